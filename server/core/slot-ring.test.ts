import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { SlotRing } from "./slot-ring.js";

describe("SlotRing", () => {
  it("keeps the order that an array keeps", () => {
    const step = record({ slot: integer({ min: 0, max: 4 }), remove: integer({ min: 0, max: 3 }) });
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const ring = new SlotRing(5);
        let order: number[] = [];
        for (const { slot, remove } of steps) {
          const known = order.includes(slot);
          order = order.filter((other) => other !== slot);
          if (known && remove === 0) {
            ring.remove(slot);
          } else {
            order.push(slot);
            if (known) ring.touch(slot);
            else ring.add(slot);
          }
          expect(ring.oldest).toBe(order[0] ?? -1);
        }
        for (const slot of order) {
          expect(ring.oldest).toBe(slot);
          ring.remove(slot);
        }
        expect(ring.oldest).toBe(-1);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
