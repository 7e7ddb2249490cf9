import { windowsKeys } from "./windows-keys.js";

/**
 * Keys that the hook has told as down and not as up, and which of them are up all the same: while the screen is locked, Windows asks for a
 * password, or a window of higher rights is in front, no hook is told of a release, and whoever talks would stay on the air.
 *
 * Only a key that was once seen down by its state is believed when that says up. At its press the state lags behind (a hook hears of a key
 * before the state has it), another hook may swallow the key so that it never has it, and some keys cannot be asked for: all of these stay down
 * until the hook says otherwise.
 */
export class HeldKeys {
  readonly #isDown: (virtual_key: number) => boolean;
  /** By name: whether its state has been seen down. */
  readonly #seen = new Map<string, boolean>();

  /** `isDown`: whether a virtual key (Virtual-Key Codes) is down now, asked of the system. */
  constructor(isDown: (virtual_key: number) => boolean) {
    this.#isDown = isDown;
  }

  /** The hook told a key or button, by its `key_name` of the schemas. Downs may repeat. */
  note(key: string, down: boolean): void {
    if (!down) this.#seen.delete(key);
    else if (!this.#seen.has(key)) this.#seen.set(key, false);
  }

  /** The keys that are up by now without the hook having told it, each once: they count as told. */
  takeReleased(): readonly string[] {
    const released: string[] = [];
    for (const [key, seen] of this.#seen) {
      const virtual_keys = windowsKeys.get(key);
      if (virtual_keys === undefined) continue;
      const down = virtual_keys.some((virtual_key) => this.#isDown(virtual_key));
      if (down) this.#seen.set(key, true);
      else if (seen) released.push(key);
    }
    for (const key of released) this.#seen.delete(key);
    return released;
  }
}
