// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  AnnouncedTarget,
  Channel,
  ChannelEpoch,
  ChannelId,
  DisplayName,
  Epoch,
  Member,
  RoleId,
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
  /** The first message of a connection: who the player is. Every other message is refused until it has been answered. */
  readonly "session.hello": {
    readonly params: SessionHelloParams;
    readonly filled: SessionHelloParams;
    readonly result: SessionHelloResult;
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
}

/** Every event by its name, with what it says. */
export interface ControlEvents {
  /** A channel has a new epoch secret, because someone joined or left. */
  readonly "channel.epoch": ChannelEpochEvent;
  /** A player came to a channel, or changed between joined and monitor. */
  readonly "channel.member_joined": ChannelMemberJoinedEvent;
  /** A player left a channel. */
  readonly "channel.member_left": ChannelMemberLeftEvent;
  /** A talker's target as its receiver may hear it; replaces what was said of it before. */
  readonly "target.announced": TargetAnnouncedEvent;
  /** A talker's target is no more. */
  readonly "target.removed": TargetRemovedEvent;
}

/** channel.join: Join or monitor a channel. Joining again changes between the two. */
export interface ChannelJoinParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** True: listen only. */
  readonly monitor: boolean;
}

/** What channel.join answers. */
export interface ChannelJoinResult {
  /** Everybody on the channel, the caller included. 0 … 4096 items. */
  readonly members: readonly Member[];
  /** A channel's current epoch secret (P-30). */
  readonly epoch: ChannelEpoch;
  /** What is already spoken there, and where its packets come from. 0 … 4096 items. */
  readonly targets: readonly AnnouncedTarget[];
}

/** channel.leave: Leave a channel. Targets that name it are removed with it. */
export interface ChannelLeaveParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** What channel.leave answers. */
export type ChannelLeaveResult = Readonly<Record<string, never>>;

/** session.hello: The first message of a connection: who the player is. Every other message is refused until it has been answered. */
export interface SessionHelloParams {
  /** The protocol versions the client speaks. 1 … 16 items. */
  readonly protocol_versions: readonly number[];
  /** The operation's join code, printed by the server at its start. 1 … 64 characters. */
  readonly join_code: string;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** A role of the operation. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role: RoleId;
}

/** What session.hello answers. */
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
}

/** target.define: Register or replace a talk target, ahead of the first packet that names it. One channel, or a simulcast set. */
export interface TargetDefineParams {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
  /** The channels it is heard on. The talker must have joined each and may speak there. 1 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
  /** Required with two channels or more: the set's secret, sealed for the members of each. */
  readonly simulcast?: {
    /** Number of a channel's epoch secret, or generation of a simulcast secret. Grows by one at each change. 0 … 4294967295. */
    readonly generation: Epoch;
    /** One entry for each of channel_ids. 1 … 16 items. */
    readonly sealed_keys: readonly SealedKey[];
  };
}

/** What target.define answers. */
export type TargetDefineResult = Readonly<Record<string, never>>;

/** target.remove: Forget a talk target. */
export interface TargetRemoveParams {
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
}

/** What target.remove answers. */
export type TargetRemoveResult = Readonly<Record<string, never>>;

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

/** target.announced: A talker's target as its receiver may hear it; replaces what was said of it before. */
export interface TargetAnnouncedEvent {
  /** Where a talker's packets with this target id are heard by the one who is told. Names only channels that both are on. */
  readonly target: AnnouncedTarget;
}

/** target.removed: A talker's target is no more. */
export interface TargetRemovedEvent {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
  readonly target_id: TargetId;
}
