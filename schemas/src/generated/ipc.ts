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
  PttBinding,
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
  /** The order in which the player wants channels, kept for this server and its operation. channels.list begins with them; the others follow in the server's order. An empty list restores the server's order. A channel that does not exist yet takes its position when it appears. */
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
  /** Set volume, ear, mute, solo, effect or place of a channel, or how much audio before and after a key press is also sent on it. What is left out stays as it is. For the latter a web page or a sandbox also needs voice.talk. */
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
  /** Leave the server, or stop reconnecting to it. Keys are released first. */
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
  /** Try to reconnect to the server now, instead of waiting for the next attempt; not sooner than the server asked for, and at most once a second. Does nothing while the connection is open or being opened. Refused: not_connected if there is nothing to reconnect to. */
  readonly "connection.retry": {
    readonly params: ConnectionRetryParams;
    readonly filled: ConnectionRetryParams;
    readonly result: ConnectionRetryResult;
  };
  /** The state of the connection. */
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
  /** Give a key combination something to do; kept in bindings.json. Binding again replaces. Refused: conflict if the same keys do something else; scope_denied for what the caller may not do itself: talk needs voice.talk. A web page or a sandbox may not bind a combination made only of keys for typing or playing, and may bind talk only to a binding_id that it has bound itself. */
  readonly "hotkeys.bind": {
    readonly params: HotkeysBindParams;
    readonly filled: HotkeysBindParams;
    readonly result: HotkeysBindResult;
  };
  /** Wait for the next key combination that the player presses, to set a hotkey by it; its usual action is suppressed. Refused: not_ready after timeout_ms; scope_denied for a web page or a sandbox, which would learn what is typed elsewhere. */
  readonly "hotkeys.capture": {
    readonly params: HotkeysCaptureParams;
    readonly filled: HotkeysCaptureParams & Required<Pick<HotkeysCaptureParams, "timeout_ms">>;
    readonly result: HotkeysCaptureResult;
  };
  /** Set where keys come from; kept in config.json. What is left out stays as it is. How it went is in the event hotkeys. Refused: scope_denied for a guest. */
  readonly "hotkeys.configure": {
    readonly params: HotkeysConfigureParams;
    readonly filled: HotkeysConfigureParams;
    readonly result: HotkeysConfigureResult;
  };
  /** All key combinations, and where keys come from. */
  readonly "hotkeys.list": {
    readonly params: HotkeysListParams;
    readonly filled: HotkeysListParams;
    readonly result: HotkeysListResult;
  };
  /** Forget a key combination. Refused: scope_denied for one that the caller could not bind (hotkeys.bind). */
  readonly "hotkeys.unbind": {
    readonly params: HotkeysUnbindParams;
    readonly filled: HotkeysUnbindParams;
    readonly result: HotkeysUnbindResult;
  };
  /** Set how the microphone is processed; kept in config.json. What is left out stays as it is, so {} only reads. A web page or a sandbox also needs voice.talk for what decides when the player is heard: voice_activity, threshold, pre_roll_ms, release_ms, and whether it is on at all. */
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
  /** Start or stop playing the player's own voice back as others would hear it. Stops when the caller disconnects. */
  readonly "microphone.test": {
    readonly params: MicrophoneTestParams;
    readonly filled: MicrophoneTestParams;
    readonly result: MicrophoneTestResult;
  };
  /** Start or stop sending level events to all who may receive them. Stops when the caller disconnects. */
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
  /** Stop laying the radio out by an operation: what it brought is removed, what the player changed stays. The server's operation is not followed until it is selected. */
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
  /** Lay the radio out by an operation, or by another role or seat of it: channels, mixes, simulcasts and suggested keys. What stays the same is not touched: a transmission continues. */
  readonly "operations.select": {
    readonly params: OperationsSelectParams;
    readonly filled: OperationsSelectParams;
    readonly result: OperationsSelectResult;
  };
  /** The caller draws the overlay, and is counted until it disconnects. A page (for example, a recording program's source) draws it in its own place; any other program draws it over games, so that no other is started beside it (P-53). Returns how the overlay is to be shown; the event overlay reports changes. */
  readonly "overlay.attach": {
    readonly params: OverlayAttachParams;
    readonly filled: OverlayAttachParams;
    readonly result: OverlayAttachResult;
  };
  /** Remove the overlay from the caller's window. Does nothing if the caller has not opened it. */
  readonly "overlay.close": {
    readonly params: OverlayCloseParams;
    readonly filled: OverlayCloseParams;
    readonly result: OverlayCloseResult;
  };
  /** Show or hide the overlay, or change its layout. What is left out stays. The layout is kept as the player's setting: for the game whose window it belongs on, else for all games; whether it is shown is not kept. */
  readonly "overlay.configure": {
    readonly params: OverlayConfigureParams;
    readonly filled: OverlayConfigureParams;
    readonly result: OverlayConfigureResult;
  };
  /** The caller is a game, and the overlay belongs on its window until the caller closes it or has been gone for 10 s. If no program draws the overlay over games, the one that the player has set for that is started; a page that draws it does not count. Of several games, the one that asked last gets it (P-53). */
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
  /** Show a short message on the overlay. Refused: rate_limited, with retry_after_ms, beyond 10 at once and 2 a second per client. */
  readonly "overlay.toast": {
    readonly params: OverlayToastParams;
    readonly filled: OverlayToastParams & Required<Pick<OverlayToastParams, "kind" | "duration_ms">>;
    readonly result: OverlayToastResult;
  };
  /** The address of a page of the agent's own, for a browser on this machine. A secret: anyone who has it can do what the page can. The overlay's address stays the same until it is revoked (pairing.revoke); that of the settings, for managers alone, is valid until the agent ends (P-52). */
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
  /** All programs that were ever allowed anything, or are asking now. */
  readonly "pairing.list": {
    readonly params: PairingListParams;
    readonly filled: PairingListParams;
    readonly result: PairingListResult;
  };
  /** Revoke what a program was allowed, and disconnect it. */
  readonly "pairing.revoke": {
    readonly params: PairingRevokeParams;
    readonly filled: PairingRevokeParams;
    readonly result: PairingRevokeResult;
  };
  /** Switch this radio to a phase of its operation, whatever the current phase on the server is. The stacks of the phase replace others. */
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
  /** What programs have bound keys to. The player's own hotkeys are in hotkeys.list. */
  readonly "ptt.list": {
    readonly params: PttListParams;
    readonly filled: PttListParams;
    readonly result: PttListResult;
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
  /** Change the password of the account the player is signed in to there. This ends all sign-ins of the account except this agent's. Refused: unauthenticated if the player is not signed in; wrong_credentials; second_factor_required: call again with code. If the password was changed but the new sign-in cannot be kept, servers.connect is refused for that reason. */
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
  /** Make an account at a server's organisation, and sign in to it as servers.sign_in does. If the organisation is open by invitation only, invite_code is needed. Refused: invite_invalid, registration_closed, conflict if somebody already has the name. If the account was made but its sign-in cannot be kept, servers.connect is refused for that reason. */
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
  /** Sign in to a server's organisation with the player's account; the sign-in is kept in the system's keychain, so that servers.connect needs no password. Refused: second_factor_required: call again with code. */
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
  /** Name a set of channels that one key talks to at once. The player must have joined each and be allowed to speak there. */
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
  /** Set volume or mute of one talker on all channels. What is left out stays as it is. The agent keeps it by name, for each operation. */
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
  /** Forget a set of players, and release the keys on it. */
  readonly "whispers.remove": {
    readonly params: WhispersRemoveParams;
    readonly filled: WhispersRemoveParams;
    readonly result: WhispersRemoveResult;
  };
}

/** Every event by its name, with what it says. */
export interface IpcEvents {
  /** A program's key was bound, is bound to something else, talks on other channels, or is no longer bound. */
  readonly "binding": BindingEvent;
  /** A channel is no longer offered: it is gone, or the player may no longer know of it. */
  readonly "channelGone": ChannelGoneEvent;
  /** The order in which the player wants channels has changed: channels.list begins with these now. */
  readonly "channelOrder": ChannelOrderEvent;
  /** A channel changed on this radio: membership, members, mix. */
  readonly "channelState": ChannelStateEvent;
  /** The connection changed. If only rtt_ms did, the event comes only when it has changed by more than 5 ms and by more than a fifth since the last event, or after 5 s. */
  readonly "connection": ConnectionEvent;
  /** Devices came or went, or another one is in use now. */
  readonly "devices": DevicesEvent;
  /** A key combination was pressed that does something other than talk. */
  readonly "hotkey": HotkeyEvent;
  /** A source of keys changed, or what keys are bound to; hotkeys.list has the details. */
  readonly "hotkeys": HotkeysEvent;
  /** How loud the microphone is, at most 20 times a second, while somebody watches. */
  readonly "level": LevelEvent;
  /** The operation that the radio is laid out by has changed, or how: role, phase, seat, stack, the state of a radio. */
  readonly "operationState": OperationStateEvent;
  /** How the overlay is to be shown has changed. */
  readonly "overlay": OverlayEvent;
  /** A program asks to be allowed something, or no longer does. */
  readonly "pairing": PairingEvent;
  /** A binding's key state changed. */
  readonly "ptt": PttEvent;
  /** Settings of the microphone or the mixer changed, whoever changed them: another program, a hotkey, an edit of config.json. At most 20 a second; holds the sections that changed, each whole. */
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
  /** What the client wants to be allowed. Left out: all but manage; a client that shows the manager's token gets all. 0 … 16 items. */
  readonly scopes?: readonly string[];
  /** From an earlier hello: what the player allowed then. 0 … 64 characters. */
  readonly pairing_token?: string;
}

/** Result of `agent.hello`. */
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

/** channels.arrange: The order in which the player wants channels, kept for this server and its operation. channels.list begins with them; the others follow in the server's order. An empty list restores the server's order. A channel that does not exist yet takes its position when it appears. */
export interface ChannelsArrangeParams {
  /** In display order, no duplicates. 0 … 512 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** Result of `channels.arrange`. */
export type ChannelsArrangeResult = Readonly<Record<string, never>>;

/** channels.join: Join a channel: hear it, and be able to bind keys to it. */
export interface ChannelsJoinParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** The channel's password, if it is locked. 1 … 128 characters. */
  readonly password?: string;
}

/** Result of `channels.join`. */
export interface ChannelsJoinResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.leave: Leave a channel. Bindings to it are released. */
export interface ChannelsLeaveParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
}

/** Result of `channels.leave`. */
export interface ChannelsLeaveResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.list: All channels of the operation, as they stand on this radio. */
export type ChannelsListParams = Readonly<Record<string, never>>;

/** Result of `channels.list`. */
export interface ChannelsListResult {
  /** The radio as it stands. 0 … 4096 items. */
  readonly channels: readonly ChannelState[];
  /** How many channels, from the start of the list, are there because the player arranged them so (channels.arrange). Left out: none. 1 … 512. */
  readonly arranged?: number;
}

/** channels.mix: Set volume, ear, mute, solo, effect or place of a channel, or how much audio before and after a key press is also sent on it. What is left out stays as it is. For the latter a web page or a sandbox also needs voice.talk. */
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
  /** How much audio from before the key press is also sent on it, whatever its net and the microphone say. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent on it, whatever its net and the microphone say. 0 … 2000 ms. */
  readonly release_ms?: number;
  /** The player's own settings to drop, unless the same call sets them: from then on the net's apply, else the microphone's. 0 … 2 items. */
  readonly unset?: readonly ("pre_roll_ms" | "release_ms")[];
}

/** Result of `channels.mix`. */
export interface ChannelsMixResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** channels.monitor: Listen to a channel without being able to talk there. */
export interface ChannelsMonitorParams {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** The channel's password, if it is locked. 1 … 128 characters. */
  readonly password?: string;
}

/** Result of `channels.monitor`. */
export interface ChannelsMonitorResult {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
}

/** connection.close: Leave the server, or stop reconnecting to it. Keys are released first. */
export type ConnectionCloseParams = Readonly<Record<string, never>>;

/** Result of `connection.close`. */
export type ConnectionCloseResult = Readonly<Record<string, never>>;

/** connection.open: Connect the agent to a server, with a token or as a guest. Refused while it is connected. */
export interface ConnectionOpenParams {
  /** wss://host:port of the server. Matches `^wss://[^\s/]+(/[^\s]*)?$`. */
  readonly url: string;
  /** Fingerprint of the server's certificate, as the server prints it: 64 hex digits. Without it the certificate must be signed by an authority this machine trusts. Matches `^[0-9a-f]{64}$`. */
  readonly certificate_sha256?: string;
  /** The code that lets a guest in. Needs name. 1 … 64 characters. */
  readonly join_code?: string;
  /** What other players see. 1 … 40 characters. */
  readonly name?: DisplayName;
  /** The role a guest takes. Left out: the first that the code gives. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** A game token or an access token, instead of join_code, name and role. 1 … 2048 characters. */
  readonly token?: string;
  /** The organisation's short name, where the join code's server has several. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly organisation?: ChannelId;
  /** False: only the game joins channels. Left out, or true: the operation that runs on the server lays out the radio, which follows its changes. */
  readonly follow?: boolean;
}

/** Result of `connection.open`. */
export interface ConnectionOpenResult {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** A name for people. 1 … 80 characters. */
  readonly operation_title: Title;
  /** The radio as it stands. 0 … 4096 items. */
  readonly channels: readonly ChannelState[];
}

/** connection.retry: Try to reconnect to the server now, instead of waiting for the next attempt; not sooner than the server asked for, and at most once a second. Does nothing while the connection is open or being opened. Refused: not_connected if there is nothing to reconnect to. */
export type ConnectionRetryParams = Readonly<Record<string, never>>;

/** Result of `connection.retry`. */
export type ConnectionRetryResult = Readonly<Record<string, never>>;

/** connection.status: The state of the connection. */
export type ConnectionStatusParams = Readonly<Record<string, never>>;

/** Result of `connection.status`. */
export interface ConnectionStatusResult {
  /** The state of the connection. reconnecting: it dropped, and the agent reconnects automatically; what was held stays held, and calls that need the server are refused until it is open again. lost: it is over, and only connection.open makes a new one. */
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  /** How voice travels: by datagrams, or through the control connection where datagrams are blocked; none while not known. */
  readonly transport: "none" | "udp" | "tunnel";
  /** Round trip of the last voice ping; 0 if there was none. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** Why it is not open, for people. 0 … 512 characters. */
  readonly reason?: string;
  /** The server the agent is on, or is reconnecting to. Left out where the player's list does not have it, and while there is none. */
  readonly server?: ConnectedServer;
  /** The player's own session; left out while there is none. It changes after the server has forgotten the previous one. 1 … 4294967295. */
  readonly session_id?: SessionId;
}

/** devices.list: All sound devices there are now, and which are used. */
export type DevicesListParams = Readonly<Record<string, never>>;

/** Result of `devices.list`. */
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

/** Result of `devices.select`. */
export interface DevicesSelectResult {
  /** What is used in one direction, and what was asked for. */
  readonly use: DeviceUse;
}

/** hotkeys.bind: Give a key combination something to do; kept in bindings.json. Binding again replaces. Refused: conflict if the same keys do something else; scope_denied for what the caller may not do itself: talk needs voice.talk. A web page or a sandbox may not bind a combination made only of keys for typing or playing, and may bind talk only to a binding_id that it has bound itself. */
export interface HotkeysBindParams {
  /** A key combination of the player, and what it does. */
  readonly hotkey: Hotkey;
}

/** Result of `hotkeys.bind`. */
export interface HotkeysBindResult {
  /** Hotkeys whose keys are part of these, or that these are part of: the longest combination held wins. 0 … 64 items. */
  readonly overlaps: readonly LocalId[];
}

/** hotkeys.capture: Wait for the next key combination that the player presses, to set a hotkey by it; its usual action is suppressed. Refused: not_ready after timeout_ms; scope_denied for a web page or a sandbox, which would learn what is typed elsewhere. */
export interface HotkeysCaptureParams {
  /** How long. 100 … 60000 ms, default 10000. */
  readonly timeout_ms?: number;
}

/** Result of `hotkeys.capture`. */
export interface HotkeysCaptureResult {
  /** What was held together. 1 … 4 items. */
  readonly keys: readonly KeyName[];
}

/** hotkeys.configure: Set where keys come from; kept in config.json. What is left out stays as it is. How it went is in the event hotkeys. Refused: scope_denied for a guest. */
export interface HotkeysConfigureParams {
  /** True: ask the desktop for shortcuts, which it asks the player to give keys to. What a Wayland desktop refused is asked again by false and true. */
  readonly portal?: boolean;
}

/** Result of `hotkeys.configure`. */
export type HotkeysConfigureResult = Readonly<Record<string, never>>;

/** hotkeys.list: All key combinations, and where keys come from. */
export type HotkeysListParams = Readonly<Record<string, never>>;

/** Result of `hotkeys.list`. */
export interface HotkeysListResult {
  /** All of them. 0 … 64 items. */
  readonly hotkeys: readonly Hotkey[];
  /** All possible sources. 0 … 4 items. */
  readonly sources: readonly {
    /** hook: the whole system's keys. evdev: Linux input devices: joysticks and gamepads, and for Wayland keyboards and mice. portal: shortcuts of a Linux desktop (Shortcut1 … Shortcut8), for Wayland. */
    readonly source: "hook" | "evdev" | "portal";
    /** running: keys are heard. off: not available on this machine. failed: it broke, and is being restarted. */
    readonly state: "running" | "off" | "failed";
    /** Why, for people; of one that runs, what it does not hear. 0 … 512 characters. */
    readonly reason?: string;
  }[];
  /** Whether the desktop is asked for shortcuts: hotkeys.configure. */
  readonly portal: boolean;
}

/** hotkeys.unbind: Forget a key combination. Refused: scope_denied for one that the caller could not bind (hotkeys.bind). */
export interface HotkeysUnbindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly hotkey_id: LocalId;
}

/** Result of `hotkeys.unbind`. */
export type HotkeysUnbindResult = Readonly<Record<string, never>>;

/** microphone.configure: Set how the microphone is processed; kept in config.json. What is left out stays as it is, so {} only reads. A web page or a sandbox also needs voice.talk for what decides when the player is heard: voice_activity, threshold, pre_roll_ms, release_ms, and whether it is on at all. */
export interface MicrophoneConfigureParams {
  /** Volume of the microphone. -30 … 30 dB. */
  readonly gain_db?: number;
  /** Remove noise (RNNoise). */
  readonly noise_suppression?: boolean;
  /** Bring quiet and loud voices to the same level. */
  readonly automatic_gain?: boolean;
  /** Remove what the speakers play; needs an optional package. */
  readonly echo_cancellation?: boolean;
  /** Talk by voice: the first talk hotkey or binding marked so is held while somebody speaks. */
  readonly voice_activity?: boolean;
  /** How sure the agent must be that it hears a voice. 0 … 1. */
  readonly threshold?: number;
  /** How much audio from before the key press is also sent. 0 … 500 ms. */
  readonly pre_roll_ms?: number;
  /** How much audio from after the key release is also sent. 0 … 2000 ms. */
  readonly release_ms?: number;
  /** True: nothing is sent, whatever is pressed. */
  readonly muted?: boolean;
}

/** Result of `microphone.configure`. */
export interface MicrophoneConfigureResult {
  /** Volume of the microphone. -30 … 30 dB. */
  readonly gain_db: number;
  /** Remove noise (RNNoise). */
  readonly noise_suppression: boolean;
  /** Bring quiet and loud voices to the same level. */
  readonly automatic_gain: boolean;
  /** Remove what the speakers play; needs an optional package. */
  readonly echo_cancellation: boolean;
  /** Talk by voice: the first talk hotkey or binding marked so is held while somebody speaks. */
  readonly voice_activity: boolean;
  /** How sure the agent must be that it hears a voice. 0 … 1. */
  readonly threshold: number;
  /** How much audio from before the key press is also sent. 0 … 500 ms. */
  readonly pre_roll_ms: number;
  /** How much audio from after the key release is also sent. 0 … 2000 ms. */
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

/** Result of `microphone.play`. */
export interface MicrophonePlayResult {
  /** When its first sample is captured, on the machine-wide monotonic clock. 0 … 1000000000000000 ms. */
  readonly started_ms: number;
  /** How long it speaks. 0 … 1000000000000 ms. */
  readonly duration_ms: Milliseconds;
}

/** microphone.test: Start or stop playing the player's own voice back as others would hear it. Stops when the caller disconnects. */
export interface MicrophoneTestParams {
  /** True to start, false to stop. */
  readonly on: boolean;
}

/** Result of `microphone.test`. */
export type MicrophoneTestResult = Readonly<Record<string, never>>;

/** microphone.watch: Start or stop sending level events to all who may receive them. Stops when the caller disconnects. */
export interface MicrophoneWatchParams {
  /** True to start, false to stop. */
  readonly on: boolean;
}

/** Result of `microphone.watch`. */
export type MicrophoneWatchResult = Readonly<Record<string, never>>;

/** mixer.configure: Set what the whole radio sounds like; kept in config.json. What is left out stays as it is. */
export interface MixerConfigureParams {
  /** Volume of everything. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** By how much lower priorities are turned down while a higher one is heard. 0: not at all. -60 … 0 dB. */
  readonly duck_db?: number;
  /** By how much everything is turned down while the player talks. 0: not at all. -60 … 0 dB. */
  readonly duck_own_db?: number;
  /** How fast the volume goes down. 1 … 1000 ms. */
  readonly duck_attack_ms?: number;
  /** How long it stays down after the last word. 0 … 5000 ms. */
  readonly duck_hold_ms?: number;
  /** How fast the volume comes back. 1 … 5000 ms. */
  readonly duck_release_ms?: number;
  /** True: nothing is heard at all. */
  readonly muted?: boolean;
}

/** Result of `mixer.configure`. */
export interface MixerConfigureResult {
  /** Volume change. -60 … 12 dB. */
  readonly gain_db: Gain;
  /** By how much lower priorities are turned down while a higher one is heard. 0: not at all. -60 … 0 dB. */
  readonly duck_db: number;
  /** By how much everything is turned down while the player talks. 0: not at all. -60 … 0 dB. */
  readonly duck_own_db: number;
  /** How fast the volume goes down. 1 … 1000 ms. */
  readonly duck_attack_ms: number;
  /** How long it stays down after the last word. 0 … 5000 ms. */
  readonly duck_hold_ms: number;
  /** How fast the volume comes back. 1 … 5000 ms. */
  readonly duck_release_ms: number;
  /** True: nothing is heard at all. */
  readonly muted: boolean;
}

/** operations.leave: Stop laying the radio out by an operation: what it brought is removed, what the player changed stays. The server's operation is not followed until it is selected. */
export type OperationsLeaveParams = Readonly<Record<string, never>>;

/** Result of `operations.leave`. */
export type OperationsLeaveResult = Readonly<Record<string, never>>;

/** operations.list: Operations that the radio can be laid out by: the server's, and the player's own files. */
export type OperationsListParams = Readonly<Record<string, never>>;

/** Result of `operations.list`. */
export interface OperationsListResult {
  /** The server's first, then files by name. 0 … 257 items. */
  readonly operations: readonly OperationEntry[];
}

/** operations.read: The operation that the radio is laid out by. */
export type OperationsReadParams = Readonly<Record<string, never>>;

/** Result of `operations.read`. */
export interface OperationsReadResult {
  /** Left out: no operation lays out the radio. */
  readonly operation?: OperationState;
}

/** operations.select: Lay the radio out by an operation, or by another role or seat of it: channels, mixes, simulcasts and suggested keys. What stays the same is not touched: a transmission continues. */
export interface OperationsSelectParams {
  /** The preset's id. Left out: the current one, else the server's. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly operation_id?: Slug;
  /** Where to look for it. Left out: on the server, then in files. */
  readonly place?: OperationPlace;
  /** One of those the player may choose. Left out: the current one, else the first. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly role?: RoleId;
  /** Where the game has put the player. Left out: unchanged. Empty: none. 0 … 80 characters. */
  readonly seat?: string;
}

/** Result of `operations.select`. */
export interface OperationsSelectResult {
  /** The operation that the radio is laid out by, and how. */
  readonly operation: OperationState;
}

/** overlay.attach: The caller draws the overlay, and is counted until it disconnects. A page (for example, a recording program's source) draws it in its own place; any other program draws it over games, so that no other is started beside it (P-53). Returns how the overlay is to be shown; the event overlay reports changes. */
export interface OverlayAttachParams {
  /** True: the caller shows a page over games, and that page attaches itself. The caller is not counted, because its page is. */
  readonly host?: boolean;
}

/** Result of `overlay.attach`. */
export interface OverlayAttachResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.close: Remove the overlay from the caller's window. Does nothing if the caller has not opened it. */
export type OverlayCloseParams = Readonly<Record<string, never>>;

/** Result of `overlay.close`. */
export interface OverlayCloseResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.configure: Show or hide the overlay, or change its layout. What is left out stays. The layout is kept as the player's setting: for the game whose window it belongs on, else for all games; whether it is shown is not kept. */
export interface OverlayConfigureParams {
  /** True to show it. */
  readonly visible?: boolean;
  /** The corner of the game's window that it is attached to. */
  readonly corner?: "top_left" | "top_right" | "bottom_left" | "bottom_right";
  /** Its size; 1 is its normal size. 0.5 … 3. */
  readonly scale?: number;
  /** 1: fully opaque. 0.1 … 1. */
  readonly opacity?: number;
  /** full: every radio of the stack. speaking: only those where somebody talks. compact: a line for each. one_line: all in one line. */
  readonly detail?: "full" | "compact" | "speaking" | "one_line";
  /** Its colours. dark and light: as named. high_contrast: 7 to 1 for all text. colour_blind: people who see fewer colours can easily tell the states apart. */
  readonly theme?: "dark" | "light" | "high_contrast" | "colour_blind";
  /** Size of its text relative to everything else; 1 is the normal size. 0.75 … 2. */
  readonly text_scale?: number;
  /** True: hidden while nothing happens on the radio. */
  readonly auto_hide?: boolean;
  /** True: laid out from right to left. */
  readonly mirrored?: boolean;
  /** How far it is from the left or right edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_x_px?: number;
  /** How far it is from the upper or lower edge, whichever its corner is at. 0 … 4096 px. */
  readonly offset_y_px?: number;
  /** True: the player can move it from now on. Needs a program that draws it, and shows it. Not kept. */
  readonly editing?: boolean;
}

/** Result of `overlay.configure`. */
export interface OverlayConfigureResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.open: The caller is a game, and the overlay belongs on its window until the caller closes it or has been gone for 10 s. If no program draws the overlay over games, the one that the player has set for that is started; a page that draws it does not count. Of several games, the one that asked last gets it (P-53). */
export interface OverlayOpenParams {
  /** The exact text of a window's title bar. 1 … 256 characters. */
  readonly window_title: WindowTitle;
}

/** Result of `overlay.open`. */
export interface OverlayOpenResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.read: How the overlay is to be shown. */
export type OverlayReadParams = Readonly<Record<string, never>>;

/** Result of `overlay.read`. */
export interface OverlayReadResult {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** overlay.toast: Show a short message on the overlay. Refused: rate_limited, with retry_after_ms, beyond 10 at once and 2 a second per client. */
export interface OverlayToastParams {
  /** One or two lines. 1 … 200 characters. */
  readonly text: string;
  /** How it is drawn. Default "info". */
  readonly kind?: "info" | "good" | "warning" | "error";
  /** How long it is shown. 500 … 30000 ms, default 4000. */
  readonly duration_ms?: number;
}

/** Result of `overlay.toast`. */
export interface OverlayToastResult {
  /** How many overlays received it; 0: nobody sees it. 0 … 32. */
  readonly shown: number;
}

/** pages.open: The address of a page of the agent's own, for a browser on this machine. A secret: anyone who has it can do what the page can. The overlay's address stays the same until it is revoked (pairing.revoke); that of the settings, for managers alone, is valid until the agent ends (P-52). */
export interface PagesOpenParams {
  /** overlay: what a player sees on top of the game, also as a source for a recording program; it only reads. settings: everything there is to set. */
  readonly page: "overlay" | "settings";
}

/** Result of `pages.open`. */
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

/** Result of `pairing.answer`. */
export type PairingAnswerResult = Readonly<Record<string, never>>;

/** pairing.list: All programs that were ever allowed anything, or are asking now. */
export type PairingListParams = Readonly<Record<string, never>>;

/** Result of `pairing.list`. */
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

/** pairing.revoke: Revoke what a program was allowed, and disconnect it. */
export interface PairingRevokeParams {
  /** An id that the server makes: a UUID in lower case. Matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. */
  readonly client_id: Uuid;
}

/** Result of `pairing.revoke`. */
export type PairingRevokeResult = Readonly<Record<string, never>>;

/** phase.set: Switch this radio to a phase of its operation, whatever the current phase on the server is. The stacks of the phase replace others. */
export interface PhaseSetParams {
  /** The phase. Left out: the server's current phase, or none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly phase?: Slug;
}

/** Result of `phase.set`. */
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
    /** Where the player looks, a vector of any length but 0: to the right, or east. -1000000 … 1000000. */
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
  /** Within this distance a voice is at full volume. 0.1 … 1000 m, default 2. */
  readonly near_m?: number;
  /** Beyond this distance a voice is not heard. 1 … 100000 m, default 60. */
  readonly far_m?: number;
}

/** Result of `position.set`. */
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
  /** The keys the player presses for it in the game, all of them together; shown on the overlay. The agent itself does not listen for them. 1 … 4 items. */
  readonly keys?: readonly KeyName[];
}

/** Result of `ptt.bind`. */
export type PttBindResult = Readonly<Record<string, never>>;

/** ptt.list: What programs have bound keys to. The player's own hotkeys are in hotkeys.list. */
export type PttListParams = Readonly<Record<string, never>>;

/** Result of `ptt.list`. */
export interface PttListResult {
  /** All of them, whoever bound them. 0 … 64 items. */
  readonly bindings: readonly PttBinding[];
}

/** ptt.press: Key down: take a lease on the binding's target, or renew the one that is held. Unless renewed it ends after lease_ms, so a key can never stick. */
export interface PttPressParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
  /** How long the lease lasts if it is not renewed. 100 … 5000 ms, default 500. */
  readonly lease_ms?: number;
}

/** Result of `ptt.press`. */
export interface PttPressResult {
  /** False while nothing carries the voice, as the connection to the server is interrupted; the lease is held all the same. */
  readonly talking: boolean;
}

/** ptt.release: Key up. Speech already captured, and the release delay, are still sent. */
export interface PttReleaseParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
}

/** Result of `ptt.release`. */
export type PttReleaseResult = Readonly<Record<string, never>>;

/** ptt.unbind: Forget a binding; if it is held, it is released first. */
export interface PttUnbindParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly binding_id: LocalId;
}

/** Result of `ptt.unbind`. */
export type PttUnbindResult = Readonly<Record<string, never>>;

/** servers.change_password: Change the password of the account the player is signed in to there. This ends all sign-ins of the account except this agent's. Refused: unauthenticated if the player is not signed in; wrong_credentials; second_factor_required: call again with code. If the password was changed but the new sign-in cannot be kept, servers.connect is refused for that reason. */
export interface ServersChangePasswordParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** The present password; if it was forgotten, the one given by whoever runs the server. 1 … 128 characters. */
  readonly password: string;
  /** A password to sign in with. 10 … 128 characters. */
  readonly new_password: AccountPassword;
  /** The second factor: six digits, or a recovery code. Each works once. 6 … 64 characters. */
  readonly code?: string;
}

/** Result of `servers.change_password`. */
export type ServersChangePasswordResult = Readonly<Record<string, never>>;

/** servers.connect: Connect to a server the player is signed in to; as connection.open with its token. */
export interface ServersConnectParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** Result of `servers.connect`. */
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

/** Result of `servers.list`. */
export interface ServersListResult {
  /** All of them. 0 … 256 items. */
  readonly servers: readonly ServerEntry[];
  /** Those with a kept sign-in. 0 … 256 items. */
  readonly signed_in: readonly LocalId[];
}

/** servers.register: Make an account at a server's organisation, and sign in to it as servers.sign_in does. If the organisation is open by invitation only, invite_code is needed. Refused: invite_invalid, registration_closed, conflict if somebody already has the name. If the account was made but its sign-in cannot be kept, servers.connect is refused for that reason. */
export interface ServersRegisterParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
  /** What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name. Matches `^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,62}[\p{L}\p{M}\p{N}]$`. */
  readonly username: Username;
  /** A password to sign in with. 10 … 128 characters. */
  readonly password: AccountPassword;
  /** What other players see. Left out: the username. 1 … 40 characters. */
  readonly display_name?: DisplayName;
  /** The code of an invite. It is shown once, when the invite is made. 1 … 64 characters. */
  readonly invite_code?: InviteCode;
}

/** Result of `servers.register`. */
export type ServersRegisterResult = Readonly<Record<string, never>>;

/** servers.remove: Forget a server, and its sign-in. */
export interface ServersRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** Result of `servers.remove`. */
export type ServersRemoveResult = Readonly<Record<string, never>>;

/** servers.save: Add a server or change it. */
export interface ServersSaveParams {
  /** A server the player knows. */
  readonly server: ServerEntry;
}

/** Result of `servers.save`. */
export type ServersSaveResult = Readonly<Record<string, never>>;

/** servers.sign_in: Sign in to a server's organisation with the player's account; the sign-in is kept in the system's keychain, so that servers.connect needs no password. Refused: second_factor_required: call again with code. */
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

/** Result of `servers.sign_in`. */
export type ServersSignInResult = Readonly<Record<string, never>>;

/** servers.sign_out: Forget the kept sign-in, here and on the server. */
export interface ServersSignOutParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly server_id: LocalId;
}

/** Result of `servers.sign_out`. */
export type ServersSignOutResult = Readonly<Record<string, never>>;

/** simulcast.define: Name a set of channels that one key talks to at once. The player must have joined each and be allowed to speak there. */
export interface SimulcastDefineParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id: LocalId;
  /** The channels, two or more. 2 … 16 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** Result of `simulcast.define`. */
export type SimulcastDefineResult = Readonly<Record<string, never>>;

/** simulcast.remove: Forget a simulcast set. Bindings to it are released. */
export interface SimulcastRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly simulcast_id: LocalId;
}

/** Result of `simulcast.remove`. */
export type SimulcastRemoveResult = Readonly<Record<string, never>>;

/** stats.read: Counters since the session began. */
export type StatsReadParams = Readonly<Record<string, never>>;

/** Result of `stats.read`. */
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
  /** Frames that were handled more than 20 ms after their time: the agent, or the machine, stalled. 0 … 9007199254740991. */
  readonly sound_late_frames: Count;
  /** Everyone heard since the session began, up to a limit. 0 … 4096 items. */
  readonly talkers: readonly {
    /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
    readonly session_id: SessionId;
    /** A talk target: what the header of a voice packet names. Chosen by the talker. 1 … 65535. */
    readonly target_id: TargetId;
    /** The channels they are heard on; none: it is a whisper. 0 … 16 items. */
    readonly channel_ids: readonly ChannelId[];
    /** Datagrams received from this talker. 0 … 9007199254740991. */
    readonly datagrams: Count;
    /** Datagrams that passed authentication. 0 … 9007199254740991. */
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
    /** Times the device needed sound and nothing had arrived. 0 … 9007199254740991. */
    readonly stalls: Count;
    /** Samples put in or taken out to move the delay. 0 … 9007199254740991. */
    readonly stretched_samples: Count;
    /** Missing frames played from a copy in a later packet. 0 … 9007199254740991. */
    readonly frames_from_copies: Count;
  }[];
  /** Round trip to the server; 0 while not known. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** What the encoder is set to. 0 … 510000 bit/s. */
  readonly bitrate_bps: number;
  /** How many earlier frames each packet also carries. 0 … 8. */
  readonly redundant_frames: number;
  /** Share of this player's packets that listeners miss, as last reported. 0 … 1. */
  readonly reported_loss: number;
  /** Share of one processor's time the agent used in the last second. 0 … 64. */
  readonly cpu_share: number;
  /** Memory the agent holds. 0 … 1000000 MB. */
  readonly resident_mb: number;
}

/** stats.trace: The stage times of the last frames, on the machine-wide monotonic clock; empty unless the agent was started with --trace. */
export type StatsTraceParams = Readonly<Record<string, never>>;

/** Result of `stats.trace`. */
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

/** talkers.mix: Set volume or mute of one talker on all channels. What is left out stays as it is. The agent keeps it by name, for each operation. */
export interface TalkersMixParams {
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** Volume change. -60 … 12 dB. */
  readonly gain_db?: Gain;
  /** Silence this talker. */
  readonly muted?: boolean;
}

/** Result of `talkers.mix`. */
export type TalkersMixResult = Readonly<Record<string, never>>;

/** whispers.define: Name a set of players to whisper to, for a key to be bound to. Defining it again replaces it. */
export interface WhispersDefineParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly whisper_id: LocalId;
  /** Who hears it; each on a channel where the player may whisper. 1 … 16 items. */
  readonly session_ids: readonly SessionId[];
}

/** Result of `whispers.define`. */
export type WhispersDefineResult = Readonly<Record<string, never>>;

/** whispers.remove: Forget a set of players, and release the keys on it. */
export interface WhispersRemoveParams {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly whisper_id: LocalId;
}

/** Result of `whispers.remove`. */
export type WhispersRemoveResult = Readonly<Record<string, never>>;

/** binding: A program's key was bound, is bound to something else, talks on other channels, or is no longer bound. */
export interface BindingEvent {
  /** A push-to-talk key that a program has bound, and where it talks. */
  readonly binding: PttBinding;
  /** False: the binding no longer exists; this is what it was. */
  readonly bound: boolean;
}

/** channelGone: A channel is no longer offered: it is gone, or the player may no longer know of it. */
export interface ChannelGoneEvent {
  /** A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id: ChannelId;
  /** Why the player was taken off it, if they were on it. kicked and moved: by a moderator; permission: the player may no longer be there; gone: the channel no longer exists. */
  readonly removed?: "kicked" | "moved" | "permission" | "gone";
}

/** channelOrder: The order in which the player wants channels has changed: channels.list begins with these now. */
export interface ChannelOrderEvent {
  /** In display order. Some may not exist now. Empty: the server's order. 0 … 512 items. */
  readonly channel_ids: readonly ChannelId[];
}

/** channelState: A channel changed on this radio: membership, members, mix. */
export interface ChannelStateEvent {
  /** A channel as it stands on one player's radio. */
  readonly channel: ChannelState;
  /** Why the server took the player off it, in the first event after that; left out if the player left. kicked and moved: by a moderator; permission: the player may no longer be there; gone: the channel no longer exists. */
  readonly removed?: "kicked" | "moved" | "permission" | "gone";
}

/** connection: The connection changed. If only rtt_ms did, the event comes only when it has changed by more than 5 ms and by more than a fifth since the last event, or after 5 s. */
export interface ConnectionEvent {
  /** The state of the connection. reconnecting: it dropped, and the agent reconnects automatically; what was held stays held, and calls that need the server are refused until it is open again. lost: it is over, and only connection.open makes a new one. */
  readonly state: "closed" | "connecting" | "open" | "lost" | "reconnecting";
  /** How voice travels: by datagrams, or through the control connection where datagrams are blocked; none while not known. */
  readonly transport: "none" | "udp" | "tunnel";
  /** Round trip of the last voice ping; 0 if there was none. 0 … 1000000000000 ms. */
  readonly rtt_ms: Milliseconds;
  /** Why it is not open, for people. 0 … 512 characters. */
  readonly reason?: string;
  /** The server the agent is on, or is reconnecting to. Left out where the player's list does not have it, and while there is none. */
  readonly server?: ConnectedServer;
  /** The player's own session; left out while there is none. It changes after the server has forgotten the previous one. 1 … 4294967295. */
  readonly session_id?: SessionId;
}

/** devices: Devices came or went, or another one is in use now. */
export interface DevicesEvent {
  /** One for each direction. 0 … 2 items. */
  readonly uses: readonly DeviceUse[];
  /** selected: the player chose. lost: a device is gone, and another is used if there is one. returned: the chosen one is back. changed: the list has changed. */
  readonly cause: "selected" | "lost" | "returned" | "changed";
}

/** hotkey: A key combination was pressed that does something other than talk. */
export interface HotkeyEvent {
  /** A name the game gives to something of its own: a binding, a simulcast set. Matches `^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`. */
  readonly hotkey_id: LocalId;
  /** What it does. */
  readonly action: "mute" | "louder" | "softer" | "mute_microphone" | "mute_sound" | "overlay" | "overlay_edit";
}

/** hotkeys: A source of keys changed, or what keys are bound to; hotkeys.list has the details. */
export interface HotkeysEvent {
  /** All possible sources. 0 … 4 items. */
  readonly sources: readonly {
    /** hook: the whole system's keys. evdev: Linux input devices: joysticks and gamepads, and for Wayland keyboards and mice. portal: shortcuts of a Linux desktop (Shortcut1 … Shortcut8), for Wayland. */
    readonly source: "hook" | "evdev" | "portal";
    /** running: keys are heard. off: not available on this machine. failed: it broke, and is being restarted. */
    readonly state: "running" | "off" | "failed";
    /** Why, for people; of one that runs, what it does not hear. 0 … 512 characters. */
    readonly reason?: string;
  }[];
}

/** level: How loud the microphone is, at most 20 times a second, while somebody watches. */
export interface LevelEvent {
  /** Against full scale. -120 … 0 dB. */
  readonly peak_db: Level;
  /** Against full scale. -120 … 0 dB. */
  readonly rms_db: Level;
  /** How sure the agent is that this is a voice. 0 … 1. */
  readonly voice: number;
  /** True while it is being sent. */
  readonly sent: boolean;
}

/** operationState: The operation that the radio is laid out by has changed, or how: role, phase, seat, stack, the state of a radio. */
export interface OperationStateEvent {
  /** Left out: no operation lays out the radio. */
  readonly operation?: OperationState;
}

/** overlay: How the overlay is to be shown has changed. */
export interface OverlayEvent {
  /** How the overlay is to be shown. */
  readonly overlay: OverlayState;
}

/** pairing: A program asks to be allowed something, or no longer does. */
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
  /** pressed; released; expired: the lease ran out; client_gone: the program that held it is gone; closed: the connection, target or binding was closed; timeout: it talked as long as the channel allows; busy: the channel is half duplex and somebody else is talking. */
  readonly cause: "pressed" | "released" | "expired" | "client_gone" | "closed" | "timeout" | "busy";
}

/** settings: Settings of the microphone or the mixer changed, whoever changed them: another program, a hotkey, an edit of config.json. At most 20 a second; holds the sections that changed, each whole. */
export interface SettingsEvent {
  /** How the microphone is processed now. */
  readonly microphone?: MicrophoneState;
  /** What the whole radio sounds like now. */
  readonly mixer?: MixerState;
}

/** speaking: Someone began or stopped talking, as heard on this radio; also the player's own transmissions. */
export interface SpeakingEvent {
  /** The channel. Left out for a whisper, which is on none. Matches `^[a-z0-9][a-z0-9._-]{0,63}$`. */
  readonly channel_id?: ChannelId;
  /** One connected player. The top 8 bits name the node. 1 … 4294967295. */
  readonly session_id: SessionId;
  /** What other players see. 1 … 40 characters. */
  readonly name: DisplayName;
  /** True at the first frame, false when the spurt has been played. */
  readonly speaking: boolean;
  /** True for this player's own voice. */
  readonly own: boolean;
  /** True for a whisper, to this player or by this player. Left out for speech on a channel. */
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
