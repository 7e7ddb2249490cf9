import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { emptyPacketHeader, encodePacketHeaderInto, hop_trailer_bytes, writeU32 } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { default_limits } from "./limits.js";
import { type HopVerifier, VoiceRouter } from "./voice-router.js";

const everyTagIsGood: HopVerifier<string> = { importKey: (key) => key, verify: () => true, sign: () => {} };
const packets = 200_000;

/** Bytes of heap that `run` leaves behind, live or not. */
function heapGrowth(run: () => void): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  run();
  return process.memoryUsage().heapUsed - before;
}

describe("VoiceRouter.handleDatagram", () => {
  const limits = { ...default_limits, voice_packets_burst: 1e12, voice_bytes_burst: 1e15 };
  const router = new VoiceRouter(everyTagIsGood, limits);
  router.applyRoutes(
    {
      sessions_removed: [],
      sessions_added: Array.from({ length: 51 }, (_, index) => ({ session_id: index + 1, hop_key: "k" })),
      targets_removed: [],
      lists_set: [{ list_id: 1, listeners: Uint32Array.from({ length: 51 }, (_, index) => index + 1) }],
      targets_set: [{ session_id: 1, target_id: 1, list_id: 1 }],
      lists_removed: [],
    },
    0,
  );
  const packet = new Uint8Array(150);
  encodePacketHeaderInto({ ...emptyPacketHeader(), session_id: 1, target_id: 1 }, packet, 0);
  const source = { kind: "udp", address: "192.0.2.1", port: 4000, session_id: 0 } as const;
  let counter = 0;
  const forward = (count: number): void => {
    for (let sent = 0; sent < count; sent += 1) {
      counter += 1;
      writeU32(packet, packet.length - hop_trailer_bytes, counter);
      // Whole milliseconds: a fraction would be boxed by this call, not by the router.
      router.handleDatagram(packet, packet.length, source, counter * 10);
    }
  };

  it("allocates nothing per packet", () => {
    forward(packets);
    // The least of three: the compiler's own work also shows on the heap, but not every time.
    const growth = Math.min(...[1, 2, 3].map(() => heapGrowth(() => forward(packets))));
    expect(router.counts.forward).toBe(4 * packets);
    expect(growth / packets).toBeLessThan(1);
  });

  it("is measured by something that would show an allocation", () => {
    const kept = new Array<object>(1);
    const growth = heapGrowth(() => {
      for (let made = 0; made < packets / 10; made += 1) kept[0] = { made };
    });
    expect(growth / (packets / 10)).toBeGreaterThan(8);
  });
});
