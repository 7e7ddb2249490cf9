import { describe, expect, it } from "vitest";

import { client } from "../fake-world.suite.js";
import { ToastPace, toasts_at_once, toasts_per_s } from "./toast-pace.js";

describe("the pace of toasts", () => {
  it("lets a client show some at once, then so many a second, and says how long to wait", () => {
    let now_ms = 1_000;
    const pace = new ToastPace(() => now_ms);
    const caller = client(1);
    for (let n = 0; n < toasts_at_once; n++) expect(pace.take(caller).ok).toBe(true);
    expect(pace.take(caller)).toMatchObject({ refusal: { code: "rate_limited", retry_after_ms: 1000 / toasts_per_s } });
    let shown = 0;
    for (; now_ms < 61_000; now_ms += 10) if (pace.take(caller).ok) shown += 1;
    expect(shown).toBeGreaterThanOrEqual(60 * toasts_per_s - 1);
    expect(shown).toBeLessThanOrEqual(60 * toasts_per_s);
    now_ms += 3_600_000;
    for (let n = 0; n < toasts_at_once; n++) expect(pace.take(caller).ok).toBe(true);
    expect(pace.take(caller).ok).toBe(false);
  });

  it("counts each client for itself", () => {
    const pace = new ToastPace(() => 0);
    const [one, other] = [client(1), client(2)];
    for (let n = 0; n <= toasts_at_once; n++) pace.take(one);
    expect([pace.take(one).ok, pace.take(other).ok]).toEqual([false, true]);
  });
});
