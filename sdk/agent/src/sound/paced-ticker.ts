import { assert } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "./timer.js";

export interface PacedTickerOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** When the first tick is due, on `clock`. */
  readonly first_ms: number;
  readonly period_ms: number;
  /** `tick` counts periods from the first one, skipped ones included; it was due at `due_ms`. */
  readonly onTick: (tick: number, due_ms: number) => void;
  /** Told before the tick that follows a gap how many ticks were skipped. */
  readonly onSkip: (ticks: number) => void;
}

/**
 * What a sound card's crystal is to a real device: ticks at absolute times `first_ms` + n × `period_ms`, so that timers that fire late
 * never add up to drift. After a stall it catches up with at most `burst_ticks_max` ticks, the newest, and skips the rest.
 */
export class PacedTicker {
  readonly #options: PacedTickerOptions;
  #next_tick = 0;
  #cancel: CancelTimer | undefined;

  constructor(options: PacedTickerOptions) {
    assert(options.period_ms > 0, "time must pass between ticks");
    this.#options = options;
    this.#arm();
  }

  /** No tick comes after this. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #arm(): void {
    const { clock, timer, first_ms, period_ms } = this.#options;
    const delay_ms = first_ms + this.#next_tick * period_ms - clock();
    this.#cancel = timer(Math.max(0, delay_ms), () => this.#wake());
  }

  #wake(): void {
    const { clock, first_ms, period_ms, onTick, onSkip } = this.#options;
    // A system timer counts whole milliseconds and may fire early: then nothing is due yet and it is armed again.
    const due_ticks = Math.floor((clock() - first_ms) / period_ms + rounding) + 1 - this.#next_tick;
    const skipped = Math.max(0, due_ticks - burst_ticks_max);
    if (skipped > 0) {
      this.#next_tick += skipped;
      onSkip(skipped);
    }
    for (let left = due_ticks - skipped; left > 0 && this.#cancel !== undefined; left -= 1) {
      const tick = this.#next_tick;
      this.#next_tick += 1;
      onTick(tick, first_ms + tick * period_ms);
    }
    if (this.#cancel !== undefined) this.#arm();
  }
}

/** A stall of a garbage collection is made good; a longer one is lost, as it is on a sound card. */
export const burst_ticks_max = 4;

/** A due time computed as first + n × period must count as reached at that very time, in spite of float division. */
const rounding = 1e-9;
