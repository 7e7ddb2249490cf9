import { unreachable } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../monotonic-clock.js";
import { AwaitedSound } from "./awaited-sound.js";
import { createFileSound, type Played } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import type { PortaudioProgram } from "./portaudio-process.js";
import { createPortaudioSound } from "./portaudio-sound.js";
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
  /** Of the portaudio backend: the program that runs it. */
  readonly portaudio?: PortaudioProgram | undefined;
}

export interface OpenedSound {
  readonly backend: SoundBackend;
  /** Why this backend, in one line for the log, as it was when it was opened. */
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
 * Opens the backend asked for. "auto" takes a sound server where one answers, else PortAudio where it finds a device, never `file`; where
 * there is neither it opens all the same, without a device, and takes the first of them that comes. Throws SoundError:
 * "backend_unavailable" for "pulse" and "portaudio", "file_unwritable" for "file".
 */
export async function openSound(choice: "auto" | SoundBackendName, options: OpenSoundOptions): Promise<OpenedSound> {
  const timer = options.timer ?? systemTimer;
  switch (choice) {
    case "file":
      return openFile(options, timer);
    case "null":
      return { backend: createNullSound({ clock: options.clock, timer }), reason: "asked for", earsStarted: never };
    case "pulse":
    case "portaudio":
      return { backend: await openSystem(choice, options, timer), reason: "asked for", earsStarted: never };
    case "auto":
      return openAny(options, timer);
    default:
      return unreachable(choice);
  }
}

async function openAny(options: OpenSoundOptions, timer: Timer): Promise<OpenedSound> {
  try {
    return { ...(await openFirst(["pulse", "portaudio"], options, timer)), earsStarted: never };
  } catch (error) {
    if (!(error instanceof SoundError)) throw error;
    const search = async (round: number): Promise<SoundBackend> => {
      const { backend } = await openFirst(round % portaudio_rounds === 0 ? ["pulse", "portaudio"] : ["pulse"], options, timer);
      return backend;
    };
    const backend = new AwaitedSound({ timer, search, missing: error });
    return { backend, reason: `no sound yet: ${error.message}`, earsStarted: never };
  }
}

/** Throws SoundError with all that went wrong, in one line. */
async function openFirst(
  choices: readonly ("pulse" | "portaudio")[],
  options: OpenSoundOptions,
  timer: Timer,
): Promise<Pick<OpenedSound, "backend" | "reason">> {
  const failures: string[] = [];
  for (const choice of choices) {
    try {
      const backend = await openSystem(choice, options, timer);
      return { backend, reason: [reasons[choice], ...failures].join("; ") };
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      failures.push(error.message);
    }
  }
  throw new SoundError("backend_unavailable", failures.join("; "));
}

function openSystem(choice: "pulse" | "portaudio", options: OpenSoundOptions, timer: Timer): Promise<SoundBackend> {
  const { clock, pulse_server, portaudio } = options;
  if (choice === "pulse") return createPulseSound({ clock, timer, server: pulse_server });
  return createPortaudioSound({ clock, timer, ...portaudio });
}

const reasons = { pulse: "a PulseAudio server answers", portaudio: "PortAudio finds devices" } as const;

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

/** Looking with PortAudio takes a process, and some 150 ms of work: each minute, in the end. */
const portaudio_rounds = 4;
