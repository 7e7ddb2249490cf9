import type { CancelTimer, Timer } from "../sound/timer.js";

/**
 * The windows of games that the overlay belongs on. It belongs on that of the game which opened it last; a game that is gone keeps it for
 * `linger_ms`, if no other has it, as it may only have been started again.
 */
export class OverlayWindows {
  readonly #timer: Timer;
  readonly #onChanged: () => void;
  /** By client; the one that opened last at the end. */
  readonly #open = new Map<number, string>();
  #last: { readonly window_title: string; readonly cancel: CancelTimer } | undefined;
  #disposed = false;

  /** `onChanged` hears that time has changed `window_title`. */
  constructor(timer: Timer, onChanged: () => void) {
    this.#timer = timer;
    this.#onChanged = onChanged;
  }

  /** Undefined: it belongs on none. */
  get window_title(): string | undefined {
    return [...this.#open.values()].at(-1) ?? this.#last?.window_title;
  }

  open(client: number, window_title: string): void {
    this.#forgetLast();
    this.#open.delete(client);
    this.#open.set(client, window_title);
  }

  /** The game is done with it. */
  close(client: number): void {
    this.#open.delete(client);
  }

  /** The game's connection is gone. */
  forgetClient(client: number): void {
    const window_title = this.#open.get(client);
    if (window_title === undefined || !this.#open.delete(client) || this.#open.size > 0) return;
    this.#forgetLast();
    if (this.#disposed) return;
    const cancel = this.#timer(linger_ms, () => {
      this.#last = undefined;
      this.#onChanged();
    });
    this.#last = { window_title, cancel };
  }

  /** No timer is left, and none comes: clients whose connections end now are not waited for. */
  dispose(): void {
    this.#disposed = true;
    this.#forgetLast();
  }

  #forgetLast(): void {
    this.#last?.cancel();
    this.#last = undefined;
  }
}

/** A game that was started again, or an agent's client that lost its connection, is back by then. */
export const linger_ms = 10_000;
