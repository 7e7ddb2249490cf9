import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { SecureContextOptions } from "node:tls";
import { type WebSocket, WebSocketServer } from "ws";
import { ConnectionGate, type GateVerdict } from "../core/connection-gate.js";
import type { ServerLimits } from "../core/limits.js";
import { TokenBucket } from "../core/token-bucket.js";
import { addressKey } from "./accounts/address-key.js";
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
  /** Answers every HTTP request that is not the upgrade to a control connection. Default: 404. */
  readonly onRequest?: RequestListener;
}

/** What happens on control connections. Ids grow by one from 1 and are used once. */
export interface ControlServerHandlers {
  /** `address` is the peer's, as the system writes it; "" if the peer is gone already. */
  connected(connection_id: number, address: string): void;
  message(connection_id: number, text: string): void;
  /** A binary message: a voice datagram. Valid only during the call. */
  tunnelled(connection_id: number, packet: Uint8Array): void;
  /** The answer to a ping. */
  alive(connection_id: number): void;
  /** `clean`: a close frame came from the peer; otherwise the connection dropped, or we cut it off. */
  closed(connection_id: number, clean: boolean): void;
  /** Closed because it did not read what was sent to it. */
  slow(connection_id: number): void;
}

/** Since the start, and what is there now. */
export interface ControlServerCounts {
  /** TCP connections now: in their handshake, HTTP and control. */
  readonly tcp_open: number;
  /** Control connections now. */
  readonly open: number;
  /** TCP connections that were let through to their TLS handshake. */
  readonly accepted: number;
  /** TCP connections that were not, by why. */
  readonly refused: Readonly<Record<"server_full" | Exclude<GateVerdict, "ok">, number>>;
  /** TLS handshakes that failed or took too long. */
  readonly handshakes_failed: number;
  /** Control connections cut off because they did not read. */
  readonly slow: number;
  /** HTTP requests. */
  readonly requests: number;
  /** HTTP requests cut off because their answer took too long, or was not read. */
  readonly requests_cut: number;
}

/**
 * The server's TCP port: control connections, WebSocket over TLS 1.3 at `/control` (P-10), and HTTP beside them. Everything they say
 * is somebody else's to judge.
 */
export class ControlServer {
  readonly #options: ControlServerOptions;
  readonly #https: Server;
  #pem: string;
  readonly #upgrader: WebSocketServer;
  readonly #gate: ConnectionGate;
  readonly #sockets = new Map<number, WebSocket>();
  /** Those still in their TLS handshake too, which nothing else lists. */
  readonly #tcp_sockets = new Set<Socket>();
  /** Answers to HTTP requests that have not been given yet. */
  readonly #responses = new Set<ServerResponse>();
  readonly #refused = { server_full: 0, address_full: 0, address_rate: 0 };
  #connections = 0;
  #accepted = 0;
  #handshakes_failed = 0;
  #slow = 0;
  #requests = 0;
  #requests_cut = 0;
  #stopping = false;

  /** Throws `ServerError` "control_port_unavailable". */
  static async listen(options: ControlServerOptions): Promise<ControlServer> {
    const server = new ControlServer(options);
    await server.#bound();
    return server;
  }

  private constructor(options: ControlServerOptions) {
    this.#options = options;
    const { certificate, limits } = options;
    this.#pem = certificate.pem;
    this.#gate = new ConnectionGate(limits);
    this.#https = createServer(
      {
        ...secureContextOf(certificate),
        handshakeTimeout: limits.hello_timeout_ms,
        headersTimeout: limits.hello_timeout_ms,
        requestTimeout: request_ms_max,
        keepAliveTimeout: limits.hello_timeout_ms,
        connectionsCheckingInterval: limits.hello_timeout_ms / 2,
      },
      (request, response) => this.#answer(request, response),
    );
    this.#https.maxConnections = limits.connections_max + half_open_max;
    this.#https.maxRequestsPerSocket = requests_per_connection_max;
    // Named first: ws knows the last three, its published types do not yet.
    const upgrade = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.control_message_bytes_max,
      closeTimeout: close_answer_ms_max,
      maxFragments: fragments_max,
      maxBufferedChunks: chunks_max,
    };
    this.#upgrader = new WebSocketServer(upgrade);
    this.#guard();
    this.#https.on("tlsClientError", () => {
      this.#handshakes_failed += 1;
    });
    this.#https.on("upgrade", (request, socket, head) => {
      if (request.url?.split("?")[0] !== control_path) return notFound(socket);
      const address = request.socket.remoteAddress ?? "";
      this.#upgrader.handleUpgrade(request, socket, head, (webSocket) => this.#open(webSocket, address));
    });
  }

  /** Who connects from now on is shown this one. Connections there are stay as they are. Returns whether it is another than before. */
  useCertificate(certificate: Certificate): boolean {
    if (certificate.pem === this.#pem) return false;
    this.#https.setSecureContext(secureContextOf(certificate));
    this.#pem = certificate.pem;
    return true;
  }

  get counts(): ControlServerCounts {
    return {
      tcp_open: this.#tcp_sockets.size,
      open: this.#sockets.size,
      accepted: this.#accepted,
      refused: { ...this.#refused },
      handshakes_failed: this.#handshakes_failed,
      slow: this.#slow,
      requests: this.#requests,
      requests_cut: this.#requests_cut,
    };
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

  /**
   * Takes no more connections, says goodbye on the open ones, lets HTTP requests be answered for up to 2 s, and resolves when all
   * connections are gone.
   */
  async stop(): Promise<void> {
    this.#stopping = true;
    const stopped = new Promise<void>((resolve) => this.#https.close(() => resolve()));
    const goodbyes = [...this.#sockets.values()].map((socket) => {
      socket.close(close_going_away, "server_closing");
      return new Promise<void>((resolve) => socket.once("close", () => resolve()));
    });
    await Promise.all([...goodbyes, this.#answered()]);
    const ends = [...this.#tcp_sockets].map((socket) => {
      socket.destroy();
      return new Promise<void>((resolve) => socket.once("close", () => resolve()));
    });
    await Promise.all([...ends, stopped]);
  }

  /** Judges TCP connections before their TLS handshake, which is what costs. */
  #guard(): void {
    // What a TLS server does with a connection is its listener: it runs only for those that are let through.
    const handshakes = this.#https.listeners("connection");
    this.#https.removeAllListeners("connection");
    this.#https.on("connection", (socket: Socket) => {
      const address = addressKey(socket.remoteAddress ?? "");
      const verdict = this.#gate.admit(address, this.#options.now());
      if (verdict !== "ok") {
        this.#refused[verdict] += 1;
        socket.resetAndDestroy();
        return;
      }
      this.#accepted += 1;
      this.#tcp_sockets.add(socket);
      socket.once("close", () => {
        this.#tcp_sockets.delete(socket);
        this.#gate.handleClosed(address);
      });
      for (const beginHandshake of handshakes) beginHandshake.call(this.#https, socket);
    });
    this.#https.on("drop", () => {
      this.#refused.server_full += 1;
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    this.#requests += 1;
    const { onRequest } = this.#options;
    if (this.#stopping) response.setHeader("Connection", "close");
    if (onRequest === undefined) {
      response.writeHead(404).end();
      return;
    }
    const deadline = setTimeout(() => {
      this.#requests_cut += 1;
      request.socket.destroy();
    }, request_ms_max);
    this.#responses.add(response);
    response.once("close", () => {
      clearTimeout(deadline);
      this.#responses.delete(response);
    });
    onRequest(request, response);
  }

  /** Resolves when no HTTP request waits for its answer any more, or when it has been long enough. */
  #answered(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, goodbye_ms_max);
      const check = (): void => {
        if (this.#responses.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
      for (const response of this.#responses) {
        if (!response.headersSent) response.setHeader("Connection", "close");
        response.once("close", check);
      }
      check();
    });
  }

  #cutOffIfSlow(connection_id: number, socket: WebSocket): void {
    if (socket.bufferedAmount <= this.#options.limits.control_backlog_bytes_max) return;
    socket.terminate();
    this.#slow += 1;
    this.#options.handlers.slow(connection_id);
  }

  #open(socket: WebSocket, address: string): void {
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
    socket.on("close", (code) => {
      this.#sockets.delete(connection_id);
      handlers.closed(connection_id, code !== close_none_came);
    });
    handlers.connected(connection_id, address);
  }

  #bound(): Promise<void> {
    const { address, port } = this.#options;
    return new Promise((resolve, reject) => {
      const onError = (thrown: Error): void => {
        reject(new ServerError("control_port_unavailable", `TCP port ${port}: ${reasonOf(thrown)}`, { cause: thrown }));
      };
      this.#https.once("error", onError);
      this.#https.listen({ host: address, port, backlog: accept_queue_max }, () => {
        this.#https.off("error", onError);
        resolve();
      });
    });
  }
}

function secureContextOf({ pem }: Certificate): SecureContextOptions {
  return { key: pem, cert: pem, minVersion: "TLSv1.3" };
}

function notFound(socket: Duplex): void {
  socket.on("error", () => {});
  // What asked for an upgrade no HTTP timeout watches any more, and the peer may keep its half open for ever.
  socket.once("finish", () => socket.destroy());
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}

export const control_path = "/control";
/** WebSocket close code: the server goes down (RFC 6455 §7.4.1). */
const close_going_away = 1001;
/** What ws gives as the code if the peer sent no close frame (RFC 6455 §7.1.5). */
const close_none_came = 1006;
/** A peer that is there answers within a round trip; the server must stop within a second. */
const close_answer_ms_max = 400;
/** No client of ours sends a message in parts; a browser may cut a long one in a few. */
const fragments_max = 64;
/** Records (RFC 8446 §5.1) that one message comes in: four of 16 kB, or many times that where they are short. */
const chunks_max = 1_024;
/** TCP connections in their TLS handshake or upgrade, beyond those that are control connections. */
const half_open_max = 512;
/** TCP connections the system keeps until we take them: an operation that comes back at once. It may keep fewer. */
const accept_queue_max = 4096;
/** For a request to come in whole, and again for its answer to be read: the largest preset over a modem line. */
const request_ms_max = 20_000;
/** An admin page loads in a few dozen; who wants more may connect again. */
const requests_per_connection_max = 1000;
/** How long requests may take to be answered while the server stops. */
const goodbye_ms_max = 2_000;
