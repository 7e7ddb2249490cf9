import { type AgentHelloParams, encodeRequest, type IpcMethods } from "@talkgroup/schemas";

import { refusalOf } from "./refusal-of.js";
import type { Timer } from "./timer.js";
import type { Wire, WireListener } from "./wire.js";

/**
 * The part of a WebSocket that the SDK uses: the browser's own, Node's, or that of the package ws.
 *
 * @since 0.1.0
 */
export interface WebSocketLike {
  /** Bytes that were passed to `send` and have not left yet. */
  readonly bufferedAmount: number;
  /**
   * Sends one message.
   *
   * @param text A JSON-RPC message, at most 65 536 bytes.
   */
  send(text: string): void;
  /**
   * Closes it.
   *
   * @param code A status code of RFC 6455 §7.4; default 1000.
   */
  close(code?: number): void;
  /** Called when it is open. */
  onopen: ((event: never) => unknown) | null;
  /** Called with an event whose `data` is a message. */
  onmessage: ((event: never) => unknown) | null;
  /** Called when it is closed, with an event that has `code` and `reason`. */
  onclose: ((event: never) => unknown) | null;
  /** Called when it fails; `onclose` follows. */
  onerror: ((event: never) => unknown) | null;
}

/**
 * Opens a WebSocket: `new WebSocket(url, protocol)`.
 *
 * @param url `ws://127.0.0.1:PORT/`.
 * @param protocol The sub-protocol, `talkgroup.1` (P-46).
 * @returns A socket that opens later; if the function throws, no agent is there.
 * @since 0.1.0
 */
export type OpenWebSocket = (url: string, protocol: string) => WebSocketLike;

/** Messages as texts of a WebSocket that is open (P-46). */
export class WebSocketWire implements Wire {
  readonly #socket: WebSocketLike;
  readonly #timer: Timer;
  #listener: WireListener | undefined;
  #closing = false;

  constructor(socket: WebSocketLike, timer: Timer) {
    this.#socket = socket;
    this.#timer = timer;
  }

  greet(id: number, params: AgentHelloParams): boolean {
    const method: keyof IpcMethods = "agent.hello";
    return this.send(encodeRequest(id, method, params));
  }

  send(message: string): boolean {
    if (this.#closing || this.#socket.bufferedAmount > unsent_bytes_max) return false;
    try {
      this.#socket.send(message);
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    if (this.#closing) return;
    this.#closing = true;
    // An agent that hangs must not hold the page: a browser waits long for its goodbye.
    const cancel = this.#timer(linger_ms, () => this.#handleClosed());
    this.#socket.onclose = () => {
      cancel();
      this.#handleClosed();
    };
    this.#socket.close(close_normal);
  }

  listen(listener: WireListener): void {
    this.#listener = listener;
    this.#socket.onmessage = ({ data }: { readonly data: unknown }) => {
      if (this.#closing) return;
      if (typeof data === "string") listener.handleMessage(data);
      else listener.handleFault("found a binary message, expected text");
    };
    this.#socket.onclose = ({ code, reason }: { readonly code: number; readonly reason: string }) => {
      this.#closing = true;
      if (code === close_refused) listener.handleGoodbye(refusalOf({ code: reason, message: reason }));
      this.#handleClosed();
    };
  }

  #handleClosed(): void {
    this.#listener?.handleClosed();
    this.#listener = undefined;
  }
}

const close_normal = 1000;
/** Policy violation: the reason is the refusal's code. */
const close_refused = 1008;
const linger_ms = 1_000;
/** An agent that is this far behind is hung; more would only fill the page's memory. */
const unsent_bytes_max = 1_048_576;
