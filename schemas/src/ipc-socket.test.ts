import { describe, expect, it } from "vitest";

import { ipcSocketCandidates } from "./ipc-socket.js";

describe("ipcSocketCandidates", () => {
  it("goes through the numbers of each directory, best first", () => {
    const paths = ipcSocketCandidates("agent", { XDG_RUNTIME_DIR: "/run/user/7", TMPDIR: "/var/tmp/" }, "linux");
    expect(paths).toHaveLength(30);
    expect(paths[0]).toBe("/run/user/7/talkgroup-ipc-0");
    expect(paths[9]).toBe("/run/user/7/talkgroup-ipc-9");
    expect(paths[10]).toBe("/var/tmp/talkgroup-ipc-0");
    expect(paths[20]).toBe("/tmp/talkgroup-ipc-0");
  });

  it("names each path once, and leaves out what is not an absolute path", () => {
    const paths = ipcSocketCandidates("agent", { XDG_RUNTIME_DIR: "run", TMPDIR: "/tmp" }, "darwin");
    expect(paths).toEqual(Array.from({ length: 10 }, (_, n) => `/tmp/talkgroup-ipc-${n}`));
    expect(ipcSocketCandidates("agent", {}, "linux")).toEqual(paths);
  });

  it("lets a game find an agent that runs in a Flatpak or a Snap", () => {
    const game = ipcSocketCandidates("game", { XDG_RUNTIME_DIR: "/run/user/7" }, "linux");
    expect(game.slice(0, 1)).toEqual(["/run/user/7/talkgroup-ipc-0"]);
    expect(game).toContain("/run/user/7/snap.talkgroup/talkgroup-ipc-3");
    const sandboxed = { XDG_RUNTIME_DIR: "/run/user/7", FLATPAK_ID: "dev.talkgroup.Agent" };
    expect(game).toContain(ipcSocketCandidates("agent", sandboxed, "linux")[0]);
  });

  it("knows the pipes of Windows", () => {
    const paths = ipcSocketCandidates("game", { XDG_RUNTIME_DIR: "/run/user/7" }, "win32");
    expect(paths).toHaveLength(10);
    expect(paths[0]).toBe("\\\\.\\pipe\\talkgroup-ipc-0");
  });

  it("is overruled by TALKGROUP_IPC", () => {
    for (const side of ["agent", "game"] as const) {
      expect(ipcSocketCandidates(side, { TALKGROUP_IPC: "/x/y", TMPDIR: "/z" }, "linux")).toEqual(["/x/y"]);
      expect(ipcSocketCandidates(side, { TALKGROUP_IPC: "" }, "linux")).toHaveLength(side === "agent" ? 10 : 30);
    }
  });
});
