import type { MonotonicClock } from "../machine/monotonic-clock.js";

export interface SilentMicrophoneOptions {
  readonly clock: MonotonicClock;
  /** How much of a processor this process has used since its beginning. */
  readonly used_ms: () => number;
  /** Whether the system has the device no more. It may take its time. */
  readonly isGone: () => Promise<boolean>;
  /** The device is lost; `why` is one line for people. Told once. */
  readonly onLost: (why: string) => void;
}

/**
 * Tells a microphone that is lost from one that is muted, where the library gives silence for both (web-audio-api's io/microphone.rs: what did
 * not arrive is zeros). After a while of it, and only then, the system is asked for its devices: where the device is there it is muted.
 * ALSA may have a device that is no longer any: there the library's thread runs in circles (cpal tells the error, and goes on), which is seen
 * by how busy this process is, and by nothing else.
 */
export class SilentMicrophone {
  readonly #options: SilentMicrophoneOptions;
  #silent_samples = 0;
  #began_ms = 0;
  #began_used_ms = 0;
  #asked_ms: number | undefined;
  #asking = false;
  #lost = false;

  constructor(options: SilentMicrophoneOptions) {
    this.#options = options;
  }

  /** Every piece that is captured, at 48 kHz. */
  hear(pcm: Float32Array): void {
    if (this.#asking || this.#lost) return;
    if (!isSilent(pcm)) {
      this.#silent_samples = 0;
      return;
    }
    if (this.#silent_samples === 0) this.#begin();
    this.#silent_samples += pcm.length;
    if (this.#silent_samples >= silent_samples_max) void this.#look();
  }

  #begin(): void {
    this.#began_ms = this.#options.clock();
    this.#began_used_ms = this.#options.used_ms();
  }

  async #look(): Promise<void> {
    const { clock, used_ms, isGone } = this.#options;
    const now_ms = clock();
    this.#silent_samples = 0;
    if (used_ms() - this.#began_used_ms > busy_share * (now_ms - this.#began_ms)) this.#lose("the device gives nothing but work");
    else if (this.#asked_ms === undefined || now_ms - this.#asked_ms >= ask_interval_ms) {
      this.#asked_ms = now_ms;
      this.#asking = true;
      if (await isGone()) this.#lose("the device is gone");
      this.#asking = false;
    }
  }

  #lose(why: string): void {
    this.#lost = true;
    this.#options.onLost(why);
  }
}

/** A microphone that hears nothing still has noise; zeros are a switch, or an error. */
function isSilent(pcm: Float32Array): boolean {
  for (let index = 0; index < pcm.length; index += 1) if (pcm[index] !== 0) return false;
  return true;
}

/** 250 ms: longer than a process is held up, as short as its loss may be told. */
const silent_samples_max = 12_000;
/** Asking takes up to 200 ms of work with ALSA. */
const ask_interval_ms = 2000;
/** Of one processor: a capture takes a tenth of it, and one that runs in circles all it can get. */
const busy_share = 0.4;
