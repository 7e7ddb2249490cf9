import type { RadioEffect } from "@talkgroup/schemas/light";
import type { AskedTiming, TalkTiming } from "./talk/talk-timing.js";

/**
 * What the control side tells the voice side: plain data, so that it crosses threads. Secrets are 32 bytes.
 * The order of commands is the order of effects.
 */
export type VoiceCommand =
  | {
      readonly kind: "session";
      readonly session_id: number;
      readonly hop_key: Uint8Array;
      readonly keepalive_ms: number;
      readonly host: string;
      readonly port: number;
      /** The most the server lets through of a target, copies included; default: all. */
      readonly bitrate_bps_max?: number;
      /** What the server's owner asks players to encode at who have not chosen otherwise; default: 48 000. */
      readonly bitrate_bps_default?: number;
    }
  | { readonly kind: "session_end" }
  | {
      readonly kind: "epoch";
      readonly channel_id: string;
      readonly epoch: number;
      readonly secret: Uint8Array;
      readonly activate_after_ms: number;
    }
  | { readonly kind: "channel_left"; readonly channel_id: string }
  | ({ readonly kind: "talker" } & HeardTarget)
  | { readonly kind: "talker_gone"; readonly session_id: number; readonly target_id: number }
  | ({ readonly kind: "target" } & OwnTarget)
  | { readonly kind: "target_gone"; readonly target_id: number }
  | {
      readonly kind: "talk";
      readonly target_id: number;
      readonly talking: boolean;
      /** When it begins: what each of its channels asks for; the longest counts. Default, and what one leaves out: as the microphone's. */
      readonly timings?: readonly AskedTiming[];
      /** When it begins: how voice is encoded while it lasts. */
      readonly codec?: TalkCodec;
      /** When it ends: with the next frame, without a release delay; also one that is under way. Default: false. */
      readonly at_once?: boolean;
    }
  /** How a target of this player's is received: what four of five listeners do not exceed. */
  | { readonly kind: "loss"; readonly target_id: number; readonly loss: number; readonly burst_packets: number }
  | ({ readonly kind: "mix"; readonly channel_id: string } & ChannelMix)
  | ({ readonly kind: "talker_mix"; readonly session_id: number } & TalkerMix)
  | ({ readonly kind: "place" } & Place)
  | ({ readonly kind: "mixer" } & MixerSettings)
  | ({ readonly kind: "microphone" } & MicrophoneSettings)
  /** Hear oneself. */
  | { readonly kind: "microphone_test"; readonly on: boolean }
  /** A sound of the radio itself, for the player alone. */
  | { readonly kind: "cue"; readonly cue: Cue };

/** A talk target of another player, as this one hears it. */
export interface HeardTarget {
  readonly session_id: number;
  readonly target_id: number;
  /** The channels both are on, at least one; none for a whisper. */
  readonly channel_ids: readonly string[];
  /** Present for a simulcast set. */
  readonly simulcast?: TargetSecret;
  /** Present for a whisper to this player. */
  readonly whisper?: TargetSecret;
}

/** A talk target of this player. */
export interface OwnTarget {
  readonly target_id: number;
  /** At least one; none for a whisper. */
  readonly channel_ids: readonly string[];
  readonly simulcast?: TargetSecret;
  readonly whisper?: TargetSecret;
}

/** How the channels of a talk target want voice encoded; what is left out is left to the radio. */
export interface TalkCodec {
  /** 24 000 … 64 000, before loss protection. */
  readonly bitrate_bps?: number;
  /** Voice in one packet: 10 or 20. */
  readonly frame_ms?: number;
}

/** What a simulcast set (P-34) or a whisper (P-39) is spoken under. */
export interface TargetSecret {
  readonly generation: number;
  readonly secret: Uint8Array;
}

/** How the player wants to hear a channel. */
export interface HeardMix {
  /** −60 … 12. */
  readonly gain_db: number;
  /** −1 left … 1 right. */
  readonly pan: number;
  readonly muted: boolean;
  /** If any channel has it, only those are heard. */
  readonly solo: boolean;
  /** Without the radio effect. */
  readonly dry: boolean;
  /** From where the talkers are: `pan` does not count. */
  readonly positional: boolean;
}

/** How the player wants a channel: how it is heard, and its own pre-roll and release delay, where the player has chosen one. */
export interface OwnMix extends HeardMix, TalkTiming {}

/** What is to be changed of it. */
export interface MixChange extends Partial<OwnMix> {
  /** What the player has chosen no more, unless it is given as well. */
  readonly unset?: readonly (keyof TalkTiming)[];
}

/** How a channel is heard: as the player wants, and as it is. */
export interface ChannelMix extends HeardMix {
  /** 0 … 10: while a higher one is heard, lower ones are turned down. */
  readonly priority: number;
  readonly effect?: RadioEffect | undefined;
}

export const plain_mix: HeardMix = { gain_db: 0, pan: 0, muted: false, solo: false, dry: false, positional: false };

/** As everybody is heard of whom nothing was said. */
export const plain_talker: TalkerMix = { gain_db: 0, muted: false };

/** How one talker is heard, whatever the channel. */
export interface TalkerMix {
  /** −60 … 12. */
  readonly gain_db: number;
  readonly muted: boolean;
}

/** A point in the game's world: metres, x to the right, y up, z back. */
export interface Point {
  readonly x_m: number;
  readonly y_m: number;
  readonly z_m: number;
}

/** Where the player is, where it looks, and where talkers are: those left out stay where they were. */
export interface Place {
  readonly listener: Point & { readonly facing_x: number; readonly facing_y: number; readonly facing_z: number };
  /** One whose `x_m` is NaN is nowhere from now on, and heard as if never placed. */
  readonly talkers: readonly (Point & { readonly session_id: number })[];
  /** Nearer, a voice is not louder. */
  readonly near_m: number;
  /** Farther, it is not heard. */
  readonly far_m: number;
}

/** What the whole radio sounds like. */
export interface MixerSettings {
  readonly gain_db: number;
  /** −60 … 0: lower priorities while a higher one is heard. */
  readonly duck_db: number;
  /** −60 … 0: everything while the player talks. */
  readonly duck_own_db: number;
  readonly duck_attack_ms: number;
  readonly duck_hold_ms: number;
  readonly duck_release_ms: number;
  readonly muted: boolean;
}

export const plain_mixer: MixerSettings = {
  gain_db: 0,
  duck_db: -12,
  duck_own_db: 0,
  duck_attack_ms: 20,
  duck_hold_ms: 300,
  duck_release_ms: 250,
  muted: false,
};

/** How the microphone is processed. */
export interface MicrophoneSettings {
  /** −30 … 30. */
  readonly gain_db: number;
  readonly noise_suppression: boolean;
  readonly automatic_gain: boolean;
  readonly echo_cancellation: boolean;
  readonly voice_activity: boolean;
  /** 0 … 1: how sure it must be that somebody speaks. */
  readonly threshold: number;
  readonly pre_roll_ms: number;
  readonly release_ms: number;
  readonly muted: boolean;
}

export const plain_microphone: MicrophoneSettings = {
  gain_db: 0,
  noise_suppression: true,
  automatic_gain: true,
  echo_cancellation: false,
  voice_activity: false,
  threshold: 0.6,
  pre_roll_ms: 200,
  release_ms: 120,
  muted: false,
};

/** busy: as many others talk on a channel as may. timeout: the transmission was as long as it may be. */
export type Cue = "busy" | "timeout";
