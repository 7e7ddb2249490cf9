import { describe, expect, it } from "vitest";
import { NoiseSource } from "./noise-source.js";

function draw(seed: number, count: number): number[] {
  const noise = new NoiseSource(seed);
  return Array.from({ length: count }, () => noise.next());
}

describe("NoiseSource", () => {
  it("depends on its seed alone, whatever number that is", () => {
    for (const seed of [0, 1, -1, 2 ** 32, 7.5, 2 ** 31]) expect(draw(seed, 50)).toEqual(draw(seed, 50));
    expect(draw(1, 5)).not.toEqual(draw(2, 5));
  });

  it("is white, in the middle, and as loud as it says", () => {
    const values = draw(0, 100_000);
    const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(Math.abs(mean(values))).toBeLessThan(0.01);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1 / 3, 2);
    for (const lag of [1, 2, 7])
      expect(Math.abs(mean(values.slice(lag).map((value, at) => value * (values[at] ?? 0))))).toBeLessThan(0.01);
    expect(values.every((value) => Math.abs(value) <= 1)).toBe(true);
  });
});
