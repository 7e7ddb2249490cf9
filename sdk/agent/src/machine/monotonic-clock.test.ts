import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createMonotonicClock } from "./monotonic-clock.js";

describe("createMonotonicClock", () => {
  it("agrees with every other process of this machine", () => {
    const clock = createMonotonicClock();
    const before_ms = clock();
    const other = spawnSync(process.execPath, ["-e", "console.log(process.hrtime.bigint().toString())"], { encoding: "utf8" });
    const other_ms = Number(other.stdout) / 1e6;
    expect(other_ms).toBeGreaterThan(before_ms);
    expect(other_ms).toBeLessThan(clock());
  });

  it("never goes back and is the same for all who make one", () => {
    const clocks = [createMonotonicClock(), createMonotonicClock()];
    let last_ms = 0;
    for (let reading = 0; reading < 10_000; reading += 1) {
      const now_ms = clocks[reading % 2]?.() ?? 0;
      if (now_ms < last_ms - 0.01) throw new Error(`${now_ms} after ${last_ms}`);
      last_ms = now_ms;
    }
    expect(Math.abs(last_ms - Number(process.hrtime.bigint()) / 1e6)).toBeLessThan(5);
  });
});
