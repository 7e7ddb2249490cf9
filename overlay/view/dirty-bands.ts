import type { Rect } from "../core/layout/overlay-layout.js";

/**
 * The parts of a canvas that have to be drawn again, as few rectangles above one another: a voice on one net is a seventh of the picture, and
 * what is not touched costs nothing.
 */
export class DirtyBands {
  #rects: Rect[] = [];

  add(rect: Rect): void {
    this.#rects.push(rect);
  }

  /** The rectangles, of whole pixels, within a canvas of that size; forgets them. At most `bands_max`, and none touches another. */
  take(canvas: { readonly width_px: number; readonly height_px: number }): readonly Rect[] {
    const bands: Rect[] = [];
    for (const rect of this.#rects.map((one) => within(one, canvas)).sort((one, other) => one.y_px - other.y_px)) {
      if (rect.width_px <= 0 || rect.height_px <= 0) continue;
      const last = bands.at(-1);
      if (last === undefined || rect.y_px > last.y_px + last.height_px) bands.push(rect);
      else bands[bands.length - 1] = around(last, rect);
    }
    this.#rects = [];
    while (bands.length > bands_max) {
      const nearest = nearestPair(bands);
      bands.splice(nearest, 2, around(bands[nearest] as Rect, bands[nearest + 1] as Rect));
    }
    return bands;
  }
}

/** The first of the two that have the least between them. */
function nearestPair(bands: readonly Rect[]): number {
  let [nearest, least_px] = [0, Number.POSITIVE_INFINITY];
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1];
    const gap_px = next === undefined ? Number.POSITIVE_INFINITY : next.y_px - band.y_px - band.height_px;
    if (gap_px < least_px) [nearest, least_px] = [index, gap_px];
  }
  return nearest;
}

function within(
  { x_px, y_px, width_px, height_px }: Rect,
  canvas: { readonly width_px: number; readonly height_px: number },
): Rect {
  const [left_px, top_px] = [Math.max(0, x_px), Math.max(0, y_px)];
  return {
    x_px: left_px,
    y_px: top_px,
    width_px: Math.min(canvas.width_px, x_px + width_px) - left_px,
    height_px: Math.min(canvas.height_px, y_px + height_px) - top_px,
  };
}

function around(one: Rect, other: Rect): Rect {
  const [x_px, y_px] = [Math.min(one.x_px, other.x_px), Math.min(one.y_px, other.y_px)];
  return {
    x_px,
    y_px,
    width_px: Math.max(one.x_px + one.width_px, other.x_px + other.width_px) - x_px,
    height_px: Math.max(one.y_px + one.height_px, other.y_px + other.height_px) - y_px,
  };
}

/** Each is a pass over all that is drawn. */
export const bands_max = 4;
