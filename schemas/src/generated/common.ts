// Written by `npm run generate` from the schemas: change those, not this file.
/** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
export type ChannelId = string;

/** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
export type RoleId = string;

/** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
export type LocalId = string;

/** One connected player. The top 8 bits name the node. 1 … 4294967295. */
export type SessionId = number;

/** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
export type TargetId = number;

/** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
export type Epoch = number;

/** 32 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{43}$`. */
export type Secret = string;

/** A 32-byte secret sealed under a channel's epoch secret (P-34): 60 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{80}$`. */
export type SealedSecret = string;

/** What other players see. 1 … 40 characters. */
export type DisplayName = string;

/** A name for people. 1 … 80 characters. */
export type Title = string;

/** A short name for a radio's display. 1 … 12 characters. */
export type Label = string;

/** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
export type Colour = string;

/** Volume change. -60 … 12 dB. */
export type Gain = number;

/** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
export type Pan = number;

/** How many since the session began. 0 … 9007199254740991. */
export type Count = number;

/** A span of time. 0 … 1000000000000 ms. */
export type Milliseconds = number;

/** A player on a channel. */
export interface Member {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
  /** True if the player only listens there. */
  readonly monitor: boolean;
}

/** A channel as the server offers it to one player. */
export interface Channel {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** The player may join or monitor it. */
  readonly may_listen: boolean;
  /** The player may talk on it. */
  readonly may_speak: boolean;
}

/** A channel's current epoch secret (P-30). */
export interface ChannelEpoch {
  /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
  readonly epoch: Epoch;
  /** 32 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly secret: Secret;
  /** How long a talker goes on with the epoch before, so that the news can reach every listener. 0 … 10000 ms. */
  readonly activate_after_ms: number;
}

/** A simulcast secret, sealed for the members of one channel (P-34). */
export interface SealedKey {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
  readonly epoch: Epoch;
  /** A 32-byte secret sealed under a channel's epoch secret (P-34): 60 bytes, base64url without padding. Matches `^[A-Za-z0-9_-]{80}$`. */
  readonly sealed: SealedSecret;
}

/** Where a talker's packets with this target id are heard by the one who is told. Names only channels that both are on. */
export interface AnnouncedTarget {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** The channels of the target that the receiver is on. 1 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** Present if the target is a simulcast set: its secret's generation and the secret sealed for each of channel_ids. */
  readonly simulcast?: {
    /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
    readonly generation: Epoch;
    /** One entry for each of channel_ids. 1 … 16 items. */
    readonly sealed_keys: readonly SealedKey[];
  };
}

/** A channel as it stands on one player's radio. */
export interface ChannelState {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A name for people. 1 … 80 characters. */
  readonly title: Title;
  /** A short name for a radio's display. 1 … 12 characters. */
  readonly label: Label;
  /** An sRGB colour, #rrggbb. Matches `^#[0-9a-f]{6}$`. */
  readonly colour?: Colour;
  /** The player may join or monitor it. */
  readonly may_listen: boolean;
  /** The player may talk on it. */
  readonly may_speak: boolean;
  /** joined: listens and may bind keys; monitor: only listens; none: not on it. */
  readonly membership: "none" | "joined" | "monitor";
  /** Volume change. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
  readonly pan: Pan;
  /** True if the player has silenced it. */
  readonly muted: boolean;
  /** Who is on it; empty unless the player is. 0 … 4096 items. */
  readonly members: readonly Member[];
}
