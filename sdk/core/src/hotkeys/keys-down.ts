import { assert } from "@talkgroup/schemas/light";

/**
 * Which keys are down, whoever says so: a key is down from the first source that reports it until the last one takes it back, so that two
 * sources that hear the same keyboard count once. Keys are names as in `key_name` of the schemas; sources are names of the caller's.
 */
export class KeysDown {
  /** For each key that is down, the sources that hold it. */
  readonly #holders = new Map<string, Set<string>>();

  /** True if that changed whether the key is down: false for auto-repeat, a second source, or a key-up of what was not down. */
  change(source: string, key: string, down: boolean): boolean {
    const holders = this.#holders.get(key);
    if (down) return this.#press(holders, source, key);
    if (holders === undefined || !holders.delete(source) || holders.size > 0) return false;
    this.#holders.delete(key);
    return true;
  }

  /** The source is gone: what only it held is up. Gives those keys, first down first. */
  loseSource(source: string): readonly string[] {
    return [...this.#holders.keys()].filter((key) => this.change(source, key, false));
  }

  /** True if every one of them is down. */
  areDown(keys: readonly string[]): boolean {
    return keys.every((key) => this.#holders.has(key));
  }

  #press(holders: Set<string> | undefined, source: string, key: string): boolean {
    if (holders !== undefined) {
      assert(holders.size < sources_max, "there are as many sources as input devices");
      holders.add(source);
      return false;
    }
    // What is one too many stays up: it does nothing, and nothing sticks.
    if (this.#holders.size >= keys_down_max) return false;
    this.#holders.set(key, new Set([source]));
    return true;
  }
}

/** More than the keys a player has fingers and machines have names for. */
const keys_down_max = 256;
/** As many as Linux numbers input devices, and the system's hook. */
const sources_max = 1025;
