import { describe, expect, it } from "vitest";
import { VirtualClock } from "./virtual-clock.js";

describe("VirtualClock", () => {
  it("runs callbacks at their times, those of one time in the order they were scheduled", () => {
    const clock = new VirtualClock(100);
    const seen: string[] = [];
    const note = (name: string) => () => seen.push(`${name} at ${clock.now_ms}`);
    clock.schedule(130, note("late"));
    clock.schedule(110, note("first"));
    clock.schedule(110, note("second"));
    clock.schedule(50, note("overdue"));
    expect(clock.next_ms).toBe(100);
    clock.advance(10);
    expect(seen).toEqual(["overdue at 100", "first at 110", "second at 110"]);
    expect([clock.now_ms, clock.next_ms]).toEqual([110, 130]);
    clock.advanceTo(200);
    expect(seen.at(-1)).toBe("late at 130");
    expect([clock.now_ms, clock.next_ms]).toEqual([200, undefined]);
  });

  it("runs what a callback schedules within the same advance", () => {
    const clock = new VirtualClock();
    const seen: number[] = [];
    clock.schedule(10, () => {
      clock.schedule(clock.now_ms, () => seen.push(clock.now_ms));
      clock.schedule(15, () => seen.push(clock.now_ms));
      clock.schedule(25, () => seen.push(clock.now_ms));
    });
    clock.advance(20);
    expect(seen).toEqual([10, 15]);
  });

  it("calls off what is called off", () => {
    const clock = new VirtualClock();
    const seen: number[] = [];
    const cancel = clock.schedule(10, () => seen.push(1));
    cancel();
    cancel();
    const stop = clock.repeat(1, 10, () => {
      seen.push(clock.now_ms);
      if (seen.length === 3) stop();
    });
    clock.advance(1000);
    expect(seen).toEqual([1, 11, 21]);
  });

  it("repeats without drifting", () => {
    const clock = new VirtualClock();
    let count = 0;
    const period_ms = 1 / 3;
    clock.repeat(period_ms, period_ms, () => {
      count += 1;
      expect(clock.now_ms).toBeCloseTo(count / 3, 8);
    });
    clock.advance(7_200.1);
    expect(count).toBe(21_600);
  });

  it("never runs backwards", () => {
    const clock = new VirtualClock(5);
    expect(() => clock.advanceTo(4)).toThrow("backwards");
    expect(() => clock.schedule(Number.NaN, () => undefined)).toThrow("finite");
    expect(() => clock.repeat(0, 0, () => undefined)).toThrow("positive");
  });
});
