import { describe, expect, it } from "vitest";
import { FrameSchedule } from "./frame-schedule.js";

describe("FrameSchedule", () => {
  it("plans frames without a gap or an overlap, and says how many are over", () => {
    const schedule = new FrameSchedule(480, 512);
    expect([schedule.plan(1024), schedule.plan(1024), schedule.plan(1100)]).toEqual([1536, 2016, 2496]);
    expect(schedule.over(2015)).toBe(0);
    expect(schedule.over(2496)).toBe(2);
    expect(schedule.over(2496)).toBe(0);
    expect(schedule.plan(2560)).toBe(2976);
  });

  it("begins anew where a frame comes too late", () => {
    const schedule = new FrameSchedule(441, 512);
    schedule.plan(0);
    expect(schedule.plan(953)).toBe(953 + 512);
    expect(schedule.plan(953)).toBe(953 + 512 + 441);
    expect(schedule.over(10_000)).toBe(3);
  });

  it("stays exact for days", () => {
    const schedule = new FrameSchedule(480, 512);
    const first = schedule.plan(128);
    let last = first;
    let over = 0;
    for (let count = 1; count <= 1_000_000; count += 1) {
      last = schedule.plan(last);
      over += schedule.over(last);
    }
    expect(last).toBe(first + 480_000_000);
    expect(over).toBe(1_000_000);
  });
});
