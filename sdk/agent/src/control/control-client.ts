import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { ControlEvent } from "@talkgroup/core";
import {
  accept,
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  type Refusal,
  type Result,
  type RpcMessage,
  refuse,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import { WebSocket } from "ws";

import type { Timer } from "../sound/timer.js";

/**
 * One control connection to a server (PROTOCOL.md §2): requests with answers, events, and tunnelled voice. It checks the certificate
 * before the first message, holds no state of the radio, and never reconnects by itself. Once closed it is deaf: a server that was left
 * cannot speak into the next session.
 */
export class ControlClient implements ControlLink {
  readonly #socket: WebSocket;
  readonly #timer: Timer;
  readonly #listener: ControlListener;
  readonly #waiting = new Map<number, Waiting>();
  #id_next = 1;
  #events_heard = 0;
  #refused = 0;
  #closed = false;

  /** Address of the server, where voice goes too. */
  readonly host: string;

  private constructor(socket: WebSocket, host: string, timer: Timer, listener: ControlListener) {
    this.host = host;
    this.#socket = socket;
    this.#timer = timer;
    this.#listener = listener;
    socket.on("message", (data: Buffer, binary: boolean) => this.#handleMessage(data, binary));
    socket.on("close", (_code, reason) =>
      this.#end("lost", reason.toString().slice(0, reason_chars_max) || "the connection was closed"),
    );
    socket.on("error", (error) => this.#end("lost", error.message));
  }

  /** Connects and checks the certificate (P-11). Refusals: `invalid_params`, `server_unreachable`, `certificate_mismatch`. Never rejects. */
  static connect(options: ConnectOptions): Promise<Result<ControlClient>> {
    const { url, certificate_sha256: pinned, timer, listener } = options;
    if (!URL.canParse("/control", url)) return Promise.resolve(refuse("invalid_params", "url: expected wss://host:port", "/url"));
    const socket = new WebSocket(new URL("/control", url), {
      // One message a turn, so that what follows an answer is not handled before the answer is.
      allowSynchronousEvents: false,
      minVersion: "TLSv1.3",
      rejectUnauthorized: pinned === undefined,
      maxPayload: control_answer_bytes_max,
      perMessageDeflate: false,
      handshakeTimeout: connect_timeout_ms,
    });
    let host = "";
    return new Promise((resolve) => {
      socket.once("error", (error) => resolve(refuse("server_unreachable", `server: ${error.message}`)));
      socket.once("upgrade", ({ socket: stream }) => {
        if (pinned !== undefined && fingerprintOf(stream) !== pinned) {
          socket.terminate();
          resolve(
            refuse(
              "certificate_mismatch",
              "certificate: found another one, expected the pinned fingerprint",
              "/certificate_sha256",
            ),
          );
        }
        stream.setNoDelay(true);
        host = stream.remoteAddress ?? "";
      });
      socket.once("open", () => {
        resolve(accept(new ControlClient(socket, host, timer, listener)));
      });
    });
  }

  /** Sends one request; resolves with its result or refusal, at the latest after `request_timeout_ms`. Never rejects. */
  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.#socket.readyState !== WebSocket.OPEN)
      return Promise.resolve(refuse("not_connected", "server: the connection is closed"));
    if (this.#waiting.size >= requests_waiting_max)
      return Promise.resolve(refuse("limit_reached", "server: too many requests unanswered"));
    const id = this.#id_next;
    this.#id_next += 1;
    return new Promise((resolve) => {
      const settle = (answer: Result<unknown>) => {
        cancel();
        this.#waiting.delete(id);
        resolve(answer.ok ? validateControlResult[method](answer.value) : answer);
      };
      const cancel = this.#timer(request_timeout_ms, () => settle(refuse("server_unreachable", `${method}: no answer in time`)));
      this.#waiting.set(id, { settle });
      this.#socket.send(encodeRequest(id, method, params));
    });
  }

  /** One voice datagram through the control connection (P-26). Dropped while the connection cannot keep up: voice must not queue. */
  sendTunnel(bytes: Uint8Array): void {
    if (this.#closed || this.#socket.readyState !== WebSocket.OPEN || this.#socket.bufferedAmount > tunnel_backlog_bytes_max)
      return;
    this.#socket.send(bytes, { binary: true });
  }

  close(): void {
    this.#end("player", "closed by the player");
  }

  #handleMessage(data: Buffer, binary: boolean): void {
    if (this.#closed) return;
    try {
      if (binary) {
        this.#listener.onTunnel(data);
        return;
      }
      const message = decodeRpc(data.toString("utf8"));
      if (message.ok) this.#handleRpc(message.value);
      else this.#refuse(message.refusal);
    } catch (error) {
      // A bug of ours that this server's message has shown ends this connection, not the agent.
      this.#listener.onFault(error);
      this.#end("lost", "a message of the server could not be handled");
    }
  }

  #handleRpc(message: RpcMessage): void {
    switch (message.kind) {
      case "result":
        this.#waiting.get(message.id)?.settle({ ok: true, value: message.result });
        break;
      case "error":
        if (message.id !== null) this.#waiting.get(message.id)?.settle({ ok: false, refusal: message.refusal });
        break;
      case "notification":
        this.#handleEvent(message.method, message.params, message.seq);
        break;
      case "request":
        this.#refuse(refuse("method_not_found", "method: found a request from the server, expected none").refusal);
    }
  }

  /** An event this version does not know is a newer server's (P-3); one that is missing means that what we know is wrong (P-5). */
  #handleEvent(name: string, params: unknown, seq: number | undefined): void {
    this.#events_heard += 1;
    if (seq !== this.#events_heard) {
      this.#end("lost", `seq: found ${seq}, expected ${this.#events_heard}`);
      return;
    }
    if (!isEventName(name)) return;
    const checked = validateControlEvent[name](params);
    if (checked.ok) this.#listener.onEvent({ name, params: checked.value } as ControlEvent);
    else this.#refuse(checked.refusal);
  }

  /** What is not of the protocol is counted; a server that goes on with it is left (P-8). */
  #refuse(refusal: Refusal): void {
    this.#refused += 1;
    this.#listener.onRefused(refusal);
    if (this.#refused >= refused_max) this.#end("lost", "too many messages that are not of the protocol");
  }

  /** Says once that it is over, and closes; a server that does not answer the closing is cut off. */
  #end(by: ClosedBy, reason: string): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close(1000);
    const cancel = this.#timer(close_timeout_ms, () => this.#socket.terminate());
    this.#socket.once("close", cancel);
    for (const waiting of [...this.#waiting.values()]) waiting.settle(refuse("not_connected", `server: ${reason}`));
    this.#listener.onClosed(by, reason);
  }
}

/** What the agent needs of a control connection. */
export interface ControlLink {
  readonly host: string;
  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>>;
  sendTunnel(bytes: Uint8Array): void;
  close(): void;
}

export type ClosedBy = "player" | "lost";

/** Who is told what comes from the server. */
export interface ControlListener {
  onEvent(event: ControlEvent): void;
  /** The server said something that is not of the protocol. */
  onRefused(refusal: Refusal): void;
  onTunnel(bytes: Uint8Array): void;
  /** Handling a message threw: a bug of ours. The connection is closed. */
  onFault(error: unknown): void;
  /** Called once; the connection cannot be used again. */
  onClosed(by: ClosedBy, reason: string): void;
}

export interface ConnectOptions {
  /** wss://host:port */
  readonly url: string;
  /** SHA-256 of the certificate's DER form, 64 hex digits; without it the machine's authorities decide. */
  readonly certificate_sha256?: string | undefined;
  readonly timer: Timer;
  readonly listener: ControlListener;
}

interface Waiting {
  settle(answer: Result<unknown>): void;
}

function fingerprintOf(stream: Socket): string | undefined {
  if (!(stream instanceof TLSSocket)) return undefined;
  return stream.getPeerCertificate().fingerprint256?.replaceAll(":", "").toLowerCase();
}

function isEventName(name: string): name is keyof typeof validateControlEvent {
  return Object.hasOwn(validateControlEvent, name);
}

const connect_timeout_ms = 5000;
const request_timeout_ms = 5000;
/** A player's hand does not make more; a bug's loop is stopped here. */
const requests_waiting_max = 64;
/** The answer to a join of a channel of 4 096. */
const control_answer_bytes_max = 4_194_304;
/** 200 ms of one talker: more would only arrive too late. */
const tunnel_backlog_bytes_max = 4096;
/** A peer that answers no closing handshake is not waited for. */
const close_timeout_ms = 1000;
/** A newer server may be strange now and then; this often it is something else. */
const refused_max = 64;
/** What the schema of `connection` events allows. */
const reason_chars_max = 512;
