import { describe, expect, it } from "vitest";
import { envelope, envelopeCorrelation } from "./envelope.js";
import { Random } from "./random.js";
import { speechLike } from "./speech-signal.js";

function delayed(pcm: Float32Array, samples: number): Float32Array {
  const out = new Float32Array(pcm.length + samples);
  out.set(pcm, samples);
  return out;
}

describe("envelope", () => {
  it("is the RMS of 10 ms, every millisecond", () => {
    const pcm = new Float32Array(48_000).fill(0.5, 24_000);
    const values = envelope(pcm);
    expect(values.length).toBe(991);
    expect([values[0], values[490], values[500], values[990]]).toEqual([0, 0, 0.5, 0.5]);
    expect(values[495]).toBeCloseTo(0.5 * Math.SQRT1_2, 6);
    expect(envelope(new Float32Array(100)).length).toBe(0);
    expect(envelope(new Float32Array(16_000).fill(1), 16_000).length).toBe(991);
  });
});

describe("envelopeCorrelation", () => {
  const said = speechLike(4, new Random(1));

  it("finds the delay to the millisecond, whatever the level", () => {
    const heard = delayed(said, 48 * 73).map((value) => value * 0.1);
    const { correlation, lag_ms } = envelopeCorrelation(heard, said);
    expect(lag_ms).toBe(73);
    expect(correlation).toBeGreaterThan(0.9999);
  });

  it("falls with every part that is missing, and is nothing for other speech or silence", () => {
    const heard = delayed(said, 48 * 20);
    const holed = heard.map((value, index) => (index % 9_600 < 960 ? 0 : value));
    const torn = heard.map((value, index) => (index % 9_600 < 3_840 ? 0 : value));
    const [a, b] = [envelopeCorrelation(holed, said).correlation, envelopeCorrelation(torn, said).correlation];
    expect(a).toBeGreaterThan(0.8);
    expect(a).toBeLessThan(0.97);
    expect(b).toBeLessThan(a - 0.1);
    expect(envelopeCorrelation(speechLike(4, new Random(2)), said).correlation).toBeLessThan(0.5);
    expect(envelopeCorrelation(new Float32Array(192_000), said)).toEqual({ correlation: 0, lag_ms: 0 });
    expect(envelopeCorrelation(said, new Float32Array(192_000))).toEqual({ correlation: 0, lag_ms: 0 });
  });

  it("judges the spoken part only: silence around it does not flatter", () => {
    const padded = new Float32Array(said.length + 96_000);
    padded.set(said, 48_000);
    const heard = padded.map((value, index) => (index % 9_600 < 3_840 ? 0 : value));
    const plain = said.map((value, index) => ((index + 48_000) % 9_600 < 3_840 ? 0 : value));
    const difference = envelopeCorrelation(heard, padded).correlation - envelopeCorrelation(plain, said).correlation;
    expect(Math.abs(difference)).toBeLessThan(0.01);
  });

  it("looks no further than it is told", () => {
    const heard = delayed(said, 48 * 300);
    expect(envelopeCorrelation(heard, said, { lag_ms_max: 100 }).correlation).toBeLessThan(0.6);
    expect(envelopeCorrelation(heard, said, { lag_ms_max: 300 }).lag_ms).toBe(300);
    expect(() => envelopeCorrelation(heard, said, { lag_ms_max: 1e9 })).toThrow("bounded");
  });
});
