import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

import { programText } from "./spare-memory.js";

describe("spare memory", () => {
  it("is, of a program's file, what is run and was never written to", () => {
    const maps = [
      "00400000-00b6f000 r--p 00000000 fe:00 123   /opt/a b/node",
      "00b72000-025fe000 r-xp 00772000 fe:00 123   /opt/a b/node",
      "0563b000-0564e000 rw-p 0523a000 fe:00 123   /opt/a b/node",
      "07000000-07100000 r-xp 00000000 00:00 0",
      "7f6204e44000-7f6204f9a000 r-xp 00026000 fe:00 77    /usr/lib/libc.so.6",
      "7f6205a44000-7f6205a9a000 r-xp 00000000 fe:00 99    /opt/a b/node (deleted)",
    ];
    expect(programText(maps.join("\n"), "/opt/a b/node")).toEqual([[0xb72000, 0x25fe000]]);
    expect(programText("", "/opt/a b/node")).toEqual([]);
  });

  it.runIf(process.platform === "linux" && isGlibc())("is given back by a program that runs on", () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", script], {
      encoding: "utf8",
      // One heap for all threads, as the agent has it.
      env: { ...process.env, MALLOC_ARENA_MAX: "1" },
    });
    expect(stderr).toBe("");
    const { freed_mb, text_mb, sum } = JSON.parse(stdout) as Record<"freed_mb" | "text_mb" | "sum", number>;
    expect(sum).toBe(15);
    expect(freed_mb).toBeGreaterThan(20);
    expect(text_mb).toBeGreaterThan(4);
  });
});

function isGlibc(): boolean {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}

/** A program that has used 40 MB in pieces, and freed all but some. */
const script = `
  import { readFileSync } from "node:fs";
  import { returnSpareMemory } from ${JSON.stringify(new URL("../../dist/machine/spare-memory.js", import.meta.url).href)};
  const resident_mb = (kind) => Number(new RegExp(kind + ":\\\\s+(\\\\d+)").exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  let pieces = Array.from({ length: 4_000 }, () => Buffer.allocUnsafeSlow(10_000).fill(1));
  // One of them lies on top: the C library shrinks its heap by itself only from there.
  const kept = pieces.at(-1);
  pieces = undefined;
  gc();
  const before = { heap: resident_mb("RssAnon"), text: resident_mb("RssFile") };
  await returnSpareMemory();
  const after = { heap: resident_mb("RssAnon"), text: resident_mb("RssFile") };
  const sum = kept.subarray(0, 5).reduce((all, one) => all + one, 10);
  process.stdout.write(JSON.stringify({ freed_mb: before.heap - after.heap, text_mb: before.text - after.text, sum }));`;
