import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Biquad } from "./biquad.js";

/** What the filter makes of a steady tone of 1, in dB, measured after it has settled. */
function gainDb(filter: Biquad, frequency_hz: number): number {
  const pcm = Float32Array.from({ length: 48_000 }, (_, index) => Math.sin((2 * Math.PI * frequency_hz * index) / 48_000));
  filter.reset();
  filter.process(pcm);
  const power = pcm.subarray(24_000).reduce((sum, value) => sum + value * value, 0) / 24_000;
  return 10 * Math.log10(2 * power);
}

describe("Biquad", () => {
  it("is 3 dB down at its edge, falls by 12 dB an octave beyond it and leaves the rest alone", () => {
    const filter = new Biquad();
    filter.setHighPass(400);
    expect(gainDb(filter, 400)).toBeCloseTo(-3, 1);
    expect(gainDb(filter, 50) - gainDb(filter, 100)).toBeCloseTo(-12, 0);
    expect(gainDb(filter, 4000)).toBeCloseTo(0, 1);
    filter.setLowPass(1000);
    expect(gainDb(filter, 1000)).toBeCloseTo(-3, 1);
    expect(gainDb(filter, 8000) - gainDb(filter, 4000)).toBeLessThan(-12);
    expect(gainDb(filter, 100)).toBeCloseTo(0, 1);
  });

  it("says of itself what it does, at any edge the schema allows", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.record({ high: fc.constant(true), edge_hz: fc.integer({ min: 20, max: 2000 }) }),
          fc.record({ high: fc.constant(false), edge_hz: fc.integer({ min: 1000, max: 20_000 }) }),
        ),
        fc.integer({ min: 200, max: 20_000 }),
        ({ high, edge_hz }, frequency_hz) => {
          const filter = new Biquad();
          if (high) filter.setHighPass(edge_hz);
          else filter.setLowPass(edge_hz);
          const said_db = 10 * Math.log10(filter.powerAt(frequency_hz));
          if (said_db > -60) expect(Math.abs(gainDb(filter, frequency_hz) - said_db)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("forgets a sample that is not a number with its frame", () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -3e38]) {
      const filter = new Biquad();
      filter.setLowPass(1000);
      filter.process(new Float32Array(480).fill(bad));
      const pcm = new Float32Array(480).fill(0.5);
      filter.process(pcm);
      expect(pcm[479]).toBeCloseTo(0.5, 3);
    }
  });

  it("is quite still after a long silence", () => {
    const filter = new Biquad();
    filter.setHighPass(300);
    filter.process(new Float32Array(480).fill(0.5));
    const pcm = new Float32Array(480);
    for (let frame = 0; frame < 20; frame += 1) filter.process(pcm.fill(0));
    expect(pcm.every((value) => value === 0)).toBe(true);
  });
});
