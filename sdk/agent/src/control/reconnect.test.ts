import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ReconnectSchedule, renew_cap_ms, resume_cap_ms } from "./reconnect.js";

/** The first waits of a schedule. */
function waits(count: number, chance: number, cap_ms: number): number[] {
  const schedule = new ReconnectSchedule();
  return Array.from({ length: count }, () => schedule.next(chance, cap_ms));
}

describe("the schedule of reconnecting", () => {
  it("doubles from a quarter of a second to the cap", () => {
    expect(waits(8, 0.5, resume_cap_ms)).toEqual([0, 250, 500, 1000, 1400, 1400, 1400, 1400]);
    expect(waits(9, 0.5, renew_cap_ms)).toEqual([0, 250, 500, 1000, 2000, 4000, 5000, 5000, 5000]);
  });

  it("stays within a fifth of it, and uses the whole of that", () => {
    const plain = waits(40, 0.5, renew_cap_ms);
    expect(waits(40, 0, renew_cap_ms)).toEqual(plain.map((wait_ms) => Math.round(wait_ms * 0.8)));
    expect(waits(40, 1, renew_cap_ms)).toEqual(plain.map((wait_ms) => Math.round(wait_ms * 1.2)));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (chance, count) => {
        const wait_ms = waits(count, chance, resume_cap_ms).at(-1) ?? Number.NaN;
        return wait_ms >= 0 && wait_ms <= resume_cap_ms * 1.2;
      }),
    );
  });

  it("begins anew after a steady connection, and goes on after one that broke at once", () => {
    const schedule = new ReconnectSchedule();
    const again = (open_ms: number): number => {
      schedule.handleOpened(1000);
      schedule.handleDropped(1000 + open_ms);
      return schedule.next(0.5, resume_cap_ms);
    };
    expect([again(10), again(10), again(10), again(29_999), again(30_000), again(10)]).toEqual([0, 250, 500, 1000, 0, 250]);
    // Failed attempts in between do not make the one before steady.
    schedule.handleDropped(1e9);
    expect(schedule.next(0.5, resume_cap_ms)).toBe(500);
  });

  it("is not sooner than the server asks, and not everybody at once", () => {
    const schedule = new ReconnectSchedule();
    expect(schedule.next(0, resume_cap_ms, 5000)).toBe(5000);
    expect(schedule.next(1, resume_cap_ms, 5000)).toBe(6000);
    expect(schedule.next(0.5, resume_cap_ms, 10)).toBe(500);
    expect(schedule.next(1, resume_cap_ms, 1e12)).toBe(360_000);
  });
});
