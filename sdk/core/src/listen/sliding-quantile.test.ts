import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlidingQuantile } from "./sliding-quantile.js";

describe("SlidingQuantile", () => {
  it("agrees with sorting the newest values", () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (numbers, capacity, share) => {
          const window = new SlidingQuantile(capacity);
          numbers.forEach((value, index) => {
            window.add(value, index);
          });
          const kept = numbers.slice(-capacity).sort((a, b) => a - b);
          expect(window.count).toBe(kept.length);
          expect(window.quantile(share)).toBe(kept[Math.max(0, Math.ceil(share * kept.length) - 1)] ?? 0);
        },
      ),
    );
  });

  it("forgets by time, and everything", () => {
    const window = new SlidingQuantile(8);
    for (const [index, value] of [5, 1, 9, 3].entries()) window.add(value, index * 10);
    window.forgetBefore(20);
    expect(window.count).toBe(2);
    expect(window.quantile(0)).toBe(3);
    expect(window.quantile(1)).toBe(9);
    window.clear();
    expect(window.count).toBe(0);
    expect(window.quantile(0.5)).toBe(0);
    window.add(7, 50);
    expect(window.quantile(0.5)).toBe(7);
    window.add(2, 60);
    window.replaceNewest(8, 61);
    expect([window.count, window.quantile(0), window.quantile(1)]).toEqual([2, 7, 8]);
    window.replaceNewest(6, 62);
    expect([window.count, window.quantile(0), window.quantile(1)]).toEqual([2, 6, 7]);
  });
});
