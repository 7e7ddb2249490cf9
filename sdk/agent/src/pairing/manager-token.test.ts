import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { loadManagerToken, ManagerTokenError } from "./manager-token.js";

const built = new URL("../../dist/pairing/manager-token.js", import.meta.url).href;
let directory = "";
let path = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "talkgroup-manager-test-"));
  path = join(directory, "manager-token");
});

afterEach(() => rmSync(directory, { recursive: true }));

describe.skipIf(process.platform === "win32")("loadManagerToken", () => {
  it("makes a token once, in a file that only its owner reads", () => {
    const mask = process.umask(0o277);
    const token = loadManagerToken(path);
    process.umask(mask);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toBe(`${token}\n`);
    expect(loadManagerToken(path)).toBe(token);
    expect(readdirSync(directory)).toEqual(["manager-token"]);
  });

  it("makes a new one where others could have read it, or where it is none", () => {
    const token = loadManagerToken(path);
    chmodSync(path, 0o640);
    const second = loadManagerToken(path);
    expect(second).not.toBe(token);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    for (const text of ["", "short", `${second}${second}`, "x".repeat(100_000)]) {
      writeFileSync(path, text);
      expect(loadManagerToken(path)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    }
  });

  it.skipIf(process.getuid?.() !== 0)("takes no token of another user", () => {
    const token = loadManagerToken(path);
    chownSync(path, 12_345, 12_345);
    expect(loadManagerToken(path)).not.toBe(token);
    expect(statSync(path).uid).toBe(0);
  });

  it("writes through no link that somebody else has put there", () => {
    const victim = join(directory, "victim");
    writeFileSync(victim, "keep me");
    symlinkSync(victim, `${path}.${process.pid}.new`);
    loadManagerToken(path);
    expect(readFileSync(victim, "utf8")).toBe("keep me");
  });

  it("is one and the same for agents that start at the same moment", async () => {
    const program = `import { loadManagerToken } from ${JSON.stringify(built)};
      process.stdin.once("data", () => process.stdout.write(loadManagerToken(${JSON.stringify(path)}) + "\\n"));
      process.stdout.write("ready\\n");`;
    const agents = Array.from({ length: 4 }, () => spawn(process.execPath, ["--input-type=module", "-e", program]));
    const said = agents.map((agent) => createInterface(agent.stdout)[Symbol.asyncIterator]());
    for (const lines of said) expect((await lines.next()).value).toBe("ready");
    for (const agent of agents) agent.stdin.end("go");
    const tokens = await Promise.all(said.map(async (lines) => (await lines.next()).value));
    expect(new Set(tokens)).toEqual(new Set([loadManagerToken(path)]));
    expect(readdirSync(directory)).toEqual(["manager-token"]);
  });

  it("says when it cannot be kept, and not where: a folder's name may be the player's", () => {
    const load = () => loadManagerToken(join(directory, "none", "manager-token"));
    expect(load).toThrow(ManagerTokenError);
    expect(load).not.toThrow(directory);
  });
});
