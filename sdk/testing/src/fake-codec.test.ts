import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fakeCodec, fakePacketBytes } from "./fake-codec.js";
import { Random } from "./random.js";
import { speechLike } from "./speech-signal.js";

const settings = { bitrate_bps: 24_000, fec: true, expected_loss_percent: 10, dtx: false };

function packetsOf(pcm: Float32Array, frame_samples: number, fec = true): Uint8Array[] {
  const encoder = fakeCodec.createEncoder({ frame_samples, ...settings, fec });
  const out = new Uint8Array(4096);
  return Array.from({ length: Math.floor(pcm.length / frame_samples) }, (_, frame) => {
    const length = encoder.encodeInto(pcm.subarray(frame * frame_samples, (frame + 1) * frame_samples), out);
    return out.slice(0, length);
  });
}

describe("fakeCodec", () => {
  const said = speechLike(0.4, new Random(1));

  it("gives frames back to 16 bits", () => {
    for (const frame_samples of [120, 480, 960]) {
      const decoder = fakeCodec.createDecoder();
      const out = new Float32Array(2880);
      packetsOf(said, frame_samples).forEach((packet, frame) => {
        expect(packet.length).toBe(frame === 0 ? 3 + 2 * frame_samples : fakePacketBytes(frame_samples));
        expect(decoder.decodeInto(packet, out)).toBe(frame_samples);
        for (let index = 0; index < frame_samples; index += 1) {
          expect(Math.abs((out[index] ?? 0) - (said[frame * frame_samples + index] ?? 0))).toBeLessThanOrEqual(1 / 65_536);
        }
      });
    }
    expect(fakePacketBytes(480)).toBeLessThan(1_200);
  });

  it("carries a coarse copy of the frame before, from the second packet on", () => {
    const [first, second, third] = packetsOf(said.subarray(4_800), 480);
    const decoder = fakeCodec.createDecoder();
    const out = new Float32Array(480);
    expect(decoder.decodeFecInto(first ?? new Uint8Array(), out)).toBe(-1);
    expect(decoder.decodeFecInto(third ?? new Uint8Array(), out)).toBe(480);
    let error = 0;
    let level = 0;
    for (let index = 0; index < 480; index += 1) {
      error += ((out[index] ?? 0) - (said[4_800 + 480 + index] ?? 0)) ** 2;
      level += (said[4_800 + 480 + index] ?? 0) ** 2;
    }
    expect(error).toBeLessThan(0.1 * level);
    expect(decoder.decodeInto(second ?? new Uint8Array(), out)).toBe(480);
    expect(packetsOf(said, 480, false).every((packet) => packet.length === 963)).toBe(true);
  });

  it("conceals by repeating what was heard last, ever quieter, until it hears again or is reset", () => {
    const decoder = fakeCodec.createDecoder();
    const out = new Float32Array(480);
    expect(decoder.concealInto(out)).toBe(480);
    expect(out.every((value) => value === 0)).toBe(true);
    const [packet = new Uint8Array()] = packetsOf(new Float32Array(480).fill(0.5), 480);
    decoder.decodeInto(packet, out);
    decoder.concealInto(out);
    expect(out[7]).toBeCloseTo(0.35, 6);
    decoder.concealInto(out);
    expect(out[7]).toBeCloseTo(0.245, 6);
    decoder.decodeInto(packet, out);
    decoder.concealInto(out);
    expect(out[7]).toBeCloseTo(0.35, 6);
    decoder.reset();
    decoder.concealInto(out);
    expect(out[7]).toBe(0);
  });

  it("refuses what is no packet of its own and never throws", () => {
    const [packet = new Uint8Array()] = packetsOf(said, 480);
    const decoder = fakeCodec.createDecoder();
    const out = new Float32Array(960);
    expect(decoder.decodeInto(packet.subarray(0, 900), out)).toBe(-1);
    expect(decoder.decodeInto(packet, new Float32Array(240))).toBe(-1);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(decoder.decodeInto(bytes, out)).toBe(-1);
        expect(decoder.decodeFecInto(bytes, out)).toBe(-1);
      }),
    );
    expect(() => fakeCodec.createEncoder({ frame_samples: 100, ...settings })).toThrow("2.5 ms");
    expect(() =>
      fakeCodec.createEncoder({ frame_samples: 480, ...settings }).encodeInto(new Float32Array(10), new Uint8Array(99)),
    ).toThrow("agreed");
  });
});
