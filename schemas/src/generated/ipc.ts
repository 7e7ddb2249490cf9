// Written by `npm run generate` from the schemas: change those, not this file.
import type {
  AccountPassword,
  ChannelId,
  ChannelState,
  ClientGrant,
  ConnectedServer,
  Count,
  Device,
  DeviceUse,
  DisplayName,
  Gain,
  Hotkey,
  InviteCode,
  KeyName,
  Level,
  LocalId,
  MicrophoneState,
  Milliseconds,
  MixerState,
  OperationEntry,
  OperationPlace,
  OperationState,
  OverlayState,
  Pan,
  RoleId,
  ServerEntry,
  SessionId,
  Slug,
  TargetId,
  Title,
  Username,
  Uuid,
  WindowTitle,
} from "./common.js";

/** Every method by its name. `params` as the caller sends them, `filled` as validated: defaults written in. */
export interface IpcMethods {
  /** The handshake: payload of the HANDSHAKE frame in both directions. Any other frame before it is refused. */
  readonly "agent.hello": {
    readonly params: AgentHelloParams;
    readonly filled: AgentHelloParams;
    readonly result: AgentHelloResult;
  };
  /** The order in which the player wants channels, kept for this server and its operation. channels.list begins with them; those that are not named come after, in the server's order. An empty list takes all back. A channel that is not there now has its place when it comes. */
  readonly "channels.arrange": {
    readonly params: ChannelsArrangeParams;
    readonly filled: ChannelsArrangeParams;
    readonly result: ChannelsArrangeResult;
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
  /** Set volume, ear, mute, solo, effect or place of a channel, or how long around a key is sent on it. What is left out stays as it is. */
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
  /** Try now to reach the server that is being come back to, instead of when it would be tried next; not sooner than the server asked for, and at most once a second. Does nothing while the connection is open or being opened. Refuses not_connected where there is nothing to come back to. */
  readonly "connection.retry": {
    readonly params: ConnectionRetryParams;
    readonly filled: ConnectionRetryParams;
    readonly result: ConnectionRetryResult;
  };
  /** How the connection stands. */
  readonly "connection.status": {
    readonly params: ConnectionStatusParams;
    readonly filled: ConnectionStatusParams;
    readonly result: ConnectionStatusResult;
  };
  /** All sound devices there are now, and which are used. */
  readonly "devices.list": {
    readonly params: DevicesListParams;
    readonly filled: DevicesListParams;
    readonly result: DevicesListResult;
  };
  /** Choose a device, or the system's default; kept in config.json. */
  readonly "devices.select": {
    readonly params: DevicesSelectParams;
    readonly filled: DevicesSelectParams;
    readonly result: DevicesSelectResult;
  };
  /** Give a key combination something to do; kept in bindings.json. Binding again replaces. Refused: conflict, where the same keys do something else. */
  readonly "hotkeys.bind": {
    readonly params: HotkeysBindParams;
    readonly filled: HotkeysBindParams;
    readonly result: HotkeysBindResult;
  };
  /** Wait for the next key combination that the player presses, for setting one; nothing else it would do is done. Refused: not_ready after timeout_ms. */
  readonly "hotkeys.capture": {
    readonly params: HotkeysCaptureParams;
    readonly filled: HotkeysCaptureParams & Required<Pick<HotkeysCaptureParams, "timeout_ms">>;
    readonly result: HotkeysCaptureResult;
  };
  /** All key combinations, and where keys come from. */
  readonly "hotkeys.list": {
    readonly params: HotkeysListParams;
    readonly filled: HotkeysListParams;
    readonly result: HotkeysListResult;
  };
  /** Forget a key combination. */
  readonly "hotkeys.unbind": {
    readonly params: HotkeysUnbindParams;
    readonly filled: HotkeysUnbindParams;
    readonly result: HotkeysUnbindResult;
  };
  /** Set how the microphone is processed; kept in config.json. What is left out stays as it is, so no params reads it. */
  readonly "microphone.configure": {
    readonly params: MicrophoneConfigureParams;
    readonly filled: MicrophoneConfigureParams;
    readonly result: MicrophoneConfigureResult;
  };
  /** Speak a WAV file into the microphone, for bots and checks. Only with the file sound backend. */
  readonly "microphone.play": {
    readonly params: MicrophonePlayParams;
    readonly filled: MicrophonePlayParams;
    readonly result: MicrophonePlayResult;
  };
  /** Hear oneself as others would, or end that. Ends by itself when the caller is gone. */
  readonly "microphone.test": {
    readonly params: MicrophoneTestParams;
    readonly filled: MicrophoneTestParams;
    readonly result: MicrophoneTestResult;
  };
  /** Have level events sent to all who may hear them, or end that. Ends by itself when the caller is gone. */
  readonly "microphone.watch": {
    readonly params: MicrophoneWatchParams;
    readonly filled: MicrophoneWatchParams;
    readonly result: MicrophoneWatchResult;
  };
  /** Set what the whole radio sounds like; kept in config.json. What is left out stays as it is. */
  readonly "mixer.configure": {
    readonly params: MixerConfigureParams;
    readonly filled: MixerConfigureParams;
    readonly result: MixerConfigureResult;
  };
  /** Lay the radio out by no operation: what it brought is taken away, what the player changed stays. The server's is not followed until it is selected. */
  readonly "operations.leave": {
    readonly params: OperationsLeaveParams;
    readonly filled: OperationsLeaveParams;
    readonly result: OperationsLeaveResult;
  };
  /** Operations that the radio can be laid out by: the server's, and the player's own files. */
  readonly "operations.list": {
    readonly params: OperationsListParams;
    readonly filled: OperationsListParams;
    readonly result: OperationsListResult;
  };
  /** The operation that the radio is laid out by. */
  readonly "operations.read": {
    readonly params: OperationsReadParams;
    readonly filled: OperationsReadParams;
    readonly result: OperationsReadResult;
  };
  /** Lay the radio out by an operation, or by another role or seat of it: channels, mixes, simulcasts and suggested keys. What stays the same is not touched: a transmission goes on. */
  readonly "operations.select": {
    readonly params: OperationsSelectParams;
    readonly filled: OperationsSelectParams;
    readonly result: OperationsSelectResult;
  };
  /** The caller draws the overlay: it is counted until it is gone. A page (a recording program's source, say) draws it where it is; any other program lays it over games, so that none is started beside it (P-53). Tells how the overlay is to be shown; the event overlay says when that changes. */
  readonly "overlay.attach": {
    readonly params: OverlayAttachParams;
    readonly filled: OverlayAttachParams;
    readonly result: OverlayAttachResult;
  };
  /** The overlay belongs on the caller's window no more. Who has opened none changes nothing. */
  readonly "overlay.close": {
    readonly params: OverlayCloseParams;
    readonly filled: OverlayCloseParams;
    readonly result: OverlayCloseResult;
  };
  /** Show or hide the overlay, or lay it out anew. What is left out stays. The layout is kept as the player's setting: for the game whose window it belongs on, else for all games; whether it is shown is not kept. */
  readonly "overlay.configure": {
    readonly params: OverlayConfigureParams;
    readonly filled: OverlayConfigureParams;
    readonly result: OverlayConfigureResult;
  };
  /** The caller is a game, and the overlay belongs on its window, until the caller closes it or has been gone for 10 s. If no program lays the overlay over games, the one that the player has set for that is started; a page that draws it is none. Of several games the one that asked last has it (P-53). */
  readonly "overlay.open": {
    readonly params: OverlayOpenParams;
    readonly filled: OverlayOpenParams;
    readonly result: OverlayOpenResult;
  };
  /** How the overlay is to be shown. */
  readonly "overlay.read": {
    readonly params: OverlayReadParams;
    readonly filled: OverlayReadParams;
    readonly result: OverlayReadResult;
  };
  /** Show a short message on the overlay. Refuses rate_limited, with retry_after_ms, beyond 10 at once and 2 a second of one client. */
  readonly "overlay.toast": {
    readonly params: OverlayToastParams;
    readonly filled: OverlayToastParams & Required<Pick<OverlayToastParams, "kind" | "duration_ms">>;
    readonly result: OverlayToastResult;
  };
  /** The address of a page of the agent's own, for a browser on this machine. A secret: who has it may do what the page may. The overlay's stays the same until it is revoked (pairing.revoke); that of the settings, for managers alone, is good until the agent ends (P-52). */
  readonly "pages.open": {
    readonly params: PagesOpenParams;
    readonly filled: PagesOpenParams;
    readonly result: PagesOpenResult;
  };
  /** Allow a program what it asks for, or a part of it, or nothing. */
  readonly "pairing.answer": {
    readonly params: PairingAnswerParams;
    readonly filled: PairingAnswerParams;
    readonly result: PairingAnswerResult;
  };
  /** All programs that were ever allowed anything, or ask now. */
  readonly "pairing.list": {
    readonly params: PairingListParams;
    readonly filled: PairingListParams;
    readonly result: PairingListResult;
  };
  /** Take back what a program was allowed; it is disconnected. */
  readonly "pairing.revoke": {
    readonly params: PairingRevokeParams;
    readonly filled: PairingRevokeParams;
    readonly result: PairingRevokeResult;
  };
  /** Switch this radio to a phase of its operation, whatever phase the server says lasts. The stacks of the phase take the place of others. */
  readonly "phase.set": {
    readonly params: PhaseSetParams;
    readonly filled: PhaseSetParams;
    readonly result: PhaseSetResult;
  };
  /** Where the player is and looks, and where talkers are, in the game's world. Metres; x to the right, y up, z towards the viewer. Talkers left out stay where they were. */
  readonly "position.set": {
    readonly params: PositionSetParams;
    readonly filled: PositionSetParams & Required<Pick<PositionSetParams, "near_m" | "far_m">>;
    readonly result: PositionSetResult;
  };
  /** Bind a push-to-talk key of the game to a channel, a simulcast set or players to whisper to. Binding again replaces. */
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
  /** Change the password of the account the player is signed in to there. It ends all sign-ins of the account but this agent's. Refused: unauthenticated where the player is not signed in, wrong_credentials, second_factor_required, then again with code. Where the password is changed and the new sign-in cannot be kept, servers.connect is refused for that. */
  readonly "servers.change_password": {
    readonly params: ServersChangePasswordParams;
    readonly filled: ServersChangePasswordParams;
    readonly result: ServersChangePasswordResult;
  };
  /** Connect to a server the player is signed in to; as connection.open with its token. */
  readonly "servers.connect": {
    readonly params: ServersConnectParams;
    readonly filled: ServersConnectParams;
    readonly result: ServersConnectResult;
  };
  /** The servers the player knows, from servers.json. */
  readonly "servers.list": {
    readonly params: ServersListParams;
    readonly filled: ServersListParams;
    readonly result: ServersListResult;
  };
  /** Make an account at a server's organisation, and sign in to it as servers.sign_in does. Where the organisation lets in by invitation alone it needs invite_code. Refused: invite_invalid, registration_closed, conflict where somebody has the name already. Where the account is made and its sign-in cannot be kept, servers.connect is refused for that. */
  readonly "servers.register": {
    readonly params: ServersRegisterParams;
    readonly filled: ServersRegisterParams;
    readonly result: ServersRegisterResult;
  };
  /** Forget a server, and its sign-in. */
  readonly "servers.remove": {
    readonly params: ServersRemoveParams;
    readonly filled: ServersRemoveParams;
    readonly result: ServersRemoveResult;
  };
  /** Add a server or change it. */
  readonly "servers.save": {
    readonly params: ServersSaveParams;
    readonly filled: ServersSaveParams;
    readonly result: ServersSaveResult;
  };
  /** Sign in to a server's organisation with the player's account; the sign-in is kept in the system's keychain, so that servers.connect needs no password. Refused: second_factor_required, then again with code. */
  readonly "servers.sign_in": {
    readonly params: ServersSignInParams;
    readonly filled: ServersSignInParams;
    readonly result: ServersSignInResult;
  };
  /** Forget the kept sign-in, here and on the server. */
  readonly "servers.sign_out": {
    readonly params: ServersSignOutParams;
    readonly filled: ServersSignOutParams;
    readonly result: ServersSignOutResult;
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
  /** Set volume or mute of one talker on all channels. What is left out stays as it is. */
  readonly "talkers.mix": {
    readonly params: TalkersMixParams;
    readonly filled: TalkersMixParams;
    readonly result: TalkersMixResult;
  };
  /** Name a set of players to whisper to, for a key to be bound to. Defining it again replaces it. */
  readonly "whispers.define": {
    readonly params: WhispersDefineParams;
    readonly filled: WhispersDefineParams;
    readonly result: WhispersDefineResult;
  };
  /** Forget a set of players, and let go of the keys on it. */
  readonly "whispers.remove": {
    readonly params: WhispersRemoveParams;
    readonly filled: WhispersRemoveParams;
    readonly result: WhispersRemoveResult;
  };
}

/** Every event by its name, with what it says. */
export interface IpcEvents {
  /** A channel is not offered any more: it is gone, or the player may not know of it. */
  readonly "channelGone": ChannelGoneEvent;
  /** The player wants channels in another order: channels.list begins with these now. */
  readonly "channelOrder": ChannelOrderEvent;
  /** A channel changed on this radio: membership, members, mix. */
  readonly "channelState": ChannelStateEvent;
  /** The connection changed. For rtt_ms alone it comes only when that has changed by more than 5 ms and by more than a fifth since the last event, or after 5 s. */
  readonly "connection": ConnectionEvent;
  /** Devices came or went, or another is used now. */
  readonly "devices": DevicesEvent;
  /** A key combination without a voice was pressed. */
  readonly "hotkey": HotkeyEvent;
  /** A source of keys changed, or what keys are bound to: hotkeys.list tells. */
  readonly "hotkeys": HotkeysEvent;
  /** How loud the microphone is, at most 20 times a second, while somebody watches. */
  readonly "level": LevelEvent;
  /** The operation that the radio is laid out by has changed, or how: role, phase, seat, stack, the state of a radio. */
  readonly "operationState": OperationStateEvent;
  /** The overlay is to be shown otherwise. */
  readonly "overlay": OverlayEvent;
  /** A program asks to be allowed something, or does so no more. */
  readonly "pairing": PairingEvent;
  /** A binding's key state changed. */
  readonly "ptt": PttEvent;
  /** Settings of the microphone or the mixer changed, whoever changed them: another program, a hotkey, a hand in config.json. At most 20 a second; holds the sections that changed, each whole. */
  readonly "settings": SettingsEvent;
  /** Someone began or stopped talking, as heard on this radio; also the player's own transmissions. */
  readonly "speaking": SpeakingEvent;
  /** A short message for the overlay. */
  readonly "toast": ToastEvent;
}

/** agent.hello: The handshake: payload of the HANDSHAKE frame in both directions. Any other frame before it is refused. */
export interface AgentHelloParams {
  /** The protocol versions the client speaks. 1 … 16 items. */
  readonly protocol_versions: readonly number[];
  /** Name of the game or tool, shown to the player. 1 … 40 characters. */
  readonly client_name: DisplayName;
  /** What the client wants to be allowed. Left out: all but manage; who shows the manager's token gets all. 0 … 16 items. */
  readonly scopes?: readonly string[];
  /** From an earlier hello: what the player allowed then. 0 … 64 characters. */
  readonly pairing_token?: string;
}

/** What agent.hello answers. */
export interface AgentHelloResult {
  /** The version both speak from here on. 1 … 255. */
  readonly protocol: number;
  /** Version of the agent. 0 … 32 characters. */
  readonly agent_version: string;
  /** What the client may do. 0 … 16 items. */
  readonly scopes: readonly string[];
  /** To be kept, and sent with the next hello. 0 … 64 characters. */
  readonly pairing_token?: string;
}

/** channels.arrange: The order in which the player wants channels, kept for this server and its operation. channels.list begins with them; those that are not named come after, in the server's order. An empty list takes all back. A channel that is not there now has its place when it comes. */
export interface ChannelsArrangeParams {
  /** The first first, each once. 0 … 512 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** What channels.arrange answers. */
export type ChannelsArrangeResult = Readonly<Record<string, never>>;

/** channels.join: Join a channel: hear it, and be able to bind keys to it. */
export interface ChannelsJoinParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** The channel's, where it is locked. 1 … 128 characters. */
  readonly password?: string;
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
  /** How many of the first are there because the player wants them so (channels.arrange). Left out: none. 1 … 512. */
  readonly arranged?: number;
}

/** channels.mix: Set volume, ear, mute, solo, effect or place of a channel, or how long around a key is sent on it. What is left out stays as it is. */
export interface ChannelsMixParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Volume change. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** -1 is the left ear, 0 both, 1 the right ear. -1 … 1. */
  readonly pan?: Pan;
  /** Silence it. */
  readonly muted?: boolean;
  /** True: only channels with solo are heard. */
  readonly solo?: boolean;
  /** True: without its radio effect. */
  readonly dry?: boolean;
  /** True: talkers are heard from where position.set says they are. */
  readonly positional?: boolean;
  /** How much before the key is still sent on it, whatever its net and the microphone say. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How long after the key is still sent on it, whatever its net and the microphone say. 0 … 2000 ms. */
  readonly release_ms?: number;
  /** What to forget, unless it is given as well: as the net says from then on, else as the microphone's. 0 … 2 items. */
  readonly unset?: readonly ("pre_roll_ms" | "release_ms")[];
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
  /** The channel's, where it is locked. 1 … 128 characters. */
  readonly password?: string;
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
  /** False: channels are joined by the game alone. Left out, or true: the radio is laid out by the operation that runs on the server, and follows it. */
  readonly follow?: boolean;
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

/** connection.retry: Try now to reach the server that is being come back to, instead of when it would be tried next; not sooner than the server asked for, and at most once a second. Does nothing while the connection is open or being opened. Refuses not_connected where there is nothing to come back to. */
export type ConnectionRetryParams = Readonly<Record<string, never>>;

/** What connection.retry answers. */
export type ConnectionRetryResult = Readonly<Record<string, never>>;

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
  /** Where the agent is, or is coming back to. Left out where the player's list does not have it, and while there is none. */
  readonly server?: ConnectedServer;
  /** The player's own session; left out while there is none. Another after the server has forgotten the one before. 1 … 4294967295. */
  readonly session_id?: SessionId;
}

/** devices.list: All sound devices there are now, and which are used. */
export type DevicesListParams = Readonly<Record<string, never>>;

/** What devices.list answers. */
export interface DevicesListResult {
  /** All of them. 0 … 256 items. */
  readonly devices: readonly Device[];
  /** One for each direction. 0 … 2 items. */
  readonly uses: readonly DeviceUse[];
}

/** devices.select: Choose a device, or the system's default; kept in config.json. */
export interface DevicesSelectParams {
  /** capture or playback. */
  readonly direction: "capture" | "playback";
  /** From devices.list; left out: the system's default. 0 … 256 characters. */
  readonly device_id?: string;
}

/** What devices.select answers. */
export interface DevicesSelectResult {
  /** What is used in one direction, and what was asked for. */
  readonly use: DeviceUse;
}

/** hotkeys.bind: Give a key combination something to do; kept in bindings.json. Binding again replaces. Refused: conflict, where the same keys do something else. */
export interface HotkeysBindParams {
  /** A key combination of the player, and what it does. */
  readonly hotkey: Hotkey;
}

/** What hotkeys.bind answers. */
export interface HotkeysBindResult {
  /** Hotkeys whose keys are part of these, or these of theirs: the longest that is held wins. 0 … 64 items. */
  readonly overlaps: readonly LocalId[];
}

/** hotkeys.capture: Wait for the next key combination that the player presses, for setting one; nothing else it would do is done. Refused: not_ready after timeout_ms. */
export interface HotkeysCaptureParams {
  /** How long. 100 … 60000 ms, default 10000. */
  readonly timeout_ms?: number;
}

/** What hotkeys.capture answers. */
export interface HotkeysCaptureResult {
  /** What was held together. 1 … 4 items. */
  readonly keys: readonly KeyName[];
}

/** hotkeys.list: All key combinations, and where keys come from. */
export type HotkeysListParams = Readonly<Record<string, never>>;

/** What hotkeys.list answers. */
export interface HotkeysListResult {
  /** All of them. 0 … 64 items. */
  readonly hotkeys: readonly Hotkey[];
  /** All there could be. 0 … 4 items. */
  readonly sources: readonly {
    /** hook: the whole system's keys. evdev: Linux input devices, for Wayland. */
    readonly source: "hook" | "evdev";
    /** running: keys are heard. off: not there on this machine. failed: it broke, and is started again. */
    readonly state: "running" | "off" | "failed";
    /** Why, for people. 0 … 512 characters. */
    readonly reason?: string;
  }[];
}

/** hotkeys.unbind: Forget a key combination. */
export interface HotkeysUnbindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly hotkey_id: LocalId;
}

/** What hotkeys.unbind answers. */
export type HotkeysUnbindResult = Readonly<Record<string, never>>;

/** microphone.configure: Set how the microphone is processed; kept in config.json. What is left out stays as it is, so no params reads it. */
export interface MicrophoneConfigureParams {
  /** Volume of the microphone. -30 … 30 dB. */
  readonly gain_db?: number;
  /** Take noise away (RNNoise). */
  readonly noise_suppression?: boolean;
  /** Bring quiet and loud voices to the same level. */
  readonly automatic_gain?: boolean;
  /** Take away what the speakers play; needs an optional package. */
  readonly echo_cancellation?: boolean;
  /** Talk by voice: the first talk hotkey or binding marked so is held while somebody speaks. */
  readonly voice_activity?: boolean;
  /** How sure it must be that it is a voice, 0 to 1. 0 … 1. */
  readonly threshold?: number;
  /** How much before the key is still sent. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How long after the key is still sent. 0 … 2000 ms. */
  readonly release_ms?: number;
  /** True: nothing is sent, whatever is pressed. */
  readonly muted?: boolean;
}

/** What microphone.configure answers. */
export interface MicrophoneConfigureResult {
  /** Volume of the microphone. -30 … 30 dB. */
  readonly gain_db: number;
  /** Take noise away (RNNoise). */
  readonly noise_suppression: boolean;
  /** Bring quiet and loud voices to the same level. */
  readonly automatic_gain: boolean;
  /** Take away what the speakers play; needs an optional package. */
  readonly echo_cancellation: boolean;
  /** Talk by voice: the first talk hotkey or binding marked so is held while somebody speaks. */
  readonly voice_activity: boolean;
  /** How sure it must be that it is a voice, 0 to 1. 0 … 1. */
  readonly threshold: number;
  /** How much before the key is still sent. 0 … 500 ms. */
  readonly pre_roll_ms: number;
  /** How long after the key is still sent. 0 … 2000 ms. */
  readonly release_ms: number;
  /** True: nothing is sent, whatever is pressed. */
  readonly muted: boolean;
  /** True if the package for it is there. */
  readonly echo_cancellation_available: boolean;
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

/** microphone.test: Hear oneself as others would, or end that. Ends by itself when the caller is gone. */
export interface MicrophoneTestParams {
  /** True to begin. */
  readonly on: boolean;
}

/** What microphone.test answers. */
export type MicrophoneTestResult = Readonly<Record<string, never>>;

/** microphone.watch: Have level events sent to all who may hear them, or end that. Ends by itself when the caller is gone. */
export interface MicrophoneWatchParams {
  /** True to begin. */
  readonly on: boolean;
}

/** What microphone.watch answers. */
export type MicrophoneWatchResult = Readonly<Record<string, never>>;

/** mixer.configure: Set what the whole radio sounds like; kept in config.json. What is left out stays as it is. */
export interface MixerConfigureParams {
  /** Volume of everything. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** By how much lower priorities are turned down while a higher one is heard. 0: not at all. -60 … 0 dB. */
  readonly duck_db?: number;
  /** By how much everything is turned down while the player talks. 0: not at all. -60 … 0 dB. */
  readonly duck_own_db?: number;
  /** How fast it goes down. 1 … 1000 ms. */
  readonly duck_attack_ms?: number;
  /** How long it stays down after the last word. 0 … 5000 ms. */
  readonly duck_hold_ms?: number;
  /** How fast it comes back. 1 … 5000 ms. */
  readonly duck_release_ms?: number;
  /** True: nothing is heard at all. */
  readonly muted?: boolean;
}

/** What mixer.configure answers. */
export interface MixerConfigureResult {
  /** Volume change. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** As set. -60 … 0 dB. */
  readonly duck_db: number;
  /** As set. -60 … 0 dB. */
  readonly duck_own_db: number;
  /** As set. 1 … 1000 ms. */
  readonly duck_attack_ms: number;
  /** As set. 0 … 5000 ms. */
  readonly duck_hold_ms: number;
  /** As set. 1 … 5000 ms. */
  readonly duck_release_ms: number;
  /** As set. */
  readonly muted: boolean;
}

/** operations.leave: Lay the radio out by no operation: what it brought is taken away, what the player changed stays. The server's is not followed until it is selected. */
export type OperationsLeaveParams = Readonly<Record<string, never>>;

/** What operations.leave answers. */
export type OperationsLeaveResult = Readonly<Record<string, never>>;

/** operations.list: Operations that the radio can be laid out by: the server's, and the player's own files. */
export type OperationsListParams = Readonly<Record<string, never>>;

/** What operations.list answers. */
export interface OperationsListResult {
  /** The server's first, then files by name. 0 … 257 items. */
  readonly operations: readonly OperationEntry[];
}

/** operations.read: The operation that the radio is laid out by. */
export type OperationsReadParams = Readonly<Record<string, never>>;

/** What operations.read answers. */
export interface OperationsReadResult {
  /** Left out: the radio is laid out by none. */
  readonly operation?: OperationState;
}

/** operations.select: Lay the radio out by an operation, or by another role or seat of it: channels, mixes, simulcasts and suggested keys. What stays the same is not touched: a transmission goes on. */
export interface OperationsSelectParams {
  /** The preset's id. Left out: the one there is, else the server's. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly operation_id?: Slug;
  /** Where to look for it. Left out: on the server, then in files. */
  readonly place?: OperationPlace;
  /** One of those the player may choose. Left out: the one there is, else the first. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** Where the game has put the player. Left out: as it is. Empty: none. 0 … 80 characters. */
  readonly seat?: string;
}

/** What operations.select answers. */
export interface OperationsSelectResult {
  /** The operation that the radio is laid out by, and how. */
  readonly operation: OperationState;
}

/** overlay.attach: The caller draws the overlay: it is counted until it is gone. A page (a recording program's source, say) draws it where it is; any other program lays it over games, so that none is started beside it (P-53). Tells how the overlay is to be shown; the event overlay says when that changes. */
export interface OverlayAttachParams {
  /** True: the caller lays a page over games that attaches itself. It is not counted, as its page is. */
  readonly host?: boolean;
}

/** What overlay.attach answers. */
export interface OverlayAttachResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.close: The overlay belongs on the caller's window no more. Who has opened none changes nothing. */
export type OverlayCloseParams = Readonly<Record<string, never>>;

/** What overlay.close answers. */
export interface OverlayCloseResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.configure: Show or hide the overlay, or lay it out anew. What is left out stays. The layout is kept as the player's setting: for the game whose window it belongs on, else for all games; whether it is shown is not kept. */
export interface OverlayConfigureParams {
  /** True to show it. */
  readonly visible?: boolean;
  /** The corner of the game's window that it hangs on. */
  readonly corner?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
  /** Its size; 1 is as it was drawn. 0.5 … 3. */
  readonly scale?: number;
  /** 1: nothing shines through. 0.1 … 1. */
  readonly opacity?: number;
  /** full: every radio of the stack. speaking: only those where somebody talks. compact: a line for each. one_line: all in one line. */
  readonly detail?: "full" | "compact" | "speaking" | "one_line";
  /** Its colours. dark and light: as they say. high_contrast: 7 to 1 for all text. colour_blind: states are easy to tell apart for people who see fewer colours. */
  readonly theme?: "dark" | "light" | "high_contrast" | "colour_blind";
  /** Size of its text beside all else; 1 is as it was drawn. 0.75 … 2. */
  readonly text_scale?: number;
  /** True: not seen while nothing happens on the radio. */
  readonly auto_hide?: boolean;
  /** True: laid out from right to left. */
  readonly mirrored?: boolean;
  /** How far it is from the left or right edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_x_px?: number;
  /** How far it is from the upper or lower edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_y_px?: number;
  /** True: the player moves it about from now on. Needs somebody who draws it, and shows it. Not kept. */
  readonly editing?: boolean;
}

/** What overlay.configure answers. */
export interface OverlayConfigureResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.open: The caller is a game, and the overlay belongs on its window, until the caller closes it or has been gone for 10 s. If no program lays the overlay over games, the one that the player has set for that is started; a page that draws it is none. Of several games the one that asked last has it (P-53). */
export interface OverlayOpenParams {
  /** What the title bar of a window says, exactly. 1 … 256 characters. */
  readonly window_title: WindowTitle;
}

/** What overlay.open answers. */
export interface OverlayOpenResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.read: How the overlay is to be shown. */
export type OverlayReadParams = Readonly<Record<string, never>>;

/** What overlay.read answers. */
export interface OverlayReadResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.toast: Show a short message on the overlay. Refuses rate_limited, with retry_after_ms, beyond 10 at once and 2 a second of one client. */
export interface OverlayToastParams {
  /** One or two lines. 1 … 200 characters. */
  readonly text: string;
  /** How it is drawn. Default "info". */
  readonly kind?: "info" | "good" | "warning" | "error";
  /** How long it is shown. 500 … 30000 ms, default 4000. */
  readonly duration_ms?: number;
}

/** What overlay.toast answers. */
export interface OverlayToastResult {
  /** Overlays that were told; 0: nobody sees it. 0 … 32. */
  readonly shown: number;
}

/** pages.open: The address of a page of the agent's own, for a browser on this machine. A secret: who has it may do what the page may. The overlay's stays the same until it is revoked (pairing.revoke); that of the settings, for managers alone, is good until the agent ends (P-52). */
export interface PagesOpenParams {
  /** overlay: what a player sees on top of the game, as a source for a recording program too; it only reads. settings: all there is to set. */
  readonly page: "overlay" | "settings";
}

/** What pages.open answers. */
export interface PagesOpenResult {
  /** http on this machine, with a secret after #token=. 0 … 256 characters. */
  readonly url: string;
}

/** pairing.answer: Allow a program what it asks for, or a part of it, or nothing. */
export interface PairingAnswerParams {
  /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly request_id: Uuid;
  /** What it may do; empty: nothing. 0 … 16 items. */
  readonly scopes: readonly string[];
}

/** What pairing.answer answers. */
export type PairingAnswerResult = Readonly<Record<string, never>>;

/** pairing.list: All programs that were ever allowed anything, or ask now. */
export type PairingListParams = Readonly<Record<string, never>>;

/** What pairing.list answers. */
export interface PairingListResult {
  /** Allowed. 0 … 256 items. */
  readonly grants: readonly ClientGrant[];
  /** Waiting for an answer. 0 … 32 items. */
  readonly asking: readonly {
    /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
    readonly request_id: Uuid;
    /** What other players see. 1 … 40 characters. */
    readonly client_name: DisplayName;
    /** A web page's origin, or flatpak:ID or snap:NAME of a sandbox. 0 … 256 characters. */
    readonly origin?: string;
    /** What it asks for. 0 … 16 items. */
    readonly scopes: readonly string[];
  }[];
}

/** pairing.revoke: Take back what a program was allowed; it is disconnected. */
export interface PairingRevokeParams {
  /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly client_id: Uuid;
}

/** What pairing.revoke answers. */
export type PairingRevokeResult = Readonly<Record<string, never>>;

/** phase.set: Switch this radio to a phase of its operation, whatever phase the server says lasts. The stacks of the phase take the place of others. */
export interface PhaseSetParams {
  /** The phase. Left out: as the server says, or none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
}

/** What phase.set answers. */
export interface PhaseSetResult {
  /** The operation that the radio is laid out by, and how. */
  readonly operation: OperationState;
}

/** position.set: Where the player is and looks, and where talkers are, in the game's world. Metres; x to the right, y up, z towards the viewer. Talkers left out stay where they were. */
export interface PositionSetParams {
  /** The player. */
  readonly listener: {
    /** To the right, or east. -1000000 … 1000000 m. */
    readonly x_m: number;
    /** Up. -1000000 … 1000000 m. */
    readonly y_m: number;
    /** Back, or south. -1000000 … 1000000 m. */
    readonly z_m: number;
    /** Where it looks, of any length but 0. -1000000 … 1000000. */
    readonly facing_x: number;
    /** The same, up. -1000000 … 1000000. */
    readonly facing_y: number;
    /** The same, back. -1000000 … 1000000. */
    readonly facing_z: number;
  };
  /** Those whose place is known. 0 … 256 items. */
  readonly talkers?: readonly {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** To the right, or east. -1000000 … 1000000 m. */
    readonly x_m: number;
    /** Up. -1000000 … 1000000 m. */
    readonly y_m: number;
    /** Back, or south. -1000000 … 1000000 m. */
    readonly z_m: number;
  }[];
  /** As near, and nearer, a voice is as loud as it is. 0.1 … 1000 m, default 2. */
  readonly near_m?: number;
  /** Farther, it is not heard. 1 … 100000 m, default 60. */
  readonly far_m?: number;
}

/** What position.set answers. */
export type PositionSetResult = Readonly<Record<string, never>>;

/** ptt.bind: Bind a push-to-talk key of the game to a channel, a simulcast set or players to whisper to. Binding again replaces. */
export interface PttBindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** Talk on this channel. Exactly one of channel_id, simulcast_id and whisper_id. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id?: ChannelId;
  /** Talk on this simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id?: LocalId;
  /** Whisper to these players. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly whisper_id?: LocalId;
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

/** servers.change_password: Change the password of the account the player is signed in to there. It ends all sign-ins of the account but this agent's. Refused: unauthenticated where the player is not signed in, wrong_credentials, second_factor_required, then again with code. Where the password is changed and the new sign-in cannot be kept, servers.connect is refused for that. */
export interface ServersChangePasswordParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** The present one; after it was forgotten, the one that whoever runs the server has given. 1 … 128 characters. */
  readonly password: string;
  /** A password to sign in with. 10 … 128 characters. */
  readonly new_password: AccountPassword;
  /** The second factor: six digits, or a recovery code. Each is good once. 6 … 64 characters. */
  readonly code?: string;
}

/** What servers.change_password answers. */
export type ServersChangePasswordResult = Readonly<Record<string, never>>;

/** servers.connect: Connect to a server the player is signed in to; as connection.open with its token. */
export interface ServersConnectParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** What servers.connect answers. */
export interface ServersConnectResult {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A name for people. 1 … 80 characters. */
  readonly operation_title: Title;
  /** The radio as it stands. 0 … 4096 items. */
  readonly channels: readonly ChannelState[];
}

/** servers.list: The servers the player knows, from servers.json. */
export type ServersListParams = Readonly<Record<string, never>>;

/** What servers.list answers. */
export interface ServersListResult {
  /** All of them. 0 … 256 items. */
  readonly servers: readonly ServerEntry[];
  /** Those with a kept sign-in. 0 … 256 items. */
  readonly signed_in: readonly LocalId[];
}

/** servers.register: Make an account at a server's organisation, and sign in to it as servers.sign_in does. Where the organisation lets in by invitation alone it needs invite_code. Refused: invite_invalid, registration_closed, conflict where somebody has the name already. Where the account is made and its sign-in cannot be kept, servers.connect is refused for that. */
export interface ServersRegisterParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** A password to sign in with. 10 … 128 characters. */
  readonly password: AccountPassword;
  /** What other players see. Left out: the username. 1 … 40 characters. */
  readonly display_name?: DisplayName;
  /** What an invite is used by. It is shown once, when the invite is made. 1 … 64 characters. */
  readonly invite_code?: InviteCode;
}

/** What servers.register answers. */
export type ServersRegisterResult = Readonly<Record<string, never>>;

/** servers.remove: Forget a server, and its sign-in. */
export interface ServersRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** What servers.remove answers. */
export type ServersRemoveResult = Readonly<Record<string, never>>;

/** servers.save: Add a server or change it. */
export interface ServersSaveParams {
  /** A server the player knows. */
  readonly server: ServerEntry;
}

/** What servers.save answers. */
export type ServersSaveResult = Readonly<Record<string, never>>;

/** servers.sign_in: Sign in to a server's organisation with the player's account; the sign-in is kept in the system's keychain, so that servers.connect needs no password. Refused: second_factor_required, then again with code. */
export interface ServersSignInParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** The password. 1 … 1024 characters. */
  readonly password: string;
  /** The second factor: six digits, or a recovery code. 0 … 64 characters. */
  readonly code?: string;
}

/** What servers.sign_in answers. */
export type ServersSignInResult = Readonly<Record<string, never>>;

/** servers.sign_out: Forget the kept sign-in, here and on the server. */
export interface ServersSignOutParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** What servers.sign_out answers. */
export type ServersSignOutResult = Readonly<Record<string, never>>;

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
    /** Where it is heard; nowhere: it is a whisper. 0 … 16 items. */
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
    /** Missing frames played from a copy that rode along. 0 … 9007199254740991. */
    readonly frames_from_copies: Count;
  }[];
  /** Round trip to the server; 0 while not known. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** What the encoder is set to. 0 … 510000 bit/s. */
  readonly bitrate_bps: number;
  /** How many earlier frames ride along in each packet. 0 … 8. */
  readonly redundant_frames: number;
  /** Share of this player's packets that listeners miss, 0 to 1, as last reported. 0 … 1. */
  readonly reported_loss: number;
  /** Share of one processor's time the agent used in the last second. 0 … 64. */
  readonly cpu_share: number;
  /** Memory the agent holds. 0 … 1000000 MB. */
  readonly resident_mb: number;
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

/** talkers.mix: Set volume or mute of one talker on all channels. What is left out stays as it is. */
export interface TalkersMixParams {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** Volume change. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** Silence this talker. */
  readonly muted?: boolean;
}

/** What talkers.mix answers. */
export type TalkersMixResult = Readonly<Record<string, never>>;

/** whispers.define: Name a set of players to whisper to, for a key to be bound to. Defining it again replaces it. */
export interface WhispersDefineParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly whisper_id: LocalId;
  /** Who hears it; each on a channel where the player may whisper. 1 … 16 items. */
  readonly session_ids: readonly SessionId[];
}

/** What whispers.define answers. */
export type WhispersDefineResult = Readonly<Record<string, never>>;

/** whispers.remove: Forget a set of players, and let go of the keys on it. */
export interface WhispersRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly whisper_id: LocalId;
}

/** What whispers.remove answers. */
export type WhispersRemoveResult = Readonly<Record<string, never>>;

/** channelGone: A channel is not offered any more: it is gone, or the player may not know of it. */
export interface ChannelGoneEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Why the player was taken off it, if it was on it: kicked and moved: by a moderator; permission: it may not be there any more; gone: there is no such channel any more. */
  readonly removed?: "kicked" | "moved" | "permission" | "gone";
}

/** channelOrder: The player wants channels in another order: channels.list begins with these now. */
export interface ChannelOrderEvent {
  /** The first first. Some may not be there now. Empty: as the server has them. 0 … 512 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** channelState: A channel changed on this radio: membership, members, mix. */
export interface ChannelStateEvent {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
  /** Why the server took the player off it, in the first event after that; left out if the player left. kicked and moved: by a moderator; permission: it may not be there any more; gone: there is no such channel any more. */
  readonly removed?: "kicked" | "moved" | "permission" | "gone";
}

/** connection: The connection changed. For rtt_ms alone it comes only when that has changed by more than 5 ms and by more than a fifth since the last event, or after 5 s. */
export interface ConnectionEvent {
  /** Where the connection stands. reconnecting: it dropped, and the agent comes back by itself; what was held is held, and calls that need the server are refused until it is open again. lost: it is over, and only connection.open makes a new one. */
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  /** How voice travels: datagrams, or through the control connection where datagrams are blocked; none while not known. */
  readonly transport: "none" | "udp" | "tunnel";
  /** Round trip of the last voice ping; 0 if there was none. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** Why it is not open, for people. 0 … 512 characters. */
  readonly reason?: string;
  /** Where the agent is, or is coming back to. Left out where the player's list does not have it, and while there is none. */
  readonly server?: ConnectedServer;
  /** The player's own session; left out while there is none. Another after the server has forgotten the one before. 1 … 4294967295. */
  readonly session_id?: SessionId;
}

/** devices: Devices came or went, or another is used now. */
export interface DevicesEvent {
  /** One for each direction. 0 … 2 items. */
  readonly uses: readonly DeviceUse[];
  /** selected: the player chose. lost: a device is gone, and another is used if there is one. returned: the chosen one is back. changed: the list is another. */
  readonly cause: "selected" | "lost" | "returned" | "changed";
}

/** hotkey: A key combination without a voice was pressed. */
export interface HotkeyEvent {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly hotkey_id: LocalId;
  /** What it does. */
  readonly action: "mute" | "louder" | "softer" | "mute_microphone" | "mute_sound" | "overlay" | "overlay_edit";
}

/** hotkeys: A source of keys changed, or what keys are bound to: hotkeys.list tells. */
export interface HotkeysEvent {
  /** All there could be. 0 … 4 items. */
  readonly sources: readonly {
    /** hook: the whole system's keys. evdev: Linux input devices, for Wayland. */
    readonly source: "hook" | "evdev";
    /** running: keys are heard. off: not there on this machine. failed: it broke, and is started again. */
    readonly state: "running" | "off" | "failed";
    /** Why, for people. 0 … 512 characters. */
    readonly reason?: string;
  }[];
}

/** level: How loud the microphone is, at most 20 times a second, while somebody watches. */
export interface LevelEvent {
  /** Against full scale. -120 … 0 dB. */
  readonly peak_db: Level;
  /** Against full scale. -120 … 0 dB. */
  readonly rms_db: Level;
  /** How sure it is that this is a voice. 0 … 1. */
  readonly voice: number;
  /** True while it goes out. */
  readonly sent: boolean;
}

/** operationState: The operation that the radio is laid out by has changed, or how: role, phase, seat, stack, the state of a radio. */
export interface OperationStateEvent {
  /** Left out: the radio is laid out by none. */
  readonly operation?: OperationState;
}

/** overlay: The overlay is to be shown otherwise. */
export interface OverlayEvent {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** pairing: A program asks to be allowed something, or does so no more. */
export interface PairingEvent {
  /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly request_id: Uuid;
  /** What other players see. 1 … 40 characters. */
  readonly client_name: DisplayName;
  /** A web page's origin, or flatpak:ID or snap:NAME of a sandbox. 0 … 256 characters. */
  readonly origin?: string;
  /** What it asks for. 0 … 16 items. */
  readonly scopes: readonly string[];
  /** False: it was answered, or gave up. */
  readonly open: boolean;
}

/** ptt: A binding's key state changed. */
export interface PttEvent {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** True while the lease is held. */
  readonly talking: boolean;
  /** pressed, released, expired: the lease ran out; client_gone: the one who held it is; closed: the connection, target or binding is; timeout: it talked as long as the channel lets one; busy: the channel is half duplex and another talks. */
  readonly cause: "pressed" | "released" | "expired" | "client_gone" | "closed" | "timeout" | "busy";
}

/** settings: Settings of the microphone or the mixer changed, whoever changed them: another program, a hotkey, a hand in config.json. At most 20 a second; holds the sections that changed, each whole. */
export interface SettingsEvent {
  /** How the microphone is processed now. */
  readonly microphone?: MicrophoneState;
  /** What the whole radio sounds like now. */
  readonly mixer?: MixerState;
}

/** speaking: Someone began or stopped talking, as heard on this radio; also the player's own transmissions. */
export interface SpeakingEvent {
  /** Where. Left out of a whisper, which is on no channel. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id?: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** True at the first frame, false when the spurt has been played. */
  readonly speaking: boolean;
  /** True for this player's own voice. */
  readonly own: boolean;
  /** True for a whisper: to this player, or of its own. Left out of what is said on a channel. */
  readonly whisper?: boolean;
}

/** toast: A short message for the overlay. */
export interface ToastEvent {
  /** One or two lines. 1 … 200 characters. */
  readonly text: string;
  /** How it is drawn. */
  readonly kind: "info" | "good" | "warning" | "error";
  /** How long it is shown. 500 … 30000 ms. */
  readonly duration_ms: number;
}
