import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { eventually, processesNaming, runTalkgroup, testFolder } from "./command.suite.js";

interface Verdict {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly found: string }[];
  readonly hearings: readonly {
    readonly step: number;
    readonly disturbed: boolean;
    readonly expected: boolean;
    readonly similarity?: number;
    readonly frames_rebuilt: number;
  }[];
}

/** A child that does not end when it is asked to is killed after 2 s. */
const ended_within_ms = 3_000;

let folder: ReturnType<typeof testFolder>;

beforeEach(() => {
  folder = testFolder();
});

afterEach(() => folder.remove());

/** True if a process of this test names a file. */
function isRunning(file: string): boolean {
  return processesNaming(folder.path).some((command) => command.includes(file));
}

function verdictOf(output: string): Verdict {
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Verdict;
}

function failed(verdict: Verdict): readonly string[] {
  return verdict.checks.filter(({ ok }) => !ok).map(({ name, found }) => `${name}: ${found}`);
}

/** Where the machine stood still more often than steps may be said again, the last of it is judged as it is. */
function repeatsOf({ hearings }: Verdict): string {
  const repeats = new Set(hearings.filter(({ disturbed }) => disturbed).map(({ step }) => step)).size;
  return `said again because the machine stood still: ${repeats} times`;
}

describe("the radio check", () => {
  it("is heard by all who should and nobody else, and leaves nothing behind", async () => {
    const out = join(folder.path, "ears");
    const { code, output, errors } = await runTalkgroup(["radio-check", "--json", "--out", out], folder.path);
    const verdict = verdictOf(output);
    expect(failed(verdict), repeatsOf(verdict)).toEqual([]);
    expect([code, verdict.ok, errors]).toEqual([0, true, ""]);
    const judged = verdict.hearings.filter(({ expected, disturbed }) => expected && !disturbed);
    expect(new Set(judged.map(({ step }) => step)).size).toBe(4);
    for (const { similarity } of judged) expect(similarity).toBeGreaterThanOrEqual(0.9);
    expect(readdirSync(out).sort()).toEqual(["alpha-lead.wav", "alpha-two.wav", "bravo-lead.wav", "command.wav"]);
    expect(readdirSync(folder.path)).toEqual(["ears"]);
    expect(processesNaming(folder.path)).toEqual([]);
  }, 120_000);

  it("is understood when a tenth of the datagrams is lost in bursts", async () => {
    const { code, output } = await runTalkgroup(
      ["radio-check", "--json", "--loss", "0.1", "--out", join(folder.path, "ears")],
      folder.path,
    );
    const verdict = verdictOf(output);
    expect(failed(verdict), repeatsOf(verdict)).toEqual([]);
    expect(code).toBe(0);
    expect(verdict.hearings.reduce((sum, { frames_rebuilt }) => sum + frames_rebuilt, 0)).toBeGreaterThan(0);
  }, 120_000);

  it.each([
    ["SIGINT", "before the server runs", (output: string) => output.includes("Radio check:")],
    ["SIGINT", "while an agent starts", () => isRunning("agent-2.sock")],
    ["SIGINT", "while somebody talks", (output: string) => output.includes("1/4")],
    ["SIGTERM", "while somebody talks", (output: string) => output.includes("1/4")],
  ] as const)(
    "ends at once on %s %s, without a word, a process, socket file or folder left",
    async (signal, when, reached) => {
      let killed_ms = 0;
      const args = ["radio-check", "--out", join(folder.path, "ears")];
      const { code, errors } = await runTalkgroup(args, folder.path, async (running) => {
        await eventually(when, () => reached(running.output()));
        running.kill(signal);
        killed_ms = performance.now();
      });
      expect(performance.now() - killed_ms).toBeLessThan(ended_within_ms);
      expect([code, errors]).toEqual([130, ""]);
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

it("ends a benchmark on SIGINT without a word, a process or folder left", async () => {
  const args = ["bench", "path", "--seconds", "30"];
  const { code, output, errors } = await runTalkgroup(args, folder.path, async (running) => {
    await eventually("an agent runs", () => isRunning("agent-1.sock"));
    running.kill("SIGINT");
  });
  expect([code, output, errors]).toEqual([130, "", ""]);
  expect(readdirSync(folder.path)).toEqual([]);
  expect(processesNaming(folder.path)).toEqual([]);
}, 60_000);
