/**
 * Notices when this machine stood still: a timer that should fire every few milliseconds and comes late. Virtual machines are stopped by
 * their hosts for tens of milliseconds now and then, and with them every player at once; what was measured meanwhile says nothing of the
 * radio.
 */
export class PauseMonitor {
  readonly #timer: NodeJS.Timeout;
  #last_ms: number = performance.now();
  #longest_ms = 0;

  constructor() {
    this.#timer = setInterval(() => {
      const now_ms = performance.now();
      this.#longest_ms = Math.max(this.#longest_ms, now_ms - this.#last_ms - interval_ms);
      this.#last_ms = now_ms;
    }, interval_ms);
  }

  /** The longest pause since the start, or since it was taken last. */
  get longest_ms(): number {
    return this.#longest_ms;
  }

  /** The same; what comes is measured anew. */
  takeLongest_ms(): number {
    const longest_ms = this.#longest_ms;
    this.#longest_ms = 0;
    return longest_ms;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

const interval_ms = 5;
