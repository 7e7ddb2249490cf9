// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  ChannelId,
  ChannelState,
  Count,
  DisplayName,
  Gain,
  LocalId,
  Milliseconds,
  Pan,
  RoleId,
  SessionId,
  TargetId,
  Title,
} from "./common.js";

/** Every method by its name. `params` as the caller sends them, `filled` as validated: defaults written in. */
export interface IpcMethods {
  /** The handshake: payload of the HANDSHAKE frame in both directions. Any other frame before it is refused. */
  readonly "agent.hello": {
    readonly params: AgentHelloParams;
    readonly filled: AgentHelloParams;
    readonly result: AgentHelloResult;
  };
  /** Join a channel: hear it, and be able to bind keys to it. */
  readonly "channels.join": {
    readonly params: ChannelsJoinParams;
    readonly filled: ChannelsJoinParams;
    readonly result: ChannelsJoinResult;
  };
  /** Leave a channel. Bindings to it are released. */
  readonly "channels.leave": {
    readonly params: ChannelsLeaveParams;
    readonly filled: ChannelsLeaveParams;
    readonly result: ChannelsLeaveResult;
  };
  /** All channels of the operation, as they stand on this radio. */
  readonly "channels.list": {
    readonly params: ChannelsListParams;
    readonly filled: ChannelsListParams;
    readonly result: ChannelsListResult;
  };
  /** Set volume, ear or mute of a channel. What is left out stays as it is. */
  readonly "channels.mix": {
    readonly params: ChannelsMixParams;
    readonly filled: ChannelsMixParams;
    readonly result: ChannelsMixResult;
  };
  /** Listen to a channel without being able to talk there. */
  readonly "channels.monitor": {
    readonly params: ChannelsMonitorParams;
    readonly filled: ChannelsMonitorParams;
    readonly result: ChannelsMonitorResult;
  };
  /** Leave the server, or give up coming back to it. Keys are let go first. */
  readonly "connection.close": {
    readonly params: ConnectionCloseParams;
    readonly filled: ConnectionCloseParams;
    readonly result: ConnectionCloseResult;
  };
  /** Connect the agent to a server, with a token or as a guest. Refused while it is connected. */
  readonly "connection.open": {
    readonly params: ConnectionOpenParams;
    readonly filled: ConnectionOpenParams;
    readonly result: ConnectionOpenResult;
  };
  /** How the connection stands. */
  readonly "connection.status": {
    readonly params: ConnectionStatusParams;
    readonly filled: ConnectionStatusParams;
    readonly result: ConnectionStatusResult;
  };
  /** Speak a WAV file into the microphone, for bots and checks. Only with the file sound backend. */
  readonly "microphone.play": {
    readonly params: MicrophonePlayParams;
    readonly filled: MicrophonePlayParams;
    readonly result: MicrophonePlayResult;
  };
  /** Bind a push-to-talk key of the game to a channel or a simulcast set. Binding again replaces. */
  readonly "ptt.bind": {
    readonly params: PttBindParams;
    readonly filled: PttBindParams;
    readonly result: PttBindResult;
  };
  /** Key down: take a lease on the binding's target, or renew the one that is held. Unless renewed it ends after lease_ms, so a key can never stick. */
  readonly "ptt.press": {
    readonly params: PttPressParams;
    readonly filled: PttPressParams & Required<Pick<PttPressParams, "lease_ms">>;
    readonly result: PttPressResult;
  };
  /** Key up. Speech already captured, and the release delay, are still sent. */
  readonly "ptt.release": {
    readonly params: PttReleaseParams;
    readonly filled: PttReleaseParams;
    readonly result: PttReleaseResult;
  };
  /** Forget a binding; if it is held, it is released first. */
  readonly "ptt.unbind": {
    readonly params: PttUnbindParams;
    readonly filled: PttUnbindParams;
    readonly result: PttUnbindResult;
  };
  /** Name a set of channels that one key talks to at once. The player must have joined each and may speak there. */
  readonly "simulcast.define": {
    readonly params: SimulcastDefineParams;
    readonly filled: SimulcastDefineParams;
    readonly result: SimulcastDefineResult;
  };
  /** Forget a simulcast set. Bindings to it are released. */
  readonly "simulcast.remove": {
    readonly params: SimulcastRemoveParams;
    readonly filled: SimulcastRemoveParams;
    readonly result: SimulcastRemoveResult;
  };
  /** Counters since the session began. */
  readonly "stats.read": {
    readonly params: StatsReadParams;
    readonly filled: StatsReadParams;
    readonly result: StatsReadResult;
  };
  /** The stage times of the last frames, on the machine-wide monotonic clock; empty unless the agent was started with --trace. */
  readonly "stats.trace": {
    readonly params: StatsTraceParams;
    readonly filled: StatsTraceParams;
    readonly result: StatsTraceResult;
  };
}

/** Every event by its name, with what it says. */
export interface IpcEvents {
  /** A channel changed on this radio: membership, members, mix. */
  readonly "channelState": ChannelStateEvent;
  /** The connection changed. */
  readonly "connection": ConnectionEvent;
  /** A binding's key state changed. */
  readonly "ptt": PttEvent;
  /** Someone began or stopped talking, as heard on this radio; also the player's own transmissions. */
  readonly "speaking": SpeakingEvent;
}

/** agent.hello: The handshake: payload of the HANDSHAKE frame in both directions. Any other frame before it is refused. */
export interface AgentHelloParams {
  /** The protocol versions the client speaks. 1 … 16 items. */
  readonly protocol_versions: readonly number[];
  /** Name of the game or tool, shown to the player. 1 … 40 characters. */
  readonly client_name: DisplayName;
}

/** What agent.hello answers. */
export interface AgentHelloResult {
  /** The version both speak from here on. 1 … 255. */
  readonly protocol: number;
  /** Version of the agent. 0 … 32 characters. */
  readonly agent_version: string;
  /** What the client may do. 0 … 16 items. */
  readonly scopes: readonly string[];
}

/** channels.join: Join a channel: hear it, and be able to bind keys to it. */
export interface ChannelsJoinParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** What channels.join answers. */
export interface ChannelsJoinResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.leave: Leave a channel. Bindings to it are released. */
export interface ChannelsLeaveParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** What channels.leave answers. */
export interface ChannelsLeaveResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.list: All channels of the operation, as they stand on this radio. */
export type ChannelsListParams = Readonly<Record<string, never>>;

/** What channels.list answers. */
export interface ChannelsListResult {
  /** The radio as it stands. 0 … 4096 items. */
  readonly channels: readonly ChannelState[];
}

/** channels.mix: Set volume, ear or mute of a channel. What is left out stays as it is. */
export interface ChannelsMixParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Volume change. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
  readonly pan?: Pan;
  /** Silence it. */
  readonly muted?: boolean;
}

/** What channels.mix answers. */
export interface ChannelsMixResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.monitor: Listen to a channel without being able to talk there. */
export interface ChannelsMonitorParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** What channels.monitor answers. */
export interface ChannelsMonitorResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** connection.close: Leave the server, or give up coming back to it. Keys are let go first. */
export type ConnectionCloseParams = Readonly<Record<string, never>>;

/** What connection.close answers. */
export type ConnectionCloseResult = Readonly<Record<string, never>>;

/** connection.open: Connect the agent to a server, with a token or as a guest. Refused while it is connected. */
export interface ConnectionOpenParams {
  /** wss://host:port of the server. Matches `^wss://[^\s/]+(/[^\s]*)?$`. */
  readonly url: string;
  /** Fingerprint of the server's certificate, as the server prints it: 64 hex digits. Without it the certificate must be signed by an authority this machine trusts. Matches `^[0-9a-f]{64}$`. */
  readonly certificate_sha256?: string;
  /** A guest's way in. Needs name. 1 … 64 characters. */
  readonly join_code?: string;
  /** What other players see. 1 … 40 characters. */
  readonly name?: DisplayName;
  /** The role a guest takes. Left out: the first that the code gives. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** A game token or an access token, instead of join_code, name and role. 1 … 2048 characters. */
  readonly token?: string;
  /** The organisation's short name, where a join code's server keeps several. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: ChannelId;
}

/** What connection.open answers. */
export interface ConnectionOpenResult {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A name for people. 1 … 80 characters. */
  readonly operation_title: Title;
  /** The radio as it stands. 0 … 4096 items. */
  readonly channels: readonly ChannelState[];
}

/** connection.status: How the connection stands. */
export type ConnectionStatusParams = Readonly<Record<string, never>>;

/** What connection.status answers. */
export interface ConnectionStatusResult {
  /** Where the connection stands. reconnecting: it dropped, and the agent comes back by itself; what was held is held, and calls that need the server are refused until it is open again. lost: it is over, and only connection.open makes a new one. */
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  /** How voice travels: datagrams, or through the control connection where datagrams are blocked; none while not known. */
  readonly transport: "none" | "udp" | "tunnel";
  /** Round trip of the last voice ping; 0 if there was none. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** Why it is not open, for people. 0 … 512 characters. */
  readonly reason?: string;
}

/** microphone.play: Speak a WAV file into the microphone, for bots and checks. Only with the file sound backend. */
export interface MicrophonePlayParams {
  /** Path of a 16-bit PCM WAV file on the agent's machine. 1 … 4096 characters. */
  readonly path: string;
}

/** What microphone.play answers. */
export interface MicrophonePlayResult {
  /** When its first sample is captured, on the machine-wide monotonic clock. 0 … 1000000000000000 ms. */
  readonly started_ms: number;
  /** How long it speaks. 0 … 1000000000000 ms. */
  readonly duration_ms: Milliseconds;
}

/** ptt.bind: Bind a push-to-talk key of the game to a channel or a simulcast set. Binding again replaces. */
export interface PttBindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** Talk on this channel. Exactly one of channel_id and simulcast_id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id?: ChannelId;
  /** Talk on this simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id?: LocalId;
}

/** What ptt.bind answers. */
export type PttBindResult = Readonly<Record<string, never>>;

/** ptt.press: Key down: take a lease on the binding's target, or renew the one that is held. Unless renewed it ends after lease_ms, so a key can never stick. */
export interface PttPressParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** How long the lease lasts if it is not renewed. 100 … 5000 ms, default 500. */
  readonly lease_ms?: number;
}

/** What ptt.press answers. */
export interface PttPressResult {
  /** True while the lease is held. */
  readonly talking: boolean;
}

/** ptt.release: Key up. Speech already captured, and the release delay, are still sent. */
export interface PttReleaseParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
}

/** What ptt.release answers. */
export type PttReleaseResult = Readonly<Record<string, never>>;

/** ptt.unbind: Forget a binding; if it is held, it is released first. */
export interface PttUnbindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
}

/** What ptt.unbind answers. */
export type PttUnbindResult = Readonly<Record<string, never>>;

/** simulcast.define: Name a set of channels that one key talks to at once. The player must have joined each and may speak there. */
export interface SimulcastDefineParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id: LocalId;
  /** The channels, two or more. 2 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** What simulcast.define answers. */
export type SimulcastDefineResult = Readonly<Record<string, never>>;

/** simulcast.remove: Forget a simulcast set. Bindings to it are released. */
export interface SimulcastRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id: LocalId;
}

/** What simulcast.remove answers. */
export type SimulcastRemoveResult = Readonly<Record<string, never>>;

/** stats.read: Counters since the session began. */
export type StatsReadParams = Readonly<Record<string, never>>;

/** What stats.read answers. */
export interface StatsReadResult {
  /** Which Opus is in use. 0 … 40 characters. */
  readonly codec: string;
  /** Which sound backend is in use. 0 … 40 characters. */
  readonly sound: string;
  /** How many since the session began. 0 … 9007199254740991. */
  readonly datagrams_sent: Count;
  /** How many since the session began. 0 … 9007199254740991. */
  readonly datagrams_received: Count;
  /** Datagrams not played, by reason. At most 32 entries. */
  readonly drops: { readonly [name: string]: Count };
  /** Frames taken from the microphone. 0 … 9007199254740991. */
  readonly capture_frames: Count;
  /** Frames given to the device. 0 … 9007199254740991. */
  readonly render_frames: Count;
  /** Frames that came too late for the device. 0 … 9007199254740991. */
  readonly sound_dropped_frames: Count;
  /** Frames that were handled more than 20 ms after their time: the agent, or the machine, stood still. 0 … 9007199254740991. */
  readonly sound_late_frames: Count;
  /** Everyone heard since the session began, up to a limit. 0 … 4096 items. */
  readonly talkers: readonly {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
    readonly target_id: TargetId;
    /** Where it is heard. 0 … 16 items. */
    readonly channel_ids: readonly ChannelId[];
    /** Datagrams received of this talker. 0 … 9007199254740991. */
    readonly datagrams: Count;
    /** Datagrams whose seal was whole. 0 … 9007199254740991. */
    readonly opened: Count;
    /** Came twice. 0 … 9007199254740991. */
    readonly duplicates: Count;
    /** Came after their turn. 0 … 9007199254740991. */
    readonly late: Count;
    /** Frames decoded and played. 0 … 9007199254740991. */
    readonly frames_played: Count;
    /** Frames missing at their turn. 0 … 9007199254740991. */
    readonly frames_lost: Count;
    /** Missing frames rebuilt by forward error correction. 0 … 9007199254740991. */
    readonly frames_rebuilt: Count;
    /** Missing frames concealed. 0 … 9007199254740991. */
    readonly frames_concealed: Count;
    /** Delay of the jitter buffer now. 0 … 1000000000000 ms. */
    readonly delay_ms: Milliseconds;
    /** Spread of arrival times (95th percentile). 0 … 1000000000000 ms. */
    readonly jitter_ms: Milliseconds;
    /** Times at which nothing had come when the device wanted sound. 0 … 9007199254740991. */
    readonly stalls: Count;
    /** Samples put in or taken out to move the delay. 0 … 9007199254740991. */
    readonly stretched_samples: Count;
  }[];
}

/** stats.trace: The stage times of the last frames, on the machine-wide monotonic clock; empty unless the agent was started with --trace. */
export type StatsTraceParams = Readonly<Record<string, never>>;

/** What stats.trace answers. */
export interface StatsTraceResult {
  /** When the first recorded sample was played (file backend), 0 otherwise. 0 … 1000000000000000 ms. */
  readonly ears_started_ms: number;
  /** Frames sent. 0 … 4096 items. */
  readonly sent: readonly {
    /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
    readonly target_id: TargetId;
    /** How many since the session began. 0 … 9007199254740991. */
    readonly sequence: Count;
    /** The frame's last sample was captured. 0 … 1000000000000000 ms. */
    readonly captured_ms: number;
    /** Encoding began. 0 … 1000000000000000 ms. */
    readonly encode_start_ms: number;
    /** Encoding ended. 0 … 1000000000000000 ms. */
    readonly encoded_ms: number;
    /** Sealed and handed to the socket. 0 … 1000000000000000 ms. */
    readonly sealed_ms: number;
  }[];
  /** Frames heard. 0 … 4096 items. */
  readonly heard: readonly {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
    readonly target_id: TargetId;
    /** How many since the session began. 0 … 9007199254740991. */
    readonly sequence: Count;
    /** The datagram came in. 0 … 1000000000000000 ms. */
    readonly received_ms: number;
    /** Its turn came. 0 … 1000000000000000 ms. */
    readonly decode_start_ms: number;
    /** Decoding ended. 0 … 1000000000000000 ms. */
    readonly decoded_ms: number;
    /** The output frame that holds its first sample was handed to the device. 0 … 1000000000000000 ms. */
    readonly mixed_ms: number;
  }[];
}

/** channelState: A channel changed on this radio: membership, members, mix. */
export interface ChannelStateEvent {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** connection: The connection changed. */
export interface ConnectionEvent {
  /** Where the connection stands. reconnecting: it dropped, and the agent comes back by itself; what was held is held, and calls that need the server are refused until it is open again. lost: it is over, and only connection.open makes a new one. */
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  /** How voice travels: datagrams, or through the control connection where datagrams are blocked; none while not known. */
  readonly transport: "none" | "udp" | "tunnel";
  /** Round trip of the last voice ping; 0 if there was none. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** Why it is not open, for people. 0 … 512 characters. */
  readonly reason?: string;
}

/** ptt: A binding's key state changed. */
export interface PttEvent {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** True while the lease is held. */
  readonly talking: boolean;
  /** pressed, released, expired: the lease ran out; client_gone: the one who held it is; closed: the connection, target or binding is. */
  readonly cause: "pressed" | "released" | "expired" | "client_gone" | "closed";
}

/** speaking: Someone began or stopped talking, as heard on this radio; also the player's own transmissions. */
export interface SpeakingEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** True at the first frame, false when the spurt has been played. */
  readonly speaking: boolean;
  /** True for this player's own voice. */
  readonly own: boolean;
}
