import {
  type ControlMethods,
  controlPermission,
  decodeRpc,
  idOfRefused,
  type Result,
  type RpcMessage,
  refuse,
} from "@talkgroup/schemas";
import { Calls } from "./calls.js";
import { type Connection, Connections } from "./connections.js";
import type { Identity } from "./identity.js";
import { LimitCounts, refuseLimitFor } from "./limit-counts.js";
import { default_limits, type ServerLimits } from "./limits.js";
import { type SessionView, sessionView } from "./live-view.js";
import { LossBook } from "./loss-book.js";
import { type Moderation, Moderator } from "./moderation.js";
import type { OrganisationTable } from "./organisation-table.js";
import { Organisations } from "./organisations.js";
import { type ControlOut, Outbox } from "./outbox.js";
import { Questions } from "./questions.js";
import { type Bitrates, Reception } from "./reception.js";
import { Roster } from "./roster.js";
import { RoutePlanner } from "./route-planner.js";
import { Sessions } from "./sessions.js";
import { Speaking } from "./speaking.js";
import { TargetBook } from "./target-book.js";

export interface ControlCoreOptions {
  /** UDP port that session.hello tells: the one players reach, 1 … 65 535. */
  readonly voice_port: number;
  /** Those of the further voice workers, where there are several: each session is told its own worker's. Default: there is one. */
  readonly other_voice_ports?: readonly number[];
  /** 32 bytes from a cryptographically secure source, base64url without padding. */
  readonly newSecret: () => string;
  /** A permutation of 0 … `session_number_max`, in whose order session ids are given: `scatteredNumbers` with a random key. */
  readonly sessionNumber: (index: number) => number;
  /** Number of each channel's first epoch. Default 1. */
  readonly epoch_first?: number;
  readonly limits?: ServerLimits;
  /** What `session.hello` says of bit rates; default: nothing. */
  readonly bitrates?: Bitrates;
}

/**
 * The control plane of all organisations, without IO: who is connected, who is on which channel, what each is told. It begins
 * with no organisation; `handleOrganisation` brings them.
 *
 * Call one `handle…`, or several of one turn, with the time (monotonic, ms); then `poll` until it gives nothing; then come back
 * at `pollTimeout` with `handleTimeout`. No input throws: what is wrong is refused to its sender (P-7).
 */
export class ControlCore {
  readonly #limits: ServerLimits;
  readonly #outbox = new Outbox();
  readonly #routes = new RoutePlanner();
  readonly #limit_counts = new LimitCounts();
  readonly #questions: Questions;
  readonly #connections: Connections;
  readonly #speaking: Speaking;
  readonly #roster: Roster;
  readonly #sessions: Sessions;
  readonly #organisations: Organisations;
  readonly #moderator: Moderator;
  readonly #calls: Calls;
  readonly #reception: Reception;
  #closing = false;

  constructor(options: ControlCoreOptions) {
    const { voice_port, other_voice_ports = [], newSecret, sessionNumber } = options;
    const { epoch_first = 1, limits = default_limits, bitrates = {} } = options;
    const outbox = this.#outbox;
    const routes = this.#routes;
    const questions = new Questions(limits, outbox);
    const connections = new Connections(limits, outbox, questions, this.#limit_counts);
    const speaking = new Speaking(limits, outbox);
    const targets = new TargetBook({ limits, outbox, routes, speaking });
    const roster = new Roster({ limits, outbox, routes, speaking, targets });
    const parts = { limits, outbox, routes, questions, connections, speaking, targets, roster, newSecret };
    const sessions = new Sessions({ ...parts, sessionNumber, voice_ports: [voice_port, ...other_voice_ports] });
    const organisations = new Organisations({ ...parts, sessions, epoch_first });
    this.#limits = limits;
    this.#questions = questions;
    this.#connections = connections;
    this.#speaking = speaking;
    this.#roster = roster;
    this.#sessions = sessions;
    this.#organisations = organisations;
    this.#moderator = new Moderator({ ...parts, sessions });
    const losses = new LossBook(outbox, (session_id) => sessions.find(session_id));
    this.#calls = new Calls({ ...parts, losses, moderator: this.#moderator });
    this.#reception = new Reception({ ...parts, sessions, organisations, bitrates });
  }

  /** A new organisation, or a new table of one that is known: what it changes is applied to the sessions that are there. */
  handleOrganisation(table: OrganisationTable, now_ms: number): void {
    this.#organisations.replace(table, now_ms);
    const organisation = this.#organisations.find(table.organisation_id);
    if (organisation !== undefined) this.#routes.handleTable(organisation);
  }

  /** An organisation is no more: its sessions end. */
  handleOrganisationRemoved(organisation_id: string, now_ms: number): void {
    this.#organisations.remove(organisation_id, now_ms);
  }

  /**
   * A new connection; `connection_id` is the shell's and used once. `peer` is who it is from, in words that `peerOf` repeats; `origin` is the
   * same for all who come from one address, whose guests are counted together.
   */
  handleConnected(connection_id: number, now_ms: number, peer = "", origin: string = peer): void {
    if (this.#closing) this.#outbox.push({ kind: "close", connection_id, code: close_going_away, reason: "closing" });
    else this.#connections.open(connection_id, peer, origin, now_ms);
  }

  /** One text message. From a connection that is closed already it means nothing. */
  handleMessage(connection_id: number, text: string, now_ms: number): void {
    const connection = this.#connections.find(connection_id);
    if (connection === undefined) return;
    this.#connections.handleHeard(connection, now_ms);
    if (!connection.messages.take(1, now_ms)) {
      this.#handleExcess(connection, text, now_ms);
      return;
    }
    const decoded = decodeRpc(text);
    if (!decoded.ok) {
      this.#connections.refuse(connection, idOfRefused(text), decoded.refusal);
    } else if (decoded.value.kind !== "request") {
      const message = `id: found a ${decoded.value.kind}, expected a request: a client sends nothing else`;
      this.#connections.refuse(connection, null, refuse("invalid_request", message, "/id").refusal);
    } else {
      const before = this.#outbox.events;
      this.#handleRequest(connection, decoded.value, now_ms);
      connection.messages.charge(Math.floor((this.#outbox.events - before) / events_per_message));
    }
  }

  /** The peer answered a ping, or showed otherwise that it is there. */
  handleAlive(connection_id: number, now_ms: number): void {
    const connection = this.#connections.find(connection_id);
    if (connection !== undefined) this.#connections.handleHeard(connection, now_ms);
  }

  /** The connection is gone, whoever closed it. `clean`: a close frame came, so the player has left and is not waited for (P-37). */
  handleClosed(connection_id: number, clean: boolean, now_ms: number): void {
    const connection = this.#connections.find(connection_id);
    if (connection === undefined) return;
    this.#outbox.handleLost(connection_id);
    this.#connections.forget(connection);
    this.#handleLost(connection, clean, now_ms);
  }

  /** The answer to a question of kind "admit": who it is, or why it is not let in. */
  handleAdmitted(question_id: number, verdict: Result<Identity>, now_ms: number): void {
    const waiting = this.#questions.take(question_id, "admit");
    if (waiting !== undefined) this.#reception.handleAdmitted(waiting, verdict, now_ms);
  }

  /** The answer to a question of kind "password"; a refusal is passed on, `wrong_password` for a wrong one. */
  handlePasswordChecked(question_id: number, verdict: Result<undefined>, now_ms: number): void {
    const waiting = this.#questions.take(question_id, "password");
    if (waiting !== undefined) this.#calls.handlePasswordChecked(waiting, verdict, now_ms);
  }

  /** The voice worker saw a session begin to talk to a target, or cease. Ids it does not know any more mean nothing. */
  handleTalking(session_id: number, target_id: number, talking: boolean, _now_ms: number): void {
    const session = this.#sessions.find(session_id);
    if (session !== undefined) this.#speaking.handleTalking(session, target_id, talking);
  }

  /** The server goes down: every session is told when and where to come back, and every connection is closed. */
  handleShutdown(_now_ms: number, reconnect_after_ms: number, reconnect_url?: string): void {
    this.#closing = true;
    const told = { reason: "closing", reconnect_after_ms, ...(reconnect_url === undefined ? {} : { reconnect_url }) } as const;
    for (const connection of [...this.#connections]) {
      const { session } = connection;
      if (session !== undefined) {
        this.#outbox.emit(session, "session.ending", told);
        session.connection_id = undefined;
      }
      this.#connections.close(connection, "closing");
    }
  }

  handleTimeout(now_ms: number): void {
    const silent = this.#connections.handleTimeout(now_ms);
    for (const connection of silent) {
      this.#connections.close(connection, "silent");
      // Before the first is told of: they are not told of each other on connections that nobody reads.
      if (connection.session !== undefined) connection.session.connection_id = undefined;
    }
    for (const connection of silent) this.#handleLost(connection, false, now_ms);
    this.#sessions.handleTimeout(now_ms);
    this.#roster.handleTimeout(now_ms);
  }

  /** The next thing to do, or undefined when all is done. */
  poll(): ControlOut | undefined {
    const update = this.#routes.poll();
    return update === undefined ? this.#outbox.take() : { kind: "routes", update };
  }

  /** When to call handleTimeout, or undefined if nothing is waited for. */
  pollTimeout(): number | undefined {
    const times = [this.#connections.pollTimeout(), this.#sessions.pollTimeout(), this.#roster.pollTimeout()].filter(
      (time) => time !== undefined,
    );
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Who is there, absent ones included; empty for an organisation that is not known. */
  sessionsIn(organisation_id: string): readonly SessionView[] {
    return [...(this.#organisations.find(organisation_id)?.sessions.values() ?? [])].map(sessionView);
  }

  /**
   * Does to a session what a moderator asks for through the API, where the permission has been judged. Refuses `not_found` for an
   * organisation that is not known, and what `Moderator.moderate` refuses.
   */
  moderate(organisation_id: string, command: Moderation, now_ms: number): Result<undefined> {
    const organisation = this.#organisations.find(organisation_id);
    if (organisation === undefined) return refuse("not_found", "organisation_id: found an organisation that is not there");
    const done = this.#moderator.moderate(organisation, command, now_ms);
    this.#roster.settle(now_ms);
    return done;
  }

  /** The session of a connection, for voice that comes through it; undefined before hello. */
  sessionIdOf(connection_id: number): number | undefined {
    return this.#connections.find(connection_id)?.session?.session_id;
  }

  /** The connection of an open session; undefined while it is absent. */
  connectionIdOf(session_id: number): number | undefined {
    return this.#sessions.find(session_id)?.connection_id;
  }

  /** Who is at the other end of a session's connection, or was at that of its last while it is absent. */
  peerOf(organisation_id: string, session_id: number): string | undefined {
    return this.#organisations.find(organisation_id)?.sessions.get(session_id)?.peer;
  }

  /** How often each limit said no to a connection. */
  get limit_counts(): ReadonlyMap<string, number> {
    return this.#limit_counts.counts;
  }

  /** Sessions open now, absent ones included. */
  get sessions(): number {
    return this.#sessions.size;
  }

  #handleRequest(connection: Connection, { id, method, params }: RpcRequest, now_ms: number): void {
    const { session } = connection;
    if (!isMethod(method)) {
      const known = Object.keys(controlPermission).join(", ");
      const message = `method: found ${JSON.stringify(method)}, expected one of ${known}`;
      this.#connections.answer(connection, id, refuse("method_not_found", message, "/method"));
    } else if (method === "session.hello") {
      this.#reception.hello(connection, id, params, now_ms);
    } else if (session === undefined) {
      const message = `method: found ${method}, expected session.hello first`;
      this.#connections.answer(connection, id, refuse("not_ready", message, "/method"));
    } else {
      this.#calls.handle(connection, session, { id, method, params }, now_ms);
    }
  }

  #handleExcess(connection: Connection, text: string, now_ms: number): void {
    const { control_messages_per_s, control_messages_burst } = this.#limits;
    const message = `message: more than ${control_messages_burst} at once or ${control_messages_per_s} a second`;
    const { refusal } = refuseLimitFor(1_000 / control_messages_per_s, "control_messages_per_s", "rate_limited", message);
    this.#connections.refuse(connection, idOfRefused(text), refusal);
    if (connection.excess.take(1, now_ms)) return;
    this.#connections.close(connection, "rate_limited");
    this.#handleLost(connection, true, now_ms);
  }

  #handleLost({ session }: Connection, clean: boolean, now_ms: number): void {
    if (session === undefined) return;
    if (clean) this.#sessions.end(session, now_ms);
    else this.#sessions.drop(session, now_ms);
  }
}

type RpcRequest = Extract<RpcMessage, { readonly kind: "request" }>;

function isMethod(method: string): method is keyof ControlMethods {
  return Object.hasOwn(controlPermission, method);
}

/**
 * What tells so many others counts as one message more: a switch thrown on a hundred full channels is not one of fifty a second. Joining a
 * channel of a thousand is then five, of which a burst holds forty.
 */
const events_per_message = 250;
/** WebSocket close code (RFC 6455 §7.4.1). */
const close_going_away = 1001;
