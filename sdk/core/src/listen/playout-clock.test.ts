import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlayoutClock } from "./playout-clock.js";

describe("PlayoutClock", () => {
  it("is exact for a device that asks on time", () => {
    const clock = new PlayoutClock();
    for (let tick = 0; tick < 300; tick += 1) expect(clock.tick(1000 + tick * 10, 480)).toBeCloseTo(1000 + tick * 10, 9);
  });

  it("reckons with the earliest request of a device that asks for two frames at once", () => {
    const clock = new PlayoutClock();
    clock.tick(0, 480);
    for (let pair = 1; pair < 100; pair += 1) {
      // Both at once: the second one is asked for 10 ms before its time.
      expect(clock.tick(pair * 20, 480)).toBeCloseTo(pair === 1 ? 10 : pair * 20 - 10, 9);
      expect(clock.tick(pair * 20, 480)).toBeCloseTo(pair * 20, 9);
    }
  });

  it("follows a device whose clock is off, and one that had stopped", () => {
    const clock = new PlayoutClock();
    let now_ms = 0;
    for (let tick = 0; tick < 10_000; tick += 1) {
      now_ms = tick * 10.002;
      // The window is a second long: in that time 200 ppm are 0.2 ms.
      expect(now_ms - clock.tick(now_ms, 480)).toBeLessThan(0.21);
    }
    expect(clock.tick(now_ms + 900, 480)).toBeCloseTo(now_ms + 900, 9);
  });

  it("is never later than the device", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.constantFrom(120, 480, 960))), (ticks) => {
        const clock = new PlayoutClock();
        let now_ms = 5;
        for (const [step_ms, samples] of ticks) {
          now_ms += step_ms;
          expect(clock.tick(now_ms, samples)).toBeLessThanOrEqual(now_ms + 1e-9);
        }
      }),
    );
  });
});
