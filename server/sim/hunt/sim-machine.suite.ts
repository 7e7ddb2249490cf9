import { type SpeakingChange, type VoiceCommand, type VoiceCrypto, VoiceEngine } from "@talkgroup/core";
import type { ChannelState, IpcEvents, Result } from "@talkgroup/schemas";
import type { Random, VirtualClock } from "@talkgroup/testing";
import { Agent } from "../../../sdk/agent/dist/agent.js";
import type { AgentAudio } from "../../../sdk/agent/dist/agent-options.js";
import type { ConnectOptions, ControlLink } from "../../../sdk/agent/dist/control/control-client.js";
import { type RadioHandlers, radioHandlers } from "../../../sdk/agent/dist/handlers/radio-handlers.js";
import { DriftingClock } from "./drifting-clock.suite.js";
import type { Faults } from "./faults.suite.js";
import { flatCodec } from "./flat-codec.suite.js";

/** What a machine needs of the world. */
export interface MachineWorld {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly crypto: VoiceCrypto;
  readonly faults: Faults;
  /** Promises may be ready to go on. */
  stir(): void;
}

/** Whoever a machine belongs to. */
export interface MachineOwner {
  readonly number: number;
  /** What the microphone hears: −1 … 1. */
  readonly level: number;
  connect(options: ConnectOptions, machine: Machine): Promise<Result<ControlLink>>;
  sendDatagram(bytes: Uint8Array): void;
  /** The socket is another one from now on. */
  renewSocket(): void;
  /** The voice engine has a session, or 0: none; and the port of the server's that its voice goes to. */
  handleSession(session_id: number, voice_port: number): void;
  handleState(state: IpcEvents["connection"]["state"]): void;
  /** The radio was taken off a net, or there is no such net any more. */
  forgetNet(net_id: string): void;
  /** A key was let go because its lease had ended. */
  handleLeaseEnded(): void;
  /** `talker` is "session/target". */
  handleHeard(talker: string, speaking: boolean): void;
  handleSent(bytes: Uint8Array): void;
  /** What became of a voice packet. */
  handleOutcome(packet: Uint8Array, outcome: string): void;
}

/** One run of the programs on a player's machine: the agent's real parts but its sockets and its sound card, with a clock of its own. */
export class Machine {
  readonly clock: DriftingClock;
  readonly agent: Agent;
  readonly engine: VoiceEngine;
  readonly handlers: RadioHandlers;
  readonly #owner: MachineOwner;
  readonly #world: MachineWorld;
  readonly #captured = new Float32Array(frame_samples);
  readonly #rendered = new Float32Array(2 * frame_samples);
  #ticks = 0;

  /** `start` counts the runs on this machine. */
  constructor(owner: MachineOwner, world: MachineWorld, start: number) {
    this.#owner = owner;
    this.#world = world;
    const chance = world.random.fork(`machine ${owner.number} ${start}`);
    this.clock = new DriftingClock(world.clock, 2 * drift_ppm_max * chance.next() - drift_ppm_max, chance.integer(1e6));
    const sound = seededCrypto(world.crypto, chance);
    const crypto = world.faults.crypto?.(sound) ?? sound;
    this.engine = new VoiceEngine({
      codec: flatCodec,
      crypto,
      frame_samples,
      render_samples: frame_samples,
      dtx: false,
      pre_roll_ms: 60,
      release_ms: 50,
      send: (path, bytes, length) => this.#send(path, bytes.slice(0, length)),
    });
    const audio = this.#audio();
    const now = (): number => this.clock.now_ms;
    this.agent = new Agent({
      crypto,
      clock: now,
      timer: (delay_ms, run) =>
        this.clock.after(delay_ms, () => {
          world.stir();
          run();
        }),
      networkOf: () => "",
      audio,
      connectControl: (options) => owner.connect(this.#faulty(options), this),
      broadcast: (event, params) => this.#handleNews(event, params),
      mixes: { load: () => undefined, save: () => {}, loadTalkers: () => new Map(), saveTalker: () => {} },
      log: { info: () => {}, warn: () => {} },
    });
    this.handlers = radioHandlers(this.agent, audio, now);
    this.clock.every(tick_ms, tick_ms * chance.next(), () => this.#tick());
  }

  /** What became of a datagram; undefined if it was a pong. */
  receive(path: "udp" | "tunnel", bytes: Uint8Array): string | undefined {
    const { receiver } = this.engine;
    const [before, received] = [new Map(receiver.drops), receiver.received];
    this.engine.handleDatagram(path, bytes, bytes.length, this.clock.now_ms);
    if (receiver.received === received) return undefined;
    const dropped = [...receiver.drops].find(([reason, count]) => count > (before.get(reason) ?? 0));
    const outcome = dropped?.[0] ?? "played";
    this.#owner.handleOutcome(bytes, outcome);
    return outcome;
  }

  #audio(): AgentAudio {
    return {
      codec: "flat",
      sound: "none",
      command: (command) => this.#command(command),
      tunnel: (bytes) => void this.receive("tunnel", bytes),
      moved: () => {
        this.engine.link?.handleNetwork();
        this.#renewSocket();
      },
      stats: () => Promise.reject(new TypeError("not asked here")),
      trace: () => Promise.reject(new TypeError("not asked here")),
      play: () => Promise.reject(new TypeError("not asked here")),
    };
  }

  #faulty(options: ConnectOptions): ConnectOptions {
    const { event } = this.#world.faults;
    if (event === undefined) return options;
    const { listener } = options;
    const onEvent: typeof listener.onEvent = (heard) => {
      const told = event(heard);
      if (told !== undefined) listener.onEvent(told);
    };
    return { ...options, listener: { ...listener, onEvent } };
  }

  #handleNews<E extends keyof IpcEvents>(event: E, params: IpcEvents[E]): void {
    if (event === "connection") this.#owner.handleState((params as IpcEvents["connection"]).state);
    if (event === "channelGone") this.#owner.forgetNet((params as IpcEvents["channelGone"]).channel_id);
    if (event === "ptt" && (params as IpcEvents["ptt"]).cause === "expired") this.#owner.handleLeaseEnded();
    const { channel, removed } = params as { readonly channel?: ChannelState; readonly removed?: string };
    if (event === "channelState" && channel !== undefined && removed !== undefined) this.#owner.forgetNet(channel.channel_id);
  }

  #command(command: VoiceCommand): void {
    const { faults } = this.#world;
    const told = faults.command === undefined ? command : faults.command(command);
    if (told === undefined) return;
    if (command.kind === "session") this.#owner.handleSession(command.session_id, command.port);
    if (command.kind === "session_end") this.#owner.handleSession(0, 0);
    this.engine.handleCommand(told, this.clock.now_ms);
    this.#tellSpeaking();
  }

  #send(path: "udp" | "tunnel", bytes: Uint8Array): void {
    this.#owner.handleSent(bytes);
    if (path === "udp") this.#owner.sendDatagram(bytes);
    else this.agent.handleAudio({ kind: "tunnel", bytes });
  }

  /** One frame of the sound card, which rests while nobody needs it. */
  #tick(): void {
    const now_ms = this.clock.now_ms;
    const { engine } = this;
    this.#ticks += 1;
    engine.handleTimeout(now_ms);
    if (engine.link?.pollRenewal() === true) this.#renewSocket();
    if (engine.microphone_wanted) engine.handleCapture(this.#captured.fill(this.#owner.level), now_ms);
    if (!engine.isQuiet(now_ms)) engine.renderInto(this.#rendered, now_ms);
    this.#tellSpeaking();
    if (this.#ticks % ticks_per_report !== 0) return;
    const reports = engine.receiver.takeReports();
    if (reports.some(({ missed }) => missed > 0)) this.agent.handleAudio({ kind: "missed", reports });
  }

  #renewSocket(): void {
    const now_ms = this.clock.now_ms;
    this.#owner.renewSocket();
    this.engine.link?.handleMoved(now_ms);
    this.engine.handleTimeout(now_ms);
  }

  #tellSpeaking(): void {
    const { receiver } = this.engine;
    for (let change = receiver.pollSpeaking(); change !== undefined; change = receiver.pollSpeaking()) this.#hear(change);
  }

  #hear(change: SpeakingChange): void {
    // Who moves from one net to another is silent on the one and heard on the other.
    const speaking = change.speaking || isHeardElsewhere(this.engine, change);
    this.#owner.handleHeard(`${change.session_id}/${change.target_id}`, speaking);
    this.#world.stir();
    this.agent.handleAudio({ kind: "speaking", change });
  }
}

/** Whether the engine still plays somebody who fell silent on some nets. */
function isHeardElsewhere({ receiver }: VoiceEngine, { session_id, target_id, channel_ids }: SpeakingChange): boolean {
  const talker = receiver.heard().find((one) => one.session_id === session_id && one.target_id === target_id);
  return talker?.channel_ids.some((id) => !channel_ids.includes(id)) === true;
}

function seededCrypto(crypto: VoiceCrypto, random: Random): VoiceCrypto {
  return {
    ...crypto,
    random: (out) => {
      for (let index = 0; index < out.length; index += 1) out[index] = random.uint32();
    },
  };
}

const frame_samples = 480;
const tick_ms = 10;
const ticks_per_report = 100;
/** As far as two cheap clocks are apart. */
const drift_ppm_max = 200;
