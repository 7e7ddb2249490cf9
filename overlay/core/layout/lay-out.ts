import type { OverlayView } from "../overlay-view.js";
import type { ColourToken } from "../theme/theme.js";
import { type Block, type BlockMaker, headerBlock, moreBlock, slotBlock, toastBlock, whisperBlock } from "./blocks.js";
import { type BlockPlace, LayoutMemory } from "./layout-memory.js";
import type { Layout, LayoutBlock, LayoutItem, Measure, Paint, Rect } from "./overlay-layout.js";
import { bounded, type OverlayStyle, type Sizes, sizesOf } from "./overlay-style.js";
import { naturalWidth, placeRow } from "./row.js";
import { isActive, slotLineCount } from "./slot-rows.js";

/**
 * Puts a view in its place: how large the panel is, where it hangs, and every rectangle, line of text and icon in it. It asks nothing but
 * `measure`, and gives the same for the same. The panel is as large as what is in it, and never larger than the window. What has no room
 * is left out, the least important first: radios where nothing is going on, messages, then others; how many radios is told. With the memory
 * of the layout before it makes less anew, and nothing else.
 */
export function layOut(
  view: OverlayView,
  style: OverlayStyle,
  measure: Measure,
  memory: LayoutMemory = new LayoutMemory(),
): Layout {
  const { layout } = view;
  const [scale, text_scale] = [bounded(layout.scale, 0.5, 3, 1), bounded(style.text_scale ?? layout.text_scale, 0.75, 2, 1)];
  const sizes = sizesOf(scale, text_scale);
  const window_px = [style.window.width_px, style.window.height_px].map((length) =>
    Math.floor(bounded(length, 0, window_px_max, 0)),
  );
  const [width_px = 0, height_px = 0] = window_px.map((length) => length - 2 * sizes.margin_px);
  const preset = style.preset ?? layout.detail;
  const line_max_px = Math.min(width_px, preset === "one_line" ? 2 * sizes.width_max_px : sizes.width_max_px) - edgeWidth(sizes);
  if (((!view.visible || view.quiet) && !view.editing) || line_max_px < sizes.width_min_px / 2) return nothing;
  const { words } = style;
  const wanted = { sizes, words, preset, measure, width_px: line_max_px, editing: view.editing, scale, text_scale };
  const maker = memory.makerLike(wanted);
  const { blocks, slots_hidden } = chooseBlocks(view, height_px - 2 * sizes.padding_px, maker, memory);
  if (blocks.length === 0) return { ...nothing, slots_hidden };
  const line_px = lineWidth(blocks, maker, memory);
  const panel_px = { width_px: line_px + edgeWidth(sizes), height_px: heightOf(blocks, sizes) + 2 * sizes.padding_px };
  const alpha = Math.max(bounded(layout.opacity, 0.1, 1, 1), bounded(style.opacity_min, 0, 1, 0));
  const free_px = [(window_px[0] ?? 0) - panel_px.width_px, (window_px[1] ?? 0) - panel_px.height_px] as const;
  const away_px = [
    Math.min(free_px[0], sizes.margin_px + bounded(layout.offset_x_px, 0, window_px_max, 0)),
    Math.min(free_px[1], sizes.margin_px + bounded(layout.offset_y_px, 0, window_px_max, 0)),
  ] as const;
  const x_px = layout.corner.endsWith("right") ? free_px[0] - away_px[0] : away_px[0];
  const y_px = layout.corner.startsWith("bottom") ? free_px[1] - away_px[1] : away_px[1];
  const is_turned = style.mirrored ?? (layout.mirrored || words.direction === "rtl");
  const place = { line_px, alpha, turned_px: is_turned ? panel_px.width_px : 0 };
  const placed = [memory.panelLike(panelBlock(panel_px, alpha, sizes)), ...placeBlocks(blocks, place, maker, memory)];
  return { panel: { x_px, y_px, ...panel_px }, items: placed.flatMap(({ items }) => items), blocks: placed, slots_hidden };
}

/** What has room, in the order of display. Messages are at the far end from the corner, so that the stack stays where it is. */
function chooseBlocks(
  view: OverlayView,
  height_px: number,
  maker: BlockMaker,
  memory: LayoutMemory,
): { readonly blocks: readonly Block[]; readonly slots_hidden: number } {
  const { sizes, preset } = maker;
  let room_px = height_px + sizes.gap_px;
  const take = (block: Block | undefined): readonly Block[] => {
    const needed_px = block === undefined ? 0 : blockHeight(block, sizes) + sizes.gap_px;
    if (block === undefined || needed_px > room_px) return [];
    room_px -= needed_px;
    return [block];
  };
  // All on one line is made of the whole view.
  const header = memory.blockOf(preset === "one_line" ? view : view.header, () => headerBlock(view, maker));
  const above = [...take(header), ...take(memory.blockOf(view.whispers, () => whisperBlock(view, maker)))];
  const wanted = preset === "one_line" ? [] : preset === "speaking" ? view.slots.filter(isActive) : view.slots;
  const slot_px = linesHeight(slotLineCount(preset), true, sizes) + sizes.gap_px;
  const active = wanted.filter(isActive).length;
  const active_px = Math.min(active * slot_px, room_px);
  // The newest messages first, in what radios that are active leave.
  room_px -= active_px;
  const toasts = view.toasts
    .slice(preset === "one_line" ? -1 : 0)
    .reverse()
    .flatMap((toast) => take(memory.blockOf(toast, () => toastBlock(toast, maker))))
    .reverse();
  room_px += active_px;
  const more_px = linesHeight(1, false, sizes) + sizes.gap_px;
  const all_fit = wanted.length * slot_px <= room_px;
  const count = all_fit ? wanted.length : Math.max(0, Math.floor((room_px - more_px) / slot_px));
  // Active ones are kept before others, and all stay in their order.
  let [active_left, others_left] = [Math.min(active, count), count - Math.min(active, count)];
  const kept = wanted.filter((slot) => (isActive(slot) ? active_left-- > 0 : others_left-- > 0));
  const slots_hidden = wanted.length - kept.length;
  const slots = kept.flatMap((slot) => memory.blockOf(slot, () => slotBlock(slot, maker)) ?? []);
  room_px -= slots.length * slot_px;
  const stack = [...above, ...slots, ...(slots_hidden === 0 ? [] : take(moreBlock(slots_hidden, maker)))];
  return { blocks: view.layout.corner.startsWith("bottom") ? [...toasts, ...stack] : [...stack, ...toasts], slots_hidden };
}

/** The widest line's, in steps, so that the panel does not shiver with every name. */
function lineWidth(blocks: readonly Block[], { sizes, measure, width_px }: BlockMaker, memory: LayoutMemory): number {
  const widthOf = ({ lines }: Block): number => {
    const widths = lines.map(([best = []]) => naturalWidth(best, { measure, sizes }));
    return Math.max(...widths, 0);
  };
  let widest_px = sizes.width_min_px;
  for (const block of blocks)
    widest_px = Math.max(
      widest_px,
      memory.widthOf(block, () => widthOf(block)),
    );
  return Math.min(width_px, Math.ceil(widest_px / sizes.width_step_px) * sizes.width_step_px);
}

function placeBlocks(
  blocks: readonly Block[],
  common: Omit<BlockPlace, "y_px">,
  maker: BlockMaker,
  memory: LayoutMemory,
): readonly LayoutBlock[] {
  const { padding_px, gap_px } = maker.sizes;
  let y_px = padding_px;
  return blocks.map((block) => {
    const place = { ...common, y_px };
    y_px += blockHeight(block, maker.sizes) + gap_px;
    return memory.placedOf(block, place, () => placeBlock(block, place, maker));
  });
}

function placeBlock(block: Block, place: BlockPlace, { sizes, measure, words }: BlockMaker): LayoutBlock {
  const { key, lines, fill, bar } = block;
  const { y_px, line_px, alpha, turned_px } = place;
  const items: LayoutItem[] = [];
  const height_px = blockHeight(block, sizes);
  const inset_px = insetOf(fill !== "panel", sizes);
  const box: Rect = { x_px: sizes.padding_px, y_px, width_px: line_px + edgeWidth(sizes) - 2 * sizes.padding_px, height_px };
  const own_alpha = fill === "panel" ? 0 : lively_fills.includes(fill) ? Math.max(alpha, cover_min) : alpha;
  const edge = 1 - (1 - alpha) * (1 - own_alpha) < cover_min;
  if (fill !== "panel")
    items.push({ kind: "box", key, ...box, radius_px: sizes.radius_px, paint: { token: fill }, alpha: own_alpha });
  if (bar !== undefined) items.push(barOf(key, bar, box, sizes));
  for (const [index, ways] of lines.entries()) {
    const line: Rect = {
      x_px: box.x_px + sizes.inset_px + sizes.bar_px + sizes.gap_px,
      y_px: y_px + inset_px + index * sizes.line_px,
      width_px: line_px,
      height_px: sizes.line_px,
    };
    items.push(...placeRow(ways, line, { measure, sizes, on: fill, edge, direction: words.direction }));
  }
  // As the box is in the middle of the panel, it stays where it is.
  const shown = turned_px === 0 ? items : items.map((item) => ({ ...item, x_px: turned_px - item.x_px - item.width_px }));
  return { key, ...box, items: shown };
}

function panelBlock(size: Pick<Rect, "width_px" | "height_px">, alpha: number, { radius_px }: Sizes): LayoutBlock {
  const rect: Rect = { x_px: 0, y_px: 0, ...size };
  return { key: "panel", ...rect, items: [{ kind: "box", key: "panel", ...rect, radius_px, paint: { token: "panel" }, alpha }] };
}

function heightOf(blocks: readonly Block[], sizes: Sizes): number {
  const gaps_px = Math.max(0, blocks.length - 1) * sizes.gap_px;
  return blocks.reduce((sum, block) => sum + blockHeight(block, sizes), gaps_px);
}

function blockHeight({ lines, fill }: Block, sizes: Sizes): number {
  return linesHeight(lines.length, fill !== "panel", sizes);
}

function linesHeight(lines: number, is_apart: boolean, sizes: Sizes): number {
  return lines * sizes.line_px + 2 * insetOf(is_apart, sizes);
}

function insetOf(is_apart: boolean, { inset_px }: Sizes): number {
  return is_apart ? inset_px : 0;
}

/** A line with round ends along the block's first edge. */
function barOf(key: string, paint: Paint, box: Rect, { inset_px, bar_px }: Sizes): LayoutItem {
  const [x_px, y_px, height_px] = [box.x_px + inset_px, box.y_px + inset_px, box.height_px - 2 * inset_px];
  const radius_px = Math.floor(bar_px / 2);
  return { kind: "box", key: `${key} bar`, x_px, y_px, width_px: bar_px, height_px, radius_px, paint, alpha: 1 };
}

/** What a panel is wider than its lines. */
function edgeWidth({ padding_px, inset_px, bar_px, gap_px }: Sizes): number {
  return 2 * padding_px + inset_px + bar_px + 2 * gap_px;
}

/** Of blocks where something is going on: these are to be read at a glance, however little the player wants to see of the others. */
const lively_fills: readonly ColourToken[] = ["slot_active", "toast"];
/** How much of the game what is behind letters has to cover: over a grey one all themes have 4.5 : 1 then (signs 3 : 1). With less, letters get an edge. */
const cover_min = 0.7;
/** No screen is larger; and no number is too large to reckon with. */
const window_px_max = 32_768;
const nothing: Layout = { panel: { x_px: 0, y_px: 0, width_px: 0, height_px: 0 }, items: [], blocks: [], slots_hidden: 0 };
