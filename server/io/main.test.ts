import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { test_operation } from "../core/control-desk.suite.js";

const program = fileURLToPath(new URL("../dist/io/main.js", import.meta.url));

describe("talkgroup-server", () => {
  let directory = "";
  let operation = "";
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "talkgroup-server-"));
    operation = join(directory, "operation.json");
    await writeFile(operation, JSON.stringify(test_operation));
  });
  afterEach(async () => {
    child?.kill("SIGKILL");
    await rm(directory, { recursive: true });
  });

  function run(...flags: string[]): { stdout: NodeJS.ReadableStream; stderr: Promise<string>; exit: Promise<unknown[]> } {
    const started = spawn(process.execPath, [program, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
    child = started;
    return { stdout: started.stdout, stderr: text(started.stderr), exit: once(started, "exit") };
  }

  it.each(["SIGTERM", "SIGINT"] as const)("says in one line of JSON when it is ready, and ends at %s", async (signal) => {
    const { stdout, exit } = run("--operation", operation, "--ready-json", "--data", directory, "--join-code", "sesame");
    const [line] = (await once(stdout, "data")) as [Buffer];
    const ready = JSON.parse(line.toString());
    expect(ready).toEqual({
      url: `wss://127.0.0.1:${ready.control_port}/control`,
      certificate_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      join_code: "sesame",
      control_port: expect.any(Number),
      voice_port: expect.any(Number),
    });
    child?.kill(signal);
    expect(await exit).toEqual([0, null]);
  });

  it("says to people what players need", async () => {
    const { stdout } = run("--operation", operation, "--advertise-voice-port", "4242");
    const [block] = (await once(stdout, "data")) as [Buffer];
    for (const words of [/wss:\/\/127/, /[0-9a-f]{64}/, /[0-9A-Z]{5}-[0-9A-Z]{5}/, /4242/])
      expect(block.toString()).toMatch(words);
  });

  it("names every problem of a preset with file and field, and exits with 1", async () => {
    const nets = [{ id: "n", title: "N", label: "N", listen: ["nobody"], speak: ["lead"] }];
    await writeFile(operation, JSON.stringify({ ...test_operation, nets }));
    const { stderr, exit } = run("--operation", operation);
    expect(await exit).toEqual([1, null]);
    const lines = (await stderr).trim().split("\n");
    expect(lines).toEqual([
      expect.stringContaining(`${operation}: nets/0/listen/0: found "nobody"`),
      expect.stringContaining(`${operation}: nets/0/speak/0: found "lead"`),
    ]);
  });

  it.each([
    ["a file that is not there", ["--operation", "nowhere.json"], "nowhere.json"],
    ["a port that is none", ["--operation", "x", "--voice-port", "70000"], "70000"],
    ["no operation", [], "--operation"],
  ])("refuses %s", async (_what, flags, word) => {
    const { stderr, exit } = run(...flags);
    expect(await exit).toEqual([1, null]);
    expect(await stderr).toContain(word);
  });
});
