import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { LayoutPace, request_interval_ms, requests_at_once } from "./layout-pace.js";

describe("LayoutPace", () => {
  it("lets some through at once and the rest one after the other, in their order, and some again after a while", async () => {
    const clock = new VirtualClock();
    const pace = new LayoutPace(
      () => clock.now_ms,
      (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    );
    const sent: number[] = [];
    const ask = (count: number): void => {
      for (let n = 0; n < count; n++) void pace.turn().then(() => sent.push(clock.now_ms));
    };
    ask(requests_at_once + 3);
    await settled();
    expect(sent).toHaveLength(requests_at_once);
    for (let n = 0; n < 10; n++) {
      clock.advance(request_interval_ms);
      await settled();
    }
    expect(sent.slice(requests_at_once)).toEqual([1, 2, 3].map((n) => n * request_interval_ms));
    clock.advance(requests_at_once * request_interval_ms);
    sent.length = 0;
    ask(requests_at_once + 1);
    await settled();
    expect(sent, "never more than that at once, however long nobody asked").toHaveLength(requests_at_once);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
