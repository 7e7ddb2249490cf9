import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { plotSvg, scaleTop } from "./plot.js";

const line = { name: "one", colour: "#123456" };

describe("plotSvg", () => {
  it("draws every point within its panel, from the first minute to the last", () => {
    const points = [
      [0, 0],
      [5, 50],
      [10, 100],
    ] as const;
    const svg = plotSvg("A run", [{ title: "Memory", unit: "MB", lines: [{ ...line, points }] }]);
    expect(svg).toContain('points="70.0,200.0 470.0,135.0 870.0,70.0"');
    expect(svg).toContain(">Memory, MB</text>");
    expect(svg).toContain(">10 min</text>");
  });

  it("leaves out what is no number, and escapes what is not its own", () => {
    const points = [
      [0, 1],
      [1, Number.NaN],
      [2, 1],
    ] as const;
    const svg = plotSvg("<&>", [{ title: '"a"', unit: "<b>", lines: [{ name: "<c>", colour: '"red"', points }] }]);
    expect(svg).not.toContain("NaN");
    expect(svg).toContain("&lt;&amp;&gt;");
    expect(svg).not.toMatch(/<[abc]>/);
    expect(plotSvg("Nothing", [{ title: "a", unit: "b", lines: [{ ...line, points: [] }] }])).toContain('points=""');
  });
});

it("ends a scale at a round number that is not below the largest value, nor far above", () => {
  expect([0, 0.9, 1, 1.1, 3, 55, 1_000].map(scaleTop)).toEqual([1, 1, 1, 2, 5, 100, 1_000]);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
      expect(scaleTop(value)).toBeGreaterThanOrEqual(value * (1 - 1e-6));
      expect(scaleTop(value)).toBeLessThan(value * 2.6);
    }),
  );
});
