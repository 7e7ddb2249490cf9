import type { MonotonicClock } from "../monotonic-clock.js";
import { ArrivalLag } from "./arrival-lag.js";
import { FrameCutter } from "./frame-cutter.js";
import { type PulseRecordStream, pulse_float32 } from "./pulse-client.js";
import { type CaptureOptions, queue_ms_max, sample_rate_hz } from "./sound-backend.js";

/** Turns what the server sends into frames. */
export class PulseCapture {
  readonly #clock: MonotonicClock;
  readonly #onFrame: CaptureOptions["onFrame"];
  readonly #lag = new ArrivalLag();
  readonly #cutter: FrameCutter;
  #arrived_ms = 0;
  #lag_ms = 0;
  #dropped_frames = 0;
  #stopped = false;

  constructor(stream: PulseRecordStream, clock: MonotonicClock, options: CaptureOptions) {
    this.#clock = clock;
    this.#onFrame = options.onFrame;
    this.#cutter = new FrameCutter(options.frame_samples, (pcm, samples_behind) => this.#frame(pcm, samples_behind));
    stream.left = null;
    stream.on("data", (chunk) => this.#arrive(chunk));
  }

  get dropped_frames(): number {
    return this.#dropped_frames;
  }

  stop(): void {
    this.#stopped = true;
  }

  #arrive(chunk: Buffer): void {
    if (this.#stopped) return;
    this.#arrived_ms = this.#clock();
    this.#lag_ms = this.#lag.arrive(this.#arrived_ms, chunk.length / bytes_per_ms);
    this.#cutter.push(chunk);
  }

  #frame(pcm: Float32Array, samples_behind: number): void {
    if (this.#stopped) return;
    const age_ms = this.#lag_ms + samples_behind / samples_per_ms;
    if (age_ms > queue_ms_max) {
      this.#dropped_frames += 1;
      return;
    }
    try {
      this.#onFrame(pcm, this.#arrived_ms - age_ms);
    } catch (error) {
      // The library would take a bug of the listener for a broken server.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/** What to ask the server for: mono, in pieces of 10 ms. The server hands over half of that at a time. */
export function recordOptions(device_id: string | undefined): object {
  return {
    name: device_id ?? null,
    sampleSpec: { format: pulse_float32, channels: 1, rate: sample_rate_hz },
    fragmentSize: 10 * bytes_per_ms,
    adjustLatency: true,
    // Whoever opened it decides where it goes on when its device is gone: the server might take what is played for a microphone.
    noMove: true,
    properties: { media: { name: "Microphone" } },
  };
}

const samples_per_ms = sample_rate_hz / 1000;
const bytes_per_ms = samples_per_ms * Float32Array.BYTES_PER_ELEMENT;
