import { hopTagInto } from "@talkgroup/core";
import {
  type ControlMethods,
  decodeRpc,
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  packet_kind,
  proof_bytes,
  writeU32,
} from "@talkgroup/schemas";
import type { Random } from "@talkgroup/testing";
import { HostileCrowd } from "./hostile-crowd.suite.js";
import { HostileDatagrams } from "./hostile-datagrams.suite.js";
import { HostileLine } from "./hostile-line.suite.js";
import { type HuntWorld, hostile_name, hostile_port } from "./hunt-world.suite.js";
import { voicePort } from "./sim-voice.suite.js";

export type Attack = (typeof attacks)[number];

/** A player with an account who deceives: its own client, which says and sends what it likes, and whatever else can be sent to a server. */
export class HostilePeer {
  readonly #world: HuntWorld;
  readonly #random: Random;
  readonly #datagrams: HostileDatagrams;
  readonly #crowd: HostileCrowd;
  #line: HostileLine | undefined;
  #session_id = 0;
  #hop_key = new Uint8Array(32);
  /** What the server told it to show from where it hears. */
  #proof = new Uint8Array(proof_bytes);
  #voice_port = voicePort(0);
  #counter = 0;

  constructor(world: HuntWorld) {
    this.#world = world;
    this.#random = world.random.fork("hostile");
    this.#datagrams = new HostileDatagrams(world);
    this.#crowd = new HostileCrowd(world);
    world.onHostileDatagram = (packet) => {
      if (((packet[0] ?? 0) & kind_mask) === packet_kind.pong) this.#proof = proofIn(packet);
    };
  }

  attack(attack: Attack): void {
    if (!this.#world.server.running) return;
    const line = this.#connected();
    switch (attack) {
      case "foreign target":
        for (let target_id = 1; target_id < 8; target_id += 1) this.#sendOwn(target_id, body_bytes);
        return;
      case "clear voice":
        for (let count = 0; count < 10; count += 1) this.#sendOwn(1, body_bytes);
        return;
      case "flood":
        this.#flood();
        return;
      case "forged source":
        this.#aimAtStranger();
        return;
      case "bad control":
        this.#misbehave(line);
        return;
      case "chatter":
        this.#chatter(line, chatter_messages);
        return;
      case "deaf":
        this.#crowd.askWithoutReading();
        return;
      case "foreign tunnel":
        this.#datagrams.divert((bytes) => line.sendTunnel(bytes));
        return;
      case "inject":
        this.#inject();
        return;
      case "old token":
        this.#crowd.tryOldToken();
        return;
      case "stolen token":
        this.#crowd.stealSession();
        return;
      case "crowd":
        this.#crowd.comeOften();
        return;
      case "strangers":
        this.#crowd.comeUnknown();
        return;
      default:
        this.#datagrams.attack(attack);
    }
  }

  /** Somebody else of its kind comes to all nets, and goes. */
  visit(span_ms: number): void {
    this.#crowd.visit(span_ms);
  }

  /** It leaves. */
  leave(): void {
    this.#line?.hangUp("close");
    this.#line = undefined;
  }

  #connected(): HostileLine {
    if (this.#line !== undefined && !this.#line.over) return this.#line;
    const line = new HostileLine(this.#world, (text) => this.#handleText(text));
    this.#line = line;
    line.ask("session.hello", { protocol_versions: [1], token: hostile_name });
    for (const { id } of this.#world.ledger.operation.nets) line.ask("channel.join", { channel_id: id, monitor: false });
    for (const [index, { id }] of this.#world.ledger.operation.nets.entries()) {
      line.ask("target.define", { target_id: index + 1, channel_ids: [id] });
    }
    return line;
  }

  #handleText(text: string): void {
    const decoded = decodeRpc(text);
    if (!decoded.ok || decoded.value.kind !== "result") return;
    const { session_id, hop_key, voice_port } = decoded.value.result as Partial<ControlMethods["session.hello"]["result"]>;
    if (session_id === undefined || hop_key === undefined || voice_port === undefined) return;
    this.#session_id = session_id;
    this.#hop_key = Uint8Array.from(Buffer.from(hop_key, "base64url"));
    this.#voice_port = voice_port;
    this.#counter = 0;
    this.#world.unsealed.add(session_id);
  }

  /** Says more than it may, no faster than it hears the answers. */
  #chatter(line: HostileLine, messages: number): void {
    if (messages === 0 || line.over) return;
    line.ask("target.remove", { target_id: 60_000 });
    const { clock } = this.#world;
    clock.schedule(clock.now_ms + chatter_interval_ms, () => this.#chatter(line, messages - 1));
  }

  /** Asks for what it may not have, for more than it may have, and says what means nothing. */
  #misbehave(line: HostileLine): void {
    const [first] = this.#world.ledger.sessions.keys();
    const session_id = first ?? 1;
    const resume = { session_id, resume_token: "R".repeat(43), seq: 0 };
    line.ask("session.hello", { protocol_versions: [1], resume });
    line.ask("member.kick", { channel_id: "alpha", session_id });
    line.ask("channel.join", { channel_id: "root", monitor: false });
    line.ask("target.define", { target_id: 9, channel_ids: ["alpha", "bravo", "charlie", "delta"] });
    line.ask("whisper.define", { target_id: 10, session_ids: [this.#session_id || 1], generation: 1, secret: "w".repeat(43) });
    for (const text of ["{", "[]", "null", '{"jsonrpc":"2.0","id":1,"result":{}}', '{"jsonrpc":"2.0","method":"x"}'])
      line.say(text);
    const targets = this.#world.limits.targets_per_session_max;
    const [net] = this.#world.ledger.operation.nets;
    for (let count = 0; count <= targets; count += 1) {
      line.ask("target.define", { target_id: 100 + count, channel_ids: [net?.id ?? "alpha"] });
    }
    for (let count = 0; count <= targets; count += 1) line.ask("target.remove", { target_id: 100 + count });
  }

  /** Deceives agents as if it were the server: sends them again what they were sent, and voice that nobody has sealed. */
  #inject(): void {
    this.#world.injecting = true;
    for (const agent of this.#world.agents) {
      const talker = this.#random.integer(0xffff) + 1;
      agent.inject(this.#packet(talker, 1, body_bytes).subarray(0, -hop_trailer_bytes));
      for (const bytes of agent.played) agent.inject(bytes);
      const [last] = agent.played.slice(-1);
      if (last === undefined) continue;
      const clear = last.slice();
      clear.fill(7, header_bytes + 2);
      agent.inject(clear);
    }
    this.#world.injecting = false;
  }

  /** More than it may send: of packets, or of bytes. */
  #flood(): void {
    const { voice_packets_burst, voice_bytes_burst } = this.#world.limits;
    const heavy = this.#random.next() < 0.5;
    const bytes = heavy ? heavy_body_bytes : body_bytes;
    const packets = heavy ? Math.ceil((1.3 * voice_bytes_burst) / bytes) : 1.3 * voice_packets_burst;
    for (let count = 0; count < packets; count += 1) this.#sendOwn(1, bytes);
  }

  /**
   * Writes a stranger's address on pings and voice, for what it may hear to be sent there: with no proof, with that of its own address, and
   * with any. Then its own again, where it may hear.
   */
  #aimAtStranger(): void {
    const stranger = { address: `stranger ${this.#random.integer(3)}`, port: stranger_port };
    this.#ping(hostile_place, this.#proof);
    const { clock } = this.#world;
    clock.schedule(clock.now_ms + answered_ms, () => {
      this.#world.reached("a stranger is written as who asks for voice");
      const any = Uint8Array.from({ length: proof_bytes }, () => this.#random.integer(256));
      for (const proof of [new Uint8Array(proof_bytes), this.#proof, any]) this.#ping(stranger, proof);
      this.#sendOwn(1, body_bytes, stranger);
      if (this.#random.next() < 0.3) this.#ping(hostile_place, this.#proof);
    });
  }

  #ping(place: Place, proof: Uint8Array): void {
    const packet = this.#packet(this.#session_id, 0, proof_bytes, packet_kind.ping);
    packet.set(proof, header_bytes);
    this.#sendSigned(packet, place);
  }

  /** Voice of its own with a good tag, and with nothing sealed in it. */
  #sendOwn(target_id: number, body: number, place: Place = hostile_place): void {
    this.#sendSigned(this.#packet(this.#session_id, target_id, body), place);
  }

  #sendSigned(packet: Uint8Array, { address, port }: Place): void {
    this.#counter += 1;
    const counter_offset = packet.length - hop_trailer_bytes;
    writeU32(packet, counter_offset, this.#counter);
    hopTagInto(this.#world.crypto, this.#hop_key, packet.subarray(0, counter_offset + 4), packet, counter_offset + 4);
    this.#world.handleSent(undefined, packet);
    this.#world.server.receiveDatagram(packet, address, port, this.#voice_port);
  }

  #packet(session_id: number, target_id: number, body: number, kind: number = packet_kind.voice): Uint8Array {
    const packet = Uint8Array.from({ length: header_bytes + body + hop_trailer_bytes }, () => this.#random.integer(256));
    encodePacketHeaderInto({ ...emptyPacketHeader(), kind, session_id, target_id }, packet, 0);
    return packet;
  }
}

export const attacks = [
  "garbage",
  "malformed",
  "spam",
  "forged",
  "replay",
  "wrong worker",
  "overtaken",
  "foreign tunnel",
  "foreign target",
  "clear voice",
  "flood",
  "forged source",
  "inject",
  "bad control",
  "chatter",
  "deaf",
  "old token",
  "stolen token",
  "crowd",
  "strangers",
] as const;
interface Place {
  readonly address: string;
  readonly port: number;
}

function proofIn(pong: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(pong.subarray(header_bytes, header_bytes + proof_bytes));
}

const hostile_place: Place = { address: hostile_name, port: hostile_port };
const stranger_port = 668;
/** Until then a pong is there. */
const answered_ms = 20;
/** Where a datagram's first byte says its kind (P-19). */
const kind_mask = 0x0f;
const body_bytes = 30;
const heavy_body_bytes = 1_000;
/** A burst, what is regained meanwhile, and all patience with more. */
const chatter_messages = 350;
const chatter_interval_ms = 0.5;
