import { assert } from "@talkgroup/schemas/light";
import { sample_rate_hz } from "../codec/codec.js";

/**
 * A filter of second order at 48 kHz: high-pass or low-pass with the response of Butterworth, 12 dB an octave beyond its edge and 3 dB
 * down at it. Coefficients by the bilinear transform, as in the Audio EQ Cookbook (W3C note); transposed direct form II.
 * Does not allocate. It remembers nothing that is not a sane number, so that one bad sample is not heard for ever.
 */
export class Biquad {
  #b0 = 1;
  #b1 = 0;
  #b2 = 0;
  #a1 = 0;
  #a2 = 0;
  #state1 = 0;
  #state2 = 0;

  /** Passes what is higher than `edge_hz`, 1 … 23 000. What it remembers stays. */
  setHighPass(edge_hz: number): void {
    this.#design(edge_hz, 1);
  }

  /** Passes what is lower than `edge_hz`, 1 … 23 000. What it remembers stays. */
  setLowPass(edge_hz: number): void {
    this.#design(edge_hz, -1);
  }

  /** Forgets what went through it. */
  reset(): void {
    this.#state1 = 0;
    this.#state2 = 0;
  }

  /** Filters in place. */
  process(pcm: Float32Array): void {
    const b0 = this.#b0;
    const b1 = this.#b1;
    const b2 = this.#b2;
    const a1 = this.#a1;
    const a2 = this.#a2;
    let state1 = this.#state1;
    let state2 = this.#state2;
    for (let index = 0; index < pcm.length; index += 1) {
      const value = pcm[index] as number;
      const filtered = b0 * value + state1;
      state1 = b1 * value - a1 * filtered + state2;
      state2 = b2 * value - a2 * filtered;
      pcm[index] = filtered;
    }
    this.#state1 = sane(state1);
    this.#state2 = sane(state2);
  }

  /** By how much it changes the power of a steady tone, 0 … about 1. */
  powerAt(frequency_hz: number): number {
    const angle = (2 * Math.PI * frequency_hz) / sample_rate_hz;
    const above = square(this.#b0, this.#b1, this.#b2, angle);
    return above / square(1, this.#a1, this.#a2, angle);
  }

  /** `side` is 1 for high-pass, −1 for low-pass. */
  #design(edge_hz: number, side: 1 | -1): void {
    assert(edge_hz >= 1 && edge_hz <= edge_hz_max, "a filter's edge lies below half the sample rate");
    const angle = (2 * Math.PI * edge_hz) / sample_rate_hz;
    const cosine = Math.cos(angle);
    const alpha = Math.sin(angle) * Math.SQRT1_2;
    const scale = 1 / (1 + alpha);
    this.#b0 = ((1 + side * cosine) / 2) * scale;
    this.#b1 = -side * (1 + side * cosine) * scale;
    this.#b2 = this.#b0;
    this.#a1 = -2 * cosine * scale;
    this.#a2 = (1 - alpha) * scale;
  }
}

/** |c0 + c1 z⁻¹ + c2 z⁻²|² on the unit circle. */
function square(c0: number, c1: number, c2: number, angle: number): number {
  const real = c0 + c1 * Math.cos(angle) + c2 * Math.cos(2 * angle);
  const imaginary = c1 * Math.sin(angle) + c2 * Math.sin(2 * angle);
  return real * real + imaginary * imaginary;
}

/** Nothing that is not a number, and nothing so small that arithmetic with it is slow. */
function sane(value: number): number {
  const size = Math.abs(value);
  return size > tiny && size < huge ? value : 0;
}

/** Near half the sample rate the bilinear transform has no room left. */
const edge_hz_max = 23_000;
const tiny = 1e-20;
const huge = 1e6;
