import type { ChildProcess, SpawnOptions } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openInBrowser } from "./open-in-browser.js";

const url = "http://127.0.0.1:17460/settings.html#token=SECRET";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "talkgroup-browser-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function starter(event: "spawn" | "error"): {
  readonly started: [string, readonly string[], SpawnOptions][];
  readonly start: (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess;
} {
  const started: [string, readonly string[], SpawnOptions][] = [];
  const start = (program: string, args: readonly string[], options: SpawnOptions): ChildProcess => {
    started.push([program, args, options]);
    const child = Object.assign(new EventEmitter(), { unref: () => {} });
    setImmediate(() => child.emit(event, new Error("no such program")));
    return child as EventEmitter as ChildProcess;
  };
  return { started, start };
}

describe("a page that is shown in the browser", () => {
  it.each([
    ["linux", "xdg-open"],
    ["darwin", "open"],
    ["win32", "rundll32.exe"],
  ])("is reached on %s by a file of the player's own, as words of a command can be read by others", async (platform, program) => {
    const { started, start } = starter("spawn");
    expect(await openInBrowser(url, folder, platform, start)).toBe(true);
    expect(started[0]?.[0]).toBe(program);
    expect(JSON.stringify(started[0]), "no secret").not.toContain("SECRET");
    expect(started[0]?.[1].at(-1)).toContain("open-page.html");
    expect(started[0]?.[2].shell).toBeUndefined();
    const path = join(folder, "open-page.html");
    expect(readFileSync(path, "utf8")).toContain(`content="0;url=${url}"`);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("is written anew, and never through a link", async () => {
    const { start } = starter("spawn");
    const elsewhere = join(folder, "elsewhere");
    writeFileSync(elsewhere, "mine");
    symlinkSync(elsewhere, join(folder, "open-page.html"));
    expect(await openInBrowser(url, folder, "linux", start)).toBe(true);
    expect(await openInBrowser(`${url}2"><script>`, folder, "linux", start)).toBe(true);
    expect(readFileSync(elsewhere, "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "open-page.html"), "utf8")).not.toContain("<script>");
  });

  it("is not shown where there is no browser, or no place for the file", async () => {
    expect(await openInBrowser(url, folder, "linux", starter("error").start)).toBe(false);
    const { started, start } = starter("spawn");
    expect(await openInBrowser(url, join(folder, "nowhere"), "linux", start)).toBe(false);
    expect(started).toEqual([]);
  });
});
