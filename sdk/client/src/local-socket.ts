import { lstatSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { dirname } from "node:path";
import { type IpcEnvironment, ipcSocketCandidates } from "@talkgroup/schemas";

import { TalkgroupError } from "./talkgroup-error.js";
import { systemTimer, type Timer } from "./timer.js";
import type { Transport } from "./transport.js";

/**
 * Connects to the first agent that listens on this machine (Node). Rejects with TalkgroupError: `agent_unreachable`, `aborted`.
 *
 * Goes only to sockets of the same user: in a directory such as /tmp anybody may put a socket that looks like the agent's. A path that is
 * named outright, by `socket_path` or `TALKGROUP_IPC`, is trusted.
 *
 * On Windows nothing is checked: any program of any user of the machine can make a pipe of that name before the agent does, and Node does
 * not say whose it is. On a machine that is shared with people you do not trust, a game may talk to another's agent there.
 */
export async function openLocalSocket(options: LocalSocketOptions, timer: Timer = systemTimer): Promise<Transport> {
  const { socket_path, signal, environment, platform } = options;
  const named = socket_path === undefined ? environment : { TALKGROUP_IPC: socket_path };
  const paths = searchPlaces(named, platform);
  const trusted = paths.length === 1 || platform === "win32";
  for (const path of paths) {
    if (signal?.aborted) throw new TalkgroupError("aborted", "connect: aborted by the caller", { cause: signal.reason });
    if (!trusted && !isOwnSocket(path)) continue;
    const socket = await tryConnect(path, timer);
    if (socket !== undefined) return new LocalSocket(socket, timer);
  }
  const places = paths.length === 1 ? paths : [...new Set(paths.map((path) => dirname(path)))];
  throw new TalkgroupError(
    "agent_unreachable",
    `connect: found no agent listening at ${places.join(", ")}; is talkgroup-agent running?`,
  );
}

export interface LocalSocketOptions {
  readonly socket_path?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** `process.env`. */
  readonly environment: IpcEnvironment;
  /** `process.platform`. */
  readonly platform: string;
}

/** Inside a Flatpak the one folder that is shared with the agent comes first (P-47). */
function searchPlaces(environment: IpcEnvironment, platform: string): readonly string[] {
  const [inside, outside] = (["agent", "game"] as const).map((side) => ipcSocketCandidates(side, environment, platform));
  return [...new Set([...(inside ?? []), ...(outside ?? [])])];
}

class LocalSocket implements Transport {
  readonly #socket: Socket;
  readonly #timer: Timer;
  #closing = false;

  constructor(socket: Socket, timer: Timer) {
    this.#socket = socket;
    this.#timer = timer;
  }

  send(bytes: Uint8Array): boolean {
    if (!this.#socket.writable || this.#socket.writableLength > unsent_bytes_max) return false;
    this.#socket.write(bytes);
    return true;
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.#socket.on("data", listener);
  }

  onClosed(listener: () => void): void {
    this.#socket.once("close", listener);
  }

  close(): void {
    if (this.#closing || this.#socket.destroyed) return;
    this.#closing = true;
    // An agent that hangs must not hold the game: what it does not take soon is lost.
    const cancel = this.#timer(linger_ms, () => this.#socket.destroy());
    this.#socket.once("close", cancel);
    this.#socket.destroySoon();
  }
}

function isOwnSocket(path: string): boolean {
  try {
    const file = lstatSync(path);
    return file.isSocket() && file.uid === process.getuid?.();
  } catch {
    return false;
  }
}

function tryConnect(path: string, timer: Timer): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const cancel = timer(connect_ms_max, () => socket.destroy());
    // "close" follows every error, now and later.
    socket.on("error", () => {});
    const fail = () => resolve(undefined);
    socket.once("close", fail);
    socket.once("connect", () => {
      cancel();
      socket.off("close", fail);
      resolve(socket);
    });
  });
}

/** A local connection is made or refused at once. */
const connect_ms_max = 1_000;
const linger_ms = 1_000;
/** An agent that is this far behind is hung; more would only fill the game's memory. */
const unsent_bytes_max = 1_048_576;
