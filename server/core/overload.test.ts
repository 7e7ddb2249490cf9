import { describe, expect, it } from "vitest";
import { Overload } from "./overload.js";

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
});
