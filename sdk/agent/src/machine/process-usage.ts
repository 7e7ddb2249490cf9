import type { MonotonicClock } from "./monotonic-clock.js";

/** What this process takes of the machine, all its threads together. */
export class ProcessUsage {
  readonly #clock: MonotonicClock;
  #since_ms: number;
  #used = process.cpuUsage();
  #cpu_share = 0;

  constructor(clock: MonotonicClock) {
    this.#clock = clock;
    this.#since_ms = clock();
  }

  /** `cpu_share` of one processor since the last reading at least a second ago, and memory in MB (10⁶ bytes). */
  read(): { readonly cpu_share: number; readonly resident_mb: number } {
    const now_ms = this.#clock();
    const span_ms = now_ms - this.#since_ms;
    if (span_ms >= span_ms_min) {
      const used = process.cpuUsage(this.#used);
      this.#cpu_share = (used.user + used.system) / 1000 / span_ms;
      this.#used = process.cpuUsage();
      this.#since_ms = now_ms;
    }
    return { cpu_share: this.#cpu_share, resident_mb: process.memoryUsage.rss() / 1e6 };
  }
}

const span_ms_min = 1000;
