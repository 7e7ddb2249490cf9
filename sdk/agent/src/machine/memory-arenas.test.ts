import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Heaps that threads have besides the first one, after many threads have allocated: the C library aligns each to 64 MB. */
function heapsOf(limit: string): { readonly heaps: number; readonly told: boolean } {
  const script = `
    import { pbkdf2 } from "node:crypto";
    import { readFileSync } from "node:fs";
    import { promisify } from "node:util";
    import { loadArenaLimit } from ${JSON.stringify(new URL("../../dist/machine/memory-arenas.js", import.meta.url).href)};
    const limitArenas = await loadArenaLimit();
    ${limit}
    // As many at once as there are threads for it: each allocates.
    await Promise.all(Array.from({ length: 16 }, () => promisify(pbkdf2)("key", "salt", 500, 4_096, "sha256")));
    const starts = [...readFileSync("/proc/self/maps", "utf8").matchAll(/^([0-9a-f]+)-[0-9a-f]+ rw-p 00000000 00:00 0 *$/gm)];
    const heaps = starts.filter(([, start]) => BigInt("0x" + start) % ${64n * 2n ** 20n}n === 0n).length;
    process.stdout.write(JSON.stringify({ heaps, told: true }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    env: { ...process.env, UV_THREADPOOL_SIZE: "8", MALLOC_ARENA_MAX: "" },
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe.runIf(process.platform === "linux" && isGlibc())("the limit of the threads' heaps", () => {
  it("keeps threads that allocate later from having heaps of their own", () => {
    const unlimited = heapsOf("");
    expect(unlimited.told).toBe(true);
    expect(unlimited.heaps).toBeGreaterThan(4);
    expect(heapsOf("limitArenas(1);").heaps).toBeLessThan(unlimited.heaps - 2);
  });
});

describe("the agent's program", () => {
  it("limits them before anything else of it is loaded, and lets the audio worker have one", () => {
    const main = readFileSync(join(import.meta.dirname, "..", "main.ts"), "utf8");
    expect([...main.matchAll(/^import .* from "(.+)";$/gm)].map(([, name]) => name)).toEqual(["./machine/memory-arenas.js"]);
    expect(main.indexOf("limitArenas(1)")).toBeLessThan(main.indexOf('import("./run-agent.js")'));
    expect(main).toContain("runAgent(() => limitArenas(2))");
  });
});

function isGlibc(): boolean {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}
