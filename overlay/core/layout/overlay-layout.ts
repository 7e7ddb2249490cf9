import type { ColourToken } from "../theme/theme.js";
import type { IconName } from "./icon-names.js";

/** What there is to draw, in the order in which it is drawn. Nothing in it needs a decision. */
export interface Layout {
  /** Where the panel is in the window, in whole pixels. Without width and height there is nothing to show. */
  readonly panel: Rect;
  /** Within the panel, whose upper left corner is 0, 0: those of all blocks, one block after the other. */
  readonly items: readonly LayoutItem[];
  /** The panel's background, then what stands on it, each below the other. Of one layout and the next, the same objects where nothing changed. */
  readonly blocks: readonly LayoutBlock[];
  /** Slots that had no room. */
  readonly slots_hidden: number;
}

export interface Rect {
  readonly x_px: number;
  readonly y_px: number;
  readonly width_px: number;
  readonly height_px: number;
}

/** What changes together. Letters may reach over its sides, and nothing over its upper or lower edge. */
export interface LayoutBlock extends Rect {
  /** Told apart by it, from layout to layout. */
  readonly key: string;
  readonly items: readonly LayoutItem[];
}

export type LayoutItem = BoxItem | TextItem | IconItem;

/** A filled rectangle. */
export interface BoxItem extends Rect {
  readonly kind: "box";
  /** Told apart by it, from layout to layout. */
  readonly key: string;
  readonly radius_px: number;
  readonly paint: Paint;
  /** 0 … 1. */
  readonly alpha: number;
}

/** A line of text, as wide as it was measured; it fits. */
export interface TextItem extends Rect {
  readonly kind: "text";
  readonly key: string;
  readonly text: string;
  readonly font: Font;
  /** What letters stand on, below `y_px`. */
  readonly baseline_px: number;
  readonly paint: Paint;
  /** What it stands on. */
  readonly on: ColourToken;
  /** True: has an edge of the colour that it stands on, as the game shows through that. */
  readonly edge: boolean;
  /** Which way it runs. `x_px` is its left end in either case. */
  readonly direction: "ltr" | "rtl";
}

export interface IconItem extends Rect {
  readonly kind: "icon";
  readonly key: string;
  readonly name: IconName;
  /** The same in a word, for those who do not see it. */
  readonly word: string;
  readonly paint: Paint;
  readonly on: ColourToken;
  /** As of a text. */
  readonly edge: boolean;
  readonly alpha: number;
}

/** A colour of the theme, or one that the operation chose, #rrggbb. */
export type Paint = { readonly token: ColourToken } | { readonly colour: string };

export interface Font {
  readonly size_px: number;
  readonly weight: "normal" | "bold";
}

/** How wide a text is in a font. */
export type Measure = (text: string, font: Font) => number;
