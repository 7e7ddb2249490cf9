import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { serialAdd, serialDifference, serialLess } from "./serial.js";

const u32 = fc.nat({ max: 0xff_ff_ff_ff });
const step = fc.integer({ min: 1, max: 0x7f_ff_ff_ff });

describe("serial numbers", () => {
  it("order across the wrap", () => {
    fc.assert(
      fc.property(u32, step, (a, ahead) => {
        const b = serialAdd(a, ahead);
        expect(b).toBeGreaterThanOrEqual(0);
        expect(serialDifference(b, a)).toBe(ahead);
        expect(serialLess(a, b)).toBe(true);
        expect(serialLess(b, a)).toBe(false);
        expect(serialLess(a, a)).toBe(false);
      }),
    );
  });
});
