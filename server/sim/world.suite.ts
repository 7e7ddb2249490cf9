import { accept, decodePacketHeader, emptyPacketHeader, type Result, refuse, type SessionHelloParams } from "@talkgroup/schemas";
import { GilbertElliott, type NetworkConditions, Random, toyCrypto, VirtualClock } from "@talkgroup/testing";

import { ControlCore } from "../core/control-core.js";
import type { Identity } from "../core/identity.js";
import { default_limits } from "../core/limits.js";
import { compileOperation } from "../core/operation.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import type { ControlOut } from "../core/outbox.js";
import type { RouteUpdate } from "../core/route-planner.js";
import { scatteredNumbers } from "../core/session-ids.js";
import { type HopTagger, VoiceRouter } from "../core/voice-router.js";
import type { VoicePath } from "../core/voice-session.js";
import { join_code, SimPlayer } from "./sim-player.suite.js";

export interface WorldOptions {
  readonly seed: number;
  readonly operation: object;
  readonly conditions?: NetworkConditions;
  /** Share of datagrams lost in bursts on the way to each listener. */
  readonly loss?: number;
  /** One way, without loss: control is TCP. Default 5. */
  readonly control_delay_ms?: number;
  /**
   * Answers are promises, events are calls: an agent that takes several messages in one turn goes on after an answer only when it has
   * handled the events behind it. Default false: one message a turn, as our agent takes them.
   */
  readonly answers_late?: boolean;
  /** Plants a fault between control and voice, to see it caught. */
  readonly plant?: (update: RouteUpdate) => RouteUpdate;
}

/**
 * A server and its players in one process on virtual time: the real cores of both, a simulated network between them, nothing slept.
 * After every datagram that the server forwards it is checked that its listener may hear it. A failure is repeated by its seed.
 */
export class World {
  readonly clock = new VirtualClock();
  readonly random: Random;
  readonly crypto: ReturnType<typeof toyCrypto> = toyCrypto();
  readonly players: SimPlayer[] = [];
  readonly options: WorldOptions;
  readonly control_delay_ms: number;
  readonly answers_late: boolean;
  /** What was broken, with the time it was seen. */
  readonly violations: string[] = [];
  readonly #table: OrganisationTable;
  readonly #control: ControlCore;
  readonly #voice: VoiceRouter<Uint8Array>;
  readonly #header = emptyPacketHeader();
  #cancel_timer: () => void = () => {};

  constructor(options: WorldOptions) {
    this.options = options;
    this.control_delay_ms = options.control_delay_ms ?? 5;
    this.answers_late = options.answers_late ?? false;
    this.random = new Random(options.seed);
    const operation = compileOperation(options.operation);
    if (!operation.ok) throw new TypeError(JSON.stringify(operation));
    this.#table = operation.value;
    this.#control = new ControlCore({
      voice_port: 9,
      newSecret: () => this.#newSecret(),
      sessionNumber: scatteredNumbers(Uint32Array.from({ length: 4 }, () => this.random.uint32())),
    });
    this.#control.handleOrganisation(this.#table, this.now_ms);
    // The test codec's packets are twenty times the size of Opus packets.
    const limits = { ...default_limits, voice_bytes_per_s: 1e9, voice_bytes_burst: 1e9 };
    this.#voice = new VoiceRouter(this.#hopTagger(), this.#newSecret(), limits);
  }

  get now_ms(): number {
    return this.clock.now_ms;
  }

  /** A player signs in; it is on the air once the control messages have gone to and fro. */
  addPlayer(name: string, role: string): SimPlayer {
    const loss = this.options.loss ?? 0;
    const down =
      loss === 0 ? {} : { loss: new GilbertElliott({ loss, mean_burst: 2, seed: this.options.seed + this.players.length }) };
    const conditions = this.options.conditions ?? { delay_ms: 5 };
    const player = new SimPlayer(this, {
      name,
      role,
      number: this.players.length + 1,
      up: conditions,
      down: { ...conditions, ...down },
    });
    this.players.push(player);
    this.#control.handleConnected(player.number, this.now_ms);
    return player;
  }

  /** A control message of a player reaches the server. */
  fromPlayer(player: SimPlayer, text: string): void {
    this.#control.handleMessage(player.number, text, this.now_ms);
    this.#drain();
  }

  /** A player closes its control connection. */
  disconnect(player: SimPlayer): void {
    player.handleClosed();
    this.#control.handleClosed(player.number, true, this.now_ms);
    this.#drain();
  }

  /** A datagram of a player reaches the server's voice worker. */
  datagram(player: SimPlayer, bytes: Uint8Array): void {
    const source: VoicePath = { kind: "udp", address: "sim", port: player.number, session_id: 0 };
    const verdict = this.#voice.handleDatagram(bytes, bytes.length, source, this.now_ms);
    if (verdict === "forward") this.#forward(bytes);
    if (verdict !== "pong") return;
    const pong = new Uint8Array(64);
    player.down.send(this.now_ms, pong.subarray(0, this.#voice.pongInto(bytes, pong)));
    player.arm();
  }

  /** Lets time pass. */
  run(duration_ms: number): void {
    this.clock.advance(duration_ms);
  }

  get drops(): Readonly<Record<string, number>> {
    return this.#voice.counts;
  }

  #forward(bytes: Uint8Array): void {
    const { listeners, talker, forward_bytes } = this.#voice;
    const reached = new Set<number>();
    for (const listener of listeners) {
      if (listener === talker) continue;
      const player = this.players.find(({ number }) => number === listener.path.port);
      if (player === undefined) continue;
      if (reached.has(player.number)) this.violations.push(`${this.now_ms} ms: ${player.name} is sent one datagram twice`);
      reached.add(player.number);
      if (talker !== undefined) this.#checkMayHear(player, talker.session_id, bytes);
      player.down.send(this.now_ms, bytes.subarray(0, forward_bytes));
      player.arm();
    }
  }

  /** Nobody is sent a voice unless both are on one of the channels of its target, to which the listener's role may listen. */
  #checkMayHear(listener: SimPlayer, session_id: number, packet: Uint8Array): void {
    const talker = this.players.find((player) => player.session_id === session_id);
    decodePacketHeader(packet, packet.length, true, this.#header);
    const channel_ids = talker?.targets.get(this.#header.target_id) ?? [];
    const may = channel_ids.some(
      (channel_id) =>
        listener.wanted.has(channel_id) && talker?.wanted.has(channel_id) === true && listener.mayListen(channel_id),
    );
    if (may) return;
    const where = channel_ids.join(" and ") || "no channel";
    this.violations.push(
      `${this.now_ms} ms: ${listener.name} is sent a voice of ${talker?.name} on ${where}, which it may not hear`,
    );
  }

  #drain(): void {
    for (let out = this.#control.poll(); out !== undefined; out = this.#control.poll()) this.#act(out);
    this.#cancel_timer();
    const due_ms = this.#control.pollTimeout();
    if (due_ms === undefined) return;
    this.#cancel_timer = this.clock.schedule(due_ms, () => {
      this.#control.handleTimeout(this.now_ms);
      this.#drain();
    });
  }

  #act(out: ControlOut): void {
    const player = "connection_id" in out ? this.players.find(({ number }) => number === out.connection_id) : undefined;
    if (out.kind === "routes") this.#voice.applyRoutes(this.options.plant?.(out.update) ?? out.update, this.now_ms);
    else if (out.kind === "ping") this.#control.handleAlive(out.connection_id, this.now_ms);
    else if (out.kind === "ask") this.#answer(out);
    else if (out.kind === "send") this.clock.schedule(this.now_ms + this.control_delay_ms, () => player?.handleText(out.text));
    else this.clock.schedule(this.now_ms + this.control_delay_ms, () => player?.handleClosed());
  }

  #answer({ question_id, question }: Extract<ControlOut, { readonly kind: "ask" }>): void {
    if (question.kind !== "admit") throw new TypeError("no channel of a preset has a password");
    this.#control.handleAdmitted(question_id, this.#identify(question.params), this.now_ms);
  }

  #identify({ join_code: code, name = "", role = "" }: SessionHelloParams): Result<Identity> {
    if (code !== join_code || !this.#table.roles.has(role)) return refuse("wrong_join_code", "join_code: found a wrong one");
    const { organisation_id } = this.#table;
    return accept({ kind: "guest", organisation_id, name, roles: new Set([role]), shown_role: role });
  }

  #newSecret(): string {
    return Array.from({ length: 43 }, (_, at) => (at < 42 ? alphabet[this.random.integer(64)] : "A")).join("");
  }

  #hopTagger(): HopTagger<Uint8Array> {
    const tag = (key: Uint8Array, packet: Uint8Array, tag_offset: number): Uint8Array =>
      this.crypto.hmac("sha256", key, packet.subarray(0, tag_offset)).subarray(0, 8);
    return {
      importKey: (hop_key) => Uint8Array.from(Buffer.from(hop_key, "base64url")),
      verify: (key, packet, tag_offset) =>
        this.crypto.equal(tag(key, packet, tag_offset), packet.subarray(tag_offset, tag_offset + 8)),
      sign: (key, packet, tag_offset) => packet.set(tag(key, packet, tag_offset), tag_offset),
    };
  }
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
