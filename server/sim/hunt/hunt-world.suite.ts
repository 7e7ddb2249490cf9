import type { VoiceCrypto } from "@talkgroup/core";
import { decodePacketHeader, emptyPacketHeader, hop_trailer_bytes, packet_kind, readU32 } from "@talkgroup/schemas";
import { Random, toyCrypto, VirtualClock } from "@talkgroup/testing";
import type { Moderation } from "../../core/moderation.js";
import type { ControlOut } from "../../core/outbox.js";
import type { HopVerifier } from "../../core/voice-router.js";
import type { Faults } from "./faults.suite.js";
import { Ledger } from "./ledger.suite.js";
import { LedgerClerk } from "./ledger-clerk.suite.js";
import { SecretBook } from "./secret-book.suite.js";
import { type AgentWorld, SimAgent } from "./sim-agent.suite.js";
import { anyNets, role_ids, type SimOperation } from "./sim-operation.suite.js";
import { type ServerWatch, SimServer, sim_limits } from "./sim-server.suite.js";

/**
 * A server and some agents in one process on virtual time, the real parts of both, with everything between them simulated. What happens at
 * the server's doors is compared at once with a ledger that is kept beside it. All chance comes from the seed.
 */
export class HuntWorld implements AgentWorld, ServerWatch {
  readonly clock = new VirtualClock();
  readonly random: Random;
  readonly crypto: VoiceCrypto = toyCrypto();
  readonly faults: Faults;
  readonly agents: readonly SimAgent[];
  readonly ledger: Ledger;
  readonly clerk: LedgerClerk;
  readonly secrets: SecretBook;
  readonly server: SimServer;
  /** What was broken, with the time it was seen. */
  readonly violations: string[] = [];
  /** Nothing has changed for so long that everybody must know everything. */
  calm = false;
  /** Is told of each packet that the server forwards while it is calm. */
  onForward: (talker_id: number, target_id: number, packet: Uint8Array) => void = () => {};
  /** Sessions that seal nothing: nothing of theirs is to be played. */
  readonly unsealed = new Set<number>();
  /** What was forwarded last, to be sent again by who wants to deceive. */
  readonly overheard: Uint8Array[] = [];
  /** Packets that came to agents, by what became of them there. */
  readonly outcomes = new Map<string, number>();
  injecting = false;
  readonly #ports = new Map<number, SimAgent>();
  /** Voice that agents really sent, by session and counter. */
  readonly #sent = new Map<number, Map<number, Uint8Array>>();
  readonly #forwarded = new Set<string>();
  readonly #header = emptyPacketHeader();
  #connections = 0;
  #ports_given = 1000;
  #stirred = false;

  constructor(seed: number, faults: Faults) {
    this.random = new Random(seed);
    this.faults = faults;
    const chance = this.random.fork("operation");
    const operation: SimOperation = {
      nets: anyNets(chance),
      version: 1,
      phase: undefined,
      roles: new Map([...user_names, hostile_name].map((name) => [name, role_ids[chance.integer(role_ids.length)] ?? ""])),
    };
    this.ledger = new Ledger(operation, sim_limits.resume_window_ms);
    this.secrets = new SecretBook(this.ledger, (text) => this.broken(text));
    this.clerk = new LedgerClerk(this.ledger, (session, net_id, epoch) => this.secrets.learn(session, net_id, epoch));
    const sendDatagram = (port: number, bytes: Uint8Array): void => this.#ports.get(port)?.receiveDatagram(bytes);
    const { clock, random } = this;
    this.server = new SimServer({ clock, random, faults, verifier: this.#verifier(), watch: this, sendDatagram }, operation);
    const guests = guest_names.map((name) => ({ name, guest_role: role_ids[chance.integer(role_ids.length)] }));
    const players = [...user_names.map((name) => ({ name, guest_role: undefined })), ...guests];
    this.agents = players.map((player, index) => new SimAgent(this, player, index + 1));
  }

  /** Notes that something is not as it should be. */
  broken(text: string): void {
    if (this.violations.length < violations_max) this.violations.push(`${this.clock.now_ms.toFixed(1)} ms: ${text}`);
  }

  /** Lets time pass, and every promise that is ready go on after each thing that happens. */
  async run(duration_ms: number): Promise<void> {
    const until_ms = this.clock.now_ms + duration_ms;
    for (;;) {
      if (this.#stirred) await settled();
      this.#stirred = false;
      const next_ms = this.clock.next_ms;
      if (next_ms === undefined || next_ms > until_ms || this.violations.length > 0) break;
      this.clock.advanceTo(next_ms);
    }
    if (this.violations.length === 0) this.clock.advanceTo(until_ms);
  }

  stir(): void {
    this.#stirred = true;
  }

  newConnectionId(): number {
    this.#connections += 1;
    return this.#connections;
  }

  /** A port nobody had. */
  newPort(agent: SimAgent): number {
    this.#ports_given += 1;
    this.#ports.delete(agent.port);
    this.#ports.set(this.#ports_given, agent);
    return this.#ports_given;
  }

  handleSent(_agent: SimAgent | undefined, bytes: Uint8Array): void {
    decodePacketHeader(bytes, bytes.length, true, this.#header);
    if (this.#header.kind !== packet_kind.voice) return;
    const { session_id } = this.#header;
    const known = this.#sent.get(session_id) ?? new Map<number, Uint8Array>();
    this.#sent.set(session_id, known.set(counterOf(bytes), bytes));
  }

  handleOutcome(agent: SimAgent, packet: Uint8Array, outcome: string): void {
    // A pong that comes twice is nothing.
    if (((packet[0] ?? 0) & kind_mask) === packet_kind.pong) return;
    decodePacketHeader(packet, packet.length, false, this.#header);
    const { session_id, target_id } = this.#header;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    const what = `${agent.player.name} of ${session_id}/${target_id}`;
    if (this.injecting || this.unsealed.has(session_id)) {
      if (outcome === "played") this.broken(`${what} plays what its talker has not sealed, or sent before`);
      return;
    }
    if (outcome === "played" || outcome === "replayed") return;
    if (agent.settled && this.agents.some((talker) => talker.session_id === session_id && talker.settled)) {
      this.broken(`${what} drops what it should be able to hear: ${outcome}`);
    }
  }

  handleMessage(connection_id: number, text: string): void {
    this.ledger.turn += 1;
    this.clerk.handleMessage(connection_id, text);
  }

  handleClosed(connection_id: number, clean: boolean): void {
    this.ledger.turn += 1;
    this.clerk.handleClosed(connection_id, clean, this.clock.now_ms);
  }

  handleModerated(command: Moderation): void {
    this.ledger.turn += 1;
    this.ledger.moderate(command);
  }

  handleTimeout(): void {
    this.ledger.turn += 1;
    this.ledger.expire(this.clock.now_ms);
  }

  handleTurn(outs: readonly ControlOut[]): void {
    this.clerk.handleTurn(outs, this.clock.now_ms);
    const resumed = new Set<number>();
    for (const out of outs) {
      if (out.kind !== "send") continue;
      const { connection_id, text } = out;
      if (text.includes('"resumed":true')) resumed.add(connection_id);
      this.secrets.handleTold(this.clerk.sessionOf(connection_id), text, resumed.has(connection_id));
    }
    this.secrets.handleTurnEnd(this.clock.now_ms);
  }

  handleForward(talker_id: number, packet: Uint8Array, listener_ids: readonly number[]): void {
    const { target_id } = this.server.router.header;
    const counter = counterOf(packet);
    const sent = this.#sent.get(talker_id)?.get(counter);
    const what = `session ${talker_id} on target ${target_id}`;
    if (sent === undefined || !this.crypto.equal(sent, packet)) this.broken(`what ${what} did not send is forwarded`);
    const once = `${talker_id} ${counter}`;
    if (this.#forwarded.has(once)) this.broken(`a datagram of ${what} is forwarded twice`);
    this.#forwarded.add(once);
    this.overheard.push(packet.slice());
    if (this.overheard.length > overheard_max) this.overheard.shift();
    this.#checkListeners(talker_id, target_id, listener_ids, what);
    if (this.calm) this.onForward(talker_id, target_id, packet);
  }

  /** A new preset, phase or role. */
  organise(change: Partial<SimOperation>): void {
    for (const agent of this.agents) agent.disturb();
    const operation = { ...this.ledger.operation, ...change };
    this.ledger.turn += 1;
    this.ledger.reorganise(operation);
    for (const agent of this.agents) {
      const { player, wants } = agent;
      const role = player.guest_role ?? operation.roles.get(player.name) ?? "";
      for (const [net_id, monitor] of wants) {
        const net = operation.nets.find(({ id }) => id === net_id);
        if (net === undefined || !net[monitor ? "listen" : "join"].includes(role)) agent.forgetNet(net_id);
      }
    }
    this.server.organise(operation);
  }

  /** The server's process ends; whether it could say goodbye. */
  stopServer(clean: boolean): void {
    this.server.stop(clean);
    this.clerk.restart();
    this.secrets.restart();
  }

  /** Exactly those are sent it who are to hear it. */
  #checkListeners(talker_id: number, target_id: number, listener_ids: readonly number[], what: string): void {
    const talker = this.ledger.sessions.get(talker_id);
    const target = talker?.targets.get(target_id);
    if (talker === undefined || target === undefined) {
      this.broken(`${what} is forwarded, which it has not, or no more`);
      return;
    }
    if (new Set(listener_ids).size < listener_ids.length) this.broken(`somebody is sent a packet of ${what} twice`);
    for (const session of this.ledger.sessions.values()) {
      const hears = this.ledger.hears(session, talker, target);
      if (hears === listener_ids.includes(session.session_id)) continue;
      this.broken(`session ${session.session_id} ${hears ? "is not sent" : "is sent, and may not hear,"} a packet of ${what}`);
    }
    const stranger = listener_ids.find((session_id) => !this.ledger.sessions.has(session_id));
    if (stranger !== undefined) this.broken(`session ${stranger}, which is over, is sent a packet of ${what}`);
  }

  #verifier(): HopVerifier<Uint8Array> {
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

function counterOf(packet: Uint8Array): number {
  return readU32(packet, packet.length - hop_trailer_bytes);
}

/** Lets every promise that is ready go on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export const user_names: readonly string[] = ["ada", "ben", "cem", "dora"];
const guest_names = ["eve", "finn"];
/** Who means no good. */
export const hostile_name = "mallory";
const violations_max = 10;
/** Where a datagram's first byte says its kind (P-19). */
const kind_mask = 0x0f;
const overheard_max = 64;
