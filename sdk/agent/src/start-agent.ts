import { Agent, type AgentLog } from "./agent.js";
import type { AudioOptions } from "./audio/audio-message.js";
import { AudioThread } from "./audio/audio-thread.js";
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
  const agent = new Agent({
    crypto: nodeCrypto(),
    clock,
    timer,
    log,
    broadcast: (event, params) => ipc.broadcast(event, params),
  });
  const ipc = await openIpcServer({
    handlers: ipcHandlers(agent, clock),
    agent_version,
    socket_path: options.socket_path,
    environment: process.env,
    platform: process.platform,
    now_ms: clock,
    timer,
    onClientGone: (caller) => {
      agent.keys.releaseOwner(caller.id);
      agent.drain();
    },
    onFault: (where, error) => log.warn(`${where}: ${error instanceof Error ? error.message : "unknown fault"}`),
  });
  try {
    let fail: (message: string) => void = () => {};
    const failed = new Promise<string>((resolve) => {
      fail = resolve;
    });
    const audio = await AudioThread.start(options.audio, timer, (news) => {
      if (news.kind === "failed") fail(news.message);
      else agent.handleAudio(news);
    });
    agent.attachAudio(audio);
    const { codec, sound, reason } = audio;
    return { socket_path: ipc.socket_path, codec, sound, reason, failed, close: () => close(agent, audio, ipc) };
  } catch (error) {
    await ipc.close();
    throw error;
  }
}

async function close(agent: Agent, audio: AudioThread, ipc: { close(): Promise<void> }): Promise<void> {
  agent.close();
  await Promise.all([ipc.close(), audio.close()]);
}

const agent_version = "0.1.0";
