import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Overload } from "./overload.js";
import { calm_ms, late_ms, QueueWait, unknown_wait_ms, useless_ms, waitOf } from "./wait-of.js";

const more = (): boolean => true;
const alone = (): boolean => false;

describe("waitOf", () => {
  it("is what has passed since the datagram came, whatever that was, where others wait behind it", () => {
    expect([0, 0.5, 39, 41, 200, 201, 5_000].map((passed_ms) => waitOf(10_000 + passed_ms, 10_000, more))).toEqual([
      0, 0.5, 39, 41, 200, 201, 5_000,
    ]);
  });

  it("is at most in time for one that is late alone, and not for one that is useless", () => {
    expect([39, late_ms, 41, useless_ms, 201].map((passed_ms) => waitOf(10_000 + passed_ms, 10_000, alone))).toEqual([
      39,
      late_ms,
      late_ms,
      late_ms,
      201,
    ]);
  });

  it("asks whether more wait only where that matters", () => {
    let asked = 0;
    const ask = (): boolean => {
      asked += 1;
      return true;
    };
    for (const passed_ms of [-3_600_000, -1, 0, late_ms, 201, 3_600_000]) waitOf(passed_ms, 0, ask);
    expect(asked).toBe(0);
    expect([waitOf(41, 0, ask), waitOf(useless_ms, 0, ask), asked]).toEqual([41, useless_ms, 2]);
  });

  it("is nothing for what came in the millisecond that the clock still shows, and unknown for what came after the present", () => {
    expect([waitOf(1_000, 1_000.999, more), waitOf(1_000, 1_001, more)]).toEqual([0, 0]);
    expect([1_001.01, 3_601_000, Number.NaN].map((came_ms) => waitOf(1_000, came_ms, more))).toEqual([
      unknown_wait_ms,
      unknown_wait_ms,
      unknown_wait_ms,
    ]);
  });
});

describe("QueueWait", () => {
  it("leads to the very verdicts that asking for each datagram does", () => {
    const steps = fc.array(fc.tuple(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true })), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(steps, fc.boolean(), (pairs, more_wait) => {
        const [asked, saved] = [new Overload(), new Overload()];
        let came_ms = 10_000;
        let now_ms = 10_000;
        const queue = new QueueWait(
          () => came_ms,
          () => more_wait,
        );
        for (const [apart_ms, service_ms] of pairs) {
          came_ms += apart_ms;
          now_ms = Math.max(now_ms + service_ms, came_ms);
          const verdict = asked.sheds(
            waitOf(now_ms, came_ms, () => more_wait),
            now_ms,
          );
          expect(saved.sheds(queue.wait(now_ms), now_ms)).toBe(verdict);
          expect(saved.shedding).toBe(asked.shedding);
        }
      }),
    );
  });

  it("asks once in a while, and again at once when the clock is set or nobody knew", () => {
    let asked = 0;
    let came_ms = 0;
    const queue = new QueueWait(
      () => {
        asked += 1;
        return came_ms;
      },
      () => true,
    );
    for (let now_ms = 0; now_ms < 100; now_ms += 0.5) {
      came_ms = now_ms;
      expect(queue.wait(now_ms)).toBeLessThanOrEqual(calm_ms);
    }
    expect(asked).toBe(19);
    came_ms = -1_000;
    queue.wait(-1_000);
    expect(asked).toBe(20);
    came_ms = Number.NaN;
    queue.wait(0);
    queue.wait(0);
    expect(asked).toBe(22);
  });
});

interface Served {
  readonly came_ms: number;
  /** How long it had waited in truth, when it was forwarded or dropped. */
  readonly waited_ms: number;
  readonly dropped: boolean;
}

/**
 * Ten seconds of a server to which a frame comes each `interval_ms` and which takes `service_ms` to forward one. The wall clock is set by
 * `step_ms` after five. When a frame came is known by the clock as it was set then.
 */
function serve(interval_ms: number, service_ms: number, step_ms: number): Served[] {
  const overload = new Overload();
  const served: Served[] = [];
  const wall = (time_ms: number): number => 1_700_000_000_000 + time_ms + (time_ms < stepped_ms ? 0 : step_ms);
  let free_ms = 0;
  for (let came_ms = 0; came_ms < 10_000; came_ms += interval_ms) {
    const now_ms = Math.max(came_ms, free_ms);
    // As `Date` shows it: in whole milliseconds.
    const waited_ms = waitOf(Math.floor(wall(now_ms)), wall(came_ms), () => now_ms >= came_ms + interval_ms);
    const dropped = overload.sheds(waited_ms, now_ms);
    served.push({ came_ms, waited_ms: now_ms - came_ms, dropped });
    free_ms = now_ms + (dropped ? 0.01 : service_ms);
  }
  return served;
}

const stepped_ms = 5_000;
const steps_ms = [3_600_000, 250, 100, -100, -250, -3_600_000, -10 * 365 * 86_400_000];

describe("a wall clock that is set", () => {
  it.each(steps_ms)("by %d ms costs a server that is in time no more than what waits just then", (step_ms) => {
    const served = serve(1.2, 1, step_ms);
    expect(served.filter(({ dropped }) => dropped).length).toBeLessThanOrEqual(1);
  });

  it.each(steps_ms)("by %d ms neither has a server that is behind shed everything, nor keeps it from shedding", (step_ms) => {
    const [plain, set] = [serve(1, 2, 0), serve(1, 2, step_ms)];
    const droppedIn = (served: readonly Served[], from_ms: number, to_ms: number): number =>
      served.filter(({ came_ms, dropped }) => dropped && came_ms >= from_ms && came_ms < to_ms).length;
    const usual = droppedIn(plain, 4_000, 10_000) / 6;
    expect(usual).toBeGreaterThan(400);
    for (const from_ms of [5_000, 6_000, 7_000, 8_000, 9_000]) {
      expect(Math.abs(droppedIn(set, from_ms, from_ms + 1_000) - usual)).toBeLessThan(50);
    }
    const waits = (from_ms: number): number[] =>
      set.filter(({ came_ms, dropped }) => came_ms >= from_ms && !dropped).map(({ waited_ms }) => waited_ms);
    expect(Math.max(...waits(0))).toBeLessThanOrEqual(useless_ms + 1);
    // Set forward, it finds everything useless that waits, and so has caught up: it is patient anew.
    expect(waits(stepped_ms + 1_000).length).toBeGreaterThan(1_900);
    expect(Math.max(...waits(stepped_ms + 1_000))).toBeLessThanOrEqual(late_ms + 1);
  });
});
