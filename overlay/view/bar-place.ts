import type { Rect } from "../core/layout/overlay-layout.js";

/** Width and height in px. */
type Size = Pick<Rect, "width_px" | "height_px">;

/**
 * Where the buttons stand while the panel is moved about: on the other half of the window, halfway down, or where that covers the panel, at
 * the edge of the window where least of it is covered; none of it, wherever they fit beside it. They are never outside, as far as they fit in.
 */
export function barPlace(panel: Rect, bar: Size, window_px: Size): Pick<Rect, "x_px" | "y_px"> {
  const [left, right] = edgesOf(window_px.width_px, bar.width_px);
  const [top, bottom] = edgesOf(window_px.height_px, bar.height_px);
  const is_left = panel.x_px + panel.width_px / 2 < window_px.width_px / 2;
  const is_top = panel.y_px + panel.height_px / 2 < window_px.height_px / 2;
  const middle = Math.max(0, Math.round((window_px.height_px - bar.height_px) / 2));
  const [near_x, far_x] = is_left ? [left, right] : [right, left];
  const [near_y, far_y] = is_top ? [top, bottom] : [bottom, top];
  const places = [middle, far_y, near_y].flatMap((y_px) => [far_x, near_x].map((x_px) => ({ x_px, y_px })));
  const covered = places.map((place) => coveredOf(panel, { ...place, ...bar }));
  return places[covered.indexOf(Math.min(...covered))] ?? { x_px: far_x, y_px: middle };
}

/** Where something of a length lies at the beginning and at the end of a line. */
function edgesOf(line_px: number, length_px: number): readonly [number, number] {
  return [Math.max(0, Math.min(margin_px, line_px - length_px)), Math.max(0, line_px - length_px - margin_px)];
}

/** How much of the panel lies beneath, in px². */
function coveredOf(panel: Rect, bar: Rect): number {
  const width_px = Math.min(panel.x_px + panel.width_px, bar.x_px + bar.width_px) - Math.max(panel.x_px, bar.x_px);
  const height_px = Math.min(panel.y_px + panel.height_px, bar.y_px + bar.height_px) - Math.max(panel.y_px, bar.y_px);
  return Math.max(0, width_px) * Math.max(0, height_px);
}

/** From the edge of the window. */
export const margin_px = 24;
