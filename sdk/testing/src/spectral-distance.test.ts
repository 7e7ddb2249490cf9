import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { logSpectralDistance } from "./spectral-distance.js";
import { speechLike } from "./speech-signal.js";

describe("logSpectralDistance", () => {
  const said = speechLike(2, new Random(1));

  it("is zero for equal sounds and the difference in level for sounds that differ in level alone", () => {
    expect(logSpectralDistance(said, said)).toBe(0);
    const random = new Random(3);
    const noise = new Float32Array(48_000).map(() => 0.2 * random.normal());
    expect(
      logSpectralDistance(
        noise,
        noise.map((value) => value / 2),
      ),
    ).toBeCloseTo(6.02, 2);
  });

  it("grows with what is wrong", () => {
    const random = new Random(2);
    const noisy = (level: number) => said.map((value) => value + level * random.normal());
    const [little, much] = [logSpectralDistance(said, noisy(0.001)), logSpectralDistance(said, noisy(0.02))];
    const silence = logSpectralDistance(said, new Float32Array(said.length));
    expect(little).toBeGreaterThan(0.1);
    expect(much).toBeGreaterThan(little);
    expect(silence).toBeGreaterThan(much);
  });

  it("does not count silence in the original", () => {
    const padded = new Float32Array(said.length * 2);
    padded.set(said);
    const worse = padded.map((value) => value * 0.5);
    expect(logSpectralDistance(padded, worse)).toBeCloseTo(logSpectralDistance(said, worse.subarray(0, said.length)), 1);
    expect(logSpectralDistance(new Float32Array(9_600), said)).toBe(0);
    expect(logSpectralDistance(new Float32Array(10), new Float32Array(10))).toBe(0);
  });
});
