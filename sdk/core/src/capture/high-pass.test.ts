import { describe, expect, it } from "vitest";
import { HighPass } from "./high-pass.js";

/** What is left of a tone, in dB, once the filter has settled. */
function response_db(frequency_hz: number): number {
  const filter = new HighPass(80);
  let power = 0;
  for (let frame = 0; frame < 200; frame += 1) {
    const pcm = Float32Array.from({ length: 480 }, (_, index) =>
      Math.sin((2 * Math.PI * frequency_hz * (frame * 480 + index)) / 48_000),
    );
    filter.process(pcm);
    if (frame >= 100) power += pcm.reduce((sum, value) => sum + value * value, 0);
  }
  return 10 * Math.log10(power / (100 * 480 * 0.5));
}

describe("HighPass", () => {
  it("is 3 dB down at its corner, 24 dB two octaves below, and leaves speech alone", () => {
    expect(response_db(80)).toBeCloseTo(-3, 1);
    expect(response_db(20)).toBeCloseTo(-24.1, 0);
    expect(Math.abs(response_db(300))).toBeLessThan(0.1);
    expect(Math.abs(response_db(6_000))).toBeLessThan(0.01);
  });

  it("takes an offset away, and is exactly silent after it", () => {
    const filter = new HighPass(80);
    const pcm = new Float32Array(480);
    for (let frame = 0; frame < 30; frame += 1) filter.process(pcm.fill(0.5));
    expect(Math.max(...pcm.map(Math.abs))).toBeLessThan(1e-6);
    for (let frame = 0; frame < 30; frame += 1) filter.process(pcm.fill(0));
    filter.process(pcm);
    expect(pcm.every((value) => value === 0)).toBe(true);
  });

  it("knows nothing of before after a reset", () => {
    const filter = new HighPass(80);
    filter.process(new Float32Array(480).fill(1));
    filter.reset();
    const pcm = new Float32Array(480);
    filter.process(pcm);
    expect(pcm.every((value) => value === 0)).toBe(true);
  });
});
