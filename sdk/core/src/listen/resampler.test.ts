import { Random, speechLike, waveformLag } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { Resampler, resampleAll } from "./resampler.js";

const rates_hz = [8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000];

function tone(frequency_hz: number, rate_hz: number, seconds = 0.5): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate_hz) }, (_, index) =>
    Math.sin((2 * Math.PI * frequency_hz * index) / rate_hz),
  );
}

/** RMS of the difference, and of the first, in the middle half: the ends are cut off sounds. */
function middleDifference(a: Float32Array, b: Float32Array): readonly [number, number] {
  let difference = 0;
  let level = 0;
  const from = Math.floor(a.length / 4);
  const to = Math.floor((3 * a.length) / 4);
  for (let index = from; index < to; index += 1) {
    difference += ((a[index] ?? 0) - (b[index] ?? 0)) ** 2;
    level += (a[index] ?? 0) ** 2;
  }
  return [Math.sqrt(difference / (to - from)), Math.sqrt(level / (to - from))];
}

describe("Resampler", () => {
  it("gives a tone of the same pitch, level and phase, at every rate", () => {
    for (const from_hz of rates_hz) {
      for (const to_hz of [16_000, 44_100, 48_000]) {
        // 0.85 of what the lower rate can hold.
        const frequency_hz = 0.425 * Math.min(from_hz, to_hz);
        for (const pitch_hz of [440, frequency_hz]) {
          const out = resampleAll(tone(pitch_hz, from_hz), from_hz, to_hz);
          expect(out.length).toBe(Math.round(0.5 * to_hz));
          const [difference] = middleDifference(tone(pitch_hz, to_hz), out);
          expect(difference, `${pitch_hz} Hz from ${from_hz} to ${to_hz}`).toBeLessThan(0.005);
        }
      }
    }
  });

  it("lets nothing through that the lower rate cannot hold", () => {
    for (const frequency_hz of [8_400, 9_000, 12_000, 20_000]) {
      const out = resampleAll(tone(frequency_hz, 48_000), 48_000, 16_000);
      // −70 dB of the tone's RMS.
      expect(middleDifference(out, new Float32Array(out.length))[0]).toBeLessThan(0.000_224);
    }
  });

  it("gives the same in pieces of any size as at once, and is late by what it says", () => {
    const said = speechLike(1, new Random(4));
    const resampler = new Resampler({ from_hz: 48_000, to_hz: 44_100 });
    const random = new Random(5);
    const out = new Float32Array(50_000);
    let written = 0;
    for (let taken = 0; taken < said.length; ) {
      const piece = said.subarray(taken, taken + random.integer(2_000));
      taken += piece.length;
      expect(resampler.outputSamplesMax(piece.length)).toBeLessThan(out.length - written);
      const count = resampler.process(piece, out.subarray(written));
      expect(count).toBeLessThanOrEqual(resampler.outputSamplesMax(piece.length));
      written += count;
    }
    const whole = resampleAll(said, 48_000, 44_100);
    expect(whole.length - written).toBeLessThanOrEqual(Math.ceil(resampler.delay_samples * (44_100 / 48_000)) + 1);
    for (let index = 0; index < written; index += 1) expect(out[index]).toBeCloseTo(whole[index] ?? 0, 6);
  });

  it("brings speech there and back again", () => {
    const said = speechLike(2, new Random(6));
    const back = resampleAll(resampleAll(said, 48_000, 24_000), 24_000, 48_000);
    const lag = waveformLag(back, said);
    expect(Math.abs(lag.lag_ms)).toBeLessThan(0.005);
    expect(lag.correlation).toBeGreaterThan(0.99);
  });

  it("refuses rates no device has", () => {
    expect(() => new Resampler({ from_hz: 0, to_hz: 48_000 })).toThrow("sample rates");
    expect(() => new Resampler({ from_hz: 48_000, to_hz: Number.NaN })).toThrow("sample rates");
  });
});
