import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { ArrivalLag } from "./arrival-lag.js";
import { FrameCutter } from "./frame-cutter.js";
import { type PulseConnection, type PulseStream, pulse_float32 } from "./pulse-client.js";
import type { PulseWork } from "./pulse-stream.js";
import { look_interval_ms } from "./pulse-watchdog.js";
import { type CaptureOptions, queue_ms_max, rest_ms_max, sample_rate_hz, samples_per_ms } from "./sound-backend.js";
import type { CancelTimer, Timer } from "./timer.js";

/** Turns what the server sends into frames. At rest it leaves in the socket what comes, and fetches it now and then. */
export class PulseCapture implements PulseWork {
  readonly #connection: PulseConnection;
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #onFrame: CaptureOptions["onFrame"];
  readonly #lag = new ArrivalLag();
  readonly #cutter: FrameCutter;
  readonly flowing: Promise<void>;
  arrivals = 0;
  #onFlow: () => void = () => undefined;
  #arrived_ms = 0;
  #lag_ms = 0;
  #dropped_frames = 0;
  #cancel_fetch: CancelTimer | undefined;
  #fetches = 0;
  #stopped = false;

  constructor(connection: PulseConnection, stream: PulseStream, clock: MonotonicClock, timer: Timer, options: CaptureOptions) {
    this.#connection = connection;
    this.#clock = clock;
    this.#timer = timer;
    this.#onFrame = options.onFrame;
    this.flowing = new Promise((resolve) => {
      this.#onFlow = resolve;
    });
    this.#cutter = new FrameCutter(options.frame_samples, (pcm, samples_behind) => this.#frame(pcm, samples_behind));
    connection.wire.takeSound(stream.index, (bytes, start, end, behind) => this.#arrive(bytes, start, end, behind));
  }

  get dropped_frames(): number {
    return this.#dropped_frames;
  }

  rest(look: () => void): void {
    if (this.#stopped || this.#connection.wire.lazy) return;
    this.#connection.wire.lazy = true;
    this.#fetches = 0;
    this.#fetchLater(look);
  }

  async wake(): Promise<void> {
    if (!this.#connection.wire.lazy) return;
    this.#cancel_fetch?.();
    this.#connection.client.sock?.resume();
    // What is called for now may come behind this turn's reading; the next turn's comes before the second of these.
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    this.#connection.wire.lazy = false;
    this.#lag.restart();
    this.#connection.client.sock?.resume();
  }

  stop(): void {
    this.#stopped = true;
    this.#onFlow();
    this.#cancel_fetch?.();
  }

  #fetchLater(look: () => void): void {
    this.#cancel_fetch = this.#timer(rest_ms_max, () => {
      this.#fetches += 1;
      if (this.#fetches % fetches_per_look === 0) look();
      if (this.#stopped) return;
      this.#connection.client.sock?.resume();
      this.#fetchLater(look);
    });
  }

  #arrive(bytes: Uint8Array, start: number, end: number, bytes_behind: number): void {
    if (this.#stopped) return;
    this.arrivals += 1;
    if (this.arrivals === 1) this.#onFlow();
    this.#arrived_ms = this.#clock();
    // All that has come is fetched at once, up to what was captured just now.
    const rests = this.#connection.wire.lazy;
    this.#lag_ms = rests ? bytes_behind / bytes_per_ms : this.#lag.arrive(this.#arrived_ms, (end - start) / bytes_per_ms);
    this.#cutter.push(bytes, start, end);
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
      // Here it would be taken for a broken server.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

/**
 * What to ask the server for: mono, in pieces of 20 ms. The server hands over half of that at a time, which is a frame: of pieces half as
 * long every other one is a wake-up for nothing.
 */
export function recordOptions(device_id: string | undefined): object {
  return {
    name: device_id ?? null,
    sampleSpec: { format: pulse_float32, channels: 1, rate: sample_rate_hz },
    fragmentSize: 20 * bytes_per_ms,
    adjustLatency: true,
    // Whoever opened it decides where it goes on when its device is gone: the server might take what is played for a microphone.
    noMove: true,
    properties: { media: { name: "Microphone" } },
  };
}

const bytes_per_ms = samples_per_ms * Float32Array.BYTES_PER_ELEMENT;
const fetches_per_look = look_interval_ms / rest_ms_max;
