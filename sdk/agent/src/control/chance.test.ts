import { describe, expect, it } from "vitest";

import { chanceOf } from "./chance.js";

describe("chance", () => {
  it.each([
    [0, 0],
    [0x80, 0.5],
    [0xff, 1],
  ])("is what the first of four bytes of %i makes of it", (byte, expected) => {
    const chance = chanceOf({
      random: (out) =>
        void out
          .fill(0)
          .fill(byte, 0, 1)
          .fill(byte === 0xff ? 0xff : 0, 1),
    });
    expect(chance).toBeCloseTo(expected, 6);
    expect(chance).toBeLessThan(1);
  });
});
