import { describe, expect, it } from "vitest";
import { nodeCrypto } from "../machine/node-crypto.js";
import { createCodec } from "../opus/opus.js";
import { FullRadio, idleCrypto } from "./full-radio.suite.js";
import { allocatedBytes, usedMemory } from "./used-heap.suite.js";

describe("ten channels, eight talking, and one's own key held down", () => {
  it("hold no more memory after a minute than before", { timeout: 120_000 }, async () => {
    const radio = new FullRadio({ codec: await createCodec(), crypto: nodeCrypto(), frames: warm_frames + 6_000 });
    radio.run(warm_frames);
    const before = usedMemory();
    const grown_bytes: number[] = [];
    let outside_bytes = 0;
    for (let seconds = 10; seconds <= 60; seconds += 10) {
      radio.run(1_000);
      const after = usedMemory();
      grown_bytes.push(after.heap_bytes - before.heap_bytes);
      outside_bytes = after.outside_bytes - before.outside_bytes;
    }
    expect(radio.sent).toBe(warm_frames + 6_000);
    expect(radio.engine.receiver.drops.size).toBe(0);
    const frames_played = radio.engine.receiver.heard().map(({ stats }) => stats?.frames_played ?? 0);
    expect(Math.min(...frames_played)).toBeGreaterThan(warm_frames + 5_990);
    expect(radio.loudness).toBeGreaterThan(1);
    // The smallest object there is, one kept per frame, would be 64 000 bytes in these 40 s; before, code is still being compiled.
    expect((grown_bytes[5] ?? Infinity) - (grown_bytes[1] ?? 0)).toBeLessThan(40_000);
    expect(outside_bytes).toBeLessThan(60_000);
    radio.close();
  });

  it("make next to nothing that must be collected, cryptography aside", { timeout: 60_000 }, async () => {
    // Node's ciphers, and the native encoder with its packets, allocate at each call: both are left out.
    const codec = await createCodec({ encoder: "wasm" });
    const radio = new FullRadio({ codec, crypto: idleCrypto(), frames: warm_frames + 200 });
    radio.run(warm_frames);
    expect(allocatedBytes(() => radio.run(20), 10) / 20).toBeLessThan(own_bytes_max);
    radio.close();
  });
});

/** Until all that is compiled is compiled. */
const warm_frames = 1_500;
/** A frame: a few numbers. One view of each of its eight datagrams would be 800 bytes more. */
const own_bytes_max = 500;
