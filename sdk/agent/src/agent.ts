import { type ControlEvent, PttLeases, type PttTarget, Radio, type SpeakingChange, type VoiceCrypto } from "@talkgroup/core";
import {
  accept,
  type ChannelState,
  type ConnectionEvent,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type IpcEvents,
  protocol_version,
  type Refusal,
  type Result,
  refuse,
  type SessionHelloResult,
  type TargetDefineParams,
} from "@talkgroup/schemas";

import type { AudioNews } from "./audio/audio-message.js";
import type { AudioThread } from "./audio/audio-thread.js";
import type { ClosedBy, ConnectOptions, ControlLink, ControlListener } from "./control/control-client.js";
import type { MonotonicClock } from "./monotonic-clock.js";
import { Simulcasts } from "./simulcasts.js";
import type { CancelTimer, Timer } from "./sound/timer.js";
import { Transmissions } from "./transmissions.js";

export interface AgentOptions {
  readonly crypto: VoiceCrypto;
  readonly clock: MonotonicClock;
  readonly timer: Timer;
  readonly audio: AgentAudio;
  readonly connectControl: (options: ConnectOptions) => Promise<Result<ControlLink>>;
  readonly broadcast: Broadcast;
  readonly log: AgentLog;
}

/**
 * The agent's main thread: joins the radio (what the server says), the keys (what games hold) and the audio thread (what is heard).
 * After every input it drains keys and radio and arms one timer for the next lease that may run out.
 */
export class Agent {
  readonly radio: Radio;
  readonly keys: PttLeases = new PttLeases();
  readonly simulcasts: Simulcasts = new Simulcasts();
  readonly #options: AgentOptions;
  readonly #transmissions = new Transmissions();
  /** The newest definition under way, by its channels: older answers are superseded. */
  readonly #defining = new Map<string, Promise<Result<void>>>();
  /** Names of those who are heard now, by session id. */
  readonly #speakers = new Map<number, string>();
  readonly #changed_channels = new Set<string>();
  /** The connection that counts; what any other says is ignored. */
  #attempt: object | undefined;
  #control: ControlLink | undefined;
  #connection: ConnectionEvent = closed_connection;
  #own = { session_id: 0, name: "" };
  #cancel_lease_timer: CancelTimer | undefined;
  #cancel_news_timer: CancelTimer | undefined;

  constructor(options: AgentOptions) {
    this.#options = options;
    this.radio = new Radio(options.crypto);
  }

  get connection(): ConnectionEvent {
    return this.#connection;
  }

  /** Connects, says hello and lays out the radio. Refusals: `already_connected`, and those of the server and of its certificate. */
  async open(params: ConnectionOpenParams): Promise<Result<ConnectionOpenResult>> {
    if (this.#attempt !== undefined)
      return refuse("already_connected", `connection: found ${this.#connection.state}, expected it closed first`);
    const attempt = {};
    this.#attempt = attempt;
    this.#setConnection({ state: "connecting", transport: "none", rtt_ms: 0 });
    const { url, certificate_sha256, join_code, name, role } = params;
    const { timer, connectControl } = this.#options;
    const connected = await connectControl({ url, certificate_sha256, timer, listener: this.#listenerOf(attempt) });
    if (!connected.ok) return this.#openFailed(attempt, connected.refusal);
    const control = connected.value;
    const hello = this.#attempt === attempt ? await this.#hello(control, { join_code, name, role }) : closed_meanwhile;
    if (!hello.ok || this.#attempt !== attempt) {
      control.close();
      return this.#openFailed(attempt, hello.ok ? closed_meanwhile.refusal : hello.refusal);
    }
    this.#control = control;
    this.#own = { session_id: hello.value.session_id, name };
    this.radio.handleHello(hello.value, control.host);
    this.#setConnection({ state: "open", transport: "none", rtt_ms: 0 });
    this.drain();
    const { session_id, operation } = hello.value;
    return accept({ session_id, operation_title: operation.title, channels: [...this.radio.channelStates()] });
  }

  /** Lets all keys go and leaves the server; one that is just being reached is not gone on with. */
  close(): void {
    if (this.#control !== undefined) this.#control.close();
    else if (this.#attempt !== undefined) this.#openFailed(this.#attempt, closed_meanwhile.refusal);
  }

  async join(channel_id: string, monitor: boolean): Promise<Result<ChannelState>> {
    const control = this.#control;
    if (control === undefined) return not_connected;
    const joined = await control.request("channel.join", { channel_id, monitor });
    if (!joined.ok) return joined;
    if (this.#control !== control) return not_connected;
    this.radio.handleJoined(channel_id, monitor, joined.value);
    this.drain();
    if (!monitor) await this.#prepareAgain(channel_id);
    return this.radio.channelState(channel_id);
  }

  async leave(channel_id: string): Promise<Result<ChannelState>> {
    const control = this.#control;
    if (control === undefined) return not_connected;
    this.#releaseKeys((channel_ids) => channel_ids.includes(channel_id));
    this.drain();
    const left = await control.request("channel.leave", { channel_id });
    if (!left.ok) return left;
    if (this.#control !== control) return not_connected;
    this.radio.handleLeft(channel_id);
    this.drain();
    return this.radio.channelState(channel_id);
  }

  /** Registers channels to be talked to together, ahead of the first press. */
  async prepare(channel_ids: readonly string[]): Promise<Result<void>> {
    const control = this.#control;
    if (control === undefined) return not_connected;
    const prepared = this.radio.targetFor(channel_ids);
    if (!prepared.ok) return prepared;
    return prepared.value.define === undefined ? accept(undefined) : this.#define(control, prepared.value.define);
  }

  /** The channels of a key's target; undefined for a simulcast set that is not defined. */
  channelsOf(target: PttTarget): readonly string[] | undefined {
    return target.kind === "channel" ? [target.channel_id] : this.simulcasts.channelsOf(target.simulcast_id);
  }

  /** True if a key on this target would be heard: it is registered, and the server has taken it. */
  canTalk(target: PttTarget): boolean {
    const channel_ids = this.channelsOf(target);
    return channel_ids !== undefined && this.radio.targetOf(channel_ids) !== undefined;
  }

  /** A local client is gone: what it held, bound and defined goes with it. */
  forgetClient(owner: number): void {
    this.keys.releaseOwner(owner);
    this.drain();
    for (const simulcast_id of this.simulcasts.ownedBy(owner)) this.removeSimulcast(simulcast_id);
    this.sweepTargets();
  }

  /** Lets go of the keys on a set, and forgets it. */
  removeSimulcast(simulcast_id: string): void {
    this.keys.releaseTarget({ kind: "simulcast", simulcast_id });
    this.drain();
    this.simulcasts.remove(simulcast_id);
    this.sweepTargets();
  }

  /** Gives back to the server the targets that no key and no simulcast set names any more. */
  sweepTargets(): void {
    const needed = new Set(
      [...this.keys.boundTargets().map((target) => this.channelsOf(target) ?? []), ...this.simulcasts.sets()].map(setKey),
    );
    for (const channel_ids of this.radio.targetChannels()) {
      if (needed.has(setKey(channel_ids)) || this.#defining.has(setKey(channel_ids))) continue;
      const target_id = this.radio.removeTarget(channel_ids);
      // Refused means that the server has forgotten it already.
      if (target_id !== undefined) void this.#control?.request("target.remove", { target_id });
    }
    this.drain();
  }

  /** Does what keys and radio ask for; keys first, since a key that goes down tells the radio. Call it after every change of either. */
  drain(): void {
    for (let out = this.keys.poll(); out !== undefined; out = this.keys.poll()) {
      if (out.kind === "target") this.#setTalking(out.target, out.open);
      else this.#options.broadcast("ptt", { binding_id: out.binding_id, talking: out.talking, cause: out.cause });
    }
    for (let out = this.radio.poll(); out !== undefined; out = this.radio.poll()) {
      if (out.kind === "voice") this.#options.audio.command(out.command);
      else if (out.kind === "channel") this.#noteChanged(out.channel_id);
      else if (out.kind === "target_lost") this.#handleTargetLost(out.channel_ids);
      else if (this.#control !== undefined) void this.#define(this.#control, out.params);
    }
    this.#armLeaseTimer();
  }

  /** What the audio thread reports by itself. */
  handleAudio(news: AudioNews): void {
    const { log } = this.#options;
    if (news.kind === "speaking") this.#tellSpeaking(news.change);
    else if (news.kind === "tunnel") this.#control?.sendTunnel(news.bytes);
    else if (news.kind === "sound_lost") log.warn("the sound device is gone");
    else if (news.kind === "keys_refused") log.warn(`keys of the server were refused: ${news.message}`);
    else if (news.kind === "link" && this.#connection.state === "open") {
      this.#setConnection({ state: "open", transport: news.transport, rtt_ms: news.rtt_ms });
    }
  }

  async #hello(control: ControlLink, who: Identity): Promise<Result<SessionHelloResult>> {
    const hello = await control.request("session.hello", { protocol_versions: [protocol_version], ...who });
    if (!hello.ok || hello.value.protocol === protocol_version) return hello;
    return refuse("unsupported_version", `protocol: found ${hello.value.protocol}, expected ${protocol_version}`, "/protocol");
  }

  #listenerOf(attempt: object): ControlListener {
    const { log, audio } = this.#options;
    const counts = (): boolean => this.#attempt === attempt;
    return {
      onEvent: (event: ControlEvent) => {
        if (!counts()) return;
        this.radio.handleEvent(event);
        this.drain();
      },
      onRefused: (refusal) => log.info(`a message of the server was refused: ${refusal.code} ${refusal.field ?? ""}`),
      onFault: () => log.warn("a message of the server could not be handled"),
      onTunnel: (bytes) => {
        if (counts()) audio.tunnel(bytes);
      },
      onClosed: (by, reason) => {
        if (counts() && this.#control !== undefined) this.#handleClosed(by, reason);
      },
    };
  }

  #handleClosed(by: ClosedBy, reason: string): void {
    this.#attempt = undefined;
    this.#control = undefined;
    this.#defining.clear();
    this.keys.releaseAll("closed");
    this.drain();
    this.radio.handleClosed();
    this.drain();
    this.#setConnection({ state: by === "player" ? "closed" : "lost", transport: "none", rtt_ms: 0, reason });
  }

  #openFailed(attempt: object, refusal: Refusal): Result<never> {
    if (this.#attempt === attempt) {
      this.#attempt = undefined;
      this.#setConnection({ ...closed_connection, reason: refusal.message });
    }
    return { ok: false, refusal };
  }

  /** Registers a target. While a newer definition of the same channels is under way, its answer is the one that counts. */
  async #define(control: ControlLink, params: TargetDefineParams): Promise<Result<void>> {
    const key = setKey(params.channel_ids);
    const attempt = this.#requestTarget(control, params);
    this.#defining.set(key, attempt);
    const defined = await attempt;
    const newest = this.#defining.get(key);
    if (newest !== undefined && newest !== attempt) return newest;
    this.#defining.delete(key);
    return defined;
  }

  async #requestTarget(control: ControlLink, params: TargetDefineParams): Promise<Result<void>> {
    const defined = await control.request("target.define", params);
    if (this.#control !== control) return not_connected;
    this.radio.handleDefined(params, defined.ok ? undefined : defined.refusal.code);
    this.drain();
    return defined.ok ? accept(undefined) : defined;
  }

  /** After a channel came back: what keys and sets name there is registered anew. What is refused now is refused again at key-down. */
  async #prepareAgain(channel_id: string): Promise<void> {
    const named = [...this.keys.boundTargets().map((target) => this.channelsOf(target)), ...this.simulcasts.sets()];
    const here = named.filter((channel_ids) => channel_ids?.includes(channel_id) === true);
    await Promise.all(here.map((channel_ids) => this.prepare(channel_ids ?? [])));
  }

  #handleTargetLost(channel_ids: readonly string[]): void {
    const key = setKey(channel_ids);
    this.#releaseKeys((other) => setKey(other) === key);
    this.drain();
  }

  #releaseKeys(concerned: (channel_ids: readonly string[]) => boolean): void {
    for (const target of this.keys.openTargets()) {
      if (concerned(this.channelsOf(target) ?? [])) this.keys.releaseTarget(target);
    }
  }

  #setTalking(target: PttTarget, open: boolean): void {
    const channel_ids = this.channelsOf(target) ?? [];
    const change = open
      ? this.#transmissions.open(target, channel_ids, this.radio.targetOf(channel_ids))
      : this.#transmissions.close(target);
    if (change === undefined) return;
    if (change.target_id !== undefined) this.radio.setTalking(change.target_id, open);
    const { session_id, name } = this.#own;
    for (const channel_id of change.channel_ids) {
      this.#options.broadcast("speaking", { channel_id, session_id, name, speaking: open, own: true });
    }
  }

  #tellSpeaking({ session_id, channel_ids, speaking }: SpeakingChange): void {
    // Who left while speaking is not on the radio any more when the last word has been played.
    const name = this.radio.nameOf(session_id) ?? this.#speakers.get(session_id) ?? "unknown";
    if (speaking) this.#speakers.set(session_id, name);
    else this.#speakers.delete(session_id);
    for (const channel_id of channel_ids)
      this.#options.broadcast("speaking", { channel_id, session_id, name, speaking, own: false });
  }

  /** Channels are told of at most `news_per_s` times a second, however often they change. */
  #noteChanged(channel_id: string): void {
    this.#changed_channels.add(channel_id);
    this.#cancel_news_timer ??= this.#options.timer(1000 / news_per_s, () => {
      this.#cancel_news_timer = undefined;
      const changed = [...this.#changed_channels];
      this.#changed_channels.clear();
      for (const changed_id of changed) {
        const state = this.radio.channelState(changed_id);
        if (state.ok) this.#options.broadcast("channelState", { channel: state.value });
      }
    });
  }

  #setConnection(connection: ConnectionEvent): void {
    this.#connection = connection;
    this.#options.broadcast("connection", connection);
  }

  #armLeaseTimer(): void {
    this.#cancel_lease_timer?.();
    this.#cancel_lease_timer = undefined;
    const due_ms = this.keys.pollTimeout();
    if (due_ms === undefined) return;
    const { timer, clock } = this.#options;
    this.#cancel_lease_timer = timer(Math.max(0, due_ms - clock()), () => {
      this.keys.handleTimeout(clock());
      this.drain();
    });
  }
}

/** Tells every local client that may hear it. */
export type Broadcast = <E extends keyof IpcEvents>(event: E, params: IpcEvents[E]) => void;

/** What the agent needs of its audio thread. */
export type AgentAudio = Pick<AudioThread, "command" | "tunnel" | "stats" | "trace" | "play" | "codec" | "sound">;

/** What the agent says of its life. No address, token, key or name goes into it. */
export interface AgentLog {
  info(message: string): void;
  warn(message: string): void;
}

/** Who a player says it is. */
type Identity = Pick<ConnectionOpenParams, "join_code" | "name" | "role">;

/** Two lists of the same channels are one set, and one target. */
function setKey(channel_ids: readonly string[]): string {
  return [...new Set(channel_ids)].sort().join(" ");
}

const not_connected = refuse("not_connected", "connection: found closed, expected open");
const closed_meanwhile = refuse("not_connected", "connection: closed while it was being opened");
const closed_connection: ConnectionEvent = { state: "closed", transport: "none", rtt_ms: 0 };
/** As often as an eye can follow. */
const news_per_s = 20;
