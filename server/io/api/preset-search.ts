import type { Page, PresetSummary, Presets } from "../store/store.js";

export interface PresetSearch {
  readonly organisation_id: string;
  /** As `wordsOf` gives them: all must be there. */
  readonly words: readonly string[];
  /** True: only those that everybody may read. */
  readonly published: boolean;
}

/** One page of the presets that have all the words in their title or slug. Looks through as many as an organisation may have, at most. */
export async function searchPresets(
  presets: Pick<Presets, "list">,
  { organisation_id, words, published }: PresetSearch,
  page: Page,
): Promise<readonly PresetSummary[]> {
  const found: PresetSummary[] = [];
  for (let after = page.after; ; ) {
    const rows = await presets.list(organisation_id, { after, limit: page_rows }, published);
    for (const row of rows) {
      if (has(row, words)) found.push(row);
      if (found.length === page.limit) return found;
    }
    if (rows.length < page_rows) return found;
    after = rows.at(-1)?.id;
  }
}

/** The words of a question, as `searchPresets` compares them: whether large or small, wide or narrow. */
export function wordsOf(text: string): readonly string[] {
  return comparable(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

function has({ title, slug }: PresetSummary, words: readonly string[]): boolean {
  const text = comparable(`${title} ${slug}`);
  return words.every((word) => text.includes(word));
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** As many as the store gives at once. */
const page_rows = 200;
