import { accept, type Result, refuseFor } from "@talkgroup/schemas";

import type { IpcCaller } from "../ipc/ipc-handler.js";
import type { MonotonicClock } from "../machine/monotonic-clock.js";

/** How many short messages one client may have shown: a program must not bury the radio, nor another program's messages, under its own. */
export class ToastPace {
  readonly #clock: MonotonicClock;
  /** When all that a client had shown would have been, one after the other. A client that is gone is forgotten. */
  readonly #done_ms = new WeakMap<IpcCaller, number>();

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
  }

  /** Counts one more of this client. Refuses `rate_limited`, and says how long to wait. */
  take(caller: IpcCaller): Result<void> {
    const now_ms = this.#clock();
    const done_ms = Math.max(this.#done_ms.get(caller) ?? 0, now_ms) + 1000 / toasts_per_s;
    const wait_ms = done_ms - now_ms - toasts_at_once * (1000 / toasts_per_s);
    if (wait_ms > 0)
      return refuseFor(
        wait_ms,
        "rate_limited",
        `toasts: found more than ${toasts_per_s} a second, expected ${toasts_at_once} at once`,
      );
    this.#done_ms.set(caller, done_ms);
    return accept(undefined);
  }
}

/** What a mission that begins has to say. */
export const toasts_at_once = 10;
/** Faster than anybody reads while playing. */
export const toasts_per_s = 2;
