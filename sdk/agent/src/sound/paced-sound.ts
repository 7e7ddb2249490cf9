import { assert } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { PacedTicker } from "./paced-ticker.js";
import {
  type CaptureOptions,
  type PlaybackOptions,
  type SoundBackend,
  type SoundBackendName,
  type SoundDevice,
  type SoundDirection,
  SoundError,
  type SoundStream,
  samples_per_ms,
} from "./sound-backend.js";
import type { Timer } from "./timer.js";

/** What a paced sound backend is made of. */
export interface PacedSoundParts {
  readonly name: SoundBackendName;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly microphone: PacedMicrophone;
  readonly ears: PacedEars;
}

export interface PacedMicrophone {
  readonly title: string;
  /** Fills `pcm` with what is said from sample `start_sample` (48 kHz, counted from the backend's epoch) on. */
  readInto(pcm: Float32Array, start_sample: number): void;
}

export interface PacedEars {
  readonly title: string;
  /** Takes what is heard from sample `start_sample` on: interleaved left and right. Throws SoundError when it cannot be kept. */
  write(stereo: Float32Array, start_sample: number): void;
  /** Keeps what there is; called when the backend closes. */
  close(): void;
}

/**
 * A sound device without a sound card: frames come and go on a ticker's time, exactly. Sample n of the microphone and of the ears alike
 * is at `epoch_ms` + n / 48 on the clock. One capture and one playback can be open at a time.
 */
export class PacedSound implements SoundBackend {
  readonly name: SoundBackendName;
  /** The clock when the backend was made: time of sample 0. */
  readonly epoch_ms: number;
  readonly #parts: PacedSoundParts;
  readonly #streams = new Map<SoundDirection, PacedStream>();
  readonly #watchers = new Set<() => void>();

  constructor(parts: PacedSoundParts) {
    this.name = parts.name;
    this.epoch_ms = parts.clock();
    this.#parts = parts;
  }

  listDevices(): Promise<readonly SoundDevice[]> {
    const { microphone, ears } = this.#parts;
    return Promise.resolve([
      { id: device_ids.capture, title: microphone.title, direction: "capture", default: true },
      { id: device_ids.playback, title: ears.title, direction: "playback", default: true },
    ]);
  }

  watch(onChange: () => void): () => void {
    // Each watch is its own, even of one function.
    const watcher = (): void => onChange();
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async openCapture(options: CaptureOptions): Promise<SoundStream> {
    this.#admit("capture", options.device_id);
    const { frame_samples, onFrame } = options;
    const pcm = new Float32Array(frame_samples);
    const first_sample = this.nextSample();
    // A frame is handed over when its last sample has been said.
    return this.#open("capture", options, first_sample + frame_samples, (tick, due_ms) => {
      this.#parts.microphone.readInto(pcm, first_sample + tick * frame_samples);
      onFrame(pcm, due_ms);
    });
  }

  async openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    this.#admit("playback", options.device_id);
    const { frame_samples, render } = options;
    const stereo = new Float32Array(2 * frame_samples);
    const first_sample = this.nextSample();
    return this.#open("playback", options, first_sample, (tick, due_ms) => {
      render(stereo, due_ms);
      this.#hear(stereo, first_sample + tick * frame_samples);
    });
  }

  /** The first sample that is not yet past, on whole 10 ms: what is scripted now begins there. */
  nextSample(): number {
    const passed_samples = (this.#parts.clock() - this.epoch_ms) * samples_per_ms;
    return Math.ceil(passed_samples / grid_samples - rounding) * grid_samples;
  }

  /** Plays the device's disappearance, for tests: its stream, if open, is lost. It is back at once. */
  lose(direction: SoundDirection): void {
    this.#streams
      .get(direction)
      ?.lose(new SoundError("device_lost", `the ${direction} device of the ${this.name} backend was taken away`));
    for (const watcher of this.#watchers) watcher();
  }

  async close(): Promise<void> {
    this.#watchers.clear();
    for (const stream of this.#streams.values()) stream.end();
    this.#parts.ears.close();
  }

  #admit(direction: SoundDirection, device_id: string | undefined): void {
    if (device_id !== undefined && device_id !== device_ids[direction]) {
      throw new SoundError("device_unknown", `the ${this.name} backend has no ${direction} device "${device_id}"`);
    }
    assert(!this.#streams.has(direction), "a paced device has one stream in each direction at a time");
  }

  #hear(stereo: Float32Array, start_sample: number): void {
    try {
      this.#parts.ears.write(stereo, start_sample);
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      this.#streams.get("playback")?.lose(error);
    }
  }

  #open(
    direction: SoundDirection,
    { frame_samples, onLost }: CaptureOptions | PlaybackOptions,
    first_due_sample: number,
    onTick: (tick: number, due_ms: number) => void,
  ): SoundStream {
    const ticker = new PacedTicker({
      clock: this.#parts.clock,
      timer: this.#parts.timer,
      first_ms: this.epoch_ms + first_due_sample / samples_per_ms,
      period_ms: frame_samples / samples_per_ms,
      onTick,
      onSkip: (ticks) => stream.drop(ticks),
    });
    const stream = new PacedStream(ticker, onLost, () => this.#streams.delete(direction));
    this.#streams.set(direction, stream);
    return stream;
  }
}

class PacedStream implements SoundStream {
  readonly #ticker: PacedTicker;
  readonly #onLost: (error: SoundError) => void;
  readonly #onEnd: () => void;
  #dropped_frames = 0;
  #ended = false;

  constructor(ticker: PacedTicker, onLost: (error: SoundError) => void, onEnd: () => void) {
    this.#ticker = ticker;
    this.#onLost = onLost;
    this.#onEnd = onEnd;
  }

  get dropped_frames(): number {
    return this.#dropped_frames;
  }

  drop(frames: number): void {
    this.#dropped_frames += frames;
  }

  lose(error: SoundError): void {
    if (this.#ended) return;
    this.end();
    this.#onLost(error);
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#ticker.stop();
    this.#onEnd();
  }

  async close(): Promise<void> {
    this.end();
  }
}

/** Streams begin on whole 10 ms of the epoch, so that microphone and ears line up whenever each was opened. */
const grid_samples = 10 * samples_per_ms;
/** 1 ns in grid steps: a time computed by float division counts as reached at that very time. */
const rounding = 1e-7;
const device_ids: Readonly<Record<SoundDirection, string>> = { capture: "microphone", playback: "ears" };
