/** Gives out ids that a channel or a role may have, each once: lower-case letters, digits, dash and dot, at most 64 characters. */
export class UniqueIds {
  readonly #taken = new Set<string>();

  /** `1. Tower (Süd)` becomes `1.-tower-sud`, a second one `1.-tower-sud-2`. Names without a letter that has a sound become `fallback`. */
  take(name: string, fallback: string): string {
    const slug = slugOf(name) || fallback;
    return takeFirst(this.#taken, (number) =>
      number === 1 ? slug : `${slug.slice(0, id_chars_max - 1 - String(number).length)}-${number}`,
    );
  }
}

/** Gives out labels for a radio's display, each once: at most 12 characters. */
export class UniqueLabels {
  readonly #taken = new Set<string>();

  /** The name itself where it fits, else the shortest of it that still tells it from the others. */
  take(name: string): string {
    const short = shortLabel(name);
    return takeFirst(this.#taken, (number) => {
      const suffix = number === 1 ? "" : ` ${number}`;
      return cut(short, label_chars_max - suffix.length) + suffix;
    });
  }
}

/** At most 12 characters of a name: whole if it fits, else without its last vowels, else cut; a number at its end stays. */
export function shortLabel(name: string): string {
  const tidy = name.replace(/\s+/g, " ").trim() || "NET";
  if (tidy.length <= label_chars_max) return tidy;
  const [, stem = tidy, number = ""] = /^(.*?)([\s#-]*\d{1,4})$/.exec(tidy) ?? [];
  const room = label_chars_max - number.length;
  const vowels = [...stem.matchAll(/(?<=\p{L})[aeiouäöü]/giu)].map(({ index }) => index).slice(-(stem.length - room));
  const dense =
    stem.length <= room
      ? stem
      : stem
          .split("")
          .filter((_, index) => !vowels.includes(index))
          .join("");
  return cut(dense, room) + number;
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/ß/g, "ss")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+/, "")
    .slice(0, id_chars_max)
    .replace(/[-.]+$/, "");
}

function takeFirst(taken: Set<string>, candidate: (number: number) => string): string {
  let number = 1;
  let name = candidate(number);
  while (taken.has(name.toLowerCase())) {
    number += 1;
    name = candidate(number);
  }
  taken.add(name.toLowerCase());
  return name;
}

/** Cut between characters, not within one. */
function cut(text: string, chars: number): string {
  const part = text.slice(0, chars);
  return (/[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part).trimEnd();
}

const id_chars_max = 64;
const label_chars_max = 12;
