import { VoiceLink } from "@talkgroup/core";
import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  ping_bytes,
  writeU32,
} from "@talkgroup/schemas";
import { toyCrypto, VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { proof_period_ms } from "../core/voice-proof.js";
import { type HopTagger, VoiceRouter } from "../core/voice-router.js";
import { no_routes, secret, tunnel, udp } from "../core/voice-router.suite.js";
import type { VoicePath } from "../core/voice-session.js";

/** An agent's hop and a voice worker, with a network between them that loses one datagram. */
class FirstPings {
  readonly clock: VirtualClock = new VirtualClock();
  readonly link: VoiceLink;
  /** Where the agent's datagrams come from. */
  port = 4000;
  blocked = false;
  /** Datagrams sent so far, by both. */
  sent = 0;
  /** The number of the one that is lost. */
  lost: number;
  readonly #router = new VoiceRouter(toyTag, secret);
  readonly #one_way_ms: number;

  constructor(one_way_ms: number, lost = -1) {
    this.#one_way_ms = one_way_ms;
    this.lost = lost;
    this.#router.applyRoutes(routes, 0);
    this.link = new VoiceLink({
      crypto: toyCrypto(),
      session_id: 1,
      hop_key,
      keepalive_ms: 5000,
      now_ms: 0,
      send: (path, bytes, length) => this.#send(path, bytes.slice(0, length)),
    });
  }

  get path(): Readonly<VoicePath> {
    const packet = new Uint8Array(header_bytes + 40 + hop_trailer_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: 2, target_id: 5 }, packet, 0);
    writeU32(packet, packet.length - hop_trailer_bytes, this.clock.now_ms);
    toyTag.sign(hop_key, packet, packet.length - 8);
    this.#router.handleDatagram(packet, packet.length, udp(1), this.clock.now_ms);
    const listener = this.#router.listeners.find(({ session_id }) => session_id === 1);
    return listener?.path as VoicePath;
  }

  /** Goes on until `until_ms`, or the agent is sent to by `way` and port; how long that took. */
  run(until_ms: number, way: VoicePath["kind"] = "none"): number {
    const { clock, link } = this;
    const started_ms = clock.now_ms;
    for (; clock.now_ms < until_ms; clock.advance(1)) {
      if (link.pollTimeout() <= clock.now_ms) link.handleTimeout(clock.now_ms);
      if (way === "none") continue;
      const { kind, port } = this.path;
      if (kind === way && port === (way === "udp" ? this.port : 0)) break;
    }
    return clock.now_ms - started_ms;
  }

  #send(way: "udp" | "tunnel", packet: Uint8Array): void {
    const source = way === "udp" ? udp(this.port) : tunnel(1);
    this.#carry(way, () => {
      const verdict = this.#router.handleDatagram(packet, packet.length, source, this.clock.now_ms);
      const pong = new Uint8Array(ping_bytes);
      if (verdict === "pong") this.#router.pongInto(packet, pong);
      this.#carry(way, () => void this.link.handlePong(way, pong, pong.length, this.clock.now_ms));
    });
  }

  #carry(way: "udp" | "tunnel", arrive: () => void): void {
    const number = this.sent;
    if (way === "udp") {
      this.sent += 1;
      if (this.blocked || number === this.lost) return;
    }
    this.clock.schedule(this.clock.now_ms + this.#one_way_ms, arrive);
  }
}

describe.each([10, 80, 200])("an agent %i ms away whose datagrams are lost one at a time", (one_way_ms) => {
  /** There, back, there with the proof; and once again after the pace of unanswered pings. */
  const bound_ms = 4 * one_way_ms + 100;
  const lost_each = Array.from({ length: 25 }, (_, index) => index);

  it("hears at once, whichever it is", () => {
    expect(new FirstPings(one_way_ms).run(10_000, "udp")).toBe(3 * one_way_ms);
    for (const lost of lost_each) expect(new FirstPings(one_way_ms, lost).run(10_000, "udp")).toBeLessThanOrEqual(bound_ms);
  });

  it("hears by another socket as soon", () => {
    for (const lost of lost_each) {
      const pings = new FirstPings(one_way_ms);
      pings.run(3_000);
      // A ping by the former socket is under way, or its pong.
      pings.run(pings.link.pollTimeout() + 1 + (lost % 2) * one_way_ms);
      pings.port = 4001;
      pings.lost = pings.sent + lost;
      pings.link.handleMoved(pings.clock.now_ms);
      expect(pings.run(20_000, "udp")).toBeLessThanOrEqual(bound_ms);
    }
  });

  it("hears by datagram again as soon after the tunnel, one probe later at most", () => {
    for (const lost of lost_each) {
      const pings = new FirstPings(one_way_ms);
      pings.run(3_000);
      pings.blocked = true;
      pings.run(12_000, "tunnel");
      expect(pings.path.kind).toBe("tunnel");
      pings.blocked = false;
      pings.lost = pings.sent + lost;
      expect(pings.run(20_000, "udp")).toBeLessThanOrEqual(bound_ms + 2 * 700);
    }
  });

  it("pings seldom once it hears", () => {
    const pings = new FirstPings(one_way_ms);
    pings.run(4_000);
    const before = pings.sent;
    pings.run(4_000 + 6 * 5_000);
    // Each time with those that are sent before the first answer is there, and the answers.
    const each = 2 * (1 + Math.floor((2 * one_way_ms) / 100));
    expect(pings.sent - before).toBeLessThanOrEqual(6 * each);
    expect(pings.link.transport).toBe("udp");
  });

  it("hears through every change of the proof, which it shows at once", () => {
    const pings = new FirstPings(one_way_ms);
    pings.run(2 * proof_period_ms - 20_000);
    for (; pings.clock.now_ms < 4 * proof_period_ms; pings.run(pings.clock.now_ms + 1_000)) {
      expect(pings.path).toEqual(udp(4000));
    }
  });
});

const hop_key = new Uint8Array(32).fill(7);
const toyTag: HopTagger<Uint8Array> = {
  importKey: (key) => (key === secret ? new Uint8Array(32).fill(9) : hop_key),
  verify: (key, packet, tag_offset) => tagOf(key, packet, tag_offset).every((byte, at) => byte === packet[tag_offset + at]),
  sign: (key, packet, tag_offset) => packet.set(tagOf(key, packet, tag_offset), tag_offset),
};
const routes = {
  ...no_routes,
  sessions_added: [1, 2].map((session_id) => ({ session_id, hop_key: "7" })),
  lists_set: [{ list_id: 9, listeners: Uint32Array.of(1) }],
  targets_set: [{ session_id: 2, target_id: 5, list_id: 9 }],
};

function tagOf(key: Uint8Array, packet: Uint8Array, tag_offset: number): Uint8Array {
  return toyCrypto().hmac("sha256", key, packet.subarray(0, tag_offset)).subarray(0, 8);
}
