import { type ControlEvent, PttLeases, type PttTarget, Radio, type SpeakingChange, type VoiceCrypto } from "@talkgroup/core";
import {
  accept,
  type ConnectionEvent,
  type ConnectionOpenParams,
  type ConnectionOpenResult,
  type IpcEvents,
  type Refusal,
  type Result,
  refuse,
  type TargetDefineParams,
  unreachable,
} from "@talkgroup/schemas";

import type { AudioNews } from "./audio/audio-message.js";
import type { AudioThread } from "./audio/audio-thread.js";
import { ControlClient } from "./control/control-client.js";
import type { MonotonicClock } from "./monotonic-clock.js";
import type { CancelTimer, Timer } from "./sound/timer.js";

/** Tells every local client that may hear it. */
export type Broadcast = <E extends keyof IpcEvents>(event: E, params: IpcEvents[E]) => void;

/**
 * The agent's main thread: joins the radio (what the server says), the keys (what games hold) and the audio thread (what is heard).
 * After every input it drains the radio and the keys and arms one timer for the next lease that may run out.
 */
export class Agent {
  readonly #crypto: VoiceCrypto;
  readonly #clock: MonotonicClock;
  readonly #timer: Timer;
  readonly #broadcast: Broadcast;
  readonly #log: AgentLog;
  readonly #radio: Radio;
  readonly #keys = new PttLeases();
  readonly #simulcasts = new Map<string, readonly string[]>();
  /** What keys were bound to, to be registered again when its channels are back on the radio. */
  readonly #bound = new Map<string, PttTarget>();
  #audio: AudioThread | undefined;
  #control: ControlClient | undefined;
  #connection: ConnectionEvent = { state: "closed", transport: "none", rtt_ms: 0 };
  #own_name = "";
  #own_session_id = 0;
  #cancel_timer: CancelTimer | undefined;

  constructor(options: {
    readonly crypto: VoiceCrypto;
    readonly clock: MonotonicClock;
    readonly timer: Timer;
    readonly broadcast: Broadcast;
    readonly log: AgentLog;
  }) {
    this.#crypto = options.crypto;
    this.#clock = options.clock;
    this.#timer = options.timer;
    this.#broadcast = options.broadcast;
    this.#log = options.log;
    this.#radio = new Radio(this.#crypto);
  }

  get radio(): Radio {
    return this.#radio;
  }

  get keys(): PttLeases {
    return this.#keys;
  }

  get connection(): ConnectionEvent {
    return this.#connection;
  }

  /** The audio thread; `attachAudio` comes before all else. */
  get audio(): AudioThread {
    if (this.#audio === undefined) throw new TypeError("attachAudio was not called");
    return this.#audio;
  }

  attachAudio(audio: AudioThread): void {
    this.#audio = audio;
  }

  /** Connects, says hello and lays out the radio. Refusals: `already_connected`, and those of the server and of its certificate. */
  async open(params: ConnectionOpenParams): Promise<Result<ConnectionOpenResult>> {
    if (this.#connection.state === "open" || this.#connection.state === "connecting") {
      return refuse("already_connected", `connection: found ${this.#connection.state}, expected it to be closed first`);
    }
    this.#setConnection({ state: "connecting", transport: "none", rtt_ms: 0 });
    const { url, certificate_sha256, join_code, name, role } = params;
    const connected = await ControlClient.connect({ url, certificate_sha256, timer: this.#timer, listener: this.#listener() });
    if (!connected.ok) return this.#openFailed(connected.refusal);
    const control = connected.value;
    const hello = await control.request("session.hello", { protocol_versions: [1], join_code, name, role });
    if (!hello.ok) {
      control.close();
      return this.#openFailed(hello.refusal);
    }
    this.#control = control;
    this.#own_name = name;
    this.#own_session_id = hello.value.session_id;
    this.#radio.handleHello(hello.value, control.host);
    this.#setConnection({ state: "open", transport: "none", rtt_ms: 0 });
    this.drain();
    const { session_id, operation } = hello.value;
    return accept({ session_id, operation_title: operation.title, channels: [...this.#radio.channelStates()] });
  }

  /** Lets all keys go and leaves the server. */
  close(): void {
    this.#control?.close();
  }

  async join(channel_id: string, monitor: boolean): Promise<Result<void>> {
    const control = this.#control;
    if (control === undefined) return refuse("not_connected", "connection: found closed, expected open");
    const joined = await control.request("channel.join", { channel_id, monitor });
    if (!joined.ok) return joined;
    if (monitor) this.#closeTargetsOn(channel_id);
    this.#radio.handleJoined(channel_id, monitor, joined.value);
    this.drain();
    if (!monitor) await this.#prepareAgain(channel_id);
    return accept(undefined);
  }

  async leave(channel_id: string): Promise<Result<void>> {
    const control = this.#control;
    if (control === undefined) return refuse("not_connected", "connection: found closed, expected open");
    this.#closeTargetsOn(channel_id);
    this.drain();
    const left = await control.request("channel.leave", { channel_id });
    if (!left.ok) return left;
    this.#radio.handleLeft(channel_id);
    this.drain();
    return accept(undefined);
  }

  /** Registers what a key is to talk to, ahead of the first press. */
  async prepareTarget(target: PttTarget): Promise<Result<void>> {
    const control = this.#control;
    if (control === undefined) return refuse("not_connected", "connection: found closed, expected open");
    const channel_ids = this.channelsOf(target);
    if (channel_ids === undefined)
      return refuse("unknown_simulcast", "simulcast_id: expected one that was defined", "/simulcast_id");
    const prepared = this.#radio.targetFor(channel_ids);
    if (!prepared.ok) return prepared;
    if (this.#bound.size < bound_targets_max) this.#bound.set(JSON.stringify(target), target);
    return prepared.value.define === undefined ? accept(undefined) : this.#define(control, prepared.value.define);
  }

  setSimulcast(simulcast_id: string, channel_ids: readonly string[] | undefined): void {
    this.#keys.releaseTarget({ kind: "simulcast", simulcast_id });
    if (channel_ids === undefined) this.#simulcasts.delete(simulcast_id);
    else this.#simulcasts.set(simulcast_id, channel_ids);
    this.drain();
  }

  /** True if a key on this target would be heard: it is registered, and the server has taken it. */
  canTalk(target: PttTarget): boolean {
    const channel_ids = this.channelsOf(target);
    return channel_ids !== undefined && this.#radio.targetOf(channel_ids) !== undefined;
  }

  /** The channels of a key's target; undefined for a simulcast set that is not defined. */
  channelsOf(target: PttTarget): readonly string[] | undefined {
    return target.kind === "channel" ? [target.channel_id] : this.#simulcasts.get(target.simulcast_id);
  }

  get simulcast_count(): number {
    return this.#simulcasts.size;
  }

  /** Does what keys and radio ask for; keys first, since a key that goes down tells the radio. Call it after every change of either. */
  drain(): void {
    for (let out = this.#keys.poll(); out !== undefined; out = this.#keys.poll()) {
      if (out.kind === "target") this.#setTalking(out.target, out.open);
      else this.#broadcast("ptt", { binding_id: out.binding_id, talking: out.talking, cause: out.cause });
    }
    for (let out = this.#radio.poll(); out !== undefined; out = this.#radio.poll()) {
      if (out.kind === "voice") this.audio.command(out.command);
      else if (out.kind === "channel") this.#broadcast("channelState", { channel: out.channel });
      else if (this.#control !== undefined) void this.#define(this.#control, out.params);
    }
    this.#armTimer();
  }

  /** What the audio thread reports by itself. */
  handleAudio(news: AudioNews): void {
    switch (news.kind) {
      case "speaking":
        this.#tellSpeaking(news.change);
        break;
      case "link":
        if (this.#connection.state === "open")
          this.#setConnection({ state: "open", transport: news.transport, rtt_ms: news.rtt_ms });
        break;
      case "tunnel":
        this.#control?.sendTunnel(news.bytes);
        break;
      case "sound_lost":
        this.#log.warn("the sound device is gone");
        break;
      case "keys_refused":
        this.#log.warn(`keys of the server were refused: ${news.message}`);
        break;
      case "failed":
      case "ready":
      case "stats":
      case "trace":
      case "played":
      case "closed":
        break;
      default:
        unreachable(news);
    }
  }

  #listener(): Parameters<typeof ControlClient.connect>[0]["listener"] {
    return {
      onEvent: (event: ControlEvent) => {
        this.#radio.handleEvent(event);
        this.drain();
      },
      onRefused: (refusal: Refusal) => this.#log.warn(`the server's message was refused: ${refusal.message}`),
      onTunnel: (bytes) => this.audio.tunnel(bytes),
      onClosed: (reason) => this.#handleClosed(reason),
    };
  }

  #handleClosed(reason: string): void {
    if (this.#control === undefined) return;
    this.#control = undefined;
    this.#keys.releaseAll("closed");
    this.drain();
    this.#radio.handleClosed();
    this.drain();
    this.#setConnection({ state: reason === "closed by the player" ? "closed" : "lost", transport: "none", rtt_ms: 0, reason });
  }

  #openFailed(refusal: Refusal): Result<never> {
    this.#setConnection({ state: "closed", transport: "none", rtt_ms: 0, reason: refusal.message });
    return { ok: false, refusal };
  }

  async #define(control: ControlClient, params: TargetDefineParams): Promise<Result<void>> {
    const defined = await control.request("target.define", params);
    this.#radio.handleDefined(params, defined.ok);
    this.drain();
    return defined.ok ? accept(undefined) : defined;
  }

  #closeTargetsOn(channel_id: string): void {
    this.#keys.releaseTarget({ kind: "channel", channel_id });
    for (const [simulcast_id, channel_ids] of this.#simulcasts) {
      if (channel_ids.includes(channel_id)) this.#keys.releaseTarget({ kind: "simulcast", simulcast_id });
    }
  }

  /** After a channel came back: what keys were bound to there is registered anew. What is refused is refused again at key-down. */
  async #prepareAgain(channel_id: string): Promise<void> {
    for (const target of this.#bound.values()) {
      if (this.channelsOf(target)?.includes(channel_id) === true && !this.canTalk(target)) await this.prepareTarget(target);
    }
  }

  #setTalking(target: PttTarget, talking: boolean): void {
    const channel_ids = this.channelsOf(target);
    if (channel_ids === undefined) return;
    const target_id = this.#radio.targetOf(channel_ids);
    if (target_id === undefined) return;
    this.#radio.setTalking(target_id, talking);
    for (const channel_id of channel_ids) {
      this.#broadcast("speaking", {
        channel_id,
        session_id: this.#own_session_id,
        name: this.#own_name,
        speaking: talking,
        own: true,
      });
    }
  }

  #tellSpeaking({ session_id, channel_ids, speaking }: SpeakingChange): void {
    const name = this.#radio.nameOf(session_id) ?? "unknown";
    for (const channel_id of channel_ids) this.#broadcast("speaking", { channel_id, session_id, name, speaking, own: false });
  }

  #setConnection(connection: ConnectionEvent): void {
    this.#connection = connection;
    this.#broadcast("connection", connection);
  }

  #armTimer(): void {
    this.#cancel_timer?.();
    const due_ms = this.#keys.pollTimeout();
    if (due_ms === undefined) {
      this.#cancel_timer = undefined;
      return;
    }
    this.#cancel_timer = this.#timer(Math.max(0, due_ms - this.#clock()), () => {
      this.#keys.handleTimeout(this.#clock());
      this.drain();
    });
  }
}

/** Every channel and simulcast set that 64 bindings can name, a few times over. */
const bound_targets_max = 256;

/** What the agent says of its life. No address, token, key or name goes into it. */
export interface AgentLog {
  info(message: string): void;
  warn(message: string): void;
}
