import { describe, expect, it } from "vitest";
import { EpochSchedule, epochAgeMs, epochIntervalMs } from "./epoch.js";

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

describe("epochAgeMs", () => {
  it("is ten minutes at most, eight at least, and another for each of hundreds of channels", () => {
    const ages = Array.from({ length: 500 }, (_, index) => epochAgeMs(index + 1)).sort((one, other) => one - other);
    expect(ages[0]).toBeGreaterThanOrEqual(480_000);
    expect(ages.at(-1)).toBeLessThanOrEqual(600_000);
    const within = (from_ms: number): number => ages.filter((age_ms) => age_ms >= from_ms && age_ms < from_ms + 1_000).length;
    expect(Math.max(...ages.map(within))).toBeLessThanOrEqual(6);
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

  it("changes when it is old, where there is more than one", () => {
    const epoch = schedule();
    expect(epoch.pollAge(2)).toBeUndefined();
    epoch.handleMembersChanged(1, 0);
    expect(epoch.pollAge(1)).toBeUndefined();
    expect(epoch.handleAge(1, 1_000_000)).toBe(false);
    epoch.handleMembersChanged(2, 1_000);
    expect(epoch.pollAge(2)).toBe(601_000);
    expect(epoch.handleAge(2, 600_999)).toBe(false);
    expect(epoch.handleMembersChanged(3, 600_999)).toBe(true);
    expect(epoch.handleAge(3, 601_000)).toBe(false);
    expect(epoch.handleMembersChanged(2, 601_001)).toBe(false);
    expect(epoch.handleAge(2, 1_200_999)).toBe(true);
    expect(epoch.current(1_200_999, false)).toMatchObject({ epoch: 4, activate_after_ms: 150 });
    // What was due for a leaver is made with it.
    expect(epoch.pollTimeout()).toBeUndefined();
    epoch.forget();
    expect(epoch.pollAge(2)).toBeUndefined();
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
