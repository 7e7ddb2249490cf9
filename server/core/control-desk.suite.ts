import {
  accept,
  type ControlEvents,
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  type Refusal,
  type Result,
  refuse,
  type SessionHelloParams,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import { expect } from "vitest";
import { type ClientView, emptyView, type HeardEvent, learnAnswer, learnEvent } from "./client-view.suite.js";
import { ControlCore } from "./control-core.js";
import type { Identity } from "./identity.js";
import { default_limits, type ServerLimits } from "./limits.js";
import type { OrganisationTable } from "./organisation-table.js";
import type { ControlOut } from "./outbox.js";
import type { PermissionBits } from "./permission-bits.js";
import type { RouteUpdate } from "./route-planner.js";
import { exercise, hashOf, tableOf } from "./test-organisation.suite.js";

export { test_operation } from "./test-organisation.suite.js";

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A client's place at the desk. */
export interface Seat {
  readonly connection_id: number;
  readonly session_id: number;
  readonly hop_key: string;
  readonly resume_token: string;
}

export type AskedOut = Extract<ControlOut, { readonly kind: "ask" }>;

export interface DeskOptions {
  /** Default: `exercise`. The first is the one of those who name none. */
  readonly tables?: readonly OrganisationTable[];
  /** Default: questions are answered at once. */
  readonly holds_questions?: boolean;
}

/** A control core on virtual time with clients at it: sends, collects, and checks each message against its schema. */
export class ControlDesk {
  readonly core: ControlCore;
  readonly updates: RouteUpdate[] = [];
  readonly closed = new Map<number, string>();
  readonly pinged: number[] = [];
  /** All secrets handed out, hop keys and resume tokens too, in order. */
  readonly secrets: string[] = [];
  readonly views = new Map<number, ClientView>();
  /** Questions that wait for `answer`, where they are held. */
  readonly questions: AskedOut[] = [];
  /** What a game may let its players do, by game token. */
  readonly grants = new Map<string, ReadonlyMap<string, PermissionBits>>();
  now_ms = 1000;
  /** Where all who connect now come from; undefined: each from elsewhere. */
  origin: string | undefined;
  readonly #tables = new Map<string, OrganisationTable>();
  readonly #holds_questions: boolean;
  readonly #heard = new Map<number, HeardEvent[]>();
  readonly #answers = new Map<number, unknown[]>();
  readonly #sequence = new Map<number, number>();
  /** Connections whose messages get lost on the way. */
  readonly #stalled = new Set<number>();
  #connections = 0;
  #requests = 0;

  constructor(limits: Partial<ServerLimits> = {}, { tables = [tableOf(exercise)], holds_questions = false }: DeskOptions = {}) {
    this.#holds_questions = holds_questions;
    this.core = new ControlCore({
      voice_port: 5000,
      newSecret: () => this.#newSecret(),
      sessionNumber: (index) => index + 7,
      limits: { ...default_limits, control_messages_per_s: 1e6, control_messages_burst: 1e6, ...limits },
    });
    for (const table of tables) this.organise(table);
  }

  /** The organisation has this table from now on. */
  organise(table: OrganisationTable): void {
    this.#tables.set(table.slug, table);
    this.core.handleOrganisation(table, this.now_ms);
    this.drain();
  }

  disband(slug: string): void {
    this.core.handleOrganisationRemoved(this.table(slug).organisation_id, this.now_ms);
    this.#tables.delete(slug);
    this.drain();
  }

  table(slug = "exercise"): OrganisationTable {
    const table = this.#tables.get(slug);
    if (table === undefined) throw new Error(`no organisation ${slug}`);
    return table;
  }

  connect(): number {
    this.#connections += 1;
    this.core.handleConnected(this.#connections, this.now_ms, `peer ${this.#connections}`, this.origin);
    this.drain();
    return this.#connections;
  }

  /** Connects and says hello with a join code. */
  enter(role: string, organisation?: string): Seat {
    const guest = { join_code: "code", name: "N", role };
    return this.#enter(organisation === undefined ? guest : { ...guest, organisation });
  }

  /** Connects and says hello as a user. */
  signIn(user_id: string, organisation?: string): Seat {
    const user = { token: `user ${user_id}` };
    return this.#enter(organisation === undefined ? user : { ...user, organisation });
  }

  /** Connects and says hello with what a game gave: its player, who may do what `grants` say. */
  play(player_id: string, grants: ReadonlyMap<string, PermissionBits>): Seat {
    const token = `game ${player_id}`;
    this.grants.set(token, grants);
    return this.#enter({ token });
  }

  /** Goes on with a session on a new connection, from the last event that came. The view goes along. */
  resume(seat: Seat): Answer<Seat> {
    const connection_id = this.connect();
    const seq = this.#sequence.get(seat.connection_id) ?? 0;
    this.views.set(connection_id, this.view(seat.connection_id));
    this.#sequence.set(connection_id, seq);
    const { session_id, resume_token } = seat;
    const hello = this.call(connection_id, "session.hello", {
      protocol_versions: [1],
      resume: { session_id, resume_token, seq },
    });
    if (!hello.ok) return hello;
    const { hop_key, resume_token: next, resumed } = hello.value;
    expect({ resumed, session_id: hello.value.session_id, hop_key }).toEqual({
      resumed: true,
      session_id,
      hop_key: seat.hop_key,
    });
    return accept({ connection_id, session_id, hop_key, resume_token: next });
  }

  call<M extends keyof ControlMethods>(
    connection_id: number,
    method: M,
    params: ControlMethods[M]["params"],
  ): Answer<ControlMethods[M]["result"]> {
    this.#requests += 1;
    const [answer, ...more] = this.say(connection_id, encodeRequest(this.#requests, method, params));
    expect(more).toEqual([]);
    const decoded = decodeRpc(JSON.stringify(answer));
    if (!decoded.ok) throw new Error(decoded.refusal.message);
    if (decoded.value.kind === "error") return { ok: false, refusal: decoded.value.refusal };
    if (decoded.value.kind !== "result") throw new Error(`found a ${decoded.value.kind}`);
    const judged = validateControlResult[method](decoded.value.result);
    if (!judged.ok) throw new Error(judged.refusal.message);
    return judged;
  }

  /** Sends any text; gives the answers to it, without the events. Those that come later are added to them. */
  say(connection_id: number, text: string): unknown[] {
    const answers: unknown[] = [];
    this.#answers.set(connection_id, answers);
    this.#asked.set(connection_id, text);
    this.core.handleMessage(connection_id, text, this.now_ms);
    this.drain();
    return answers;
  }

  /** The newest secret of a channel that a client knows. */
  newestSecret(connection_id: number, channel: string): string {
    const [newest] = [...(this.view(connection_id).secrets.get(channel) ?? [])].sort(([a], [b]) => b - a);
    if (newest === undefined) throw new Error("a member knows no secret");
    return newest[1];
  }

  /** How many secrets had been made before this one. */
  secretNumber(secret: string): number {
    return this.secrets.indexOf(secret);
  }

  /** Answers a question that was held, as the desk would; or otherwise. */
  answer({ question_id, question }: AskedOut, verdict?: Result<Identity> | Result<undefined>): void {
    if (question.kind === "admit") {
      const judged = (verdict as Result<Identity> | undefined) ?? this.#identify(question.params);
      this.core.handleAdmitted(question_id, judged, this.now_ms);
    } else {
      const right = hashOf(question.password) === question.password_hash;
      const judged = right ? accept(undefined) : refuse("wrong_password", "password: found a wrong one", "/password");
      this.core.handlePasswordChecked(question_id, (verdict as Result<undefined> | undefined) ?? judged, this.now_ms);
    }
  }

  /** The player closes its connection. */
  disconnect(connection_id: number): void {
    this.core.handleClosed(connection_id, true, this.now_ms);
    this.drain();
  }

  /** The connection breaks. */
  drop(connection_id: number): void {
    this.core.handleClosed(connection_id, false, this.now_ms);
    this.drain();
  }

  /** From here on nothing that is sent there arrives. */
  stall(connection_id: number): void {
    this.#stalled.add(connection_id);
  }

  /** The voice worker saw someone begin or cease to talk. */
  talk(session_id: number, target_id: number, talking: boolean): void {
    this.core.handleTalking(session_id, target_id, talking, this.now_ms);
    this.drain();
  }

  /** Lets time pass, with every timer at its time. */
  advance(span_ms: number): void {
    const end_ms = this.now_ms + span_ms;
    for (let due_ms = this.core.pollTimeout(); due_ms !== undefined && due_ms <= end_ms; due_ms = this.core.pollTimeout()) {
      this.now_ms = Math.max(this.now_ms, due_ms);
      this.core.handleTimeout(this.now_ms);
      this.drain();
    }
    this.now_ms = end_ms;
  }

  /** Lets time pass while all who are connected answer the server's pings. */
  advanceAlive(span_ms: number): void {
    const end_ms = this.now_ms + span_ms;
    while (this.now_ms < end_ms) {
      this.advance(Math.min(5_000, end_ms - this.now_ms));
      for (let connection_id = 1; connection_id <= this.#connections; connection_id += 1) {
        if (!this.#stalled.has(connection_id)) this.core.handleAlive(connection_id, this.now_ms);
      }
    }
  }

  /** Events since the last call. */
  events(connection_id: number): HeardEvent[] {
    const heard = this.#heard.get(connection_id) ?? [];
    this.#heard.set(connection_id, []);
    return heard;
  }

  view(connection_id: number): ClientView {
    const view = this.views.get(connection_id) ?? emptyView();
    this.views.set(connection_id, view);
    return view;
  }

  /** Does what the core asks for. Needed only after calls past the desk. */
  drain(): void {
    for (let out = this.core.poll(); out !== undefined; out = this.core.poll()) {
      if (out.kind === "routes") this.updates.push(out.update);
      else if (out.kind === "close") this.closed.set(out.connection_id, out.reason);
      else if (out.kind === "ping") this.pinged.push(out.connection_id);
      else if (out.kind === "send") this.#receive(out.connection_id, out.text);
      else if (this.#holds_questions) this.questions.push(out);
      else this.answer(out);
    }
  }

  /** Requests by connection, for what their answers mean. */
  readonly #asked = new Map<number, string>();

  #enter(params: Omit<SessionHelloParams, "protocol_versions">): Seat {
    const connection_id = this.connect();
    const hello = this.call(connection_id, "session.hello", { protocol_versions: [1], ...params });
    if (!hello.ok) throw new Error(hello.refusal.message);
    const { session_id, hop_key, resume_token } = hello.value;
    return { connection_id, session_id, hop_key, resume_token };
  }

  /** Who someone is, as a shell with accounts and codes would find out. */
  #identify({ join_code, name = "N", role = "deaf", organisation, token }: SessionHelloParams): Result<Identity> {
    const [first] = this.#tables.values();
    const table = organisation === undefined ? first : this.#tables.get(organisation);
    if (table === undefined) return refuse("not_found", "organisation: found none of this name", "/organisation");
    const { organisation_id } = table;
    if (token?.startsWith("user ") === true) {
      // "user ursula", or "user ursula home 5": by the sign-in "home", with a token of that time.
      const [, user_id = "", family_id, issued_ms] = token.split(" ");
      const sign_in = family_id === undefined ? {} : { sign_in: { family_id, issued_ms: Number(issued_ms) } };
      return accept({ kind: "user", organisation_id, user_id, ...sign_in });
    }
    const grants = this.grants.get(token ?? "");
    if (token !== undefined && grants !== undefined) {
      return accept({ kind: "game", organisation_id, player_id: token.slice(5), name: token, grants });
    }
    if (join_code !== "code") return refuse("wrong_join_code", "join_code: found a wrong one", "/join_code");
    if (!table.roles.has(role)) return refuse("unknown_role", `role: found "${role}"`, "/role");
    return accept({ kind: "guest", organisation_id, name, roles: new Set(["guest", role]), shown_role: role });
  }

  #receive(connection_id: number, text: string): void {
    // A connection that was closed is told nothing any more.
    expect(this.closed.get(connection_id)).toBeUndefined();
    if (this.#stalled.has(connection_id)) return;
    const message = JSON.parse(text);
    if (!("method" in message)) {
      this.#answers.get(connection_id)?.push(message);
      if (message.result !== undefined) this.#learnAnswer(connection_id, message.result);
      return;
    }
    const event = message.method as keyof ControlEvents;
    const judged = validateControlEvent[event](message.params);
    if (!judged.ok) throw new Error(judged.refusal.message);
    const seq = (this.#sequence.get(connection_id) ?? 0) + 1;
    this.#sequence.set(connection_id, seq);
    expect(message.seq).toBe(seq);
    this.#heard.set(connection_id, [...(this.#heard.get(connection_id) ?? []), { event, params: message.params }]);
    learnEvent(this.view(connection_id), { event, params: message.params });
  }

  #learnAnswer(connection_id: number, result: object): void {
    const request = decodeRpc(this.#asked.get(connection_id) ?? "");
    if (!request.ok || request.value.kind !== "request") return;
    const { method, params } = request.value;
    learnAnswer(this.view(connection_id), method, params, result);
  }

  #newSecret(): string {
    const secret = `secret-${this.secrets.length}-`.padEnd(43, "x");
    this.secrets.push(secret);
    return secret;
  }
}
