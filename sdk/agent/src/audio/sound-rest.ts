import type { VoiceEngine } from "@talkgroup/core";
import { samples_per_ms } from "@talkgroup/core";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import type { SoundKeeper } from "../sound/sound-keeper.js";

/**
 * Lets the sound devices' streams rest while the engine has no use for them, since waking for each 10 ms of silence is most of what an idle
 * agent costs; and wakes them before anything is heard or sent late.
 */
export class SoundRest {
  readonly #engine: VoiceEngine;
  readonly #keeper: Pick<SoundKeeper, "rest" | "wake">;
  readonly #clock: MonotonicClock;
  readonly #tidy: (() => void) | undefined;
  /** What the engine would have played while nothing asked for it. */
  readonly #unheard: Float32Array;
  readonly #frame_ms: number;
  #playback_rests = false;
  /** Whether no frame is rendered meanwhile: not every device can rest. */
  #stands_still = false;
  #rendered_ms = 0;
  #capture: "awake" | "resting" | "waking" = "awake";
  #waiting: (() => void)[] = [];
  #tidied_ms = Number.NEGATIVE_INFINITY;

  constructor(options: {
    readonly engine: VoiceEngine;
    readonly keeper: Pick<SoundKeeper, "rest" | "wake">;
    readonly clock: MonotonicClock;
    readonly render_samples: number;
    /** May hold this thread up for some milliseconds: called when nobody would hear it, at most every 10 s. */
    readonly tidy?: (() => void) | undefined;
  }) {
    this.#engine = options.engine;
    this.#keeper = options.keeper;
    this.#clock = options.clock;
    this.#tidy = options.tidy;
    this.#unheard = new Float32Array(2 * options.render_samples);
    this.#frame_ms = options.render_samples / samples_per_ms;
  }

  /** Whether frames may be late: nobody waits for them. */
  get capture_rests(): boolean {
    return this.#capture !== "awake";
  }

  /** A frame was rendered for the device. */
  noteRender(now_ms: number): void {
    this.#stands_still = false;
    this.#rendered_ms = now_ms;
  }

  /**
   * To be called before the engine hears of anything: the jitter buffers' clocks take a short pause for a device that bunches, and would
   * play what comes now later by as much. A long one makes them begin anew.
   */
  catchUp(now_ms: number): void {
    if (!this.#stands_still || now_ms - this.#rendered_ms > bunched_ms_max) return;
    for (; this.#rendered_ms + this.#frame_ms <= now_ms; this.#rendered_ms += this.#frame_ms) {
      this.#engine.renderInto(this.#unheard, now_ms);
    }
  }

  /** To be called after the engine has been told anything: lets rest what it has no use for now, and wakes what it has. */
  settle(now_ms: number): void {
    const quiet = this.#engine.isQuiet(now_ms);
    if (quiet !== this.#playback_rests) {
      this.#playback_rests = quiet;
      this.#stands_still = quiet && this.#keeper.rest("playback");
      if (!quiet) void this.#keeper.wake("playback");
    }
    const wanted = this.#engine.microphone_wanted;
    if (wanted && this.#capture === "resting") this.#wakeCapture();
    if (!wanted && this.#capture === "awake") {
      this.#capture = "resting";
      this.#keeper.rest("capture");
    }
    if (quiet && this.#capture === "resting" && now_ms - this.#tidied_ms >= tidy_interval_ms) {
      this.#tidied_ms = now_ms;
      this.#tidy?.();
    }
  }

  /**
   * Runs `work` when all that was captured until now has been handed over, in the order asked for: at once, unless the capture rests. What
   * depends on where it stands in what was said is `urgent`, and wakes the capture; the rest merely keeps its place.
   */
  afterCapture(urgent: boolean, work: () => void): void {
    if (this.#waiting.length === 0 && !(urgent && this.#capture !== "awake")) {
      work();
      return;
    }
    this.#waiting.push(work);
    if (this.#waiting.length === 1) this.#wakeCapture();
  }

  #wakeCapture(): void {
    const waking = this.#keeper.wake("capture");
    if (waking === undefined) {
      this.#awake();
      return;
    }
    this.#capture = "waking";
    void waking.then(() => this.#awake());
  }

  #awake(): void {
    this.#capture = "awake";
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const work of waiting) work();
    this.settle(this.#clock());
  }
}

const tidy_interval_ms = 10_000;
/** Half as much again as what a jitter buffer's clock takes for bunching (PlayoutClock). */
const bunched_ms_max = 150;
