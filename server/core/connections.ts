import { encodeRefusal, encodeResult, type Refusal, type Result } from "@talkgroup/schemas";
import type { LimitCounts, LimitName } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { CloseReason, Outbox } from "./outbox.js";
import type { Questions } from "./questions.js";
import type { Session } from "./session.js";
import { TokenBucket } from "./token-bucket.js";

export interface Connection {
  readonly connection_id: number;
  /** Who is at its other end, in the shell's words. */
  readonly peer: string;
  /** What it is counted by with others from there; "": by nothing. */
  readonly origin: string;
  readonly messages: TokenBucket;
  /** What is left of the patience with messages beyond the rate. */
  readonly excess: TokenBucket;
  readonly hello_due_ms: number;
  hello_refusals: number;
  heard_ms: number;
  session: Session | undefined;
  /** Ids of what the shell was asked for it and has not answered. */
  readonly questions: Set<number>;
}

/** The control connections, with and without a session: who must say hello by when, and who has gone silent. */
export class Connections {
  readonly #limits: ServerLimits;
  readonly #outbox: Outbox;
  readonly #questions: Questions;
  readonly #limit_counts: LimitCounts;
  readonly #connections = new Map<number, Connection>();
  /** Those without a session, in the order they came: all wait equally long, so the first is the next to time out. */
  readonly #strangers = new Set<Connection>();
  /** When the next is asked for, or has been silent too long; undefined if there is none. */
  #liveness_due_ms: number | undefined;
  #ping_due_ms = 0;

  constructor(limits: ServerLimits, outbox: Outbox, questions: Questions, limit_counts: LimitCounts) {
    this.#limits = limits;
    this.#outbox = outbox;
    this.#questions = questions;
    this.#limit_counts = limit_counts;
  }

  /** A new one; it is turned away if there are too many. */
  open(connection_id: number, peer: string, origin: string, now_ms: number): void {
    if (this.#connections.size >= this.#limits.connections_max) {
      this.#limit_counts.add("connections_max");
      this.#outbox.push({ kind: "close", connection_id, code: close_code.connections_max, reason: "connections_max" });
      return;
    }
    const { control_messages_per_s, control_messages_burst, control_excess_messages_max, hello_timeout_ms } = this.#limits;
    const connection: Connection = {
      connection_id,
      peer,
      origin,
      messages: new TokenBucket(control_messages_per_s, control_messages_burst, now_ms),
      excess: new TokenBucket(control_messages_per_s, control_excess_messages_max, now_ms),
      hello_due_ms: now_ms + hello_timeout_ms,
      hello_refusals: 0,
      heard_ms: now_ms,
      session: undefined,
      questions: new Set(),
    };
    this.#connections.set(connection_id, connection);
    this.#strangers.add(connection);
    if (this.#liveness_due_ms !== undefined) return;
    this.#ping_due_ms = now_ms + this.#limits.liveness_interval_ms;
    this.#liveness_due_ms = this.#ping_due_ms;
  }

  find(connection_id: number): Connection | undefined {
    return this.#connections.get(connection_id);
  }

  /** It has a session now. */
  admit(connection: Connection, session: Session, now_ms: number): void {
    connection.session = session;
    connection.heard_ms = now_ms;
    session.connection_id = connection.connection_id;
    session.peer = connection.peer;
    this.#strangers.delete(connection);
  }

  /** The peer has shown that it is there, and so has what it was sent. */
  handleHeard(connection: Connection, now_ms: number): void {
    connection.heard_ms = now_ms;
    if (connection.session !== undefined) connection.session.resume_token_before = undefined;
  }

  answer({ connection_id }: Connection, id: number, answer: Result<object>): void {
    if (!answer.ok) this.#limit_counts.note(answer.refusal);
    const text = answer.ok ? encodeResult(id, answer.value) : encodeRefusal(id, answer.refusal);
    this.#outbox.push({ kind: "send", connection_id, text });
  }

  /** `id` is null where the request could not be read far enough to know it. */
  refuse({ connection_id }: Connection, id: number | null, refusal: Refusal): void {
    this.#limit_counts.note(refusal);
    this.#outbox.push({ kind: "send", connection_id, text: encodeRefusal(id, refusal) });
  }

  /** Forgets it and closes it, after what was sent before. */
  close(connection: Connection, reason: CloseReason): void {
    const { connection_id } = connection;
    const limit = limit_of_close[reason];
    if (limit !== undefined) this.#limit_counts.add(limit);
    this.forget(connection);
    this.#outbox.push({ kind: "close", connection_id, code: close_code[reason], reason });
  }

  /** It is closed already, or about to be. */
  forget(connection: Connection): void {
    this.#connections.delete(connection.connection_id);
    this.#strangers.delete(connection);
    this.#questions.forget(connection);
  }

  /** Closes those whose hello is overdue. Gives those that have been silent too long, and asks the others for a sign of life. */
  handleTimeout(now_ms: number): readonly Connection[] {
    for (const stranger of this.#strangers) {
      if (stranger.hello_due_ms > now_ms) break;
      this.close(stranger, "hello_timeout");
    }
    if (this.#liveness_due_ms === undefined || this.#liveness_due_ms > now_ms) return [];
    return this.#checkLiveness(now_ms, now_ms - this.#liveness_due_ms);
  }

  pollTimeout(): number | undefined {
    const [stranger] = this.#strangers;
    const times = [stranger?.hello_due_ms, this.#liveness_due_ms].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  [Symbol.iterator](): IterableIterator<Connection> {
    return this.#connections.values();
  }

  /** `late_ms` after it was due: while the machine stood still, it heard nobody, and what they said still waits to be read. */
  #checkLiveness(now_ms: number, late_ms: number): readonly Connection[] {
    const { liveness_interval_ms, silence_ms_max } = this.#limits;
    const silent: Connection[] = [];
    const pings = this.#ping_due_ms <= now_ms;
    if (pings) this.#ping_due_ms = now_ms + liveness_interval_ms;
    let due_ms = this.#ping_due_ms;
    for (const connection of this.#connections.values()) {
      const { connection_id, session } = connection;
      const heard_ms = Math.min(now_ms, connection.heard_ms + late_ms);
      connection.heard_ms = heard_ms;
      if (heard_ms + silence_ms_max <= now_ms) {
        silent.push(connection);
        continue;
      }
      due_ms = Math.min(due_ms, heard_ms + silence_ms_max);
      if (pings && session !== undefined) this.#outbox.push({ kind: "ping", connection_id });
    }
    this.#liveness_due_ms = this.#connections.size > 0 ? due_ms : undefined;
    return silent;
  }
}

/** The limits that close a connection. */
const limit_of_close: Readonly<Partial<Record<CloseReason, LimitName>>> = {
  hello_timeout: "hello_timeout_ms",
  hello_refused: "hello_refusals_max",
  rate_limited: "control_excess_messages_max",
  silent: "silence_ms_max",
};

/** WebSocket close codes (RFC 6455 §7.4.1, IANA registry): 1000 normal, 1001 going away, 1008 policy, 1011 error, 1013 try later. */
const close_code: Readonly<Record<CloseReason, number>> = {
  connections_max: 1013,
  hello_timeout: 1008,
  hello_refused: 1008,
  unsupported_version: 1008,
  rate_limited: 1008,
  silent: 1001,
  closing: 1001,
  kicked: 1008,
  banned: 1008,
  gone: 1008,
  replaced: 1000,
  internal: 1011,
};
