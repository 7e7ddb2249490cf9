import { afterAll, describe, expect, it } from "vitest";

import { runTalkgroup, testFolder } from "../e2e/command.suite.js";
import { trials } from "./chaos.js";

describe("the commands that hurt and wear", () => {
  const folder = testFolder();
  afterAll(() => folder.remove());

  it.each(["server-killed", "port-taken"])("chaos %s is as it must be, and says so", async (name) => {
    const { code, output, errors } = await runTalkgroup(["chaos", name, "--json"], folder.path);
    const report = JSON.parse(output) as { readonly findings: Record<string, { readonly ok: boolean }> };
    expect(report, errors).toMatchObject({ chaos: name, ok: true });
    expect(Object.values(report.findings).every(({ ok }) => ok)).toBe(true);
    expect(code).toBe(0);
  });

  it("chaos names its trials to who names none of them", async () => {
    const { code, errors } = await runTalkgroup(["chaos", "server-kiled"], folder.path);
    expect([code, errors]).toEqual([
      2,
      `talkgroup chaos: found server-kiled, expected one of ${Object.keys(trials).join(", ")}\n`,
    ]);
  });

  it("fuzz goes through all readers and finds nothing", async () => {
    const { code, output } = await runTalkgroup(["fuzz", "--seconds", "0.5", "--json"], folder.path);
    const { ok, targets } = JSON.parse(output) as { ok: boolean; targets: Record<string, { covered: number }> };
    expect([code, ok, Object.keys(targets).length]).toEqual([0, true, 7]);
    for (const { covered } of Object.values(targets)) expect(covered).toBeGreaterThan(500);
  });

  it("soak tells what it saw, and does not call minutes flat that are too few", async () => {
    const { code, output } = await runTalkgroup(["soak", "--minutes", "0.1", "--agents", "12", "--json"], folder.path);
    const report = JSON.parse(output) as { readonly samples: readonly { readonly resident_mb: number }[] };
    expect(report).toMatchObject({ ok: false, verdict: "unsure", agents: 12, lost: 0, troubles: 0, sessions_left: 0 });
    expect(report.samples.length).toBeGreaterThan(1);
    for (const { resident_mb } of report.samples) expect(resident_mb).toBeGreaterThan(20);
    expect(code).toBe(1);
    // A server keeps the session of who went without a word for a while, and a soak waits until it has forgotten all.
  }, 150_000);
});
