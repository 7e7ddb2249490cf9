import { createRequire } from "node:module";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { ControlEvent } from "@talkgroup/core";
import {
  accept,
  type ControlEvents,
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  plainText,
  type Refusal,
  type Result,
  type RpcMessage,
  refuse,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import type { WebSocket } from "ws";

import type { CancelTimer, Timer } from "../sound/timer.js";
import { AddressWatch } from "./address-watch.js";
import { plainNames } from "./plain-names.js";

/**
 * One control connection to a server (PROTOCOL.md §2): requests with answers, events, and tunnelled voice. It checks the certificate
 * before the first message, holds no state of the radio, and never reconnects by itself. Once closed it is deaf: a server that was left
 * cannot speak into the next session. Where the session may go on, it is cut off without a close frame, which would end that (P-37).
 */
export class ControlClient implements ControlLink {
  readonly #socket: WebSocket;
  readonly #timer: Timer;
  readonly #listener: ControlListener;
  readonly #waiting = new Map<number, Waiting>();
  #id_next = 1;
  #last_seq = 0;
  #refused = 0;
  #closed = false;
  /** A sign of life came since the heartbeat was last looked for. */
  #alive = true;
  #cancel_heartbeat: CancelTimer = () => {};
  /** Something went through the tunnel, and it is looked whether anything comes back. */
  #tunnel_watched = false;
  #tunnel_answered = false;
  #cancel_tunnel: CancelTimer = () => {};
  readonly #address_watch: AddressWatch;

  /** Address of the server, where voice goes too. */
  readonly host: string;

  private constructor(socket: WebSocket, { host, address }: Ends, { timer, listener, networkOf }: ConnectOptions) {
    this.host = host;
    this.#socket = socket;
    this.#timer = timer;
    this.#listener = listener;
    const onGone = (): void => this.#drop("the network address that the connection used is gone");
    this.#address_watch = new AddressWatch({ address, networkOf, timer, onGone });
    socket.on("message", (data: Buffer, binary: boolean) => this.#handleMessage(data, binary));
    socket.on("ping", () => this.#noteLife());
    socket.on("close", (_code, reason) => this.#drop(reason.toString() || "the connection was closed"));
    socket.on("error", (error) => this.#drop(error.message));
  }

  /** Connects and checks the certificate (P-11). Refusals: `invalid_params`, `server_unreachable`, `certificate_mismatch`. Never rejects. */
  static connect(options: ConnectOptions): Promise<Result<ControlClient>> {
    const { url, certificate_sha256: pinned } = options;
    if (!URL.canParse("/control", url)) return Promise.resolve(refuse("invalid_params", "url: expected wss://host:port", "/url"));
    const socket = new ws.WebSocket(new URL("/control", url), {
      // One message a turn, so that what follows an answer is not handled before the answer is.
      allowSynchronousEvents: false,
      minVersion: "TLSv1.3",
      rejectUnauthorized: pinned === undefined,
      maxPayload: control_answer_bytes_max,
      perMessageDeflate: false,
      handshakeTimeout: connect_timeout_ms,
    });
    let ends: Ends = { host: "", address: "" };
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
        ends = { host: stream.remoteAddress ?? "", address: stream.localAddress ?? "" };
      });
      socket.once("open", () => {
        resolve(accept(new ControlClient(socket, ends, options)));
      });
    });
  }

  get over(): boolean {
    return this.#closed;
  }

  get events_heard(): number {
    return this.#last_seq;
  }

  expectEventsAfter(seq: number): void {
    this.#last_seq = seq;
  }

  expectHeartbeat(heartbeat_ms: number): void {
    if (this.#closed) return;
    this.#cancel_heartbeat();
    this.#alive = true;
    this.#awaitHeartbeat(Math.min(Math.max(heartbeat_ms, heartbeat_ms_min), heartbeat_ms_max), 0);
  }

  /**
   * Sends one request; resolves with its result or refusal. Never rejects. A server that leaves one unanswered for `request_timeout_ms`
   * is not waited for: refusal `server_unreachable`, and the connection is dropped, since what the server has done is not known.
   */
  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.#socket.readyState !== ws.WebSocket.OPEN)
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
      const cancel = this.#timer(request_timeout_ms, () => {
        const message = `${method}: no answer in time`;
        settle(refuse("server_unreachable", message));
        this.#drop(message);
      });
      this.#waiting.set(id, { settle });
      this.#socket.send(encodeRequest(id, method, params));
    });
  }

  /** One voice datagram through the control connection (P-26). Dropped while the connection cannot keep up: voice must not queue. */
  sendTunnel(bytes: Uint8Array): void {
    if (this.#closed || this.#socket.readyState !== ws.WebSocket.OPEN || this.#socket.bufferedAmount > tunnel_backlog_bytes_max)
      return;
    this.#socket.send(bytes, { binary: true });
    if (this.#tunnel_watched) return;
    this.#tunnel_watched = true;
    this.#tunnel_answered = false;
    this.#awaitTunnel(1);
  }

  close(): void {
    this.#leave({ by: "player", reason: "closed by the player" });
  }

  #awaitHeartbeat(heartbeat_ms: number, missed: number): void {
    this.#cancel_heartbeat = this.#timer(heartbeat_ms, () => {
      const missed_now = this.#alive ? 0 : missed + 1;
      this.#alive = false;
      if (missed_now < heartbeats_missed_max) this.#awaitHeartbeat(heartbeat_ms, missed_now);
      else this.#drop("no sign of life from the server");
    });
  }

  /**
   * Voice that takes the tunnel goes with pings, which are answered there: where nothing comes at all, datagrams and this connection both
   * lead nowhere, and heartbeats would tell much later. Looked at twice, so that a thread that stood still reads first what came meanwhile.
   */
  #awaitTunnel(looks: number): void {
    this.#cancel_tunnel = this.#timer(tunnel_look_ms, () => {
      if (this.#tunnel_answered) this.#tunnel_watched = false;
      else if (looks < tunnel_looks) this.#awaitTunnel(looks + 1);
      else this.#drop("no answer through the tunnel");
    });
  }

  #noteLife(): void {
    this.#alive = true;
    this.#tunnel_answered = true;
  }

  #handleMessage(data: Buffer, binary: boolean): void {
    if (this.#closed) return;
    this.#noteLife();
    try {
      if (binary) {
        this.#listener.onTunnel(data);
        return;
      }
      const message = decodeRpc(data.toString("utf8"));
      plainNames(message);
      if (message.ok) this.#handleRpc(message.value);
      else this.#refuse(message.refusal);
    } catch (error) {
      // A bug of ours that this server's message has shown ends this connection, not the agent.
      this.#listener.onFault(error);
      this.#leave({ by: "fault", reason: "a message of the server could not be handled" });
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

  /** An event this version does not know is a newer server's (P-3). After one that is missing the rest is asked for again (P-5, P-37). */
  #handleEvent(name: string, params: unknown, seq: number | undefined): void {
    if (seq !== this.#last_seq + 1) {
      this.#drop(`seq: found ${seq}, expected ${this.#last_seq + 1}`);
      return;
    }
    this.#last_seq = seq;
    if (!isEventName(name)) return;
    const checked = validateControlEvent[name](params);
    if (!checked.ok) {
      this.#refuse(checked.refusal);
      return;
    }
    const event = { name, params: checked.value } as ControlEvent;
    if (event.name !== "session.ending") this.#listener.onEvent(event);
    else this.#leave({ by: "server", reason: `the server ended the session: ${event.params.reason}`, ending: event.params });
  }

  /** What is not of the protocol is counted; a server that goes on with it is left (P-8). */
  #refuse(refusal: Refusal): void {
    this.#refused += 1;
    this.#listener.onRefused(refusal);
    if (this.#refused >= refused_max) this.#leave({ by: "fault", reason: "too many messages that are not of the protocol" });
  }

  /** With a close frame, which ends the session; a server that does not answer it is cut off. */
  #leave(closed: Closed): void {
    if (this.#closed) return;
    this.#socket.close(1000);
    const cancel = this.#timer(close_timeout_ms, () => this.#socket.terminate());
    this.#socket.once("close", cancel);
    this.#end(closed);
  }

  /** Without a close frame: the session can be resumed. */
  #drop(reason: string): void {
    if (this.#closed) return;
    this.#socket.terminate();
    this.#end({ by: "drop", reason: plainText(reason).slice(0, reason_chars_max) });
  }

  /** Says once that it is over. */
  #end(closed: Closed): void {
    this.#closed = true;
    this.#cancel_heartbeat();
    this.#cancel_tunnel();
    this.#address_watch.cancel();
    for (const waiting of [...this.#waiting.values()]) waiting.settle(refuse("not_connected", `server: ${closed.reason}`));
    this.#listener.onClosed(closed);
  }
}

/** What the agent needs of a control connection. */
export interface ControlLink {
  readonly host: string;
  /** True from just before `onClosed`: what requests are answered then, the server has not said. */
  readonly over: boolean;
  /** Number of the last event that came (P-5). Kept when the connection is over: the session is resumed from there. */
  readonly events_heard: number;
  /** Before the hello: the first event will have the number after `seq`. Of a new session that is 0, and so it is if nobody says. */
  expectEventsAfter(seq: number): void;
  /** From now on drops the connection if no sign of life comes for two to three heartbeats (P-38). */
  expectHeartbeat(heartbeat_ms: number): void;
  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>>;
  sendTunnel(bytes: Uint8Array): void;
  close(): void;
}

/** Why a control connection is over; `reason` is for people, at most 512 characters. */
export type Closed =
  | { readonly by: "player"; readonly reason: string }
  /** The server said that the session is over. */
  | { readonly by: "server"; readonly reason: string; readonly ending: ControlEvents["session.ending"] }
  /** The session is as it was, and can be resumed after the last event that was heard (P-37). */
  | { readonly by: "drop"; readonly reason: string }
  /** The session was ended: what is known of it may be wrong. */
  | { readonly by: "fault"; readonly reason: string };

/** Who is told what comes from the server. */
export interface ControlListener {
  /** All but `session.ending`, which closes the connection. */
  onEvent(event: ControlEvent): void;
  /** The server said something that is not of the protocol. */
  onRefused(refusal: Refusal): void;
  onTunnel(bytes: Uint8Array): void;
  /** Handling a message threw: a bug of ours. The connection is closed. */
  onFault(error: unknown): void;
  /** Called once; the connection cannot be used again. */
  onClosed(closed: Closed): void;
}

export interface ConnectOptions {
  /** wss://host:port */
  readonly url: string;
  /** SHA-256 of the certificate's DER form, 64 hex digits; without it the machine's authorities decide. */
  readonly certificate_sha256?: string | undefined;
  readonly timer: Timer;
  /** See `networkOf`: a connection whose address is gone is dropped. */
  readonly networkOf: () => string;
  readonly listener: ControlListener;
}

/** Addresses of a connection's two ends; "" where the system does not say. */
interface Ends {
  readonly host: string;
  /** Ours. */
  readonly address: string;
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
/** Of what a server asks for: more often would be a busy loop, more seldom no watch at all. */
const heartbeat_ms_min = 1000;
const heartbeat_ms_max = 300_000;
/** As many as the server waits for (P-38). */
const heartbeats_missed_max = 2;
/** More than a radio of 100 channels that is laid out anew; a bug's loop is stopped here. */
export const requests_waiting_max = 128;
/** The answer to a join of a channel of 4 096. */
const control_answer_bytes_max = 4_194_304;
/** 200 ms of one talker: more would only arrive too late. */
const tunnel_backlog_bytes_max = 4096;
/** Eight seconds or more in all: a server that stands still for five is waited for. */
const tunnel_look_ms = 4000;
const tunnel_looks = 2;
/** A peer that answers no closing handshake is not waited for. */
const close_timeout_ms = 1000;
/** A newer server may be strange now and then; this often it is something else. */
const refused_max = 64;
/** What the schema of `connection` events allows. */
const reason_chars_max = 512;
/** By `require`: of such a package that is imported Node reads the text once more for its names, which leaves megabytes in use. */
const ws = createRequire(import.meta.url)("ws") as typeof import("ws");
