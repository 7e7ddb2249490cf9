/** True if both are the same keys, in any order. Of a hotkey: each key once, so that lists of equal length can be compared. */
export function areSameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((key) => a.includes(key));
}

/** True if `part` is some of the keys of `whole`, and not all. */
export function isPartOfChord(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((key) => whole.includes(key));
}
