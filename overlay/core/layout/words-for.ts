import { arabic_words } from "./arabic-words.js";
import { german_words } from "./german-words.js";
import { english_words, type OverlayWords } from "./overlay-words.js";

/** The words of the first language that there are any in; English if there is none. `languages`: BCP 47 tags, best first. */
export function wordsFor(languages: readonly string[]): OverlayWords {
  for (const language of languages) {
    const words = words_of.get(language.toLowerCase().split("-")[0] ?? "");
    if (words !== undefined) return words;
  }
  return english_words;
}

const words_of: ReadonlyMap<string, OverlayWords> = new Map([
  ["en", english_words],
  ["de", german_words],
  ["ar", arabic_words],
]);
