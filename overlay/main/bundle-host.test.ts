import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

import { bundleHost } from "./bundle-host.js";

const folder = mkdtempSync(join(tmpdir(), "talkgroup-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("leaves nothing outside but Electron, Node's own and the native library", async () => {
  await bundleHost(folder);
  const main = readFileSync(join(folder, "electron-main.js"), "utf8");
  const imported = [...main.matchAll(/^import [^"]*from "([^"]+)";/gm)].map(([, name = ""]) => name);
  expect(imported).toContain("electron");
  expect(imported.filter((name) => name !== "electron" && !name.startsWith("node:"))).toEqual([]);
  expect(main).toContain('("electron-overlay-window")');

  // A page's sandbox lets its preload script ask for nothing else.
  const preload = readFileSync(join(folder, "preload.cjs"), "utf8");
  expect([...preload.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"']);
  expect(preload).not.toMatch(/^\s*(?:import|export) /m);
});
