import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { PacedTicker } from "./paced-ticker.js";
import { type PlaybackOptions, sample_rate_hz } from "./sound-backend.js";
import type { Timer } from "./timer.js";

export interface SilentPlaybackOptions extends Pick<PlaybackOptions, "frame_samples" | "render"> {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
}

/** Calls `render` at the pace of time while no device does, and forgets what it says. It may rest as a device's playback may. */
export class SilentPlayback {
  readonly #options: SilentPlaybackOptions;
  readonly #stereo: Float32Array;
  #running = false;
  #resting = false;
  #ticker: PacedTicker | undefined;

  constructor(options: SilentPlaybackOptions) {
    this.#options = options;
    this.#stereo = new Float32Array(2 * options.frame_samples);
  }

  /** From `begin` to `end`, at rest or not. */
  get running(): boolean {
    return this.#running;
  }

  /** Does nothing while it runs. */
  begin(): void {
    this.#running = true;
    this.#settle();
  }

  /** No `render` comes after this, until it begins again. */
  end(): void {
    this.#running = false;
    this.#settle();
  }

  /** No `render` comes after this, until `wake`. */
  rest(): void {
    this.#resting = true;
    this.#settle();
  }

  wake(): void {
    this.#resting = false;
    this.#settle();
  }

  #settle(): void {
    if (!this.#running || this.#resting) {
      this.#ticker?.stop();
      this.#ticker = undefined;
      return;
    }
    const { clock, timer, frame_samples, render } = this.#options;
    const period_ms = (frame_samples * 1000) / sample_rate_hz;
    this.#ticker ??= new PacedTicker({
      clock,
      timer,
      first_ms: clock() + period_ms,
      period_ms,
      onTick: (_, due_ms) => render(this.#stereo, due_ms),
      onSkip: () => undefined,
    });
  }
}
