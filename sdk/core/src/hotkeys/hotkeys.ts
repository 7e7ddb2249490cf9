import { accept, assert, type Hotkey, type Result, refuse } from "@talkgroup/schemas/light";

import { HotkeyPress } from "./hotkey-press.js";
import { KeyCapture } from "./key-capture.js";
import { areSameKeys, isPartOfChord } from "./key-chord.js";
import { KeysDown } from "./keys-down.js";

/**
 * Key combinations of the player and what they do. Keys come from any number of sources; a combination counts as pressed when the last of
 * its keys goes down, with whatever else is held, and as released when any of them goes up. Of those that one key completes, parts of a
 * longer one do nothing; a part that was held is released when the longer one begins, and needs a new press after it. With a press delay,
 * what is let go or becomes part of a longer one before that has done nothing. No key can stick: what a source held is up when it is lost,
 * and so is what was switched on through it.
 *
 * Sans-IO: call one method, then `poll` until undefined, then arm a timer for `pollTimeout`. Time must not go backwards.
 */
export class Hotkeys {
  readonly #presses = new Map<string, HotkeyPress>();
  readonly #keys = new KeysDown();
  readonly #outputs: HotkeyOutput[] = [];
  #capture: KeyCapture | undefined;

  /**
   * Whether `bind` would take it. Refuses `conflict` where another hotkey has the same keys, `limit_reached` above `hotkeys_max`, and
   * `invalid_params` where a key is named twice, or talk names none or more than one of channel_id, simulcast_ids, binding_id and slot, or
   * a mute neither or both of channel and slot, or a press delay stands beside a double press.
   */
  check(hotkey: Hotkey): Result<{ readonly overlaps: readonly string[] }> {
    const sound = checkHotkey(hotkey);
    if (!sound.ok) return sound;
    const { hotkey_id, keys } = hotkey;
    const others = this.list().filter((other) => other.hotkey_id !== hotkey_id);
    const same = others.find((other) => areSameKeys(other.keys, keys));
    if (same !== undefined) {
      return refuse(
        "conflict",
        `keys: found ${keys.join(" + ")} bound as ${same.hotkey_id}, expected keys of its own`,
        "/hotkey/keys",
      );
    }
    if (others.length >= hotkeys_max) {
      return refuse("limit_reached", `hotkey_id: found ${hotkeys_max} hotkeys, expected fewer`, "/hotkey/hotkey_id");
    }
    const overlaps = others.filter((other) => isPartOfChord(other.keys, keys) || isPartOfChord(keys, other.keys));
    return accept({ overlaps: overlaps.map((other) => other.hotkey_id) });
  }

  /**
   * Gives a combination something to do; one of the same id is replaced, and talks no more. Keys that are down already must be pressed
   * again. Accepted: the hotkeys of which this is a part, or which are parts of it. Refuses as `check`.
   */
  bind(hotkey: Hotkey): Result<{ readonly overlaps: readonly string[] }> {
    const checked = this.check(hotkey);
    if (!checked.ok) return checked;
    const { hotkey_id } = hotkey;
    const replaced = this.#presses.get(hotkey_id);
    if (replaced?.isOn) this.#put({ kind: "talk", hotkey_id, on: false });
    this.#presses.set(hotkey_id, new HotkeyPress(hotkey));
    return checked;
  }

  /** Forgets a combination; if it talks, it talks no more. Refuses `unknown_hotkey`. */
  unbind(hotkey_id: string): Result<void> {
    const press = this.#presses.get(hotkey_id);
    if (press === undefined) {
      return refuse("unknown_hotkey", `hotkey_id: found "${hotkey_id}", expected one that was bound`, "/hotkey_id");
    }
    if (press.isOn) this.#put({ kind: "talk", hotkey_id, on: false });
    this.#presses.delete(hotkey_id);
    return accept(undefined);
  }

  /**
   * What a hotkey talks to is gone, or its talk was cut off: if it was switched on, it is off, so that it never begins again without a press.
   * One that talks because its keys are held stays on.
   */
  switchOff(hotkey_id: string): void {
    const press = this.#presses.get(hotkey_id);
    if (press !== undefined) this.#change(press, () => press.switchOff());
  }

  /** All of them, first bound first. */
  list(): readonly Hotkey[] {
    return [...this.#presses.values()].map(({ hotkey }) => hotkey);
  }

  /** Those that talk now. */
  talking(): readonly Hotkey[] {
    return [...this.#presses.values()].filter(({ isOn }) => isOn).map(({ hotkey }) => hotkey);
  }

  /** A key or button went down or up, as `source` says. Auto-repeat is no news. */
  handleKey(source: string, key: string, down: boolean, now_ms: number): void {
    this.handleTimeout(now_ms);
    if (!this.#keys.change(source, key, down)) return;
    if (!down) this.#releaseKey(key);
    else if (this.#capture !== undefined) this.#capture.press(key);
    else this.#pressKey(source, key, now_ms);
  }

  /** The source died, was closed or fell silent: every key that only it held is up. */
  handleSourceLost(source: string, now_ms: number): void {
    this.handleTimeout(now_ms);
    for (const key of this.#keys.loseSource(source)) {
      this.#capture?.forget(key);
      this.#releaseHeld((keys) => keys.includes(key));
    }
    for (const press of this.#presses.values()) this.#change(press, () => press.loseSource(source));
  }

  /**
   * The next combination is told as `captured` and does nothing else; `capture_ended` if none came within `timeout_ms` (> 0). What talks
   * goes on until its keys are let go. Refuses `busy` while another capture waits.
   */
  capture(now_ms: number, timeout_ms: number): Result<void> {
    this.handleTimeout(now_ms);
    if (this.#capture !== undefined) return refuse("busy", "hotkeys.capture: found one waiting, expected none");
    this.#capture = new KeyCapture(now_ms + timeout_ms);
    return accept(undefined);
  }

  /** Whoever waited is gone: keys do again what they are bound to. Nothing is told. */
  cancelCapture(): void {
    this.#capture = undefined;
  }

  /** Ends a capture that nobody pressed anything for, and counts presses that have gone on for as long as their hotkeys ask. */
  handleTimeout(now_ms: number): void {
    for (const press of this.#presses.values()) this.#press(press, () => press.handleTimeout(now_ms));
    if (this.#capture === undefined || now_ms < this.#capture.expires_ms) return;
    this.#capture = undefined;
    this.#put({ kind: "capture_ended" });
  }

  /**
   * When a capture ends, or a press counts that goes on until then; undefined while there is neither. A double press needs no timer: the second
   * press looks back at the first.
   */
  pollTimeout(): number | undefined {
    const due = [this.#capture?.expires_ms, ...[...this.#presses.values()].map(({ due_ms }) => due_ms)];
    const soonest_ms = Math.min(...due.filter((due_ms) => due_ms !== undefined));
    return soonest_ms === Number.POSITIVE_INFINITY ? undefined : soonest_ms;
  }

  /** What is to be done, oldest first. */
  poll(): HotkeyOutput | undefined {
    return this.#outputs.shift();
  }

  #pressKey(source: string, key: string, now_ms: number): void {
    const complete = [...this.#presses.values()].filter(({ hotkey: { keys } }) => keys.includes(key) && this.#keys.areDown(keys));
    const longest = complete.filter(({ hotkey }) => !complete.some((other) => isPartOfChord(hotkey.keys, other.hotkey.keys)));
    for (const { hotkey } of longest) this.#releaseHeld((keys) => isPartOfChord(keys, hotkey.keys));
    for (const press of longest) this.#press(press, () => press.press(source, now_ms));
  }

  #releaseKey(key: string): void {
    this.#releaseHeld((keys) => keys.includes(key));
    const keys = this.#capture?.release(key);
    if (keys === undefined) return;
    this.#capture = undefined;
    this.#put({ kind: "captured", keys });
  }

  #releaseHeld(concerned: (keys: readonly string[]) => boolean): void {
    for (const press of this.#presses.values()) {
      if (press.isHeld && concerned(press.hotkey.keys)) this.#change(press, () => press.release());
    }
  }

  /** Tells what comes of a press, and if an action is to be done. */
  #press(press: HotkeyPress, count: () => boolean): void {
    let acts = false;
    this.#change(press, () => {
      acts = count();
    });
    if (acts) this.#put({ kind: "action", hotkey: press.hotkey });
  }

  /** Tells if it talks now and did not before, or the other way round. */
  #change(press: HotkeyPress, change: () => void): void {
    const was_on = press.isOn;
    change();
    if (press.isOn !== was_on) this.#put({ kind: "talk", hotkey_id: press.hotkey.hotkey_id, on: press.isOn });
  }

  #put(output: HotkeyOutput): void {
    assert(this.#outputs.length < outputs_max, "poll is drained after every call");
    this.#outputs.push(output);
  }
}

export type HotkeyOutput =
  | { readonly kind: "talk"; readonly hotkey_id: string; readonly on: boolean }
  /** An action without a voice is to be done, once. */
  | { readonly kind: "action"; readonly hotkey: Hotkey }
  | { readonly kind: "captured"; readonly keys: readonly string[] }
  | { readonly kind: "capture_ended" };

/** What the schema cannot say of one hotkey. */
function checkHotkey(hotkey: Hotkey): Result<void> {
  const { keys, mode, action, channel_id, simulcast_ids, binding_id, slot, press_delay_ms = 0 } = hotkey;
  if (new Set(keys).size < keys.length) {
    return refuse("invalid_params", `keys: found ${keys.join(" + ")}, expected each key once`, "/hotkey/keys");
  }
  if (press_delay_ms > 0 && (mode === "latch" || mode === "double")) {
    return refuse(
      "invalid_params",
      `press_delay_ms: found ${press_delay_ms} with mode ${mode}, expected 0: both presses of a double press are short`,
      "/hotkey/press_delay_ms",
    );
  }
  const targets = [channel_id, simulcast_ids, binding_id, slot].filter((target) => target !== undefined).length;
  if (action === "talk" && targets !== 1) {
    return refuse(
      "invalid_params",
      `channel_id: found ${targets} targets, expected exactly one of channel_id, simulcast_ids, binding_id and slot`,
      "/hotkey/channel_id",
    );
  }
  if (channel_actions.includes(action) && (channel_id === undefined) === (slot === undefined)) {
    const found = slot === undefined ? "none" : `${channel_id} and slot ${slot}`;
    return refuse(
      "invalid_params",
      `channel_id: found ${found}, expected the channel or the slot to ${action}`,
      "/hotkey/channel_id",
    );
  }
  return accept(undefined);
}

/** Actions that are about one channel. */
const channel_actions: readonly Hotkey["action"][] = ["mute", "louder", "softer"];

/** As many as bindings of the game; the schema of hotkeys.list has the same bound. */
export const hotkeys_max = 64;
/** One call ends at most every talk and begins as many, and tells of a capture. Twice that, so that two calls may go before the drain. */
const outputs_max = 4 * hotkeys_max + 2;
