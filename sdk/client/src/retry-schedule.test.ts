import { expect, it } from "vitest";

import { RetrySchedule } from "./retry-schedule.js";

it("doubles from 0.2 s to its cap, a fifth more or less by chance", () => {
  for (const [chance, share] of [
    [0, 0.8],
    [0.5, 1],
    [1, 1.2],
  ] as const) {
    const schedule = new RetrySchedule(5_000);
    const waits = Array.from({ length: 7 }, () => schedule.next(chance));
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 5_000, 5_000].map((wait_ms) => Math.round(wait_ms * share)));
    schedule.reset();
    expect(schedule.next(chance)).toBe(200 * share);
  }
});

it("waits as long as the agent asks, within reason", () => {
  const schedule = new RetrySchedule(5_000);
  expect(schedule.next(0.5, 10_000)).toBe(10_000);
  expect(schedule.next(0.5, 100)).toBe(400);
  expect(schedule.next(0.5, 1e12)).toBe(300_000);
  for (let attempt = 0; attempt < 10_000; attempt += 1) expect(schedule.next(1)).toBeLessThanOrEqual(6_000);
});
