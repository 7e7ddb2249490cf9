import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VoiceActivity } from "./voice-activity.js";

/** One character a frame of 10 ms: a frame with a voice is "v". */
function play(activity: VoiceActivity, frames: string): string {
  return [...frames].map((frame, index) => (activity.handle(frame === "v" ? 0.9 : 0.1, index * 10) ? "T" : ".")).join("");
}

describe("VoiceActivity", () => {
  it("begins with the second sure frame in a row, not with a single one", () => {
    expect(play(new VoiceActivity(0.6), "..v...v.v..vv")).toBe("............T");
  });

  it("goes on for 300 ms after the last sure frame, and one is enough to go on", () => {
    const heard = play(new VoiceActivity(0.6), `vv${".".repeat(20)}v${".".repeat(40)}`);
    expect(heard).toBe(`.${"T".repeat(51)}${".".repeat(11)}`);
  });

  it("takes a new threshold at once", () => {
    const activity = new VoiceActivity(0.95);
    expect(play(activity, "vvvv")).toBe("....");
    activity.threshold = 0.5;
    expect(activity.handle(0.9, 50)).toBe(false);
    expect(activity.handle(0.9, 60)).toBe(true);
  });

  it("is silent after a reset", () => {
    const activity = new VoiceActivity(0.6);
    expect(play(activity, "vvv")).toBe(".TT");
    activity.reset();
    expect(activity.handle(0.1, 30)).toBe(false);
    expect(activity.handle(0.9, 40)).toBe(false);
    expect(activity.handle(0.9, 50)).toBe(true);
  });

  it("never talks without a sure frame in the last 300 ms, whatever comes", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 5, max: 40 }))), (frames) => {
        const activity = new VoiceActivity(0.7);
        let now_ms = 0;
        let sure_ms = Number.NEGATIVE_INFINITY;
        for (const [voice, step_ms] of frames) {
          now_ms += step_ms;
          if (voice >= 0.7) sure_ms = now_ms;
          if (activity.handle(voice, now_ms)) expect(now_ms - sure_ms).toBeLessThan(300);
        }
      }),
    );
  });
});
