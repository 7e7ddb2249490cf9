import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "run-agent-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("the agent's program", () => {
  it.each(["SIGHUP", "SIGTERM", "SIGINT"] as const)("closes everything and ends well on %s", async (signal) => {
    const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
    const socket_path = join(folder, `${signal}.sock`);
    const flags = [
      "--socket",
      socket_path,
      "--config",
      join(folder, "settings"),
      "--sound",
      "null",
      "--no-hotkeys",
      "--ready-json",
    ];
    const agent = spawn(process.execPath, [main, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(agent, "exit");
    await Promise.race([once(agent.stdout, "data"), ended]);
    expect(existsSync(socket_path)).toBe(true);
    agent.kill(signal);
    expect(await ended).toEqual([0, null]);
    expect(existsSync(socket_path), "nobody is left to answer").toBe(false);
  });
});
