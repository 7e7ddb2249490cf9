import { samples_per_ms } from "../codec/codec.js";
/**
 * How much of a talker may wait to be played. A spurt may begin with what was said before the key was down (pre-roll, up to 500 ms): that much
 * may wait then, and less with every sample played, for it is played faster than it was spoken. After three seconds the cap is what it always is.
 */
export class WaitCap {
  readonly #cap_samples: number;
  readonly #extra_samples_max: number;
  #extra_samples = 0;

  /** `begin_ms` is the cap at a spurt's beginning, no less than `cap_ms`. */
  constructor(options: { readonly cap_ms: number; readonly begin_ms: number }) {
    this.#cap_samples = options.cap_ms * samples_per_ms;
    this.#extra_samples_max = Math.max(0, options.begin_ms - options.cap_ms) * samples_per_ms;
  }

  get samples(): number {
    return this.#cap_samples + this.#extra_samples;
  }

  /** The packets to come are a spurt's first. */
  beginSpurt(): void {
    this.#extra_samples = this.#extra_samples_max;
  }

  /** So many samples were played. */
  advance(samples: number): void {
    if (this.#extra_samples > 0)
      this.#extra_samples = Math.max(0, this.#extra_samples - (samples * this.#extra_samples_max) / give_back_samples);
  }
}

/** 3 s: by then what waited has been given back, even if the talker is new and its network not known yet (DelayEstimator). */
const give_back_samples = 144_000;
