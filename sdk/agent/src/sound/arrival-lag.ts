/**
 * How old captured sound is when it arrives. Sound that waited while this process was busy comes in a burst; how much waits follows from
 * the gap before the burst, and is counted only until the burst is over: a device's clock a little off never adds up.
 */
export class ArrivalLag {
  #last_ms: number | undefined;
  #lag_ms = 0;
  /** Chunks in a row that came as far apart as they are long. */
  #regular_chunks = 0;

  /** Tells that a chunk of `chunk_ms` of sound arrived at `now_ms`; returns how long ago its last sample was captured. */
  arrive(now_ms: number, chunk_ms: number): number {
    const gap_ms = now_ms - (this.#last_ms ?? now_ms);
    this.#last_ms = now_ms;
    const stalled = gap_ms > Math.max(stalled_ms, chunk_ms * stalled_chunks);
    this.#regular_chunks = !stalled && gap_ms > chunk_ms * burst_share ? this.#regular_chunks + 1 : 0;
    // Nothing waits any more, whatever was counted: the device may have had less to give than the gap was long.
    const over = this.#regular_chunks >= regular_chunks_min;
    if (over || (this.#lag_ms === 0 && !stalled)) this.#lag_ms = 0;
    else this.#lag_ms = Math.max(0, this.#lag_ms + gap_ms - chunk_ms);
    return this.#lag_ms;
  }

  /** What comes next has nothing to do with what came before, and nothing waits behind it. */
  restart(): void {
    this.#last_ms = undefined;
    this.#lag_ms = 0;
    this.#regular_chunks = 0;
  }
}

/** A longer gap is a stall, not the scheduler's jitter; and it is one of this many chunks or more. */
const stalled_ms = 20;
const stalled_chunks = 2;
/** Chunks that follow each other faster than this share of their length were waiting. */
const burst_share = 0.5;
/** One chunk may come late in a burst, when the process is pushed aside again; not so many in a row. */
const regular_chunks_min = 4;
