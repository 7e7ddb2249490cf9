import { samples_per_ms } from "../codec/codec.js";
/**
 * The device's clock as seen from the machine's: when the next tick must be reckoned with at the earliest. Devices ask for frames early,
 * late and in bunches; what counts for playing in time is the earliest they have asked, relative to the samples played, in the last second.
 */
export class PlayoutClock {
  readonly #earliest_ms: Float64Array = new Float64Array(blocks).fill(Number.POSITIVE_INFINITY);
  #block = 0;
  #block_ticks = 0;
  #samples = 0;

  /** A tick of `samples` samples began at `now_ms`. Returns the time at which it may have to begin, never later than `now_ms`. */
  tick(now_ms: number, samples: number): number {
    const played_ms = this.#samples / samples_per_ms;
    const offset_ms = now_ms - played_ms;
    if (offset_ms - this.#least() > pause_ms) this.#earliest_ms.fill(Number.POSITIVE_INFINITY);
    if (this.#block_ticks >= block_ticks) {
      this.#block = (this.#block + 1) % blocks;
      this.#block_ticks = 0;
      this.#earliest_ms[this.#block] = Number.POSITIVE_INFINITY;
    }
    this.#block_ticks += 1;
    if (offset_ms < (this.#earliest_ms[this.#block] ?? 0)) this.#earliest_ms[this.#block] = offset_ms;
    this.#samples += samples;
    return played_ms + this.#least();
  }

  #least(): number {
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index < blocks; index += 1) least = Math.min(least, this.#earliest_ms[index] ?? least);
    return least;
  }
}

const blocks = 4;
/** Four blocks of 25 ticks of 10 ms: the last second. */
const block_ticks = 25;
/** A tick this late is a device that had stopped, not one that bunches. */
const pause_ms = 100;
