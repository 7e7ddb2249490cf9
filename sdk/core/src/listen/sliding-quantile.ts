import { assert } from "@talkgroup/schemas/light";

/**
 * Order statistics of the newest values, exact, without allocation: a ring in order of time beside an array in order of size.
 * Adding costs one shift of the sorted array (about 0.2 µs at 400 values).
 */
export class SlidingQuantile {
  readonly #values: Float64Array;
  readonly #times_ms: Float64Array;
  readonly #sorted: Float64Array;
  #oldest = 0;
  #count = 0;

  /** Keeps at most `capacity` values. */
  constructor(capacity: number) {
    assert(capacity >= 1, "a window holds at least one value");
    this.#values = new Float64Array(capacity);
    this.#times_ms = new Float64Array(capacity);
    this.#sorted = new Float64Array(capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a value seen at `now_ms`; the oldest makes room if need be. */
  add(value: number, now_ms: number): void {
    if (this.#count === this.#values.length) this.#forgetOldest();
    const place = this.#lowerBound(value, this.#count);
    this.#sorted.copyWithin(place + 1, place, this.#count);
    this.#sorted[place] = value;
    const slot = (this.#oldest + this.#count) % this.#values.length;
    this.#values[slot] = value;
    this.#times_ms[slot] = now_ms;
    this.#count += 1;
  }

  /** Puts `value` in the place of the newest one. There must be one. */
  replaceNewest(value: number, now_ms: number): void {
    this.dropNewest();
    this.add(value, now_ms);
  }

  /** Takes the newest one out. There must be one. */
  dropNewest(): void {
    assert(this.#count > 0, "only what is there can be taken out");
    this.#count -= 1;
    const place = this.#lowerBound(this.#values[(this.#oldest + this.#count) % this.#values.length] ?? 0, this.#count + 1);
    this.#sorted.copyWithin(place, place + 1, this.#count + 1);
  }

  /** Forgets values seen before `time_ms`. */
  forgetBefore(time_ms: number): void {
    while (this.#count > 0 && (this.#times_ms[this.#oldest] ?? 0) < time_ms) this.#forgetOldest();
  }

  clear(): void {
    this.#count = 0;
  }

  /** The smallest value of which at least `share` (0 … 1) of the values are not greater; 0 if there are none. */
  quantile(share: number): number {
    const rank = Math.ceil(share * this.#count) - 1;
    return this.#count === 0 ? 0 : (this.#sorted[Math.max(rank, 0)] ?? 0);
  }

  #forgetOldest(): void {
    const place = this.#lowerBound(this.#values[this.#oldest] ?? 0, this.#count);
    this.#sorted.copyWithin(place, place + 1, this.#count);
    this.#oldest = (this.#oldest + 1) % this.#values.length;
    this.#count -= 1;
  }

  /** The first of `count` sorted places whose value is not less than `value`. */
  #lowerBound(value: number, count: number): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
