import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

/** How much later than asked the main thread came to its timers. */
export interface LoopDelay {
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly max_ms: number;
}

/** Watches the event loop of this thread, from its making until `close`. Keeps no process alive. */
export class EventLoopDelay {
  readonly #histogram: Pick<IntervalHistogram, "count" | "max" | "percentile" | "reset" | "disable">;
  readonly #timer: NodeJS.Timeout;
  #before: LoopDelay = no_delay;

  constructor() {
    const histogram = monitorEventLoopDelay({ resolution: resolution_ms });
    histogram.enable();
    this.#histogram = histogram;
    this.#timer = setInterval(() => this.#turn(), window_ms).unref();
  }

  /** Of the last ten to twenty seconds. */
  recent(): LoopDelay {
    const now = this.#now();
    return {
      p50_ms: Math.max(this.#before.p50_ms, now.p50_ms),
      p99_ms: Math.max(this.#before.p99_ms, now.p99_ms),
      max_ms: Math.max(this.#before.max_ms, now.max_ms),
    };
  }

  close(): void {
    clearInterval(this.#timer);
    this.#histogram.disable();
  }

  #turn(): void {
    this.#before = this.#now();
    this.#histogram.reset();
  }

  #now(): LoopDelay {
    const { count, max } = this.#histogram;
    if (count === 0) return no_delay;
    return {
      p50_ms: beyondResolution(this.#histogram.percentile(50)),
      p99_ms: beyondResolution(this.#histogram.percentile(99)),
      max_ms: beyondResolution(max),
    };
  }
}

/** The histogram holds the time between two ticks, which without delay is the resolution. */
function beyondResolution(between_ns: number): number {
  return Math.max(0, between_ns / 1_000_000 - resolution_ms);
}

const no_delay: LoopDelay = { p50_ms: 0, p99_ms: 0, max_ms: 0 };
/** 50 wake-ups a second, none of which runs any JavaScript. */
const resolution_ms = 20;
/** Longer than most readers leave between two readings. */
const window_ms = 10_000;
