import type {
  HeardTalker,
  LinkTransport,
  LossReport,
  MicrophoneSettings,
  MixerSettings,
  SpeakingChange,
  VoiceCommand,
} from "@talkgroup/core";
import type { DeviceUse, LevelEvent, Result } from "@talkgroup/schemas/light";

import type { SoundBackendName, SoundDevice, SoundDirection } from "../sound/sound-backend.js";
import type { DeviceNews } from "../sound/sound-keeper.js";

import type { FrameHeard, FrameSent } from "./trace-recorder.js";

/** How the audio worker is started. */
export interface AudioOptions {
  readonly sound: "auto" | SoundBackendName;
  /** Where the file backend records what is heard. */
  readonly ears_path?: string | undefined;
  /** 480 (10 ms) or 960 (20 ms). */
  readonly frame_samples: number;
  /** The player's own choice; left out: what the nets and the server ask for. */
  readonly bitrate_bps?: number | undefined;
  readonly trace: boolean;
  readonly microphone: MicrophoneSettings;
  readonly mixer: MixerSettings;
  /** What the player chose before; left out: the system's default. */
  readonly capture_id?: string | undefined;
  readonly playback_id?: string | undefined;
}

/** Main thread → audio worker. `id` names the answer that is expected. */
export type AudioRequest =
  | { readonly kind: "command"; readonly command: VoiceCommand }
  | { readonly kind: "tunnel"; readonly bytes: Uint8Array }
  | { readonly kind: "stats"; readonly id: number }
  | { readonly kind: "trace"; readonly id: number }
  | { readonly kind: "play"; readonly id: number; readonly pcm: Float32Array }
  | { readonly kind: "devices"; readonly id: number }
  | {
      readonly kind: "select";
      readonly id: number;
      readonly direction: SoundDirection;
      readonly device_id: string | undefined;
    }
  /** The main thread runs: sent again and again while it wants anything sent. */
  | { readonly kind: "alive" }
  /**
   * The control connection dropped, or is another one now: the machine may be on another network. `host`: the server's address there;
   * "": as before.
   */
  | { readonly kind: "moved"; readonly host: string }
  /** Tell how loud the microphone is. */
  | { readonly kind: "watch"; readonly on: boolean }
  | { readonly kind: "close" };

/** Audio worker → main thread. */
export type AudioNews =
  | {
      readonly kind: "ready";
      readonly codec: string;
      readonly sound: string;
      readonly reason: string;
      readonly uses: readonly DeviceUse[];
    }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "speaking"; readonly change: SpeakingChange }
  | { readonly kind: "link"; readonly transport: LinkTransport; readonly rtt_ms: number }
  | { readonly kind: "tunnel"; readonly bytes: Uint8Array }
  | { readonly kind: "device"; readonly news: DeviceNews }
  | { readonly kind: "level"; readonly level: LevelEvent }
  /** Voice activity: somebody begins or ceases to speak into the microphone. */
  | { readonly kind: "voice"; readonly active: boolean }
  | { readonly kind: "helper_missing"; readonly reason: string }
  | { readonly kind: "keys_refused"; readonly message: string }
  /** What was missed in the last second, of those who talked. */
  | { readonly kind: "missed"; readonly reports: readonly LossReport[] }
  | { readonly kind: "stats"; readonly id: number; readonly stats: AudioStats }
  | { readonly kind: "trace"; readonly id: number; readonly trace: AudioTrace }
  | { readonly kind: "played"; readonly id: number; readonly played: Played }
  | { readonly kind: "devices"; readonly id: number; readonly devices: readonly SoundDevice[] }
  | { readonly kind: "selected"; readonly id: number; readonly use: Result<DeviceUse> }
  | { readonly kind: "closed" };

export interface AudioStats {
  /** The backend in use now. */
  readonly sound: string;
  readonly datagrams_sent: number;
  readonly bitrate_bps: number;
  readonly redundant_frames: number;
  /** As last reported, 0 … 1. */
  readonly reported_loss: number;
  readonly datagrams_received: number;
  readonly drops: Readonly<Record<string, number>>;
  readonly capture_frames: number;
  readonly render_frames: number;
  readonly sound_dropped_frames: number;
  /** Handled more than 20 ms after their time. */
  readonly sound_late_frames: number;
  readonly talkers: readonly HeardTalker[];
}

export interface AudioTrace {
  readonly ears_started_ms: number;
  readonly sent: readonly FrameSent[];
  readonly heard: readonly FrameHeard[];
}

export type Played =
  | { readonly started_ms: number; readonly duration_ms: number }
  | { readonly refused: "unsupported" | "file_unreadable" | "limit_reached"; readonly message: string };

/** What every backend but `file` answers to `play`. */
export const unplayable: Played = { refused: "unsupported", message: "microphone.play: expected the file sound backend" };
