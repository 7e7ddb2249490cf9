import type { MonotonicClock } from "../monotonic-clock.js";
import { type PulsePlaybackStream, pulse_float32 } from "./pulse-client.js";
import { type PlaybackOptions, sample_rate_hz } from "./sound-backend.js";

/** Renders a frame whenever the server asks for more than it was given. */
export class PulsePlayback {
  readonly #stream: PulsePlaybackStream;
  readonly #clock: MonotonicClock;
  readonly #render: PlaybackOptions["render"];
  /** One is enough: `done` comes when all of it is on its way, and the server never asks for more than its socket holds. */
  readonly #frame: Float32Array;
  readonly #bytes: Uint8Array;
  readonly #buffered_ms: number;
  #dropped_frames = 0;
  #stopped = false;

  constructor(stream: PulsePlaybackStream, clock: MonotonicClock, options: PlaybackOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#render = options.render;
    this.#frame = new Float32Array(2 * options.frame_samples);
    this.#bytes = new Uint8Array(this.#frame.buffer);
    this.#buffered_ms = bufferedMs(stream);
    stream.left = null;
    stream.on("underflow", () => {
      this.#dropped_frames += 1;
    });
    this.#renderNext();
  }

  get dropped_frames(): number {
    return this.#dropped_frames;
  }

  stop(): void {
    this.#stopped = true;
  }

  #renderNext(): void {
    if (this.#stopped) return;
    try {
      this.#render(this.#frame, this.#clock() + Math.max(0, this.#buffered_ms - this.#stream.requestedBytes / bytes_per_ms));
    } catch (error) {
      // The library would take a bug of the listener for a broken server.
      queueMicrotask(() => {
        throw error;
      });
    }
    this.#stream.write(this.#bytes, this.#afterWrite);
  }

  readonly #afterWrite = (error?: Error | null): void => {
    if (error === undefined || error === null) this.#renderNext();
  };
}

/**
 * What to ask the server for: 30 ms in all, of which it keeps 5 in its device and asks for 10 at a time. Measured with a loop inside the
 * server: 20 ms from `render` to `onFrame`, and no gap while this process was held up for up to 10 ms now and then. With 20 ms in all, 5
 * at a time, it is 10 ms, but being held up for up to 5 ms made 14 gaps in 4 s.
 */
export function playbackOptions(device_id: string | undefined): object {
  return {
    name: device_id ?? null,
    sampleSpec: { format: pulse_float32, channels: 2, rate: sample_rate_hz },
    targetLength: 30 * bytes_per_ms,
    minimumRequest: 10 * bytes_per_ms,
    // After an underflow the server waits for this much. With none it would ask for all that was missed: a stall of 1.5 s gave 154
    // requests at once, with this 6.
    preBuffering: 10 * bytes_per_ms,
    adjustLatency: true,
    // Whoever opened it decides where it goes on when its device is gone: the server might take what is played for a microphone.
    noMove: true,
    properties: { media: { name: "Radio" } },
  };
}

/** Sound between `write` and the ear: the server's buffer when it asks for nothing, and the device's part that it took off it. */
function bufferedMs({ buffer }: PulsePlaybackStream): number {
  const target_ms = buffer.targetLength / bytes_per_ms;
  return target_ms + Math.max(0, target_ms - (2 * buffer.minimumRequest) / bytes_per_ms);
}

const samples_per_ms = sample_rate_hz / 1000;
const bytes_per_ms = 2 * samples_per_ms * Float32Array.BYTES_PER_ELEMENT;
