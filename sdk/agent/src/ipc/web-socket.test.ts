import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { accept, encodeRequest, ipc_request_bytes_max, refuse } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { systemTimer } from "../sound/timer.js";
import type { IpcApplicant } from "./ipc-admission.js";
import { ipc_strangers_max } from "./ipc-limits.js";
import { type IpcServer, type IpcServerOptions, openIpcServer } from "./ipc-server.js";
import { openDoor, stubHandlers } from "./raw-client.suite.js";
import { frameBytes, helloText, openWebSocket, type TestSocket, upgrade } from "./web-client.suite.js";

let directory = "";
const opened: { close(): unknown }[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "talkgroup-web-test-"));
});

afterEach(async () => {
  for (const thing of opened.splice(0).reverse()) await thing.close();
  rmSync(directory, { recursive: true });
});

describe("the loopback WebSocket", () => {
  it("speaks the same messages as the local socket", async () => {
    const applicants: IpcApplicant[] = [];
    const door = openDoor();
    const admission = {
      judge: (applicant: IpcApplicant) => {
        applicants.push(applicant);
        return door.judge(applicant);
      },
      forget: () => {},
    };
    const handlers = stubHandlers({ "ptt.press": async () => accept({ talking: true }) });
    const { server, client } = await served({ admission, handlers });
    const page = await client();
    page.send(helloText(41, { scopes: ["stats"] }));
    expect(await page.next()).toMatchObject({ jsonrpc: "2.0", id: 41, result: { protocol: 1, agent_version: "0.1.0" } });
    expect(applicants[0]).toMatchObject({
      place: { kind: "web", origin: "https://radio.example" },
      hello: { scopes: ["stats"] },
    });
    page.send(encodeRequest(1, "ptt.press", { binding_id: "key1" }));
    expect(await page.next()).toEqual({ jsonrpc: "2.0", id: 1, result: { talking: true } });
    page.send(encodeRequest(2, "agent.hello", {}));
    expect(await page.next()).toMatchObject({ id: 2, error: { data: { code: "method_not_found" } } });
    page.send("{");
    expect(await page.next()).toMatchObject({ id: null, error: { data: { code: "parse_error" } } });
    server.broadcast("connection", { state: "open", transport: "udp", rtt_ms: 7 });
    expect(await page.next()).toMatchObject({ method: "connection", params: { state: "open" } });
    page.ping("still there?");
    expect(await page.next()).toBe("pong still there?");
    await server.close();
    expect(await page.next()).toBe("closed 1008 not_ready");
  });

  it("answers the hello when the player has", async () => {
    const applicants: IpcApplicant[] = [];
    const judge = (applicant: IpcApplicant) => {
      applicants.push(applicant);
      return "asking" as const;
    };
    const { client } = await served({ admission: { judge, forget: () => {} } });
    const [page, other] = [await client(), await client()];
    for (const one of [page, other]) one.send(helloText(1));
    page.send(encodeRequest(2, "channels.list", {}));
    expect(await page.next()).toMatchObject({ id: 2, error: { data: { code: "not_ready" } } });
    applicants[0]?.settle({ kind: "granted", scopes: new Set(["stats"]), pairing_token: "kept" });
    expect(await page.next()).toMatchObject({ id: 1, result: { scopes: ["stats"], pairing_token: "kept" } });
    applicants[1]?.settle({ kind: "refused", refusal: refuse("scope_denied", "no").refusal });
    expect(await other.next()).toMatchObject({ id: 1, error: { message: "no", data: { code: "scope_denied" } } });
    expect(await other.next()).toBe("closed 1008 scope_denied");
    applicants[0]?.close(refuse("scope_denied", "taken back").refusal);
    expect(await page.next()).toBe("closed 1008 scope_denied");
  });

  it.each([
    ["another host", { Host: "evil.example:PORT" }, 403],
    ["another port", { Host: "127.0.0.1:80" }, 403],
    ["a name that begins like ours", { Host: "127.0.0.1.evil.example:PORT" }, 403],
    ["no origin", { Origin: undefined }, 403],
    ["a page that is nobody", { Origin: "null" }, 403],
    ["two origins", { Origin: "https://a.example, https://b.example" }, 403],
    ["an origin with a path", { Origin: "https://a.example/path" }, 403],
    ["no sub-protocol", { "Sec-WebSocket-Protocol": undefined }, 400],
    ["another sub-protocol", { "Sec-WebSocket-Protocol": "talkgroup.2" }, 400],
    ["another path", { path: "/control" }, 404],
    ["no upgrade at all", { Upgrade: undefined, Connection: undefined }, 426],
  ])("lets nobody in with %s", async (_, headers, status) => {
    const { server, port } = await served();
    const evil = await upgrade(port, headers);
    opened.push(evil);
    expect(await evil.status).toBe(status);
    await evil.ended;
    expect(server.counts().accepted).toBe(0);
  });

  it.each(["localhost", "[::1]"])("is known as %s too, and to programs with an origin of their own", async (name) => {
    const { port } = await served();
    const evil = await upgrade(port, { Host: `${name}:PORT`, Origin: "app://tanks" });
    opened.push(evil);
    expect(await evil.status).toBe(101);
  });

  it("listens to nobody from another machine", async () => {
    const { port } = await served();
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, internal, family } of addresses) {
      if (!internal && family === "IPv4")
        await expect(upgrade(port, {}, address)).rejects.toMatchObject({ code: "ECONNREFUSED" });
    }
    expect((await upgrade(port, {}, "127.0.0.1").then((one) => opened.push(one) && one.status)) as number).toBe(101);
  });

  it("takes the next port where one of its addresses is taken, and says which beside the socket", async () => {
    const taken = await listen("127.0.0.1", 0);
    const taken_port = portOf(taken);
    const { server, port } = await served({ web_socket_ports: [taken_port, ...(await freePorts())] });
    expect(port).not.toBe(taken_port);
    const path = `${server.socket_path}.json`;
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ web_socket_port: port });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await server.close();
    expect(existsSync(path)).toBe(false);
    const none = await open({ web_socket_ports: [taken_port] });
    expect([none.web_socket_port, existsSync(`${none.socket_path}.json`)]).toEqual([undefined, false]);
  });

  it.skipIf(!hasIpv6())("leaves no port half to others", async () => {
    const taken_port = portOf(await listen("::1", 0));
    expect((await open({ web_socket_ports: [taken_port] })).web_socket_port).toBeUndefined();
    const port = (await open({ web_socket_ports: await freePorts() })).web_socket_port ?? 0;
    const evil = await upgrade(port, {}, "::1");
    opened.push(evil);
    expect(await evil.status).toBe(101);
  });
});

describe("a hostile client of the loopback WebSocket", () => {
  it.each([
    ["sends bytes", (page: TestSocket) => page.sendBytes(Buffer.from(helloText(1))), "closed 1003 text_expected"],
    ["sends too much", (page: TestSocket) => page.send("x".repeat(ipc_request_bytes_max + 1)), "closed 1009 "],
    ["asks before it greets", (page: TestSocket) => page.send(encodeRequest(1, "channels.list", {})), "closed 1008 not_ready"],
    ["greets with nonsense", (page: TestSocket) => page.send("hello"), "closed 1008 not_ready"],
    ["sends text that is none", (page: TestSocket) => page.sendRaw(frameBytes(1, Buffer.from([0xff, 0xfe]))), "closed 1007 "],
    ["breaks the frames", (page: TestSocket) => page.sendRaw(Buffer.from([0xff, 0xff, 0xff])), "closed 1002 "],
  ])("is closed if it %s", async (_, misbehave, end) => {
    const { server, client } = await served();
    const page = await client();
    misbehave(page);
    expect(await page.next()).toBe(end);
    await forgotten(server);
  });

  it("is told what is wrong with its hello", async () => {
    const { client } = await served();
    const page = await client();
    page.send(encodeRequest(9, "agent.hello", { protocol_versions: [7], client_name: "x" }));
    expect(await page.next()).toMatchObject({
      id: 9,
      error: { data: { code: "unsupported_version", field: "/protocol_versions" } },
    });
    expect(await page.next()).toBe("closed 1008 unsupported_version");
  });

  it("is closed if it never greets", async () => {
    const { client } = await served({
      now_ms: () => performance.now() * 100,
      timer: (delay_ms, run) => systemTimer(delay_ms / 100, run),
    });
    expect(await (await client()).next()).toBe("closed 1008 not_ready");
  });

  it("is closed if it cuts a message into dust", async () => {
    const { server, client } = await served();
    const dust = await client();
    for (let n = 0; n < 1_000; n++) dust.sendRaw(frameBytes(n === 0 ? 1 : 0, Buffer.alloc(0), false));
    expect(await dust.next(), "not for being late").toBe("closed 1008 ");
    await forgotten(server);
  });

  it("is cut off though it answers no close", async () => {
    const { server, port } = await served();
    const evil = await upgrade(port, {});
    opened.push(evil);
    expect(await evil.status).toBe(101);
    evil.socket.write(frameBytes(2, Buffer.alloc(3)));
    await evil.ended;
    await forgotten(server);
  });

  it("is cut off if it floods with pings, or does not read, while others are served", async () => {
    const { server, client, port } = await served();
    const quick = await client();
    quick.send(helloText(1));
    await quick.next();
    const slow = await upgrade(port, {});
    opened.push(slow);
    await slow.status;
    slow.socket.write(frameBytes(1, Buffer.from(helloText(1))));
    slow.socket.pause();
    const pinging = await client();
    pinging.send(helloText(1));
    await pinging.next();
    for (let n = 0; n < 3_000; n++) pinging.sendRaw(frameBytes(9, Buffer.alloc(0)));
    while (!(await pinging.next()).toString().startsWith("closed 1008 rate_limited"));
    const members = Array.from({ length: 400 }, (_, n) => ({ session_id: n + 1, name: `player ${n}` }));
    for (let n = 0; n < 1_000 && server.counts().slow === 0; n++) {
      server.broadcast("channelState", { channel: { channel_id: "alpha", members } } as never);
      expect(await quick.next()).toMatchObject({ method: "channelState" });
    }
    expect(server.counts()).toMatchObject({ slow: 1, faults: 0 });
    quick.send(encodeRequest(5, "channels.list", {}));
    expect(await quick.next()).toMatchObject({ id: 5, result: { channels: [] } });
  });

  it("keeps nobody else's place", async () => {
    const { server, client } = await served();
    for (let n = 0; n < ipc_strangers_max; n++) await client();
    expect(await (await client()).next()).toBe("closed 1008 limit_reached");
    expect(server.counts()).toMatchObject({ clients: ipc_strangers_max, full: 1 });
  });
});

interface Served {
  readonly server: IpcServer;
  readonly port: number;
  readonly client: () => Promise<TestSocket>;
}

async function served(options: Partial<IpcServerOptions> = {}): Promise<Served> {
  const server = await open({ web_socket_ports: await freePorts(), ...options });
  const port = server.web_socket_port ?? 0;
  const client = async () => {
    const socket = await openWebSocket(port);
    opened.push(socket);
    return socket;
  };
  return { server, port, client };
}

async function open(options: Partial<IpcServerOptions>): Promise<IpcServer> {
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

/** Resolves when the agent has let go of everybody. */
async function forgotten(server: IpcServer): Promise<void> {
  while (server.counts().clients > 0) await new Promise((resolve) => setImmediate(resolve));
  expect(server.counts().faults).toBe(0);
}

/** Ports that nobody had a moment ago: others run these tests too. */
async function freePorts(): Promise<readonly number[]> {
  const servers = await Promise.all([0, 1, 2].map(() => listen("127.0.0.1", 0)));
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return ports;
}

async function listen(host: string, port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  opened.push(server);
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));
}
