import { assert } from "@talkgroup/schemas/light";
import { Limiter } from "./limiter.js";

/**
 * Keeps a mono frame within −1 … 1 without delay and leaves alone, to the bit, what stays below −1 dBFS. It is `Limiter` with two
 * neighbouring samples in the place of two sides: they share a gain, and all of its times are twice as long (down within 4 ms, up
 * again in about 200 ms).
 */
export class PeakLimiter {
  readonly #limiter: Limiter;

  /** `frame_samples` is a multiple of 48 (1 ms). */
  constructor(options: { readonly frame_samples: number }) {
    assert(options.frame_samples % 2 === 0, "samples come in twos");
    this.#limiter = new Limiter({ frame_samples: options.frame_samples / 2 });
  }

  /** The gain at the end of the last frame: 1 while nothing is limited. */
  get gain(): number {
    return this.#limiter.gain;
  }

  /** Limits `pcm` in place. */
  process(pcm: Float32Array): void {
    this.#limiter.process(pcm);
  }
}
