// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  AnnouncedTarget,
  Channel,
  ChannelEpoch,
  ChannelId,
  DisplayName,
  Epoch,
  Member,
  Milliseconds,
  RoleId,
  RunningPreset,
  SealedKey,
  Secret,
  SessionId,
  TargetId,
  Title,
} from "./common.js";

/** Every method by its name. `params` as the caller sends them, `filled` as validated: defaults written in. */
export interface ControlMethods {
  /** Join or monitor a channel. Joining again changes between the two. */
  readonly "channel.join": {
    readonly params: ChannelJoinParams;
    readonly filled: ChannelJoinParams;
    readonly result: ChannelJoinResult;
  };
  /** Leave a channel. Targets that name it are removed with it. */
  readonly "channel.leave": {
    readonly params: ChannelLeaveParams;
    readonly filled: ChannelLeaveParams;
    readonly result: ChannelLeaveResult;
  };
  /** Have no voice of a channel sent, while staying on it, or have it sent again. While it is paused the server tells who talks there. */
  readonly "channel.pause": {
    readonly params: ChannelPauseParams;
    readonly filled: ChannelPauseParams;
    readonly result: ChannelPauseResult;
  };
  /** Start or stop learning who talks on a channel, without being on it. */
  readonly "channel.watch": {
    readonly params: ChannelWatchParams;
    readonly filled: ChannelWatchParams;
    readonly result: ChannelWatchResult;
  };
  /** Take a player off a channel. */
  readonly "member.kick": {
    readonly params: MemberKickParams;
    readonly filled: MemberKickParams;
    readonly result: MemberKickResult;
  };
  /** Take a player from one channel to another, which they must be allowed to join. */
  readonly "member.move": {
    readonly params: MemberMoveParams;
    readonly filled: MemberMoveParams;
    readonly result: MemberMoveResult;
  };
  /** Keep a player from being heard on a channel. */
  readonly "member.mute": {
    readonly params: MemberMuteParams;
    readonly filled: MemberMuteParams;
    readonly result: MemberMuteResult;
  };
  /** Make a player a priority speaker of a channel: listeners turn others down while they talk. */
  readonly "member.priority": {
    readonly params: MemberPriorityParams;
    readonly filled: MemberPriorityParams;
    readonly result: MemberPriorityResult;
  };
  /** The first message of a connection: who the player is, or which session it resumes. Every other message is refused until it has been answered. */
  readonly "session.hello": {
    readonly params: SessionHelloParams;
    readonly filled: SessionHelloParams;
    readonly result: SessionHelloResult;
  };
  /** Read the running preset, as far as the player's roles may know it. The result is itself a preset, and lays radios out as the whole would. Reading large ones again and again is refused rate_limited for a while. */
  readonly "session.preset": {
    readonly params: SessionPresetParams;
    readonly filled: SessionPresetParams;
    readonly result: SessionPresetResult;
  };
  /** What a listener missed in the last second, of those who talked; at most once a second. */
  readonly "session.report": {
    readonly params: SessionReportParams;
    readonly filled: SessionReportParams;
    readonly result: SessionReportResult;
  };
  /** Tell the others about one's own radio. */
  readonly "session.update": {
    readonly params: SessionUpdateParams;
    readonly filled: SessionUpdateParams;
    readonly result: SessionUpdateResult;
  };
  /** Register or replace a talk target, ahead of the first packet that names it. One channel, or a simulcast set. */
  readonly "target.define": {
    readonly params: TargetDefineParams;
    readonly filled: TargetDefineParams;
    readonly result: TargetDefineResult;
  };
  /** Forget a talk target. */
  readonly "target.remove": {
    readonly params: TargetRemoveParams;
    readonly filled: TargetRemoveParams;
    readonly result: TargetRemoveResult;
  };
  /** Make or replace a talk target that names players. The caller must share a channel with each on which they may whisper. */
  readonly "whisper.define": {
    readonly params: WhisperDefineParams;
    readonly filled: WhisperDefineParams;
    readonly result: WhisperDefineResult;
  };
}

/** Every event by its name, with what it says. */
export interface ControlEvents {
  /** A moderator put the player on a channel. Holds what the answer to channel.join holds. */
  readonly "channel.entered": ChannelEnteredEvent;
  /** A channel has a new epoch secret, because someone joined or left. */
  readonly "channel.epoch": ChannelEpochEvent;
  /** A player came to a channel, or changed between joined and monitor. */
  readonly "channel.member_joined": ChannelMemberJoinedEvent;
  /** A player left a channel. */
  readonly "channel.member_left": ChannelMemberLeftEvent;
  /** The player was taken off a channel. */
  readonly "channel.removed": ChannelRemovedEvent;
  /** Somebody began or stopped talking on a watched channel. */
  readonly "channel.speaking": ChannelSpeakingEvent;
  /** The channels of the organisation, or what the player may do there, have changed. */
  readonly "session.channels": SessionChannelsEvent;
  /** The session is over, and why. The connection is closed after it. */
  readonly "session.ending": SessionEndingEvent;
  /** A different preset is running, or another version or phase of it, or none; or the player's roles in it have changed. */
  readonly "session.preset_changed": SessionPresetChangedEvent;
  /** A talker's target as its receiver may hear it; replaces what was said about it before. */
  readonly "target.announced": TargetAnnouncedEvent;
  /** How a talker's target is received, from its listeners' reports of the last second: what four of five do not exceed. */
  readonly "target.loss": TargetLossEvent;
  /** A talker's target no longer exists. */
  readonly "target.removed": TargetRemovedEvent;
  /** Another player may whisper to this one. */
  readonly "whisper.announced": WhisperAnnouncedEvent;
}

/** channel.join: Join or monitor a channel. Joining again changes between the two. */
export interface ChannelJoinParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** True: listen only. */
  readonly monitor: boolean;
  /** The channel's password, where it has one. 1 … 128 characters. */
  readonly password?: string;
}

/** Result of `channel.join`. */
export interface ChannelJoinResult {
  /** Everybody on the channel, the caller included. 0 … 4096 items. */
  readonly members: readonly Member[];
  /** A channel's current epoch secret (P-30). */
  readonly epoch: ChannelEpoch;
  /** What is already being said there, and where its packets come from. 0 … 4096 items. */
  readonly targets: readonly AnnouncedTarget[];
}

/** channel.leave: Leave a channel. Targets that name it are removed with it. */
export interface ChannelLeaveParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** Result of `channel.leave`. */
export type ChannelLeaveResult = Readonly<Record<string, never>>;

/** channel.pause: Have no voice of a channel sent, while staying on it, or have it sent again. While it is paused the server tells who talks there. */
export interface ChannelPauseParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** False: send it again. It ends with the membership. */
  readonly paused: boolean;
}

/** Result of `channel.pause`. */
export type ChannelPauseResult = Readonly<Record<string, never>>;

/** channel.watch: Start or stop learning who talks on a channel, without being on it. */
export interface ChannelWatchParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** False: stop. */
  readonly watch: boolean;
}

/** Result of `channel.watch`. */
export type ChannelWatchResult = Readonly<Record<string, never>>;

/** member.kick: Take a player off a channel. */
export interface MemberKickParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
}

/** Result of `member.kick`. */
export type MemberKickResult = Readonly<Record<string, never>>;

/** member.move: Take a player from one channel to another, which they must be allowed to join. */
export interface MemberMoveParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly from_channel_id: ChannelId;
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly to_channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
}

/** Result of `member.move`. */
export type MemberMoveResult = Readonly<Record<string, never>>;

/** member.mute: Keep a player from being heard on a channel. */
export interface MemberMuteParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** False: lets them be heard again. */
  readonly muted: boolean;
}

/** Result of `member.mute`. */
export type MemberMuteResult = Readonly<Record<string, never>>;

/** member.priority: Make a player a priority speaker of a channel: listeners turn others down while they talk. */
export interface MemberPriorityParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** False: an ordinary speaker again. */
  readonly priority: boolean;
}

/** Result of `member.priority`. */
export type MemberPriorityResult = Readonly<Record<string, never>>;

/** session.hello: The first message of a connection: who the player is, or which session it resumes. Every other message is refused until it has been answered. */
export interface SessionHelloParams {
  /** The protocol versions the client speaks. 1 … 16 items. */
  readonly protocol_versions: readonly number[];
  /** The code that lets a guest in: the operation's join code, or a guest invite of an organisation. Needs name. 1 … 64 characters. */
  readonly join_code?: string;
  /** What other players see. 1 … 40 characters. */
  readonly name?: DisplayName;
  /** The role a guest takes, one of those the code gives. Left out: the first of them. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** The organisation's short name; needed with join_code on a server that has several. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: ChannelId;
  /** An access token of /auth/login, or a game token: instead of join_code, name and role. 1 … 2048 characters. */
  readonly token?: string;
  /** Instead of all these: resumes a session whose connection dropped. */
  readonly resume?: {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** From the session's last hello. Matches `^[A-Za-z0-9_-]{43}$`. */
    readonly resume_token: Secret;
    /** Sequence number of the last event that came (P-5); 0 if none did. 0 … 2147483647. */
    readonly seq: number;
  };
}

/** Result of `session.hello`. */
export interface SessionHelloResult {
  /** The version both speak from here on. 1 … 255. */
  readonly protocol: number;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** Key of the hop tag (P-21), for this session alone. Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly hop_key: Secret;
  /** UDP port of the voice worker, at the address of this connection. 1 … 65535. */
  readonly voice_port: number;
  /** A voice ping is due at least this often. 100 … 60000 ms. */
  readonly keepalive_ms: number;
  /** The operation that is loaded. */
  readonly operation: {
    /** The operation's id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
    readonly id: ChannelId;
    /** A name for people. 1 … 80 characters. */
    readonly title: Title;
  };
  /** All channels of the operation that the player may know of. 0 … 4096 items. */
  readonly channels: readonly Channel[];
  /** Proves on a later connection that the session is ours. Each hello gives a new one; the previous one is valid until something has come over this connection. Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly resume_token: Secret;
  /** How long a session whose connection dropped is kept (P-37). 0 … 1000000000000 ms. */
  readonly resume_window_ms: Milliseconds;
  /** The server asks for a sign of life this often, and gives up after two (P-38). 0 … 1000000000000 ms. */
  readonly heartbeat_ms: Milliseconds;
  /** True: channels, targets and voice are as they were, and the events missed follow. */
  readonly resumed: boolean;
  /** What the server's owner asks players to encode at. 6000 … 512000 bit/s. */
  readonly bitrate_bps_default?: number;
  /** The most the server lets through; what is beyond is dropped. 6000 … 512000 bit/s. */
  readonly bitrate_bps_max?: number;
  /** The preset that runs. Left out: none in which the player has a role. */
  readonly preset?: RunningPreset;
}

/** session.preset: Read the running preset, as far as the player's roles may know it. The result is itself a preset, and lays radios out as the whole would. Reading large ones again and again is refused rate_limited for a while. */
export type SessionPresetParams = Readonly<Record<string, never>>;

/** Result of `session.preset`. */
export interface SessionPresetResult {
  /** The preset as JSON text, by preset/operation.schema.json. Left out: none runs. 2 … 3145728 characters. */
  readonly preset?: string;
  /** The preset that runs on a server. */
  readonly running?: RunningPreset;
  /** The preset's roles that the player has, in its order. Empty: none. 0 … 64 items. */
  readonly roles: readonly RoleId[];
}

/** session.report: What a listener missed in the last second, of those who talked; at most once a second. */
export interface SessionReportParams {
  /** Those who talked. 0 … 32 items. */
  readonly heard: readonly {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
    readonly target_id: TargetId;
    /** Packets that came. 0 … 65535. */
    readonly received: number;
    /** Packets that did not. 0 … 65535. */
    readonly missed: number;
    /** Runs of packets that did not. 0 … 65535. */
    readonly bursts: number;
  }[];
}

/** Result of `session.report`. */
export type SessionReportResult = Readonly<Record<string, never>>;

/** session.update: Tell the others about one's own radio. */
export interface SessionUpdateParams {
  /** True: this player has switched their own microphone off. Left out: as it was. */
  readonly muted?: boolean;
  /** True: nothing is sent to this player until it is false again. Left out: as it was. */
  readonly deafened?: boolean;
}

/** Result of `session.update`. */
export type SessionUpdateResult = Readonly<Record<string, never>>;

/** target.define: Register or replace a talk target, ahead of the first packet that names it. One channel, or a simulcast set. */
export interface TargetDefineParams {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** The channels it is heard on. The talker must have joined each and be allowed to speak there. 1 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** Required with two channels or more: the set's secret, sealed for the members of each. */
  readonly simulcast?: {
    /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
    readonly generation: Epoch;
    /** One entry for each of channel_ids. 1 … 16 items. */
    readonly sealed_keys: readonly SealedKey[];
  };
}

/** Result of `target.define`. */
export type TargetDefineResult = Readonly<Record<string, never>>;

/** target.remove: Forget a talk target. */
export interface TargetRemoveParams {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
}

/** Result of `target.remove`. */
export type TargetRemoveResult = Readonly<Record<string, never>>;

/** whisper.define: Make or replace a talk target that names players. The caller must share a channel with each on which they may whisper. */
export interface WhisperDefineParams {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** Who hears it; not the caller. 1 … 16 items. */
  readonly session_ids: readonly SessionId[];
  /** Generation of the secret: grows with each new one. 0 … 4294967295. */
  readonly generation: Epoch;
  /** The whisper's secret (P-39), which the server hands to those named. Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly secret: Secret;
}

/** Result of `whisper.define`. */
export type WhisperDefineResult = Readonly<Record<string, never>>;

/** channel.entered: A moderator put the player on a channel. Holds what the answer to channel.join holds. */
export interface ChannelEnteredEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** True: they only listen there. */
  readonly monitor: boolean;
  /** Everybody on the channel, the caller included. 0 … 4096 items. */
  readonly members: readonly Member[];
  /** A channel's current epoch secret (P-30). */
  readonly epoch: ChannelEpoch;
  /** What is already being said there, and where its packets come from. 0 … 4096 items. */
  readonly targets: readonly AnnouncedTarget[];
}

/** channel.epoch: A channel has a new epoch secret, because someone joined or left. */
export interface ChannelEpochEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A channel's current epoch secret (P-30). */
  readonly epoch: ChannelEpoch;
}

/** channel.member_joined: A player came to a channel, or changed between joined and monitor. */
export interface ChannelMemberJoinedEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** A player on a channel. */
  readonly member: Member;
}

/** channel.member_left: A player left a channel. */
export interface ChannelMemberLeftEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
}

/** channel.removed: The player was taken off a channel. */
export interface ChannelRemovedEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** kicked and moved: by a moderator; permission: the player may no longer be there; gone: the channel no longer exists. */
  readonly reason: "kicked" | "moved" | "permission" | "gone";
}

/** channel.speaking: Somebody began or stopped talking on a watched channel. */
export interface ChannelSpeakingEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** True from the first packet, false 200 ms after the last. */
  readonly speaking: boolean;
}

/** session.channels: The channels of the organisation, or what the player may do there, have changed. */
export interface SessionChannelsEvent {
  /** All channels of the operation that the player may know of. 0 … 4096 items. */
  readonly channels: readonly Channel[];
}

/** session.ending: The session is over, and why. The connection is closed after it. */
export interface SessionEndingEvent {
  /** closing: the server is shutting down; kicked and banned: by a moderator; gone: the account or the organisation no longer exists, or the account's sign-ins were ended; replaced: resumed on another connection. */
  readonly reason: "closing" | "kicked" | "banned" | "gone" | "replaced";
  /** Present if reconnecting makes sense: not before this. 0 … 1000000000000 ms. */
  readonly reconnect_after_ms?: Milliseconds;
  /** Where to reconnect to, if not here. 0 … 256 characters. */
  readonly reconnect_url?: string;
}

/** session.preset_changed: A different preset is running, or another version or phase of it, or none; or the player's roles in it have changed. */
export interface SessionPresetChangedEvent {
  /** What runs now. Left out: nothing in which the player has a role. */
  readonly running?: RunningPreset;
}

/** target.announced: A talker's target as its receiver may hear it; replaces what was said about it before. */
export interface TargetAnnouncedEvent {
  /** Where the receiver of this message hears a talker's packets with this target id. Names only channels that both are on. */
  readonly target: AnnouncedTarget;
}

/** target.loss: How a talker's target is received, from its listeners' reports of the last second: what four of five do not exceed. */
export interface TargetLossEvent {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** Share of packets missed. 0 … 1. */
  readonly loss: number;
  /** Mean length of a run of missed packets. 1 … 1000. */
  readonly burst_packets: number;
  /** How many listeners reported. 1 … 65535. */
  readonly reports: number;
}

/** target.removed: A talker's target no longer exists. */
export interface TargetRemovedEvent {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
}

/** whisper.announced: Another player may whisper to this one. */
export interface WhisperAnnouncedEvent {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** Generation of the secret. 0 … 4294967295. */
  readonly generation: Epoch;
  /** The whisper's secret (P-39). Matches `^[A-Za-z0-9_-]{43}$`. */
  readonly secret: Secret;
}
