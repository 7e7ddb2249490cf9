import { type ControlEvent, PttLeases, type PttTarget, Radio, type VoiceCommand } from "@talkgroup/core/light";
import {
  accept,
  type ChannelState,
  type ConnectionEvent,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type Result,
  refuse,
  type ServerEntry,
  type SessionHelloResult,
  type SessionPresetResult,
  type SessionUpdateParams,
} from "@talkgroup/schemas";

import type { AgentOptions } from "./agent-options.js";
import type { AudioNews } from "./audio/audio-message.js";
import { chanceOf } from "./control/chance.js";
import { LostChannels } from "./control/lost-channels.js";
import { type RenewToken, SessionLink, type SessionListener } from "./control/session-link.js";
import { TargetRegistry } from "./control/target-registry.js";
import { tellAudioNews } from "./radio/audio-news.js";
import { BindingList } from "./radio/binding-list.js";
import { ChannelNews } from "./radio/channel-news.js";
import { ChannelStandings } from "./radio/channel-standings.js";
import { ConnectionNews, notConnected } from "./radio/connection-news.js";
import { JoinOrder } from "./radio/join-order.js";
import { namedSets, releaseKeys, releaseSet } from "./radio/key-press.js";
import { KeyTimer } from "./radio/key-timer.js";
import { Mixes } from "./radio/mixes.js";
import { OnAir } from "./radio/on-air.js";
import { OwnSpeech } from "./radio/own-speech.js";
import { Simulcasts } from "./radio/simulcasts.js";
import { ToldPlaces } from "./radio/told-places.js";
import { Whispers } from "./radio/whispers.js";

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
  readonly simulcasts: Simulcasts = new Simulcasts(() => this.bindings.note());
  readonly whispers: Whispers = new Whispers(this, () => this.#link);
  readonly bindings: BindingList;
  readonly mixes: Mixes;
  readonly joins: JoinOrder = new JoinOrder();
  /** Where voices come from, as local clients say. */
  readonly places: ToldPlaces = new ToldPlaces((command) => this.command(command));
  readonly connection_news: ConnectionNews;
  readonly #options: AgentOptions;
  readonly #air: OnAir;
  readonly #key_timer: KeyTimer;
  readonly #registry: TargetRegistry;
  readonly #news: ChannelNews;
  readonly #standings = new ChannelStandings();
  readonly #lost = new LostChannels();
  /** Channels that the server is being asked to leave: nothing begins to talk there. */
  readonly #leaving = new Set<string>();
  /** The new session that is being brought to where the lost one was. */
  #restoring: object | undefined;
  #link: SessionLink | undefined;
  #presence: SessionUpdateParams = { muted: false, deafened: false };
  #follow = true;

  constructor(options: AgentOptions) {
    this.#options = options;
    this.radio = new Radio(options.crypto);
    const drain = (): void => this.drain();
    this.mixes = new Mixes({ radio: this.radio, store: options.mixes, drain });
    this.#registry = new TargetRegistry(this.radio.targets, drain);
    const { clock, timer, broadcast } = options;
    this.#news = new ChannelNews({ radio: this.radio, timer, broadcast });
    const channelsOf = (target: PttTarget): readonly string[] | undefined => this.channelsOf(target);
    this.bindings = new BindingList({ keys: this.keys, channelsOf, timer, broadcast });
    const speech = new OwnSpeech(broadcast);
    this.connection_news = new ConnectionNews(clock, options.servers ?? (() => []), (connection) => {
      broadcast("connection", connection);
      speech.handleConnection(connection);
      options.operations?.()?.handleConnection(connection);
    });
    this.#air = new OnAir({
      radio: this.radio,
      keys: this.keys,
      clock,
      timer,
      broadcast: speech.pass,
      channelsOf,
      playCue: (cue) => this.command({ kind: "cue", cue }),
      pause: (params) => this.#link?.request("channel.pause", params),
    });
    this.#key_timer = new KeyTimer({ keys: this.keys, air: this.#air, clock, timer, drain });
  }

  get connection(): ConnectionEvent {
    return this.connection_news.connection;
  }

  /**
   * Connects, says hello and lays out the radio. Refusals: `already_connected`, and those of the server and of its certificate. With
   * `renewToken` a hello whose token is refused is tried again with another, then and after every drop. `server`: the player's entry, if by one.
   */
  async open(asked: ConnectionOpenParams, renewToken?: RenewToken, server?: ServerEntry): Promise<Result<ConnectionOpenResult>> {
    const { follow = true, ...params } = asked;
    // Who asks to connect sees no reason to wait.
    this.#link?.hurry();
    if (this.#link !== undefined)
      return refuse("already_connected", `connection: found ${this.connection.state}, expected it closed first`);
    const { crypto, clock, timer, networkOf, connectControl } = this.#options;
    const link: SessionLink = new SessionLink({
      params,
      renewToken,
      clock,
      timer,
      networkOf,
      connectControl,
      chance: () => chanceOf(crypto),
      listener: this.#listenerOf(() => link),
    });
    this.#link = link;
    this.#follow = follow;
    this.#air.handleOpening(params.name);
    this.connection_news.handleOpening(server ?? params);
    const opened = await link.open();
    if (opened.ok) {
      const { session_id, operation } = opened.value;
      return accept({ session_id, operation_title: operation.title, channels: [...this.radio.channelStates()] });
    }
    if (this.#link === link) {
      this.#link = undefined;
      this.connection_news.handleEnded("closed", opened.refusal.message);
    }
    return opened;
  }

  /** The microphone, or all sound, was switched off or on: other players are told, now and in every session to come. */
  setPresence(presence: SessionUpdateParams): void {
    const changed = presence.muted !== this.#presence.muted || presence.deafened !== this.#presence.deafened;
    this.#presence = presence;
    if (changed) void this.#link?.request("session.update", presence);
  }

  /** Tries at once to come back to the server. Refuses `not_connected` where there is none to come back to. */
  retry(): Result<void> {
    this.#link?.hurry();
    return this.#link === undefined ? notConnected(this.connection.state) : accept(undefined);
  }

  /** Lets all keys go and leaves the server; one that is just being reached is not gone on with. */
  close(): void {
    this.#link?.close();
  }

  /** The preset that runs on the server, as far as the player may know it. */
  async readPreset(): Promise<Result<SessionPresetResult>> {
    return this.#openLink()?.request("session.preset", {}) ?? notConnected(this.connection.state);
  }

  async join(channel_id: string, monitor: boolean, password?: string): Promise<Result<ChannelState>> {
    const link = this.#openLink();
    if (link === undefined) return notConnected(this.connection.state);
    if (!this.radio.isOn(channel_id)) this.joins.note(channel_id);
    const joined = await link.request("channel.join", { channel_id, monitor, ...(password === undefined ? {} : { password }) });
    if (!joined.ok) return joined;
    if (this.#link !== link) return notConnected(this.connection.state);
    this.#lost.keepPassword(channel_id, password);
    this.radio.handleJoined(channel_id, monitor, joined.value);
    this.drain();
    if (!monitor) await this.#registry.prepareAgain(link, namedSets(this), [channel_id]);
    return this.radio.channelState(channel_id);
  }

  async leave(channel_id: string): Promise<Result<ChannelState>> {
    const link = this.#openLink();
    if (link === undefined) return notConnected(this.connection.state);
    this.#leaving.add(channel_id);
    releaseKeys(this, (channel_ids) => channel_ids.includes(channel_id));
    this.drain();
    const left = await link.request("channel.leave", { channel_id });
    this.#leaving.delete(channel_id);
    if (this.#link !== link) return notConnected(this.connection.state);
    // Asked again after a drop, the server may find that we have left already.
    if (!left.ok && (left.refusal.code !== "not_a_member" || !this.radio.isOn(channel_id))) return left;
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

  /** The channels of a key's target: a whisper has none; undefined for a simulcast set that is not defined. */
  channelsOf(target: PttTarget): readonly string[] | undefined {
    if (target.kind === "whisper") return [];
    return target.kind === "channel" ? [target.channel_id] : this.simulcasts.channelsOf(target.simulcast_id);
  }

  /** True if a key on this target would be heard: it is registered, and the server has taken it; or it is about to be, again. */
  canTalk(target: PttTarget): boolean {
    if (target.kind === "whisper") return this.radio.targetOf(target, []) !== undefined;
    const channel_ids = this.channelsOf(target);
    if (channel_ids === undefined || channel_ids.some((channel_id) => this.#leaving.has(channel_id))) return false;
    const returning = this.#restoring !== undefined && this.#lost.areJoined(channel_ids);
    return returning || this.radio.targets.targetOf(channel_ids) !== undefined;
  }

  /** What concerns the sound alone goes to the audio thread as it is. */
  command(command: VoiceCommand): void {
    this.#options.audio.command(command);
  }

  /** A local client is gone: what it held, bound, defined and placed goes with it. */
  forgetClient(owner: number): void {
    this.keys.releaseOwner(owner);
    this.drain();
    for (const simulcast_id of this.simulcasts.ownedBy(owner)) this.removeSimulcast(simulcast_id);
    this.whispers.forgetClient(owner);
    this.places.forgetClient(owner);
    this.sweepTargets();
  }

  /** Lets go of the keys on a set, and forgets it. */
  removeSimulcast(simulcast_id: string): void {
    this.keys.releaseTarget({ kind: "simulcast", simulcast_id });
    this.drain();
    this.simulcasts.remove(simulcast_id);
    this.sweepTargets();
  }

  /** After every change of what keys and simulcast sets name: gives back to the server the targets that none names any more. */
  sweepTargets(): void {
    this.bindings.note();
    this.#registry.sweep(this.#link, namedSets(this));
  }

  /** Does what keys and radio ask for; keys first, since a key that goes down tells the radio. Call it after every change of either. */
  drain(): void {
    for (let out = this.keys.poll(); out !== undefined; out = this.keys.poll()) {
      if (out.kind === "target") this.#air.handleKey(out.target, out.open);
      else this.#options.broadcast("ptt", { binding_id: out.binding_id, talking: out.talking, cause: out.cause });
    }
    for (let out = this.radio.poll(); out !== undefined; out = this.radio.poll()) {
      if (out.kind === "voice") this.command(out.command);
      else if (out.kind === "channel") this.#handleChannel(out.channel_id);
      else if (out.kind === "target_lost") releaseSet(this, out.channel_ids);
      else if (out.kind === "whisper_lost") this.whispers.handleLost(out.whisper_id);
      else if (this.#link !== undefined) void this.#registry.define(this.#link, out.params);
    }
    this.#key_timer.arm();
  }

  /** What the audio thread reports by itself. */
  handleAudio(news: AudioNews): void {
    if (news.kind === "speaking") {
      this.#air.handleSpeaking(news.change);
      this.drain();
    } else if (news.kind === "missed") void this.#openLink()?.request("session.report", { heard: news.reports });
    else if (news.kind === "tunnel") this.#link?.sendTunnel(news.bytes);
    else if (news.kind !== "link") tellAudioNews(news, this.#options);
    else if (["open", "reconnecting"].includes(this.connection.state)) this.connection_news.handleLink(news);
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
        audio.moved();
        this.connection_news.handleDropped(reason);
      },
      onResumed: (host) => {
        log.info("the session goes on with another connection");
        audio.moved(host);
        if (this.#restoring === undefined) this.#setOpen();
      },
      onSessionOver: () => {
        log.info("the session is over; waiting for the server");
        this.#loseSession();
        this.radio.handleClosed();
        this.drain();
        this.connection_news.handleSessionOver();
      },
      onEnded: (by, reason) => this.#handleEnded(by, reason),
    };
  }

  #handleEvent(link: SessionLink, event: ControlEvent): void {
    if (event.name === "channel.removed") this.#news.noteRemoved(event.params.channel_id, event.params.reason);
    if (event.name === "channel.speaking") this.#air.handleTold(event.params);
    this.radio.handleEvent(event);
    this.drain();
    if (event.name === "channel.entered" || event.name === "session.channels") {
      void this.#registry.prepareMissing(link, namedSets(this));
    }
    this.#options.operations?.()?.handleEvent(event);
  }

  /** A session begins. If it is not the first, it is brought to where the one before was, and only then is the connection open again. */
  #handleWelcome(link: SessionLink, hello: SessionHelloResult, host: string): void {
    this.#loseSession();
    this.#air.handleSession(hello.session_id);
    this.connection_news.handleSession(hello.session_id);
    this.radio.handleHello(hello, host);
    const place = { url: link.url, operation_id: hello.operation.id };
    this.mixes.handleSession(place.url, place.operation_id);
    this.#options.operations?.()?.handleSession({ ...place, preset: hello.preset, follow: this.#follow });
    for (const state of this.radio.channelStates()) this.#air.handleChannel(state.channel_id, state);
    this.drain();
    if (this.#presence.muted || this.#presence.deafened) void link.request("session.update", this.#presence);
    if (this.#lost.size > 0) void this.#restore(link);
    else this.#setOpen();
  }

  /** What it was on is remembered. Keys that are held stay so, and are not heard. */
  #loseSession(): void {
    this.#lost.remember(this.radio.channelStates());
    this.#restoring = undefined;
    this.#air.suspend();
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
    await this.#registry.prepareAgain(link, namedSets(this), this.#lost.channelIds());
    if (!counts()) return;
    this.#restoring = undefined;
    this.#air.resume();
    // Some may not have come back.
    for (const channel_id of this.#lost.takeAll()) this.#news.note(channel_id);
    for (const target of this.keys.openTargets()) {
      if (this.canTalk(target)) this.#air.talkAgain(target);
      else this.keys.releaseTarget(target);
    }
    this.drain();
    this.#setOpen();
  }

  #handleEnded(by: "player" | "lost", reason: string): void {
    if (by === "lost") this.#options.log.warn("the connection to the server is lost");
    this.#link = undefined;
    this.#loseSession();
    this.#lost.clear();
    this.keys.releaseAll("closed");
    this.drain();
    this.radio.handleClosed();
    this.drain();
    this.connection_news.handleEnded(by === "player" ? "closed" : "lost", reason);
  }

  /** Only while all is as the player left it: calls that need the server wait for nothing. */
  #openLink(): SessionLink | undefined {
    return this.connection.state === "open" ? this.#link : undefined;
  }

  async #prepare(channel_ids: readonly string[]): Promise<Result<void>> {
    if (this.radio.targets.targetOf(channel_ids) !== undefined) return accept(undefined);
    const link = this.#openLink();
    return link === undefined ? notConnected(this.connection.state) : this.#registry.prepare(link, channel_ids);
  }

  #handleChannel(channel_id: string): void {
    const state = this.radio.channelState(channel_id);
    this.#air.handleChannel(channel_id, state.ok ? state.value : undefined);
    this.mixes.handleChannel(channel_id);
    this.#news.note(channel_id);
    if (this.#standings.note(channel_id, state.ok ? state.value : undefined)) this.#options.onChannels?.();
  }

  #setOpen(): void {
    this.#air.resume();
    this.connection_news.handleOpen();
    this.#options.onChannels?.();
  }
}
