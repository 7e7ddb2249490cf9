import type { MonotonicClock } from "../monotonic-clock.js";
import type { PulsePlaybackStream } from "./pulse-client.js";
import { type PlaybackOptions, queue_ms_max, sample_rate_hz } from "./sound-backend.js";

/** Renders a frame whenever the server asks for more than it was given. */
export class PulsePlayback {
  readonly #stream: PulsePlaybackStream;
  readonly #clock: MonotonicClock;
  readonly #render: PlaybackOptions["render"];
  /** A frame's bytes are the socket's until they are sent: each is used again only after all the others. */
  readonly #frames: readonly Float32Array[];
  readonly #bytes: readonly Uint8Array[];
  readonly #buffered_ms: number;
  #next = 0;
  #dropped_frames = 0;
  #stopped = false;

  constructor(stream: PulsePlaybackStream, clock: MonotonicClock, options: PlaybackOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#render = options.render;
    const count = Math.ceil((queue_ms_max * samples_per_ms) / options.frame_samples) + 1;
    this.#frames = Array.from({ length: count }, () => new Float32Array(2 * options.frame_samples));
    this.#bytes = this.#frames.map((frame) => new Uint8Array(frame.buffer));
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
    const frame = this.#frames[this.#next] as Float32Array;
    const bytes = this.#bytes[this.#next] as Uint8Array;
    this.#next = (this.#next + 1) % this.#frames.length;
    try {
      this.#render(frame, this.#clock() + Math.max(0, this.#buffered_ms - this.#stream.requestedBytes / bytes_per_ms));
    } catch (error) {
      // The library would take a bug of the listener for a broken server.
      queueMicrotask(() => {
        throw error;
      });
    }
    this.#stream.write(bytes, this.#afterWrite);
  }

  readonly #afterWrite = (error?: Error | null): void => {
    if (error === undefined || error === null) this.#renderNext();
  };
}

/**
 * What to ask the server for: 30 ms in all, of which 10 are what it asks for at a time, 10 give us time to answer and 5 each are kept in
 * its device and in front of it. Measured with a loop inside the server: 20 ms from `render` to `onFrame`; with 20 ms in all, 5 at a time,
 * it is 10 ms, but a garbage collection of 5 ms is heard.
 */
export function playbackOptions(device_id: string | undefined): object {
  return {
    name: device_id ?? null,
    sampleSpec: { format: format_float32, channels: 2, rate: sample_rate_hz },
    targetLength: 30 * bytes_per_ms,
    minimumRequest: 10 * bytes_per_ms,
    // After an underflow the server waits for this much. With none it would ask for all that was missed: a stall of 1.5 s gave 154
    // requests at once, with this 6.
    preBuffering: 10 * bytes_per_ms,
    adjustLatency: true,
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
/** PA_SAMPLE_FLOAT32LE */
const format_float32 = 5;
