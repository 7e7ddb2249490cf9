import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { ServerLimits } from "../core/limits.js";
import { TokenBucket } from "../core/token-bucket.js";
import type { Certificate } from "./certificate.js";
import { reasonOf, ServerError } from "./server-error.js";

export interface ControlServerOptions {
  /** Numeric address. */
  readonly address: string;
  /** 0: any free one. */
  readonly port: number;
  readonly certificate: Certificate;
  readonly limits: ServerLimits;
  /** Monotonic, ms. */
  readonly now: () => number;
  readonly handlers: ControlServerHandlers;
}

/** What happens on control connections. Ids grow by one from 1 and are used once. */
export interface ControlServerHandlers {
  connected(connection_id: number): void;
  message(connection_id: number, text: string): void;
  /** A binary message: a voice datagram. Valid only during the call. */
  tunnelled(connection_id: number, packet: Uint8Array): void;
  /** The answer to a ping. */
  alive(connection_id: number): void;
  closed(connection_id: number): void;
  /** Closed because it did not read what was sent to it. */
  slow(connection_id: number): void;
}

/** The control connections: WebSocket over TLS 1.3 at `/control` (P-10). Everything they say is somebody else's to judge. */
export class ControlServer {
  readonly #options: ControlServerOptions;
  readonly #https: Server;
  readonly #upgrader: WebSocketServer;
  readonly #sockets = new Map<number, WebSocket>();
  /** Those still in their TLS handshake too, which nothing else lists. */
  readonly #tcp_sockets = new Set<Socket>();
  #connections = 0;

  /** Throws `ServerError` "control_port_unavailable". */
  static async listen(options: ControlServerOptions): Promise<ControlServer> {
    const server = new ControlServer(options);
    await server.#bound();
    return server;
  }

  private constructor(options: ControlServerOptions) {
    this.#options = options;
    const { certificate, limits } = options;
    this.#https = createServer(
      {
        key: certificate.pem,
        cert: certificate.pem,
        minVersion: "TLSv1.3",
        handshakeTimeout: limits.hello_timeout_ms,
        headersTimeout: limits.hello_timeout_ms,
        requestTimeout: limits.hello_timeout_ms,
        connectionsCheckingInterval: limits.hello_timeout_ms / 2,
      },
      (_request, response) => response.writeHead(404).end(),
    );
    this.#https.maxConnections = limits.connections_max + half_open_max;
    // Named first: ws knows closeTimeout, its published types do not yet.
    const upgrade = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.control_message_bytes_max,
      closeTimeout: close_answer_ms_max,
    };
    this.#upgrader = new WebSocketServer(upgrade);
    this.#https.on("connection", (socket: Socket) => {
      this.#tcp_sockets.add(socket);
      socket.once("close", () => this.#tcp_sockets.delete(socket));
    });
    this.#https.on("upgrade", (request, socket, head) => {
      if (request.url?.split("?")[0] !== control_path) return notFound(socket);
      this.#upgrader.handleUpgrade(request, socket, head, (webSocket) => this.#open(webSocket));
    });
  }

  get port(): number {
    return (this.#https.address() as AddressInfo).port;
  }

  /** Sends one message. Who does not read is cut off once `control_backlog_bytes_max` are waiting. */
  send(connection_id: number, text: string): void {
    const socket = this.#sockets.get(connection_id);
    if (socket === undefined) return;
    socket.send(text);
    this.#cutOffIfSlow(connection_id, socket);
  }

  /** Sends a voice datagram; false if it was dropped because too much is waiting already. */
  sendPacket(connection_id: number, packet: Uint8Array): boolean {
    const socket = this.#sockets.get(connection_id);
    if (socket === undefined || socket.bufferedAmount > this.#options.limits.tunnel_backlog_bytes_max) return false;
    socket.send(packet);
    return true;
  }

  ping(connection_id: number): void {
    this.#sockets.get(connection_id)?.ping();
  }

  /** Closes after what was sent before; cuts off a peer that does not answer in time. */
  close(connection_id: number, code: number, reason: string): void {
    this.#sockets.get(connection_id)?.close(code, reason);
  }

  /** Takes no more connections, says goodbye on the open ones, and resolves when all are gone. */
  async stop(): Promise<void> {
    const stopped = new Promise<void>((resolve) => this.#https.close(() => resolve()));
    const goodbyes = [...this.#sockets.values()].map((socket) => {
      socket.close(close_going_away, "server_closing");
      return new Promise<void>((resolve) => socket.once("close", () => resolve()));
    });
    await Promise.all(goodbyes);
    for (const socket of this.#tcp_sockets) socket.destroy();
    await stopped;
  }

  #cutOffIfSlow(connection_id: number, socket: WebSocket): void {
    if (socket.bufferedAmount <= this.#options.limits.control_backlog_bytes_max) return;
    socket.terminate();
    this.#options.handlers.slow(connection_id);
  }

  #open(socket: WebSocket): void {
    this.#connections += 1;
    const connection_id = this.#connections;
    const { handlers, limits, now } = this.#options;
    const datagrams = new TokenBucket(limits.tunnel_messages_per_s, limits.tunnel_messages_burst, now());
    this.#sockets.set(connection_id, socket);
    socket.on("message", (data, isBinary) => {
      if (!(data instanceof Uint8Array)) return;
      if (!isBinary) handlers.message(connection_id, data.toString());
      else if (datagrams.take(1, now())) handlers.tunnelled(connection_id, data);
    });
    // Each ping is answered at once: who asks without reading fills the same backlog.
    socket.on("ping", () => this.#cutOffIfSlow(connection_id, socket));
    socket.on("pong", () => handlers.alive(connection_id));
    // What went wrong (a message too long, text that is not UTF-8) closes this connection, with the code of RFC 6455 §7.4.
    socket.on("error", () => {});
    socket.on("close", () => {
      this.#sockets.delete(connection_id);
      handlers.closed(connection_id);
    });
    handlers.connected(connection_id);
  }

  #bound(): Promise<void> {
    const { address, port } = this.#options;
    return new Promise((resolve, reject) => {
      const onError = (thrown: Error): void => {
        reject(new ServerError("control_port_unavailable", `TCP port ${port}: ${reasonOf(thrown)}`, { cause: thrown }));
      };
      this.#https.once("error", onError);
      this.#https.listen({ host: address, port }, () => {
        this.#https.off("error", onError);
        resolve();
      });
    });
  }
}

function notFound(socket: Duplex): void {
  socket.on("error", () => {});
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

export const control_path = "/control";
/** WebSocket close code: the server goes down (RFC 6455 §7.4.1). */
const close_going_away = 1001;
/** A peer that is there answers within a round trip; the server must stop within a second. */
const close_answer_ms_max = 400;
/** TCP connections in their TLS handshake or upgrade, beyond those that are control connections. */
const half_open_max = 512;
