import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { Overload } from "./overload.js";
import { late_ms, unknown_wait_ms } from "./wait-of.js";

/** A server that takes `service_ms` for each frame it forwards, and one that comes each `interval_ms`. How long those forwarded waited. */
function serve(seconds: number, interval_ms: number, service_ms: number, stall_ms = 0): { waits_ms: number[]; dropped: number } {
  const overload = new Overload();
  const waits_ms: number[] = [];
  let [free_ms, dropped] = [stall_ms, 0];
  for (let came_ms = 0; came_ms < seconds * 1000; came_ms += interval_ms) {
    const now_ms = Math.max(came_ms, free_ms);
    if (overload.sheds(now_ms - came_ms, now_ms)) {
      dropped += 1;
      free_ms = now_ms + 0.01;
    } else {
      waits_ms.push(now_ms - came_ms);
      free_ms = now_ms + service_ms;
    }
  }
  return { waits_ms, dropped };
}

describe("a server that is behind", () => {
  it("drops nothing after a short stall, though all that waited is late", () => {
    const { waits_ms, dropped } = serve(5, 2, 1, 150);
    expect(dropped).toBe(0);
    expect(Math.max(...waits_ms)).toBe(150);
    expect(waits_ms.at(-1)).toBe(0);
  });

  it("drops what nobody waits for after a long one, and no more", () => {
    const { waits_ms, dropped } = serve(5, 2, 1, 600);
    expect(dropped).toBeGreaterThan(190);
    expect(dropped).toBeLessThan(210);
    expect(Math.max(...waits_ms)).toBeLessThanOrEqual(200);
    expect(waits_ms.at(-1)).toBe(0);
  });

  it("is in time for what it can hold, for as long as there is too much", () => {
    const { waits_ms, dropped } = serve(10, 2, 10);
    expect(waits_ms.length).toBeGreaterThan(900);
    expect(dropped + waits_ms.length).toBe(5000);
    expect(Math.max(...waits_ms)).toBeLessThanOrEqual(200);
    expect(Math.max(...waits_ms.slice(100))).toBeLessThanOrEqual(40);
  });

  it("drops nothing any more when it has caught up", () => {
    const overload = new Overload();
    expect([overload.sheds(50, 0), overload.sheds(50, 501), overload.shedding]).toEqual([false, true, true]);
    expect([overload.sheds(30, 502), overload.sheds(41, 503)]).toEqual([false, true]);
    expect([overload.sheds(5, 504), overload.shedding, overload.sheds(41, 505)]).toEqual([false, false, false]);
  });

  it("is not kept from dropping by what nobody knows the wait of, nor by what is late alone", () => {
    const overload = new Overload();
    expect([overload.sheds(50, 0), overload.sheds(unknown_wait_ms, 300), overload.sheds(50, 501)]).toEqual([false, false, true]);
    expect([overload.sheds(unknown_wait_ms, 502), overload.sheds(late_ms, 503), overload.shedding]).toEqual([false, false, true]);
    expect(overload.sheds(50, 504)).toBe(true);
    expect([overload.sheds(0, 505), overload.sheds(50, 506)]).toEqual([false, false]);
  });
});

/** Of frames that come each millisecond, on nets of these priorities in turn: how many of each net's were forwarded, by the second. */
function serveNets(seconds: number, priorities: readonly number[], service_ms: number): number[][] {
  const overload = new Overload();
  const forwarded = Array.from({ length: seconds }, () => priorities.map(() => 0));
  let free_ms = 0;
  for (let came_ms = 0; came_ms < seconds * 1000; came_ms += 1) {
    const net = came_ms % priorities.length;
    const now_ms = Math.max(came_ms, free_ms);
    const sheds = overload.sheds(now_ms - came_ms, now_ms, priorities[net]);
    free_ms = now_ms + (sheds ? 0.01 : service_ms);
    const second = forwarded[Math.floor(came_ms / 1000)] as number[];
    if (!sheds) second[net] = (second[net] as number) + 1;
  }
  return forwarded;
}

describe("voice of several priorities, where the server is behind", () => {
  it("is dropped from the lowest up, and of the others nothing where that is enough", () => {
    // Four nets of 250 frames a second, of which it can do 800, 600 and 400.
    const last = (service_ms: number): number[] => serveNets(10, [0, 2, 5, 10], service_ms).at(-1) ?? [];
    expect(
      serveNets(10, [0, 2, 5, 10], 0.9)
        .flat()
        .every((frames) => frames === 250),
    ).toBe(true);
    const [few, some, most] = [1.25, 1.6, 2.5].map(last) as [number[], number[], number[]];
    expect(few.slice(1)).toEqual([250, 250, 250]);
    expect(few[0]).toBeLessThan(100);
    expect(some[0]).toBeLessThan(10);
    expect(some.slice(2)).toEqual([250, 250]);
    expect(most.slice(0, 2)).toEqual([0, 0]);
    expect(most[3]).toBe(250);
  });

  it("is never kept where voice of higher priority is dropped, nor dropped in time, nor kept when it is useless", () => {
    let [dropped, kept] = [0, 0];
    const datagrams = array(tuple(integer({ min: 0, max: 260 }), integer({ min: 0, max: 200 })), { maxLength: 80, size: "max" });
    assert(
      property(datagrams, (waits) => {
        // Each sees the same lateness: what is remembered of it has nothing to do with whose voice it was.
        const levels = Array.from({ length: 11 }, () => new Overload());
        let now_ms = 0;
        for (const [waited_ms, pause_ms] of waits) {
          now_ms += pause_ms;
          const sheds = levels.map((overload, priority) => overload.sheds(waited_ms, now_ms, priority));
          expect(sheds).toEqual([...sheds].sort((one, other) => Number(other) - Number(one)));
          if (waited_ms <= 40) expect(sheds).not.toContain(true);
          if (waited_ms > 200) expect(sheds).not.toContain(false);
          expect(new Set(levels.map(({ shedding }) => shedding)).size).toBe(1);
          if (sheds[0] === true && sheds[10] === false) kept += 1;
          if (sheds[10] === true) dropped += 1;
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(Math.min(dropped, kept)).toBeGreaterThan(100);
  });
});
