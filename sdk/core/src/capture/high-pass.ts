import { sample_rate_hz } from "../codec/codec.js";

/**
 * Takes out what lies below speech: steps on the floor, wind, hum, and an offset of the sound card. A Butterworth filter of second
 * order, made digital by the bilinear transform; −3 dB at the corner, 12 dB an octave below it.
 */
export class HighPass {
  readonly #gain: number;
  readonly #a1: number;
  readonly #a2: number;
  #memory_1 = 0;
  #memory_2 = 0;

  /** `corner_hz` is 1 … 10 000. */
  constructor(corner_hz: number) {
    const warped = Math.tan((Math.PI * corner_hz) / sample_rate_hz);
    const scale = 1 / (1 + Math.SQRT2 * warped + warped * warped);
    this.#gain = scale;
    this.#a1 = 2 * (warped * warped - 1) * scale;
    this.#a2 = (1 - Math.SQRT2 * warped + warped * warped) * scale;
  }

  /** Filters mono sound in place. */
  process(pcm: Float32Array): void {
    const gain = this.#gain;
    const a1 = this.#a1;
    const a2 = this.#a2;
    let memory_1 = this.#memory_1;
    let memory_2 = this.#memory_2;
    for (let index = 0; index < pcm.length; index += 1) {
      const value = gain * (pcm[index] as number);
      const filtered = value + memory_1;
      memory_1 = memory_2 - 2 * value - a1 * filtered;
      memory_2 = value - a2 * filtered;
      pcm[index] = filtered;
    }
    // Left to fade in silence they would end as denormal numbers, which are a hundred times as slow.
    this.#memory_1 = Math.abs(memory_1) < nothing ? 0 : memory_1;
    this.#memory_2 = Math.abs(memory_2) < nothing ? 0 : memory_2;
  }

  /** Forgets all it heard. */
  reset(): void {
    this.#memory_1 = 0;
    this.#memory_2 = 0;
  }
}

/** −400 dBFS. */
const nothing = 1e-20;
