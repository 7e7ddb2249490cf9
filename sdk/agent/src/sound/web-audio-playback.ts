import type { ChildStream } from "./driver-child.js";
import { queuedFrames } from "./driver-message.js";
import { FrameSchedule } from "./frame-schedule.js";
import { sample_rate_hz } from "./sound-backend.js";

/** The part of an AudioContext that plays. */
export interface PlayingContext {
  /** As the device has it: not always what was asked for. */
  readonly sampleRate: number;
  /** What the device has taken so far, in seconds. */
  readonly currentTime: number;
  readonly destination: object;
  createBuffer(channels: number, samples: number, rate_hz: number): SampleBuffer;
  createBufferSource(): BufferSource;
}

interface SampleBuffer {
  copyToChannel(samples: Float32Array, channel: number): void;
}

interface BufferSource {
  buffer: SampleBuffer;
  onended: (() => void) | null;
  connect(destination: object): unknown;
  disconnect(): void;
  start(when_s: number): void;
}

/**
 * Plays the frames that come, each planned ahead at its own time, and asks for another whenever one is over. A script processor would have to
 * answer within each of its blocks, and loses every other one where the device takes more than a block at once, as it does nearly everywhere.
 * The library makes 48 kHz of the frames what the device runs at.
 */
export class WebAudioPlayback {
  readonly #context: PlayingContext;
  readonly #child: ChildStream;
  readonly #schedule: FrameSchedule;
  readonly #bytes: Buffer;
  readonly #stereo: Float32Array;
  readonly #left: Float32Array;
  readonly #right: Float32Array;
  #filled_bytes = 0;
  #taken_frames = 0;

  constructor(context: PlayingContext, child: ChildStream) {
    const { frame_samples } = child;
    this.#context = context;
    this.#child = child;
    this.#schedule = new FrameSchedule((frame_samples * context.sampleRate) / sample_rate_hz, margin_samples);
    this.#stereo = new Float32Array(2 * frame_samples);
    this.#bytes = Buffer.from(this.#stereo.buffer);
    this.#left = new Float32Array(frame_samples);
    this.#right = new Float32Array(frame_samples);
  }

  start(): void {
    const { frame_samples, frames } = this.#child;
    frames.on("data", (bytes) => this.#take(bytes));
    for (let count = queuedFrames(frame_samples) + 1; count > 0; count -= 1) this.#child.ask();
    // The library drops the word of an end when it has too many to say.
    setInterval(() => this.#refill(), refill_interval_ms);
  }

  #take(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      const copied = bytes.copy(this.#bytes, this.#filled_bytes, at);
      at += copied;
      this.#filled_bytes += copied;
      if (this.#filled_bytes < this.#bytes.length) continue;
      this.#filled_bytes = 0;
      this.#plan();
    }
  }

  #plan(): void {
    for (let index = 0; index < this.#left.length; index += 1) {
      this.#left[index] = this.#stereo[2 * index] as number;
      this.#right[index] = this.#stereo[2 * index + 1] as number;
    }
    const context = this.#context;
    const buffer = context.createBuffer(2, this.#left.length, sample_rate_hz);
    buffer.copyToChannel(this.#left, 0);
    buffer.copyToChannel(this.#right, 1);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.onended = () => {
      source.disconnect();
      this.#refill();
    };
    source.connect(context.destination);
    source.start(this.#schedule.plan(this.#now()) / context.sampleRate);
  }

  #refill(): void {
    const over = this.#schedule.over(this.#now());
    if (over === 0) return;
    this.#taken_frames += over;
    // More than it took to begin with: it plays.
    if (this.#taken_frames > queuedFrames(this.#child.frame_samples) + 1) this.#child.opened(latency_ms);
    for (let count = over; count > 0; count -= 1) this.#child.ask();
  }

  /** In samples of the device. */
  #now(): number {
    return Math.round(this.#context.currentTime * this.#context.sampleRate);
  }
}

/** A device takes that much at once. */
const margin_samples = 512;
const refill_interval_ms = 100;
/** Of the device's own buffer; the library tells 0 on ALSA. */
const latency_ms = 10;
