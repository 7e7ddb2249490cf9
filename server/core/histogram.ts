import { assert } from "@talkgroup/schemas";

/** What a `Histogram` counted, as plain data. */
export interface HistogramCounts {
  /** Upper bounds of the buckets, ascending; a value that is equal belongs to it. */
  readonly bounds: readonly number[];
  /** Values in each bucket, and last those above all bounds: one more than there are bounds. */
  readonly counts: readonly number[];
  /** Of all values. */
  readonly sum: number;
}

/** Counts values by size, in fixed buckets. Allocates nothing after its making. */
export class Histogram {
  readonly #bounds: Float64Array;
  readonly #counts: Float64Array;
  /** An array, because a double in an object's field may be boxed anew at each write. */
  readonly #sum: Float64Array = new Float64Array(1);

  /** `bounds` are upper bounds, ascending. */
  constructor(bounds: readonly number[]) {
    assert(
      bounds.every((bound, index) => index === 0 || bound > (bounds[index - 1] as number)),
      "bounds ascend",
    );
    this.#bounds = Float64Array.from(bounds);
    this.#counts = new Float64Array(bounds.length + 1);
  }

  add(value: number): void {
    const bounds = this.#bounds;
    let bucket = 0;
    while (bucket < bounds.length && value > (bounds[bucket] as number)) bucket += 1;
    this.#counts[bucket] = (this.#counts[bucket] as number) + 1;
    this.#sum[0] = (this.#sum[0] as number) + value;
  }

  /** All values so far. */
  counts(): HistogramCounts {
    return { bounds: [...this.#bounds], counts: [...this.#counts], sum: this.#sum[0] as number };
  }
}
