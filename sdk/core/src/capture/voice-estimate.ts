import { sample_rate_hz } from "../codec/codec.js";

/**
 * Tells speech from noise by two plain signs: speech rises well above the noise floor and falls back to it within 2 s, and it
 * crosses zero less often than hiss does. The floor is the least power heard lately (minimum statistics; Martin, 2001). Good
 * enough where no `Denoiser` is, and a check on one: noise that never changes is no voice, whatever it sounds like.
 */
export class VoiceEstimate {
  readonly #minima: Float64Array = new Float64Array(minima_count);
  readonly #frames_per_minimum: number;
  #frames = 0;
  #minimum_next = 0;
  #minimum = Number.POSITIVE_INFINITY;
  #power = 0;
  #above_floor_db = 0;
  #probability = 0;

  constructor(options: { readonly frame_samples: number }) {
    this.#frames_per_minimum = Math.ceil((minimum_ms * sample_rate_hz) / 1000 / options.frame_samples);
    this.#minima.fill(Number.POSITIVE_INFINITY);
  }

  /** How likely it is that somebody spoke in the last frame, 0 … 1. */
  get probability(): number {
    return this.#probability;
  }

  /** Mean square of the last frame. */
  get power(): number {
    return this.#power;
  }

  /** How much the last frame changes what was heard before: 0 for steady noise, 1 for what rises 6 dB above it. */
  get liveliness(): number {
    return clampShare((this.#above_floor_db - lively_from_db) / (lively_to_db - lively_from_db));
  }

  /** Takes one frame; what it tells stands in the properties, for a number returned would be an object made. */
  handle(pcm: Float32Array): void {
    let sum = 0;
    let crossings = 0;
    let before = 0;
    for (let index = 0; index < pcm.length; index += 1) {
      const value = pcm[index] as number;
      sum += value * value;
      if (value * before < 0) crossings += 1;
      before = value;
    }
    this.#power = sum / pcm.length;
    const power = Math.max(this.#power, power_least);
    this.#above_floor_db = 10 * Math.log10(power / this.#floorWith(power));
    const rise = clampShare((this.#above_floor_db - voice_from_db) / (voice_to_db - voice_from_db));
    const hiss = clampShare((crossings / pcm.length - hiss_from) / (hiss_to - hiss_from));
    const seen = rise * (1 - hiss_weight * hiss);
    this.#probability += (seen - this.#probability) * (seen > this.#probability ? share_up : share_down);
  }

  /** Forgets all it heard. */
  reset(): void {
    this.#minima.fill(Number.POSITIVE_INFINITY);
    this.#minimum = Number.POSITIVE_INFINITY;
    this.#frames = 0;
    this.#probability = 0;
  }

  #floorWith(power: number): number {
    this.#minimum = Math.min(this.#minimum, power);
    let floor = this.#minimum;
    for (let index = 0; index < minima_count; index += 1) floor = Math.min(floor, this.#minima[index] as number);
    this.#frames += 1;
    if (this.#frames >= this.#frames_per_minimum) {
      this.#minima[this.#minimum_next] = this.#minimum;
      this.#minimum_next = (this.#minimum_next + 1) % minima_count;
      this.#minimum = Number.POSITIVE_INFINITY;
      this.#frames = 0;
    }
    return floor;
  }
}

function clampShare(value: number): number {
  return Math.max(0, Math.min(1, value));
}

/** The floor looks back over 5 to 6 of these, 2 to 2.4 s: longer than anybody speaks without a gap between two words. */
const minima_count = 5;
const minimum_ms = 400;
/** −65 dBFS: no voice into a microphone is softer, and all noise below it is silence. */
const power_least = 10 ** (-65 / 10);
/** Frames of steady noise rise up to 3 dB above the least of them. */
const lively_from_db = 3;
const lively_to_db = 6;
const voice_from_db = 4;
const voice_to_db = 12;
/** Zero crossings a sample: vowels stay below 0.15, white noise has 0.5, and consonants lie between. */
const hiss_from = 0.25;
const hiss_to = 0.5;
const hiss_weight = 0.6;
/** A frame's weight: quick to believe, slower to doubt. */
const share_up = 0.6;
const share_down = 0.3;
