import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { Duplex } from "node:stream";
import { ipc_request_bytes_max } from "@talkgroup/schemas";

import type { PageFiles } from "../pages/page-files.js";
import { servePage } from "../pages/serve-page.js";
import { settledWithin, type Timer } from "../sound/timer.js";
import type { ClientPlace } from "./client-place.js";
import type { IpcHub } from "./ipc-hub.js";
import { ipc_handshake_ms_max, ipc_linger_ms } from "./ipc-limits.js";
import { serveWebSocket } from "./web-socket-link.js";

/**
 * Opens the loopback WebSocket (P-46), and serves the agent's own pages there (P-52), at the first of `ports` that is free on 127.0.0.1 and
 * ::1 alike: a name such as `localhost` may mean either, so nobody else may have the other. Port 0 is one that the system chooses. A machine
 * without IPv6 has 127.0.0.1 alone. Resolves with undefined if none is free.
 */
export async function openWebSocketServer(options: WebSocketServerOptions): Promise<LoopbackServer | undefined> {
  for (const wanted of options.ports) {
    const servers: Server[] = [];
    const faults: string[] = [];
    let port = wanted;
    for (const address of loopback_addresses) {
      const server = createServer(http_limits);
      const fault = await listen(server, port, address);
      if (fault === undefined) servers.push(server);
      else faults.push(fault);
      const found = server.address();
      if (port === 0 && typeof found === "object" && found !== null) port = found.port;
    }
    if (servers.length > 0 && faults.every((fault) => address_missing.has(fault))) return serve(options, servers, port);
    for (const server of servers) server.close();
  }
  return undefined;
}

export interface WebSocketServerOptions {
  readonly hub: IpcHub;
  /** Best first. */
  readonly ports: readonly number[];
  readonly timer: Timer;
  /** True: pages of any Origin may ask to be let in. False: only the agent's own. */
  readonly strangers: boolean;
  readonly pages: PageFiles;
}

export interface LoopbackServer {
  readonly port: number;
  /** Takes no more clients. Resolves within about `ipc_linger_ms`, when all are gone or cut off. */
  close(): Promise<void>;
}

function serve(options: WebSocketServerOptions, servers: readonly Server[], port: number): LoopbackServer {
  const { hub, timer, strangers, pages } = options;
  const hosts = new Set(loopback_names.map((name) => `${name}:${port}`));
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  const upgrader = new ws.WebSocketServer({
    noServer: true,
    maxPayload: ipc_request_bytes_max,
    maxFragments: fragments_max,
    maxBufferedChunks: chunks_max,
    perMessageDeflate: false,
    // Pings are answered by the session, within its limits.
    autoPong: false,
    clientTracking: true,
    handleProtocols: () => sub_protocol,
  });
  for (const server of servers) {
    server.maxConnections = connections_max;
    // A failing accept (too many open files) loses that one client; the others stay.
    server.on("error", () => {});
    server.on("request", (request, response) => {
      if (!hosts.has(request.headers.host ?? "")) response.writeHead(403, { Connection: "close", "Content-Length": 0 }).end();
      else if (request.url === "/") refuseHttp(response);
      else void servePage(pages, request, response, origins);
    });
    server.on("upgrade", (request, socket, head) => {
      const place = placeOf(request.headers.origin ?? "", origins);
      const status = statusOf(request, hosts) ?? (place.kind === "web" && !strangers ? "403 Forbidden" : undefined);
      if (status !== undefined) refuseUpgrade(socket, status);
      else upgrader.handleUpgrade(request, socket, head, (web_socket) => serveWebSocket(hub, web_socket, place, timer));
    });
  }
  const close = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
    await settledWithin(timer, ipc_linger_ms, Promise.all(closed));
    for (const client of upgrader.clients) client.terminate();
    for (const server of servers) server.closeAllConnections();
  };
  return { port, close };
}

/** Why a request is not let through: an HTTP status, or undefined if it is. */
function statusOf({ url, headers }: IncomingMessage, hosts: ReadonlySet<string>): string | undefined {
  // A page whose own name was made to point here is known by that name.
  if (!hosts.has(headers.host ?? "")) return "403 Forbidden";
  if (!origin_pattern.test(headers.origin ?? "")) return "403 Forbidden";
  if (url !== "/") return "404 Not Found";
  const offered = (headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim());
  return offered.includes(sub_protocol) ? undefined : "400 Bad Request";
}

function placeOf(origin: string, origins: ReadonlySet<string>): Extract<ClientPlace, { readonly origin: string }> {
  return { kind: origins.has(origin) ? "page" : "web", origin };
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.on("error", () => {});
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function refuseHttp(response: ServerResponse): void {
  response.writeHead(426, { Connection: "close", Upgrade: "websocket", "Content-Length": 0 }).end();
}

/** Resolves with the system's code if it cannot listen there. */
function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
    server.listen({ port, host, exclusive: true, ipv6Only: host === "::1" }, () => {
      server.removeAllListeners("error");
      resolve(undefined);
    });
  });
}

/** The one sub-protocol (P-46). */
const sub_protocol = "talkgroup.1";
const loopback_addresses = ["127.0.0.1", "::1"];
const loopback_names = ["127.0.0.1", "localhost", "[::1]"];
const address_missing: ReadonlySet<string> = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"]);
/** A scheme and an authority, as RFC 6454 §6.1 writes an origin; "null" names nobody. */
const origin_pattern = /^[a-z][a-z0-9+.-]{0,31}:\/\/[^\s/?#@\\]{1,200}$/;
/** Clients at most, and as many that are still asking to be one. */
const connections_max = 64;
/** A browser does not cut messages this short at all. */
const fragments_max = 64;
/** Pieces of one unfinished frame: a message of the greatest length comes in fewer. */
const chunks_max = 1_024;
const http_limits = {
  maxHeaderSize: 8_192,
  headersTimeout: ipc_handshake_ms_max,
  requestTimeout: ipc_handshake_ms_max,
  // How often the two limits before are looked at.
  connectionsCheckingInterval: 1_000,
};
/** By `require`, as in control-client.ts. */
const ws = createRequire(import.meta.url)("ws") as typeof import("ws");
