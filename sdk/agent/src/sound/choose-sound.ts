import type { MonotonicClock } from "../monotonic-clock.js";
import { createFileSound, type Played } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import { createPulseSound } from "./pulse-sound.js";
import { type SoundBackend, type SoundBackendName, SoundError } from "./sound-backend.js";
import { systemTimer, type Timer } from "./timer.js";

export interface OpenSoundOptions {
  readonly clock: MonotonicClock;
  /** Default: the process's timers. */
  readonly timer?: Timer;
  /** Of the file backend: where it records what is heard. */
  readonly ears_path?: string | undefined;
  /** Of the pulse backend: an address as in PULSE_SERVER, which is its default. */
  readonly pulse_server?: string | undefined;
}

export interface OpenedSound {
  readonly backend: SoundBackend;
  /** Why this backend, in one line for the log. */
  readonly reason: string;
  /** Says mono sound at 48 kHz into the microphone: only the file backend can. Answers when its first sample is said. */
  readonly play?: (pcm: Float32Array) => Played | PlayRefused;
  /** The time of the first sample of the ears' recording; 0 while nothing was heard, and for other backends. */
  earsStarted(): number;
}

export interface PlayRefused {
  readonly refused: "limit_reached";
  readonly message: string;
}

/**
 * Opens the backend asked for. "auto" takes the system's sound where it can be had and `null` elsewhere, never `file`.
 * Throws SoundError: "backend_unavailable" for "pulse", "file_unwritable" for "file".
 */
export async function openSound(choice: "auto" | SoundBackendName, options: OpenSoundOptions): Promise<OpenedSound> {
  const timer = options.timer ?? systemTimer;
  switch (choice) {
    case "file":
      return openFile(options, timer);
    case "null":
      return { backend: createNullSound({ clock: options.clock, timer }), reason: "asked for", earsStarted: never };
    case "pulse":
      return openPulse(options, timer, "asked for");
    case "auto":
      try {
        return await openPulse(options, timer, "a PulseAudio server answers");
      } catch (error) {
        if (!(error instanceof SoundError)) throw error;
        const reason = `no sound: ${error.message}`;
        return { backend: createNullSound({ clock: options.clock, timer }), reason, earsStarted: never };
      }
  }
}

async function openPulse(options: OpenSoundOptions, timer: Timer, reason: string): Promise<OpenedSound> {
  const backend = await createPulseSound({ clock: options.clock, timer, server: options.pulse_server });
  return { backend, reason, earsStarted: never };
}

function openFile(options: OpenSoundOptions, timer: Timer): OpenedSound {
  const backend = createFileSound({ clock: options.clock, timer, ears_path: options.ears_path });
  return {
    backend,
    reason: "asked for",
    earsStarted: () => backend.ears_started_ms ?? 0,
    play: (pcm) => {
      try {
        return backend.play(pcm);
      } catch (error) {
        if (!(error instanceof SoundError)) throw error;
        return { refused: "limit_reached", message: error.message };
      }
    },
  };
}

const never = (): number => 0;
