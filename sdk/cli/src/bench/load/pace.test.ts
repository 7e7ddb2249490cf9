import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";

import { pace } from "./pace.js";

it("says all that was asked for, no sooner than it is due, one heap after the other", async () => {
  const started_ms = performance.now();
  let [said, saying, early, overlaps] = [0, 0, 0, 0];
  const paced = await pace({ frames_per_s: 2_000, seconds: 0.05 }, async (frames) => {
    said += frames;
    saying += 1;
    if (said > 2 * (performance.now() - started_ms)) early += 1;
    if (saying > 1) overlaps += 1;
    await nextTurn();
    saying -= 1;
  });
  expect({ said, early, overlaps }).toEqual({ said: 100, early: 0, overlaps: 0 });
  expect(paced.frames).toBe(100);
  expect(paced.took_ms).toBeGreaterThanOrEqual(50);
});

it("makes no heap of what a wait has kept back, and tells how late it was", async () => {
  const heaps: number[] = [];
  const paced = await pace({ frames_per_s: 1_000, seconds: 0.1 }, (frames) => {
    heaps.push(frames);
    if (heaps.length > 1) return;
    for (const end_ms = performance.now() + 60; performance.now() < end_ms; );
  });
  expect(heaps.reduce((sum, frames) => sum + frames, 0)).toBe(100);
  expect(Math.max(...heaps), "of 60 that were kept back").toBeLessThanOrEqual(6);
  expect(paced.late_ms).toBeGreaterThanOrEqual(50);
  expect(paced.took_ms, "all goes on later").toBeGreaterThanOrEqual(150);
});

it("ends, too, where the next frame is long in coming", async () => {
  let said = 0;
  const paced = await pace({ frames_per_s: 50, seconds: 0.06 }, (frames) => {
    said += frames;
  });
  expect(said).toBe(3);
  expect(paced.took_ms).toBeGreaterThanOrEqual(60);
});
