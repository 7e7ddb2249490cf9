import type { OverlayLayout } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import { movedTo, scaledBy, scaledTo } from "./panel-place.js";

const window_px = { width_px: 1_920, height_px: 1_080 };
const size = { width_px: 200, height_px: 100 };

it.each<[number, number, OverlayLayout["corner"], number, number]>([
  [12, 12, "top_left", 0, 0],
  [0, 0, "top_left", 0, 0],
  [112, 62, "top_left", 100, 50],
  [1_608, 12, "top_right", 100, 0],
  [12, 918, "bottom_left", 0, 50],
  [1_708, 968, "bottom_right", 0, 0],
  [-500, 5_000, "bottom_left", 0, 0],
])("hangs what was put at %i, %i on %s", (x_px, y_px, corner, offset_x_px, offset_y_px) => {
  expect(movedTo({ x_px, y_px, ...size }, window_px, { scale: 1 })).toEqual({ corner, offset_x_px, offset_y_px });
});

it("scales in steps, within what a layout may have", () => {
  expect([scaledBy(1, 1), scaledBy(1.1, -1), scaledBy(3, 1), scaledBy(0.5, -1)]).toEqual([1.1, 1, 3, 0.5]);
});

it.each<[OverlayLayout["corner"], number, number, number]>([
  ["top_left", 200, 100, 2],
  ["top_right", -200, 100, 2],
  ["bottom_left", 200, -100, 2],
  ["bottom_right", -200, -100, 2],
  ["top_left", -50, -25, 0.75],
  ["top_left", -100, 200, 1],
  ["bottom_right", 9_000, 9_000, 0.5],
  ["top_left", 9_000, 9_000, 3],
])("scales what hangs on %s and is pulled by %i, %i", (corner, x_px, y_px, scale) => {
  expect(scaledTo({ x_px: 0, y_px: 0, ...size }, { corner, scale: 1 }, { x_px, y_px })).toBe(scale);
});

it("leaves a panel that is not there at its scale", () => {
  const nowhere = { x_px: 0, y_px: 0, width_px: 0, height_px: 0 };
  expect(scaledTo(nowhere, { corner: "top_left", scale: 1.3 }, { x_px: 5, y_px: 5 })).toBe(1.3);
});
