import type { HeardTalker, LinkTransport, SpeakingChange, VoiceCommand } from "@talkgroup/core";

import type { FrameHeard, FrameSent } from "./trace-recorder.js";

/** How the audio worker is started. */
export interface AudioOptions {
  readonly sound: "auto" | "pulse" | "file" | "null";
  /** Where the file backend records what is heard. */
  readonly ears_path?: string | undefined;
  /** 480 (10 ms) or 960 (20 ms). */
  readonly frame_samples: number;
  readonly bitrate_bps: number;
  readonly trace: boolean;
}

/** Main thread → audio worker. `id` names the answer that is expected. */
export type AudioRequest =
  | { readonly kind: "command"; readonly command: VoiceCommand }
  | { readonly kind: "tunnel"; readonly bytes: Uint8Array }
  | { readonly kind: "stats"; readonly id: number }
  | { readonly kind: "trace"; readonly id: number }
  | { readonly kind: "play"; readonly id: number; readonly pcm: Float32Array }
  | { readonly kind: "close" };

/** Audio worker → main thread. */
export type AudioNews =
  | { readonly kind: "ready"; readonly codec: string; readonly sound: string; readonly reason: string }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "speaking"; readonly change: SpeakingChange }
  | { readonly kind: "link"; readonly transport: LinkTransport; readonly rtt_ms: number }
  | { readonly kind: "tunnel"; readonly bytes: Uint8Array }
  | { readonly kind: "sound_lost"; readonly message: string }
  | { readonly kind: "keys_refused"; readonly message: string }
  | { readonly kind: "stats"; readonly id: number; readonly stats: AudioStats }
  | { readonly kind: "trace"; readonly id: number; readonly trace: AudioTrace }
  | { readonly kind: "played"; readonly id: number; readonly played: Played }
  | { readonly kind: "closed" };

export interface AudioStats {
  readonly datagrams_sent: number;
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
