/**
 * Hears keys in the page's own window, where the agent hears none: what was held together is complete when the first of it is let go.
 */
export class KeyCollector {
  readonly #held = new Set<string>();

  /** A key or button went down: a name as `key_name` has it; others are ignored. At most four count. */
  down(code: string): void {
    if (key_pattern.test(code) && this.#held.size < keys_max) this.#held.add(code);
  }

  /** One went up: all that was held with it, or undefined if it is none of those. */
  up(code: string): readonly string[] | undefined {
    if (!this.#held.has(code)) return undefined;
    const keys = [...this.#held];
    this.#held.clear();
    return keys;
  }

  /** What is held now. */
  get held(): readonly string[] {
    return [...this.#held];
  }
}

/** The name of a mouse button by `MouseEvent.button`. */
export function buttonName(button: number): string {
  return `Mouse${[1, 3, 2, 4, 5][button] ?? 0}`;
}

const key_pattern = /^(?!Mouse0$)[A-Z][A-Za-z0-9]{0,31}$/;
const keys_max = 4;
