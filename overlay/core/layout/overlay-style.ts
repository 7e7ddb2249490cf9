import type { OverlayLayout } from "@talkgroup/schemas";

import type { Font } from "./overlay-layout.js";
import type { OverlayWords } from "./overlay-words.js";

/** full: two lines a radio. compact: one. speaking: one, and only for radios where something is going on. one_line: all on one line. */
export type OverlayPreset = OverlayLayout["detail"];

/** How the overlay looks, besides its colours. */
export interface OverlayStyle {
  /** Of the window or page it is in, in CSS pixels. */
  readonly window: { readonly width_px: number; readonly height_px: number };
  readonly words: OverlayWords;
  /** Instead of the layout's `detail`. */
  readonly preset?: OverlayPreset;
  /** Instead of the layout's. Of all text, besides the scale of the whole: 0.75 … 2. */
  readonly text_scale?: number;
  /** Instead of the layout's. True: everything runs from right to left, as it does by itself where words do. */
  readonly mirrored?: boolean;
  /** Least opacity of the background, as a theme may need it to be read. 0 … 1. Default 0. */
  readonly opacity_min?: number;
}

/** All lengths of a layout, in whole pixels. */
export interface Sizes {
  readonly margin_px: number;
  readonly padding_px: number;
  readonly gap_px: number;
  /** Above and below the lines of a block that has a background of its own. */
  readonly inset_px: number;
  readonly bar_px: number;
  readonly radius_px: number;
  readonly icon_px: number;
  readonly line_px: number;
  readonly width_min_px: number;
  readonly width_max_px: number;
  /** The panel's width moves in these. */
  readonly width_step_px: number;
  readonly label: Font;
  readonly text: Font;
  readonly small: Font;
}

/** `scale` of the whole; `text_scale` of letters, signs and lines besides. */
export function sizesOf(scale: number, text_scale: number): Sizes {
  const px = (base_px: number): number => Math.max(1, Math.round(base_px * scale));
  const letter_px = (base_px: number): number => Math.max(1, Math.round(base_px * scale * text_scale));
  return {
    margin_px: px(12),
    padding_px: px(6),
    gap_px: px(6),
    inset_px: px(3),
    bar_px: px(3),
    radius_px: px(5),
    icon_px: letter_px(14),
    line_px: letter_px(20),
    width_min_px: px(120),
    width_max_px: px(400),
    width_step_px: px(20),
    label: { size_px: letter_px(13), weight: "bold" },
    text: { size_px: letter_px(12), weight: "normal" },
    small: { size_px: letter_px(11), weight: "normal" },
  };
}

/** A number within bounds; `otherwise` for none. */
export function bounded(value: number | undefined, least: number, most: number, otherwise: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, value));
}
