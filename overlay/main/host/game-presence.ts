/** Knows whose window the overlay belongs on, and since when there is no game any more, or no agent. Pure. */
export class GamePresence {
  readonly #is_fixed: boolean;
  #title: string | undefined;
  #gone_since_ms: number | undefined;

  /** @param window_title Where the player named the window: that one is awaited for as long as there is an agent. */
  constructor(window_title: string | undefined) {
    this.#is_fixed = window_title !== undefined;
    this.#title = window_title;
  }

  /** Of the game's window; the latest that was known. */
  get title(): string | undefined {
    return this.#title;
  }

  /** When all is over, if nothing happens until then. */
  get ends_at_ms(): number | undefined {
    return this.#gone_since_ms === undefined ? undefined : this.#gone_since_ms + gone_ms_max;
  }

  /**
   * @param agent What the agent says: the title of the window of a game that is open, if one is. Undefined while there is no agent.
   * @returns The title, if another window is to be looked for from now on.
   */
  handle(agent: { readonly window_title: string | undefined } | undefined, now_ms: number): string | undefined {
    const named = this.#is_fixed ? undefined : agent?.window_title;
    const is_there = agent !== undefined && (this.#is_fixed || this.#title === undefined || named !== undefined);
    this.#gone_since_ms = is_there ? undefined : (this.#gone_since_ms ?? now_ms);
    if (named === undefined || named === this.#title) return undefined;
    this.#title = named;
    return named;
  }
}

/** A game or an agent that is restarted is back by then, and one that has ended does not leave an overlay behind for long (P-53). */
export const gone_ms_max = 10_000;
