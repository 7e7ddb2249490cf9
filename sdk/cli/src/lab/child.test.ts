import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Child, LabError } from "./child.js";

let folder: string;
const never = new AbortController().signal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "child-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that notes its process id in `pid` and then does what `text` says. */
function program(text: string): string {
  const path = join(folder, "main.mjs");
  writeFileSync(
    path,
    `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(join(folder, "pid"))}, String(process.pid));\n${text}`,
  );
  return path;
}

function isRunning(): boolean {
  try {
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function failureOf(starting: Promise<unknown>): Promise<unknown> {
  return starting.then(
    () => "it started",
    (error: unknown) => error,
  );
}

const waits = "setInterval(() => {}, 1000);";

describe("a child process", () => {
  it("says where it can be reached, and is gone after close", async () => {
    const child = await Child.start<{ port: number }>("it", program(`console.log('{"port":7}');${waits}`), [], never);
    expect(child.ready).toEqual({ port: 7 });
    expect(isRunning()).toBe(true);
    await child.close();
    await child.close();
    expect(isRunning()).toBe(false);
  });

  it.each([
    ["linux", "SIGTERM"],
    ["win32", "the end of its input"],
  ])("is asked to end on %s by %s, and says what it has to", async (platform, asked) => {
    const note = `const note = (text) => { writeFileSync(${JSON.stringify(join(folder, "note"))}, text); process.exit(); };`;
    // Input that ends is looked at later: a signal, where there is one, comes first.
    const listens = `process.once("SIGTERM", () => note("SIGTERM")); process.stdin.resume().once("close", () => setTimeout(note, 100, "the end of its input"));`;
    const child = await Child.start("it", program(`${note}${listens}console.log("{}");`), [], never);
    await child.close(platform);
    expect(readFileSync(join(folder, "note"), "utf8")).toBe(asked);
  });

  it("is ended where it does not end by the end of its input", async () => {
    const child = await Child.start("it", program(`console.log("{}");${waits}`), [], never);
    await child.close("win32");
    expect(isRunning()).toBe(false);
  });

  it("is not left running when its first line is no JSON", async () => {
    const error = await failureOf(Child.start("it", program(`console.log("hello there");${waits}`), [], never));
    expect(error).toBeInstanceOf(LabError);
    expect(String(error)).toContain("found hello there");
    expect(isRunning()).toBe(false);
  });

  it("fails with its last words when it ends", async () => {
    const error = await failureOf(Child.start("it", program(`console.error("no port"); process.exit(3);`), [], never));
    expect(error).toBeInstanceOf(LabError);
    expect(String(error)).toContain("it did not start: no port");
  });

  it("is not left running when it is not wanted any more before it is ready", async () => {
    const abort = new AbortController();
    const starting = failureOf(Child.start("it", program(waits), [], abort.signal));
    while (!isRunning()) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    expect(await starting).toBeInstanceOf(LabError);
    expect(isRunning()).toBe(false);
    expect(await failureOf(Child.start("it", program(waits), [], abort.signal))).toBeInstanceOf(LabError);
  });

  it.each([
    ["there is no such program", "/nonexistent/node", ["x"]],
    ["its arguments are too long", process.execPath, ["x".repeat(1_000_000)]],
  ])("fails as the laboratory does when %s", async (_title, execPath, args) => {
    const before = process.execPath;
    process.execPath = execPath;
    try {
      expect(await failureOf(Child.start("it", program(waits), args, never))).toBeInstanceOf(LabError);
    } finally {
      process.execPath = before;
    }
  });
});
