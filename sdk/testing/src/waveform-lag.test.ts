import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { click, speechLike } from "./speech-signal.js";
import { waveformLag } from "./waveform-lag.js";

describe("waveformLag", () => {
  const said = speechLike(2, new Random(1));

  it("finds whole samples exactly, in both directions", () => {
    for (const samples of [0, 1, 480, 2_637, 40_000]) {
      const heard = new Float32Array(said.length + samples);
      heard.set(said, samples);
      expect(waveformLag(heard, said).lag_ms).toBeCloseTo(samples / 48, 2);
      expect(waveformLag(said, heard).lag_ms).toBeCloseTo(-samples / 48, 2);
      expect(waveformLag(heard, said).correlation).toBeCloseTo(1, 5);
    }
  });

  it("finds fractions of a sample, in noise and turned upside down never", () => {
    const tone = (offset: number) =>
      Float32Array.from({ length: 4_800 }, (_, index) => Math.exp(-(((index - 2_000 - offset) / 60) ** 2)));
    expect(waveformLag(tone(10.3), tone(0)).lag_ms * 48).toBeCloseTo(10.3, 1);
    const random = new Random(2);
    const noisy = new Float32Array(said.length + 480);
    noisy.set(said, 480);
    const heard = noisy.map((value) => value + 0.02 * random.normal());
    expect(waveformLag(heard, said).lag_ms).toBeCloseTo(10, 1);
    expect(waveformLag(heard, said).correlation).toBeGreaterThan(0.8);
    expect(
      waveformLag(
        said.map((value) => -value),
        said,
      ).correlation,
    ).toBeLessThan(0.7);
  });

  it("measures by a click, and says when there is nothing to measure", () => {
    expect(waveformLag(click(500, 250), click(500, 100)).lag_ms).toBeCloseTo(150, 3);
    expect(waveformLag(new Float32Array(100), said).correlation).toBe(0);
    expect(Math.abs(waveformLag(speechLike(2, new Random(9)), said).correlation)).toBeLessThan(0.3);
    expect(waveformLag(new Float32Array(0), new Float32Array(0)).correlation).toBe(0);
  });

  it("works at other rates", () => {
    const heard = new Float32Array(16_800);
    const piece = said.subarray(0, 16_000);
    heard.set(piece, 160);
    expect(waveformLag(heard, piece, 16_000).lag_ms).toBeCloseTo(10, 2);
  });
});
