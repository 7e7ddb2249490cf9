import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { Timer } from "../sound/timer.js";

/**
 * Spaces out the requests that lay out a radio: some at once, then so many a second, well within what a server takes from a player. The
 * rest is left for keys and for what the player does by hand.
 */
export class LayoutPace {
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  /** When all that were let through would have been, one after the other. */
  #done_ms = 0;

  constructor(clock: MonotonicClock, timer: Timer) {
    this.#clock = clock;
    this.#timer = timer;
  }

  /** Resolves when the next request may be sent. */
  async turn(): Promise<void> {
    const now_ms = this.#clock();
    this.#done_ms = Math.max(this.#done_ms, now_ms) + request_interval_ms;
    const wait_ms = this.#done_ms - now_ms - requests_at_once * request_interval_ms;
    if (wait_ms > 0) await this.wait(wait_ms);
  }

  /** Resolves after a while. */
  wait(duration_ms: number): Promise<void> {
    return new Promise((resolve) => void this.#timer(duration_ms, resolve));
  }
}

/** A server takes 200 at once (`control_messages_burst`): enough for forty nets, with as many keys, and half is left. */
export const requests_at_once = 100;
/** A server takes 50 a second (`control_messages_per_s`). */
export const request_interval_ms = 40;
