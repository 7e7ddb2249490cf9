import fc from "fast-check";
import { expect, it } from "vitest";

import { bytesOf, textOf } from "./fuzz-target.js";
import { shrink } from "./shrink.js";

it("leaves what the failure needs, and nothing else", () => {
  const input = bytesOf(`${"x".repeat(500)}BUG${"y".repeat(300)}`);
  expect(textOf(shrink(input, (candidate) => textOf(candidate).includes("BUG")))).toBe("BUG");
  const two = shrink(input, (candidate) => textOf(candidate).includes("x") && candidate.length >= 4);
  expect(two).toHaveLength(4);
});

it("gives an input that fails, no longer than before, and never asks more often than it may", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(200), (input, tries_max) => {
      const needed = input[0] ?? 0;
      let asked = 0;
      const fails = (candidate: Uint8Array): boolean => {
        asked += 1;
        return candidate.includes(needed);
      };
      const small = shrink(input, fails, tries_max);
      expect(small.includes(needed)).toBe(true);
      expect(small.length).toBeLessThanOrEqual(input.length);
      expect(asked).toBeLessThanOrEqual(tries_max);
    }),
  );
});
