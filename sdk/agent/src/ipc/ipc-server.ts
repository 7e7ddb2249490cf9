import { createServer, type Server, type Socket } from "node:net";

import { type IpcEnvironment, type IpcEvents, ipcSocketCandidates } from "@talkgroup/schemas";

import { settledWithin, type Timer } from "../sound/timer.js";
import { type IpcCounts, IpcHub, type IpcHubOptions, type IpcLink } from "./ipc-hub.js";
import { ipc_linger_ms } from "./ipc-limits.js";
import { listenAt, type PlaceFault } from "./socket-place.js";

/**
 * Opens the agent's local socket at the first place that is free. Rejects with IpcServerError.
 *
 * The server keeps the process alive until it is closed.
 */
export async function openIpcServer(options: IpcServerOptions): Promise<IpcServer> {
  const { socket_path, environment, platform, timer } = options;
  const forced = socket_path === undefined ? environment : { TALKGROUP_IPC: socket_path };
  const hub = new IpcHub(options);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    serveSocket(hub, socket, timer);
  });
  const path = await place(server, ipcSocketCandidates("agent", forced, platform), platform, timer);
  // A failing accept (too many open files) loses that one client; the others stay.
  server.on("error", (error) => options.onFault("accept", error));
  return {
    socket_path: path,
    broadcast: (event, params) => hub.broadcast(event, params),
    counts: () => hub.counts(),
    close: async () => {
      hub.close();
      // Node removes the socket's file as it stops to listen.
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await settledWithin(timer, ipc_linger_ms, closed);
      for (const socket of sockets) socket.destroy();
    },
  };
}

export interface IpcServer {
  /** Where it listens. */
  readonly socket_path: string;
  /** Gives an event to every client that may hear it. Returns at once; no client can hold it up. */
  broadcast<E extends keyof IpcEvents>(event: E, params: IpcEvents[E]): void;
  counts(): IpcCounts;
  /** Tells every client, closes, and removes the socket's file. Resolves within about `ipc_linger_ms`. */
  close(): Promise<void>;
}

export interface IpcServerOptions extends IpcHubOptions {
  /** The one path to use, instead of the first free one. */
  readonly socket_path?: string | undefined;
  /** `process.env`. */
  readonly environment: IpcEnvironment;
  /** `process.platform`. */
  readonly platform: string;
}

/** The local socket could not be opened. */
export class IpcServerError extends Error {
  override readonly name = "IpcServerError";
  /** Of the first place tried: the best one, or the only one where a path was given. */
  readonly code: PlaceFault;
  constructor(code: PlaceFault, message: string) {
    super(message);
    this.code = code;
  }
}

async function place(server: Server, paths: readonly string[], platform: string, timer: Timer): Promise<string> {
  const faults: PlaceFault[] = [];
  for (const path of paths) {
    const fault = await listenAt(server, path, platform, timer);
    if (fault === undefined) return path;
    faults.push(fault);
  }
  const code = faults[0] ?? "in_use";
  const tried = paths.map((path, index) => `${path} (${faults[index]})`).join(", ");
  throw new IpcServerError(code, `local socket: found no place to listen, tried ${tried}`);
}

function serveSocket(hub: IpcHub, socket: Socket, timer: Timer): void {
  const events = hub.accept(linkOf(socket, timer));
  socket.on("data", (chunk) => events.handleBytes(chunk));
  // "close" follows every error and is all that matters.
  socket.on("error", () => {});
  socket.once("close", () => events.handleClosed());
}

function linkOf(socket: Socket, timer: Timer): IpcLink {
  return {
    send: (bytes) => void socket.write(bytes),
    get unsent_bytes() {
      return socket.writableLength;
    },
    end: () => {
      const cancel = timer(ipc_linger_ms, () => socket.destroy());
      socket.once("close", cancel);
      socket.destroySoon();
    },
    cut: () => void socket.destroy(),
  };
}
