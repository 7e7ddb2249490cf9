import type { ConnectionEvent } from "@talkgroup/schemas";

import type { Restorable, Wish } from "./restoration.js";
import type { Timer } from "./timer.js";

/**
 * The server that the game has opened: opened again if the agent was restarted. Not if the game, the player or the server has ended it
 * meanwhile; then what the game had on it is forgotten too.
 *
 * An agent that ends reports the server as "closed" just before it goes. So that counts only if the agent is still there a while later.
 */
export class KeptServer implements Restorable {
  readonly #timer: Timer;
  readonly #onForgotten: () => void;
  #wish: Wish | undefined;
  #was_open = false;
  #cancelDoubt: (() => void) | undefined;

  /** `onForgotten`: what the game had on the server is no longer of use. */
  constructor(timer: Timer, onForgotten: () => void) {
    this.#timer = timer;
    this.#onForgotten = onForgotten;
  }

  /** The game has opened it, by the call that is asked for again. */
  keep(wish: Wish): void {
    this.#wish = wish;
    this.#was_open = true;
    this.#endDoubt();
  }

  forget(): void {
    this.#wish = undefined;
    this.#was_open = false;
    this.#endDoubt();
    this.#onForgotten();
  }

  handleConnection({ state }: ConnectionEvent): void {
    const is_over = state === "closed" || state === "lost";
    if (!is_over) {
      if (state !== "connecting") this.#was_open = true;
      this.#endDoubt();
    } else if (this.#was_open) {
      this.#was_open = false;
      this.#cancelDoubt = this.#timer(doubt_ms, () => this.forget());
    }
  }

  wishes(): readonly Wish[] {
    return this.#wish === undefined ? [] : [this.#wish];
  }

  handleDropped(): void {
    this.#was_open = false;
    this.#endDoubt();
  }

  #endDoubt(): void {
    this.#cancelDoubt?.();
    this.#cancelDoubt = undefined;
  }
}

/** An agent that ends is gone within its time of grace, one second. */
export const doubt_ms = 2_000;
