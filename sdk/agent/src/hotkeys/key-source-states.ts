import type { KeySourceState } from "./key-source.js";

/** Where keys come from, as each source told last. */
export class KeySourceStates {
  readonly #states = new Map<string, KeySourceState>();

  set(state: KeySourceState): void {
    this.#states.set(state.source, state);
  }

  /** True if any of them hears keys. */
  get runs(): boolean {
    return [...this.#states.values()].some(({ state }) => state === "running");
  }

  /** All of them; the first says `trouble`, too, if there is any. */
  list(trouble: string | undefined): readonly KeySourceState[] {
    const [first, ...others] = this.#states.values();
    if (first === undefined || trouble === undefined) return [...this.#states.values()];
    const reason = first.reason === undefined ? trouble : `${trouble}; ${first.reason}`.slice(0, reason_chars_max);
    return [{ ...first, reason }, ...others];
  }
}

/** As the schema has it. */
const reason_chars_max = 512;
