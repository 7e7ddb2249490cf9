import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";

import { openFolder } from "./durable-file.js";

let folder = "";
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "talkgroup-kill-"));
});
afterEach(async () => {
  child?.kill("SIGKILL");
  await rm(folder, { recursive: true });
});

/** A process that writes one number after the other, each in a file of another length, and names each that is kept. */
const writer = `
  const [module, path] = process.argv.slice(1);
  const { SettingsFile } = await import(module);
  const file = await SettingsFile.open({
    path, schema_url: "", timer: (delay_ms, run) => { setTimeout(run, delay_ms); return () => {}; },
    validate: (value) => ({ ok: true, value }), onReloaded() {}, onWarning() {},
  });
  for (let number = (file.value.number ?? 0) + 1; ; number += 1) {
    await file.update((value) => ({ ...value, number, filler: "x".repeat((number * 977) % 50_000), end: number }));
    process.stdout.write(number + "\\n");
  }`;

it("leaves the old file or the new one, whenever it is killed", { timeout: 60_000 }, async () => {
  const path = join(folder, "config.json");
  const module = new URL("../../dist/settings/settings-file.js", import.meta.url).href;
  let last = 0;
  for (let round = 0; round < 12; round += 1) {
    const process_ = spawn(process.execPath, ["--input-type=module", "-e", writer, module, path], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = process_;
    const ended = once(process_, "exit");
    const kill_at = last + 3 + ((round * 5) % 11);
    for await (const line of createInterface({ input: process_.stdout })) {
      last = Number(line);
      // In the middle of what comes next: at once, or some turns later.
      if (last === kill_at) setTimeout(() => process_.kill("SIGKILL"), round % 4);
    }
    await ended;
    const kept = JSON.parse(await readFile(path, "utf8")) as { number: number; filler: string; end: number };
    expect(kept.number).toBeGreaterThanOrEqual(last);
    expect(kept.number).toBeLessThanOrEqual(last + 1);
    expect(kept).toEqual({
      $schema: "",
      number: kept.number,
      filler: "x".repeat((kept.number * 977) % 50_000),
      end: kept.number,
    });
    last = kept.number;
  }
  const unfinished = (await readdir(folder)).filter((name) => name.startsWith("."));
  for (const name of unfinished) await utimes(join(folder, name), 0, 0);
  await openFolder(folder, Date.now());
  expect((await readdir(folder)).sort()).toEqual(["config.json", "config.json.good"]);
});
