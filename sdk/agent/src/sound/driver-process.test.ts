import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { frames_file } from "./driver-message.js";
import { DriverProcess, process_files } from "./driver-process.js";
import { standIn } from "./driver-stand-in.suite.js";

describe("how a sound library's process is started", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-driver-process-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("has an overlapped file for frames, which goes both ways at once: Windows gives any other one to read or to write at a time", async () => {
    const program = await standIn(folder, `frames.on("data", (bytes) => frames.write(bytes));`);
    const child = new DriverProcess({ ...program, task: { kind: "devices" }, onNews: () => {}, onGone: () => {} });
    expect(process_files[frames_file]).toBe("overlapped");
    expect(process_files[0], "the child waits for its end by a read that blocks").toBe("pipe");
    const answer = new Promise((resolve) => child.frames?.once("data", resolve));
    child.frames?.write("frame");
    expect(String(await answer)).toBe("frame");
    await child.kill();
  });
});
