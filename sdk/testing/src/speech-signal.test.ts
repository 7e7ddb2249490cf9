import { describe, expect, it } from "vitest";
import { envelope } from "./envelope.js";
import { FourierTransform } from "./fourier.js";
import { Random } from "./random.js";
import { click, speechLike } from "./speech-signal.js";

/** Power of an envelope at each frequency, in steps of rate ÷ 2¹⁴. */
function envelopeSpectrum(values: Float32Array): (from_hz: number, to_hz: number) => number {
  const length = 2 ** 14;
  const real = new Float64Array(length);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  values.slice(0, length).forEach((value, index) => {
    real[index] = value - mean;
  });
  const imaginary = new Float64Array(length);
  new FourierTransform(length).forward(real, imaginary);
  const step_hz = 1000 / length;
  return (from_hz, to_hz) => {
    let sum = 0;
    for (let bin = Math.ceil(from_hz / step_hz); bin < to_hz / step_hz; bin += 1)
      sum += (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
    return sum / (to_hz - from_hz);
  };
}

describe("speechLike", () => {
  const said = speechLike(16, new Random(1));

  it("is repeated from its seed and never goes beyond half scale", () => {
    expect(said.length).toBe(768_000);
    expect(speechLike(2, new Random(5))).toEqual(speechLike(2, new Random(5)));
    expect(speechLike(2, new Random(5))).not.toEqual(speechLike(2, new Random(6)));
    expect(said.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)).toBeCloseTo(0.5, 6);
  });

  it("has the rhythm of syllables: its loudness moves 3 to 5 times a second more than faster", () => {
    const power = envelopeSpectrum(envelope(said));
    expect(power(2.5, 5)).toBeGreaterThan(4 * power(8, 16));
    expect(power(2.5, 5)).toBeGreaterThan(20 * power(20, 40));
  });

  it("has pauses between phrases, and is not mostly pause", () => {
    const values = envelope(said);
    const silent = values.filter((value) => value < 0.002).length / values.length;
    expect(silent).toBeGreaterThan(0.05);
    expect(silent).toBeLessThan(0.45);
    let longest_ms = 0;
    let run_ms = 0;
    for (const value of values) {
      run_ms = value < 0.002 ? run_ms + 1 : 0;
      longest_ms = Math.max(longest_ms, run_ms);
    }
    expect(longest_ms).toBeGreaterThan(200);
  });

  it("gives nothing for no time", () => {
    expect(speechLike(0, new Random(1)).length).toBe(0);
  });
});

describe("click", () => {
  it("is one millisecond of sound at its place", () => {
    const pcm = click(100, 40);
    expect(pcm.length).toBe(4_800);
    expect(pcm.findIndex((value) => Math.abs(value) > 0.01)).toBe(1_921);
    expect(pcm.findLastIndex((value) => value !== 0)).toBe(1_967);
    expect(pcm.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)).toBeGreaterThan(0.6);
  });
});
