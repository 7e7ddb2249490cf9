import { headerWays, troubleParts } from "./layout/header-rows.js";
import { keysText } from "./layout/keys-text.js";
import { sizesOf } from "./layout/overlay-style.js";
import type { OverlayWords } from "./layout/overlay-words.js";
import { toastText } from "./layout/toast-text.js";
import { showable } from "./layout/writing.js";
import type { OverlayView, SlotView } from "./overlay-view.js";

/** What a panel says, for those who do not see it. */
export interface SpokenLines {
  /** To be said as soon as it changes: messages, what is wrong, and where the player is on the air. */
  readonly news: readonly string[];
  /** To be looked through: a line for each radio. At most `spoken_slots_max`. */
  readonly radios: readonly string[];
}

/** Says a view in the words that stand beside its signs. A hidden panel says nothing. */
export function spokenLines(view: OverlayView, words: OverlayWords): SpokenLines {
  if (!view.visible) return { news: [], radios: [] };
  const { header, slots, whispers, toasts } = view;
  const maker = { sizes: sizesOf(1, 1), words };
  const [header_parts = []] = headerWays(header, maker);
  const said = [...header_parts, ...troubleParts(header, maker)].map((part) =>
    part.kind === "text" ? part.text : part.kind === "space" ? "" : part.word,
  );
  const on_air = slots
    .filter(({ transmit }) => transmit !== "none" && transmit !== "armed")
    .map(({ label, transmit }) => `${showable(label)}: ${words.transmit[transmit]}`);
  const unread = whispers.unread === 0 ? [] : [`${words.marks.whisper}: ${words.unread.replace("{0}", String(whispers.unread))}`];
  return {
    news: [join(said), ...on_air, ...unread, ...toasts.map((toast) => toastText(toast, words))].filter((line) => line !== ""),
    radios: slots.slice(0, spoken_slots_max).map((slot) => radioLine(slot, words)),
  };
}

function radioLine(slot: SlotView, { marks, standing, transmit }: OverlayWords): string {
  const { talkers, talkers_more } = slot;
  const names = talkers.map(({ name, muted }) => `${showable(name)}${muted ? ` (${marks.muted})` : ""}`);
  const heard = names.length === 0 ? "" : `${marks.receive} ${names.join(", ")}${talkers_more === 0 ? "" : ` +${talkers_more}`}`;
  const said = [
    standing[slot.standing],
    transmit[slot.transmit],
    heard,
    slot.muted ? marks.muted : "",
    slot.hushed ? marks.hushed : "",
    slot.solo ? marks.solo : "",
    slot.ducked ? marks.ducked : "",
    slot.monitor ? marks.monitor : "",
    keysText(slot.keys),
  ];
  return `${showable(slot.label)}: ${join(said)}`;
}

function join(said: readonly string[]): string {
  return said.filter((one) => one !== "").join(", ");
}

/** More lines than these nobody listens to. */
const spoken_slots_max = 64;
