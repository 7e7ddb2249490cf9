import { type ControlEvent, Radio, type VoiceCrypto, VoiceEngine } from "@talkgroup/core";
import {
  type ControlMethods,
  decodeRpc,
  encodeRequest,
  type Result,
  validateControlEvent,
  validateControlResult,
} from "@talkgroup/schemas";
import { fakeCodec, type NetworkConditions, type Random, SimulatedNetwork, type VirtualClock } from "@talkgroup/testing";

type Settle = (answer: Result<unknown>) => void;

/** What a player needs of the world around it. */
export interface SimServer {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly crypto: VoiceCrypto;
  readonly now_ms: number;
  /** One way, without loss: control is TCP. */
  readonly control_delay_ms: number;
  /** Whoever waits for an answer goes on a turn later than events that came with it. */
  readonly answers_late: boolean;
  /** A control message of a player reaches the server. */
  fromPlayer(player: SimPlayer, text: string): void;
  /** A datagram of a player reaches the server's voice worker. */
  datagram(player: SimPlayer, bytes: Uint8Array): void;
}

/** A player's agent without its shell: the real radio and voice engine, on the world's clock. */
export class SimPlayer {
  readonly name: string;
  readonly role: string;
  readonly number: number;
  readonly up: SimulatedNetwork;
  readonly down: SimulatedNetwork;
  readonly radio: Radio;
  readonly engine: VoiceEngine;
  /** Channels it has asked the server to be on, from the moment the server heard of it to the moment it heard of the contrary. */
  readonly wanted = new Set<string>();
  /** Channels of each target that the server has been asked to register, from the moment it heard of it. */
  readonly targets = new Map<number, readonly string[]>();
  /** Who was heard, in order: "name on|off". */
  readonly heard: string[] = [];
  /** Loudest sample of each rendered frame. */
  readonly levels: number[] = [];
  session_id = 0;
  /** What its microphone hears: −1 … 1. */
  level = 0;
  closed = false;
  readonly #world: SimServer;
  readonly #waiting = new Map<number, Settle>();
  #id_next = 1;
  #cancel_arrival: () => void = () => {};

  constructor(
    world: SimServer,
    options: { name: string; role: string; number: number; up: NetworkConditions; down: NetworkConditions },
  ) {
    this.#world = world;
    this.name = options.name;
    this.role = options.role;
    this.number = options.number;
    this.up = new SimulatedNetwork(options.up, world.random.fork(`up ${options.number}`));
    this.down = new SimulatedNetwork(options.down, world.random.fork(`down ${options.number}`));
    this.radio = new Radio(world.crypto);
    this.engine = new VoiceEngine({
      codec: fakeCodec,
      crypto: world.crypto,
      frame_samples,
      render_samples: frame_samples,
      bitrate_bps: 32_000,
      dtx: false,
      pre_roll_ms: 100,
      release_ms: 50,
      send: (_path, bytes, length) => {
        this.up.send(world.now_ms, bytes.subarray(0, length));
        this.arm();
      },
    });
    // Sound cards do not tick together.
    world.clock.repeat(world.now_ms + 10 * world.random.next(), 10, () => this.#tick());
    this.request("session.hello", { protocol_versions: [1], join_code, name: options.name, role: options.role }, (hello) => {
      if (!hello.ok) return;
      this.session_id = hello.value.session_id;
      this.radio.handleHello(hello.value, "sim");
      this.#drain();
    });
  }

  mayListen(channel_id: string): boolean {
    const state = this.radio.channelState(channel_id);
    return state.ok && state.value.may_listen;
  }

  /** Asks to join or monitor a channel; how it went, when it is known. */
  join(channel_id: string, monitor = false): Answer {
    const answer: Answer = { code: undefined };
    this.#atServer(() => this.wanted.add(channel_id));
    this.request("channel.join", { channel_id, monitor }, (joined) => {
      answer.code = joined.ok ? "ok" : joined.refusal.code;
      if (joined.ok) this.radio.handleJoined(channel_id, monitor, joined.value);
      else this.wanted.delete(channel_id);
      this.#drain();
    });
    return answer;
  }

  leave(channel_id: string): void {
    this.#atServer(() => this.wanted.delete(channel_id));
    this.request("channel.leave", { channel_id }, (left) => {
      if (!left.ok) return;
      this.radio.handleLeft(channel_id);
      this.#drain();
    });
  }

  /** Registers a target; how it went, when it is known. */
  bind(channel_ids: readonly string[]): Answer {
    const answer: Answer = { code: undefined };
    const target = this.radio.targets.targetFor(channel_ids);
    if (!target.ok) return { code: target.refusal.code };
    if (target.value.define === undefined) return { code: "ok" };
    this.#define(target.value.define, answer);
    return answer;
  }

  /** Key down or up. False if the target is not registered. */
  talk(channel_ids: readonly string[], talking: boolean): boolean {
    const target_id = this.radio.targets.targetOf(channel_ids);
    if (target_id === undefined) return false;
    this.level = talking ? 0.25 : 0;
    this.radio.setTalking(target_id, talking);
    this.#drain();
    return true;
  }

  request<M extends keyof ControlMethods>(
    method: M,
    params: ControlMethods[M]["params"],
    settle: (answer: Result<ControlMethods[M]["result"]>) => void,
  ): void {
    const id = this.#id_next;
    this.#id_next += 1;
    this.#waiting.set(id, (answer) => settle(answer.ok ? validateControlResult[method](answer.value) : answer));
    const text = encodeRequest(id, method, params);
    this.#atServer(() => this.#world.fromPlayer(this, text));
  }

  handleText(text: string): void {
    const message = decodeRpc(text);
    if (!message.ok) throw new TypeError(message.refusal.message);
    const { value } = message;
    if (value.kind === "result") this.#settle(value.id, { ok: true, value: value.result });
    else if (value.kind === "error") this.#settle(value.id ?? 0, { ok: false, refusal: value.refusal });
    else if (value.kind === "notification") this.#handleEvent(value.method as keyof typeof validateControlEvent, value.params);
  }

  handleClosed(): void {
    this.closed = true;
    this.wanted.clear();
    this.targets.clear();
    this.radio.handleClosed();
    this.#drain();
  }

  /** Wakes when the next datagram arrives, in either direction. */
  arm(): void {
    this.#cancel_arrival();
    const due_ms = Math.min(
      this.up.pollTimeout() ?? Number.POSITIVE_INFINITY,
      this.down.pollTimeout() ?? Number.POSITIVE_INFINITY,
    );
    if (due_ms === Number.POSITIVE_INFINITY) return;
    this.#cancel_arrival = this.#world.clock.schedule(due_ms, () => {
      const now_ms = this.#world.now_ms;
      for (let bytes = this.up.poll(now_ms); bytes !== undefined; bytes = this.up.poll(now_ms)) this.#world.datagram(this, bytes);
      for (let bytes = this.down.poll(now_ms); bytes !== undefined; bytes = this.down.poll(now_ms)) {
        this.engine.handleDatagram("udp", bytes, bytes.length, now_ms);
      }
      this.arm();
    });
  }

  #define(params: ControlMethods["target.define"]["params"], answer: Answer): void {
    this.#atServer(() => this.targets.set(params.target_id, params.channel_ids));
    this.request("target.define", params, (defined) => {
      answer.code = defined.ok ? "ok" : defined.refusal.code;
      this.radio.targets.handleDefined(params, defined.ok ? undefined : defined.refusal.code);
      this.#drain();
    });
  }

  #settle(id: number, answer: Result<unknown>): void {
    const settle = (): void => {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    };
    if (this.#world.answers_late) this.#world.clock.schedule(this.#world.now_ms, settle);
    else settle();
  }

  /** When what is sent now has come to the server. */
  #atServer(act: () => void): void {
    this.#world.clock.schedule(this.#world.now_ms + this.#world.control_delay_ms, act);
  }

  #handleEvent(name: keyof typeof validateControlEvent, params: unknown): void {
    const checked = validateControlEvent[name](params);
    if (!checked.ok) throw new TypeError(checked.refusal.message);
    this.radio.handleEvent({ name, params: checked.value } as ControlEvent);
    this.#drain();
  }

  #drain(): void {
    for (let out = this.radio.poll(); out !== undefined; out = this.radio.poll()) {
      if (out.kind === "voice") this.engine.handleCommand(out.command, this.#world.now_ms);
      else if (out.kind === "define") this.#define(out.params, { code: undefined });
    }
  }

  #tick(): void {
    const { now_ms } = this.#world;
    this.engine.handleTimeout(now_ms);
    this.engine.handleCapture(new Float32Array(frame_samples).fill(this.level), now_ms);
    const stereo = new Float32Array(2 * frame_samples);
    this.engine.renderInto(stereo, now_ms);
    this.levels.push(stereo.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
    const { receiver } = this.engine;
    for (let change = receiver.pollSpeaking(); change !== undefined; change = receiver.pollSpeaking()) {
      this.heard.push(`${this.radio.nameOf(change.session_id) ?? "?"} ${change.speaking ? "on" : "off"}`);
    }
  }
}

/** What the server said; undefined until it did. */
export interface Answer {
  code: string | undefined;
}

const frame_samples = 480;
export const join_code = "open-sesame";
