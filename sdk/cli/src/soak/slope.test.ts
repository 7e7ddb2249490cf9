import { Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { slopeOf, verdictOf } from "./slope.js";

/** A line with noise, in which a share of each value's noise is that of the one before. */
function noisy(slope: number, seed: number, correlation: number, count = 60): readonly [number, number][] {
  const random = new Random(seed);
  let noise = 0;
  return Array.from({ length: count }, (_, x) => {
    noise = correlation * noise + random.normal();
    return [x, 100 + slope * x + noise];
  });
}

describe("slopeOf", () => {
  it("finds a line that has no noise", () => {
    const { slope, low, high } = slopeOf(Array.from({ length: 9 }, (_, x) => [x / 10, 7 - 3 * (x / 10)]));
    expect([slope, low, high].map((value) => Number(value.toFixed(9)))).toEqual([-3, -3, -3]);
  });

  it("agrees with a line that was worked out by hand", () => {
    // Residuals −0.1, 0.8, −1.3, 0.6: an error of √(2.7 / 2 / 5), times Student's 4.303 at two degrees of freedom.
    const { slope, low, high } = slopeOf([1, 3, 2, 5].map((y, x) => [x, y]));
    expect(slope).toBeCloseTo(1.1, 9);
    // The quantile is an approximation, and worst where there is least freedom.
    expect(Math.abs(high - 1.1 - 4.303 * Math.sqrt(0.27))).toBeLessThan(0.1);
    expect(low + high).toBeCloseTo(2.2, 9);
  });

  it.each([0, 0.6])("holds the true slope in about 95 of 100 runs, also where noise clings (%f)", (correlation) => {
    let held = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const { low, high } = slopeOf(noisy(0.05, seed, correlation));
      if (low <= 0.05 && high >= 0.05) held += 1;
    }
    expect(held / 300).toBeGreaterThan(0.87);
    expect(held / 300).toBeLessThan(1);
  });

  it("says nothing of too little", () => {
    expect(slopeOf([])).toEqual({ slope: 0, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(
      slopeOf([
        [1, 2],
        [1, 3],
        [1, 4],
      ]).high,
    ).toBe(Number.POSITIVE_INFINITY);
  });
});

it("calls a leak a leak, rest rest, and admits when it cannot tell", () => {
  expect(verdictOf(slopeOf(noisy(0, 1, 0.3)), 0.2)).toBe("flat");
  expect(verdictOf(slopeOf(noisy(0.5, 1, 0.3)), 0.2)).toBe("rising");
  expect(verdictOf(slopeOf(noisy(0.2, 1, 0.3, 5)), 0.2)).toBe("unsure");
});
