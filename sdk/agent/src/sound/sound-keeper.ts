import type { DeviceUse, Result } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { type DeviceCause, KeptStream } from "./kept-stream.js";
import { SilentPlayback } from "./silent-playback.js";
import {
  type CaptureOptions,
  open_ms_max,
  type PlaybackOptions,
  type SoundBackend,
  type SoundDevice,
  type SoundDirection,
  type SoundError,
  type SoundStream,
} from "./sound-backend.js";
import { settledWithin, type Timer } from "./timer.js";

/** What is used now, one for each direction, and why it may be another: the event `devices`. */
export interface DeviceNews {
  readonly cause: DeviceCause;
  /** Of what was lost, where it is known: one line for people, without a device's name. */
  readonly why?: string;
  readonly uses: readonly DeviceUse[];
}

export interface SoundKeeperOptions {
  readonly backend: SoundBackend;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** Its callbacks, and those of playback, may come before `open` has resolved. */
  readonly capture: Pick<CaptureOptions, "frame_samples" | "onFrame">;
  readonly playback: Pick<PlaybackOptions, "frame_samples" | "render">;
  /** What the player chose before; undefined, or a device that is not there, is the system's default until it returns. */
  readonly selected: { readonly capture_id?: string | undefined; readonly playback_id?: string | undefined };
  /** Not called before `open` has resolved, nor after `close`. */
  readonly onNews: (news: DeviceNews) => void;
}

/**
 * Owns a backend's capture and playback: keeps each on the chosen device, on the system's default while that is gone, and looks for one
 * for ever while there is none. But at rest `render` is called in real time all the while, device or not, so that what hears goes on
 * hearing: jitter buffers drain and talkers stop speaking. The backend itself stays the caller's to close, after this.
 */
export class SoundKeeper {
  readonly #backend: SoundBackend;
  readonly #timer: Timer;
  readonly #silence: SilentPlayback;
  readonly #streams: Readonly<Record<SoundDirection, KeptStream>>;
  readonly #unwatch: () => void;
  #onNews: ((news: DeviceNews) => void) | undefined;
  #closed = false;

  /** Opens what there is; without a device it is `lost` and runs all the same. Never throws, and resolves as the backend does. */
  static async open(options: SoundKeeperOptions): Promise<SoundKeeper> {
    const keeper = new SoundKeeper(options);
    await Promise.all([keeper.#streams.capture.settle(), keeper.#streams.playback.settle()]);
    keeper.#onNews = options.onNews;
    return keeper;
  }

  private constructor(options: SoundKeeperOptions) {
    const { backend, clock, timer, selected } = options;
    this.#backend = backend;
    this.#timer = timer;
    this.#silence = new SilentPlayback({ clock, timer, ...options.playback });
    const onNews = (cause: DeviceCause, why?: string): void => this.#tell(cause, why);
    const world = { clock, timer, listDevices: () => backend.listDevices(), onNews };
    const capture = new KeptStream({
      ...world,
      direction: "capture",
      selected_id: selected.capture_id,
      openStream: (device_id, onLost) => this.#openCapture(options, device_id, onLost),
      onSilent: () => undefined,
    });
    const playback = new KeptStream({
      ...world,
      direction: "playback",
      selected_id: selected.playback_id,
      openStream: (device_id, onLost) => this.#openPlayback(options, device_id, onLost),
      onSilent: () => {
        if (!this.#closed) this.#silence.begin();
      },
    });
    this.#streams = { capture, playback };
    this.#silence.begin();
    this.#unwatch = backend.watch(() => {
      void capture.settle();
      void playback.settle();
    });
  }

  /** All there are now, of both directions; none while the backend cannot say. */
  async devices(): Promise<readonly SoundDevice[]> {
    const looking = this.#backend.listDevices();
    return (await settledWithin(this.#timer, open_ms_max, looking)) ? looking : [];
  }

  /** What is used now: capture, then playback. */
  uses(): readonly DeviceUse[] {
    return [this.#streams.capture.use, this.#streams.playback.use];
  }

  /** Chooses a device, or with undefined the system's default, and uses it. Refuses `unknown_device`; `not_ready` after `close`. */
  select(direction: SoundDirection, device_id?: string): Promise<Result<DeviceUse>> {
    return this.#streams[direction].select(device_id);
  }

  /**
   * Whatever stream of this direction runs, rests until `wake`: see `SoundStream`. Returns whether the one that runs now can; what renders
   * in a playback's place can.
   */
  rest(direction: SoundDirection): boolean {
    const rests = this.#streams[direction].rest();
    if (direction === "capture") return rests;
    this.#silence.rest();
    return rests || this.#silence.running;
  }

  /** Undefined if no stream runs that can rest, and so nothing is waited for. */
  wake(direction: SoundDirection): Promise<void> | undefined {
    if (direction === "playback") this.#silence.wake();
    return this.#streams[direction].wake();
  }

  /** Frames that came too late or found a full queue, of all streams since the beginning. */
  get dropped_frames(): number {
    return this.#streams.capture.dropped_frames + this.#streams.playback.dropped_frames;
  }

  /** Ends both streams: no callback comes after this call. Resolves within `close_ms_max`; safe to call twice. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#onNews = undefined;
    this.#unwatch();
    this.#silence.end();
    await Promise.all([this.#streams.capture.close(), this.#streams.playback.close()]);
  }

  #openCapture({ capture, backend }: SoundKeeperOptions, device_id: string, onLost: OnLost): Promise<SoundStream> {
    const onFrame: CaptureOptions["onFrame"] = (pcm, captured_ms) => {
      if (!this.#closed) capture.onFrame(pcm, captured_ms);
    };
    return backend.openCapture({ frame_samples: capture.frame_samples, device_id, onFrame, onLost });
  }

  async #openPlayback({ playback, backend }: SoundKeeperOptions, device_id: string, onLost: OnLost): Promise<SoundStream> {
    let opened = false;
    const render: PlaybackOptions["render"] = (stereo, playing_ms) => {
      if (opened && !this.#closed) playback.render(stereo, playing_ms);
      else stereo.fill(0);
    };
    const stream = await backend.openPlayback({ frame_samples: playback.frame_samples, device_id, render, onLost });
    // From now on the device sets the pace. Until it is sure that this one does, what hears must not stand still.
    opened = true;
    this.#silence.end();
    return stream;
  }

  #tell(cause: DeviceCause, why: string | undefined): void {
    this.#onNews?.({ cause, uses: this.uses(), ...(why === undefined ? {} : { why }) });
  }
}

type OnLost = (error: SoundError) => void;
