import type { Rect } from "../core/layout/overlay-layout.js";

/** The device pixels nearest to a rectangle, `ratio` of them to a CSS pixel. What touched still touches. */
export function deviceRect({ x_px, y_px, width_px, height_px }: Rect, ratio: number): Rect {
  const [left_px, top_px] = [Math.round(x_px * ratio), Math.round(y_px * ratio)];
  return {
    x_px: left_px,
    y_px: top_px,
    width_px: Math.round((x_px + width_px) * ratio) - left_px,
    height_px: Math.round((y_px + height_px) * ratio) - top_px,
  };
}
