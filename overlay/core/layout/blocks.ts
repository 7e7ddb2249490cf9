import type { OverlayView, SlotView, ToastView } from "../overlay-view.js";
import type { ColourToken } from "../theme/theme.js";
import { connectionParts, hasTrouble, headerWays, troubleParts } from "./header-rows.js";
import type { Measure, Paint } from "./overlay-layout.js";
import type { OverlayPreset } from "./overlay-style.js";
import { type PartMaker, talkerWays, toastLook, transmitParts, whisperWays } from "./parts.js";
import type { IconPart, Part, TextPart } from "./row.js";
import { isActive, type SlotLines, slotKey, slotLines } from "./slot-rows.js";
import { toastText } from "./toast-text.js";
import { showable, wrapText } from "./writing.js";

/** Lines that belong together, on a background of their own or that of the panel. */
export interface Block {
  readonly key: string;
  readonly lines: SlotLines;
  readonly fill: ColourToken;
  /** The colour at its edge. */
  readonly bar?: Paint;
}

export interface BlockMaker extends PartMaker {
  readonly preset: OverlayPreset;
  readonly measure: Measure;
  /** How wide lines may be. */
  readonly width_px: number;
  /** True while the player moves the panel about. */
  readonly editing: boolean;
  /** What `sizes` are of. */
  readonly scale: number;
  readonly text_scale: number;
}

/** What is said of the radio as a whole, if the preset says it. */
export function headerBlock(view: OverlayView, maker: BlockMaker): Block | undefined {
  const { header } = view;
  if (maker.preset === "one_line") return { key: "line", fill: "panel", lines: [oneLineWays(view, maker)] };
  if (maker.preset === "speaking" && !maker.editing && !hasTrouble(header)) return undefined;
  const troubles = troubleParts(header, maker);
  return { key: "header", fill: "panel", lines: [headerWays(header, maker), ...(troubles.length === 0 ? [] : [[troubles]])] };
}

export function whisperBlock({ whispers }: OverlayView, maker: BlockMaker): Block | undefined {
  const ways = maker.preset === "one_line" ? undefined : whisperWays(whispers, maker);
  return ways && { key: "whispers", fill: "slot_active", bar: { token: "text" }, lines: [ways] };
}

export function slotBlock(slot: SlotView, maker: BlockMaker): Block {
  const { colour, receiving, transmit } = slot;
  const fill = receiving || transmit === "transmitting" ? "slot_active" : "slot";
  const bar: Paint = colour === undefined ? { token: "bar" } : { colour };
  return { key: slotKey(slot), fill, bar, lines: slotLines(slot, maker.preset, maker) };
}

export function toastBlock(toast: ToastView, maker: BlockMaker): Block {
  const { sizes, measure, width_px } = maker;
  const { name, token } = toastLook(toast.kind);
  const key = `toast ${toast.toast_id}`;
  const said_px = width_px - sizes.icon_px - sizes.gap_px;
  const lines_max = maker.preset === "one_line" ? 1 : toast_lines_max;
  const lines = wrapText(toastText(toast, maker.words), said_px, lines_max, (text) => Math.ceil(measure(text, sizes.text)));
  const icon: IconPart = { kind: "icon", key: `${key} icon`, keep: 1, name, word: toast.kind, token };
  const parts = lines.map((text, index): readonly Part[] => {
    const line: TextPart = {
      kind: "text",
      key: `${key} line ${index}`,
      keep: 2,
      text,
      font: sizes.text,
      token: "text",
      cut_px: sizes.icon_px,
    };
    return index === 0 ? [icon, line] : [line];
  });
  return { key, fill: "toast", bar: { token }, lines: parts.map((line) => [line]) };
}

/** How many slots had no room. */
export function moreBlock(count: number, { sizes, words }: BlockMaker): Block {
  const text = words.more.replace("{0}", String(count));
  const part: TextPart = {
    kind: "text",
    key: "more",
    keep: 1,
    text,
    font: sizes.small,
    token: "text_dim",
    cut_px: sizes.icon_px,
  };
  return { key: "more block", fill: "panel", lines: [[[part]]] };
}

/** All on one line: what is wrong, then as many radios where something is going on as there is room for. */
function oneLineWays(view: OverlayView, maker: BlockMaker): readonly (readonly Part[])[] {
  const { header, slots, whispers } = view;
  const { sizes, words } = maker;
  const always = [...connectionParts(header, maker, false), ...troubleParts(header, maker)];
  const whisper = whispers.unread > 0 || whispers.talkers.length > 0;
  const mark: IconPart = {
    kind: "icon",
    key: "whispers icon",
    keep: 85,
    name: "whisper",
    word: words.marks.whisper,
    token: "text",
  };
  const active = slots.filter(isActive);
  const text = (key: string, said: string): TextPart => {
    return { kind: "text", key, keep: 1, text: said, font: sizes.small, token: "text_dim", cut_px: 2 * sizes.icon_px };
  };
  if (active.length === 0) return [[...always, ...(whisper ? [mark] : [text("silent", words.marks.silent)])]];
  const ways: Part[][] = [];
  for (let count = Math.min(line_slots_max, active.length); count >= 0; count -= 1) {
    const more = active.length - count;
    const shown = active.slice(0, count).flatMap((slot) => lineParts(slot, maker));
    ways.push([...always, ...(whisper ? [mark] : []), ...shown, ...(more > 0 ? [text("more", `+${more}`)] : [])]);
  }
  return ways;
}

function lineParts(slot: SlotView, maker: BlockMaker): readonly Part[] {
  const { label, talkers, talkers_more, transmit } = slot;
  const { sizes } = maker;
  const key = slotKey(slot);
  const name: TextPart = {
    kind: "text",
    key: `${key} label`,
    keep: 70,
    text: showable(label),
    font: sizes.label,
    token: "text",
    cut_px: 2 * sizes.icon_px,
  };
  const [first = []] = talkerWays(key, talkers.slice(0, 1), talkers.length > 1 ? talkers.length - 1 + talkers_more : 0, maker);
  return [name, ...first, ...transmitParts(key, transmit, maker)];
}

const toast_lines_max = 2;
const line_slots_max = 6;
