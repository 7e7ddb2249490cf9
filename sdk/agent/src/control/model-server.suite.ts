import type { ControlEvent } from "@talkgroup/core";
import {
  accept,
  type ChannelEpoch,
  type ChannelJoinResult,
  type ControlMethods,
  type Result,
  refuse,
  type SessionHelloParams,
  type SessionHelloResult,
  type TargetDefineParams,
  type WhisperDefineParams,
} from "@talkgroup/schemas";

import type { ConnectOptions, ControlLink, ControlListener } from "./control-client.js";

/**
 * A server with one player, slow and obvious. Requests wait until `serve`, what it sends until `deliver`, so that a drop can come at any
 * moment between.
 */
export class ModelServer {
  readonly sessions = new Map<number, ModelSession>();
  readonly channels: ReadonlyMap<string, ModelChannel> = new Map(
    model_channels.map((channel_id) => [channel_id, { epoch: 1, others: new Set<number>() }]),
  );
  /** The newest connection, also when it is over. */
  connection: ModelConnection | undefined;
  reachable = true;
  readonly #now: () => number;
  #session_next = 1;
  #tokens = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  readonly connect = async ({ listener }: ConnectOptions): Promise<Result<ControlLink>> => {
    if (!this.reachable) return refuse("server_unreachable", "no route");
    this.connection = new ModelConnection(this, listener);
    return accept(this.connection);
  };

  /** The server starts anew: it knows nobody. */
  restart(): void {
    this.connection?.drop();
    this.sessions.clear();
  }

  /** Another player comes to a channel or leaves it. */
  toggleOther(channel_id: string, session_id: number): void {
    const channel = this.#channel(channel_id);
    const leaves = channel.others.delete(session_id);
    if (!leaves) channel.others.add(session_id);
    channel.epoch += 1;
    for (const session of this.#on(channel_id)) {
      if (leaves) this.#tell(session, { name: "channel.member_left", params: { channel_id, session_id } });
      else this.#tell(session, { name: "channel.member_joined", params: { channel_id, member: memberOf(session_id) } });
      this.#tell(session, { name: "channel.epoch", params: { channel_id, epoch: this.#epochOf(channel_id) } });
    }
  }

  /** A moderator takes the player off a channel. */
  kick(channel_id: string): void {
    for (const session of [...this.#on(channel_id)]) {
      this.#exit(session, channel_id);
      this.#tell(session, { name: "channel.removed", params: { channel_id, reason: "kicked" } });
    }
  }

  handleDropped(session: ModelSession): void {
    session.connection = undefined;
    session.dropped_ms = this.#now();
  }

  hello(connection: ModelConnection, { resume }: SessionHelloParams): Result<SessionHelloResult> {
    if (resume === undefined) return this.#open(connection);
    const session = this.sessions.get(resume.session_id);
    const gone = session?.dropped_ms !== undefined && this.#now() >= session.dropped_ms + resume_window_ms;
    if (session === undefined || gone || session.token !== resume.resume_token) return refuse("resume_failed", "unknown");
    if (session.events.length - resume.seq > events_kept_max) return refuse("resume_failed", "too much was missed");
    return accept(this.#welcome(connection, session, true));
  }

  /** What a session asks for; answered by the rules of PROTOCOL.md. */
  answer(session: ModelSession, method: keyof ControlMethods, params: unknown): Result<unknown> {
    if (method === "channel.join") return this.#join(session, params as ControlMethods["channel.join"]["params"]);
    if (method === "channel.leave") return this.#leave(session, (params as { channel_id: string }).channel_id);
    if (method === "target.define") return this.#define(session, params as TargetDefineParams);
    if (method === "whisper.define") return this.#whisper(session, params as WhisperDefineParams);
    return session.targets.delete((params as { target_id: number }).target_id) ? accept({}) : refuse("unknown_target", "no");
  }

  /** Everybody on a channel, by session id. */
  membersOf(channel_id: string): readonly number[] {
    const own = [...this.#on(channel_id)].map(({ session_id }) => session_id);
    return [...this.#channel(channel_id).others, ...own].sort((a, b) => a - b);
  }

  #open(connection: ModelConnection): Result<SessionHelloResult> {
    // Absent ones of before are seen to leave; the others' epochs do not matter to this player.
    this.sessions.clear();
    const session: ModelSession = {
      session_id: this.#session_next++,
      token: "",
      connection,
      dropped_ms: undefined,
      events: [],
      channels: new Map(),
      targets: new Map(),
    };
    this.sessions.set(session.session_id, session);
    return accept(this.#welcome(connection, session, false));
  }

  #welcome(connection: ModelConnection, session: ModelSession, resumed: boolean): SessionHelloResult {
    session.token = secretOf("token", this.#tokens++);
    session.connection = connection;
    session.dropped_ms = undefined;
    connection.session = session;
    return {
      protocol: 1,
      session_id: session.session_id,
      hop_key: secretOf("hop", session.session_id),
      voice_port: 9,
      keepalive_ms: 5000,
      operation: { id: "op", title: "Op" },
      channels: model_channels.map((channel_id) => ({
        channel_id,
        title: channel_id,
        label: channel_id,
        may_listen: true,
        may_speak: true,
      })),
      resume_token: session.token,
      resume_window_ms,
      heartbeat_ms: 15_000,
      resumed,
    };
  }

  #join(session: ModelSession, { channel_id, monitor }: ControlMethods["channel.join"]["params"]): Result<ChannelJoinResult> {
    const before = session.channels.get(channel_id);
    if (before === undefined) this.#channel(channel_id).epoch += 1;
    if (monitor) dropTargets(session, channel_id);
    session.channels.set(channel_id, monitor);
    const members = this.membersOf(channel_id).map(memberOf);
    return accept({ members, epoch: this.#epochOf(channel_id), targets: [] });
  }

  #leave(session: ModelSession, channel_id: string): Result<object> {
    if (!session.channels.has(channel_id)) return refuse("not_a_member", "you are not on it");
    this.#exit(session, channel_id);
    return accept({});
  }

  #define(session: ModelSession, { target_id, channel_ids, simulcast }: TargetDefineParams): Result<object> {
    if (channel_ids.some((channel_id) => session.channels.get(channel_id) !== false)) return refuse("not_a_member", "join first");
    for (const { channel_id, epoch } of simulcast?.sealed_keys ?? []) {
      const current = this.#channel(channel_id).epoch;
      if (epoch !== current && epoch !== current - 1) return refuse("invalid_params", "that epoch is gone");
    }
    session.targets.set(target_id, { channel_ids, generation: simulcast?.generation });
    return accept({});
  }

  /** To others who are on a channel with the player. */
  #whisper(session: ModelSession, { target_id, session_ids, generation, secret }: WhisperDefineParams): Result<object> {
    const near = new Set([...session.channels.keys()].flatMap((channel_id) => [...this.#channel(channel_id).others]));
    if (session_ids.some((session_id) => !near.has(session_id))) return refuse("permission_denied", "you share no channel");
    session.targets.set(target_id, { channel_ids: [], generation, whisper: { session_ids, secret } });
    return accept({});
  }

  #exit(session: ModelSession, channel_id: string): void {
    session.channels.delete(channel_id);
    dropTargets(session, channel_id);
    this.#channel(channel_id).epoch += 1;
  }

  *#on(channel_id: string): Iterable<ModelSession> {
    for (const session of this.sessions.values()) if (session.channels.has(channel_id)) yield session;
  }

  #tell(session: ModelSession, event: ControlEvent): void {
    session.events.push(event);
    session.connection?.sendEvent(session.events.length, event);
  }

  #channel(channel_id: string): ModelChannel {
    const channel = this.channels.get(channel_id);
    if (channel === undefined) throw new TypeError(`there is no channel ${channel_id}`);
    return channel;
  }

  #epochOf(channel_id: string): ChannelEpoch {
    const { epoch } = this.#channel(channel_id);
    return { epoch, secret: secretOf(channel_id, epoch), activate_after_ms: 0 };
  }
}

/** Both ends of one connection, with what is on its way between them. */
export class ModelConnection implements ControlLink {
  readonly host = "192.0.2.1";
  over = false;
  events_heard = 0;
  session: ModelSession | undefined;
  readonly #server: ModelServer;
  readonly #listener: ControlListener;
  readonly #asked: Asked[] = [];
  readonly #sent: (() => void)[] = [];
  /** All that has no answer yet, on its way in either direction. */
  readonly #unanswered = new Set<Asked>();

  constructor(server: ModelServer, listener: ControlListener) {
    this.#server = server;
    this.#listener = listener;
  }

  /** Something waits to be served or delivered. */
  get busy(): boolean {
    return !this.over && (this.#asked.length > 0 || this.#sent.length > 0);
  }

  expectEventsAfter(seq: number): void {
    this.events_heard = seq;
  }

  expectHeartbeat(): void {}

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
  ): Promise<Result<ControlMethods[M]["result"]>> {
    if (this.over) return Promise.resolve(cut_off);
    return new Promise((resolve) => {
      const asked: Asked = { method, params, answer: resolve as Asked["answer"] };
      this.#asked.push(asked);
      this.#unanswered.add(asked);
    });
  }

  sendTunnel(): void {}

  /** The server takes the oldest request. */
  serve(): void {
    const asked = this.#asked.shift();
    if (asked === undefined || this.over) return;
    const { method, params } = asked;
    const answer =
      method === "session.hello"
        ? this.#server.hello(this, params as SessionHelloParams)
        : this.session === undefined
          ? refuse("not_ready", "hello first")
          : this.#server.answer(this.session, method, params);
    this.#sent.push(() => {
      this.#unanswered.delete(asked);
      asked.answer(answer);
    });
    const resume = method === "session.hello" ? (params as SessionHelloParams).resume : undefined;
    if (resume === undefined || !answer.ok) return;
    for (const [index, event] of (this.session?.events ?? []).entries()) {
      if (index >= resume.seq) this.sendEvent(index + 1, event);
    }
  }

  /** The agent hears the oldest message. */
  deliver(): void {
    this.#sent.shift()?.();
  }

  sendEvent(seq: number, event: ControlEvent): void {
    if (this.over) return;
    this.#sent.push(() => {
      if (seq !== this.events_heard + 1) throw new TypeError(`seq: found ${seq}, expected ${this.events_heard + 1}`);
      this.events_heard = seq;
      this.#listener.onEvent(event);
    });
  }

  drop(): void {
    if (this.session !== undefined) this.#server.handleDropped(this.session);
    this.#end({ by: "drop", reason: "cable" });
  }

  close(): void {
    if (this.session !== undefined) this.#server.sessions.delete(this.session.session_id);
    this.#end({ by: "player", reason: "closed by the player" });
  }

  #end(closed: Parameters<ControlListener["onClosed"]>[0]): void {
    if (this.over) return;
    this.over = true;
    this.#sent.length = 0;
    for (const { answer } of this.#unanswered) answer(cut_off);
    this.#listener.onClosed(closed);
  }
}

export interface ModelSession {
  readonly session_id: number;
  token: string;
  connection: ModelConnection | undefined;
  dropped_ms: number | undefined;
  readonly events: ControlEvent[];
  /** True: only monitored. */
  readonly channels: Map<string, boolean>;
  readonly targets: Map<number, ModelTarget>;
}

interface ModelTarget {
  readonly channel_ids: readonly string[];
  readonly generation: number | undefined;
  readonly whisper?: { readonly session_ids: readonly number[]; readonly secret: string };
}

interface ModelChannel {
  epoch: number;
  /** Other players on it. */
  readonly others: Set<number>;
}

interface Asked {
  readonly method: keyof ControlMethods;
  readonly params: unknown;
  readonly answer: (result: Result<unknown>) => void;
}

export const model_channels = ["alpha", "bravo", "charlie"] as const;

/** 32 bytes that differ for each name and number. */
export function secretOf(name: string, number: number): string {
  return Buffer.from(`${name} ${number}`.padEnd(32, ".")).toString("base64url");
}

function memberOf(session_id: number): ChannelJoinResult["members"][number] {
  return { session_id, name: `player ${session_id}`, role: "lead", monitor: false };
}

function dropTargets(session: ModelSession, channel_id: string): void {
  for (const [target_id, { channel_ids }] of session.targets) {
    if (channel_ids.includes(channel_id)) session.targets.delete(target_id);
  }
}

const cut_off = refuse("not_connected", "server: cable");
const resume_window_ms = 60_000;
/** Few, so that too much is missed now and then. */
const events_kept_max = 8;
