export type {
  AgentHelloResult,
  ChannelState,
  ChannelStateEvent,
  ConnectionEvent,
  ConnectionOpenResult,
  ConnectionStatusResult,
  IpcEvents,
  Member,
  MicrophonePlayResult,
  PttEvent,
  SpeakingEvent,
  StatsReadResult,
  StatsTraceResult,
} from "@talkgroup/schemas";
export type { HelloOptions } from "./agent-link.js";
export type { ChannelMix, Channels } from "./channels.js";
export { connect, type LocalConnectOptions } from "./connect.js";
export type { Microphone } from "./microphone.js";
export type { CallOptions } from "./pending-calls.js";
export type { PressOptions, Ptt, TalkTarget } from "./ptt.js";
export type { ServerConnection, ServerOpenOptions } from "./server-connection.js";
export type { Simulcast } from "./simulcast.js";
export type { Stats } from "./stats.js";
export { type ConnectOptions, connectOver, type Talkgroup } from "./talkgroup.js";
export { TalkgroupError, type TalkgroupErrorCode } from "./talkgroup-error.js";
export type { Timer } from "./timer.js";
export type { Transport } from "./transport.js";
