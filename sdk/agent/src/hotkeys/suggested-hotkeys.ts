import { isDeepStrictEqual } from "node:util";
import { hotkeys_max } from "@talkgroup/core/light";
import type { Hotkey } from "@talkgroup/schemas";

import { isPressedOnPurpose } from "./passing-keys.js";

/** The hotkeys that an operation suggests, and which of them are bound. What they are bound to stays with whoever asks. */
export class SuggestedHotkeys {
  #wanted: readonly Hotkey[] = [];
  readonly #bound = new Set<string>();
  /** The player wants none of these. */
  readonly #declined = new Set<string>();

  /**
   * From now on these are suggested; none forgets what was declined. A preset comes from others: what would open the microphone for longer than
   * it is held is left out, unless it is pressed on purpose alone (`isPressedOnPurpose`), and the first two mouse buttons always.
   */
  replace(hotkeys: readonly Hotkey[]): void {
    this.#wanted = hotkeys.filter(isHarmless);
    if (hotkeys.length === 0) this.#declined.clear();
  }

  isBound(hotkey_id: string): boolean {
    return this.#bound.has(hotkey_id);
  }

  noteBound(hotkey_id: string): void {
    this.#bound.add(hotkey_id);
  }

  decline(hotkey_id: string): void {
    this.#declined.add(hotkey_id);
  }

  /** Those that have to be taken away before `hotkey`, of the player's own, is bound beside `list`. */
  inWayOf(hotkey: Hotkey, list: readonly Hotkey[]): readonly Hotkey[] {
    const bound = list.filter(({ hotkey_id }) => this.#bound.has(hotkey_id));
    const away = bound.filter((other) => other.hotkey_id === hotkey.hotkey_id || hasSameKeys(other, hotkey));
    const replaces = list.some(({ hotkey_id }) => hotkey_id === hotkey.hotkey_id);
    const last = bound.at(-1);
    if (away.length === 0 && !replaces && list.length >= hotkeys_max && last !== undefined) away.push(last);
    return away;
  }

  /** As `inWayOf`; they count as bound no more. */
  giveWay(hotkey: Hotkey, list: readonly Hotkey[]): readonly Hotkey[] {
    const away = this.inWayOf(hotkey, list);
    for (const { hotkey_id } of away) this.#bound.delete(hotkey_id);
    return away;
  }

  /**
   * Those of `list` that were bound and are suggested no more. One that talks, and is only called otherwise now, stays until it is let go: the
   * talk goes on. They count as bound no more.
   */
  outdated(list: readonly Hotkey[], talking: readonly Hotkey[]): readonly Hotkey[] {
    const old = list.filter((hotkey) => {
      if (!this.#bound.has(hotkey.hotkey_id)) return false;
      if (this.#declined.has(hotkey.hotkey_id)) return true;
      if (this.#wanted.some((other) => isSameHotkey(other, hotkey))) return false;
      return (
        !talking.includes(hotkey) ||
        !this.#wanted.some((other) => isSameHotkey({ ...other, hotkey_id: hotkey.hotkey_id }, hotkey))
      );
    });
    for (const { hotkey_id } of old) this.#bound.delete(hotkey_id);
    return old;
  }

  /** Those that are to be bound beside the player's own, where their keys are free. */
  missing(own: readonly Hotkey[]): readonly Hotkey[] {
    return this.#wanted.filter(({ hotkey_id }) => {
      if (this.#bound.has(hotkey_id) || this.#declined.has(hotkey_id)) return false;
      return !own.some((other) => other.hotkey_id === hotkey_id);
    });
  }
}

/** True if both have the same id, and do the same by the same keys. */
export function isSameHotkey(one: Hotkey, other: Hotkey): boolean {
  return isDeepStrictEqual(one, other);
}

function isHarmless({ keys, mode }: Hotkey): boolean {
  if (keys.every((key) => clicks.has(key))) return false;
  return mode === "hold" || mode === "double" || isPressedOnPurpose(keys);
}

function hasSameKeys(one: Hotkey, other: Hotkey): boolean {
  return one.keys.length === other.keys.length && one.keys.every((key) => other.keys.includes(key));
}

const clicks: ReadonlySet<string> = new Set(["Mouse1", "Mouse2"]);
