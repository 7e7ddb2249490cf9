import { Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { judgeSoak, type SoakSample, soakSvg, verdictText } from "./soak-report.js";

/**
 * Half an hour: memory that warms up, the last of it slowly, is collected every minute, and grows by so many MB an hour; a file leaks every
 * so often.
 */
function run(
  rise_mb_per_hour: number,
  leak_s = Number.POSITIVE_INFINITY,
  live_rise_mb_per_hour = 0,
  spare_rise_mb_per_hour = 0,
): readonly SoakSample[] {
  const random = new Random(1);
  return Array.from({ length: 900 }, (_, index) => {
    const at_s = 2 * index;
    const warmth_mb = 40 * (1 - Math.exp(-at_s / 120)) + 8 * (1 - Math.exp(-at_s / 300));
    const settled_mb = 80 + warmth_mb + (at_s % 60) / 10 + random.normal() / 2 + (rise_mb_per_hour * at_s) / 3_600;
    const resident_mb = settled_mb + 10 + 4 * Math.sin(at_s / 25) + (spare_rise_mb_per_hour * at_s) / 3_600;
    const files = 240 + Math.floor(at_s / leak_s);
    return {
      ...{
        at_s,
        resident_mb,
        settled_mb: at_s < 10 ? Number.NaN : settled_mb,
        live_mb: at_s < 10 ? Number.NaN : 40 + random.normal() / 10 + (live_rise_mb_per_hour * at_s) / 3_600,
      },
      ...{ files, threads: 12, sessions: 210, players: 200 },
      ...{ delay_p50_ms: 0.4, delay_p99_ms: 2, copies: 6_000, lost: 0, pause_ms: 1 },
    };
  });
}

describe("judgeSoak", () => {
  it("calls a run flat that only warms up", () => {
    expect(judgeSoak(run(0), 0)).toMatchObject({ verdict: "flat", files_growth: 0, ok: true });
  });

  it("calls a leak of a kilobyte a join a leak", () => {
    const outcome = judgeSoak(run(24), 0);
    expect(outcome).toMatchObject({ verdict: "rising", ok: false });
    expect(outcome.settled_mb_per_hour.slope).toBeCloseTo(24, -1);
    expect(verdictText(outcome)).toMatch(/^memory is rising: settled 2\d/);
  });

  it("finds what the threads hold on to while what is settled hides it", () => {
    expect(judgeSoak(run(0, Number.POSITIVE_INFINITY, 24), 0)).toMatchObject({ verdict: "rising", ok: false });
  });

  it("finds spare room that plainly grows, and takes none for growing that comes and goes", () => {
    expect(judgeSoak(run(0, Number.POSITIVE_INFINITY, 0, 60), 0)).toMatchObject({ verdict: "rising", ok: false });
    const outcome = judgeSoak(run(0), 0);
    expect(outcome.resident_mb_per_hour.high).toBeGreaterThan(outcome.settled_mb_per_hour.high);
    expect(outcome).toMatchObject({ verdict: "flat", ok: true });
  });

  it("finds files and sessions that are left behind", () => {
    expect(judgeSoak(run(0, 60), 0)).toMatchObject({ verdict: "flat", ok: false });
    expect(judgeSoak(run(0), 1)).toMatchObject({ verdict: "flat", ok: false });
  });

  it("admits that a few samples, or the minutes of the warm-up, say nothing", () => {
    for (const minutes of [0.1, 14, 21]) {
      const outcome = judgeSoak(run(0).slice(0, 30 * minutes), 0);
      expect(outcome).toMatchObject({ verdict: "unsure", ok: false });
      expect(verdictText(outcome)).toContain("run longer: 22 minutes at least");
    }
  });

  it("passes over moments in which the threads did not say what they hold", () => {
    const samples = run(0).map((sample, index) =>
      index % 7 === 0 ? { ...sample, settled_mb: Number.NaN, live_mb: Number.NaN } : sample,
    );
    expect(judgeSoak(samples, 0)).toMatchObject({ verdict: "flat", ok: true });
  });
});

it("draws four diagrams", () => {
  const svg = soakSvg("A soak", run(0));
  for (const title of ["Memory of the server, MB", "Handles, count", "Delay, ms", "Loss, % of copies"])
    expect(svg).toContain(title);
});
