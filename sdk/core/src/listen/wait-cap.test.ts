import { describe, expect, it } from "vitest";
import { WaitCap } from "./wait-cap.js";

describe("WaitCap", () => {
  it("is higher where a spurt begins, and comes down with what is played, within three seconds", () => {
    const cap = new WaitCap({ cap_ms: 250, begin_ms: 500 });
    expect(cap.samples).toBe(250 * 48);
    for (let spurt = 0; spurt < 2; spurt += 1) {
      cap.beginSpurt();
      expect(cap.samples).toBe(500 * 48);
      for (let tick = 0; tick < 150; tick += 1) cap.advance(480);
      expect(cap.samples).toBeCloseTo(375 * 48, 6);
      for (let tick = 0; tick < 151; tick += 1) cap.advance(480);
      expect(cap.samples).toBe(250 * 48);
    }
  });

  it("is never below what it always is", () => {
    const cap = new WaitCap({ cap_ms: 250, begin_ms: 100 });
    cap.beginSpurt();
    expect(cap.samples).toBe(250 * 48);
  });
});
