/**
 * When frames are to begin that follow each other without a gap, by a clock that runs in samples of its own rate. All times are of that clock,
 * in samples from its beginning; they are whole as long as a frame is so at its rate.
 */
export class FrameSchedule {
  readonly #frame_samples: number;
  readonly #margin_samples: number;
  /** When the frames that are not over end, in order. */
  readonly #ends: number[] = [];
  #next = 0;

  /** `frame_samples`: at the clock's rate. `margin_samples`: how far ahead a frame must be planned to be heard whole. */
  constructor(frame_samples: number, margin_samples: number) {
    this.#frame_samples = frame_samples;
    this.#margin_samples = margin_samples;
  }

  /** Plans the next frame; answers its beginning. One that is too late for where it belongs begins as soon as it can, and all others after it. */
  plan(now: number): number {
    if (this.#next <= now) this.#next = now + this.#margin_samples;
    const begins = this.#next;
    this.#next += this.#frame_samples;
    this.#ends.push(this.#next);
    return begins;
  }

  /** How many have come to their end since this was asked last. */
  over(now: number): number {
    let count = 0;
    while (count < this.#ends.length && (this.#ends[count] as number) <= now) count += 1;
    if (count > 0) this.#ends.splice(0, count);
    return count;
  }
}
