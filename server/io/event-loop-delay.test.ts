import { setImmediate, setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { EventLoopDelay } from "./event-loop-delay.js";

describe("EventLoopDelay", () => {
  it("sees that the thread was busy", async () => {
    const delay = new EventLoopDelay();
    expect(delay.recent()).toEqual({ p50_ms: 0, p99_ms: 0, max_ms: 0 });
    // Real time is what is measured here: let the watch tick, hold the thread, let it tick again.
    await setTimeout(50);
    const until_ms = performance.now() + 150;
    while (performance.now() < until_ms);
    for (let turn = 0; turn < 1_000 && delay.recent().max_ms < 100; turn += 1) await setImmediate();
    const { p50_ms, max_ms } = delay.recent();
    expect(max_ms).toBeGreaterThanOrEqual(100);
    expect(p50_ms).toBeLessThan(max_ms);
    delay.close();
  });
});
