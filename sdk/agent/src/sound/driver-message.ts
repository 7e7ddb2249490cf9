import type { SoundDevice, SoundDirection, SoundErrorCode } from "./sound-backend.js";

/** What a child process is for, as JSON in its first argument. */
export type DriverTask =
  /** Says which devices there are, and again whenever they change, until it is ended. */
  | { readonly kind: "devices" }
  /** Runs one stream of 48 kHz Float32, mono or stereo; frames go through its fourth file. Undefined is the system's default. */
  | {
      readonly kind: "stream";
      readonly direction: SoundDirection;
      readonly device_id: string | undefined;
      readonly frame_samples: number;
    };

/** Child → parent, over IPC. */
export type DriverNews =
  | { readonly kind: "devices"; readonly devices: readonly SoundDevice[] }
  /** The stream runs: the device has given, or taken, its first frames. `latency_ms` is what the device adds, as far as it says. */
  | { readonly kind: "opened"; readonly latency_ms: number }
  /** Last word: the child ends. */
  | ({ readonly kind: "failed" } & DriverFailure);

export interface DriverFailure {
  readonly code: SoundErrorCode;
  /** One line for people. */
  readonly message: string;
  /** As SoundError's. */
  readonly cure?: string | undefined;
}

/** The child's file for frames: captured ones come out of it; into it goes one frame for each byte that came out of it. */
export const frames_file = 3;

/** Frames that wait in the child for the device to play them, besides the one it plays: fewer, and a process held up for 10 ms is heard. */
export function queuedFrames(frame_samples: number): number {
  return frame_samples > 480 ? 1 : 2;
}
