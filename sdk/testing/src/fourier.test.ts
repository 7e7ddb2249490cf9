import { describe, expect, it } from "vitest";
import { FourierTransform } from "./fourier.js";
import { Random } from "./random.js";

/** By the definition, term by term. */
function slowTransform(real: Float64Array, imaginary: Float64Array): readonly [number[], number[]] {
  const length = real.length;
  const sums_real: number[] = [];
  const sums_imaginary: number[] = [];
  for (let bin = 0; bin < length; bin += 1) {
    let sum_real = 0;
    let sum_imaginary = 0;
    for (let index = 0; index < length; index += 1) {
      const angle = (-2 * Math.PI * bin * index) / length;
      sum_real += (real[index] ?? 0) * Math.cos(angle) - (imaginary[index] ?? 0) * Math.sin(angle);
      sum_imaginary += (real[index] ?? 0) * Math.sin(angle) + (imaginary[index] ?? 0) * Math.cos(angle);
    }
    sums_real.push(sum_real);
    sums_imaginary.push(sum_imaginary);
  }
  return [sums_real, sums_imaginary];
}

describe("FourierTransform", () => {
  it("agrees with the definition, and its inverse undoes it", () => {
    const random = new Random(1);
    for (const length of [2, 4, 8, 64, 256]) {
      const transform = new FourierTransform(length);
      const real = Float64Array.from({ length }, () => random.normal());
      const imaginary = Float64Array.from({ length }, () => random.normal());
      const [real_before, imaginary_before] = [real.slice(), imaginary.slice()];
      const [real_expected, imaginary_expected] = slowTransform(real, imaginary);
      transform.forward(real, imaginary);
      for (let bin = 0; bin < length; bin += 1) {
        expect(real[bin]).toBeCloseTo(real_expected[bin] ?? 0, 9);
        expect(imaginary[bin]).toBeCloseTo(imaginary_expected[bin] ?? 0, 9);
      }
      transform.inverse(real, imaginary);
      for (let index = 0; index < length; index += 1) {
        expect(real[index]).toBeCloseTo(real_before[index] ?? 0, 12);
        expect(imaginary[index]).toBeCloseTo(imaginary_before[index] ?? 0, 12);
      }
    }
  });

  it("refuses lengths it is not made for", () => {
    for (const length of [0, 1, 3, 100, 2 ** 25]) expect(() => new FourierTransform(length)).toThrow("power of two");
    expect(() => new FourierTransform(8).forward(new Float64Array(4), new Float64Array(8))).toThrow("length");
  });
});
