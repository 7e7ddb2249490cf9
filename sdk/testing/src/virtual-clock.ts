import { assert } from "@talkgroup/schemas";

/**
 * Time that moves only when told to. Callbacks run in the order of their times; those of one time in the order they were scheduled.
 * Hours pass in the time it takes to run the callbacks.
 */
export class VirtualClock {
  #now_ms: number;
  readonly #queue: Scheduled[] = [];

  constructor(start_ms = 0) {
    this.#now_ms = start_ms;
  }

  get now_ms(): number {
    return this.#now_ms;
  }

  /** The time of the earliest callback waiting, or undefined. */
  get next_ms(): number | undefined {
    return this.#queue[0]?.at_ms;
  }

  /** Calls `callback` at `at_ms`, or at the next advance if that is past. Returns a function that calls it off. */
  schedule(at_ms: number, callback: () => void): () => void {
    assert(Number.isFinite(at_ms), "a callback needs a finite time");
    const entry: Scheduled = { at_ms: Math.max(at_ms, this.#now_ms), callback };
    this.#insert(entry);
    return () => {
      const index = this.#queue.indexOf(entry);
      if (index >= 0) this.#queue.splice(index, 1);
    };
  }

  /** Calls `callback` at `first_ms` and every `period_ms` after it. Returns a function that ends it. */
  repeat(first_ms: number, period_ms: number, callback: () => void): () => void {
    assert(period_ms > 0, "a repetition needs a positive period");
    let turn = 0;
    let cancel = (): void => undefined;
    const run = (): void => {
      // Times are multiples of the period, not sums: sums would drift apart over hours.
      turn += 1;
      cancel = this.schedule(first_ms + turn * period_ms, run);
      callback();
    };
    cancel = this.schedule(first_ms, run);
    return () => cancel();
  }

  /** Moves time forward by `duration_ms`, running everything due on the way at its own time. */
  advance(duration_ms: number): void {
    this.advanceTo(this.#now_ms + duration_ms);
  }

  /** Moves time forward to `until_ms`, running everything due up to and including it. */
  advanceTo(until_ms: number): void {
    assert(until_ms >= this.#now_ms, "time never runs backwards");
    for (let entry = this.#queue[0]; entry !== undefined && entry.at_ms <= until_ms; entry = this.#queue[0]) {
      this.#queue.shift();
      this.#now_ms = entry.at_ms;
      entry.callback();
    }
    this.#now_ms = until_ms;
  }

  #insert(entry: Scheduled): void {
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#queue[middle];
      if (other !== undefined && other.at_ms <= entry.at_ms) low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, entry);
  }
}

interface Scheduled {
  readonly at_ms: number;
  readonly callback: () => void;
}
