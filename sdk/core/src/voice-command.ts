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
  | { readonly kind: "talk"; readonly target_id: number; readonly talking: boolean }
  | ({ readonly kind: "mix"; readonly channel_id: string } & ChannelMix);

/** A talk target of another player, as this one hears it. */
export interface HeardTarget {
  readonly session_id: number;
  readonly target_id: number;
  /** The channels both are on, at least one. */
  readonly channel_ids: readonly string[];
  /** Present for a simulcast set. */
  readonly simulcast?: SimulcastSecret;
}

/** A talk target of this player. */
export interface OwnTarget {
  readonly target_id: number;
  readonly channel_ids: readonly string[];
  readonly simulcast?: SimulcastSecret;
}

export interface SimulcastSecret {
  readonly generation: number;
  readonly secret: Uint8Array;
}

/** How loud and in which ear a channel is heard. */
export interface ChannelMix {
  /** −60 … 12. */
  readonly gain_db: number;
  /** −1 left … 1 right. */
  readonly pan: number;
  readonly muted: boolean;
}

export const plain_mix: ChannelMix = { gain_db: 0, pan: 0, muted: false };
