import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accept, ipc_opcode } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { systemTimer } from "../sound/timer.js";
import type { IpcCaller } from "./ipc-handler.js";
import { ipc_clients_max } from "./ipc-limits.js";
import { type IpcServer, type IpcServerOptions, openIpcServer } from "./ipc-server.js";
import { frame, hello, openDoor, type RawMessage, RawReader, request, stubHandlers } from "./raw-client.suite.js";

let directory = "";
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "talkgroup-ipc-test-"));
});

afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
  rmSync(directory, { recursive: true });
});

describe.skipIf(process.platform === "win32")("openIpcServer", () => {
  it("serves clients over a socket that only its user can open", async () => {
    const server = await open({ handlers: stubHandlers({ "ptt.press": async () => accept({ talking: true }) }) });
    expect(server.socket_path).toBe(join(directory, "talkgroup-ipc-0"));
    expect(lstatSync(server.socket_path).mode & 0o777).toBe(0o600);
    const client = await greeted(server);
    client.socket.write(request(1, "ptt.press", { binding_id: "key1" }));
    client.socket.write(frame(ipc_opcode.ping, "still there?"));
    expect(await client.next()).toEqual(["pong", "still there?"]);
    expect(await client.next()).toEqual(["frame", { jsonrpc: "2.0", id: 1, result: { talking: true } }]);
    server.broadcast("connection", { state: "open", transport: "udp", rtt_ms: 7 });
    expect(await client.next()).toMatchObject(["frame", { method: "connection", params: { state: "open" } }]);
    await server.close();
    expect(await client.next()).toMatchObject(["close", { code: "not_ready" }]);
    expect(await client.next()).toBe("closed");
    expect(existsSync(server.socket_path)).toBe(false);
  });

  it("leaves the process's file mask as it was", async () => {
    const mask = process.umask(0o027);
    await open();
    expect(process.umask(mask)).toBe(0o027);
  });

  it("tells when a client's process is gone", async () => {
    const gone: IpcCaller[] = [];
    let heard = () => {};
    const told = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const server = await open({
      onClientGone: (caller) => {
        gone.push(caller);
        heard();
      },
    });
    const client = await greeted(server, "crashing game");
    client.socket.destroy();
    await told;
    expect(gone.map(({ name }) => name)).toEqual(["crashing game"]);
    expect(server.counts().clients).toBe(0);
  });

  it("takes the next number when an agent is running, and a dead one's place", async () => {
    await deadSocket(join(directory, "talkgroup-ipc-0"));
    const first = await open();
    const second = await open();
    expect(first.socket_path).toBe(join(directory, "talkgroup-ipc-0"));
    expect(second.socket_path).toBe(join(directory, "talkgroup-ipc-1"));
    await greeted(first);
    await first.close();
    await greeted(second);
    expect((await open()).socket_path).toBe(join(directory, "talkgroup-ipc-0"));
  });

  it("gives every agent its own place when many start at once among dead sockets", async () => {
    for (const number of [0, 1, 2, 3]) await deadSocket(join(directory, `talkgroup-ipc-${number}`));
    const servers = await Promise.all(Array.from({ length: 8 }, () => open()));
    expect(new Set(servers.map(({ socket_path }) => socket_path)).size).toBe(8);
    for (const server of servers) await greeted(server);
  });

  it("touches nothing that is not a dead socket of its own", async () => {
    const path = join(directory, "talkgroup-ipc-0");
    writeFileSync(path, "a letter");
    expect((await open()).socket_path).toBe(join(directory, "talkgroup-ipc-1"));
    expect(statSync(path).size).toBe(8);
    await expect(open({ socket_path: path })).rejects.toMatchObject({ code: "in_use" });
  });

  it("uses the given path or none", async () => {
    const path = join(directory, "radio");
    expect((await open({ socket_path: path })).socket_path).toBe(path);
    await expect(open({ socket_path: path })).rejects.toMatchObject({ name: "IpcServerError", code: "in_use" });
    await expect(open({ environment: { TALKGROUP_IPC: path } })).rejects.toMatchObject({ code: "in_use" });
    await expect(open({ socket_path: join(directory, "none", "radio") })).rejects.toMatchObject({ code: "directory_missing" });
    await expect(open({ socket_path: join(directory, "x".repeat(100)) })).rejects.toMatchObject({ code: "path_too_long" });
  });

  it("does not listen where others could take its place", async () => {
    const shared = join(directory, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o777);
    await expect(open({ socket_path: join(shared, "radio") })).rejects.toMatchObject({ code: "directory_unsafe" });
    chmodSync(shared, 0o1777);
    expect((await open({ socket_path: join(shared, "radio") })).socket_path).toBe(join(shared, "radio"));
    const server = await open({ environment: { XDG_RUNTIME_DIR: join(directory, "none"), TMPDIR: directory } });
    expect(server.socket_path).toBe(join(directory, "talkgroup-ipc-0"));
  });

  it("turns away more clients than the limit, and says so", async () => {
    const server = await open();
    for (let n = 0; n < ipc_clients_max; n++) await greeted(server);
    const over = client(server);
    expect(await over.next()).toMatchObject(["close", { code: "limit_reached" }]);
    expect(await over.next()).toBe("closed");
  });

  it("cuts off a client that does not read, while another is served", async () => {
    const server = await open();
    const quick = await greeted(server);
    const slow = await greeted(server);
    slow.socket.pause();
    const event = { binding_id: "key1", talking: false, cause: "released" } as const;
    let sent = 0;
    while (server.counts().slow === 0 && sent < 100_000) {
      server.broadcast("ptt", event);
      sent += 1;
      // The kernel takes what the quick one reads only when the event loop turns.
      if (sent % 100 === 0)
        for (let got = 0; got < 100; got++) expect(await quick.next()).toMatchObject(["frame", { method: "ptt" }]);
    }
    expect(server.counts()).toMatchObject({ slow: 1 });
    quick.socket.write(request(1, "channels.list"));
    let answer = await quick.next();
    while (JSON.stringify(answer).includes('"ptt"')) answer = await quick.next();
    expect(answer).toMatchObject(["frame", { id: 1 }]);
  });
});

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

interface RawClient {
  readonly socket: Socket;
  /** The next message, or "closed". */
  readonly next: () => Promise<RawMessage | "closed">;
}

function client(server: IpcServer): RawClient {
  const socket = connect(server.socket_path);
  opened.push({ close: () => socket.destroy() });
  const reader = new RawReader();
  let wake = () => {};
  let closed = false;
  socket.on("data", (bytes) => {
    reader.push(bytes);
    wake();
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    closed = true;
    wake();
  });
  const next = async () => {
    while (reader.messages.length === 0 && !closed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return reader.messages.shift() ?? "closed";
  };
  return { socket, next };
}

async function greeted(server: IpcServer, client_name?: string): Promise<RawClient> {
  const raw = client(server);
  raw.socket.write(hello(client_name));
  expect(await raw.next()).toMatchObject(["handshake", { protocol: 1 }]);
  return raw;
}

/** What an agent leaves behind when it is killed: a socket file nobody listens at. */
async function deadSocket(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(`${path}.alive`, resolve));
  // A second name keeps the file when Node removes the first.
  linkSync(`${path}.alive`, path);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(lstatSync(path).isSocket()).toBe(true);
}
