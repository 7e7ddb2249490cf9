import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { liveMemory } from "./live-memory.js";

it("adds what all threads hold, and leaves out what is being written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "live-"));
  expect(await liveMemory(folder)).toBeNaN();
  writeFileSync(join(folder, "0"), String(3 * 2 ** 20));
  writeFileSync(join(folder, "1"), String(2 ** 19));
  writeFileSync(join(folder, "2"), "");
  expect(await liveMemory(folder)).toBe(3.5);
  rmSync(folder, { recursive: true });
});
