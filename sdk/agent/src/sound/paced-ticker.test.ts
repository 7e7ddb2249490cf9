import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { burst_ticks_max, PacedTicker } from "./paced-ticker.js";
import type { Timer } from "./timer.js";

describe("PacedTicker", () => {
  it("does not drift in an hour of timers that fire early or late", () => {
    const time = new VirtualClock();
    let turn = 0;
    // −0.9 … +2.7 ms off, as system timers are.
    const timer: Timer = (delay_ms, run) => {
      turn += 1;
      return time.schedule(time.now_ms + Math.max(0.1, Math.trunc(delay_ms) + ((turn * 7) % 5) * 0.9 - 0.9), run);
    };
    const late_ms: number[] = [];
    const clock = (): number => time.now_ms;
    const onTick = (tick: number, due_ms: number): void => {
      if (due_ms !== 100 + tick * 10) throw new Error(`tick ${tick} was due at ${due_ms}`);
      late_ms.push(time.now_ms - due_ms);
    };
    const ticker = new PacedTicker({ clock, timer, first_ms: 100, period_ms: 10, onTick, onSkip: () => expect.unreachable() });
    time.advanceTo(3_600_100);
    ticker.stop();
    expect(late_ms.length).toBeGreaterThanOrEqual(360_000);
    expect(late_ms.every((value) => value >= 0 && value < 10)).toBe(true);
  });

  it("catches up with a few ticks after a stall and skips the older ones", () => {
    const { time, stall, ticks, skips } = stallable();
    time.advance(30);
    expect(ticks).toEqual([0, 1, 2, 3]);
    stall(25);
    time.advance(10);
    expect(ticks).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(skips).toEqual([]);
    stall(500);
    time.advance(10);
    expect(skips).toEqual([50 - (burst_ticks_max - 1)]);
    expect(ticks.slice(7)).toEqual([54, 55, 56, 57]);
    time.advance(20);
    expect(ticks.slice(11)).toEqual([58, 59]);
  });

  it("stops at once, even in the middle of catching up", () => {
    const { time, stall, ticks, ticker } = stallable((tick) => tick === 5);
    time.advance(30);
    stall(25);
    time.advance(100);
    expect(ticks).toEqual([0, 1, 2, 3, 4, 5]);
    ticker.stop();
    expect(time.next_ms).toBeUndefined();
  });
});

/** A ticker on a clock that can jump while no timer fires; it stops itself in the tick that `isLast` names. */
function stallable(isLast: (tick: number) => boolean = () => false) {
  const time = new VirtualClock();
  let stalled_ms = 0;
  const ticks: number[] = [];
  const skips: number[] = [];
  const ticker: PacedTicker = new PacedTicker({
    clock: () => time.now_ms + stalled_ms,
    timer: (delay_ms, run) => time.schedule(time.now_ms + delay_ms, run),
    first_ms: 0,
    period_ms: 10,
    onTick: (tick) => {
      ticks.push(tick);
      if (isLast(tick)) ticker.stop();
    },
    onSkip: (count) => skips.push(count),
  });
  const stall = (duration_ms: number): void => {
    stalled_ms += duration_ms;
  };
  return { time, stall, ticks, skips, ticker };
}
