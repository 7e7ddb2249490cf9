import { accept, encodeNotification, type Result, refuse } from "@talkgroup/schemas";
import type { Connection, Connections } from "./connections.js";
import { constantTimeEquals } from "./constant-time.js";
import { EndedSessions, no_token, type Resume } from "./ended-sessions.js";
import { EventLog, type Notice } from "./event-log.js";
import type { Identity } from "./identity.js";
import { refuseLimit } from "./limit-counts.js";
import type { ServerLimits } from "./limits.js";
import type { LiveOrganisation } from "./live-organisation.js";
import type { EndReason, Outbox } from "./outbox.js";
import type { Roster } from "./roster.js";
import type { RoutePlanner } from "./route-planner.js";
import { personaOf, playerKey, type Session } from "./session.js";
import { SessionIds } from "./session-ids.js";
import { isComingOver } from "./sign-in-mark.js";
import type { Speaking } from "./speaking.js";
import type { TargetBook } from "./target-book.js";
import { TokenBucket } from "./token-bucket.js";

export interface SessionsOptions {
  readonly limits: ServerLimits;
  readonly outbox: Outbox;
  readonly routes: RoutePlanner;
  readonly connections: Connections;
  readonly speaking: Speaking;
  readonly targets: TargetBook;
  readonly roster: Roster;
  /** 32 random bytes, base64url. */
  readonly newSecret: () => string;
  readonly sessionNumber: (index: number) => number;
  /** UDP ports that players are told, one for each voice worker. */
  readonly voice_ports: readonly number[];
}

/** What a resumed session is still to be told, by the numbers it had. */
export type MissedEvents = readonly { readonly seq: number; readonly notice: Notice }[];

/** All sessions of all organisations: how they begin, drop, come back and end (P-37). */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #ids: SessionIds;
  readonly #sessions = new Map<number, Session>();
  /** Until when each is waited for. All are waited for equally long, so the first is the next to end. */
  readonly #absent = new Map<Session, number>();
  readonly #ended: EndedSessions;
  /** Guests by where they came from, those that are absent included. */
  readonly #guests = new Map<string, number>();
  /** Sessions of each voice worker. */
  readonly #at_home: Uint32Array;

  constructor(options: SessionsOptions) {
    this.#options = options;
    this.#ended = new EndedSessions(options.limits);
    this.#ids = new SessionIds(options.sessionNumber);
    this.#at_home = new Uint32Array(options.voice_ports.length);
  }

  /** Those open now, absent ones included. */
  get size(): number {
    return this.#sessions.size;
  }

  find(session_id: number): Session | undefined {
    return this.#sessions.get(session_id);
  }

  /**
   * Whether another guest may come from there, before anything is used up for one: `open` judges again. Ends nobody. Refuses `limit_reached`.
   */
  judgeGuest(origin: string): Result<undefined> {
    const { guests_per_address_max } = this.#options.limits;
    if (!this.#isFullOfGuests(origin) || this.#absentGuestOf(origin) !== undefined) return accept(undefined);
    const message = `message: ${guests_per_address_max} guests of your address are connected, the limit is reached`;
    return refuseLimit("guests_per_address_max", "limit_reached", message);
  }

  /** Refuses `limit_reached`, and `unauthenticated` for a user who is not in the organisation's table any more, or whose sign-in is over. */
  open(organisation: LiveOrganisation, identity: Identity, origin: string, now_ms: number): Result<Session> {
    const { limits, newSecret, routes, voice_ports } = this.#options;
    const persona = personaOf(organisation.table, identity);
    if (persona === undefined) return refuse("unauthenticated", "message: this account no longer exists");
    if (isComingOver(organisation.table, identity))
      return refuse("unauthenticated", "message: the sign-in was ended: sign in again");
    if (organisation.sessions.size >= organisation.table.sessions_max) {
      const message = `message: ${organisation.sessions.size} players are connected, the limit is reached`;
      return refuseLimit("sessions_max", "limit_reached", message);
    }
    const key = playerOf(identity);
    const player_sessions = key === undefined ? 0 : (organisation.players.get(key) ?? 0);
    if (player_sessions >= limits.sessions_per_player_max) {
      const message = `message: you are connected ${player_sessions} times, the limit is reached`;
      return refuseLimit("sessions_per_player_max", "limit_reached", message);
    }
    const room = identity.kind === "guest" ? this.#makeRoomFor(origin, now_ms) : accept(undefined);
    if (!room.ok) return room;
    const session_id = this.size < limits.sessions_max ? this.#ids.next() : undefined;
    if (session_id === undefined)
      return refuseLimit("sessions_max", "limit_reached", "message: the server is full, the limit is reached");
    const home = this.#emptiestHome();
    const session: Session = {
      session_id,
      identity,
      organisation,
      origin,
      hop_key: newSecret(),
      home,
      voice_port: voice_ports[home] as number,
      connection_id: undefined,
      peer: "",
      log: new EventLog(limits.events_kept_max),
      resume_token: newSecret(),
      resume_token_before: undefined,
      ...persona,
      access: organisation.access.of(identity),
      preset: organisation.presets.of(identity),
      preset_bytes: new TokenBucket(limits.preset_bytes_per_session_per_s, limits.preset_bytes_per_session_burst, 0),
      muted: false,
      deafened: false,
      channels: new Set(),
      targets: new Map(),
      named_in: new Set(),
      talking: new Set(),
      speaking_on: new Set(),
      watches: new Set(),
      listed: 0,
    };
    this.#sessions.set(session_id, session);
    this.#at_home[home] = (this.#at_home[home] as number) + 1;
    organisation.sessions.set(session_id, session);
    if (key !== undefined) organisation.players.set(key, player_sessions + 1);
    else if (origin !== "") this.#guests.set(origin, (this.#guests.get(origin) ?? 0) + 1);
    routes.handleSessionOpened(session);
    return accept(session);
  }

  /**
   * Goes on with a session on another connection. The caller tells it what it missed, then calls `handleResumed`. Refuses `resume_failed`: for a wrong
   * token and an unknown id alike, without effect; for events that are not kept any more, and then the session is over.
   */
  resume(
    connection: Connection,
    resume: Resume,
    now_ms: number,
  ): Result<{ readonly session: Session; readonly missed: MissedEvents }> {
    const { connections, newSecret } = this.#options;
    const session = this.#sessions.get(resume.session_id);
    const newest = constantTimeEquals(resume.resume_token, session?.resume_token ?? no_token);
    const before = constantTimeEquals(resume.resume_token, session?.resume_token_before ?? no_token);
    if (session === undefined || !(newest || before)) {
      return refuse(
        "resume_failed",
        "resume: found no such session, expected one that is open, with its newest token",
        "/resume",
      );
    }
    this.#replace(session);
    const missed = session.log.after(resume.seq);
    if (missed === undefined) {
      this.#end(session, false, now_ms);
      const message = `resume/seq: found ${resume.seq}, after which not all events are kept; the session is over`;
      return refuse("resume_failed", message, "/resume/seq");
    }
    if (newest) session.resume_token_before = session.resume_token;
    session.resume_token = newSecret();
    connections.admit(connection, session, now_ms);
    return accept({ session, missed });
  }

  /** Why the server ended it while its player could not hear that; undefined: it did not, or longer ago than anybody comes back. */
  endReasonOf(resume: Resume, now_ms: number): EndReason | undefined {
    return this.#ended.reasonOf(resume, now_ms);
  }

  /** The others see it again; and it sees itself as they do, which while it was absent it may have been told otherwise. */
  handleResumed(session: Session): void {
    if (this.#absent.delete(session)) this.#options.roster.announceEverywhere(session);
  }

  /** Its connection dropped: it stays as it is, absent, and is waited for. */
  drop(session: Session, now_ms: number): void {
    session.connection_id = undefined;
    this.#absent.set(session, now_ms + this.#options.limits.resume_window_ms);
    this.#options.roster.announceEverywhere(session, session);
  }

  /** It has left. One that is over already means nothing. */
  end(session: Session, now_ms: number): void {
    this.#end(session, false, now_ms);
  }

  /**
   * Ends them, and tells them why: now, and when one comes to take its session up again. The epochs of their channels change at the roster's
   * next `settle`.
   */
  dismiss(dismissed: readonly Session[], reason: EndReason, now_ms: number): void {
    const { connections, outbox, roster } = this.#options;
    outbox.emitAll(dismissed, "session.ending", { reason });
    for (const session of dismissed) {
      const connection = connectionOf(session, connections);
      if (connection !== undefined) connections.close(connection, reason);
      this.#ended.add(session, reason, now_ms);
      // Before the first is taken off its channels: it is the last that they hear.
      session.connection_id = undefined;
    }
    for (const session of dismissed) for (const channel of session.channels) roster.handleLeaving(session, channel);
    for (const session of dismissed) this.#end(session, true, now_ms);
  }

  /** Ends those that have been waited for long enough. */
  handleTimeout(now_ms: number): void {
    for (const [session, due_ms] of this.#absent) {
      if (due_ms > now_ms) break;
      this.#end(session, false, now_ms);
    }
  }

  pollTimeout(): number | undefined {
    const [due_ms] = this.#absent.values();
    return due_ms;
  }

  /** For another guest from there. One whose connection dropped gives its place up: it is most likely the one who comes. */
  #makeRoomFor(origin: string, now_ms: number): Result<undefined> {
    const judged = this.judgeGuest(origin);
    const absent = judged.ok && this.#isFullOfGuests(origin) ? this.#absentGuestOf(origin) : undefined;
    if (absent !== undefined) this.#end(absent, false, now_ms);
    return judged;
  }

  #isFullOfGuests(origin: string): boolean {
    return (this.#guests.get(origin) ?? 0) >= this.#options.limits.guests_per_address_max;
  }

  #absentGuestOf(origin: string): Session | undefined {
    for (const session of this.#absent.keys()) {
      if (session.identity.kind === "guest" && session.origin === origin) return session;
    }
    return undefined;
  }

  /** The voice worker with the fewest sessions, absent ones included; of several the first. */
  #emptiestHome(): number {
    return this.#at_home.indexOf(Math.min(...this.#at_home));
  }

  /** Its old connection, if it is still open, has lost it. What it is told is none of the session's events: those go on elsewhere. */
  #replace(session: Session): void {
    const { connections, outbox } = this.#options;
    const connection = connectionOf(session, connections);
    if (connection === undefined) return;
    const text = encodeNotification("session.ending", { reason: "replaced" }, session.log.sent + 1);
    outbox.push({ kind: "send", connection_id: connection.connection_id, text });
    connections.close(connection, "replaced");
    session.connection_id = undefined;
  }

  #end(session: Session, revoked: boolean, now_ms: number): void {
    const { roster, routes, speaking, targets } = this.#options;
    const { organisation, identity, session_id, home } = session;
    session.connection_id = undefined;
    this.#absent.delete(session);
    // One that is over already is in no count any more.
    if (!this.#sessions.delete(session_id)) return;
    this.#at_home[home] = (this.#at_home[home] as number) - 1;
    organisation.sessions.delete(session_id);
    forgetOne(organisation.players, playerOf(identity));
    if (identity.kind === "guest") forgetOne(this.#guests, session.origin);
    speaking.restrict(session, () => false);
    roster.handleSessionEnded(session, revoked, now_ms);
    targets.handleSessionEnded(session);
    routes.handleSessionEnded(session);
    if (identity.kind !== "guest") return;
    for (const { mutes } of organisation.channels.values()) mutes.delete(playerKey(session));
  }
}

function connectionOf({ connection_id }: Session, connections: Connections): Connection | undefined {
  return connection_id === undefined ? undefined : connections.find(connection_id);
}

/** Who comes by several sessions: an account or a game's player. Each guest is somebody else. */
function playerOf(identity: Identity): string | undefined {
  if (identity.kind === "guest") return undefined;
  return identity.kind === "user" ? `user ${identity.user_id}` : `game ${identity.player_id}`;
}

function forgetOne(counts: Map<string, number>, key: string | undefined): void {
  if (key === undefined) return;
  const left = (counts.get(key) ?? 1) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}
