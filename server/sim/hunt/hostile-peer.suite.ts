import { hopTagInto } from "@talkgroup/core";
import {
  type ControlMethods,
  decodeRpc,
  emptyPacketHeader,
  encodePacketHeaderInto,
  encodeRequest,
  header_bytes,
  hop_trailer_bytes,
  writeU32,
} from "@talkgroup/schemas";
import type { Random } from "@talkgroup/testing";
import { type ControlLine, LineStream } from "./control-line.suite.js";
import { type HuntWorld, hostile_name } from "./hunt-world.suite.js";

export type Attack = (typeof attacks)[number];

/** A player with an account who deceives: its own client, which says and sends what it likes, and datagrams of whoever it wants to seem. */
export class HostilePeer {
  readonly #world: HuntWorld;
  readonly #random: Random;
  #line: ControlLine | undefined;
  #session_id = 0;
  #hop_key = new Uint8Array(32);
  #counter = 0;
  #requests = 0;
  #addresses = 0;

  constructor(world: HuntWorld) {
    this.#world = world;
    this.#random = world.random.fork("hostile");
  }

  attack(attack: Attack): void {
    if (!this.#world.server.running) return;
    this.#connect();
    switch (attack) {
      case "garbage":
        for (let count = 0; count < 40; count += 1) this.#datagram(this.#bytes(this.#random.integer(80)), true);
        return;
      case "forged":
        for (const { session_id } of this.#world.ledger.sessions.values())
          this.#datagram(this.#packet(session_id, 1, false), true);
        return;
      case "replay":
        for (const bytes of this.#world.overheard) this.#datagram(bytes, true);
        return;
      case "foreign target":
        for (let target_id = 1; target_id < 8; target_id += 1) this.#datagram(this.#own(target_id), false);
        return;
      case "clear voice":
        for (let count = 0; count < 10; count += 1) this.#datagram(this.#own(1), false);
        return;
      case "inject":
        this.#inject();
        return;
      case "bad control":
        this.#misbehave();
        return;
    }
  }

  /** It leaves. */
  leave(): void {
    this.#line?.up.push({ kind: "close" });
    this.#line = undefined;
  }

  #connect(): void {
    if (this.#line !== undefined) return;
    const { clock, server } = this.#world;
    const connection_id = this.#world.newConnectionId();
    const up = new LineStream(clock, 5, (item) => server.receive(connection_id, item));
    const down = new LineStream(clock, 5, (item) => {
      if (item.kind === "ping") up.push({ kind: "pong" });
      else if (item.kind === "text") this.#handleText(item.text);
      else if (item.kind !== "binary" && this.#line?.up === up) this.#line = undefined;
    });
    this.#line = { connection_id, up, down };
    server.accept(this.#line);
    this.#ask("session.hello", { protocol_versions: [1], token: hostile_name });
    for (const { id } of this.#world.ledger.operation.nets) this.#ask("channel.join", { channel_id: id, monitor: false });
    for (const [index, { id }] of this.#world.ledger.operation.nets.entries()) {
      this.#ask("target.define", { target_id: index + 1, channel_ids: [id] });
    }
  }

  #ask<M extends keyof ControlMethods>(method: M, params: ControlMethods[M]["params"]): void {
    this.#requests += 1;
    this.#line?.up.push({ kind: "text", text: encodeRequest(this.#requests, method, params) });
  }

  #handleText(text: string): void {
    const decoded = decodeRpc(text);
    if (!decoded.ok || decoded.value.kind !== "result") return;
    const { session_id, hop_key } = decoded.value.result as Partial<ControlMethods["session.hello"]["result"]>;
    if (session_id === undefined || hop_key === undefined) return;
    this.#session_id = session_id;
    this.#hop_key = Uint8Array.from(Buffer.from(hop_key, "base64url"));
    this.#counter = 0;
    this.#world.unsealed.add(session_id);
  }

  /** Asks for what it may not have, and says what means nothing. */
  #misbehave(): void {
    const [first] = this.#world.ledger.sessions.keys();
    const session_id = first ?? 1;
    const resume = { session_id, resume_token: "R".repeat(43), seq: 0 };
    this.#ask("session.hello", { protocol_versions: [1], resume });
    this.#ask("member.kick", { channel_id: "alpha", session_id });
    this.#ask("channel.join", { channel_id: "root", monitor: false });
    this.#ask("target.define", { target_id: 9, channel_ids: ["alpha", "bravo", "charlie", "delta"] });
    this.#ask("whisper.define", { target_id: 10, session_ids: [this.#session_id || 1], generation: 1, secret: "w".repeat(43) });
    for (const text of ["{", "[]", "null", '{"jsonrpc":"2.0","id":1,"result":{}}', '{"jsonrpc":"2.0","method":"x"}']) {
      this.#line?.up.push({ kind: "text", text });
    }
    for (let count = 0; count < 30; count += 1) this.#ask("target.remove", { target_id: 60_000 });
  }

  /** Deceives agents as if it were the server: sends them again what they were sent, and voice that nobody has sealed. */
  #inject(): void {
    this.#world.injecting = true;
    for (const agent of this.#world.agents) {
      const talker = this.#random.integer(0xffff) + 1;
      agent.inject(this.#packet(talker, 1, false).subarray(0, -hop_trailer_bytes));
      for (const bytes of agent.played) agent.inject(bytes);
      const [last] = agent.played.slice(-1);
      if (last === undefined) continue;
      const clear = last.slice();
      clear.fill(7, header_bytes + 2);
      agent.inject(clear);
    }
    this.#world.injecting = false;
  }

  #datagram(bytes: Uint8Array, foreign: boolean): void {
    this.#addresses += 1;
    const address = foreign ? `nowhere ${this.#addresses}` : hostile_name;
    this.#world.server.receiveDatagram(bytes, address, hostile_port);
  }

  /** Voice of its own with a good tag, and with nothing sealed in it. */
  #own(target_id: number): Uint8Array {
    const packet = this.#packet(this.#session_id, target_id, true);
    this.#world.handleSent(undefined, packet);
    return packet;
  }

  #packet(session_id: number, target_id: number, signed: boolean): Uint8Array {
    const packet = this.#bytes(header_bytes + body_bytes + hop_trailer_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id, target_id }, packet, 0);
    if (!signed) return packet;
    this.#counter += 1;
    const counter_offset = packet.length - hop_trailer_bytes;
    writeU32(packet, counter_offset, this.#counter);
    hopTagInto(this.#world.crypto, this.#hop_key, packet.subarray(0, counter_offset + 4), packet, counter_offset + 4);
    return packet;
  }

  #bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#random.integer(256));
  }
}

export const attacks = ["garbage", "forged", "replay", "foreign target", "clear voice", "inject", "bad control"] as const;
const hostile_port = 666;
const body_bytes = 30;
