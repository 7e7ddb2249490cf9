import type { ColourToken } from "../theme/theme.js";
import type { IconName } from "./icon-names.js";
import type { Font, LayoutItem, Measure, Paint, Rect } from "./overlay-layout.js";
import type { Sizes } from "./overlay-style.js";
import { directionOf, fitText } from "./writing.js";

/** Something that stands in a row. What has the lowest `keep` goes first where there is no room. */
export type Part = TextPart | IconPart | ChipPart | SpacePart;

interface Kept {
  /** Unlike that of every other part of the panel. */
  readonly key: string;
  readonly keep: number;
}

export interface TextPart extends Kept {
  readonly kind: "text";
  readonly text: string;
  readonly font: Font;
  readonly token: ColourToken;
  /** Down to which width it may be cut; left out: not at all. */
  readonly cut_px?: number;
}

export interface IconPart extends Kept {
  readonly kind: "icon";
  readonly name: IconName;
  readonly word: string;
  readonly token: ColourToken;
  /** 0 … 1. */
  readonly alpha?: number;
}

/** A state: its colour, with shape and word on it. */
export interface ChipPart extends Kept {
  readonly kind: "chip";
  readonly name: IconName;
  readonly word: string;
  readonly token: ColourToken;
}

/** Takes the room that is left: what follows stands at the far end. */
export interface SpacePart {
  readonly kind: "space";
}

export interface RowOptions {
  readonly measure: Measure;
  readonly sizes: Sizes;
  /** What the row stands on. */
  readonly on: ColourToken;
  /** True: the game shows through that. */
  readonly edge: boolean;
  readonly direction: "ltr" | "rtl";
}

/** How wide a row is that has all the room it wants. */
export function naturalWidth(parts: readonly Part[], { measure, sizes }: Pick<RowOptions, "measure" | "sizes">): number {
  return total(
    parts.map((part) => naturalOf(part, measure, sizes)),
    sizes,
  );
}

/**
 * The first of several ways to fill a row that fits, from its left end; the last one, without what has no room, if none does. Nothing
 * overlaps, and nothing is outside of `rect`.
 */
export function placeRow(ways: readonly (readonly Part[])[], rect: Rect, options: RowOptions): readonly LayoutItem[] {
  const { measure, sizes } = options;
  const leastOf = (part: Part): number =>
    part.kind === "text" && part.cut_px !== undefined ? part.cut_px : naturalOf(part, measure, sizes);
  const fits = (parts: readonly Part[]): boolean =>
    total(
      parts.map((part) => Math.min(leastOf(part), naturalOf(part, measure, sizes))),
      sizes,
    ) <= rect.width_px;
  let parts = ways.find(fits) ?? ways[ways.length - 1] ?? [];
  while (!fits(parts) && parts.length > 0) parts = withoutLeast(parts);
  const widths = widthsOf(parts, rect.width_px, options);
  const largest_px = Math.max(...parts.map((part) => (part.kind === "text" ? part.font.size_px : 0)));
  const items: LayoutItem[] = [];
  let x_px = rect.x_px;
  for (const [index, part] of parts.entries()) {
    const width_px = widths[index] ?? 0;
    if (part.kind === "space") {
      x_px = rect.x_px + rect.width_px - total(widths.slice(index + 1), sizes);
      continue;
    }
    if (part.kind === "text") items.push(...textOf(part, { ...rect, x_px, width_px }, largest_px, options));
    else items.push(...itemsOf(part, { ...rect, x_px, width_px }, options));
    if (width_px > 0) x_px += width_px + sizes.gap_px;
  }
  return items;
}

function withoutLeast(parts: readonly Part[]): readonly Part[] {
  let least: number | undefined;
  for (const [index, part] of parts.entries()) {
    const known = least === undefined ? undefined : parts[least];
    if (part.kind === "space") continue;
    if (known === undefined || known.kind === "space" || part.keep <= known.keep) least = index;
  }
  return least === undefined ? [] : parts.filter((_, index) => index !== least);
}

/** Natural widths, less what is missing: taken from what may be cut, the least kept first. */
function widthsOf(parts: readonly Part[], width_px: number, { measure, sizes }: RowOptions): readonly number[] {
  const widths = parts.map((part) => naturalOf(part, measure, sizes));
  let missing_px = total(widths, sizes) - width_px;
  const cuttable = parts
    .flatMap((part, index) => (part.kind === "text" && part.cut_px !== undefined ? [{ part, index, cut_px: part.cut_px }] : []))
    .sort((a, b) => a.part.keep - b.part.keep);
  for (const { index, cut_px } of cuttable) {
    const natural_px = widths[index] ?? 0;
    const taken_px = Math.max(0, Math.min(missing_px, natural_px - cut_px));
    widths[index] = natural_px - taken_px;
    missing_px -= taken_px;
  }
  return widths;
}

function total(widths: readonly number[], { gap_px }: Sizes): number {
  const shown = widths.filter((width_px) => width_px > 0);
  return shown.reduce((sum, width_px) => sum + width_px, 0) + gap_px * Math.max(0, shown.length - 1);
}

function naturalOf(part: Part, measure: Measure, sizes: Sizes): number {
  if (part.kind === "space") return 0;
  if (part.kind === "icon") return sizes.icon_px;
  if (part.kind === "text") return Math.ceil(measure(part.text, part.font));
  return sizes.icon_px + 3 * chipPadding(sizes) + Math.ceil(measure(part.word, sizes.small));
}

function itemsOf(
  part: IconPart | ChipPart,
  rect: Rect,
  { measure, sizes, on, edge, direction }: RowOptions,
): readonly LayoutItem[] {
  const { key, token } = part;
  const middle_px = (height_px: number): number => rect.y_px + Math.floor((rect.height_px - height_px) / 2);
  const paint: Paint = { token };
  if (part.kind === "icon") {
    const square = { x_px: rect.x_px, y_px: middle_px(sizes.icon_px), width_px: sizes.icon_px, height_px: sizes.icon_px };
    return [{ kind: "icon", key, ...square, name: part.name, word: part.word, paint, on, edge, alpha: part.alpha ?? 1 }];
  }
  const padding_px = chipPadding(sizes);
  const height_px = Math.min(rect.height_px, Math.max(sizes.icon_px, lineOf(sizes.small)) + 2);
  const box: Rect = { ...rect, y_px: middle_px(height_px), height_px };
  const words_px = rect.x_px + sizes.icon_px + 2 * padding_px;
  const within: RowOptions = { measure, sizes, on: token, edge: false, direction };
  const icon: IconPart = { kind: "icon", key: `${key} icon`, keep: 0, name: part.name, word: part.word, token: "text_on_state" };
  const word: TextPart = {
    kind: "text",
    key: `${key} word`,
    keep: 0,
    text: part.word,
    font: sizes.small,
    token: "text_on_state",
  };
  return [
    { kind: "box", key, ...box, radius_px: sizes.radius_px, paint, alpha: 1 },
    ...itemsOf(icon, { ...box, x_px: rect.x_px + padding_px }, within),
    ...textOf(
      word,
      { ...box, x_px: words_px, width_px: rect.x_px + rect.width_px - padding_px - words_px },
      word.font.size_px,
      within,
    ),
  ];
}

/** A line of text as far as it fits. Letters of all sizes stand where the largest ones do, whose capitals are in the middle. */
function textOf(
  { key, token, font, text }: TextPart,
  rect: Rect,
  largest_px: number,
  { measure, on, edge, direction }: RowOptions,
): readonly LayoutItem[] {
  const shown = fitText(text, rect.width_px, (one) => Math.ceil(measure(one, font)));
  if (shown === "") return [];
  return [
    {
      kind: "text",
      key,
      ...rect,
      width_px: Math.ceil(measure(shown, font)),
      text: shown,
      font,
      baseline_px: Math.floor(rect.height_px / 2) + Math.round((capital_share * largest_px) / 2),
      paint: { token },
      on,
      edge,
      direction: directionOf(shown, direction),
    },
  ];
}

function chipPadding({ gap_px }: Sizes): number {
  return Math.max(1, Math.floor(gap_px / 2));
}

/** How high a line of a font is: letters with marks above and below have room in it. */
function lineOf({ size_px }: Font): number {
  return Math.ceil(size_px * 1.35);
}

/** How high capitals are, as a share of the size of most fonts. */
const capital_share = 0.7;
