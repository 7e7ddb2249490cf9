import { type ControlEvents, encodeNotification, type SessionHelloParams } from "@talkgroup/schemas";
import type { EventLog, Notice } from "./event-log.js";
import type { RouteUpdate } from "./route-planner.js";

/** What the control core asks its shell to do. */
export type ControlOut =
  /** Give this to the voice worker. It always comes before the messages that rest on it. */
  | { readonly kind: "routes"; readonly update: RouteUpdate }
  | { readonly kind: "send"; readonly connection_id: number; readonly text: string }
  /** Ask the peer for a sign of life at the level below messages; its answer is `handleAlive`. */
  | { readonly kind: "ping"; readonly connection_id: number }
  /** Find out, and answer by `handleAdmitted` or `handlePasswordChecked`, whenever that is. Each is answered once. */
  | { readonly kind: "ask"; readonly question_id: number; readonly connection_id: number; readonly question: Question }
  /** Close after what was sent before. `code` is a WebSocket close code (RFC 6455 §7.4), `reason` a stable name. */
  | { readonly kind: "close"; readonly connection_id: number; readonly code: number; readonly reason: CloseReason };

/** What the core cannot know: it keeps no accounts and computes no hashes. */
export type Question =
  /** Who is this? `params` are in the form of the schema and have no `resume`. */
  | { readonly kind: "admit"; readonly params: SessionHelloParams }
  /** Is this the password? `password_hash` is Argon2id in PHC form. */
  | { readonly kind: "password"; readonly password_hash: string; readonly password: string };

export type CloseReason =
  | "connections_max"
  | "hello_timeout"
  | "hello_refused"
  | "unsupported_version"
  | "rate_limited"
  | "silent"
  /** The session is over; `session.ending` has said why. */
  | EndReason
  /** A bug of ours showed on this connection. */
  | "internal";

/** Why a session was ended by the server, as `session.ending` says it. */
export type EndReason = ControlEvents["session.ending"]["reason"];

/** Who an event goes to. */
export interface EventReceiver {
  /** Undefined while it is absent: events are kept for it then. */
  readonly connection_id: number | undefined;
  readonly log: EventLog;
}

/**
 * What waits to be taken by `poll`, in order. The shell empties it after every turn, so it is as long as one turn's
 * consequences: an event to a thousand is one entry, and is written down when it is taken.
 */
export class Outbox {
  #waiting: (ControlOut | Fanout)[] = [];
  #taken = 0;
  /** Connections that were lost in this turn: what waits for them would be written for nobody. */
  readonly #lost = new Set<number>();
  #events = 0;

  /** Events so far, each receiver's own; those for receivers that are absent too. */
  get events(): number {
    return this.#events;
  }

  push(out: ControlOut): void {
    this.#waiting.push(out);
  }

  /** Sends an event with the receiver's next sequence number. */
  emit<E extends keyof ControlEvents>(receiver: EventReceiver, event: E, params: ControlEvents[E]): void {
    this.emitAll([receiver], event, params);
  }

  /**
   * Sends an event to several, each with its own next sequence number. They share one notice in their logs. `params` are not to
   * change any more.
   */
  emitAll<E extends keyof ControlEvents>(receivers: Iterable<EventReceiver>, event: E, params: ControlEvents[E]): void {
    const notice = { event, params };
    const connection_ids: number[] = [];
    const seqs: number[] = [];
    for (const { connection_id, log } of receivers) {
      const seq = log.add(notice);
      this.#events += 1;
      if (connection_id === undefined) continue;
      connection_ids.push(connection_id);
      seqs.push(seq);
    }
    if (seqs.length > 0) this.#waiting.push({ kind: "fanout", notice, connection_ids, seqs, text: undefined, taken: 0 });
  }

  /** The connection is gone: what waits for it is not sent. */
  handleLost(connection_id: number): void {
    this.#lost.add(connection_id);
  }

  take(): ControlOut | undefined {
    for (let out = this.#waiting[this.#taken]; out !== undefined; out = this.#waiting[this.#taken]) {
      const next = out.kind === "fanout" ? this.#nextOf(out) : out;
      if (next === undefined || next === out) this.#taken += 1;
      if (next !== undefined) return next;
    }
    this.#waiting = [];
    this.#taken = 0;
    this.#lost.clear();
    return undefined;
  }

  #nextOf(fanout: Fanout): ControlOut | undefined {
    while (fanout.taken < fanout.seqs.length) {
      const connection_id = fanout.connection_ids[fanout.taken];
      const seq = fanout.seqs[fanout.taken];
      fanout.taken += 1;
      if (connection_id === undefined || seq === undefined || this.#lost.has(connection_id)) continue;
      fanout.text ??= encodeNotification(fanout.notice.event, fanout.notice.params);
      return { kind: "send", connection_id, text: numbered(fanout.text, seq) };
    }
    return undefined;
  }
}

/** One event for several connections, each with its number. */
interface Fanout {
  readonly kind: "fanout";
  readonly notice: Notice;
  readonly connection_ids: readonly number[];
  readonly seqs: readonly number[];
  /** Without a number; undefined until the first is taken. */
  text: string | undefined;
  /** How many have been taken. */
  taken: number;
}

/** The same JSON object with `seq` as its last member: a thousand receivers cost one writing of what they share. */
function numbered(text: string, seq: number): string {
  return `${text.slice(0, -1)},"seq":${seq}}`;
}
