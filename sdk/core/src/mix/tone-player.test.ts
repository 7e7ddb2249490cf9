import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TonePlayer, toneSamples } from "./tone-player.js";

/** Everything the player gives, frame by frame, until it is silent. */
function listen(player: TonePlayer, frame_samples: number): number[] {
  const heard: number[] = [];
  while (player.active) {
    const pcm = new Float32Array(frame_samples);
    player.addInto(pcm);
    heard.push(...pcm);
  }
  return heard;
}

describe("TonePlayer", () => {
  it("plays pitch, length and level as asked, without an edge, in frames of any length", () => {
    const tones = fc.record({
      frequency_hz: fc.integer({ min: 100, max: 4000 }),
      duration_ms: fc.integer({ min: 10, max: 500 }),
      gain_db: fc.integer({ min: -60, max: 0 }),
    });
    fc.assert(
      fc.property(tones, fc.constantFrom(120, 480, 960), (tone, frame_samples) => {
        const player = new TonePlayer();
        player.start(tone);
        const heard = listen(player, frame_samples);
        const peak = Math.max(...heard.map(Math.abs));
        const level = 10 ** (tone.gain_db / 20);
        expect(peak).toBeLessThanOrEqual(level + 1e-6);
        if (tone.frequency_hz * tone.duration_ms > 5000) expect(peak).toBeGreaterThan(0.8 * level);
        expect(heard.slice(toneSamples(tone)).every((value) => value === 0)).toBe(true);
        const step_max = level * ((2 * Math.PI * tone.frequency_hz) / 48_000 + 1 / 100);
        const steps = heard.map((value, index) => Math.abs(value - (heard[index - 1] ?? 0)));
        expect(Math.max(...steps)).toBeLessThanOrEqual(step_max);
        const crossings = heard.filter((value, index) => value > 0 && (heard[index - 1] ?? 0) <= 0).length;
        expect(Math.abs(crossings - (tone.frequency_hz * tone.duration_ms) / 1000)).toBeLessThanOrEqual(1.5);
      }),
      { numRuns: 25 },
    );
  });

  it("lets a tone end before the next", () => {
    const player = new TonePlayer();
    player.start({ frequency_hz: 1000, duration_ms: 20, gain_db: -6 });
    player.addInto(new Float32Array(480));
    player.start({ frequency_hz: 300, duration_ms: 500, gain_db: 0 });
    expect(listen(player, 480)).toHaveLength(480);
  });
});
