import { describe, expect, it } from "vitest";
import { resample } from "./resample.js";

function tone(frequency_hz: number, rate_hz: number, seconds = 0.5): Float32Array {
  return Float32Array.from({ length: rate_hz * seconds }, (_, index) =>
    Math.sin((2 * Math.PI * frequency_hz * index) / rate_hz + 0.4),
  );
}

/** The largest difference, away from the ends where the filter sees nothing. */
function worst(a: Float32Array, b: Float32Array): number {
  const edge = Math.floor(a.length / 10);
  return a.subarray(edge, -edge).reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index + edge] ?? 9))), 0);
}

describe("resample", () => {
  for (const [from_hz, to_hz] of [
    [48_000, 10_000],
    [16_000, 48_000],
    [22_050, 10_000],
    [16_000, 10_000],
  ] as const) {
    it(`says the same tone at ${to_hz} Hz as at ${from_hz} Hz, at the same time`, () => {
      for (const frequency_hz of [100, 1_000, 4_300]) {
        const got = resample(tone(frequency_hz, from_hz), from_hz, to_hz);
        const expected = tone(frequency_hz, to_hz);
        expect(Math.abs(got.length - expected.length)).toBeLessThanOrEqual(1);
        expect(worst(got, expected)).toBeLessThan(0.003);
      }
    });
  }

  it("folds nothing back: what the lower rate cannot hold is gone", () => {
    for (const frequency_hz of [5_400, 7_000, 20_000]) {
      const got = resample(tone(frequency_hz, 48_000), 48_000, 10_000);
      expect(worst(got, new Float32Array(got.length))).toBeLessThan(0.003);
    }
  });

  it("leaves a rate alone that is the same, and gives nothing for nothing", () => {
    const pcm = tone(440, 48_000);
    expect(resample(pcm, 48_000, 48_000)).toEqual(pcm);
    expect(resample(new Float32Array(0), 48_000, 10_000).length).toBe(0);
    expect(() => resample(pcm, 48_000, 0.5)).toThrow("1 to 384 kHz");
  });
});
