/**
 * White noise for the ear, from a seed: the same seed gives the same noise. Xorshift with 32 bits (Marsaglia, 2003); it repeats itself
 * after a day and is of no use for anything secret.
 */
export class NoiseSource {
  #state: number;

  /** `seed` is any number; its lower 32 bits count. */
  constructor(seed: number) {
    // Zero is the one state the generator never leaves.
    this.#state = seed >>> 0 === 0 ? seed_of_zero : seed | 0;
  }

  /** −1 … 1, each equally likely: the power is 1 ÷ 3. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state / 2 ** 31;
  }
}

const seed_of_zero = 0x2545f491;
