import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { processTreeUsage, processUsage } from "./process-usage.js";

describe.runIf(process.platform === "linux")("what a process uses", () => {
  it("is told with all it started, and theirs", async () => {
    const grandchild = "console.log(process.pid); setInterval(() => {}, 1000)";
    const code = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" }); setInterval(() => {}, 1000)`;
    const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "ignore"] });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const grandchild_pid = Number(line.toString("utf8"));
    try {
      const [alone, with_all] = [await processUsage(child.pid ?? 0), await processTreeUsage(child.pid ?? 0)];
      expect(alone.resident_mb).toBeGreaterThan(10);
      expect(with_all.resident_mb).toBeGreaterThan(1.5 * alone.resident_mb);
    } finally {
      process.kill(grandchild_pid, "SIGKILL");
      child.kill("SIGKILL");
    }
  });

  it("is not told of a process that is gone", async () => {
    await expect(processUsage(2 ** 22 + 1)).rejects.toThrow();
  });
});
