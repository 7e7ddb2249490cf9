import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { EarsRecording } from "./ears-recording.js";
import { PacedSound } from "./paced-sound.js";
import { ScriptedMicrophone } from "./scripted-microphone.js";
import { samples_per_ms } from "./sound-backend.js";
import type { Timer } from "./timer.js";

/** When scripted sound is said, on the backend's clock: exact, since this microphone has no delay. */
export interface Played {
  /** Of its first sample. */
  readonly started_ms: number;
  readonly duration_ms: number;
}

export interface FileSoundOptions {
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** The WAV file that what is heard goes to; undefined keeps nothing. An existing file is replaced. */
  readonly ears_path?: string | undefined;
}

/** A scripted microphone and recorded ears, for tests, measurements and bots. Throws SoundError "file_unwritable". */
export function createFileSound(options: FileSoundOptions): FileSound {
  return new FileSound(options);
}

/** The `file` backend. Silent until told to `play`. */
export class FileSound extends PacedSound {
  readonly #microphone: ScriptedMicrophone;
  readonly #ears: RecordedEars;

  constructor(options: FileSoundOptions) {
    const microphone = new ScriptedMicrophone();
    const ears = new RecordedEars(options.ears_path === undefined ? undefined : new EarsRecording(options.ears_path));
    super({ clock: options.clock, timer: options.timer, name: "file", microphone, ears });
    this.#microphone = microphone;
    this.#ears = ears;
  }

  /** The time of the recording's first sample, or undefined while nothing has been heard. Sample n was heard n / 48 ms after it. */
  get ears_started_ms(): number | undefined {
    const first_sample = this.#ears.first_sample;
    return first_sample === undefined ? undefined : this.#timeOf(first_sample);
  }

  /** Says `pcm` (mono, 48 kHz) from the next 10 ms on, or after what is still to be said. Throws SoundError "queue_full". */
  play(pcm: Float32Array): Played {
    const first_sample = this.#microphone.say(pcm, this.nextSample());
    return { started_ms: this.#timeOf(first_sample), duration_ms: pcm.length / samples_per_ms };
  }

  #timeOf(sample: number): number {
    return this.epoch_ms + sample / samples_per_ms;
  }
}

/** The recording begins with the first frame heard, not with the backend. */
class RecordedEars {
  readonly title = "Recorded ears";
  readonly #recording: EarsRecording | undefined;
  #first_sample: number | undefined;

  constructor(recording: EarsRecording | undefined) {
    this.#recording = recording;
  }

  get first_sample(): number | undefined {
    return this.#first_sample;
  }

  write(stereo: Float32Array, start_sample: number): void {
    this.#first_sample ??= start_sample;
    this.#recording?.write(stereo, start_sample - this.#first_sample);
  }

  close(): void {
    this.#recording?.close();
  }
}
