import type { CancelTimer, Timer } from "./timer.js";

/** A stream as the watchdog sees it. */
export interface GuardedStream {
  /** At rest it need not give or take anything, and is not looked at. */
  readonly resting: boolean;
  /** Looks whether anything came since the look before. */
  look(): void;
}

/** Looks at all of a backend's streams at once, so that however many run, it wakes the process twice a second, and never while all rest. */
export class PulseWatchdog {
  readonly #timer: Timer;
  readonly #streams = new Set<GuardedStream>();
  #cancel: CancelTimer | undefined;
  readonly #lookAtAll = (): void => {
    this.#cancel = undefined;
    for (const stream of this.#streams) if (!stream.resting) stream.look();
    this.#arm();
  };

  constructor(timer: Timer) {
    this.#timer = timer;
  }

  /** Looks at this stream too from now on. To be called again when it ceases to rest. */
  guard(stream: GuardedStream): void {
    this.#streams.add(stream);
    this.#arm();
  }

  forget(stream: GuardedStream): void {
    this.#streams.delete(stream);
    if (this.#streams.size > 0) return;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #arm(): void {
    if (this.#cancel !== undefined) return;
    for (const stream of this.#streams) {
      if (stream.resting) continue;
      this.#cancel = this.#timer(look_interval_ms, this.#lookAtAll);
      return;
    }
  }
}

/** A device that is there gives or takes a frame every 10 or 20 ms; more often than twice a second an idle machine would feel. */
export const look_interval_ms = 500;
/** One is not enough: after a long stall of ours the look comes before the frames that wait. */
export const still_looks_max = 2;
