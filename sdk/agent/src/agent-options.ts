import type { ControlEvent, VoiceCrypto } from "@talkgroup/core";
import type { ConnectionEvent, IpcEvents, Result, RunningPreset, ServerEntry } from "@talkgroup/schemas";

import type { AudioThread } from "./audio/audio-thread.js";
import type { ConnectOptions, ControlLink } from "./control/control-client.js";
import type { MonotonicClock } from "./machine/monotonic-clock.js";
import type { MixStore } from "./radio/mixes.js";
import type { Timer } from "./sound/timer.js";

/** The agent's world. */
export interface AgentOptions {
  readonly crypto: VoiceCrypto;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  /** The networks this machine is on (`RetryWait`). */
  readonly networkOf: () => string;
  readonly audio: AgentAudio;
  readonly connectControl: (options: ConnectOptions) => Promise<Result<ControlLink>>;
  readonly broadcast: Broadcast;
  readonly mixes: MixStore;
  /** Those the player knows, as they are when it is asked: what the one it is on is called. Default: none. */
  readonly servers?: () => readonly ServerEntry[];
  /** Lays the radio out, once it is there. */
  readonly operations?: () => SessionWatch | undefined;
  /** What can be joined or talked to has changed: keys that could not be bound may be now. */
  readonly onChannels?: () => void;
  /** Voice activity: somebody begins or ceases to speak into the microphone. */
  readonly onVoice?: (active: boolean) => void;
  readonly log: AgentLog;
}

/** Whoever lays the radio out. Each is told after the radio has taken it in. */
export interface SessionWatch {
  /** A new session begins; how it is to be used is known before `handleConnection` says that it is open. */
  handleSession(session: BegunSession): void;
  handleEvent(event: ControlEvent): void;
  handleConnection(connection: ConnectionEvent): void;
}

export interface BegunSession {
  /** Where the player said that the server is. */
  readonly url: string;
  /** Of the server's own operation: the organisation. */
  readonly operation_id: string;
  /** The preset that runs there, if any. */
  readonly preset: RunningPreset | undefined;
  /** True: the radio is laid out by it. */
  readonly follow: boolean;
}

/** Tells every local client that may hear it. */
export type Broadcast = <E extends keyof IpcEvents>(event: E, params: IpcEvents[E], to_guests?: boolean) => void;

/** What the agent needs of its audio thread. */
export type AgentAudio = Pick<AudioThread, "command" | "tunnel" | "moved" | "stats" | "trace" | "play" | "codec" | "sound">;

/** What the agent says of its life. No address, token, key or name goes into it. */
export interface AgentLog {
  info(message: string): void;
  warn(message: string): void;
}
