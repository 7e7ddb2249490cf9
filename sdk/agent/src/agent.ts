import { type ControlEvent, PttLeases, type PttTarget, Radio, type SpeakingChange, type VoiceCrypto } from "@talkgroup/core";
import {
  accept,
  type ChannelState,
  type ConnectionEvent,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type IpcEvents,
  type Result,
  refuse,
  type SessionHelloResult,
} from "@talkgroup/schemas";

import type { AudioNews } from "./audio/audio-message.js";
import type { AudioThread } from "./audio/audio-thread.js";
import { ChannelNews } from "./channel-news.js";
import { chanceOf } from "./control/chance.js";
import type { ConnectOptions, ControlLink } from "./control/control-client.js";
import { LostChannels } from "./control/lost-channels.js";
import { SessionLink, type SessionListener } from "./control/session-link.js";
import { type ChannelSets, setKey, TargetRegistry } from "./control/target-registry.js";
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
 *
 * While the connection has dropped, radio, keys and voice stay as they are: the session goes on (P-37). If it cannot, the next one is
 * brought to where it was: same channels, same targets, and keys that are still held talk again.
 */
export class Agent {
  readonly radio: Radio;
  readonly keys: PttLeases = new PttLeases();
  readonly simulcasts: Simulcasts = new Simulcasts();
  readonly #options: AgentOptions;
  readonly #transmissions = new Transmissions();
  readonly #registry: TargetRegistry;
  readonly #news: ChannelNews;
  /** Names of those who are heard now, by session id. */
  readonly #speakers = new Map<number, string>();
  readonly #lost = new LostChannels();
  /** The new session that is being brought to where the lost one was. */
  #restoring: object | undefined;
  #link: SessionLink | undefined;
  #connection: ConnectionEvent = closed_connection;
  #own = { session_id: 0, name: unnamed };
  #cancel_lease_timer: CancelTimer | undefined;

  constructor(options: AgentOptions) {
    this.#options = options;
    this.radio = new Radio(options.crypto);
    this.#registry = new TargetRegistry(this.radio.targets, () => this.drain());
    this.#news = new ChannelNews(options.timer, (channel_id) => this.#tellChannel(channel_id));
  }

  get connection(): ConnectionEvent {
    return this.#connection;
  }

  /** Connects, says hello and lays out the radio. Refusals: `already_connected`, and those of the server and of its certificate. */
  async open(params: ConnectionOpenParams): Promise<Result<ConnectionOpenResult>> {
    if (this.#link !== undefined)
      return refuse("already_connected", `connection: found ${this.#connection.state}, expected it closed first`);
    const { crypto, clock, timer, connectControl } = this.#options;
    const link: SessionLink = new SessionLink({
      params,
      clock,
      timer,
      connectControl,
      chance: () => chanceOf(crypto),
      listener: this.#listenerOf(() => link),
    });
    this.#link = link;
    this.#own = { session_id: 0, name: params.name ?? unnamed };
    this.#setConnection({ state: "connecting", transport: "none", rtt_ms: 0 });
    const opened = await link.open();
    if (opened.ok) {
      const { session_id, operation } = opened.value;
      return accept({ session_id, operation_title: operation.title, channels: [...this.radio.channelStates()] });
    }
    if (this.#link === link) {
      this.#link = undefined;
      this.#setConnection({ ...closed_connection, reason: opened.refusal.message });
    }
    return opened;
  }

  /** Lets all keys go and leaves the server; one that is just being reached is not gone on with. */
  close(): void {
    this.#link?.close();
  }

  async join(channel_id: string, monitor: boolean): Promise<Result<ChannelState>> {
    const link = this.#openLink();
    if (link === undefined) return this.#notConnected();
    const joined = await link.request("channel.join", { channel_id, monitor });
    if (!joined.ok) return joined;
    if (this.#link !== link) return this.#notConnected();
    this.radio.handleJoined(channel_id, monitor, joined.value);
    this.drain();
    if (!monitor) await this.#registry.prepareAgain(link, this.#namedSets(), [channel_id]);
    return this.radio.channelState(channel_id);
  }

  async leave(channel_id: string): Promise<Result<ChannelState>> {
    const link = this.#openLink();
    if (link === undefined) return this.#notConnected();
    this.#releaseKeys((channel_ids) => channel_ids.includes(channel_id));
    this.drain();
    const left = await link.request("channel.leave", { channel_id });
    if (this.#link !== link) return this.#notConnected();
    // Asked again after a drop, the server may find that we have left already.
    const gone = left.ok || (left.refusal.code === "not_a_member" && this.radio.isOn(channel_id));
    if (!gone) return left;
    this.radio.handleLeft(channel_id);
    this.drain();
    return this.radio.channelState(channel_id);
  }

  /**
   * Registers channels to be talked to together, ahead of the first press; then `name` gives the key or set that names them. Those that
   * are registered already need no server.
   */
  async prepare<T>(channel_ids: readonly string[], name: () => Result<T>): Promise<Result<T>> {
    const release = this.#registry.claim(channel_ids);
    const prepared = await this.#prepare(channel_ids);
    release();
    const named = prepared.ok ? name() : prepared;
    this.sweepTargets();
    return named;
  }

  /** The channels of a key's target; undefined for a simulcast set that is not defined. */
  channelsOf(target: PttTarget): readonly string[] | undefined {
    return target.kind === "channel" ? [target.channel_id] : this.simulcasts.channelsOf(target.simulcast_id);
  }

  /** True if a key on this target would be heard: it is registered, and the server has taken it; or it is about to be, again. */
  canTalk(target: PttTarget): boolean {
    const channel_ids = this.channelsOf(target);
    if (channel_ids === undefined) return false;
    const returning = this.#restoring !== undefined && this.#lost.areJoined(channel_ids);
    return returning || this.radio.targets.targetOf(channel_ids) !== undefined;
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
    this.#registry.sweep(this.#link, this.#namedSets());
  }

  /** Does what keys and radio ask for; keys first, since a key that goes down tells the radio. Call it after every change of either. */
  drain(): void {
    for (let out = this.keys.poll(); out !== undefined; out = this.keys.poll()) {
      if (out.kind === "target") this.#setTalking(out.target, out.open);
      else this.#options.broadcast("ptt", { binding_id: out.binding_id, talking: out.talking, cause: out.cause });
    }
    for (let out = this.radio.poll(); out !== undefined; out = this.radio.poll()) {
      if (out.kind === "voice") this.#options.audio.command(out.command);
      else if (out.kind === "channel") this.#news.note(out.channel_id);
      else if (out.kind === "target_lost") this.#handleTargetLost(out.channel_ids);
      else if (this.#link !== undefined) void this.#registry.define(this.#link, out.params);
    }
    this.#armLeaseTimer();
  }

  /** What the audio thread reports by itself. */
  handleAudio(news: AudioNews): void {
    const { log } = this.#options;
    if (news.kind === "speaking") this.#tellSpeaking(news.change);
    else if (news.kind === "tunnel") this.#link?.sendTunnel(news.bytes);
    else if (news.kind === "sound_lost") log.warn("the sound device is gone");
    else if (news.kind === "keys_refused") log.warn(`keys of the server were refused: ${news.message}`);
    else if (news.kind === "link" && hasVoice(this.#connection)) {
      this.#setConnection({ ...this.#connection, transport: news.transport, rtt_ms: news.rtt_ms });
    }
  }

  /** A link that has ended says nothing more, so what comes is of the one there is. */
  #listenerOf(link: () => SessionLink): SessionListener {
    const { audio, log } = this.#options;
    return {
      onEvent: (event) => this.#handleEvent(link(), event),
      onRefused: (refusal) => log.info(`a message of the server was refused: ${refusal.code} ${refusal.field ?? ""}`),
      onFault: () => log.warn("a message of the server could not be handled"),
      onTunnel: (bytes) => audio.tunnel(bytes),
      onWelcome: (hello, host) => this.#handleWelcome(link(), hello, host),
      onDropped: (reason) => {
        log.info("the connection to the server dropped");
        this.#setConnection({ ...this.#connection, state: "reconnecting", reason });
      },
      onResumed: () => {
        log.info("the session goes on with another connection");
        if (this.#restoring === undefined) this.#setOpen();
      },
      onSessionOver: () => {
        log.info("the session is over; waiting for the server");
        this.#loseSession();
        this.radio.handleClosed();
        this.drain();
        this.#setConnection({ ...this.#connection, transport: "none", rtt_ms: 0 });
      },
      onEnded: (by, reason) => this.#handleEnded(by, reason),
    };
  }

  #handleEvent(link: SessionLink, event: ControlEvent): void {
    this.radio.handleEvent(event);
    this.drain();
    if (event.name === "channel.entered") {
      void this.#registry.prepareAgain(link, this.#namedSets(), [event.params.channel_id]);
    }
  }

  /** A session begins. If it is not the first, it is brought to where the one before was, and only then is the connection open again. */
  #handleWelcome(link: SessionLink, hello: SessionHelloResult, host: string): void {
    this.#loseSession();
    this.#own.session_id = hello.session_id;
    this.radio.handleHello(hello, host);
    this.drain();
    if (this.#lost.size > 0) void this.#restore(link);
    else this.#setOpen();
  }

  /** What it was on is remembered. Keys that are held stay so, and are not heard. */
  #loseSession(): void {
    this.#lost.remember(this.radio.channelStates());
    this.#restoring = undefined;
    for (const target of this.keys.openTargets()) this.#setTalking(target, false);
  }

  async #restore(link: SessionLink): Promise<void> {
    const round = {};
    this.#restoring = round;
    const counts = (): boolean => this.#restoring === round;
    await this.#lost.rejoin(link, this.#options.timer, counts, (channel_id, monitor, joined) => {
      this.radio.handleJoined(channel_id, monitor, joined);
      this.drain();
    });
    if (!counts()) return;
    await this.#registry.prepareAgain(link, this.#namedSets(), this.#lost.channelIds());
    if (!counts()) return;
    this.#restoring = undefined;
    // Some may not have come back.
    for (const channel_id of this.#lost.takeAll()) this.#news.note(channel_id);
    for (const target of this.keys.openTargets()) {
      if (this.canTalk(target)) this.#setTalking(target, true);
      else this.keys.releaseTarget(target);
    }
    this.drain();
    this.#setOpen();
  }

  #handleEnded(by: "player" | "lost", reason: string): void {
    if (by === "lost") this.#options.log.warn("the connection to the server is lost");
    this.#link = undefined;
    this.#loseSession();
    this.#lost.takeAll();
    this.keys.releaseAll("closed");
    this.drain();
    this.radio.handleClosed();
    this.drain();
    this.#setConnection({ state: by === "player" ? "closed" : "lost", transport: "none", rtt_ms: 0, reason });
  }

  /** Only while all is as the player left it: calls that need the server wait for nothing. */
  #openLink(): SessionLink | undefined {
    return this.#connection.state === "open" ? this.#link : undefined;
  }

  #notConnected(): Result<never> {
    return refuse("not_connected", `connection: found ${this.#connection.state}, expected open`);
  }

  async #prepare(channel_ids: readonly string[]): Promise<Result<void>> {
    if (this.radio.targets.targetOf(channel_ids) !== undefined) return accept(undefined);
    const link = this.#openLink();
    return link === undefined ? this.#notConnected() : this.#registry.prepare(link, channel_ids);
  }

  /** The channels of all keys and simulcast sets. */
  #namedSets(): ChannelSets {
    return [...this.keys.boundTargets().map((target) => this.channelsOf(target) ?? []), ...this.simulcasts.sets()];
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
    // When all is back, every key that is held then talks.
    if (open && this.#restoring !== undefined) return;
    const channel_ids = this.channelsOf(target) ?? [];
    const change = open
      ? this.#transmissions.open(target, channel_ids, this.radio.targets.targetOf(channel_ids))
      : this.#transmissions.close(target);
    if (change === undefined) return;
    if (change.target_id !== undefined) this.radio.setTalking(change.target_id, open);
    const { session_id } = this.#own;
    // The server knows the name of a player who came by a token. Who is taken off a channel while talking keeps it to the last.
    this.#own.name = this.radio.nameOf(session_id) ?? this.#own.name;
    const { name } = this.#own;
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

  #tellChannel(channel_id: string): void {
    const state = this.radio.channelState(channel_id);
    if (state.ok) this.#options.broadcast("channelState", { channel: state.value });
  }

  #setOpen(): void {
    const { transport, rtt_ms } = this.#connection;
    this.#setConnection({ state: "open", transport, rtt_ms });
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

function hasVoice({ state }: ConnectionEvent): boolean {
  return state === "open" || state === "reconnecting";
}

/** Until a channel tells what the server calls a player who came by a token. */
const unnamed = "player";
const closed_connection: ConnectionEvent = { state: "closed", transport: "none", rtt_ms: 0 };
