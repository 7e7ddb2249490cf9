import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { eventually, processesNaming, runTalkgroup, testFolder } from "./command.suite.js";

interface Verdict {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly found: string }[];
  readonly hearings: readonly { readonly expected: boolean; readonly similarity?: number; readonly frames_rebuilt: number }[];
}

let folder: ReturnType<typeof testFolder>;

beforeEach(() => {
  folder = testFolder();
});

afterEach(() => folder.remove());

function verdictOf(output: string): Verdict {
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Verdict;
}

function failed(verdict: Verdict): readonly string[] {
  return verdict.checks.filter(({ ok }) => !ok).map(({ name, found }) => `${name}: ${found}`);
}

describe("the radio check", () => {
  it("is heard by all who should and nobody else, and leaves nothing behind", async () => {
    const out = join(folder.path, "ears");
    const { code, output, errors } = await runTalkgroup(["radio-check", "--json", "--out", out], folder.path);
    const verdict = verdictOf(output);
    expect(failed(verdict)).toEqual([]);
    expect([code, verdict.ok, errors]).toEqual([0, true, ""]);
    for (const { expected, similarity } of verdict.hearings) if (expected) expect(similarity).toBeGreaterThanOrEqual(0.9);
    expect(readdirSync(out).sort()).toEqual(["alpha-lead.wav", "alpha-two.wav", "bravo-lead.wav", "command.wav"]);
    expect(readdirSync(folder.path)).toEqual(["ears"]);
    expect(processesNaming(folder.path)).toEqual([]);
  }, 60_000);

  it("is understood when a tenth of the datagrams is lost in bursts", async () => {
    const { code, output } = await runTalkgroup(
      ["radio-check", "--json", "--loss", "0.1", "--out", join(folder.path, "ears")],
      folder.path,
    );
    const verdict = verdictOf(output);
    expect(failed(verdict)).toEqual([]);
    expect(code).toBe(0);
    expect(verdict.hearings.reduce((sum, { frames_rebuilt }) => sum + frames_rebuilt, 0)).toBeGreaterThan(0);
  }, 60_000);

  it.each(["SIGINT", "SIGTERM"] as const)(
    "ends on %s without a process, socket file or folder left",
    async (signal) => {
      const { code } = await runTalkgroup(["radio-check", "--out", join(folder.path, "ears")], folder.path, async (running) => {
        await eventually("the first step", () => running.output().includes("1/4"));
        running.kill(signal);
      });
      expect(code).toBe(130);
      expect(readdirSync(folder.path)).toEqual(["ears"]);
      expect(processesNaming(folder.path)).toEqual([]);
    },
    60_000,
  );

  it("takes its children with it even when it is killed without a word", async () => {
    await runTalkgroup(["radio-check", "--out", join(folder.path, "ears")], folder.path, async (running) => {
      await eventually("the first step", () => running.output().includes("1/4"));
      running.kill("SIGKILL");
    });
    await eventually("its children end", () => processesNaming(folder.path).length === 0);
  }, 60_000);
});
