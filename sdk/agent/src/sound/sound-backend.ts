/** Samples a second of everything inside the engine. Opus runs at this rate; devices are resampled to it. */
export const sample_rate_hz = 48_000;
export const samples_per_ms: number = sample_rate_hz / 1000;

/**
 * Where sound comes from and goes to. One interface, one conformance suite (sound-backend.suite.ts), held by `pulse`, `portaudio`,
 * `webaudio`, `file` and `null`. Everything is Float32 at 48 kHz. A backend never queues more than `queue_ms_max`: it drops the oldest and counts it.
 */
export interface SoundBackend {
  readonly name: SoundBackendName;
  /** The devices there are now, each id once in its direction. Settles within `open_ms_max`. Throws SoundError. */
  listDevices(): Promise<readonly SoundDevice[]>;
  /**
   * Calls `onChange` whenever devices may have come or gone, or the system's default may be another: look with `listDevices`. It never
   * throws: a server that is away now is waited for. The returned function ends it, as `close` does; no call comes after either.
   */
  watch(onChange: () => void): () => void;
  /**
   * Opens a mono capture. `onFrame` is called with exactly `frame_samples` samples; the array is reused, so copy what you keep.
   * `captured_ms` is the monotonic time (`MonotonicClock`) of the frame's *last* sample. Settles within `open_ms_max`. Throws SoundError,
   * also for a device that is there and gives nothing.
   */
  openCapture(options: CaptureOptions): Promise<SoundStream>;
  /**
   * Opens a stereo playback. `render` is called when the device wants `frame_samples` more (interleaved L R, so 2 × frame_samples values)
   * and must fill the array completely. `playing_ms` is the monotonic time at which the frame's *first* sample is expected to be heard.
   * Settles within `open_ms_max`. Throws SoundError, also for a device that is there and takes nothing.
   */
  openPlayback(options: PlaybackOptions): Promise<SoundStream>;
  /** Closes all streams and releases the device and every handle; never hangs: resolves within `close_ms_max`. Safe to call twice. */
  close(): Promise<void>;
}

export type SoundBackendName = "pulse" | "portaudio" | "webaudio" | "file" | "null";

export type SoundDirection = "capture" | "playback";

export interface SoundDevice {
  readonly id: string;
  readonly title: string;
  readonly direction: SoundDirection;
  readonly default: boolean;
}

export interface CaptureOptions {
  /** From listDevices; undefined is the system's default. */
  readonly device_id?: string;
  /** 480 (10 ms) or 960 (20 ms). */
  readonly frame_samples: number;
  readonly onFrame: (pcm: Float32Array, captured_ms: number) => void;
  /**
   * The device is gone or stands still, or its stream failed; called at most once, after which the stream is closed. Never called after
   * `close()`.
   */
  readonly onLost: (error: SoundError) => void;
}

export interface PlaybackOptions {
  readonly device_id?: string;
  readonly frame_samples: number;
  readonly render: (stereo: Float32Array, playing_ms: number) => void;
  readonly onLost: (error: SoundError) => void;
}

export interface SoundStream {
  /** Frames that came too late or found a full queue, since opening. */
  readonly dropped_frames: number;
  /**
   * Nobody wants the stream just now, and it may spare the machine until `wake`. A playback need not call `render`, and silence is heard; a
   * capture may hand over its frames later, up to `rest_ms_max` at a time, `captured_ms` being as exact as ever. Where it is missing, the
   * stream cannot rest. Safe to call twice, and after the end.
   */
  rest?(): void;
  /**
   * Ends the rest: the stream runs as if there had been none, a playback from this call on. Of a capture it resolves when all that was
   * captured before the call has been handed over, which takes about a millisecond.
   */
  wake?(): Promise<void>;
  /** Ends the stream: no callback comes after this call. Resolves within `close_ms_max`; safe to call twice and after a loss. */
  close(): Promise<void>;
}

export type SoundErrorCode =
  /** The backend's package, socket or server is missing. */
  | "backend_unavailable"
  /** No such device. */
  | "device_unknown"
  /** The device or its server went away, or stands still. */
  | "device_lost"
  /** A microphone file cannot be read, or is no WAV file we take. */
  | "file_unreadable"
  /** The ears' recording cannot be written. */
  | "file_unwritable"
  /** More was scripted for the microphone than it keeps. */
  | "queue_full";

/** The world said no; `message` is one line for people. */
export class SoundError extends Error {
  override readonly name = "SoundError";
  readonly code: SoundErrorCode;
  /** What the player can do about it, or why nothing helps: of use only where nothing else took its place. One line, for the end of a reason. */
  readonly cure: string | undefined;
  constructor(code: SoundErrorCode, message: string, cause?: unknown, cure?: string) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.cure = cure;
  }
}

/** More than this waiting in a backend is delay a player would hear. */
export const queue_ms_max = 200;

/** How late a capture at rest hands over what it has: ten times a second costs next to nothing, and fits into every buffer there is. */
export const rest_ms_max = 100;

/** A player who quits does not wait longer than this for a sound server that no longer answers. */
export const close_ms_max = 1000;

/** Whatever a backend waits for when it lists or opens, it gives up after this: nothing that a driver does holds up the rest for ever. */
export const open_ms_max = 5000;
