import type { SlotView } from "../overlay-view.js";
import { type IconName, netIcon } from "./icon-names.js";
import { keysText } from "./keys-text.js";
import type { OverlayPreset } from "./overlay-style.js";
import type { MarkWord } from "./overlay-words.js";
import { type PartMaker, talkerWays, transmitParts } from "./parts.js";
import type { ChipPart, IconPart, Part, TextPart } from "./row.js";
import { showable } from "./writing.js";

/** Ways to fill each line of a slot, best first. */
export type SlotLines = readonly (readonly (readonly Part[])[])[];

/** What the names of all that belongs to a slot begin with. */
export function slotKey({ channel_id }: SlotView): string {
  return `slot ${channel_id}`;
}

/** How many lines a slot has. */
export function slotLineCount(preset: OverlayPreset): number {
  return preset === "full" ? 2 : 1;
}

/** True for a radio where something is going on: somebody talks or just did, or a key does or cannot. */
export function isActive({ talkers, transmit }: SlotView): boolean {
  return talkers.length > 0 || (transmit !== "none" && transmit !== "armed");
}

export function slotLines(slot: SlotView, preset: OverlayPreset, maker: PartMaker): SlotLines {
  return preset === "full" ? fullLines(slot, maker) : [briefWays(slot, maker)];
}

function fullLines(slot: SlotView, maker: PartMaker): SlotLines {
  const { label, title, talkers, talkers_more, gain_db, pan, keys } = slot;
  const { sizes, words } = maker;
  const key = slotKey(slot);
  const dim = (name: string, keep: number, text: string): readonly TextPart[] =>
    text === "" ? [] : [{ kind: "text", key: `${key} ${name}`, keep, text, font: sizes.small, token: "text_dim" }];
  const [icons, chips] = [marksOf(slot, maker, false), marksOf(slot, maker, true)];
  const head = [...headParts(slot, maker), ...dim("number", 40, showable(slot.number ?? ""))];
  const state = [...standingChip(slot, maker), ...transmitParts(key, slot.transmit, maker)];
  const volume = gain_db === 0 ? "" : `${gain_db > 0 ? "+" : "−"}${Math.abs(gain_db)} dB`;
  const ear = pan === 0 ? "" : `${pan < 0 ? words.marks.left_ear : words.marks.right_ear} ${Math.round(100 * Math.abs(pan))}`;
  const end: readonly Part[] = [
    { kind: "space" },
    ...dim("keys", 50, keysText(keys)),
    ...dim("volume", 30, volume),
    ...dim("ear", 20, ear),
  ];
  const name: TextPart = {
    kind: "text",
    key: `${key} title`,
    keep: 10,
    text: showable(title),
    font: sizes.small,
    token: "text_dim",
    cut_px: 4 * sizes.icon_px,
  };
  // Nobody reads the same name twice.
  const named = isSameName(label, title) ? [] : [name];
  const below = talkers.length === 0 ? [named] : talkerWays(key, talkers, talkers_more, maker);
  return [
    [chips, icons].map((marks) => [...head, { kind: "space" }, ...marks, ...state]),
    below.map((parts) => [...parts, ...end]),
  ];
}

/** True if they differ by small and large letters alone. */
function isSameName(one: string, other: string): boolean {
  const [shown, other_shown] = [one, other].map((name) => showable(name).toLowerCase());
  return shown === other_shown;
}

/** Label, who talks, state: on one line. */
function briefWays(slot: SlotView, maker: PartMaker): readonly (readonly Part[])[] {
  const { talkers, talkers_more } = slot;
  const key = slotKey(slot);
  const state = [...marksOf(slot, maker, false), ...standingChip(slot, maker), ...transmitParts(key, slot.transmit, maker)];
  const head = headParts(slot, maker);
  return talkerWays(key, talkers, talkers_more, maker).map((parts) => [...head, ...parts, { kind: "space" }, ...state]);
}

function headParts(slot: SlotView, { sizes }: PartMaker): readonly Part[] {
  const { label, icon } = slot;
  const key = slotKey(slot);
  const name = netIcon(icon);
  const shown = showable(label);
  const picture: IconPart | undefined = name && {
    kind: "icon",
    key: `${key} picture`,
    keep: 5,
    name,
    word: shown,
    token: "text",
  };
  const text: TextPart = {
    kind: "text",
    key: `${key} label`,
    keep: 100,
    text: shown,
    font: sizes.label,
    token: "text",
    cut_px: 2 * sizes.icon_px,
  };
  return picture === undefined ? [text] : [picture, text];
}

function standingChip(slot: SlotView, { words }: PartMaker): readonly ChipPart[] {
  const { standing, locked } = slot;
  if (standing === "on") return [];
  const is_shut = locked && standing !== "missing";
  const word = is_shut ? words.marks.locked : words.standing[standing];
  return [
    {
      kind: "chip",
      key: `${slotKey(slot)} standing`,
      keep: 94,
      name: is_shut ? "locked" : standing,
      word,
      token: "no_microphone",
    },
  ];
}

/** What is special about how it is heard. The most important is last, next to the state, and is kept the longest. */
function marksOf(slot: SlotView, { words, sizes }: PartMaker, as_words: boolean): readonly Part[] {
  const { standing, monitor, muted, hushed, solo, priority, ducked } = slot;
  if (standing !== "on") return [];
  const marks: readonly (readonly [boolean, IconName, MarkWord])[] = [
    [monitor, "monitor", "monitor"],
    [ducked, "ducked", "ducked"],
    [priority > 0, "priority", "priority"],
    [solo, "solo", "solo"],
    [hushed && !muted, "hushed", "hushed"],
    [muted, "muted", "muted"],
  ];
  return marks.flatMap(([is_so, name, word], index): readonly Part[] => {
    if (!is_so) return [];
    const [key, keep] = [`${slotKey(slot)} ${name}`, 60 + index];
    const icon: IconPart = { kind: "icon", key, keep, name, word: words.marks[word], token: "text_dim" };
    if (!as_words || !loud_marks.includes(word)) return [icon];
    return [icon, { kind: "text", key: `${key} word`, keep, text: words.marks[word], font: sizes.small, token: "text_dim" }];
  });
}

/** A player who does not hear a net has to know why: these are written out where there is room. */
const loud_marks: readonly MarkWord[] = ["muted", "hushed", "solo"];
