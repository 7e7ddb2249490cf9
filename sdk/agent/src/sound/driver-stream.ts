import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { ArrivalLag } from "./arrival-lag.js";
import { type DriverFailure, queuedFrames } from "./driver-message.js";
import { DriverProcess, type DriverProgram } from "./driver-process.js";
import { FrameCutter } from "./frame-cutter.js";
import {
  type CaptureOptions,
  close_ms_max,
  open_ms_max,
  type PlaybackOptions,
  queue_ms_max,
  type SoundBackendName,
  type SoundDirection,
  SoundError,
  type SoundStream,
  samples_per_ms,
} from "./sound-backend.js";
import { type CancelTimer, settledWithin, type Timer } from "./timer.js";

/** A sound library with a program of ours that runs it. */
export interface SoundDriver extends DriverProgram {
  readonly name: DriverName;
  /** What messages call it. */
  readonly title: string;
  /** Of a process that dies before it said a word: as SoundError's. */
  readonly cure: string | undefined;
  /** Its default stands for whichever device is the system's, and nobody tells when that is another. */
  readonly hides_default: boolean;
  /** It may not list a device while that is in use. */
  readonly hides_used: boolean;
}

export type DriverName = Extract<SoundBackendName, "portaudio" | "webaudio">;

export interface DriverWorld extends SoundDriver {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
}

/** One stream in a process of its own, watched: one that gives or takes nothing for a while is as good as lost. */
export class DriverStream implements SoundStream {
  readonly #world: DriverWorld;
  readonly #process: DriverProcess;
  readonly #onLost: (error: SoundError) => void;
  readonly #onEnd: () => void;
  #work: StreamWork | undefined;
  #latency_ms = 0;
  #seen_frames = -1;
  #still_looks = 0;
  #cancel_watchdog: CancelTimer | undefined;
  #onOpened: ((error?: SoundError) => void) | undefined;
  #closing: Promise<void> | undefined;

  /** Opens a capture. Throws SoundError, and so does `openPlayback`; `onEnd` is called once, however it ends, if it was opened. */
  static openCapture(world: DriverWorld, options: CaptureOptions, onEnd: () => void): Promise<DriverStream> {
    return DriverStream.#open(world, "capture", options, onEnd, (stream) => new CaptureWork(stream, world.clock, options));
  }

  static openPlayback(world: DriverWorld, options: PlaybackOptions, onEnd: () => void): Promise<DriverStream> {
    return DriverStream.#open(world, "playback", options, onEnd, (stream) => new PlaybackWork(stream, world.clock, options));
  }

  static async #open(
    world: DriverWorld,
    direction: SoundDirection,
    options: CaptureOptions | PlaybackOptions,
    onEnd: () => void,
    createWork: (stream: DriverStream) => StreamWork,
  ): Promise<DriverStream> {
    const stream = new DriverStream(world, direction, options, onEnd);
    stream.#work = createWork(stream);
    const error = await new Promise<SoundError | undefined>((resolve) => {
      const limit = new SoundError(
        "backend_unavailable",
        `${world.title} did not open the ${direction} within ${open_ms_max} ms`,
      );
      const cancel = world.timer(open_ms_max, () => stream.#onOpened?.(limit));
      stream.#onOpened = (failure) => {
        cancel();
        stream.#onOpened = undefined;
        resolve(failure);
      };
    });
    if (error !== undefined) {
      await stream.close();
      throw error;
    }
    stream.#watch();
    return stream;
  }

  private constructor(
    world: DriverWorld,
    direction: SoundDirection,
    { device_id, frame_samples, onLost }: CaptureOptions | PlaybackOptions,
    onEnd: () => void,
  ) {
    this.#world = world;
    this.#onLost = onLost;
    this.#onEnd = onEnd;
    this.#process = new DriverProcess({
      path: world.path,
      environment: world.environment,
      task: { kind: "stream", direction, device_id, frame_samples },
      onNews: (news) => {
        if (news.kind === "failed") this.#fail(failureOf(news));
        if (news.kind !== "opened") return;
        this.#latency_ms = news.latency_ms;
        this.#onOpened?.();
      },
      onGone: (why) => this.#fail(new SoundError("backend_unavailable", `${this.#world.title}'s process ${why}`)),
    });
  }

  get dropped_frames(): number {
    return this.#work?.dropped_frames ?? 0;
  }

  /** What the device says it adds. */
  get latency_ms(): number {
    return this.#latency_ms;
  }

  /** False as soon as it is closed or lost: then nothing is called any more. */
  get running(): boolean {
    return this.#closing === undefined;
  }

  onBytes(handle: (bytes: Buffer) => void): void {
    this.#process.frames?.on("data", handle);
  }

  write(bytes: Uint8Array): void {
    this.#process.frames?.write(bytes);
  }

  /** Ends the stream as if its device were gone. */
  lose(why: string): void {
    this.#fail(new SoundError("device_lost", why));
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    this.#cancel_watchdog?.();
    this.#onEnd();
    await settledWithin(this.#world.timer, close_ms_max, this.#process.kill());
  }

  /** Before it is opened that is a refusal, after it a loss. */
  #fail(error: SoundError): void {
    if (this.#onOpened !== undefined) {
      this.#onOpened(error);
      return;
    }
    if (!this.running) return;
    void this.close();
    this.#onLost(new SoundError("device_lost", error.message, error));
  }

  #watch(): void {
    const seen = this.#work?.frames ?? 0;
    this.#still_looks = seen === this.#seen_frames ? this.#still_looks + 1 : 0;
    this.#seen_frames = seen;
    if (this.#still_looks >= still_looks_max) {
      this.#fail(new SoundError("device_lost", `the device has been still for ${still_looks_max * look_interval_ms} ms`));
      return;
    }
    this.#cancel_watchdog = this.#world.timer(look_interval_ms, () => this.#watch());
  }
}

/** What a child's last word says, as an error. */
export function failureOf({ code, message, cure }: DriverFailure): SoundError {
  return new SoundError(code, message, undefined, cure);
}

interface StreamWork {
  readonly dropped_frames: number;
  /** That came or were asked for since the beginning. */
  readonly frames: number;
}

class CaptureWork implements StreamWork {
  readonly #stream: DriverStream;
  readonly #clock: MonotonicClock;
  readonly #onFrame: CaptureOptions["onFrame"];
  readonly #lag = new ArrivalLag();
  readonly #frame_ms: number;
  frames = 0;
  dropped_frames = 0;

  constructor(stream: DriverStream, clock: MonotonicClock, { frame_samples, onFrame }: CaptureOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#onFrame = onFrame;
    this.#frame_ms = frame_samples / samples_per_ms;
    const cutter = new FrameCutter(frame_samples, (pcm) => this.#frame(pcm));
    stream.onBytes((bytes) => cutter.push(bytes));
  }

  #frame(pcm: Float32Array): void {
    this.frames += 1;
    if (!this.#stream.running) return;
    // A pipe gives all that waits in it at once: counted in frames it is a burst like any other.
    const now_ms = this.#clock();
    const age_ms = this.#lag.arrive(now_ms, this.#frame_ms) + this.#stream.latency_ms;
    if (age_ms > queue_ms_max) this.dropped_frames += 1;
    else this.#onFrame(pcm, now_ms - age_ms);
  }
}

class PlaybackWork implements StreamWork {
  readonly #stream: DriverStream;
  readonly #clock: MonotonicClock;
  readonly #render: PlaybackOptions["render"];
  /** As many as can be on their way at once, rendered into in turn. */
  readonly #frames: readonly PlayedFrame[];
  readonly #frame_ms: number;
  readonly #queued_ms: number;
  #asked_ms: number | undefined;
  frames = 0;
  dropped_frames = 0;

  constructor(stream: DriverStream, clock: MonotonicClock, { frame_samples, render }: PlaybackOptions) {
    this.#stream = stream;
    this.#clock = clock;
    this.#render = render;
    const asked_frames_max = queuedFrames(frame_samples) + 1;
    this.#frames = Array.from({ length: asked_frames_max }, () => {
      const stereo = new Float32Array(2 * frame_samples);
      return { stereo, bytes: new Uint8Array(stereo.buffer) };
    });
    this.#frame_ms = frame_samples / samples_per_ms;
    this.#queued_ms = asked_frames_max * this.#frame_ms;
    stream.onBytes((requests) => this.#serve(requests.length));
  }

  #serve(requests: number): void {
    for (let left = requests; left > 0 && this.#stream.running; left -= 1) {
      const now_ms = this.#clock();
      const late_ms = now_ms - (this.#asked_ms ?? now_ms) - this.#queued_ms;
      this.#asked_ms = now_ms;
      // The device has played all it had, and silence since.
      if (late_ms > 0) this.dropped_frames += Math.ceil(late_ms / this.#frame_ms);
      const frame = this.#frames[this.frames % this.#frames.length] as PlayedFrame;
      this.frames += 1;
      this.#render(frame.stereo, now_ms + this.#queued_ms + this.#stream.latency_ms);
      // A pipe may send it later. When it is this one's turn again, the frame was asked for that follows its end: all of it has arrived.
      this.#stream.write(frame.bytes);
    }
  }
}

interface PlayedFrame {
  readonly stereo: Float32Array;
  readonly bytes: Uint8Array;
}

/** A device that is there gives or takes a frame every 10 or 20 ms. */
const look_interval_ms = 250;
/** One is not enough: after a long stall of ours the look comes before the frames that wait. */
const still_looks_max = 2;
