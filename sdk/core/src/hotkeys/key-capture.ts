/**
 * Waits for the next key combination: the keys that went down since it began, told when the first of them goes up. Keys that were down
 * before do not count. Pure: time is an argument.
 */
export class KeyCapture {
  readonly expires_ms: number;
  readonly #keys: string[] = [];

  constructor(expires_ms: number) {
    this.expires_ms = expires_ms;
  }

  press(key: string): void {
    if (this.#keys.length < hotkey_keys_max) this.#keys.push(key);
  }

  /** The combination, in the order it was pressed; undefined if that key is none of it. */
  release(key: string): readonly string[] | undefined {
    return this.#keys.includes(key) ? [...this.#keys] : undefined;
  }

  /** The key is up because its source is gone: the player did not let go. */
  forget(key: string): void {
    const index = this.#keys.indexOf(key);
    if (index >= 0) this.#keys.splice(index, 1);
  }
}

/** Keys of one combination; the schema of a hotkey has the same bound. */
const hotkey_keys_max = 4;
