import { type ChannelEpoch, type ControlMethods, decodeRpc, type Refusal } from "@talkgroup/schemas";
import type { ControlOut } from "../../core/outbox.js";
import type { Ledger, LedgerSession } from "./ledger.suite.js";
import { voicePort } from "./sim-voice.suite.js";

type AnyRequest = {
  readonly [M in keyof ControlMethods]: { readonly method: M; readonly params: ControlMethods[M]["params"] };
}[keyof ControlMethods];

type Hello = ControlMethods["session.hello"];

/** Is told of answers that others keep books of. */
export interface ClerkListener {
  /** A join was taken. */
  handleJoined(session: LedgerSession, net_id: string, epoch: ChannelEpoch): void;
  /** A hello was taken. */
  handleWelcome(connection_id: number, welcome: Hello["result"], resume: Hello["params"]["resume"]): void;
  /** A session was not taken up again: it is over, for what it missed is not kept; or it was not to be had by this token. */
  handleResumeRefused(resume: NonNullable<Hello["params"]["resume"]>, over: boolean): void;
}

/** Keeps the ledger: reads at the server's door what is asked of it and what it answers. */
export class LedgerClerk {
  readonly ledger: Ledger;
  readonly #session_of = new Map<number, number>();
  /** Requests without an answer, by connection and id. */
  readonly #asked = new Map<string, AnyRequest>();

  readonly #listener: ClerkListener;

  constructor(ledger: Ledger, listener: ClerkListener) {
    this.ledger = ledger;
    this.#listener = listener;
  }

  /** The session of a connection. */
  sessionOf(connection_id: number): LedgerSession | undefined {
    return this.ledger.sessions.get(this.#session_of.get(connection_id) ?? 0);
  }

  /** A message of a client comes to the server. */
  handleMessage(connection_id: number, text: string): void {
    const decoded = decodeRpc(text);
    if (!decoded.ok || decoded.value.kind !== "request") return;
    const { id, method, params } = decoded.value;
    this.#asked.set(`${connection_id} ${id}`, { method, params } as AnyRequest);
  }

  /** The server is told that a connection is gone. */
  handleClosed(connection_id: number, clean: boolean, now_ms: number): void {
    const session = this.sessionOf(connection_id);
    this.#session_of.delete(connection_id);
    if (session?.connection_id !== connection_id) return;
    if (clean) this.ledger.end(session);
    else this.ledger.drop(session, now_ms);
  }

  /** What the server did in one turn, before anybody has been told. */
  handleTurn(outs: readonly ControlOut[], now_ms: number): void {
    for (const out of outs) {
      if (out.kind === "close") this.#handleClose(out, now_ms);
      else if (out.kind === "send") this.#handleSend(out.connection_id, out.text, now_ms);
    }
  }

  /** Forgets all: the server was started anew. */
  restart(): void {
    this.ledger.sessions.clear();
    this.ledger.mutes.clear();
    this.ledger.revoked.clear();
    this.#session_of.clear();
    this.#asked.clear();
  }

  #handleClose({ connection_id, reason }: Extract<ControlOut, { kind: "close" }>, now_ms: number): void {
    const session = this.sessionOf(connection_id);
    this.#session_of.delete(connection_id);
    if (session?.connection_id !== connection_id) return;
    if (reason === "silent" || reason === "closing") this.ledger.drop(session, now_ms);
    else if (reason === "replaced") session.connection_id = undefined;
    else this.ledger.end(session);
  }

  #handleSend(connection_id: number, text: string, now_ms: number): void {
    const decoded = decodeRpc(text);
    if (!decoded.ok || (decoded.value.kind !== "result" && decoded.value.kind !== "error")) return;
    const key = `${connection_id} ${decoded.value.id}`;
    const request = this.#asked.get(key);
    this.#asked.delete(key);
    if (request === undefined) return;
    if (decoded.value.kind === "error") this.#handleRefused(request, decoded.value.refusal);
    else if (request.method === "session.hello") this.#handleHello(connection_id, request.params, decoded.value.result, now_ms);
    else this.#handleTaken(this.sessionOf(connection_id), request, decoded.value.result);
  }

  #handleRefused({ method, params }: AnyRequest, { code, field }: Refusal): void {
    if (method !== "session.hello" || code !== "resume_failed" || params.resume === undefined) return;
    const session = this.ledger.sessions.get(params.resume.session_id);
    if (session === undefined) return;
    const over = field === "/resume/seq";
    this.#listener.handleResumeRefused(params.resume, over);
    if (over) this.ledger.end(session);
  }

  #handleHello(connection_id: number, params: Hello["params"], result: unknown, now_ms: number): void {
    const welcome = result as Hello["result"];
    const { session_id, voice_port } = welcome;
    this.#listener.handleWelcome(connection_id, welcome, params.resume);
    this.#session_of.set(connection_id, session_id);
    if (params.resume === undefined) {
      const home = voice_port - voicePort(0);
      this.ledger.open({ session_id, home, user: params.token, guest_role: params.role ?? "", connection_id }, now_ms);
      return;
    }
    const session = this.ledger.sessions.get(session_id);
    if (session === undefined) return;
    session.connection_id = connection_id;
    session.connected_ms = now_ms;
  }

  #handleTaken(session: LedgerSession | undefined, request: AnyRequest, result: unknown): void {
    if (session === undefined) return;
    const { method, params } = request;
    if (method === "channel.join") {
      this.ledger.join(session, params.channel_id, params.monitor);
      this.#listener.handleJoined(session, params.channel_id, (result as ControlMethods["channel.join"]["result"]).epoch);
    } else if (method === "channel.leave") this.ledger.takeOff(session, params.channel_id);
    else if (method === "target.remove") session.targets.delete(params.target_id);
    else if (method === "whisper.define") {
      session.targets.set(params.target_id, { kind: "whisper", named: new Set(params.session_ids) });
    } else if (method === "session.update") {
      session.muted = params.muted ?? session.muted;
      session.deafened = params.deafened ?? session.deafened;
    } else if (method === "target.define") this.#define(session, params);
  }

  #define(session: LedgerSession, { target_id, channel_ids, simulcast }: ControlMethods["target.define"]["params"]): void {
    const before = session.targets.get(target_id);
    const known = before?.kind === "nets" ? before.definitions.slice(-definitions_kept) : [];
    const definitions = simulcast === undefined ? [] : [...known, simulcast];
    session.targets.set(target_id, { kind: "nets", net_ids: channel_ids, definitions });
  }
}

/** A talker uses the one before the newest for a moment at most. */
const definitions_kept = 4;
