import { Random } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeakLimiter } from "./peak-limiter.js";

describe("PeakLimiter", () => {
  it.each([480, 960])("does not touch what stays below −1 dBFS, to the bit (%d samples)", (frame_samples) => {
    const limiter = new PeakLimiter({ frame_samples });
    const random = new Random(1);
    const pcm = Float32Array.from({ length: frame_samples }, () => 1.78 * (random.next() - 0.5));
    const before = pcm.slice();
    limiter.process(pcm);
    expect(pcm).toEqual(before);
    expect(limiter.gain).toBe(1);
  });

  it("never lets anything past 1, nor what is not a number", () => {
    const wild = fc.oneof(fc.float(), fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, 3e38), fc.float({ min: -8, max: 8 }));
    fc.assert(
      fc.property(fc.array(fc.array(wild, { minLength: 96, maxLength: 96 }), { minLength: 1, maxLength: 6 }), (frames) => {
        const limiter = new PeakLimiter({ frame_samples: 96 });
        for (const samples of frames) {
          const pcm = Float32Array.from(samples);
          limiter.process(pcm);
          expect(pcm.every((value) => Math.abs(value) <= 1)).toBe(true);
        }
      }),
    );
  });

  it("turns a loud tone down without bending it", () => {
    const limiter = new PeakLimiter({ frame_samples: 480 });
    const tone = () => Float32Array.from({ length: 480 }, (_, index) => 3 * Math.sin((2 * Math.PI * index) / 48));
    let pcm = tone();
    for (let turn = 0; turn < 20; turn += 1) {
      pcm = tone();
      limiter.process(pcm);
    }
    tone().forEach((value, index) => {
      expect(Math.abs((pcm[index] ?? 0) - value * limiter.gain)).toBeLessThan(0.01);
    });
  });
});
