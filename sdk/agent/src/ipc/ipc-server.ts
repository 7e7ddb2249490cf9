import { createServer, type Server, type Socket } from "node:net";
import { dirname } from "node:path";

import { type IpcEnvironment, type IpcEvents, ipcSocketCandidates } from "@talkgroup/schemas";

import { PageFiles } from "../pages/page-files.js";
import { settledWithin, type Timer } from "../sound/timer.js";
import type { ClientPlace } from "./client-place.js";
import { writeDiscoveryFile } from "./discovery-file.js";
import { type IpcCounts, IpcHub, type IpcHubOptions, type IpcLink } from "./ipc-hub.js";
import { ipc_linger_ms } from "./ipc-limits.js";
import { Loopback } from "./loopback.js";
import { findAgentAt } from "./running-agent.js";
import { SandboxSockets } from "./sandbox-sockets.js";
import { listenAt, type PlaceFault } from "./socket-place.js";

/**
 * Opens the agent's local connection: its own socket at the first place that is free, and, where the options say so, sockets for
 * sandboxes and the loopback WebSocket. Rejects with IpcServerError or AgentRunningError.
 *
 * The server keeps the process alive until it is closed.
 */
export async function openIpcServer(options: IpcServerOptions): Promise<IpcServer> {
  const { socket_path, environment, platform, timer } = options;
  const forced = socket_path === undefined ? environment : { TALKGROUP_IPC: socket_path };
  const hub = new IpcHub(options);
  const sockets = new Set<Socket>();
  const onSocket = (socket: Socket, place: ClientPlace): void => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    serveSocket(hub, socket, place, timer);
  };
  const server = createServer((socket) => onSocket(socket, { kind: "own" }));
  const path = await place(server, ipcSocketCandidates("agent", forced, platform), options);
  // A failing accept (too many open files) loses that one client; the others stay.
  server.on("error", (error) => options.onFault("accept", error));
  const runtime_directory = options.sandboxes === true && platform === "linux" ? environment.XDG_RUNTIME_DIR : undefined;
  const sandboxes = runtime_directory?.startsWith("/")
    ? new SandboxSockets({ runtime_directory, own_folder: dirname(path), onSocket, timer })
    : undefined;
  // A sandbox may have put something there that does not answer: the others do not wait for it.
  await settledWithin(timer, ipc_linger_ms, sandboxes?.start() ?? Promise.resolve());
  const { web_socket_ports = [], page_ports = [], pages = new PageFiles() } = options;
  const loopback = new Loopback({ hub, timer, strangers: web_socket_ports.length > 0, pages });
  const web_socket_port = await loopback.open(web_socket_ports);
  const removeFile = web_socket_port === undefined ? undefined : writeDiscoveryFile(path, web_socket_port, platform);
  return {
    socket_path: path,
    web_socket_port,
    servePages: () => loopback.open(page_ports),
    broadcast: (event, params, to_guests) => hub.broadcast(event, params, to_guests),
    counts: () => hub.counts(),
    close: async () => {
      removeFile?.();
      hub.close();
      // Node removes the socket's file as it stops to listen.
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await settledWithin(timer, ipc_linger_ms, Promise.all([closed, loopback.close(), sandboxes?.close()]));
      for (const socket of sockets) socket.destroy();
    },
  };
}

export interface IpcServer {
  /** Where it listens. */
  readonly socket_path: string;
  /** The loopback WebSocket's port; undefined where there is none. */
  readonly web_socket_port: number | undefined;
  /** Serves the agent's own pages from now on (P-52): the port, or undefined where none is free. */
  servePages(): Promise<number | undefined>;
  /** Gives an event to every client that may hear it; `to_guests`: to those too, default true. Returns at once; no client can hold it up. */
  broadcast<E extends keyof IpcEvents>(event: E, params: IpcEvents[E], to_guests?: boolean): void;
  counts(): IpcCounts;
  /** Tells every client, closes, and removes the sockets' files. Resolves within about `ipc_linger_ms`. */
  close(): Promise<void>;
}

export interface IpcServerOptions extends IpcHubOptions {
  /** The one path to use, instead of the first free one. */
  readonly socket_path?: string | undefined;
  /** `process.env`. */
  readonly environment: IpcEnvironment;
  /** `process.platform`. */
  readonly platform: string;
  /** True: not where an agent of this user runs at a better place already (P-48). Default false. */
  readonly alone?: boolean;
  /** True: also listens in the folders of Flatpaks and Snaps (P-47, Linux). Default false. */
  readonly sandboxes?: boolean;
  /** Where the loopback WebSocket may listen, best first (P-46). Default: nowhere. */
  readonly web_socket_ports?: readonly number[];
  /** Where the agent's own pages may be served once they are wanted, unless the loopback WebSocket is open already. Default: nowhere. */
  readonly page_ports?: readonly number[];
  /** Those pages. Default: those that are installed. */
  readonly pages?: PageFiles;
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

/** An agent of this user runs already. */
export class AgentRunningError extends Error {
  override readonly name = "AgentRunningError";
  readonly code = "already_running";
  /** Where it listens. */
  readonly socket_path: string;
  constructor(socket_path: string) {
    super(`local socket: found an agent running at ${socket_path}`);
    this.socket_path = socket_path;
  }
}

async function place(server: Server, paths: readonly string[], options: IpcServerOptions): Promise<string> {
  const { platform, timer } = options;
  const faults: PlaceFault[] = [];
  for (const path of paths) {
    const fault = await listenAt(server, path, platform, timer);
    if (fault === undefined) {
      if (options.alone === true) await yieldToBetter(server, paths.slice(0, faults.length), options);
      return path;
    }
    faults.push(fault);
  }
  const code = faults[0] ?? "in_use";
  const tried = paths.map((path, index) => `${path} (${faults[index]})`).join(", ");
  throw new IpcServerError(code, `local socket: found no place to listen, tried ${tried}`);
}

/** Of agents that start at the same moment the one with the best place stays: it has none before it to yield to. */
async function yieldToBetter(server: Server, paths: readonly string[], { platform, timer }: IpcServerOptions): Promise<void> {
  const running = await findAgentAt(paths, platform, timer);
  if (running === undefined) return;
  server.close();
  throw new AgentRunningError(running.socket_path);
}

function serveSocket(hub: IpcHub, socket: Socket, place: ClientPlace, timer: Timer): void {
  const events = hub.accept(linkOf(socket, timer), place);
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
