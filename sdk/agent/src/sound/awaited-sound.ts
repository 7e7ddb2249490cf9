import {
  type CaptureOptions,
  type PlaybackOptions,
  type SoundBackend,
  type SoundBackendName,
  type SoundDevice,
  SoundError,
  type SoundStream,
} from "./sound-backend.js";
import type { CancelTimer, Timer } from "./timer.js";

export interface AwaitedSoundOptions {
  readonly timer: Timer;
  /** Looks for a backend, in the given round, counted from 1. Settles; throws SoundError where there is none. */
  readonly search: (round: number) => Promise<SoundBackend>;
  /** What the search before this one said. */
  readonly missing: SoundError;
}

/**
 * Sound that is not there yet, as when this program starts at login before the sound server: it is looked for, ever more seldom and for
 * ever, and the first backend that is found is used from then on. Until then there are no devices, and who watches is told when there are.
 */
export class AwaitedSound implements SoundBackend {
  readonly #options: AwaitedSoundOptions;
  readonly #watches = new Set<Watch>();
  #missing: SoundError;
  #found: SoundBackend | undefined;
  #rounds = 0;
  #cancel_search: CancelTimer | undefined;
  #closed = false;

  constructor(options: AwaitedSoundOptions) {
    this.#options = options;
    this.#missing = options.missing;
    this.#searchLater();
  }

  /** "null" until another is found. */
  get name(): SoundBackendName {
    return this.#found?.name ?? "null";
  }

  async listDevices(): Promise<readonly SoundDevice[]> {
    return this.#backend().listDevices();
  }

  watch(onChange: () => void): () => void {
    const watch: Watch = { onChange, unwatch: this.#found?.watch(onChange) };
    this.#watches.add(watch);
    return () => {
      this.#watches.delete(watch);
      watch.unwatch?.();
    };
  }

  async openCapture(options: CaptureOptions): Promise<SoundStream> {
    return this.#backend().openCapture(options);
  }

  async openPlayback(options: PlaybackOptions): Promise<SoundStream> {
    return this.#backend().openPlayback(options);
  }

  /** It looks no more; what is found even so is closed at once. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancel_search?.();
    this.#watches.clear();
    await this.#found?.close();
  }

  /** Throws why there is none. */
  #backend(): SoundBackend {
    if (this.#found === undefined) throw new SoundError("backend_unavailable", this.#missing.message, this.#missing);
    return this.#found;
  }

  #searchLater(): void {
    const delay_ms = Math.min(search_ms_max, search_ms_min * 2 ** this.#rounds);
    this.#cancel_search = this.#options.timer(delay_ms, () => void this.#search());
  }

  async #search(): Promise<void> {
    this.#rounds += 1;
    try {
      const found = await this.#options.search(this.#rounds);
      if (this.#closed) await found.close();
      else this.#use(found);
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      this.#missing = error;
      if (!this.#closed) this.#searchLater();
    }
  }

  #use(found: SoundBackend): void {
    this.#found = found;
    for (const watch of [...this.#watches]) {
      watch.unwatch = found.watch(watch.onChange);
      watch.onChange();
    }
  }
}

interface Watch {
  readonly onChange: () => void;
  /** Of the backend, once there is one. */
  unwatch: (() => void) | undefined;
}

/** A session's sound server is up within seconds of the login. */
const search_ms_min = 2000;
/** One that comes later was started by somebody, who waits no longer than this for it. */
const search_ms_max = 15_000;
