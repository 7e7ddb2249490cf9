import { Random, speechLike } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { VoiceEstimate } from "./voice-estimate.js";

const frame_samples = 480;

/** The share of frames after the first 3 s that are taken for a voice, of those `judge` picks by their own power. */
function share(pcm: Float32Array, noise: () => number, judge: (power: number) => boolean): number {
  const estimate = new VoiceEstimate({ frame_samples });
  let picked = 0;
  let sure = 0;
  for (let start = 0; start + frame_samples <= pcm.length; start += frame_samples) {
    const clean = pcm.subarray(start, start + frame_samples);
    const power = clean.reduce((sum, value) => sum + value * value, 0) / frame_samples;
    estimate.handle(clean.map((value) => value + noise()));
    const voice = estimate.probability;
    expect(voice >= 0 && voice <= 1).toBe(true);
    if (start < 3 * 48_000 || !judge(power)) continue;
    picked += 1;
    if (voice >= 0.6) sure += 1;
  }
  return sure / picked;
}

describe("VoiceEstimate", () => {
  const speech = speechLike(15, new Random(3));

  it.each([-70, -50, -40])("knows vowels in white noise of %d dBFS", (noise_db) => {
    const random = new Random(9);
    const noise = () => 10 ** (noise_db / 20) * random.normal();
    expect(share(speech, noise, (power) => power > 1e-3)).toBeGreaterThan(0.9);
  });

  it.each([-70, -50, -30, -10])("takes no noise for a voice: white at %d dBFS", (noise_db) => {
    const random = new Random(9);
    expect(
      share(
        new Float32Array(10 * 48_000),
        () => 10 ** (noise_db / 20) * random.normal(),
        () => true,
      ),
    ).toBe(0);
  });

  it("takes no bursts of hiss for a voice", () => {
    const random = new Random(9);
    let turn = 0;
    const noise = () => {
      turn += 1;
      return (turn % 28_800 < 7_200 ? 0.03 : 0.0003) * random.normal();
    };
    expect(share(new Float32Array(10 * 48_000), noise, () => true)).toBe(0);
  });

  it("takes no hum and no rumble for a voice", () => {
    const random = new Random(9);
    let rumble = 0;
    let turn = 0;
    const noise = () => {
      rumble += 0.05 * (random.normal() - rumble);
      turn += 1;
      return 0.1 * rumble + 0.02 * Math.sin((2 * Math.PI * 120 * turn) / 48_000);
    };
    expect(share(new Float32Array(10 * 48_000), noise, () => true)).toBeLessThan(0.01);
  });

  it("says how much steady noise is no change", () => {
    const random = new Random(9);
    const estimate = new VoiceEstimate({ frame_samples });
    const frame = new Float32Array(frame_samples);
    for (let turn = 0; turn < 300; turn += 1) estimate.handle(frame.map(() => 0.05 * random.normal()));
    expect(estimate.liveliness).toBe(0);
    expect(estimate.power).toBeCloseTo(0.0025, 3);
    estimate.handle(frame.map(() => 0.2 * random.normal()));
    expect(estimate.liveliness).toBe(1);
  });

  it("gets used to a noise that begins and stays", () => {
    const random = new Random(9);
    const estimate = new VoiceEstimate({ frame_samples });
    const frame = new Float32Array(frame_samples);
    for (let turn = 0; turn < 300; turn += 1) estimate.handle(frame.map(() => 0.001 * random.normal()));
    for (let turn = 0; turn < 260; turn += 1) estimate.handle(frame.map(() => 0.05 * random.normal()));
    expect(estimate.probability).toBeLessThan(0.05);
  });
});
