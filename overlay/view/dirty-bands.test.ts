import fc from "fast-check";
import { expect, it } from "vitest";

import type { Rect } from "../core/layout/overlay-layout.js";
import { bands_max, DirtyBands } from "./dirty-bands.js";

const canvas = { width_px: 200, height_px: 500 };
const any_rect: fc.Arbitrary<Rect> = fc.record({
  x_px: fc.integer({ min: -20, max: 220 }),
  y_px: fc.integer({ min: -20, max: 520 }),
  width_px: fc.integer({ min: 0, max: 100 }),
  height_px: fc.integer({ min: 0, max: 40 }),
});

it("covers all that was added, within the canvas, and touches nothing twice", () => {
  fc.assert(
    fc.property(fc.array(any_rect, { maxLength: 40 }), (rects) => {
      const dirty = new DirtyBands();
      for (const rect of rects) dirty.add(rect);
      const bands = dirty.take(canvas);
      expect(bands.length).toBeLessThanOrEqual(bands_max);
      for (const { x_px, y_px, width_px, height_px } of bands) {
        expect(Math.min(x_px, y_px)).toBeGreaterThanOrEqual(0);
        expect([x_px + width_px <= canvas.width_px, y_px + height_px <= canvas.height_px]).toEqual([true, true]);
      }
      for (const [index, band] of bands.entries()) {
        const next = bands[index + 1];
        if (next !== undefined) expect(next.y_px).toBeGreaterThan(band.y_px + band.height_px);
      }
      for (const { x_px, y_px, width_px, height_px } of rects) {
        for (const [x, y] of [
          [x_px, y_px],
          [x_px + width_px - 1, y_px + height_px - 1],
        ] as const) {
          const is_inside = width_px > 0 && height_px > 0 && x >= 0 && y >= 0 && x < canvas.width_px && y < canvas.height_px;
          const is_covered = bands.some(
            (band) => x >= band.x_px && y >= band.y_px && x < band.x_px + band.width_px && y < band.y_px + band.height_px,
          );
          if (is_inside) expect(is_covered).toBe(true);
        }
      }
      expect(dirty.take(canvas)).toEqual([]);
    }),
    { seed: 1 },
  );
});
