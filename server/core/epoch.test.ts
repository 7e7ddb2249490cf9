import { describe, expect, it } from "vitest";
import { EpochSchedule, epochIntervalMs } from "./epoch.js";

function schedule(): EpochSchedule {
  let made = 0;
  return new EpochSchedule(1, () => {
    made += 1;
    return `secret ${made}`;
  });
}

describe("epochIntervalMs", () => {
  it("is clamp(4 n ms, 500 ms, 5 s)", () => {
    expect([1, 125, 126, 500, 1250, 1251, 4096].map(epochIntervalMs)).toEqual([500, 500, 504, 2000, 5000, 5000, 5000]);
  });
});

describe("EpochSchedule", () => {
  it("changes at once when the last change is long ago", () => {
    const epoch = schedule();
    expect(epoch.handleMembersChanged(1, 0)).toBe(true);
    expect(epoch.current(0, true)).toEqual({ epoch: 1, secret: "secret 1", activate_after_ms: 0 });
    expect(epoch.handleMembersChanged(2, 500)).toBe(true);
    expect(epoch.current(500, false)).toEqual({ epoch: 2, secret: "secret 2", activate_after_ms: 150 });
    expect(epoch.pollTimeout()).toBeUndefined();
  });

  it("gathers changes that come too soon into one, at the end of the interval", () => {
    const epoch = schedule();
    epoch.handleMembersChanged(1, 0);
    expect(epoch.handleMembersChanged(2, 10)).toBe(false);
    expect(epoch.handleMembersChanged(3, 20)).toBe(false);
    expect(epoch.pollTimeout()).toBe(500);
    expect(epoch.current(20, false).epoch).toBe(1);
    expect(epoch.handleTimeout(499)).toBe(false);
    expect(epoch.handleTimeout(500)).toBe(true);
    expect(epoch.current(500, false).epoch).toBe(2);
    expect(epoch.handleTimeout(600)).toBe(false);
    expect(epoch.pollTimeout()).toBeUndefined();
  });

  it("changes at once for who may hear no more, and what was due is made with it", () => {
    const epoch = schedule();
    epoch.handleMembersChanged(1, 0);
    expect(epoch.handleMembersChanged(3, 10)).toBe(false);
    epoch.change(20);
    expect(epoch.current(20, false)).toEqual({ epoch: 2, secret: "secret 2", activate_after_ms: 150 });
    expect(epoch.pollTimeout()).toBeUndefined();
    expect(epoch.handleMembersChanged(2, 30)).toBe(false);
    expect(epoch.pollTimeout()).toBe(520);
  });

  it("tells a joiner how much of the waiting time is left", () => {
    const epoch = schedule();
    epoch.handleMembersChanged(1, 1000);
    expect(epoch.current(1060, false).activate_after_ms).toBe(90);
    expect(epoch.current(1060, true).activate_after_ms).toBe(0);
    expect(epoch.current(9999, false).activate_after_ms).toBe(0);
  });

  it("accepts the current number and the one before", () => {
    const epoch = schedule();
    epoch.handleMembersChanged(1, 0);
    expect([0, 1, 2].map((number) => epoch.accepts(number))).toEqual([false, true, false]);
    epoch.handleMembersChanged(2, 500);
    epoch.handleMembersChanged(3, 1000);
    expect([1, 2, 3, 4].map((number) => epoch.accepts(number))).toEqual([false, true, true, false]);
  });

  it("never gives a forgotten secret again, and numbers go on", () => {
    const epoch = schedule();
    epoch.handleMembersChanged(1, 0);
    epoch.handleMembersChanged(2, 10);
    epoch.forget();
    expect(epoch.pollTimeout()).toBeUndefined();
    expect(() => epoch.current(20, true)).toThrow("has a secret");
    expect(epoch.handleMembersChanged(1, 20)).toBe(true);
    expect(epoch.current(20, true)).toMatchObject({ epoch: 2, secret: "secret 2" });
  });
});
