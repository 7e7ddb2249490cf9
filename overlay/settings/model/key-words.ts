import type { Hotkey } from "@talkgroup/schemas";

import type { Net, SettingsState } from "./settings-state.js";

/** A key as it is written on a US keyboard, for a name of `KeyboardEvent.code` or a mouse button. */
export function keyWord(code: string): string {
  const [, letter] = /^(?:Key|Digit)(\w)$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  const [, name = "", side = ""] = /^(Control|Shift|Alt|Meta)(Left|Right)$/.exec(code) ?? [];
  if (name !== "") return `${side} ${name === "Control" ? "Ctrl" : name}`;
  const [, mouse] = /^Mouse(\d)$/.exec(code) ?? [];
  if (mouse !== undefined) return mouse_words[Number(mouse)] ?? `Mouse ${mouse}`;
  return (key_words[code] ?? code.replace(/^Numpad/, "Num ").replaceAll(/([a-z])([A-Z])/g, "$1 $2")).trim();
}

/** A combination in one line. */
export function comboText(keys: readonly string[]): string {
  return keys.map(keyWord).join(" + ");
}

export const action_words: Readonly<Record<Hotkey["action"], string>> = {
  talk: "Talk",
  mute: "Mute a net",
  louder: "Louder",
  softer: "Softer",
  mute_microphone: "Mute the microphone",
  mute_sound: "Mute all sound",
  overlay: "Show or hide the overlay",
  overlay_edit: "Move the overlay",
};

export const mode_words: Readonly<Record<Hotkey["mode"], string>> = {
  hold: "Hold",
  toggle: "Press to start, press to stop",
  latch: "Hold, or press twice to keep talking",
  double: "Press twice and hold",
};

/** What a hotkey does, in one line: `Talk on Alpha`. */
export function hotkeyText(hotkey: Hotkey, { nets, simulcasts }: Pick<SettingsState, "nets" | "simulcasts">): string {
  const { action, channel_id, simulcast_ids, binding_id } = hotkey;
  const what = Object.hasOwn(action_words, action) ? action_words[action] : action;
  if (simulcast_ids !== undefined) {
    const set = simulcasts.find(({ channel_ids }) => isSame(channel_ids, simulcast_ids));
    const titles = simulcast_ids.map((id) => titleOf(id, nets)).join(", ");
    return set === undefined ? `${what} on ${titles} at once` : `${what} on ${set.title} (${titles})`;
  }
  if (binding_id !== undefined) return `${what} as the game's own key ${binding_id}`;
  if (channel_id === undefined) return what;
  const title = titleOf(channel_id, nets);
  if (action === "mute") return `Mute ${title}`;
  return action === "louder" || action === "softer" ? `${title} ${what.toLowerCase()}` : `${what} on ${title}`;
}

/** What is to be known about the keys of one hotkey beside those of the others, in sentences. Empty: nothing. */
export function conflictTexts(hotkey: Hotkey, state: Pick<SettingsState, "hotkeys" | "nets" | "simulcasts">): readonly string[] {
  const others = state.hotkeys.filter(({ hotkey_id }) => hotkey_id !== hotkey.hotkey_id);
  return others.flatMap((other) => {
    const what = hotkeyText(other, state);
    const keys = comboText(other.keys);
    const [is_part, has_part] = [isPart(hotkey.keys, other.keys), isPart(other.keys, hotkey.keys)];
    if (is_part && has_part) return [`The same keys already do something else: ${what}.`];
    if (is_part) return [`These keys are part of ${keys} (${what}). While all of those are held, only that counts.`];
    if (has_part) return [`${keys} (${what}) is part of these keys. While all of these are held, only these count.`];
    return [];
  });
}

function titleOf(channel_id: string, nets: readonly Net[]): string {
  return nets.find((net) => net.channel_id === channel_id)?.title ?? channel_id;
}

function isPart(few: readonly string[], many: readonly string[]): boolean {
  return few.every((key) => many.includes(key));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return isPart(some, others) && isPart(others, some);
}

const mouse_words: Readonly<Record<number, string>> = {
  1: "Left mouse button",
  2: "Right mouse button",
  3: "Middle mouse button",
  4: "Mouse back",
  5: "Mouse forward",
};
const key_words: Readonly<Record<string, string>> = {
  Backquote: "`",
  Minus: "-",
  Equal: "=",
  BracketLeft: "[",
  BracketRight: "]",
  Backslash: "\\",
  Semicolon: ";",
  Quote: "'",
  Comma: ",",
  Period: ".",
  Slash: "/",
};
