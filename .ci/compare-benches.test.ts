import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** The comparison as CI runs it, with a command in the benchmarks' place that prints one planted line after the other. */
describe("comparing benches with their baselines", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "benches-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("passes what is as good as its baseline, or not worse by more than a fifth, after one run", async () => {
    const { code, out } = await compare(['{"bench":"fanout","ratio":2.4,"frames":0}']);
    expect(code).toBe(0);
    expect(out).toBe(
      "fanout, run 1: ratio 2.4 (baseline 2), frames 0 (baseline 0)\n2 figures compared with their baselines, 0 worse\n",
    );
  });

  it("fails a ratio that is worse in three runs, and shows each", async () => {
    const { code, out } = await compare(['{"ratio":2.41,"frames":0}', '{"ratio":2.6,"frames":0}', '{"ratio":2.5,"frames":0}']);
    expect(code).toBe(1);
    expect(out.match(/run \d: ratio [\d.]+/g)).toEqual(["run 1: ratio 2.41", "run 2: ratio 2.6", "run 3: ratio 2.5"]);
    expect(out).toContain("worse than its baseline: fanout: ratio: found 2.41, expected 2.4 at most (baseline 2)");
    expect(out).toMatch(/\n2 figures compared with their baselines, 1 worse\n$/);
  });

  it("lets the best of three runs count, figure by figure", async () => {
    const { code, out } = await compare(['{"ratio":9,"frames":0}', '{"ratio":9,"frames":7}', '{"ratio":2,"frames":8}']);
    expect(code).toBe(0);
    expect(out).toContain("run 3");
  });

  it("lets no count be worse than nothing", async () => {
    const { code, out } = await compare(['{"ratio":2,"frames":1}']);
    expect(code).toBe(1);
    expect(out).toContain("frames: found 1, expected 0 at most");
  });

  it.each([
    ["is missing", '{"ratio":2}'],
    ["is no number", '{"ratio":2,"frames":null}'],
    ["is a text", '{"ratio":2,"frames":"0"}'],
  ])("fails a figure that %s", async (_, line) => {
    const { code, out } = await compare([line]);
    expect(code).toBe(1);
    expect(out).toContain("worse than its baseline: fanout: frames: found nothing");
  });

  it.each([
    ["prints nothing", ""],
    ["prints no JSON", "it went well"],
    ["fails", "exit"],
  ])("fails a benchmark that %s", async (_, line) => {
    const { code, out } = await compare([line]);
    expect(code).toBe(1);
    expect(out).toContain("fanout, run 3: failed");
    expect(out).toContain("2 worse");
  });

  it("fails when there is nothing to compare", async () => {
    expect(await compare([], {})).toMatchObject({ code: 1 });
  });

  it("has baselines that are numbers", () => {
    const kept = JSON.parse(readFileSync(join(import.meta.dirname, "baselines.json"), "utf8")) as typeof planted;
    const figures = Object.values(kept).flatMap((one) => Object.values(one.figures));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.every(Number.isFinite)).toBe(true);
  });

  /** The last line is printed again and again. */
  function compare(
    lines: readonly string[],
    baselines: object = planted,
  ): Promise<{ readonly code: number; readonly out: string }> {
    const [cli, file, count] = [join(folder, "cli.mjs"), join(folder, "baselines.json"), join(folder, "count")];
    writeFileSync(file, JSON.stringify(baselines));
    writeFileSync(count, "");
    writeFileSync(
      cli,
      `import { appendFileSync, readFileSync } from "node:fs";
      const lines = ${JSON.stringify(lines)};
      const line = lines[Math.min(readFileSync(${JSON.stringify(count)}).length, lines.length - 1)];
      appendFileSync(${JSON.stringify(count)}, "x");
      if (process.argv.slice(2).join(" ") !== "bench fanout --seconds 1 --json" || line === "exit") process.exit(1);
      process.stdout.write("a line before\\n" + line + "\\n");`,
    );
    const script = join(import.meta.dirname, "compare-benches.mjs");
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [script, "--baselines", file, "--cli", cli], (_, out) =>
        resolve({ code: child.exitCode ?? -1, out }),
      );
    });
  }
});

const planted: Readonly<
  Record<string, { readonly flags: readonly string[]; readonly figures: Readonly<Record<string, number>> }>
> = {
  fanout: { flags: ["--seconds", "1"], figures: { ratio: 2, frames: 0 } },
};
