import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

import { PulseLaboratory } from "./pulse-laboratory.js";

const { error } = spawnSync("pulseaudio", ["--version"]);

describe.skipIf(error !== undefined)(error?.message ?? "the private PulseAudio", () => {
  it("records what the mouth says and what the ears hear, apart from each other, and leaves nothing behind", async () => {
    const laboratory = await PulseLaboratory.start();
    try {
      laboratory.sayForEver(Float32Array.from({ length: 4800 }, (_, at) => 0.5 * Math.sin(at / 10)));
      laboratory.record();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const { mouth, ears } = await laboratory.recorded();
      expect(mouth.length).toBeGreaterThan(24_000);
      expect(ears.length).toBe(mouth.length);
      expect(loudest(mouth)).toBeGreaterThan(0.45);
      expect(loudest(mouth)).toBeLessThan(0.55);
      expect(loudest(ears)).toBe(0);
    } finally {
      await laboratory.close();
    }
    const { status } = spawnSync("pactl", ["info"], { env: { ...process.env, PULSE_SERVER: laboratory.address } });
    expect(status).not.toBe(0);
  });
});

function loudest(pcm: Int16Array): number {
  return pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) / 32_768;
}
