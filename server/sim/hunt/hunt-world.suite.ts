import type { VoiceCrypto } from "@talkgroup/core";
import {
  type ChannelEpoch,
  type ControlMethods,
  decodePacketHeader,
  emptyPacketHeader,
  hop_trailer_bytes,
  packet_kind,
  readU32,
} from "@talkgroup/schemas";
import { Random, toyCrypto, VirtualClock } from "@talkgroup/testing";
import type { ServerLimits } from "../../core/limits.js";
import type { Moderation } from "../../core/moderation.js";
import type { ControlOut } from "../../core/outbox.js";
import type { HopTagger } from "../../core/voice-router.js";
import type { VoicePath } from "../../core/voice-session.js";
import type { Faults } from "./faults.suite.js";
import { anyLimits } from "./hunt-limits.suite.js";
import { Ledger, type LedgerSession } from "./ledger.suite.js";
import { type ClerkListener, LedgerClerk } from "./ledger-clerk.suite.js";
import { ResumeBook } from "./resume-book.suite.js";
import { SecretBook } from "./secret-book.suite.js";
import { SheddingBook } from "./shedding-book.suite.js";
import { type AgentWorld, SimAgent } from "./sim-agent.suite.js";
import { anyNets, role_ids, type SimOperation } from "./sim-operation.suite.js";
import { type ServerWatch, SimServer } from "./sim-server.suite.js";
import type { Forward } from "./sim-voice.suite.js";
import { type JudgedDatagram, VoiceBook } from "./voice-book.suite.js";

/**
 * A server and some agents in one process on virtual time, the real parts of both, with everything between them simulated. What happens at
 * the server's doors is compared at once with a ledger that is kept beside it. All chance comes from the seed.
 */
export class HuntWorld implements AgentWorld, ServerWatch, ClerkListener {
  readonly clock = new VirtualClock();
  readonly random: Random;
  readonly crypto: VoiceCrypto = toyCrypto();
  readonly faults: Faults;
  /** Those that should hold. */
  readonly limits: ServerLimits;
  readonly agents: readonly SimAgent[];
  readonly ledger: Ledger;
  readonly clerk: LedgerClerk;
  readonly secrets: SecretBook;
  readonly resumes: ResumeBook;
  readonly voices: VoiceBook;
  readonly shedding: SheddingBook;
  readonly server: SimServer;
  /** What was broken, with the time it was seen. */
  readonly violations: string[] = [];
  /** Nothing has changed for so long that everybody must know everything. */
  calm = false;
  /** Is told of each packet that the server forwards while it is calm. */
  onForward: (talker_id: number, target_id: number, packet: Uint8Array) => void = () => {};
  /** Is told of each datagram to who means no good. */
  onHostileDatagram: (packet: Uint8Array) => void = () => {};
  /** Sessions that seal nothing: nothing of theirs is to be played. */
  readonly unsealed = new Set<number>();
  /** What was forwarded last, to be sent again by who wants to deceive. */
  readonly overheard: Uint8Array[] = [];
  /** Packets that came to agents, by what became of them there. */
  readonly outcomes = new Map<string, number>();
  /** What was come to, by how often: verdicts, limits that said no, and what else a hunt is to come to. */
  readonly reaches = new Map<string, number>();
  injecting = false;
  readonly #ports = new Map<number, SimAgent>();
  /** By port: the one before. */
  readonly #formers = new Map<number, number>();
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
    this.limits = anyLimits(this.random.fork("limits"));
    const { limits } = this;
    const broken = (text: string): void => this.broken(text);
    this.ledger = new Ledger(operation, limits.resume_window_ms);
    const reached = (what: string): void => this.reached(what);
    this.secrets = new SecretBook(this.ledger, broken, reached);
    this.resumes = new ResumeBook(limits.events_kept_max, broken);
    this.voices = new VoiceBook(limits, broken, reached);
    this.shedding = new SheddingBook(broken, reached);
    this.clerk = new LedgerClerk(this.ledger, this);
    const sendDatagram = (port: number, bytes: Uint8Array): void => this.#deliver(port, bytes);
    const { clock, random } = this;
    const tagger = this.#tagger();
    const workers = 1 + this.random.fork("workers").integer(workers_max);
    this.server = new SimServer({ clock, random, limits, workers, faults, tagger, watch: this, sendDatagram }, operation);
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

  reached(what: string): void {
    this.reaches.set(what, (this.reaches.get(what) ?? 0) + 1);
  }

  stir(): void {
    this.#stirred = true;
  }

  newConnectionId(): number {
    this.#connections += 1;
    return this.#connections;
  }

  /** A port nobody had. The one before is gone, or hears until this one has heard something. */
  newPort(agent: SimAgent, former: "gone" | "hears"): number {
    this.#ports_given += 1;
    // Of three only the last two hear.
    this.#ports.delete(this.#formers.get(agent.port) ?? 0);
    this.#formers.set(this.#ports_given, agent.port);
    if (former === "gone") this.#ports.delete(agent.port);
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
    this.handleAlive(connection_id);
    this.clerk.handleMessage(connection_id, text);
  }

  handleAlive(connection_id: number): void {
    const session = this.clerk.sessionOf(connection_id);
    if (session !== undefined) this.resumes.handleHeard(session.session_id);
  }

  handleLimit(limit: string): void {
    this.reached(`limit ${limit}`);
  }

  handleJoined(session: LedgerSession, net_id: string, epoch: ChannelEpoch): void {
    this.secrets.learn(session, net_id, epoch);
  }

  handleWelcome(
    connection_id: number,
    welcome: ControlMethods["session.hello"]["result"],
    resume: ControlMethods["session.hello"]["params"]["resume"],
  ): void {
    this.resumes.handleWelcome(connection_id, welcome, resume);
  }

  handleResumeRefused(resume: NonNullable<ControlMethods["session.hello"]["params"]["resume"]>, over: boolean): void {
    if (over) this.handleLimit("events_kept_max");
    else this.resumes.handleRefused(resume);
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
    if (this.ledger.expire(this.clock.now_ms)) this.handleLimit("resume_window_ms");
  }

  handleTurn(outs: readonly ControlOut[]): void {
    this.clerk.handleTurn(outs, this.clock.now_ms);
    const resumed = new Set<number>();
    for (const out of outs) {
      if (out.kind !== "send") continue;
      const { connection_id, text } = out;
      if (text.includes('"resumed":true')) resumed.add(connection_id);
      this.resumes.handleSent(connection_id, text);
      this.secrets.handleTold(this.clerk.sessionOf(connection_id), text, resumed.has(connection_id));
    }
    this.secrets.handleTurnEnd(this.clock.now_ms);
    this.resumes.handleTurnEnd();
  }

  handleJudged(judged: JudgedDatagram): void {
    this.voices.handleJudged(judged, this.clock.now_ms);
    decodePacketHeader(judged.packet, judged.packet.length, true, this.#header);
    const { session_id, target_id } = this.#header;
    this.shedding.handleJudged(judged, this.ledger.priorityOf(session_id, target_id), this.clock.now_ms);
    if (judged.verdict === "rate_limited") this.#ownerOf(session_id)?.disturb();
  }

  handleOutgoing(path: Readonly<VoicePath>, packet: Uint8Array): void {
    this.voices.handleOutgoing(path, packet);
  }

  handleForward(forward: Forward): void {
    const { worker, packet, listeners, siblings } = forward;
    decodePacketHeader(packet, packet.length, true, this.#header);
    const { session_id: talker_id, target_id } = this.#header;
    const counter = counterOf(packet);
    const sent = this.#sent.get(talker_id)?.get(counter);
    const what = `session ${talker_id} on target ${target_id}`;
    if (sent === undefined || !this.crypto.equal(sent, packet)) this.broken(`what ${what} did not send is forwarded`);
    const once = `${talker_id} ${counter} ${worker}`;
    if (this.#forwarded.has(once)) this.broken(`a datagram of ${what} is forwarded twice`);
    this.#forwarded.add(once);
    for (const listener of listeners) this.voices.checkPath(listener);
    this.#checkListeners(forward, talker_id, target_id, what);
    const priority = this.ledger.priorityOf(talker_id, target_id);
    if (forward.priority !== priority) this.broken(`${what} has priority ${forward.priority}, expected ${priority}`);
    if (siblings === undefined) return;
    this.overheard.push(packet.slice());
    if (this.overheard.length > overheard_max) this.overheard.shift();
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
    this.resumes.restart();
    this.voices.restart();
    this.shedding.restart();
  }

  /** Exactly those of the worker's are sent it who are to hear it, and it is handed on to exactly those workers who have others. */
  #checkListeners({ worker, listeners, siblings }: Forward, talker_id: number, target_id: number, what: string): void {
    const talker = this.ledger.sessions.get(talker_id);
    const target = talker?.targets.get(target_id);
    if (talker === undefined || target === undefined) {
      this.broken(`${what} is forwarded, which it has not, or no more`);
      return;
    }
    const sent_to = new Set(listeners.map(({ session_id }) => session_id));
    if (sent_to.size < listeners.length) this.broken(`somebody is sent a packet of ${what} twice`);
    const elsewhere = new Set<number>();
    for (const session of this.ledger.sessions.values()) {
      const { session_id, home } = session;
      const hears = this.ledger.hears(session, talker, target);
      if (home !== worker && hears) elsewhere.add(home);
      if ((home === worker && hears) === sent_to.has(session_id)) continue;
      this.broken(`session ${session_id} ${hears ? "is not sent" : "is sent, and may not hear,"} a packet of ${what}`);
    }
    const stranger = [...sent_to].find((session_id) => !this.ledger.sessions.has(session_id));
    if (stranger !== undefined) this.broken(`session ${stranger}, which is over, is sent a packet of ${what}`);
    if (siblings === undefined) return;
    const [handed, due] = [[...siblings].sort().join(), [...elsewhere].sort().join()];
    if (handed !== due) this.broken(`a packet of ${what} is handed to workers ${handed}, and heard at ${due}`);
  }

  #deliver(port: number, bytes: Uint8Array): void {
    this.#ports.delete(this.#formers.get(port) ?? 0);
    this.#formers.delete(port);
    this.#ports.get(port)?.receiveDatagram(bytes);
    if (port === hostile_port) this.onHostileDatagram(bytes);
  }

  /** The agent that has a session. */
  #ownerOf(session_id: number): SimAgent | undefined {
    return this.agents.find((agent) => agent.session_id === session_id);
  }

  #tagger(): HopTagger<Uint8Array> {
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
/** Where that one hears. */
export const hostile_port = 666;
const workers_max = 3;
const violations_max = 10;
/** Where a datagram's first byte says its kind (P-19). */
const kind_mask = 0x0f;
const overheard_max = 64;
