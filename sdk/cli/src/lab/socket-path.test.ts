import { describe, expect, it } from "vitest";

import { socketPath } from "./socket-path.js";

describe("where an agent of a laboratory listens", () => {
  it.each(["linux", "darwin"])("is a file in the laboratory's folder on %s", (platform) => {
    expect(socketPath("/tmp/talkgroup-a1b2c3", "agent-1", platform)).toBe("/tmp/talkgroup-a1b2c3/agent-1.sock");
  });

  it("is a pipe on Windows, which has its name to itself", () => {
    const pipe = (folder: string, name: string): string => socketPath(folder, name, "win32");
    const first = pipe("C:\\Users\\Anna B\\Temp\\talkgroup-a1b2c3", "agent-1");
    expect(first).toBe(`\\\\.\\pipe\\talkgroup-lab-${process.pid}-talkgroup-a1b2c3-agent-1`);
    // Backslashes end with the place of all pipes: a name has none.
    expect(first.lastIndexOf("\\")).toBe("\\\\.\\pipe\\".length - 1);
    const others = [pipe("C:\\Temp\\talkgroup-a1b2c3\\", "agent-2"), pipe("C:\\Temp\\talkgroup-d4e5f6", "agent-1")];
    expect(new Set([first, ...others]).size).toBe(3);
  });
});
