import type { RadioTone } from "@talkgroup/schemas/light";
import { sample_rate_hz } from "../codec/codec.js";

/** Plays one short sine tone after another, each with soft edges. Does not allocate. */
export class TonePlayer {
  #real = 0;
  #imaginary = 0;
  #turn_real = 1;
  #turn_imaginary = 0;
  #samples = 0;
  #played = 0;

  /** Whether a tone sounds now. */
  get active(): boolean {
    return this.#played < this.#samples;
  }

  /** Begins a tone with the next sample. While one sounds nothing changes: a tone cut short would click. */
  start(tone: RadioTone): void {
    if (this.active) return;
    const angle = (2 * Math.PI * tone.frequency_hz) / sample_rate_hz;
    this.#turn_real = Math.cos(angle);
    this.#turn_imaginary = Math.sin(angle);
    this.#real = 10 ** (tone.gain_db / 20);
    this.#imaginary = 0;
    this.#samples = toneSamples(tone);
    this.#played = 0;
  }

  /** Silence at once: for when nobody hears it. */
  stop(): void {
    this.#played = this.#samples;
  }

  /** Adds what is due to `pcm`. */
  addInto(pcm: Float32Array): void {
    const count = Math.min(pcm.length, this.#samples - this.#played);
    const edge_samples = Math.min(edge_samples_max, this.#samples / 2);
    for (let index = 0; index < count; index += 1) {
      const played = this.#played + index;
      const edge = Math.min(1, played / edge_samples, (this.#samples - 1 - played) / edge_samples);
      pcm[index] = (pcm[index] as number) + this.#imaginary * edge;
      const real = this.#real * this.#turn_real - this.#imaginary * this.#turn_imaginary;
      this.#imaginary = this.#real * this.#turn_imaginary + this.#imaginary * this.#turn_real;
      this.#real = real;
    }
    this.#played += count;
  }
}

/** How many samples a tone takes. */
export function toneSamples(tone: RadioTone): number {
  return Math.round((tone.duration_ms * sample_rate_hz) / 1000);
}

/** 3 ms. */
const edge_samples_max = 144;
