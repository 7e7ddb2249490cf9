/** A function as V8 tells of it: its own range first, then the blocks in it that ran more or less often than what is around them. */
export interface FunctionRanges {
  readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
}

/** The characters of scripts that have ever run. */
export class CodeMap {
  readonly #scripts = new Map<string, { seen: Uint8Array; now: Uint8Array }>();

  /**
   * Adds what has run of a script. A block that ran as often as the one around it is not told of, nor is one of a function that did not
   * run; functions come with those around them before them. So what a range says holds for all of it that no later range says otherwise
   * of. Gives how many characters ran for the first time; they are remembered if `remembers`.
   */
  add(script_id: string, functions: readonly FunctionRanges[], remembers: boolean): number {
    const length = functions.reduce((most, { ranges }) => Math.max(most, ranges[0]?.endOffset ?? 0), 0);
    const { seen, now } = this.#script(script_id, length);
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) now.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    }
    let fresh = 0;
    for (const { ranges } of functions) {
      const [own] = ranges;
      if (own === undefined || own.count === 0) continue;
      for (let at = own.startOffset; at < own.endOffset; at += 1) {
        if (now[at] === 0) continue;
        now[at] = 0;
        if (seen[at] === 1) continue;
        fresh += 1;
        if (remembers) seen[at] = 1;
      }
    }
    return fresh;
  }

  #script(script_id: string, length: number): { readonly seen: Uint8Array; readonly now: Uint8Array } {
    const known = this.#scripts.get(script_id);
    if (known !== undefined && known.seen.length >= length) return known;
    const script = { seen: new Uint8Array(length), now: new Uint8Array(length) };
    if (known !== undefined) script.seen.set(known.seen);
    this.#scripts.set(script_id, script);
    return script;
  }
}
