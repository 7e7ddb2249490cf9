import { Random } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Limiter } from "./limiter.js";

const frame_samples = 480;

function frame(sound: (index: number) => number): Float32Array {
  return Float32Array.from({ length: 2 * frame_samples }, (_, index) => sound(index >> 1));
}

function peakOf(stereo: Float32Array): number {
  return stereo.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
}

describe("Limiter", () => {
  it("does not touch what stays below −1 dBFS", () => {
    const limiter = new Limiter({ frame_samples });
    const random = new Random(1);
    const stereo = frame(() => 1.78 * (random.next() - 0.5));
    const before = stereo.slice();
    limiter.process(stereo);
    expect(stereo).toEqual(before);
    expect(limiter.gain).toBe(1);
  });

  it("never lets anything past 1, and nothing that is not a number", () => {
    const wild = fc.oneof(
      fc.float(),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1, -1, 3e38),
      fc.float({ min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(wild, { minLength: 96, maxLength: 96 }), { minLength: 1, maxLength: 5 }), (frames) => {
        const limiter = new Limiter({ frame_samples: 48 });
        for (const samples of frames) {
          const stereo = Float32Array.from(samples);
          limiter.process(stereo);
          expect(stereo.every((value) => Math.abs(value) <= 1)).toBe(true);
          expect(limiter.gain > 0 && limiter.gain <= 1).toBe(true);
        }
      }),
    );
  });

  it("turns a loud tone down without bending it, and lets go afterwards", () => {
    const limiter = new Limiter({ frame_samples });
    const tone = (level: number) => frame((index) => level * Math.sin((2 * Math.PI * index) / 48));
    for (let turn = 0; turn < 20; turn += 1) limiter.process(tone(3));
    const loud = tone(3);
    limiter.process(loud);
    const gain = (loud[24] ?? 0) / (tone(3)[24] ?? 1);
    expect(peakOf(loud)).toBeCloseTo(0.891, 2);
    tone(3).forEach((value, index) => {
      expect(Math.abs((loud[index] ?? 0) - value * gain)).toBeLessThan(0.01);
    });
    for (let turn = 0; turn < 150; turn += 1) limiter.process(tone(0.5));
    const quiet = tone(0.5);
    limiter.process(quiet);
    expect(quiet).toEqual(tone(0.5));
  });

  it("comes down before a peak it can see, so that only what cannot be foreseen is bent", () => {
    const limiter = new Limiter({ frame_samples });
    const stereo = frame((index) => (index < 240 ? 0.2 : 2));
    limiter.process(stereo);
    expect(stereo[0]).toBeCloseTo(0.2, 6);
    // A millisecond before the step the gain has begun to fall; at the step it has arrived.
    expect(stereo[2 * 190]).toBeCloseTo(0.2, 6);
    expect(stereo[2 * 215] ?? 1).toBeLessThan(0.17);
    expect(stereo[2 * 239] ?? 1).toBeLessThan(0.1);
    expect(peakOf(stereo)).toBeLessThan(0.8915);
  });

  it("keeps both sides in proportion", () => {
    const limiter = new Limiter({ frame_samples });
    const stereo = Float32Array.from({ length: 2 * frame_samples }, (_, index) => (index % 2 === 0 ? 1.6 : 0.4));
    for (let turn = 0; turn < 3; turn += 1) {
      for (let index = 0; index < stereo.length; index += 1) stereo[index] = index % 2 === 0 ? 1.6 : 0.4;
      limiter.process(stereo);
    }
    expect((stereo[900] ?? 0) / (stereo[901] ?? 1)).toBeCloseTo(4, 4);
  });
});
