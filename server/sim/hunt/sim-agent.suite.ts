import type { VoiceEngine } from "@talkgroup/core";
import { type ChannelState, type IpcEvents, type Result, refuse } from "@talkgroup/schemas";
import type { VirtualClock } from "@talkgroup/testing";
import type { Agent } from "../../../sdk/agent/dist/agent.js";
import type { ConnectOptions, ControlLink } from "../../../sdk/agent/dist/control/control-client.js";
import type { RadioHandlers } from "../../../sdk/agent/dist/handlers/radio-handlers.js";
import type { IpcCaller } from "../../../sdk/agent/dist/ipc/ipc-handler.js";
import { type ControlLine, LineStream } from "./control-line.suite.js";
import { DatagramWay } from "./datagram-way.suite.js";
import { LineLink } from "./line-link.suite.js";
import { Machine, type MachineOwner, type MachineWorld } from "./sim-machine.suite.js";
import type { SimServer } from "./sim-server.suite.js";

/** Who plays. */
export interface SimPlayerRecord {
  readonly name: string;
  /** Has an account of its name; else it is a guest of this role. */
  readonly guest_role: string | undefined;
}

/** What an agent needs of the world. */
export interface AgentWorld extends MachineWorld {
  readonly server: SimServer;
  newConnectionId(): number;
  newPort(agent: SimAgent, former: "gone" | "hears"): number;
  handleSent(agent: SimAgent, bytes: Uint8Array): void;
  handleOutcome(agent: SimAgent, packet: Uint8Array, outcome: string): void;
  /** Something was seen that a hunt is to come to. */
  reached(what: string): void;
}

/** A player and its machine, which may lose its power and start anew; its ways to the server; and what it has heard. */
export class SimAgent implements MachineOwner {
  readonly player: SimPlayerRecord;
  readonly number: number;
  readonly way: DatagramWay;
  readonly control_delay_ms: number;
  /** What its player wants to be on, by net: whether only to listen. */
  readonly wants = new Map<string, boolean>();
  /** Who is heard now: "session/target". */
  readonly hearing = new Set<string>();
  /** Everything that was heard to begin: "session/target". */
  readonly heard = new Set<string>();
  session_id = 0;
  port = 0;
  /** How fast it reads what the server sends. */
  reads_bytes_per_ms = Number.POSITIVE_INFINITY;
  level = 0;
  /** Until when something happened to it that may keep it from hearing or being heard. */
  disturbed_ms = 0;
  /** When each was last heard to begin: by "session/target". */
  readonly heard_ms = new Map<string, number>();
  /** What was played last, to be sent again by who wants to deceive. */
  readonly played: Uint8Array[] = [];
  readonly #world: AgentWorld;
  /** Until when each key is held at the most. */
  readonly #held_until_ms = new Map<string, number>();
  #voice_port = 0;
  #machine: Machine | undefined;
  #line: ControlLine | undefined;
  #starts = 0;
  #turns = 0;
  #closed_turn = 0;
  #shown_state = "";
  /** By net: which of its player's wishes counts. */
  readonly #wish_turns = new Map<string, number>();

  constructor(world: AgentWorld, player: SimPlayerRecord, number: number) {
    this.#world = world;
    this.player = player;
    this.number = number;
    const [up, down] = [world.random.fork(`up ${number}`), world.random.fork(`down ${number}`)];
    this.way = new DatagramWay(world.clock, up, down, {
      handleUp: (bytes, port, to_port) => world.server.receiveDatagram(bytes, this.address, port, to_port),
      handleDown: (bytes) => this.#handleDatagram(bytes),
    });
    this.control_delay_ms = 2 + world.random.fork(`way ${number}`).integer(60);
  }

  /** From which its datagrams come. */
  get address(): string {
    return `player ${this.number}`;
  }

  /** The server's port that its voice goes to. */
  get voice_port(): number {
    return this.#voice_port;
  }

  get agent(): Agent | undefined {
    return this.#machine?.agent;
  }

  get engine(): VoiceEngine | undefined {
    return this.#machine?.engine;
  }

  get state(): string {
    return this.#machine?.agent.connection.state ?? "off";
  }

  /** Something happens to it, or will until then. */
  disturb(until_ms: number = this.#world.clock.now_ms): void {
    this.disturbed_ms = Math.max(this.disturbed_ms, until_ms);
  }

  /** Nothing has happened to it for so long that it must hear what others say to it, and be heard by them. */
  get settled(): boolean {
    return this.state === "open" && this.#world.clock.now_ms - this.disturbed_ms >= settled_ms;
  }

  /** Switches the machine on, and connects. */
  start(): void {
    if (this.#machine !== undefined) return;
    this.#starts += 1;
    this.#forget();
    this.port = this.#world.newPort(this, "gone");
    this.#machine = new Machine(this, this.#world, this.#starts);
    this.open();
  }

  /** Connects, if it is not connected. */
  open(): void {
    const { name, guest_role } = this.player;
    const who = guest_role === undefined ? { token: name } : { join_code: "code", name, role: guest_role };
    this.call((handlers) => handlers["connection.open"]({ url: "wss://192.0.2.1:9", follow: false, ...who }, game));
  }

  /** The machine loses its power: nobody is told. */
  vanish(): void {
    this.#machine?.clock.stop();
    this.#machine = undefined;
    // Whoever sends there hears nothing, not even that nobody is there.
    this.#line = undefined;
    this.way.rest();
    this.#forget();
  }

  /** The player leaves the server. */
  close(): void {
    this.call((handlers) => handlers["connection.close"]({}, game));
    this.wants.clear();
  }

  /** Asks the agent for something as a game does. */
  call<T>(ask: (handlers: RadioHandlers) => Promise<Result<T>>, settle: (answer: Result<T>) => void = () => {}): void {
    const machine = this.#machine;
    if (machine === undefined) return;
    this.#world.stir();
    void ask(machine.handlers).then((answer) => {
      if (this.#machine === machine) settle(answer);
    });
  }

  join(net_id: string, monitor: boolean): void {
    const turn = this.#turn();
    this.call(
      (handlers) => handlers[monitor ? "channels.monitor" : "channels.join"]({ channel_id: net_id }, game),
      (joined) => {
        // Whoever has left since then, or was sent away, does not want it any more; and answers come in any order.
        if (!joined.ok || (this.#wish_turns.get(net_id) ?? this.#closed_turn) > turn) return;
        this.#wish_turns.set(net_id, turn);
        this.wants.set(net_id, monitor);
      },
    );
  }

  leave(net_id: string): void {
    this.forgetNet(net_id);
    this.call((handlers) => handlers["channels.leave"]({ channel_id: net_id }, game));
  }

  /** Its player is not to be on the net any more, or does not want to. */
  forgetNet(net_id: string): void {
    this.wants.delete(net_id);
    this.#wish_turns.set(net_id, this.#turn());
  }

  /** Binds a key of this name to one net, or to several as a simulcast set. */
  bind(key: string, net_ids: readonly string[]): void {
    const [channel_id = ""] = net_ids;
    if (net_ids.length === 1) {
      this.call((handlers) => handlers["ptt.bind"]({ binding_id: key, channel_id }, game));
      return;
    }
    const simulcast_id = `set ${key}`;
    this.call(
      (handlers) => handlers["simulcast.define"]({ simulcast_id, channel_ids: [...net_ids] }, game),
      (defined) => {
        if (defined.ok) this.call((handlers) => handlers["ptt.bind"]({ binding_id: key, simulcast_id }, game));
      },
    );
  }

  /** Binds a key to a whisper to these sessions. */
  whisper(key: string, session_ids: readonly number[]): void {
    const machine = this.#machine;
    if (machine === undefined) return;
    this.#world.stir();
    const whisper_id = `set ${key}`;
    void machine.agent.whispers.define(whisper_id, session_ids, game).then((defined) => {
      if (!defined.ok || this.#machine !== machine) return;
      this.call((handlers) => handlers["ptt.bind"]({ binding_id: key, whisper_id }, game));
    });
  }

  press(key: string, lease_ms: number = lease_ms_max): void {
    this.level = 0.25;
    this.#held_until_ms.set(key, this.#world.clock.now_ms + lease_ms);
    this.call((handlers) => handlers["ptt.press"]({ binding_id: key, lease_ms }, game));
  }

  /** Whether the key is down still. */
  holds(key: string): boolean {
    return (this.#held_until_ms.get(key) ?? 0) > this.#world.clock.now_ms;
  }

  /** No key is down, nor was just now. */
  get hands_off(): boolean {
    const now_ms = this.#world.clock.now_ms;
    return [...this.#held_until_ms.values()].every((until_ms) => until_ms + let_go_ms_max < now_ms);
  }

  release(key: string): void {
    const now_ms = this.#world.clock.now_ms;
    this.#held_until_ms.set(key, Math.min(now_ms, this.#held_until_ms.get(key) ?? now_ms));
    this.call((handlers) => handlers["ptt.release"]({ binding_id: key }, game));
  }

  /** The network to the server is gone, or is back. */
  cutOff(cut_off: boolean): void {
    this.way.cut_off = cut_off;
    for (const stream of [this.#line?.up, this.#line?.down]) {
      if (cut_off) stream?.stall();
      else stream?.flow();
    }
  }

  /** It reads slowly, or as fast as it comes. */
  readAt(bytes_per_ms: number): void {
    this.reads_bytes_per_ms = bytes_per_ms;
    this.#line?.down.readAt(bytes_per_ms);
  }

  /** The connection breaks, and both sides are told. */
  breakLine(): void {
    const line = this.#line;
    if (line === undefined) return;
    line.up.push({ kind: "reset" });
    line.down.push({ kind: "reset" });
  }

  channelStates(): readonly ChannelState[] {
    return this.#machine?.agent.radio.channelStates() ?? [];
  }

  /** A datagram of the server's address. */
  receiveDatagram(bytes: Uint8Array): void {
    if (this.#machine !== undefined) this.way.sendDown(bytes);
  }

  sendDatagram(bytes: Uint8Array): void {
    this.way.sendUp(bytes, this.port, this.#voice_port);
  }

  /** A datagram of somebody who seems to be the server. */
  inject(bytes: Uint8Array): void {
    this.#machine?.receive("udp", bytes);
  }

  renewSocket(): void {
    this.port = this.#world.newPort(this, "hears");
  }

  /** A router on its way gives its datagrams another port, without a word. */
  rebind(): void {
    this.port = this.#world.newPort(this, "gone");
  }

  handleSession(session_id: number, voice_port: number): void {
    this.session_id = session_id;
    this.#voice_port = voice_port;
  }

  handleLeaseEnded(): void {
    this.#world.reached("a lease ends");
  }

  handleState(state: IpcEvents["connection"]["state"]): void {
    if (state !== this.#shown_state) this.disturb();
    this.#shown_state = state;
    // Who was sent away does not come back to where it was by itself.
    if (state !== "lost" && state !== "closed") return;
    this.wants.clear();
    this.#wish_turns.clear();
    this.#closed_turn = this.#turn();
  }

  handleHeard(talker: string, speaking: boolean): void {
    if (speaking) {
      this.heard.add(talker);
      this.hearing.add(talker);
      this.heard_ms.set(talker, this.#world.clock.now_ms);
    } else this.hearing.delete(talker);
  }

  handleSent(bytes: Uint8Array): void {
    this.#world.handleSent(this, bytes);
  }

  handleOutcome(packet: Uint8Array, outcome: string): void {
    this.#world.handleOutcome(this, packet, outcome);
  }

  connect(options: ConnectOptions, machine: Machine): Promise<Result<ControlLink>> {
    const { clock, server } = this.#world;
    return new Promise((resolve) => {
      const refused = refuse("server_unreachable", "server: not reached");
      machine.clock.after(3 * this.control_delay_ms, () => {
        this.#world.stir();
        if (this.way.cut_off) {
          machine.clock.after(connect_timeout_ms, () => {
            this.#world.stir();
            resolve(refused);
          });
        } else if (!server.running) resolve(refused);
        else resolve({ ok: true, value: this.#openLine(options, machine, clock) });
      });
    });
  }

  #openLine(options: ConnectOptions, machine: Machine, clock: VirtualClock): LineLink {
    const { server } = this.#world;
    const connection_id = this.#world.newConnectionId();
    const up = new LineStream(clock, this.control_delay_ms, (item) => server.receive(connection_id, item));
    const link = new LineLink(up, options);
    const down = new LineStream(clock, this.control_delay_ms, (item) => {
      this.#world.stir();
      if (this.#machine === machine) link.receive(item);
    });
    down.readAt(this.reads_bytes_per_ms);
    const line: ControlLine = { connection_id, up, down };
    this.#line = line;
    server.accept(line);
    return link;
  }

  #turn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  #forget(): void {
    this.wants.clear();
    this.hearing.clear();
    this.#held_until_ms.clear();
    this.played.length = 0;
    this.session_id = 0;
  }

  #handleDatagram(bytes: Uint8Array): void {
    if (this.#machine?.receive("udp", bytes) !== "played") return;
    this.played.push(bytes);
    if (this.played.length > played_max) this.played.shift();
  }
}

/** The game that the player plays. */
const game: IpcCaller = {
  id: 1,
  name: "game",
  place: "own",
  scopes: new Set(),
  reads_only: false,
  gone: new AbortController().signal,
};
const connect_timeout_ms = 5_000;
const played_max = 8;
/** The last frames of a talk, the tick in which it is noticed, and a clock that goes slower. */
const let_go_ms_max = 150;
/** A change is told to all, its secret is changed and in use, and what was sealed under the one before has come. */
const settled_ms = 2_500;
const lease_ms_max = 5_000;
