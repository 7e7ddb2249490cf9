import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sidetone } from "./sidetone.js";

const frame_samples = 480;

describe("Sidetone", () => {
  it("gives back what was put in, two frames later", () => {
    const sidetone = new Sidetone();
    const out = new Float32Array(frame_samples).fill(9);
    const said = (frame: number): Float32Array =>
      Float32Array.from({ length: 480 }, (_, at) => Math.sin((frame * 480 + at) / 30));
    sidetone.push(said(0));
    expect([sidetone.renderInto(out), out[0]]).toEqual([false, 9]);
    for (let frame = 1; frame < 50; frame += 1) {
      sidetone.push(said(frame));
      expect(sidetone.renderInto(out)).toBe(true);
      // The first 5 ms fade in.
      const from = frame === 1 ? 240 : 0;
      expect(out.subarray(from)).toEqual(said(frame - 1).subarray(from));
    }
  });

  it("never holds more than 100 ms, and falls back to the newest", () => {
    const sidetone = new Sidetone();
    for (let frame = 0; frame < 1000; frame += 1) {
      sidetone.push(new Float32Array(frame_samples).fill(frame));
      expect(sidetone.length).toBeLessThanOrEqual(4800);
    }
    sidetone.push(new Float32Array(100_000).fill(5000));
    expect(sidetone.length).toBeLessThanOrEqual(4800);
    const out = new Float32Array(2400);
    sidetone.renderInto(out);
    sidetone.renderInto(out);
    expect(out[2399]).toBe(5000);
  });

  it("does not click when it starts, is starved or falls behind, whatever the rhythm", () => {
    const rhythm = fc.array(fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 })), { maxLength: 20 });
    fc.assert(
      fc.property(rhythm, (turns) => {
        const sidetone = new Sidetone();
        const out = new Float32Array(frame_samples);
        let said = 0;
        let last = 0;
        let step = 0;
        for (const [pushes, renders] of turns) {
          for (let push = 0; push < pushes; push += 1) {
            const pcm = Float32Array.from({ length: frame_samples }, (_, at) => 0.5 * Math.sin((said + at) / 50));
            said += frame_samples;
            sidetone.push(pcm);
          }
          for (let render = 0; render < renders; render += 1) {
            if (!sidetone.renderInto(out)) out.fill(0);
            for (const value of out) {
              step = Math.max(step, Math.abs(value - last));
              last = value;
            }
          }
        }
        // The sine steps by 0.01, and a bridge of 1 over 5 ms by 0.0042.
        expect(step).toBeLessThan(0.02);
      }),
      { numRuns: 50 },
    );
  });
});
