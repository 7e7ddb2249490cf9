import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { liveMemory, probeEnvironment } from "./live-memory.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "live-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("liveMemory", () => {
  it("adds what all threads hold", async () => {
    expect(await liveMemory(folder)).toEqual(nothing);
    tell("0", 3, 1);
    tell("1", 0.5, 0.25);
    expect(await liveMemory(folder)).toEqual({ live_mb: 3.5, spare_mb: 1.25 });
  });

  it("says nothing while one of them is writing", async () => {
    tell("0", 3, 1);
    writeFileSync(join(folder, "1"), "");
    expect(await liveMemory(folder)).toEqual(nothing);
  });
});

describe.runIf(process.platform === "linux")("the probe", () => {
  it("makes all threads of a program tell, collects their garbage, and forgets those that end", async () => {
    const told = join(folder, "told");
    mkdirSync(told);
    writeFileSync(join(folder, "thread.mjs"), thread);
    writeFileSync(join(folder, "main.mjs"), main);
    const environment = { ...process.env, ...probeEnvironment(told, compiled_probe) };
    const child = spawn(process.execPath, [join(folder, "main.mjs")], { env: environment, stdio: ["pipe", "pipe", "inherit"] });
    const ended = once(child, "exit");
    await once(child.stdout, "data");
    await vi.waitFor(() => expect(readdirSync(told).sort()).toEqual(["0", "1"]), wait);
    await vi.waitFor(async () => expect((await liveMemory(told)).live_mb).toBeGreaterThan(kept_mb), wait);
    // Each thread of Node takes less than 10 MB; what both have thrown away is 80.
    const { live_mb, spare_mb } = await liveMemory(told);
    expect(live_mb).toBeLessThan(kept_mb + 20);
    expect(spare_mb).toBeGreaterThan(0);
    child.stdin.write("end the thread\n");
    await vi.waitFor(() => expect(readdirSync(told)).toEqual(["0"]), wait);
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });
});

function tell(thread_id: string, live_mb: number, spare_mb: number): void {
  writeFileSync(join(folder, thread_id), JSON.stringify({ live: live_mb * 2 ** 20, spare: spare_mb * 2 ** 20 }));
}

const nothing = { live_mb: Number.NaN, spare_mb: Number.NaN };
/** Node loads no TypeScript. */
const compiled_probe = new URL("../../dist/soak/live-memory-probe.js", import.meta.url).href;
const wait = { timeout: 15_000, interval: 50 };
const kept_mb = 16;
/** Throws 40 MB away that have grown old, and keeps 16. */
const thread = `
import { parentPort } from "node:worker_threads";
globalThis.thrown = Array.from({ length: 40 }, () => new Array(2 ** 17).fill(0.5));
globalThis.kept = Array.from({ length: 16 }, () => new Array(2 ** 17).fill(0.5));
globalThis.thrown = undefined;
parentPort.on("message", () => process.exit());
parentPort.postMessage("ready");`;
const main = `
import { Worker } from "node:worker_threads";
globalThis.thrown = Array.from({ length: 40 }, () => new Array(2 ** 17).fill(0.5));
globalThis.thrown = undefined;
const thread = new Worker(new URL("./thread.mjs", import.meta.url), { env: {}, execArgv: [] });
thread.once("message", () => process.stdout.write("ready"));
process.stdin.once("data", () => thread.postMessage("end")).once("end", () => process.exit());`;
