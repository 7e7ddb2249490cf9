import { type ControlEvents, encodeNotification } from "@talkgroup/schemas";
import type { RouteUpdate } from "./route-table.js";

/** What the control core asks its shell to do. */
export type ControlOut =
  /** Give this to the voice worker. It always comes before the messages that rest on it. */
  | { readonly kind: "routes"; readonly update: RouteUpdate }
  | { readonly kind: "send"; readonly connection_id: number; readonly text: string }
  /** Ask the peer for a sign of life at the level below messages; its answer is `handleAlive`. */
  | { readonly kind: "ping"; readonly connection_id: number }
  /** Close after what was sent before. `code` is a WebSocket close code (RFC 6455 §7.4), `reason` a stable name. */
  | { readonly kind: "close"; readonly connection_id: number; readonly code: number; readonly reason: CloseReason };

export type CloseReason =
  | "connections_max"
  | "hello_timeout"
  | "hello_refused"
  | "unsupported_version"
  | "rate_limited"
  | "silent"
  /** A bug of ours showed on this connection. */
  | "internal";

/** Who an event goes to, and how many it has had (P-5). */
export interface EventReceiver {
  readonly connection_id: number;
  events_sent: number;
}

/**
 * What waits to be taken by `poll`, in order. The shell empties it after every turn, so it is as long as one turn's
 * consequences.
 */
export class Outbox {
  #waiting: ControlOut[] = [];
  #taken = 0;

  push(out: ControlOut): void {
    this.#waiting.push(out);
  }

  /** Sends an event with the receiver's next sequence number. */
  emit<E extends keyof ControlEvents>(receiver: EventReceiver, event: E, params: ControlEvents[E]): void {
    receiver.events_sent += 1;
    const text = encodeNotification(event, params, receiver.events_sent);
    this.push({ kind: "send", connection_id: receiver.connection_id, text });
  }

  take(): ControlOut | undefined {
    const out = this.#waiting[this.#taken];
    if (out === undefined) {
      this.#waiting = [];
      this.#taken = 0;
      return undefined;
    }
    this.#taken += 1;
    return out;
  }
}
