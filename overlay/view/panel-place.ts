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
  return Math.min(3, Math.max(0.5, Math.round((scale + steps * scale_step) * 100) / 100));
}

function offsetOf(length_px: number): number {
  return Math.min(4_096, Math.max(0, Math.round(length_px)));
}

const scale_step = 0.1;
