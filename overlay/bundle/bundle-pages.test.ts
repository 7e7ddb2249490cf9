import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { bundlePages } from "./bundle-pages.js";

/** Minified, not compressed: what a browser has to read before anything is seen. */
const overlay_bytes_max = 700_000;

it("keeps the overlay's page within 700 kB, and has all of it in three files, with the licences of what is in it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "talkgroup-pages-"));
  try {
    const [page] = await bundlePages(folder, ["overlay"]);
    const code = await readFile(join(folder, "overlay.js"), "utf8");
    expect(page).toEqual({ name: "overlay", script_bytes: Buffer.byteLength(code) });
    expect(page?.script_bytes).toBeLessThanOrEqual(overlay_bytes_max);
    // Less than this draws nothing: the bundle lacks what it should hold.
    expect(page?.script_bytes).toBeGreaterThan(250_000);
    expect((await readdir(folder)).sort()).toEqual(["licences.txt", "overlay.css", "overlay.html", "overlay.js"]);
    const licences = await readFile(join(folder, "licences.txt"), "utf8");
    expect(licences).toMatch(/^pixi\.js \d+\.\d+\.\d+\n\n[\s\S]*Permission is hereby granted/m);
    expect(licences).not.toContain("@talkgroup");
    // What the page's policy forbids.
    const html = await readFile(join(folder, "overlay.html"), "utf8");
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*\ssrc=")|\son\w+=|https?:/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
