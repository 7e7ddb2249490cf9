import { fakeCodec, Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import type { Decoder } from "../codec/codec.js";
import { TalkerStream } from "./talker-stream.js";

/** A decoder that says the same 20 ms over and over, without a break, and costs next to nothing. */
function droningDecoder(frame_samples: number): Decoder {
  // A whole number of periods in a frame: each frame is the same and leads to the next.
  const drone = Float32Array.from({ length: frame_samples }, (_, index) => 0.3 * Math.sin((2 * Math.PI * index) / 320));
  return {
    decodeInto: (_packet, out) => {
      out.set(drone);
      return frame_samples;
    },
    decodeFecInto: () => -1,
    concealInto: (out) => out.fill(0).length,
    reset: () => undefined,
    close: () => undefined,
  };
}

/** An open microphone for hours, the clocks apart. Returns the delay's range after the first minute and the ticks that were not full. */
function openMicrophone(
  stream: TalkerStream,
  hours: number,
  talker_ppm: number,
  device_ppm: number,
): readonly [number, number, number] {
  const frame_ms = 20;
  const out = new Float32Array(frame_ms * 48);
  const packet = Uint8Array.of(1, 2, 3);
  const sent_every_ms = frame_ms / (1 + talker_ppm / 1e6);
  const asked_every_ms = frame_ms / (1 + device_ppm / 1e6);
  let sequence = 0;
  let least_ms = Number.POSITIVE_INFINITY;
  let most_ms = 0;
  let gaps = 0;
  for (let tick = 0; tick < (hours * 3_600_000) / frame_ms; tick += 1) {
    const now_ms = tick * asked_every_ms;
    for (; 5 + sequence * sent_every_ms <= now_ms; sequence += 1) {
      stream.push(sequence, (sequence * out.length) >>> 0, false, packet, 5 + sequence * sent_every_ms);
    }
    const heard = stream.renderInto(out, now_ms);
    if (tick < 3_000) continue;
    if (!heard) gaps += 1;
    least_ms = Math.min(least_ms, stream.stats.delay_ms);
    most_ms = Math.max(most_ms, stream.stats.delay_ms);
  }
  return [least_ms, most_ms, gaps];
}

describe("TalkerStream for hours", () => {
  for (const [hours, talker_ppm, device_ppm] of [
    [4, 100, 0],
    [4, -100, 0],
    [0.5, 100, -100],
    [0.5, -100, 100],
  ] as const) {
    it(`keeps its delay for ${hours} h with the talker's clock off by ${talker_ppm} ppm and the device's by ${device_ppm} ppm`, () => {
      const stream = new TalkerStream({ decoder: droningDecoder(960) });
      const [least_ms, most_ms, gaps] = openMicrophone(stream, hours, talker_ppm, device_ppm);
      expect(gaps).toBe(0);
      // Ticks of 20 ms: the delay saws between the margin and a tick more.
      expect(least_ms).toBeGreaterThan(0.3);
      expect(most_ms).toBeLessThan(25);
      expect(stream.stats).toMatchObject({ stalls: 0, frames_lost: 0, frames_concealed: 0, overflow: 0, late: 0 });
      // What the clocks were apart was taken out or put in, and nothing else.
      const apart_samples = (hours * 3_600 * 48_000 * Math.abs(talker_ppm - device_ppm)) / 1e6;
      expect(stream.stats.stretched_samples).toBeGreaterThan(0.9 * apart_samples);
      expect(stream.stats.stretched_samples).toBeLessThan(1.4 * apart_samples + 2_000);
    });
  }

  it("allocates nothing per frame that stays", () => {
    const encoder = fakeCodec.createEncoder({
      frame_samples: 480,
      fec: true,
      bitrate_bps: 24_000,
      expected_loss_percent: 10,
      dtx: false,
    });
    const said = speechLike(5, new Random(3));
    const packets = Array.from({ length: 500 }, (_, frame) => {
      const packet = new Uint8Array(2048);
      return packet.slice(0, encoder.encodeInto(said.subarray(frame * 480, frame * 480 + 480), packet));
    });
    const stream = new TalkerStream({ decoder: fakeCodec.createDecoder() });
    const out = new Float32Array(480);
    let frame = 0;
    const run = (frames: number): void => {
      for (const end = frame + frames; frame < end; frame += 1) {
        // Every 50th packet is lost, so that rebuilding is in the count.
        const packet = packets[frame % 500];
        if (frame % 50 !== 0 && packet !== undefined) stream.push(frame >>> 0, (frame * 480) >>> 0, false, packet, frame * 10);
        stream.renderInto(out, frame * 10 + 3);
      }
    };
    run(20_000);
    const before = process.memoryUsage();
    run(50_000);
    const after = process.memoryUsage();
    // An object kept per frame would be 50 000 × 16 bytes and more; buffers live outside the heap.
    const grown_bytes = after.heapUsed - before.heapUsed;
    expect(grown_bytes).toBeLessThan(3_000_000);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(10_000);
    expect(stream.stats.frames_rebuilt).toBeGreaterThan(1_000);
  });
});
