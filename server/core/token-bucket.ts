/**
 * A rate limit: `burst` tokens at the start, refilled at `per_s` a second up to `burst`. Allocates nothing after its making:
 * the voice path asks it once per packet.
 */
export class TokenBucket {
  readonly #per_ms: number;
  readonly #burst: number;
  /**
   * Tokens, then the time they were counted at. An array, because a double in an object's field may be boxed anew at each write.
   */
  readonly #state: Float64Array;

  constructor(per_s: number, burst: number, now_ms: number) {
    this.#per_ms = per_s / 1000;
    this.#burst = burst;
    this.#state = Float64Array.of(burst, now_ms);
  }

  /** Takes `cost` tokens and says true, or takes none and says false. A clock that steps back refills nothing. */
  take(cost: number, now_ms: number): boolean {
    const state = this.#state;
    const elapsed_ms = Math.max(0, now_ms - (state[1] as number));
    const tokens = Math.min(this.#burst, (state[0] as number) + elapsed_ms * this.#per_ms);
    state[1] = now_ms;
    if (tokens < cost) {
      state[0] = tokens;
      return false;
    }
    state[0] = tokens - cost;
    return true;
  }

  /** Takes `cost` tokens for what turned out dearer than it looked, whether they are there or not: nothing more is given until they are made up. */
  charge(cost: number): void {
    this.#state[0] = (this.#state[0] as number) - cost;
  }
}
