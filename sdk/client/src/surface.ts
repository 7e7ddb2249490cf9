/**
 * Types of what goes over the wire, named as in the schemas.
 *
 * @since 0.1.0
 */
export type {
  AgentHelloResult,
  BindingEvent,
  ChannelGoneEvent,
  ChannelOrderEvent,
  ChannelState,
  ChannelStateEvent,
  ChannelsListResult,
  ClientGrant,
  ConnectedServer,
  ConnectionEvent,
  ConnectionOpenResult,
  ConnectionStatusResult,
  Device,
  DevicesEvent,
  DevicesListResult,
  DeviceUse,
  Hotkey,
  HotkeyEvent,
  HotkeysEvent,
  HotkeysListResult,
  IpcEvents,
  LevelEvent,
  Member,
  MicrophoneConfigureResult,
  MicrophonePlayResult,
  MicrophoneState,
  MixerConfigureResult,
  MixerState,
  OperationEntry,
  OperationRadio,
  OperationSimulcast,
  OperationStack,
  OperationState,
  OperationStateEvent,
  OverlayEvent,
  OverlayLayout,
  OverlayState,
  PagesOpenParams,
  PairingEvent,
  PairingListResult,
  PttBinding,
  PttEvent,
  RadioEffect,
  RadioTone,
  ServerEntry,
  ServersListResult,
  SettingsEvent,
  SpeakingEvent,
  StatsReadResult,
  StatsTraceResult,
  ToastEvent,
} from "@talkgroup/schemas";
export type { AgentEvent, AgentState, Unrestored } from "./agent-event.js";
export type { ChannelMix, Channels, JoinOptions } from "./channels.js";
export type { Devices } from "./devices.js";
export type { TalkgroupEvents } from "./event-listeners.js";
export type { CaptureOptions, Hotkeys, KeySettings } from "./hotkeys.js";
export type { Microphone, MicrophoneSettings } from "./microphone.js";
export type { Mixer, MixerSettings } from "./mixer.js";
export type { OperationChoice, Operations } from "./operations.js";
export type { AttachOptions, Overlay, OverlayChange, Toast } from "./overlay.js";
export type { Pages } from "./pages.js";
export type { Pairing } from "./pairing.js";
export type { PairingTokenStore } from "./pairing-tokens.js";
export type { CallOptions } from "./pending-calls.js";
export type { Places, Position } from "./position.js";
export type { BindOptions, PressOptions, Ptt, TalkTarget } from "./ptt.js";
export type { Scope } from "./scope.js";
export type { ServerConnection, ServerOpenOptions, ServerSource } from "./server-connection.js";
export type { Credentials, NewAccount, PasswordChange, Servers } from "./servers.js";
export type { Simulcast } from "./simulcast.js";
export type { Stats } from "./stats.js";
export type { TalkerMix, Talkers } from "./talkers.js";
export type { ConnectOptions, Talkgroup } from "./talkgroup.js";
export { TalkgroupError, type TalkgroupErrorCode } from "./talkgroup-error.js";
export type { Whispers } from "./whispers.js";
