import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { type PulseConnection, type PulsePlaybackStream, pulse_float32 } from "./pulse-client.js";
import type { PulseWork } from "./pulse-stream.js";
import { header_bytes, writeSoundHeader } from "./pulse-wire.js";
import { type PlaybackOptions, sample_rate_hz, samples_per_ms } from "./sound-backend.js";

/** Renders a frame whenever the server asks for more than it was given. At rest it gives nothing: the server runs dry, and asks no more. */
export class PulsePlayback implements PulseWork {
  readonly #connection: PulseConnection;
  readonly #stream_index: number;
  readonly #clock: MonotonicClock;
  readonly #render: PlaybackOptions["render"];
  /** A packet of sound, and the frame in it. One is enough: it is written again only when all of it is on its way. */
  readonly #packet: Uint8Array;
  readonly #frame: Float32Array;
  readonly #buffered_ms: number;
  readonly flowing: Promise<void>;
  arrivals = 0;
  #onFlow: () => void = () => undefined;
  #requested_bytes: number;
  #dropped_frames = 0;
  #resting = false;
  #stopped = false;

  constructor(connection: PulseConnection, stream: PulsePlaybackStream, clock: MonotonicClock, options: PlaybackOptions) {
    this.#connection = connection;
    this.#stream_index = stream.index;
    this.#clock = clock;
    this.#render = options.render;
    this.#packet = new Uint8Array(header_bytes + 2 * options.frame_samples * Float32Array.BYTES_PER_ELEMENT);
    this.#frame = new Float32Array(this.#packet.buffer, header_bytes);
    writeSoundHeader(this.#packet, stream.index, this.#frame.byteLength);
    this.#buffered_ms = bufferedMs(stream);
    this.#requested_bytes = stream.requestedBytes;
    this.flowing = new Promise((resolve) => {
      this.#onFlow = resolve;
    });
    stream.on("underflow", () => {
      if (!this.#resting) this.#dropped_frames += 1;
    });
    connection.wire.takeRequests(stream.index, (bytes) => this.#handleRequest(bytes));
    this.#begin();
  }

  get dropped_frames(): number {
    return this.#dropped_frames;
  }

  rest(): void {
    this.#resting = true;
  }

  async wake(): Promise<void> {
    if (this.#resting) this.#begin();
  }

  stop(): void {
    this.#stopped = true;
    this.#onFlow();
  }

  /** All that the server wants but one frame is silence: so this frame is heard as soon after it is rendered as all that will follow. */
  #begin(): void {
    this.#resting = false;
    const silent_bytes = this.#requested_bytes - this.#frame.byteLength;
    if (silent_bytes > 0 && this.#wantsFrame()) {
      const packet = new Uint8Array(header_bytes + silent_bytes);
      writeSoundHeader(packet, this.#stream_index, silent_bytes);
      this.#write(packet, silent_bytes);
    }
    this.#fill();
  }

  #handleRequest(bytes: number): void {
    this.arrivals += 1;
    if (this.arrivals === 1) this.#onFlow();
    this.#requested_bytes += bytes;
    this.#fill();
  }

  /** Whether the server wants a frame more, and has taken what it was sent before. */
  #wantsFrame(): boolean {
    const unsent_bytes = this.#connection.client.sock?.writableLength ?? 0;
    return !this.#stopped && unsent_bytes === 0 && this.#requested_bytes >= this.#frame.byteLength;
  }

  #fill(): void {
    while (!this.#resting && this.#wantsFrame()) {
      const queued_ms = this.#buffered_ms - this.#requested_bytes / bytes_per_ms;
      try {
        this.#render(this.#frame, this.#clock() + Math.max(0, queued_ms));
      } catch (error) {
        // Here it would be taken for a broken server.
        queueMicrotask(() => {
          throw error;
        });
      }
      this.#write(this.#packet, this.#frame.byteLength);
    }
  }

  #write(packet: Uint8Array, sound_bytes: number): void {
    this.#requested_bytes -= sound_bytes;
    this.#connection.client.sock?.write(packet);
  }
}

/**
 * What to ask the server for: 30 ms in all, of which it keeps 10 in its device. It takes those 10 off its buffer at once, and then asks for
 * them at once: so it wakes us once for each frame, together with a microphone of the same device. Measured with a loop inside the server:
 * 10 ms from `render` to `onFrame`, and hardly a gap while this process was held up for up to 15 ms now and then. With 32 or 35 ms in all
 * what it takes is no whole frame, and being held up for 15 ms made 20 gaps in 4 s; with 10 at a time it keeps 5 in its device and wakes
 * twice as often.
 */
export function playbackOptions(device_id: string | undefined): object {
  return {
    name: device_id ?? null,
    sampleSpec: { format: pulse_float32, channels: 2, rate: sample_rate_hz },
    targetLength: 30 * bytes_per_ms,
    minimumRequest: 5 * bytes_per_ms,
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

const bytes_per_ms = 2 * samples_per_ms * Float32Array.BYTES_PER_ELEMENT;
