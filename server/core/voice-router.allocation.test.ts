import {
  emptyPacketHeader,
  encodePacketHeaderInto,
  header_bytes,
  hop_trailer_bytes,
  packet_kind,
  ping_bytes,
  writeU32,
} from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { heapGrowth } from "./heap-growth.suite.js";
import { default_limits } from "./limits.js";
import { type HopTagger, VoiceRouter } from "./voice-router.js";

const everyTagIsGood: HopTagger<string> = { importKey: (key) => key, verify: () => true, sign: () => {} };
const packets = 20_000;

describe("VoiceRouter.handleDatagram", () => {
  const limits = { ...default_limits, voice_packets_burst: 1e12, voice_bytes_burst: 1e15 };
  const router = new VoiceRouter(everyTagIsGood, "", limits);
  router.applyRoutes(
    {
      sessions_removed: [],
      sessions_added: Array.from({ length: 51 }, (_, index) => ({ session_id: index + 1, hop_key: "k" })),
      targets_removed: [],
      lists_set: [{ list_id: 1, listeners: Uint32Array.from({ length: 51 }, (_, index) => index + 1) }],
      lists_changed: [],
      targets_set: [{ session_id: 1, target_id: 1, list_id: 1 }],
      lists_removed: [],
    },
    0,
  );
  const packet = new Uint8Array(150);
  encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: 1, target_id: 1 }, packet, 0);
  const source = { kind: "udp", address: "192.0.2.1", port: 4000, session_id: 0 } as const;
  let counter = 0;
  const forward = (): void => {
    for (let sent = 0; sent < packets; sent += 1) {
      counter += 1;
      writeU32(packet, packet.length - hop_trailer_bytes, counter);
      // Whole milliseconds: a fraction would be boxed by this call, not by the router.
      router.handleDatagram(packet, packet.length, source, counter * 10);
    }
  };

  it("allocates nothing per packet", () => {
    // From the same address, so that the garbage it sent has to be looked up.
    router.handleDatagram(packet, 1, source, 0);
    expect(heapGrowth(forward, 200, packets) / packets).toBeLessThanOrEqual(1);
    expect(router.counts.forward).toBe(counter);
  });

  it("allocates nothing per ping, whichever proof it shows", () => {
    const ping = new Uint8Array(ping_bytes);
    const out = new Uint8Array(ping_bytes);
    encodePacketHeaderInto({ ...emptyPacketHeader(), kind: packet_kind.ping, session_id: 1 }, ping, 0);
    const answer = (): void => {
      for (let sent = 0; sent < packets; sent += 1) {
        counter += 1;
        writeU32(ping, ping.length - hop_trailer_bytes, counter);
        // By turns that of this period, which is nothing here, and one that is compared with both.
        ping[header_bytes] = counter & 1;
        router.handleDatagram(ping, ping.length, source, counter * 10);
        router.pongInto(ping, out);
      }
    };
    const before = router.counts.pong;
    expect(heapGrowth(answer, 200, packets) / packets).toBeLessThanOrEqual(1);
    expect(router.counts.pong - before).toBeGreaterThan(packets);
  });

  it("is measured by something that would show an allocation", () => {
    const kept = new Array<object>(1);
    const make = (): void => {
      for (let made = 0; made < packets; made += 1) kept[0] = { made };
    };
    expect(heapGrowth(make, 5) / packets).toBeGreaterThan(8);
  });
});
