import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { CancelTimer, Timer } from "../sound/timer.js";

export interface RetryWaitOptions {
  readonly timer: Timer;
  readonly clock: MonotonicClock;
  /** The networks this machine is on, as one text: another text means that other ways lead out of it now. */
  readonly networkOf: () => string;
  /** The wait is over: try. */
  readonly onDue: () => void;
}

/** Waits for the next attempt to reach a server: as long as the schedule says, or less if somebody asks or the network is another one. */
export class RetryWait {
  readonly #options: RetryWaitOptions;
  /** What the newest attempt went out by. */
  #network: string;
  #attempt_ms = Number.NEGATIVE_INFINITY;
  #asked_until_ms = 0;
  #due_ms = 0;
  #waits = false;
  #cancel_timer: CancelTimer = () => {};

  constructor(options: RetryWaitOptions) {
    this.#options = options;
    this.#network = options.networkOf();
  }

  /** Waits `wait_ms`; for nobody less than `asked_ms`, which the server asked for. */
  begin(wait_ms: number, asked_ms: number): void {
    const now_ms = this.#options.clock();
    this.#due_ms = now_ms + wait_ms;
    this.#asked_until_ms = now_ms + Math.min(asked_ms, wait_ms);
    this.#waits = true;
    this.#watch();
  }

  /** Waits no longer than it must: for what the server asked for, and `hurry_ms_min` from one attempt to the next. */
  hurry(): void {
    if (!this.#waits) return;
    this.#due_ms = Math.min(this.#due_ms, Math.max(this.#asked_until_ms, this.#attempt_ms + hurry_ms_min));
    this.#arm();
  }

  cancel(): void {
    this.#waits = false;
    this.#cancel_timer();
  }

  #watch(): void {
    if (this.#options.networkOf() === this.#network) this.#arm();
    else this.hurry();
  }

  #arm(): void {
    const { clock, timer } = this.#options;
    this.#cancel_timer();
    const left_ms = this.#due_ms - clock();
    this.#cancel_timer = left_ms > look_ms ? timer(look_ms, () => this.#watch()) : timer(Math.max(0, left_ms), () => this.#end());
  }

  #end(): void {
    const { clock, networkOf, onDue } = this.#options;
    this.#waits = false;
    this.#attempt_ms = clock();
    this.#network = networkOf();
    onDue();
  }
}

/** How often it is looked whether the network is another. */
const look_ms = 500;
/** However often somebody asks, or a network comes and goes. */
const hurry_ms_min = 1_000;
