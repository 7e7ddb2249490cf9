import { expect, it } from "vitest";

import { createBootClock } from "./boot-clock.js";

it("counts the sleep that the monotonic clock leaves out", () => {
  const { boot, monotonic, wall } = clocks();
  monotonic.now_ms += 100;
  wall.now_ms += 100;
  expect(boot()).toBe(100);
  wall.now_ms += 3_600_000;
  monotonic.now_ms += 50;
  wall.now_ms += 50;
  expect(boot()).toBe(3_600_150);
  monotonic.now_ms += 10;
  wall.now_ms += 10;
  expect(boot(), "once").toBe(3_600_160);
});

it("takes no notice of a clock that is set back, or by a little, and does not count what then is set right", () => {
  const { boot, monotonic, wall } = clocks();
  for (const step_ms of [-86_400_000, 900, -900, 1_000]) {
    wall.now_ms += step_ms;
    monotonic.now_ms += 1;
    wall.now_ms += 1;
    boot();
  }
  expect(boot()).toBe(4);
});

function clocks() {
  const monotonic = { now_ms: 0 };
  const wall = { now_ms: 1_700_000_000_000 };
  const boot = createBootClock(
    () => monotonic.now_ms,
    () => wall.now_ms,
  );
  return { boot, monotonic, wall };
}
