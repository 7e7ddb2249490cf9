import {
  accept,
  type ControlMethods,
  controlPermission,
  decodeRpc,
  encodeRefusal,
  encodeResult,
  idOfRefused,
  type Refusal,
  type Result,
  type RpcMessage,
  refuse,
  type SessionHelloParams,
  type SessionHelloResult,
  validateControlParams,
} from "@talkgroup/schemas";
import { default_limits, type ServerLimits } from "./limits.js";
import type { OperationTable } from "./operation.js";
import { type CloseReason, type ControlOut, Outbox } from "./outbox.js";
import { judgePermission, namedChannels } from "./permission.js";
import { Roster } from "./roster.js";
import { RoutePlanner } from "./route-table.js";
import { helloResult, judgeHello, type Session, SessionIds } from "./session.js";
import { TokenBucket } from "./token-bucket.js";

export interface ControlCoreOptions {
  readonly operation: OperationTable;
  /** UDP port that session.hello tells: the one players reach, 1 … 65 535. */
  readonly voice_port: number;
  /** True if it is the join code; takes the same time wherever the two differ. */
  readonly joinCodeMatches: (join_code: string) => boolean;
  /** 32 bytes from a cryptographically secure source, base64url without padding. */
  readonly newSecret: () => string;
  /** Where session numbers start, by chance: 0 … `session_number_max`. */
  readonly session_number_first: number;
  /** Number of each channel's first epoch. Default 1. */
  readonly epoch_first?: number;
  readonly limits?: ServerLimits;
}

/**
 * The control plane without IO: who is connected, who is on which channel, what each is told.
 *
 * Call one `handle…`, or several of one turn, with the time (monotonic, ms); then `poll` until it gives nothing; then come back
 * at `pollTimeout` with `handleTimeout`. No input throws: what is wrong is refused to its sender (P-7).
 */
export class ControlCore {
  readonly #options: ControlCoreOptions;
  readonly #limits: ServerLimits;
  readonly #outbox = new Outbox();
  readonly #routes = new RoutePlanner();
  readonly #roster: Roster;
  readonly #session_ids: SessionIds;
  readonly #connections = new Map<number, Connection>();
  /** Those without a session, in the order they came: all wait equally long, so the first is the next to time out. */
  readonly #strangers = new Set<Connection>();
  /** By session id. */
  readonly #connection_ids = new Map<number, number>();
  #liveness_due_ms: number | undefined;

  constructor(options: ControlCoreOptions) {
    this.#options = options;
    this.#limits = options.limits ?? default_limits;
    this.#session_ids = new SessionIds(options.session_number_first);
    this.#roster = new Roster({
      operation: options.operation,
      limits: this.#limits,
      outbox: this.#outbox,
      routes: this.#routes,
      epoch_first: options.epoch_first ?? 1,
      newSecret: options.newSecret,
    });
  }

  /** A new connection; `connection_id` is the shell's and used once. */
  handleConnected(connection_id: number, now_ms: number): void {
    if (this.#connections.size >= this.#limits.connections_max) {
      this.#outbox.push({ kind: "close", connection_id, code: close_try_later, reason: "connections_max" });
      return;
    }
    const { control_messages_per_s, control_messages_burst, control_excess_messages_max, hello_timeout_ms } = this.#limits;
    const connection: Connection = {
      connection_id,
      messages: new TokenBucket(control_messages_per_s, control_messages_burst, now_ms),
      excess: new TokenBucket(control_messages_per_s, control_excess_messages_max, now_ms),
      hello_due_ms: now_ms + hello_timeout_ms,
      hello_refusals: 0,
      heard_ms: now_ms,
      session: undefined,
    };
    this.#connections.set(connection_id, connection);
    this.#strangers.add(connection);
    this.#liveness_due_ms ??= now_ms + this.#limits.liveness_interval_ms;
  }

  /** One text message. From a connection that is closed already it means nothing. */
  handleMessage(connection_id: number, text: string, now_ms: number): void {
    const connection = this.#connections.get(connection_id);
    if (connection === undefined) return;
    connection.heard_ms = now_ms;
    if (!connection.messages.take(1, now_ms)) {
      const { control_messages_per_s, control_messages_burst } = this.#limits;
      const message = `message: more than ${control_messages_burst} at once or ${control_messages_per_s} a second`;
      this.#refuse(connection, idOfRefused(text), refuse("rate_limited", message).refusal);
      if (!connection.excess.take(1, now_ms)) this.#close(connection, close_policy, "rate_limited", now_ms);
      return;
    }
    const decoded = decodeRpc(text);
    if (!decoded.ok) {
      this.#refuse(connection, idOfRefused(text), decoded.refusal);
    } else if (decoded.value.kind !== "request") {
      const message = `id: found a ${decoded.value.kind}, expected a request: a client sends nothing else`;
      this.#refuse(connection, null, refuse("invalid_request", message, "/id").refusal);
    } else {
      this.#handleRequest(connection, decoded.value, now_ms);
    }
  }

  /** The peer answered a ping, or showed otherwise that it is there. */
  handleAlive(connection_id: number, now_ms: number): void {
    const connection = this.#connections.get(connection_id);
    if (connection !== undefined) connection.heard_ms = now_ms;
  }

  /** The connection is gone, whoever closed it. */
  handleClosed(connection_id: number, now_ms: number): void {
    const connection = this.#connections.get(connection_id);
    if (connection !== undefined) this.#forget(connection, now_ms);
  }

  handleTimeout(now_ms: number): void {
    for (const stranger of this.#strangers) {
      if (stranger.hello_due_ms > now_ms) break;
      this.#close(stranger, close_policy, "hello_timeout", now_ms);
    }
    this.#roster.handleTimeout(now_ms);
    if (this.#liveness_due_ms !== undefined && this.#liveness_due_ms <= now_ms) this.#checkLiveness(now_ms);
  }

  /** The next thing to do, or undefined when all is done. */
  poll(): ControlOut | undefined {
    const update = this.#routes.poll();
    return update === undefined ? this.#outbox.take() : { kind: "routes", update };
  }

  /** When to call handleTimeout, or undefined if nothing is waited for. */
  pollTimeout(): number | undefined {
    const [stranger] = this.#strangers;
    const times = [stranger?.hello_due_ms, this.#roster.pollTimeout(), this.#liveness_due_ms].filter(
      (time) => time !== undefined,
    );
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** The session of a connection, for voice that comes through it; undefined before hello. */
  sessionIdOf(connection_id: number): number | undefined {
    return this.#connections.get(connection_id)?.session?.session_id;
  }

  /** The connection of an open session. */
  connectionIdOf(session_id: number): number | undefined {
    return this.#connection_ids.get(session_id);
  }

  /** Sessions open now. */
  get sessions(): number {
    return this.#connection_ids.size;
  }

  #handleRequest(connection: Connection, { id, method, params }: RpcRequest, now_ms: number): void {
    const answer = this.#answer(connection, method, params, now_ms);
    if (answer.ok) {
      this.#send(connection, encodeResult(id, answer.value));
    } else {
      this.#refuse(connection, id, answer.refusal);
      if (method === "session.hello") this.#handleHelloRefused(connection, answer.refusal, now_ms);
    }
  }

  #answer(connection: Connection, method: string, params: unknown, now_ms: number): Result<object> {
    if (!isMethod(method)) {
      const known = Object.keys(controlPermission).join(", ");
      return refuse("method_not_found", `method: found ${JSON.stringify(method)}, expected one of ${known}`, "/method");
    }
    if (method === "session.hello") {
      const judged = validateControlParams[method](params);
      return judged.ok ? this.#hello(connection, judged.value, now_ms) : judged;
    }
    const { session } = connection;
    if (session === undefined) return refuse("not_ready", `method: found ${method}, expected session.hello first`, "/method");
    return this.#call(method, session, params, now_ms);
  }

  #call<M extends SessionMethod>(method: M, session: Session, params: unknown, now_ms: number): Result<object> {
    const judged = validateControlParams[method](params);
    if (!judged.ok) return judged;
    const { operation } = this.#options;
    const permitted = judgePermission(operation, session.role, controlPermission[method], namedChannels(judged.value));
    if (!permitted.ok) return permitted;
    return this.#handlers[method](session, judged.value, now_ms);
  }

  readonly #handlers: ControlHandlers = {
    "channel.join": (session, params, now_ms) => this.#roster.join(session, params, now_ms),
    "channel.leave": (session, params, now_ms) => this.#roster.leave(session, params.channel_id, now_ms),
    "target.define": (session, params) => this.#roster.define(session, params),
    "target.remove": (session, params) => this.#roster.remove(session, params.target_id),
  };

  #hello(connection: Connection, params: SessionHelloParams, now_ms: number): Result<SessionHelloResult> {
    if (connection.session !== undefined) {
      return refuse("already_connected", "method: found session.hello again, expected it once a connection", "/method");
    }
    const { operation, joinCodeMatches, newSecret, voice_port } = this.#options;
    const judged = judgeHello(params, operation, joinCodeMatches);
    if (!judged.ok) return judged;
    const session_id = this.sessions < this.#limits.sessions_max ? this.#session_ids.next() : undefined;
    if (session_id === undefined) return refuse("limit_reached", `message: ${this.sessions} players are connected, no more fit`);
    const session: Session = {
      session_id,
      connection_id: connection.connection_id,
      events_sent: 0,
      name: params.name,
      role: params.role,
      hop_key: newSecret(),
      channels: new Set(),
      targets: new Map(),
    };
    connection.session = session;
    this.#connection_ids.set(session_id, connection.connection_id);
    connection.heard_ms = now_ms;
    this.#strangers.delete(connection);
    this.#roster.handleSessionOpened(session);
    return accept(helloResult(session, operation, voice_port));
  }

  #handleHelloRefused(connection: Connection, refusal: Refusal, now_ms: number): void {
    if (connection.session !== undefined) return;
    connection.hello_refusals += 1;
    if (refusal.code === "unsupported_version") this.#close(connection, close_policy, "unsupported_version", now_ms);
    else if (connection.hello_refusals >= this.#limits.hello_refusals_max)
      this.#close(connection, close_policy, "hello_refused", now_ms);
  }

  #checkLiveness(now_ms: number): void {
    for (const connection of this.#connections.values()) {
      if (now_ms - connection.heard_ms > this.#limits.silence_ms_max) this.#close(connection, close_going_away, "silent", now_ms);
      else if (connection.session !== undefined) this.#outbox.push({ kind: "ping", connection_id: connection.connection_id });
    }
    this.#liveness_due_ms = this.#connections.size === 0 ? undefined : now_ms + this.#limits.liveness_interval_ms;
  }

  #refuse(connection: Connection, id: number | null, refusal: Refusal): void {
    this.#send(connection, encodeRefusal(id, refusal));
  }

  #send({ connection_id }: Connection, text: string): void {
    this.#outbox.push({ kind: "send", connection_id, text });
  }

  #close(connection: Connection, code: number, reason: CloseReason, now_ms: number): void {
    this.#forget(connection, now_ms);
    this.#outbox.push({ kind: "close", connection_id: connection.connection_id, code, reason });
  }

  #forget(connection: Connection, now_ms: number): void {
    this.#connections.delete(connection.connection_id);
    this.#strangers.delete(connection);
    if (connection.session === undefined) return;
    this.#connection_ids.delete(connection.session.session_id);
    this.#roster.handleSessionEnded(connection.session, now_ms);
  }
}

interface Connection {
  readonly connection_id: number;
  readonly messages: TokenBucket;
  /** What is left of the patience with messages beyond the rate. */
  readonly excess: TokenBucket;
  readonly hello_due_ms: number;
  hello_refusals: number;
  heard_ms: number;
  session: Session | undefined;
}

type RpcRequest = Extract<RpcMessage, { readonly kind: "request" }>;
type SessionMethod = Exclude<keyof ControlMethods, "session.hello">;
type ControlHandlers = {
  readonly [M in SessionMethod]: (
    session: Session,
    params: ControlMethods[M]["filled"],
    now_ms: number,
  ) => Result<ControlMethods[M]["result"]>;
};

function isMethod(method: string): method is keyof ControlMethods {
  return Object.hasOwn(controlPermission, method);
}

/** WebSocket close codes (RFC 6455 §7.4.1, IANA registry). */
const close_going_away = 1001;
const close_policy = 1008;
const close_try_later = 1013;
