import type { ChildProcess, SpawnOptions } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { OverlayLauncher, type OverlayLauncherOptions, pause_ms } from "./overlay-launcher.js";

class FakeChild extends EventEmitter {
  killed = 0;

  unref(): void {}

  kill(): boolean {
    this.killed += 1;
    return true;
  }
}

function rig(options: Partial<OverlayLauncherOptions> = {}) {
  const started: [string, readonly string[], SpawnOptions, FakeChild][] = [];
  const warnings: string[] = [];
  const clock = { now_ms: 0 };
  const launcher = new OverlayLauncher({
    command: () => ["/opt/overlay/host", "--quiet", "$(rm -r ~); 'x'"],
    environment: () => ({ TALKGROUP_IPC: "/run/agent" }),
    clock: () => clock.now_ms,
    onWarning: (message) => void warnings.push(message),
    start: (program, args, how) => {
      const child = new FakeChild();
      started.push([program, args, how, child]);
      return child as EventEmitter as ChildProcess;
    },
    ...options,
  });
  return { launcher, started, warnings, clock };
}

describe("the program that draws the overlay", () => {
  it("is started as the player set it, without a shell, and told where the agent is", () => {
    const { launcher, started } = rig();
    launcher.launch();
    expect(started[0]?.slice(0, 2)).toEqual(["/opt/overlay/host", ["--quiet", "$(rm -r ~); 'x'"]]);
    expect(started[0]?.[2]).toMatchObject({ stdio: "ignore", env: { TALKGROUP_IPC: "/run/agent" } });
    expect(started[0]?.[2].shell).toBeUndefined();
    expect(
      started[0]?.[2].windowsHide,
      "on Windows that hides the first window of a program too, not its console alone",
    ).not.toBe(true);
  });

  it("is started once, and again only when it has ended, and not at once", () => {
    const { launcher, started, clock } = rig();
    for (let number = 0; number < 100; number++) launcher.launch();
    clock.now_ms = 2 * pause_ms;
    launcher.launch();
    expect(started).toHaveLength(1);
    started[0]?.[3].emit("exit", 0);
    launcher.launch();
    expect(started).toHaveLength(2);
    started[1]?.[3].emit("exit", 1);
    clock.now_ms = 3 * pause_ms - 1;
    launcher.launch();
    expect(started, "a program that ends at once").toHaveLength(2);
    clock.now_ms = 3 * pause_ms;
    launcher.launch();
    expect(started).toHaveLength(3);
  });

  it("ends with the agent", () => {
    const { launcher, started, clock } = rig();
    launcher.launch();
    launcher.close();
    launcher.close();
    expect(started[0]?.[3].killed).toBe(1);
    clock.now_ms = 2 * pause_ms;
    launcher.launch();
    expect(started, "nobody would end it").toHaveLength(1);
  });

  it("is not started where the player has set none", () => {
    const { launcher, started, warnings } = rig({ command: () => [] });
    launcher.launch();
    expect([started, warnings]).toEqual([[], []]);
  });

  it("does no harm if there is no such program, and the log does not say where it is", async () => {
    const warned = new Promise<string>((resolve) => {
      const { launcher } = rig({ command: () => ["/nowhere/secret-name"], start: undefined as never, onWarning: resolve });
      launcher.launch();
    });
    expect(await warned).toBe("overlay.command: found a program that cannot be started (ENOENT)");
    const { launcher, warnings } = rig({
      start: () => {
        throw Object.assign(new TypeError("bad"), { code: "ERR_INVALID_ARG_VALUE" });
      },
    });
    launcher.launch();
    expect(warnings).toEqual(["overlay.command: found a program that cannot be started (ERR_INVALID_ARG_VALUE)"]);
  });

  it("is a process of its own", async () => {
    const folder = mkdtempSync(join(tmpdir(), "talkgroup-launcher-"));
    const file = join(folder, "told");
    const script = `require("fs").writeFileSync(process.argv[1], process.env.TALKGROUP_IPC + process.argv[2])`;
    await new Promise<void>((resolve) => {
      const { spawn } = process.getBuiltinModule("node:child_process");
      const start: OverlayLauncherOptions["start"] = (program, args, how) => {
        const child = spawn(program, args, how);
        child.once("exit", () => resolve());
        return child;
      };
      rig({ command: () => [process.execPath, "-e", script, file, " $HOME"], start }).launcher.launch();
    });
    expect(readFileSync(file, "utf8")).toBe("/run/agent $HOME");
    rmSync(folder, { recursive: true });
  });
});
