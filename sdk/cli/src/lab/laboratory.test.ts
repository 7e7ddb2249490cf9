import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { processesNaming } from "../e2e/command.suite.js";
import { LabError } from "./child.js";
import { Laboratory } from "./laboratory.js";
import { socketPath } from "./socket-path.js";

const operation_path = fileURLToPath(new URL("../../presets/radio-check.json", import.meta.url));
let folder: string;
let tmpdir_before: string | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lab-"));
  tmpdir_before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
});

afterEach(() => {
  if (tmpdir_before === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = tmpdir_before;
  rmSync(folder, { recursive: true, force: true });
});

function sockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith("UDP")).length;
}

function nothingIsLeft(): void {
  expect(processesNaming(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
}

describe("the laboratory", () => {
  it("leaves nothing when it is closed while an agent starts and a script waits", async () => {
    const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    const script = Promise.allSettled([lab.addPlayer({ name: "Late", role: "alpha" }), lab.pause(60_000)]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await Promise.all([lab.close(), lab.close()]);
    for (const outcome of await script) expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(LabError) });
    expect(await lab.addAgent("later", {}).catch((error: unknown) => error)).toBeInstanceOf(LabError);
    await expect(lab.pause(1)).rejects.toBeInstanceOf(LabError);
    nothingIsLeft();
  });

  it("has agents that end by the end of their input alone, their socket with them", async () => {
    const lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
    const agent = await lab.addAgent("the agent", { sound: "null" });
    expect(agent.ready.socket_path).toBe(socketPath(lab.folder, "agent-1"));
    expect(existsSync(agent.ready.socket_path)).toBe(true);
    // As on a system without signals. One that had to be killed would leave the file of its socket.
    await agent.close("win32");
    expect(existsSync(agent.ready.socket_path)).toBe(false);
    await lab.close();
    nothingIsLeft();
  });

  it("closes itself when its signal is aborted, even while the server starts", async () => {
    const abort = new AbortController();
    const starting = Laboratory.start({ operation_path, loss: 0.1, seed: 1, signal: abort.signal });
    const outcome = starting.catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    abort.abort();
    expect(await outcome).toBeInstanceOf(LabError);
    nothingIsLeft();
  });

  it("leaves no socket when the server behind a bad network cannot start", async () => {
    const before = sockets();
    const starting = Laboratory.start({ operation_path: join(folder, "missing.json"), loss: 0.1, seed: 1 });
    await expect(starting).rejects.toBeInstanceOf(LabError);
    await new Promise((resolve) => setImmediate(resolve));
    expect(sockets()).toBe(before);
    nothingIsLeft();
  });
});
