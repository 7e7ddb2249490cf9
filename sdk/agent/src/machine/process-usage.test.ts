import { describe, expect, it } from "vitest";

import { ProcessUsage } from "./process-usage.js";

describe("ProcessUsage", () => {
  it("tells the share of a processor since a reading at least a second ago, and the memory", () => {
    let now_ms = 5000;
    const usage = new ProcessUsage(() => now_ms);
    const before = process.cpuUsage();
    while (spent(before) < 20_000) Math.hypot(now_ms);
    now_ms += 999;
    expect(usage.read().cpu_share, "not yet").toBe(0);
    now_ms += 1;
    const { cpu_share, resident_mb } = usage.read();
    expect(cpu_share).toBeGreaterThanOrEqual(0.02);
    expect(cpu_share).toBeLessThan(20);
    expect(resident_mb).toBeGreaterThan(10);
    expect(resident_mb).toBeLessThan(100_000);
    now_ms += 500;
    expect(usage.read().cpu_share, "the same until a second has passed again").toBe(cpu_share);
    now_ms += 999_500;
    expect(usage.read().cpu_share).toBeLessThan(cpu_share);
  });
});

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
