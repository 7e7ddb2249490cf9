import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

import { bundled } from "./bundle.suite.js";

/** The whole browser entry, minified and compressed, as a page loads it. */
const browser_gzip_bytes_max = 12 * 1_024;

it("keeps all of the browser entry within 12 kB gzip, without a module of Node's", async () => {
  const { code, imports, modules } = await bundled("browser.ts");
  const gzip_bytes = gzipSync(code, { level: 9 }).length;
  process.stdout.write(
    `the browser entry: ${gzip_bytes} bytes gzip, ${code.length} minified; at most ${browser_gzip_bytes_max} gzip\n`,
  );
  expect(gzip_bytes).toBeLessThanOrEqual(browser_gzip_bytes_max);
  // Less than this is no radio: the bundle lacks what it should hold.
  expect(gzip_bytes).toBeGreaterThan(4_096);
  expect(imports).toEqual([]);
  expect(code).not.toMatch(/node:|\bprocess\.|\bBuffer\b/);
  expect(modules.filter((id) => /ipc-checks|ipc-validators|local-socket|schema-judge/.test(id))).toEqual([]);
});

it("lets a bundler leave out what is not used", async () => {
  const { code } = await bundled("browser.ts", "TalkgroupError");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(1_024);
});

it("sees Node's modules in the entry that has them", async () => {
  const { imports } = await bundled("index.ts");
  expect(imports).toContain("node:net");
});
