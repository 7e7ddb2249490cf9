import { Agent, type AgentLog, type Broadcast } from "./agent.js";
import type { AudioNews, AudioOptions } from "./audio/audio-message.js";
import { AudioThread } from "./audio/audio-thread.js";
import { ControlClient } from "./control/control-client.js";
import { openIpcServer } from "./ipc/ipc-server.js";
import { ipcHandlers } from "./ipc-handlers.js";
import { createMonotonicClock } from "./monotonic-clock.js";
import { nodeCrypto } from "./node-crypto.js";
import { systemTimer } from "./sound/timer.js";

export interface StartAgentOptions {
  readonly audio: AudioOptions;
  /** The local socket's path; undefined takes the first free place (P-15). */
  readonly socket_path: string | undefined;
  readonly log: AgentLog;
}

export interface RunningAgent {
  readonly socket_path: string;
  readonly codec: string;
  readonly sound: string;
  /** Why this sound and codec were chosen, in one line. */
  readonly reason: string;
  /** Resolves when the audio worker has died: without its voice the agent is of no use. */
  readonly failed: Promise<string>;
  /** Leaves the server, lets devices and socket go. Resolves within 2 s. */
  close(): Promise<void>;
}

/** Starts a voice agent in this process. Throws AudioError or IpcServerError. */
export async function startAgent(options: StartAgentOptions): Promise<RunningAgent> {
  const { log } = options;
  const clock = createMonotonicClock();
  const timer = systemTimer;
  const news: AudioNews[] = [];
  let hear: (one: AudioNews) => void = (one) => void news.push(one);
  const audio = await AudioThread.start(options.audio, timer, (one) => hear(one));
  try {
    let broadcast: Broadcast = () => {};
    const agent = new Agent({
      crypto: nodeCrypto(),
      clock,
      timer,
      audio,
      log,
      connectControl: ControlClient.connect,
      broadcast: (event, params) => broadcast(event, params),
    });
    const failed = new Promise<string>((resolve) => {
      hear = (one) => (one.kind === "failed" ? resolve(one.message) : agent.handleAudio(one));
    });
    for (const one of news.splice(0)) hear(one);
    const ipc = await openIpcServer({
      handlers: ipcHandlers(agent, audio, clock),
      agent_version,
      socket_path: options.socket_path,
      environment: process.env,
      platform: process.platform,
      now_ms: clock,
      timer,
      onClientGone: (caller) => agent.forgetClient(caller.id),
      onFault: (where, error) => log.warn(`${where}: ${error instanceof Error ? error.message : "unknown fault"}`),
    });
    broadcast = (event, params) => ipc.broadcast(event, params);
    const { codec, sound, reason } = audio;
    return { socket_path: ipc.socket_path, codec, sound, reason, failed, close: () => close(agent, audio, ipc) };
  } catch (error) {
    await audio.close();
    throw error;
  }
}

async function close(agent: Agent, audio: AudioThread, ipc: { close(): Promise<void> }): Promise<void> {
  agent.close();
  await Promise.all([ipc.close(), audio.close()]);
}

const agent_version = "0.1.0";
