import type { OverlayLayout } from "@talkgroup/schemas";

import type { Rect } from "../core/layout/overlay-layout.js";
import { sizesOf } from "../core/layout/overlay-style.js";

/** Where a panel hangs that was put there: at the nearest corner of the window, so far away from it. It is never outside. */
export function movedTo(
  panel: Rect,
  window_px: { readonly width_px: number; readonly height_px: number },
  { scale }: Pick<OverlayLayout, "scale">,
): Pick<OverlayLayout, "corner" | "offset_x_px" | "offset_y_px"> {
  const { margin_px } = sizesOf(scale, 1);
  const [right_px, bottom_px] = [
    window_px.width_px - panel.x_px - panel.width_px,
    window_px.height_px - panel.y_px - panel.height_px,
  ];
  const corner = `${panel.y_px <= bottom_px ? "top" : "bottom"}_${panel.x_px <= right_px ? "left" : "right"}` as const;
  return {
    corner,
    offset_x_px: offsetOf(Math.min(panel.x_px, right_px) - margin_px),
    offset_y_px: offsetOf(Math.min(panel.y_px, bottom_px) - margin_px),
  };
}

/** A scale so many steps larger, or smaller. */
export function scaledBy(scale: number, steps: number): number {
  return scaleOf(scale + steps * scale_step);
}

/** The scale at which the corner of a panel across from where it hangs is where it was pulled to, as near as a line between the two goes. */
export function scaledTo(
  { width_px, height_px }: Rect,
  { corner, scale }: Pick<OverlayLayout, "corner" | "scale">,
  pulled: { readonly x_px: number; readonly y_px: number },
): number {
  const x_px = corner.endsWith("right") ? -pulled.x_px : pulled.x_px;
  const y_px = corner.startsWith("bottom") ? -pulled.y_px : pulled.y_px;
  const square = width_px ** 2 + height_px ** 2;
  return square === 0 ? scale : scaleOf(scale * (1 + (x_px * width_px + y_px * height_px) / square));
}

function scaleOf(scale: number): number {
  return Math.min(scale_max, Math.max(scale_min, Math.round(scale * 100) / 100));
}

function offsetOf(length_px: number): number {
  return Math.min(4_096, Math.max(0, Math.round(length_px)));
}

/** As a layout may have it. */
export const scale_min = 0.5;
export const scale_max = 3;
const scale_step = 0.1;
