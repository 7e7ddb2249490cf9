import {
  accept,
  encodeNotification,
  protocol_version,
  type Refusal,
  type Result,
  refuse,
  refuseFor,
  type SessionHelloParams,
  type SessionHelloResult,
  validateControlParams,
} from "@talkgroup/schemas";
import type { Connection, Connections } from "./connections.js";
import type { Resume } from "./ended-sessions.js";
import type { Identity } from "./identity.js";
import type { ServerLimits } from "./limits.js";
import type { Organisations } from "./organisations.js";
import type { EndReason, Outbox } from "./outbox.js";
import type { Questions, Waiting } from "./questions.js";
import type { Session } from "./session.js";
import type { Sessions } from "./sessions.js";

export interface ReceptionOptions {
  readonly limits: ServerLimits;
  readonly outbox: Outbox;
  readonly connections: Connections;
  readonly questions: Questions;
  readonly organisations: Organisations;
  readonly sessions: Sessions;
  readonly bitrates: Bitrates;
}

/** What players are told of bit rates. */
export type Bitrates = Pick<SessionHelloResult, "bitrate_bps_default" | "bitrate_bps_max">;

/** Answers `session.hello`: with a new session when the shell has found out who it is, or with one that goes on (P-37). */
export class Reception {
  readonly #options: ReceptionOptions;

  constructor(options: ReceptionOptions) {
    this.#options = options;
  }

  /**
   * Answers at once, or asks the shell first. Refuses `already_connected`, `busy`, `invalid_params`, `unsupported_version`,
   * `resume_failed`, `limit_reached`, and what the shell refuses. Where the server ended the session while its player was away,
   * `session.ending` comes first.
   */
  hello(connection: Connection, request_id: number, params: unknown, now_ms: number): void {
    const { connections, limits } = this.#options;
    if (connection.session !== undefined) {
      const message = "method: found session.hello again, expected it once a connection";
      connections.answer(connection, request_id, refuse("already_connected", message, "/method"));
      return;
    }
    if (connection.questions.size > 0) {
      const message = "method: found session.hello again, expected it when the first has been answered";
      connections.answer(connection, request_id, refuseFor(limits.hello_timeout_ms, "busy", message));
      return;
    }
    const judged = judgeHello(params);
    if (!judged.ok) {
      this.#refuse(connection, request_id, judged.refusal);
    } else if (judged.value.resume !== undefined) {
      this.#resume(connection, request_id, judged.value.resume, now_ms);
    } else {
      this.#ask(connection, request_id, judged.value);
    }
  }

  /** The shell found out who it is, or refuses it. */
  handleAdmitted(waiting: Extract<Waiting, { kind: "admit" }>, verdict: Result<Identity>, now_ms: number): void {
    const { connections } = this.#options;
    const { connection, request_id } = waiting;
    const opened = verdict.ok ? this.#open(verdict.value, connection.origin, now_ms) : verdict;
    if (!opened.ok) {
      this.#refuse(connection, request_id, opened.refusal);
      return;
    }
    connections.admit(connection, opened.value, now_ms);
    connections.answer(connection, request_id, { ok: true, value: this.#welcome(opened.value, false) });
  }

  #ask(connection: Connection, request_id: number, params: SessionHelloParams): void {
    const { connections, questions, sessions } = this.#options;
    // The shell uses up a join code before it is known whether there is room: who is turned away here leaves the use to others.
    const room = comesAsGuest(params) ? sessions.judgeGuest(connection.origin) : accept(undefined);
    if (!room.ok) {
      this.#refuse(connection, request_id, room.refusal);
      return;
    }
    const asked = questions.ask({ kind: "admit", connection, request_id }, { kind: "admit", params });
    if (!asked.ok) connections.answer(connection, request_id, asked);
  }

  #open(identity: Identity, origin: string, now_ms: number): Result<Session> {
    const organisation = this.#options.organisations.find(identity.organisation_id);
    if (organisation === undefined) return refuse("not_found", "message: this organisation no longer exists");
    return this.#options.sessions.open(organisation, identity, origin, now_ms);
  }

  #resume(connection: Connection, request_id: number, resume: Resume, now_ms: number): void {
    const { connections, outbox, sessions } = this.#options;
    const ended = sessions.endReasonOf(resume, now_ms);
    if (ended !== undefined) {
      this.#tellEnding(connection, request_id, resume.seq, ended);
      return;
    }
    const resumed = sessions.resume(connection, resume, now_ms);
    if (!resumed.ok) {
      this.#refuse(connection, request_id, resumed.refusal);
      return;
    }
    const { session, missed } = resumed.value;
    connections.answer(connection, request_id, { ok: true, value: this.#welcome(session, true) });
    for (const { seq, notice } of missed) {
      const text = encodeNotification(notice.event, notice.params, seq);
      outbox.push({ kind: "send", connection_id: connection.connection_id, text });
    }
    sessions.handleResumed(session);
  }

  /** As if it had heard it when it was so. The event comes first: after the refusal it would say a fresh hello. */
  #tellEnding(connection: Connection, request_id: number, seq: number, reason: EndReason): void {
    const { connections, outbox } = this.#options;
    const text = encodeNotification("session.ending", { reason }, seq + 1);
    outbox.push({ kind: "send", connection_id: connection.connection_id, text });
    const message = `resume: found a session that the server has ended (${reason}), expected one that is open`;
    connections.refuse(connection, request_id, refuse("resume_failed", message, "/resume").refusal);
    connections.close(connection, reason);
  }

  /** What the player is told of the organisation and of its own session. */
  #welcome(session: Session, resumed: boolean): SessionHelloResult {
    const { session_id, hop_key, voice_port, resume_token, organisation, access, preset } = session;
    const { limits, bitrates } = this.#options;
    return {
      protocol: protocol_version,
      session_id,
      hop_key,
      voice_port,
      keepalive_ms,
      operation: { id: organisation.table.slug, title: organisation.table.title },
      channels: access.channels,
      resume_token,
      resume_window_ms: limits.resume_window_ms,
      heartbeat_ms: limits.liveness_interval_ms,
      resumed,
      ...(preset.notice === undefined ? {} : { preset: preset.notice }),
      ...bitrates,
    };
  }

  #refuse(connection: Connection, request_id: number, refusal: Refusal): void {
    const { connections, limits } = this.#options;
    connections.refuse(connection, request_id, refusal);
    connection.hello_refusals += 1;
    if (refusal.code === "unsupported_version") connections.close(connection, "unsupported_version");
    else if (connection.hello_refusals >= limits.hello_refusals_max) connections.close(connection, "hello_refused");
  }
}

function comesAsGuest({ token, join_code }: SessionHelloParams): boolean {
  return join_code !== undefined && token === undefined;
}

/** Form and version, before anybody is asked who it is. Refuses `invalid_params`, `unsupported_version`. */
function judgeHello(params: unknown): Result<SessionHelloParams> {
  const judged = validateControlParams["session.hello"](params);
  if (!judged.ok) return judged;
  const { protocol_versions, resume, token, join_code } = judged.value;
  if (!protocol_versions.includes(protocol_version)) {
    const message = `protocol_versions: found ${protocol_versions.join(", ")}, expected ${protocol_version} among them`;
    return refuse("unsupported_version", message, "/protocol_versions");
  }
  if (resume !== undefined && (token !== undefined || join_code !== undefined)) {
    const other = token === undefined ? "join_code" : "token";
    return refuse("invalid_params", `resume: found with ${other}, expected one of the two`, "/resume");
  }
  return judged;
}

/**
 * Address translators forget a silent UDP mapping after 30 s (RFC 4787 §4.3 asks for 120); a path that broke shows within this.
 */
const keepalive_ms = 5_000;
