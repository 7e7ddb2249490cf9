import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeIpcFrame, ipc_opcode } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { systemTimer, type Timer } from "../sound/timer.js";
import { type IpcServer, type IpcServerOptions, openIpcServer } from "./ipc-server.js";
import { openDoor, stubHandlers } from "./raw-client.suite.js";
import { findAgentAt, findRunningAgent } from "./running-agent.js";

let directory = "";
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "talkgroup-running-test-"));
});

afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
  rmSync(directory, { recursive: true });
});

/** Answers are waited for as long as they take, but whoever never answers is given up at once. */
const impatient: Timer = (_, run) => systemTimer(50, run);

describe.skipIf(process.platform === "win32")("findRunningAgent", () => {
  it("finds the agent that answers, and none where none runs", async () => {
    expect(await find()).toBeUndefined();
    const agent = await open();
    expect(await find()).toEqual({ socket_path: agent.socket_path });
    await agent.close();
    expect(await find()).toBeUndefined();
  });

  it("passes over who does not answer, and who answers something else", async () => {
    await listen(join(directory, "talkgroup-ipc-0"), () => undefined);
    await listen(join(directory, "talkgroup-ipc-1"), () => new TextEncoder().encode("HTTP/1.1 400 Bad Request"));
    await listen(join(directory, "talkgroup-ipc-2"), () => encodeIpcFrame(ipc_opcode.frame, new Uint8Array(2)));
    mkdirSync(join(directory, "talkgroup-ipc-3"));
    expect(await find()).toBeUndefined();
    await listen(join(directory, "talkgroup-ipc-7"), () => encodeIpcFrame(ipc_opcode.close, new Uint8Array(2)));
    expect(await find(), "one that is full").toEqual({ socket_path: join(directory, "talkgroup-ipc-7") });
  });

  it("does not disturb the agent it finds", async () => {
    const gone: string[] = [];
    const seen: unknown[] = [];
    const admission = openDoor();
    await open({
      onClientGone: ({ name }) => gone.push(name),
      admission: {
        judge: (applicant) => {
          seen.push(applicant.hello.scopes);
          return admission.judge(applicant);
        },
        forget: () => {},
      },
    });
    await find();
    expect(seen, "the player is never asked").toEqual([[]]);
  });
});

describe.skipIf(process.platform === "win32")("openIpcServer, alone", () => {
  it("yields to the agent at a better place, and only there", async () => {
    const first = await open({ alone: true });
    await expect(open({ alone: true })).rejects.toMatchObject({ code: "already_running", socket_path: first.socket_path });
    const explicit = join(directory, "mine");
    expect((await open({ alone: true, socket_path: explicit })).socket_path).toBe(explicit);
    expect((await open()).socket_path, "who does not ask to be alone").toBe(join(directory, "talkgroup-ipc-1"));
  });

  it("leaves exactly one of many that start at once", async () => {
    const starts = await Promise.allSettled(Array.from({ length: 6 }, () => open({ alone: true })));
    const running = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value.socket_path] : []));
    expect(running).toEqual([join(directory, "talkgroup-ipc-0")]);
    const environment = { XDG_RUNTIME_DIR: directory };
    expect(await findRunningAgent(environment, process.platform)).toEqual({ socket_path: running[0] });
  });
});

function find(): ReturnType<typeof findAgentAt> {
  const paths = Array.from({ length: 10 }, (_, number) => join(directory, `talkgroup-ipc-${number}`));
  return findAgentAt(paths, process.platform, impatient);
}

async function open(options: Partial<IpcServerOptions> = {}): Promise<IpcServer> {
  const server = await openIpcServer({
    handlers: stubHandlers(),
    admission: openDoor(),
    agent_version: "0.1.0",
    onClientGone: () => {},
    onFault: (where, error) => expect.fail(`${where}: ${error}`),
    now_ms: () => performance.now(),
    timer: systemTimer,
    environment: { XDG_RUNTIME_DIR: directory },
    platform: process.platform,
    ...options,
  });
  opened.push(server);
  return server;
}

async function listen(path: string, answer: () => Uint8Array | undefined): Promise<void> {
  const sockets = new Set<{ destroy(): void }>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    const bytes = answer();
    if (bytes !== undefined) socket.write(bytes);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  opened.push({
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
}
