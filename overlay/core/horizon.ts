/**
 * The next moment at which something looks different though nothing has happened. Whoever asks the time in making a view asks here, so
 * that nothing that depends on it is forgotten.
 */
export class Horizon {
  readonly now_ms: number;
  #next_ms: number | undefined;

  constructor(now_ms: number) {
    this.now_ms = now_ms;
  }

  /** True from `at_ms` on; `Infinity` never comes. */
  isPast(at_ms: number): boolean {
    if (at_ms <= this.now_ms) return true;
    if (at_ms !== Number.POSITIVE_INFINITY && at_ms < (this.#next_ms ?? Number.POSITIVE_INFINITY)) this.#next_ms = at_ms;
    return false;
  }

  /** The earliest moment asked for that has not come; undefined: nothing changes by itself. */
  get next_ms(): number | undefined {
    return this.#next_ms;
  }
}
