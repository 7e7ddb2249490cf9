import { describe, expect, it } from "vitest";
import { Histogram } from "./histogram.js";

describe("Histogram", () => {
  it("counts a value in the first bucket that it is not above, and sums all", () => {
    const histogram = new Histogram([1, 2, 5]);
    for (const value of [0, 1, 1.5, 2, 2.5, 5, 5.5, 1000]) histogram.add(value);
    expect(histogram.counts()).toEqual({ bounds: [1, 2, 5], counts: [2, 2, 2, 2], sum: 1017.5 });
  });

  it("gives a copy", () => {
    const histogram = new Histogram([1]);
    const before = histogram.counts();
    histogram.add(1);
    expect(before).toEqual({ bounds: [1], counts: [0, 0], sum: 0 });
  });

  it("wants bounds that ascend", () => {
    expect(() => new Histogram([1, 1])).toThrow("ascend");
  });
});
