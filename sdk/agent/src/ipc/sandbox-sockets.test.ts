import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ipcSocketCandidates } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { systemTimer, type Timer } from "../sound/timer.js";
import type { ClientPlace } from "./client-place.js";
import { openIpcServer } from "./ipc-server.js";
import { hello, openDoor, stubHandlers } from "./raw-client.suite.js";
import { SandboxSockets } from "./sandbox-sockets.js";

let directory = "";
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "talkgroup-sandbox-test-"));
});

afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
  rmSync(directory, { recursive: true });
});

describe.skipIf(process.platform !== "linux")("SandboxSockets", () => {
  it("listens where each sandbox looks, and knows which one calls", async () => {
    folder("app/org.example.Game");
    folder("snap.game");
    const { start, seen } = sockets();
    const { paths } = await start();
    expect(paths).toEqual([
      join(directory, "app/org.example.Game/talkgroup-ipc-0"),
      join(directory, "snap.game/talkgroup-ipc-0"),
    ]);
    // Both look here from inside: the Flatpak in its own folder, the Snap in what it takes for the runtime directory.
    const flatpak = { XDG_RUNTIME_DIR: directory, FLATPAK_ID: "org.example.Game" };
    expect(ipcSocketCandidates("agent", flatpak, "linux")[0]).toBe(paths[0]);
    expect(ipcSocketCandidates("game", { XDG_RUNTIME_DIR: join(directory, "snap.game") }, "linux")[0]).toBe(paths[1]);
    for (const path of paths) expect(lstatSync(path).mode & 0o777).toBe(0o600);
    for (const path of paths) await call(path);
    expect(seen).toEqual([
      { kind: "sandbox", origin: "flatpak:org.example.Game" },
      { kind: "sandbox", origin: "snap:game" },
    ]);
  });

  it("finds sandboxes that come later, and makes a socket again that was removed", async () => {
    const { start, rescan } = sockets();
    const running = await start();
    expect(running.paths).toEqual([]);
    folder("app/org.example.Game");
    await rescan();
    expect(running.paths).toHaveLength(1);
    unlinkSync(running.paths[0] ?? "");
    await rescan();
    await call(running.paths[0] ?? "");
    rmSync(join(directory, "app"), { recursive: true });
    await rescan();
    expect(running.paths).toEqual([]);
  });

  it("takes no folder that is a link, open to others, its own, or strangely named, and not more than it can bear", async () => {
    folder("elsewhere");
    mkdirSync(join(directory, "app"));
    symlinkSync(join(directory, "elsewhere"), join(directory, "app/org.example.Link"));
    folder("app/org.example.Open");
    chmodSync(join(directory, "app/org.example.Open"), 0o777);
    folder("app/dev.talkgroup.Agent");
    folder("app/org example");
    writeFileSync(join(directory, "snap.file"), "");
    const { start, rescan } = sockets();
    const running = await start();
    expect(running.paths).toEqual([]);
    for (let n = 0; n < 40; n++) folder(`snap.game${n}`);
    await rescan();
    expect(running.paths).toHaveLength(32);
  });

  it("takes the next number where something else is in its place", async () => {
    folder("snap.game");
    writeFileSync(join(directory, "snap.game/talkgroup-ipc-0"), "a letter");
    symlinkSync(join(directory, "nowhere"), join(directory, "snap.game/talkgroup-ipc-1"));
    expect((await sockets().start()).paths).toEqual([join(directory, "snap.game/talkgroup-ipc-2")]);
  });

  it("leaves nothing behind", async () => {
    folder("snap.game");
    const { start, timers } = sockets();
    const running = await start();
    const [path = ""] = running.paths;
    await running.close();
    expect(existsSync(path)).toBe(false);
    expect(timers).toEqual([]);
  });
});

describe.skipIf(process.platform !== "linux")("openIpcServer, with sandboxes", () => {
  it("judges clients by the socket they came by, and removes all sockets", async () => {
    folder("snap.game");
    const places: ClientPlace[] = [];
    const door = openDoor();
    const server = await openIpcServer({
      handlers: stubHandlers(),
      admission: {
        judge: (applicant) => {
          places.push(applicant.place);
          return door.judge(applicant);
        },
        forget: () => {},
      },
      agent_version: "0.1.0",
      onClientGone: () => {},
      onFault: (where, error) => expect.fail(`${where}: ${error}`),
      now_ms: () => performance.now(),
      timer: systemTimer,
      environment: { XDG_RUNTIME_DIR: directory },
      platform: process.platform,
      sandboxes: true,
    });
    opened.push(server);
    await greet(server.socket_path);
    await greet(join(directory, "snap.game/talkgroup-ipc-0"));
    expect(places).toEqual([{ kind: "own" }, { kind: "sandbox", origin: "snap:game" }]);
    await server.close();
    expect(existsSync(join(directory, "snap.game/talkgroup-ipc-0"))).toBe(false);
  });
});

function folder(name: string): void {
  mkdirSync(join(directory, name), { recursive: true, mode: 0o700 });
}

function sockets() {
  const seen: ClientPlace[] = [];
  const timers: (() => void)[] = [];
  // Waits for a dead socket are real; the scans are made by the test.
  const timer: Timer = (delay_ms, run) => {
    if (delay_ms < 3_000) return systemTimer(delay_ms, run);
    timers.push(run);
    return () => void timers.splice(timers.indexOf(run), 1);
  };
  const running = new SandboxSockets({
    runtime_directory: directory,
    own_folder: join(directory, "app/dev.talkgroup.Agent"),
    onSocket: (socket, place) => {
      seen.push(place);
      socket.destroy();
    },
    timer,
  });
  opened.push(running);
  const start = async () => {
    await running.start();
    return running;
  };
  const rescan = async () => {
    timers.shift()?.();
    while (timers.length === 0) await new Promise((resolve) => setImmediate(resolve));
  };
  return { start, rescan, seen, timers };
}

/** Resolves when the other side has taken the call and hung up. */
function call(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once("error", reject);
    socket.once("close", () => resolve());
    socket.resume();
  });
}

async function greet(path: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(path);
    opened.push({ close: () => socket.destroy() });
    socket.once("error", reject);
    socket.once("data", () => resolve());
    socket.write(hello());
  });
}
