import {
  accept,
  assert,
  type ChannelJoinParams,
  type ControlMethods,
  controlPermission,
  type Result,
  refuse,
  type SessionPresetResult,
  type SessionUpdateParams,
  validateControlParams,
} from "@talkgroup/schemas";
import { mayBeOn } from "./access.js";
import type { Connection, Connections } from "./connections.js";
import { refuseLimitFor } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { LiveChannel } from "./live-channel.js";
import type { LossBook } from "./loss-book.js";
import type { Moderation, Moderator } from "./moderation.js";
import { judgePermission, namedChannels } from "./permission.js";
import { permission_bit } from "./permission-bits.js";
import type { Questions, Waiting } from "./questions.js";
import type { Roster } from "./roster.js";
import type { RoutePlanner } from "./route-planner.js";
import type { Session } from "./session.js";
import type { Speaking } from "./speaking.js";
import type { TargetBook } from "./target-book.js";

export interface CallsOptions {
  readonly limits: Pick<ServerLimits, "preset_bytes_per_session_per_s">;
  readonly connections: Connections;
  readonly questions: Questions;
  readonly routes: RoutePlanner;
  readonly roster: Roster;
  readonly speaking: Speaking;
  readonly targets: TargetBook;
  readonly moderator: Moderator;
  readonly losses: LossBook;
}

/** Every method but session.hello. */
export type SessionMethod = Exclude<keyof ControlMethods, "session.hello">;

/** Answers what a session asks for: form, permission, then what the method does. */
export class Calls {
  readonly #options: CallsOptions;

  constructor(options: CallsOptions) {
    this.#options = options;
  }

  /** Answers at once, or asks the shell first. */
  handle(connection: Connection, session: Session, request: CallRequest, now_ms: number): void {
    const answer = this.#call(request.method, session, request.params, { connection, request_id: request.id, now_ms });
    if (answer !== undefined) this.#options.connections.answer(connection, request.id, answer);
  }

  /** The shell has looked at a channel's password. What was permitted then must still be so. */
  handlePasswordChecked(waiting: PasswordWaiting, verdict: Result<undefined>, now_ms: number): void {
    const { connection, request_id, session, params } = waiting;
    this.#options.connections.answer(connection, request_id, this.#joinChecked(waiting, session, params, verdict, now_ms));
  }

  #call<M extends SessionMethod>(method: M, session: Session, params: unknown, call: Call): Result<object> | undefined {
    const judged = validateControlParams[method](params);
    if (!judged.ok) return judged;
    const permitted = judgePermission(session, controlPermission[method], namedChannels(judged.value));
    if (!permitted.ok) return permitted;
    return this.#handlers[method](session, judged.value, call);
  }

  readonly #handlers: CallHandlers = {
    "channel.join": (session, params, call) => this.#join(session, params, call),
    "channel.leave": (session, { channel_id }, { now_ms }) =>
      this.#options.roster.leave(session, channelOf(session, channel_id), now_ms),
    "channel.pause": (session, { channel_id, paused }) =>
      this.#options.roster.pause(session, channelOf(session, channel_id), paused),
    "channel.watch": (session, { channel_id, watch }) =>
      this.#options.speaking.watch(session, channelOf(session, channel_id), watch),
    "member.kick": (session, { channel_id, session_id }, call) =>
      this.#moderate(session, { kind: "kick", session_id, channel_id }, call),
    "member.move": (session, params, call) => this.#moderate(session, { kind: "move", ...params }, call),
    "member.mute": (session, { channel_id, session_id, muted }, call) =>
      this.#moderate(session, { kind: "mute", session_id, channel_id, on: muted }, call),
    "member.priority": (session, { channel_id, session_id, priority }, call) =>
      this.#moderate(session, { kind: "priority", session_id, channel_id, on: priority }, call),
    "session.preset": (session, _, { now_ms }) => this.#preset(session, now_ms),
    "session.report": (session, params, { now_ms }) => {
      this.#options.losses.handleReport(session, params, now_ms);
      return accept({});
    },
    "session.update": (session, params) => this.#update(session, params),
    "target.define": (session, params) => {
      const channels = params.channel_ids.map((channel_id) => channelOf(session, channel_id));
      return this.#options.targets.define(session, params, channels);
    },
    "target.remove": (session, { target_id }) => this.#options.targets.remove(session, target_id),
    "whisper.define": (session, params) => this.#options.targets.whisper(session, params),
  };

  #join(session: Session, params: ChannelJoinParams, { connection, request_id, now_ms }: Call): JoinAnswer | undefined {
    const { channel_id, monitor, password } = params;
    const permitted = judgeJoin(session, params);
    if (!permitted.ok) return permitted;
    const channel = channelOf(session, channel_id);
    const password_hash = neededPassword(session, channel);
    if (password_hash === undefined) return this.#options.roster.join(session, channel, monitor, now_ms);
    if (password === undefined) return wrongPassword("nothing");
    const waiting: PasswordWaiting = { kind: "password", connection, request_id, session, params, password_hash };
    const asked = this.#options.questions.ask(waiting, { kind: "password", password_hash, password });
    return asked.ok ? undefined : asked;
  }

  #joinChecked(
    { password_hash }: PasswordWaiting,
    session: Session,
    params: ChannelJoinParams,
    verdict: Result<undefined>,
    now_ms: number,
  ): JoinAnswer {
    if (!verdict.ok) return verdict;
    const permitted = judgePermission(session, "listen", namedChannels(params));
    if (!permitted.ok) return permitted;
    const joinable = judgeJoin(session, params);
    if (!joinable.ok) return joinable;
    const channel = channelOf(session, params.channel_id);
    const needed = neededPassword(session, channel);
    if (needed !== undefined && needed !== password_hash) return wrongPassword("the one it had before");
    return this.#options.roster.join(session, channel, params.monitor, now_ms);
  }

  #moderate({ organisation }: Session, command: Moderation, { now_ms }: Call): Result<Record<string, never>> {
    const done = this.#options.moderator.moderate(organisation, command, now_ms);
    return done.ok ? accept({}) : done;
  }

  /** A short question with a long answer: its bytes are what is counted. */
  #preset({ preset: { notice, roles, text }, preset_bytes }: Session, now_ms: number): Result<SessionPresetResult> {
    if (text !== undefined && !preset_bytes.take(text.length, now_ms)) {
      const { preset_bytes_per_session_per_s: per_s } = this.#options.limits;
      const message = `message: found the preset asked for again, expected at most ${per_s} bytes of it a second`;
      return refuseLimitFor((1000 * text.length) / per_s, "preset_bytes_per_session_per_s", "rate_limited", message);
    }
    return accept({
      ...(notice === undefined || text === undefined ? {} : { preset: text }),
      ...(notice === undefined ? {} : { running: notice }),
      roles: [...roles],
    });
  }

  #update(session: Session, { muted, deafened }: SessionUpdateParams): Result<Record<string, never>> {
    const before = { muted: session.muted, deafened: session.deafened };
    session.muted = muted ?? session.muted;
    session.deafened = deafened ?? session.deafened;
    if (session.deafened !== before.deafened) this.#options.routes.handleDeafened(session);
    if (session.muted !== before.muted || session.deafened !== before.deafened) {
      this.#options.roster.announceEverywhere(session);
    }
    return accept({});
  }
}

/** A request of a client for a session method, still to be judged. */
export interface CallRequest {
  readonly id: number;
  readonly method: SessionMethod;
  readonly params: unknown;
}

interface Call {
  readonly connection: Connection;
  readonly request_id: number;
  readonly now_ms: number;
}

type PasswordWaiting = Extract<Waiting, { readonly kind: "password" }>;
type JoinAnswer = Result<ControlMethods["channel.join"]["result"]>;
type CallHandlers = {
  /** Undefined: it is answered later. */
  readonly [M in SessionMethod]: (
    session: Session,
    params: ControlMethods[M]["filled"],
    call: Call,
  ) => Result<ControlMethods[M]["result"]> | undefined;
};

/** Listening has been judged; joining needs more. */
function judgeJoin({ access }: Session, { channel_id, monitor }: ChannelJoinParams): Result<undefined> {
  if (mayBeOn(access.bits.get(channel_id) ?? 0, monitor)) return accept(undefined);
  return refuse(
    "permission_denied",
    `channel_id: found "${channel_id}", where you may not ${monitor ? "listen" : "join"}`,
    "/channel_id",
  );
}

/** The hash of the password that the session has to show, if it has to. Who is there already has shown it, or was put there. */
function neededPassword({ session_id, organisation, access }: Session, { channel_id, members }: LiveChannel): string | undefined {
  const manages = ((access.bits.get(channel_id) ?? 0) & permission_bit.manage) !== 0;
  return manages || members.has(session_id) ? undefined : organisation.table.channels.get(channel_id)?.password_hash;
}

function wrongPassword(found: string): Result<never> {
  return refuse("wrong_password", `password: found ${found}, expected the channel's password`, "/password");
}

function channelOf({ organisation }: Session, channel_id: string): LiveChannel {
  const channel = organisation.channels.get(channel_id);
  assert(channel !== undefined, "the permission check has refused unknown channels");
  return channel;
}
