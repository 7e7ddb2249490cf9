import type { PttLeases } from "@talkgroup/core";

import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";
import type { OnAir } from "./on-air.js";

export interface KeyTimerOptions {
  readonly keys: PttLeases;
  readonly air: OnAir;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** Does what keys and air ask for, and arms the timer again. */
  readonly drain: () => void;
}

/** One timer for the next lease, or the next talk, that may run out. */
export class KeyTimer {
  readonly #options: KeyTimerOptions;
  #cancel: CancelTimer | undefined;

  constructor(options: KeyTimerOptions) {
    this.#options = options;
  }

  /** Call it after every change of either. */
  arm(): void {
    const { keys, air, clock, timer, drain } = this.#options;
    this.#cancel?.();
    this.#cancel = undefined;
    const due_ms = Math.min(keys.pollTimeout() ?? Infinity, air.pollTimeout() ?? Infinity);
    if (due_ms === Infinity) return;
    this.#cancel = timer(Math.max(0, due_ms - clock()), () => {
      keys.handleTimeout(clock());
      air.handleTimeout(clock());
      drain();
    });
  }
}
