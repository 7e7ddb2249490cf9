import { expect, it } from "vitest";

import { CodeMap, type FunctionRanges } from "./code-map.js";

function ran(...ranges: readonly (readonly [startOffset: number, endOffset: number, count: number])[]): FunctionRanges {
  return { ranges: ranges.map(([startOffset, endOffset, count]) => ({ startOffset, endOffset, count })) };
}

it("counts characters that ran for the first time, without blocks and functions that did not", () => {
  const map = new CodeMap();
  // A function of 100 characters with a block of 10 that did not run, and another function in it that did not.
  expect(map.add("1", [ran([0, 100, 1], [20, 30, 0]), ran([50, 80, 0])], true)).toBe(60);
  expect(map.add("1", [ran([0, 100, 3], [20, 30, 0]), ran([50, 80, 0])], true)).toBe(0);
  // A block that ran as often as what is around it is not told of.
  expect(map.add("1", [ran([0, 100, 1]), ran([50, 80, 0])], true)).toBe(10);
  expect(map.add("1", [ran([0, 100, 1]), ran([50, 80, 1], [60, 70, 0])], true)).toBe(20);
});

it("remembers only when told to, keeps scripts apart, and grows with them", () => {
  const map = new CodeMap();
  expect(map.add("1", [ran([0, 10, 1])], false)).toBe(10);
  expect(map.add("1", [ran([0, 10, 1])], true)).toBe(10);
  expect(map.add("2", [ran([0, 10, 1])], true)).toBe(10);
  expect(map.add("1", [ran([0, 10, 1]), ran([10, 25, 1])], true)).toBe(15);
  expect(map.add("1", [ran([0, 10, 1]), ran([10, 25, 1])], true)).toBe(0);
});

it("takes a function whose own surroundings did not run now", () => {
  const map = new CodeMap();
  expect(map.add("1", [ran([0, 100, 0]), ran([10, 20, 2], [12, 14, 0])], true)).toBe(8);
});
