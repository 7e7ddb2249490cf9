import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

import { descendantsOf, openFilesOf, stillThere } from "./process-marks.js";

it("finds what a process started, and what of it is left", async () => {
  // A child with a child of its own, which says so when it is there.
  const script = `const child = require("node:child_process").spawn("sleep", ["60"]);
    child.once("spawn", () => console.log(child.pid)); process.stdin.resume();`;
  const child = spawn(process.execPath, ["-e", script], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const grandchild_pid = Number(line.toString());
  const marks = (await descendantsOf(process.pid)).filter(({ pid }) => pid === child.pid || pid === grandchild_pid);
  expect(marks.map(({ pid }) => pid)).toEqual([child.pid, grandchild_pid]);
  expect(marks[1]?.command).toBe("sleep 60");
  expect(await stillThere(marks)).toEqual(marks);
  expect(await openFilesOf(child.pid ?? 0)).toBeGreaterThan(3);

  child.kill("SIGKILL");
  await once(child, "exit");
  expect((await stillThere(marks)).map(({ pid }) => pid)).toEqual([grandchild_pid]);
  process.kill(grandchild_pid, "SIGKILL");
  await expect.poll(() => stillThere(marks)).toEqual([]);
});

it("does not take a later process of the same number for the one before", async () => {
  expect(await stillThere([{ pid: process.pid, began: "1", command: "" }])).toEqual([]);
});
