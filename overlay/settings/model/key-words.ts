import type { Hotkey, PttBinding } from "@talkgroup/schemas";

import type { KeySource, Net, SettingsState } from "./settings-state.js";

/** A key as it is written on a US keyboard, for a name of `KeyboardEvent.code`; a button of a mouse, joystick or gamepad; a desktop's shortcut. */
export function keyWord(code: string): string {
  const [, letter] = /^(?:Key|Digit)(\w)$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  const [, name = "", side = ""] = /^(Control|Shift|Alt|Meta)(Left|Right)$/.exec(code) ?? [];
  if (name !== "") return `${side} ${name === "Control" ? "Ctrl" : name}`;
  const [, mouse] = /^Mouse(\d)$/.exec(code) ?? [];
  if (mouse !== undefined) return mouse_words[Number(mouse)] ?? `Mouse ${mouse}`;
  const [, hat, direction] = /^JoystickHat(\d)(\w+)$/.exec(code) ?? [];
  if (hat !== undefined) return `Hat ${hat} ${direction}`;
  if (/^(?:Joystick|Gamepad|Shortcut)\d+$/.test(code)) return code.replace(/\d+$/, " $&");
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

/** How a hotkey is pressed, in a line; empty where there is nothing to say. */
export function pressText({ action, mode, press_delay_ms = 0 }: Hotkey): string {
  const how = action === "talk" ? mode_words[mode] : "";
  if (press_delay_ms === 0) return how;
  return how === "" ? `Pressed for ${press_delay_ms} ms or longer` : `${how}, pressed for ${press_delay_ms} ms or longer`;
}

/** Where keys come from. */
export const source_words: Readonly<Record<KeySource["source"], string>> = {
  hook: "Keys of the system",
  evdev: "Keys of Linux devices",
  portal: "Keys of the desktop",
};

/** What a hotkey does, in one line: `Talk on Alpha`. */
export function hotkeyText(hotkey: Hotkey, known: KnownTargets): string {
  const { nets, bindings } = known;
  const { action, channel_id, simulcast_ids, binding_id, slot } = hotkey;
  const what = Object.hasOwn(action_words, action) ? action_words[action] : action;
  if (simulcast_ids !== undefined) return `${what} on ${severalText(simulcast_ids, known)}`;
  if (binding_id !== undefined) {
    const binding = bindings.find((one) => one.binding_id === binding_id);
    return `${binding === undefined ? what : bindingText(binding, known)} as the game's own key ${binding_id}`;
  }
  if (channel_id === undefined && slot === undefined) return what;
  const net = channel_id === undefined ? undefined : titleOf(channel_id, nets);
  const title = slot === undefined ? net : slotText(slot, net);
  if (action === "mute") return `Mute ${title}`;
  return action === "louder" || action === "softer" ? `${title} ${what.toLowerCase()}` : `${what} on ${title}`;
}

/** A radio of whichever operation, and the net that it has now, if there is one: `Radio 2 (Guard)`. */
export function slotText(slot: number, net: string | undefined): string {
  return net === undefined ? `Radio ${slot}` : `Radio ${slot} (${net})`;
}

/** What a key of a game does, as far as others may know: `Talk on Alpha`. */
export function bindingText({ channel_ids }: PttBinding, known: KnownTargets): string {
  const [channel_id, ...others] = channel_ids;
  if (channel_id === undefined) return "Talk";
  return `Talk on ${others.length === 0 ? titleOf(channel_id, known.nets) : severalText(channel_ids, known)}`;
}

/** What the very keys of a hotkey do already, in a sentence of `conflictTexts`; undefined: nothing. */
export function takenText(hotkey: Hotkey, state: KnownKeys): string | undefined {
  const taken = othersOf(hotkey, state).find(({ keys }) => isSame(keys, hotkey.keys));
  return taken && `The same keys already do something else: ${hotkeyText(taken, state)}.`;
}

/** What is to be known about the keys of one hotkey beside those of the others, in sentences. Empty: nothing. */
export function conflictTexts(hotkey: Hotkey, state: KnownKeys): readonly string[] {
  const parts = othersOf(hotkey, state).flatMap((other) => {
    const [what, keys] = [hotkeyText(other, state), comboText(other.keys)];
    if (isSame(hotkey.keys, other.keys)) return [];
    if (isPart(hotkey.keys, other.keys))
      return [`These keys are part of ${keys} (${what}). While all of those are held, only that counts.`];
    if (isPart(other.keys, hotkey.keys))
      return [`${keys} (${what}) is part of these keys. While all of these are held, only these count.`];
    return [];
  });
  const taken = takenText(hotkey, state);
  return taken === undefined ? parts : [taken, ...parts];
}

/** What a key can be about. */
type KnownTargets = Pick<SettingsState, "nets" | "simulcasts" | "bindings">;
type KnownKeys = KnownTargets & Pick<SettingsState, "hotkeys">;

function severalText(ids: readonly string[], { nets, simulcasts }: KnownTargets): string {
  const set = simulcasts.find(({ channel_ids }) => isSame(channel_ids, ids));
  const titles = ids.map((id) => titleOf(id, nets)).join(", ");
  return set === undefined ? `${titles} at once` : `${set.title} (${titles})`;
}

function othersOf({ hotkey_id }: Hotkey, { hotkeys }: KnownKeys): readonly Hotkey[] {
  return hotkeys.filter((other) => other.hotkey_id !== hotkey_id);
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
