import { unreachable } from "@talkgroup/schemas/light";
import type { MonotonicClock } from "../machine/monotonic-clock.js";
import { AwaitedSound } from "./awaited-sound.js";
import type { DriverProgram } from "./driver-process.js";
import { createDriverSound } from "./driver-sound.js";
import { createFileSound, type Played } from "./file-sound.js";
import { createNullSound } from "./null-sound.js";
import { createPulseSound } from "./pulse-sound.js";
import { type SoundBackend, type SoundBackendName, SoundError } from "./sound-backend.js";
import { portaudio_driver, webaudio_driver } from "./sound-drivers.js";
import { systemTimer, type Timer } from "./timer.js";

export interface OpenSoundOptions {
  readonly clock: MonotonicClock;
  /** Default: the process's timers. */
  readonly timer?: Timer;
  /** Of the file backend: where it records what is heard. */
  readonly ears_path?: string | undefined;
  /** Of the pulse backend: an address as in PULSE_SERVER, which is its default. */
  readonly pulse_server?: string | undefined;
  /** Of the portaudio backend: the program that runs it. Default: ours. */
  readonly portaudio?: DriverProgram | undefined;
  /** The same of the webaudio backend. */
  readonly webaudio?: DriverProgram | undefined;
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
 * Opens the backend asked for. "auto" takes a sound server where one answers, else PortAudio where it finds a device, else Web Audio where that
 * does, never `file`; where there is none of them it opens all the same, without a device, and takes the first of them that comes. Throws
 * SoundError: "backend_unavailable" for "pulse", "portaudio" and "webaudio", "file_unwritable" for "file".
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
    case "webaudio":
      return { ...(await openFirst([choice], options, timer)), reason: "asked for", earsStarted: never };
    case "auto":
      return openAny(options, timer);
    default:
      return unreachable(choice);
  }
}

async function openAny(options: OpenSoundOptions, timer: Timer): Promise<OpenedSound> {
  try {
    return { ...(await openFirst(system_sounds, options, timer)), earsStarted: never };
  } catch (error) {
    if (!(error instanceof SoundError)) throw error;
    const search = async (round: number): Promise<SoundBackend> => {
      const { backend } = await openFirst(round % driver_rounds === 0 ? system_sounds : ["pulse"], options, timer);
      return backend;
    };
    const backend = new AwaitedSound({ timer, search, missing: error });
    return { backend, reason: `no sound yet: ${error.message}`, earsStarted: never };
  }
}

/** Throws SoundError with all that went wrong, and what can be done about it, in one line. */
async function openFirst(
  choices: readonly SystemSound[],
  options: OpenSoundOptions,
  timer: Timer,
): Promise<Pick<OpenedSound, "backend" | "reason">> {
  const failures: string[] = [];
  const cures: string[] = [];
  for (const choice of choices) {
    try {
      const backend = await openSystem(choice, options, timer);
      return { backend, reason: [reasons[choice], ...failures].join("; ") };
    } catch (error) {
      if (!(error instanceof SoundError)) throw error;
      failures.push(error.message);
      if (error.cure !== undefined) cures.push(error.cure);
    }
  }
  throw new SoundError("backend_unavailable", [...failures, ...cures].join("; "));
}

function openSystem(choice: SystemSound, options: OpenSoundOptions, timer: Timer): Promise<SoundBackend> {
  const { clock, pulse_server } = options;
  if (choice === "pulse") return createPulseSound({ clock, timer, server: pulse_server });
  const driver = choice === "portaudio" ? portaudio_driver : webaudio_driver;
  return createDriverSound({ ...driver, clock, timer, ...options[choice] });
}

type SystemSound = (typeof system_sounds)[number];

/** In the order in which they are tried: the fastest and safest first. */
const system_sounds = ["pulse", "portaudio", "webaudio"] as const;

const reasons: Readonly<Record<SystemSound, string>> = {
  pulse: "a PulseAudio server answers",
  portaudio: "PortAudio finds devices",
  webaudio: "Web Audio finds devices",
};

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

/** Looking with each of the others takes a process, and some 150 ms of work: each minute, in the end. */
const driver_rounds = 4;
