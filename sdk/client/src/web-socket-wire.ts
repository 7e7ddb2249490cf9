import { type AgentHelloParams, encodeRequest, type IpcMethods } from "@talkgroup/schemas";

import { refusalOf } from "./refusal-of.js";
import type { Timer } from "./timer.js";
import type { Wire, WireListener } from "./wire.js";

/** What is needed of a WebSocket: the browser's own, Node's, or that of the package ws. */
export interface WebSocketLike {
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code?: number): void;
  onopen: ((event: never) => unknown) | null;
  onmessage: ((event: never) => unknown) | null;
  onclose: ((event: never) => unknown) | null;
  onerror: ((event: never) => unknown) | null;
}

/** Opens a WebSocket: `new WebSocket(url, protocol)`. */
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
