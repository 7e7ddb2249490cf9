import { describe, expect, it } from "vitest";
import { levelDb } from "./capture-level.js";
import { LevelMeter } from "./level-meter.js";

describe("LevelMeter", () => {
  it.each([10, 20])("reads 20 times a second from frames of %d ms", (frame_ms) => {
    const meter = new LevelMeter();
    let readings = 0;
    for (let now_ms = 3; now_ms < 10_000; now_ms += frame_ms) {
      meter.push({ peak_db: -10, rms_db: -20, voice: 0.5 });
      if (meter.take(now_ms) !== undefined) readings += 1;
    }
    expect(readings).toBeGreaterThan(195);
    expect(readings).toBeLessThanOrEqual(201);
  });

  it("keeps the highest peak, the mean power and the surest voice, and begins anew", () => {
    const meter = new LevelMeter();
    meter.push({ peak_db: -6, rms_db: -20, voice: 0.2 });
    meter.push({ peak_db: -3, rms_db: -120, voice: 0.9 });
    const reading = meter.take(0);
    expect(reading?.peak_db).toBe(-3);
    expect(reading?.rms_db).toBeCloseTo(-23.01, 1);
    expect(reading?.voice).toBe(0.9);
    meter.push({ peak_db: -40, rms_db: -50, voice: 0 });
    expect(meter.take(20)).toBeUndefined();
    expect(meter.take(60)).toEqual({ peak_db: -40, rms_db: -50, voice: 0 });
  });

  it("says nothing where nothing came, and makes up for no pause", () => {
    const meter = new LevelMeter();
    expect(meter.take(0)).toBeUndefined();
    meter.push({ peak_db: -40, rms_db: -50, voice: 0 });
    expect(meter.take(5_000)).toBeDefined();
    meter.push({ peak_db: -40, rms_db: -50, voice: 0 });
    expect(meter.take(5_010)).toBeUndefined();
  });
});

describe("levelDb", () => {
  it("lies between −120 and 0", () => {
    expect([0, 1e-20, 0.01, 1, 50].map(levelDb)).toEqual([-120, -120, -20, 0, 0]);
  });
});
