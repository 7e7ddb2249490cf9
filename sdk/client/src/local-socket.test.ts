import { chownSync, existsSync, linkSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeIpcFrame, encodeResult, IpcFrameReader, ipc_opcode, ipc_request_bytes_max } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { connect } from "./connect.js";
import { type LocalSocketOptions, openLocalSocket } from "./local-socket.js";

let directory = "";
const opened: (() => unknown)[] = [];

beforeEach(() => {
  greetings.length = 0;
  directory = mkdtempSync(join(tmpdir(), "talkgroup-sdk-test-"));
});

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
  rmSync(directory, { recursive: true });
});

describe.skipIf(process.platform === "win32")("connect", () => {
  it("talks to the agent at a given path, and lets go of it", async () => {
    const agent = await listen(join(directory, "radio"));
    const radio = await connect({ socket_path: join(directory, "radio") });
    expect(await radio.channels.list()).toEqual([]);
    await radio.close();
    await agent.idle();
  });

  it("rejects when nobody listens there", async () => {
    const socket_path = join(directory, "radio");
    await expect(connect({ socket_path })).rejects.toMatchObject({
      name: "TalkgroupError",
      code: "agent_unreachable",
      message: expect.stringContaining(socket_path),
    });
  });

  it("is over when the agent's process dies, if told so", async () => {
    const agent = await listen(join(directory, "radio"));
    const radio = await connect({ socket_path: join(directory, "radio"), reconnect: false });
    agent.die();
    expect(await radio.closed).toMatchObject({ code: "agent_closed" });
    await expect(radio.channels.list()).rejects.toMatchObject({ code: "agent_closed" });
  });
});

describe.skipIf(process.platform === "win32")("connect to an agent that goes", () => {
  it("finds the next one, and asks it what waited", async () => {
    const path = join(directory, "radio");
    const first = await listen(path);
    const radio = await connect({ socket_path: path });
    const states: string[] = [];
    const back = new Promise<void>((resolve) => {
      radio.on("agent", ({ state }) => {
        states.push(state);
        if (state === "open") resolve();
      });
    });
    await first.close();
    const second = await listen(path);
    expect(await radio.channels.list()).toEqual([]);
    await back;
    expect(states).toEqual(["reconnecting", "open"]);
    await radio.close();
    await second.idle();
    expect(states).toEqual(["reconnecting", "open", "closed"]);
  });

  it("can be closed while it looks", async () => {
    const path = join(directory, "radio");
    const agent = await listen(path);
    const radio = await connect({ socket_path: path });
    const gone = new Promise<void>((resolve) => {
      radio.on("agent", () => resolve());
    });
    await agent.close();
    await gone;
    const listing = radio.channels.list();
    await radio.close();
    await expect(listing).rejects.toMatchObject({ code: "agent_closed" });
    expect(await radio.closed).toBeUndefined();
  });
});

describe.skipIf(process.platform === "win32")("openLocalSocket", () => {
  it("finds the first agent that lives, in the order of the candidates", async () => {
    const agent = await listen(join(directory, "gone"));
    linkSync(join(directory, "gone"), join(directory, "talkgroup-ipc-0"));
    await agent.close();
    expect(existsSync(join(directory, "talkgroup-ipc-0")), "a dead agent's socket").toBe(true);
    const snap = join(directory, "snap.talkgroup");
    mkdirSync(snap);
    await listen(join(snap, "talkgroup-ipc-0"));
    expect(await found()).toEqual(["snap.talkgroup/talkgroup-ipc-0"]);
    await listen(join(directory, "talkgroup-ipc-3"));
    expect(await found()).toEqual(["talkgroup-ipc-3"]);
  });

  it("looks from inside a Flatpak in the folder that is shared with the agent, before all others", async () => {
    const shared = join(directory, "app/org.example.Game");
    mkdirSync(shared, { recursive: true });
    await listen(join(directory, "talkgroup-ipc-0"));
    await listen(join(shared, "talkgroup-ipc-0"));
    const environment = { XDG_RUNTIME_DIR: directory, FLATPAK_ID: "org.example.Game" };
    expect(await found({ environment })).toEqual(["app/org.example.Game/talkgroup-ipc-0"]);
    expect(await found()).toEqual(["talkgroup-ipc-0"]);
  });

  it("is aborted by the caller's signal", async () => {
    await listen(join(directory, "talkgroup-ipc-0"));
    await expect(open({ signal: AbortSignal.abort("no time") })).rejects.toMatchObject({ code: "aborted", cause: "no time" });
  });

  it.skipIf(process.getuid?.() !== 0)("does not trust another user's socket, unless it is named", async () => {
    const path = join(directory, "talkgroup-ipc-0");
    await listen(path);
    await listen(join(directory, "talkgroup-ipc-1"));
    chownSync(path, 12_345, 12_345);
    expect(await found()).toEqual(["talkgroup-ipc-1"]);
    expect(await found({ environment: { TALKGROUP_IPC: path } })).toEqual(["talkgroup-ipc-0"]);
    expect(await found({ socket_path: path })).toEqual(["talkgroup-ipc-0"]);
  });

  it("takes no more for an agent that does not read, and closes all the same", async () => {
    await listen(join(directory, "talkgroup-ipc-0"), (socket) => socket.pause());
    const timers: (() => void)[] = [];
    const transport = await openLocalSocket(options(), (_, run) => {
      timers.push(run);
      return () => timers.splice(timers.indexOf(run), 1);
    });
    const closed = new Promise<void>((resolve) => transport.onClosed(resolve));
    const bytes = new Uint8Array(65_536);
    let sent = 0;
    while (transport.send(bytes)) sent += bytes.length;
    expect(sent).toBeLessThan(4_194_304);
    transport.close();
    transport.close();
    expect(transport.send(bytes)).toBe(false);
    expect(timers).toHaveLength(1);
    timers[0]?.();
    await closed;
    expect(timers).toEqual([]);
  });
});

/** Which of the listeners of this test is found. */
async function found(replaced: Partial<LocalSocketOptions> = {}): Promise<string[]> {
  const transport = await open(replaced);
  const greeted = new Promise<void>((resolve) => transport.onBytes(() => resolve()));
  transport.send(encodeIpcFrame(ipc_opcode.handshake, new TextEncoder().encode("{}")));
  await greeted;
  transport.close();
  return greetings.splice(0);
}

const greetings: string[] = [];

function open(replaced: Partial<LocalSocketOptions> = {}): ReturnType<typeof openLocalSocket> {
  return openLocalSocket({ ...options(), ...replaced });
}

/** The test's own folder is the best place: what else runs on this machine is not asked. */
function options(): LocalSocketOptions {
  return { environment: { XDG_RUNTIME_DIR: directory }, platform: process.platform };
}

interface TestAgent {
  readonly close: () => Promise<void>;
  /** Ends all connections without a word. */
  readonly die: () => void;
  /** Waits until no client is connected. */
  readonly idle: () => Promise<void>;
}

/** The least an agent does: greets, and answers every request with an empty list of channels. */
async function listen(path: string, serve: (socket: Socket) => unknown = (socket) => answer(socket, path)): Promise<TestAgent> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const die = () => {
    for (const socket of sockets) socket.destroy();
  };
  const close = () => {
    die();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  opened.push(close);
  const idle = () => Promise.all([...sockets].map((socket) => new Promise<void>((resolve) => socket.once("close", resolve))));
  return { close, die, idle: async () => void (await idle()) };
}

function answer(socket: Socket, path: string): void {
  const reader = new IpcFrameReader(ipc_request_bytes_max);
  const encoder = new TextEncoder();
  socket.on("data", (bytes) => {
    const frames = reader.push(bytes);
    if (!frames.ok) throw new Error(frames.refusal.message);
    for (const { opcode, payload } of frames.value) {
      if (opcode === ipc_opcode.handshake) {
        greetings.push(path.slice(directory.length + 1));
        const hello = JSON.stringify({ protocol: 1, agent_version: "0.1.0", scopes: [] });
        socket.write(encodeIpcFrame(ipc_opcode.handshake, encoder.encode(hello)));
      } else if (opcode === ipc_opcode.frame) {
        const { id } = JSON.parse(new TextDecoder().decode(payload)) as { id: number };
        socket.write(encodeIpcFrame(ipc_opcode.frame, encoder.encode(encodeResult(id, { channels: [] }))));
      }
    }
  });
}
