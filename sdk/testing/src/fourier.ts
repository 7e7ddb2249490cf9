import { assert } from "@talkgroup/schemas";

/**
 * Discrete Fourier transform of a fixed power-of-two length, in place (radix 2, decimation in time; Cooley and Tukey, 1965).
 * Twiddle factors are computed once.
 */
export class FourierTransform {
  readonly length: number;
  readonly #cosine: Float64Array;
  readonly #sine: Float64Array;

  /** `length` is a power of two, 2 … 2²⁴. */
  constructor(length: number) {
    assert(Number.isInteger(Math.log2(length)) && length >= 2 && length <= length_max, "the length is a power of two");
    this.length = length;
    this.#cosine = Float64Array.from({ length: length / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / length));
    this.#sine = Float64Array.from({ length: length / 2 }, (_, index) => Math.sin((2 * Math.PI * index) / length));
  }

  /** Transforms real and imaginary parts in place; both hold `length` values. */
  forward(real: Float64Array, imaginary: Float64Array): void {
    assert(real.length === this.length && imaginary.length === this.length, "the parts have the transform's length");
    permute(real, imaginary);
    for (let half = 1; half < this.length; half *= 2) this.#butterflies(real, imaginary, half);
  }

  /** The exact inverse of `forward`. */
  inverse(real: Float64Array, imaginary: Float64Array): void {
    // Swapping the parts conjugates: the inverse is the forward transform with parts swapped, divided by the length.
    this.forward(imaginary, real);
    for (let index = 0; index < this.length; index += 1) {
      real[index] = (real[index] ?? 0) / this.length;
      imaginary[index] = (imaginary[index] ?? 0) / this.length;
    }
  }

  #butterflies(real: Float64Array, imaginary: Float64Array, half: number): void {
    const stride = this.length / (2 * half);
    for (let start = 0; start < this.length; start += 2 * half) {
      for (let offset = 0; offset < half; offset += 1) {
        const cosine = this.#cosine[offset * stride] ?? 0;
        const sine = this.#sine[offset * stride] ?? 0;
        const upper = start + offset;
        const lower = upper + half;
        const lower_real = real[lower] ?? 0;
        const lower_imaginary = imaginary[lower] ?? 0;
        const turned_real = lower_real * cosine + lower_imaginary * sine;
        const turned_imaginary = lower_imaginary * cosine - lower_real * sine;
        const upper_real = real[upper] ?? 0;
        const upper_imaginary = imaginary[upper] ?? 0;
        real[upper] = upper_real + turned_real;
        imaginary[upper] = upper_imaginary + turned_imaginary;
        real[lower] = upper_real - turned_real;
        imaginary[lower] = upper_imaginary - turned_imaginary;
      }
    }
  }
}

/** Puts the values in bit-reversed order. */
function permute(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  let reversed = 0;
  for (let index = 1; index < length; index += 1) {
    let bit = length >> 1;
    while ((reversed & bit) !== 0) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed |= bit;
    if (index < reversed) {
      swap(real, index, reversed);
      swap(imaginary, index, reversed);
    }
  }
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = kept;
}

const length_max = 2 ** 24;
