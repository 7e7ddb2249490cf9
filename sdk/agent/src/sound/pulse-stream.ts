import type { PulseConnection } from "./pulse-client.js";
import { type GuardedStream, look_interval_ms, type PulseWatchdog, still_looks_max } from "./pulse-watchdog.js";
import { SoundError, type SoundStream } from "./sound-backend.js";
import { settledWithin, type Timer } from "./timer.js";

/** What is done with the sound of a stream, in one direction. */
export interface PulseWork {
  readonly dropped_frames: number;
  /** How often sound came, or was asked for, since the beginning. */
  readonly arrivals: number;
  /** Resolves when `arrivals` is no longer 0, and when it is stopped. */
  readonly flowing: Promise<void>;
  /** `look` may be called twice a second where that costs no wake-up. */
  rest(look: () => void): void;
  wake(): Promise<void>;
  stop(): void;
}

export interface PulseSoundStreamOptions {
  readonly connection: PulseConnection;
  readonly work: PulseWork;
  readonly timer: Timer;
  readonly watchdog: PulseWatchdog;
  readonly onLost: (error: SoundError) => void;
  /** The device is there, but gave or took nothing. Called before `onLost`. */
  readonly onStill: () => void;
  /** Called once, however it ends. */
  readonly onEnd: () => void;
}

/** A stream that runs, with its connection, and watched: one that gives or takes nothing for a while is as good as lost. */
export class PulseSoundStream implements SoundStream, GuardedStream {
  readonly #options: PulseSoundStreamOptions;
  readonly #look = (): void => this.look();
  #resting = false;
  #seen_arrivals = 0;
  #still_looks = 0;
  #closing: Promise<void> | undefined;

  constructor(options: PulseSoundStreamOptions) {
    this.#options = options;
  }

  get dropped_frames(): number {
    return this.#options.work.dropped_frames;
  }

  get resting(): boolean {
    return this.#resting;
  }

  /** Waits until sound flows: a device that is suspended opens all the same. Throws SoundError when none does, and is closed then. */
  async begin(): Promise<void> {
    const { work, timer, watchdog, onStill } = this.#options;
    const flows = await settledWithin(timer, first_sound_ms_max, work.flowing);
    // Closed meanwhile, by whoever opened it or by its server.
    if (this.#closing !== undefined) return;
    if (flows) {
      watchdog.guard(this);
      return;
    }
    onStill();
    void this.close();
    throw new SoundError("device_lost", `the sound server opened a device that was still for ${first_sound_ms_max} ms`);
  }

  rest(): void {
    this.#resting = true;
    this.#options.work.rest(this.#look);
  }

  wake(): Promise<void> {
    if (this.#resting && this.#closing === undefined) {
      this.#resting = false;
      this.#seen_arrivals = this.#options.work.arrivals;
      this.#still_looks = 0;
      this.#options.watchdog.guard(this);
    }
    return this.#options.work.wake();
  }

  look(): void {
    const { arrivals } = this.#options.work;
    this.#still_looks = arrivals === this.#seen_arrivals ? this.#still_looks + 1 : 0;
    this.#seen_arrivals = arrivals;
    if (this.#still_looks < still_looks_max || this.#closing !== undefined) return;
    this.#options.onStill();
    this.lose(`the device has been still for ${still_looks_max * look_interval_ms} ms`);
  }

  lose(why: string): void {
    if (this.#closing !== undefined) return;
    void this.close();
    this.#options.onLost(new SoundError("device_lost", why));
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    const { work, watchdog, connection, onEnd } = this.#options;
    work.stop();
    watchdog.forget(this);
    onEnd();
    await connection.close();
  }
}

/** What is left of `open_ms_max` when the server took its time for both answers before. One that takes longer is tried again. */
const first_sound_ms_max = 1000;
