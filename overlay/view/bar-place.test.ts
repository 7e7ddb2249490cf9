import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Rect } from "../core/layout/overlay-layout.js";
import { barPlace, margin_px } from "./bar-place.js";

const bar = { width_px: 420, height_px: 200 };
const screen = { width_px: 1_920, height_px: 1_080 };

function cover(panel: Rect, place: Pick<Rect, "x_px" | "y_px">, { width_px, height_px }: typeof bar): boolean {
  const beside = place.x_px >= panel.x_px + panel.width_px || place.x_px + width_px <= panel.x_px;
  const below = place.y_px >= panel.y_px + panel.height_px || place.y_px + height_px <= panel.y_px;
  return !beside && !below;
}

describe("the buttons around the panel", () => {
  it("stand on the other half of the window, halfway down", () => {
    const panel = { x_px: 20, y_px: 20, width_px: 300, height_px: 400 };
    expect(barPlace(panel, bar, screen)).toEqual({ x_px: 1_476, y_px: 440 });
    expect(barPlace({ ...panel, x_px: 1_600 }, bar, screen)).toEqual({ x_px: 24, y_px: 440 });
  });

  it("stand at the top or at the bottom where the window is narrow", () => {
    const narrow = { width_px: 640, height_px: 600 };
    const panel = { x_px: 250, y_px: 280, width_px: 120, height_px: 40 };
    expect(barPlace(panel, bar, narrow)).toEqual({ x_px: 196, y_px: 24 });
    expect(barPlace({ ...panel, y_px: 270 }, bar, narrow)).toEqual({ x_px: 196, y_px: 376 });
  });

  it("never cover the panel where they fit beside it, and are never outside, whatever the sizes", () => {
    const length = fc.integer({ min: 1, max: 3_000 });
    const size = fc.record({ width_px: length, height_px: length });
    fc.assert(
      fc.property(
        size,
        size,
        size,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (view, own, of_panel, x, y) => {
          const panel = {
            width_px: Math.min(of_panel.width_px, view.width_px),
            height_px: Math.min(of_panel.height_px, view.height_px),
            x_px: Math.floor(x * Math.max(0, view.width_px - of_panel.width_px)),
            y_px: Math.floor(y * Math.max(0, view.height_px - of_panel.height_px)),
          };
          const place = barPlace(panel, own, view);
          const fits = own.width_px <= view.width_px && own.height_px <= view.height_px;
          expect(Math.min(place.x_px, place.y_px)).toBeGreaterThanOrEqual(0);
          if (!fits) return;
          expect(place.x_px + own.width_px).toBeLessThanOrEqual(view.width_px);
          expect(place.y_px + own.height_px).toBeLessThanOrEqual(view.height_px);
          const room_x_px = Math.max(panel.x_px, view.width_px - panel.x_px - panel.width_px);
          const room_y_px = Math.max(panel.y_px, view.height_px - panel.y_px - panel.height_px);
          const has_room = room_x_px >= own.width_px + margin_px || room_y_px >= own.height_px + margin_px;
          if (has_room) expect(cover(panel, place, own)).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
