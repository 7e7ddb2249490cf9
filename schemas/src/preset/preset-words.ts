import type { Label, Labels, Title, Titles } from "../generated/common.js";

/** Something that has a title, in several languages perhaps. */
export interface Titled {
  readonly title: Title;
  readonly titles?: Titles;
}

/** A net, as far as its label goes. */
export interface Labelled extends Titled {
  readonly label?: Label;
  readonly labels?: Labels;
}

/** The title in the first of `languages` (BCP 47 tags, best first) that it has, else the title itself. */
export function titleIn({ title, titles }: Titled, languages: readonly string[]): Title {
  return wordsIn(titles, languages) ?? title;
}

/** The label in the first of `languages` that it has, else the label itself. */
export function labelIn(net: Labelled, languages: readonly string[]): Label {
  return wordsIn(net.labels, languages) ?? labelOf(net);
}

/** A net's label, or what stands for it: the first 12 characters of the title. */
export function labelOf({ title, label }: Labelled): Label {
  return label ?? [...title].slice(0, label_chars_max).join("").trim();
}

/** As RFC 4647 §3.4 looks up: the whole tag, then ever less of its end, before the next language. */
function wordsIn(words: Titles | undefined, languages: readonly string[]): string | undefined {
  if (words === undefined) return undefined;
  const by_tag = new Map(Object.entries(words).map(([tag, text]) => [tag.toLowerCase(), text]));
  for (const language of languages) {
    const parts = language.toLowerCase().split("-");
    for (; parts.length > 0; parts.pop()) {
      const text = by_tag.get(parts.join("-"));
      if (text !== undefined) return text;
    }
  }
  return undefined;
}

const label_chars_max = 12;
