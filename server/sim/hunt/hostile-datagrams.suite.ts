import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  packet_bytes_max,
  packet_kind,
  ping_bytes,
} from "@talkgroup/schemas";
import type { Random } from "@talkgroup/testing";
import type { Attack } from "./hostile-peer.suite.js";
import { type HuntWorld, hostile_name } from "./hunt-world.suite.js";
import type { SimAgent } from "./sim-agent.suite.js";
import { sessionNamed, voicePort } from "./sim-voice.suite.js";

/** Somebody who sends datagrams of any bytes, of any address, and who may stand on another's way to the server. */
export class HostileDatagrams {
  readonly #world: HuntWorld;
  readonly #random: Random;
  #addresses = 0;

  constructor(world: HuntWorld) {
    this.#world = world;
    this.#random = world.random.fork("datagrams");
  }

  attack(attack: Attack): void {
    switch (attack) {
      case "garbage":
        for (let count = 0; count < 40; count += 1) this.#send(this.#bytes(this.#random.integer(80)));
        return;
      case "malformed":
        for (const bytes of this.#malformed()) this.#send(bytes);
        return;
      case "spam":
        this.#spam();
        return;
      case "forged":
        for (const session_id of this.#world.ledger.sessions.keys()) this.#send(this.#voiceOf(session_id));
        return;
      case "replay":
        for (const bytes of this.#world.overheard) this.#send(bytes);
        return;
      case "wrong worker":
        this.#copyElsewhere();
        return;
      case "overtaken":
        this.#holdBack();
        return;
    }
  }

  /** Takes the next of somebody's datagrams off the way and gives them to `take`. */
  divert(take: (bytes: Uint8Array) => void): void {
    const agent = this.#somebody();
    let left = diverted_max;
    this.#standOnWayOf(agent, (bytes) => {
      if (left === 0) return false;
      left -= 1;
      take(bytes.slice());
      return true;
    });
  }

  /** Holds one of somebody's datagrams back until others have come, and lets it come from elsewhere; perhaps it has come already. */
  #holdBack(): void {
    const agent = this.#somebody();
    const [port, span_ms] = [agent.voice_port, 50 + this.#random.integer(600)];
    const twice = this.#random.next() < 0.3;
    let held = false;
    this.#standOnWayOf(agent, (bytes) => {
      if (held) return false;
      held = true;
      const late = bytes.slice();
      this.#later(span_ms, () => {
        this.#world.reached("a datagram comes late from elsewhere");
        this.#world.server.receiveDatagram(late, hostile_name, late_port, port);
      });
      return !twice;
    });
  }

  /** What somebody sends comes to another worker as well. */
  #copyElsewhere(): void {
    const agent = this.#somebody();
    let left = diverted_max;
    this.#standOnWayOf(agent, (bytes) => {
      left -= 1;
      if (left >= 0) this.#send(bytes.slice(), this.#foreignPort(agent.voice_port));
      return false;
    });
  }

  /** For a while; whoever it is may not come through for as long as its next ping takes. */
  #standOnWayOf(agent: SimAgent, tap: (bytes: Uint8Array) => boolean): void {
    const { clock } = this.#world;
    agent.disturb(clock.now_ms + tapped_ms + keepalive_ms);
    agent.way.tap = tap;
    this.#later(tapped_ms, () => {
      if (agent.way.tap === tap) agent.way.tap = undefined;
    });
  }

  /** Who talks, if somebody does. */
  #somebody(): SimAgent {
    const { agents } = this.#world;
    const talkers = agents.filter(({ engine }) => engine?.sending === true);
    const some = talkers.length > 0 ? talkers : agents;
    return some[this.#random.integer(some.length)] as SimAgent;
  }

  /** More that fails than one address may send: perhaps it is written to be a player's. */
  #spam(): void {
    const agent = this.#somebody();
    const as_player = this.#random.next() < 0.5;
    if (as_player) agent.disturb(this.#world.clock.now_ms + keepalive_ms);
    const address = as_player ? agent.address : hostile_name;
    for (let count = 0; count < 1.5 * this.#world.limits.garbage_per_address_burst; count += 1) {
      this.#world.server.receiveDatagram(
        this.#bytes(this.#random.integer(80)),
        address,
        late_port,
        agent.voice_port || voicePort(0),
      );
    }
  }

  /** One for each thing that can be wrong with the form, and a pong. */
  #malformed(): readonly Uint8Array[] {
    const session_id = 1 + this.#random.integer(0xffff);
    const wrong = (change: (bytes: Uint8Array) => void): Uint8Array => {
      const bytes = this.#voiceOf(session_id);
      change(bytes);
      return bytes;
    };
    const pong = new Uint8Array(ping_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), kind: packet_kind.pong, session_id }, pong, 0);
    return [
      this.#voiceOf(session_id).subarray(0, header_bytes - 1),
      this.#bytes(packet_bytes_max + 1),
      wrong((bytes) => bytes.fill(0xf1, 0, 1)),
      wrong((bytes) => bytes.fill(0x1f, 0, 1)),
      wrong((bytes) => bytes.fill(0x80, 1, 2)),
      wrong((bytes) => bytes.fill(0, 4, 8)),
      wrong((bytes) => bytes.fill(0, 2, 4)),
      pong,
    ];
  }

  /** Of an address that nobody had, to where the session that it names belongs. */
  #send(bytes: Uint8Array, to_port?: number): void {
    this.#addresses += 1;
    const home = this.#world.ledger.sessions.get(sessionNamed(bytes))?.home ?? 0;
    this.#world.server.receiveDatagram(bytes, `nowhere ${this.#addresses}`, late_port, to_port ?? voicePort(home));
  }

  #foreignPort(own_port: number): number {
    const { length } = this.#world.server.voice.routers;
    return voicePort((own_port - voicePort(0) + 1 + this.#random.integer(Math.max(1, length - 1))) % length);
  }

  #voiceOf(session_id: number): Uint8Array {
    const packet = this.#bytes(header_bytes + body_bytes + hop_trailer_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id, target_id: 1 }, packet, 0);
    return packet;
  }

  #bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#random.integer(256));
  }

  #later(span_ms: number, act: () => void): void {
    this.#world.clock.schedule(this.#world.clock.now_ms + span_ms, act);
  }
}

const late_port = 667;
const body_bytes = 30;
const diverted_max = 5;
const tapped_ms = 1_000;
/** Between two pings of one who is silent. */
const keepalive_ms = 5_000;
