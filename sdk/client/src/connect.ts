import type { HelloOptions } from "./agent-link.js";
import { openLocalSocket } from "./local-socket.js";
import { type ConnectOptions, connectOver, type Talkgroup } from "./talkgroup.js";

/**
 * Connects to the voice agent that runs on this machine. A program in a sandbox may have to wait for the player's consent, up to 60 s
 * (P-43). Rejects with TalkgroupError: `agent_unreachable` if none runs, `scope_denied` if the player allows none of `scopes`,
 * `rate_limited` if the player has just said so, `timeout`, `aborted`, `limit_reached`, `unsupported_version`.
 */
export async function connect(options: LocalConnectOptions = {}): Promise<Talkgroup> {
  const { socket_path, signal } = options;
  const transport = await openLocalSocket({ socket_path, signal, environment: process.env, platform: process.platform });
  return connectOver(transport, options);
}

export interface LocalConnectOptions extends ConnectOptions, HelloOptions {
  /** The agent's socket, instead of the first that is found. */
  readonly socket_path?: string | undefined;
}
