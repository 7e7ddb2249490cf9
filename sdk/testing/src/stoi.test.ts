import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { speechLike } from "./speech-signal.js";
import { stoi } from "./stoi.js";

describe("stoi", () => {
  const rate_hz = 10_000;
  const said = decimated(speechLike(3, new Random(1)));

  it("is 1 for speech itself, at any level", () => {
    expect(stoi(said, said, rate_hz)).toBeCloseTo(1, 9);
    expect(
      stoi(
        said,
        said.map((value) => value * 0.05),
        rate_hz,
      ),
    ).toBeCloseTo(1, 6);
  });

  it("falls as noise rises, to nearly nothing", () => {
    const values = [0.0005, 0.005, 0.02, 0.1, 1].map((level) => stoi(said, noisy(said, level, 7), rate_hz));
    for (let index = 1; index < values.length; index += 1) expect(values[index]).toBeLessThan(values[index - 1] ?? 0);
    expect(values[0]).toBeGreaterThan(0.97);
    expect(values[4]).toBeLessThan(0.35);
    const random = new Random(9);
    expect(
      Math.abs(
        stoi(
          said,
          said.map(() => random.normal()),
          rate_hz,
        ),
      ),
    ).toBeLessThan(0.35);
  });

  it("falls with each word that is missing, and is 0 when all is", () => {
    const missing = (share: number) => said.map((value, index) => (index % 4_000 < 4_000 * share ? 0 : value));
    const [little, much] = [stoi(said, missing(0.1), rate_hz), stoi(said, missing(0.5), rate_hz)];
    expect(little).toBeLessThan(0.97);
    expect(much).toBeLessThan(little - 0.1);
    expect(stoi(said, new Float32Array(said.length), rate_hz)).toBe(0);
  });

  it("does not count what happens while nothing is said", () => {
    const padded = new Float32Array(said.length + rate_hz);
    padded.set(said, rate_hz);
    const degraded = noisy(padded, 0.001, 3);
    const hum = degraded.map((value, index) => (index < rate_hz - 300 ? 0.5 * Math.sin(index / 5) : value));
    expect(stoi(padded, hum, rate_hz)).toBeCloseTo(stoi(padded, degraded, rate_hz), 2);
  });

  it("agrees with the measure computed slowly, by the letter of the paper", () => {
    const short = said.subarray(0, 9_000);
    for (const degraded of [
      noisy(short, 0.01, 4),
      noisy(short, 0.05, 5),
      short.map((value) => Math.max(-0.02, Math.min(0.02, value))),
    ]) {
      expect(stoi(short, degraded, rate_hz)).toBeCloseTo(slowStoi(short, degraded), 9);
    }
  });

  it("is the same at whatever rate speech comes, and wants enough of it", () => {
    const fine = speechLike(3, new Random(1));
    const worse = noisy(fine, 0.01, 8);
    const half = (pcm: Float32Array) => decimated(pcm);
    expect(stoi(fine, worse, 48_000)).toBeCloseTo(stoi(half(fine), half(worse), rate_hz), 1);
    expect(() => stoi(said.subarray(0, 3_000), said, rate_hz)).toThrow("384 ms");
    expect(() => stoi(new Float32Array(0), said, rate_hz)).toThrow("384 ms");
  });
});

function noisy(pcm: Float32Array, level: number, seed: number): Float32Array {
  const random = new Random(seed);
  return pcm.map((value) => value + level * random.normal());
}

/** From 48 to 10 kHz by means of what lies between two output samples: plain, and another way than the measure's own. */
function decimated(pcm: Float32Array): Float32Array {
  return Float32Array.from({ length: Math.floor(pcm.length / 4.8) - 1 }, (_, index) => {
    const start = Math.floor(index * 4.8);
    return pcm.subarray(start, start + 5).reduce((sum, value) => sum + value / 5, 0);
  });
}

/** Taal 2011 §II, step by step with sums for transforms and matrices for bands, at 10 kHz. */
function slowStoi(clean: Float32Array, degraded: Float32Array): number {
  const frames = Array.from({ length: Math.floor((clean.length - 256) / 128) + 1 }, (_, frame) => frame * 128);
  const levels_db = frames.map((start) => 10 * Math.log10(powerOf(windowed([...clean.slice(start, start + 256)]))));
  const kept = frames.filter((_, frame) => (levels_db[frame] ?? -999) > Math.max(...levels_db) - 40);
  const [x, y] = [clean, degraded].map((pcm) => {
    const joined: number[] = Array(kept.length * 128 + 128).fill(0);
    kept.forEach((start, frame) => {
      windowed([...pcm.slice(start, start + 256)]).forEach((value, index) => {
        joined[frame * 128 + index] = (joined[frame * 128 + index] ?? 0) + value;
      });
    });
    return kept.map((_, frame) => slowBands(windowed(joined.slice(frame * 128, frame * 128 + 256))));
  }) as [number[][], number[][]];
  const scores: number[] = [];
  for (let last = 29; last < kept.length; last += 1) {
    for (let band = 0; band < 15; band += 1) {
      const clean_levels = x.slice(last - 29, last + 1).map((frame) => frame[band] ?? 0);
      const heard_levels = y.slice(last - 29, last + 1).map((frame) => frame[band] ?? 0);
      const scale = Math.sqrt(powerOf(clean_levels) / powerOf(heard_levels));
      const clipped = heard_levels.map((level, index) => {
        const most = (clean_levels[index] ?? 0) * (1 + 10 ** 0.75);
        return Math.min(level * scale, most);
      });
      scores.push(pearson(clean_levels, clipped));
    }
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function windowed(frame: readonly number[]): number[] {
  return frame.map((value, index) => value * Math.sin((Math.PI * (index + 1)) / 257) ** 2);
}

/** The norm of the bins nearest to each band's edges, from a plain sum for each bin. */
function slowBands(frame: readonly number[]): number[] {
  const powers = Array.from({ length: 257 }, (_, bin) => {
    let real = 0;
    let imaginary = 0;
    frame.forEach((value, index) => {
      real += value * Math.cos((2 * Math.PI * bin * index) / 512);
      imaginary -= value * Math.sin((2 * Math.PI * bin * index) / 512);
    });
    return real ** 2 + imaginary ** 2;
  });
  const nearest = (frequency_hz: number): number => {
    const distances = powers.map((_, bin) => Math.abs((bin * 10_000) / 512 - frequency_hz));
    return distances.indexOf(Math.min(...distances));
  };
  return Array.from({ length: 15 }, (_, band) => {
    const [lower_hz, centre_hz, upper_hz] = [-1, 0, 1].map((step) => 150 * 2 ** ((band + step) / 3)) as [number, number, number];
    const inside = powers.slice(nearest(Math.sqrt(lower_hz * centre_hz)), nearest(Math.sqrt(centre_hz * upper_hz)));
    return Math.sqrt(inside.reduce((sum, power) => sum + power, 0));
  });
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a_mean, b_mean] = [mean(a), mean(b)];
  const [left, right] = [a.map((value) => value - a_mean), b.map((value) => value - b_mean)];
  const both = left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  return both / Math.sqrt(powerOf(left) * powerOf(right));
}

function powerOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
