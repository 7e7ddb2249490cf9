import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameCutter } from "./frame-cutter.js";

describe("FrameCutter", () => {
  it("cuts pieces of any length into whole frames and loses nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (lengths, frame_samples) => {
        const total = lengths.reduce((sum, length) => sum + length, 0);
        const sound = Float32Array.from({ length: Math.floor(total / 4) + 1 }, (_, i) => i + 0.5);
        const bytes = new Uint8Array(sound.buffer);
        const cut: number[] = [];
        let end = 0;
        const cutter = new FrameCutter(frame_samples, (frame, samples_behind) => {
          cut.push(...frame);
          expect(samples_behind).toBe(Math.floor((end - cut.length * 4) / 4));
        });
        for (const length of lengths) {
          end += length;
          cutter.push(bytes.subarray(end - length, end));
        }
        const whole_frames = Math.floor(total / (4 * frame_samples));
        expect(cut).toEqual([...sound.subarray(0, whole_frames * frame_samples)]);
      }),
    );
  });
});
