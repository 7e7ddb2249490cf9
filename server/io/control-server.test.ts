import { EventEmitter, once } from "node:events";
import type { RequestListener, ServerResponse } from "node:http";
import { Agent, request } from "node:https";
import { connect as connectTcp, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { connect as connectTls } from "node:tls";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import WebSocket from "ws";
import { default_limits, type ServerLimits } from "../core/limits.js";
import { type Certificate, loadCertificate } from "./certificate.js";
import { ControlServer, control_path } from "./control-server.js";

let certificate: Certificate;
let bench: Bench | undefined;

async function open(limits: Partial<ServerLimits> = {}, onRequest?: RequestListener): Promise<Bench> {
  bench = await Bench.open(certificate, limits, onRequest);
  return bench;
}

beforeAll(async () => {
  certificate = await loadCertificate(undefined);
});
afterEach(async () => {
  vi.useRealTimers();
  await bench?.close();
  bench = undefined;
});

describe("a control connection", () => {
  it("is told with its peer's address, and what it says with its number", async () => {
    const { joined, events, until } = await open();
    const [one, two] = [await joined(), await joined()];
    two.send("hear");
    one.send(Buffer.of(1));
    await until(() => events.length === 4);
    expect(events.slice(0, 2)).toEqual(["connected 1 127.0.0.1", "connected 2 127.0.0.1"]);
    expect(events.slice(2).sort()).toEqual(["message 2 hear", "tunnelled 1"]);
  });

  it.each<[string, string, (socket: WebSocket, server: ControlServer) => void]>([
    ["clean", "its peer said goodbye", (socket) => socket.close(1000)],
    ["clean", "its peer said goodbye without a code", (socket) => socket.close()],
    ["clean", "its peer has answered our goodbye", (_socket, server) => server.close(1, 4000, "enough")],
    ["dropped", "its peer is gone without a word", (socket) => socket.terminate()],
  ])("ends %s if %s", async (how, _what, end) => {
    const { joined, events, until, server } = await open();
    end(await joined(), server);
    await until(() => events.length === 2);
    expect(events[1]).toBe(`closed 1 ${how}`);
    expect(server.counts.open).toBe(0);
  });
});

describe("an address", () => {
  it("has no more connections at once than it may, whatever they are used for", async () => {
    const { joined, join, tcp, events, until, server } = await open({ connections_per_address_max: 3 });
    const [one] = [await joined(), await joined()];
    const silent = tcp();
    await once(silent, "connect");
    expect(await join()).toBe("ECONNRESET");
    expect(await join()).toBe("ECONNRESET");
    expect(server.counts).toMatchObject({ open: 2, tcp_open: 3, accepted: 3, refused: { address_full: 2, address_rate: 0 } });
    one?.close();
    await until(() => events.includes("closed 1 clean"));
    await joined();
    expect(server.counts).toMatchObject({ open: 2, tcp_open: 3, accepted: 4, handshakes_failed: 0 });
  });

  it("opens no more connections in a time than it may, and no handshake is begun for those", async () => {
    const { joined, tcp, server } = await open({ connections_per_address_burst: 2, connections_per_address_per_s: 0 });
    (await joined()).terminate();
    await joined();
    for (let tried = 0; tried < 100; tried += 1) await gone(tcp());
    const { refused, accepted, handshakes_failed } = server.counts;
    expect({ refused, accepted, handshakes_failed }).toEqual({
      refused: { server_full: 0, address_full: 0, address_rate: 100 },
      accepted: 2,
      handshakes_failed: 0,
    });
  });

  it("cannot have the server take more connections than it may", async () => {
    const half_open_max = 512;
    const { tcp, server } = await open({
      connections_max: 0,
      connections_per_address_max: 1000,
      connections_per_address_burst: 1000,
    });
    const sockets = Array.from({ length: half_open_max + 5 }, () => tcp());
    await Promise.race(sockets.map((socket) => gone(socket)));
    await vi.waitUntil(() => server.counts.refused.server_full === 5);
    expect(server.counts.tcp_open).toBe(half_open_max);
  });
});

describe("who is slow", () => {
  it("to begin its handshake is dropped", async () => {
    const { tcp, server } = await open({ hello_timeout_ms: 50 });
    await gone(tcp());
    await vi.waitUntil(() => server.counts.tcp_open === 0);
    expect(server.counts.handshakes_failed).toBe(1);
  });

  it("to send its request is dropped", async () => {
    const { tls, server } = await open({ hello_timeout_ms: 100 });
    const socket = tls();
    socket.write(`GET ${control_path} HTTP/1.1\r\nHost: x\r\nX-Slow: `);
    const answer = await text(socket);
    expect(answer).toContain("408");
    await vi.waitUntil(() => server.counts.tcp_open === 0);
  });

  it("to do anything after its request is dropped", async () => {
    const { ask, server } = await open({ hello_timeout_ms: 100 }, (_request, response) => void response.end("here"));
    expect(await ask("/")).toBe("200 keep-alive here");
    expect(server.counts.tcp_open).toBe(1);
    await vi.waitUntil(() => server.counts.tcp_open === 0, { timeout: 5000 });
  });

  it("to go after it asked for a connection of another kind is dropped", async () => {
    const { port, until, joined, server, events } = await open();
    const half_open = { port, host: "127.0.0.1", rejectUnauthorized: false, allowHalfOpen: true };
    const socket = connectTls(half_open);
    socket.on("error", () => {});
    socket.write("GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    socket.resume();
    // It hears that the server is done, and does not say the same.
    await once(socket, "end");
    await vi.waitUntil(() => server.counts.tcp_open === 0);
    await joined();
    await until(() => events.length === 1);
    socket.destroy();
  });

  it("to be answered, for 20 s, is dropped", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const requests = new EventEmitter();
    const { ask, server } = await open({}, () => void requests.emit("asked"));
    const answer = ask("/");
    await once(requests, "asked");
    vi.advanceTimersByTime(19_999);
    expect(server.counts.requests_cut).toBe(0);
    vi.advanceTimersByTime(1);
    expect(await answer).toBe("ECONNRESET");
    expect(server.counts).toMatchObject({ requests: 1, requests_cut: 1 });
  });
});

describe("a message", () => {
  it("may come in a few fragments, and not in crumbs, which take a hundred times their length", async () => {
    const { joined, events, until } = await open();
    const [whole, crumbs] = [await joined(), await joined()];
    const sendIn = (socket: WebSocket, fragments: number): void => {
      for (let sent = 1; sent <= fragments; sent += 1) socket.send("x", { fin: sent === fragments });
    };
    sendIn(whole, 64);
    await until(() => events.includes(`message 1 ${"x".repeat(64)}`));
    const goodbye = once(crumbs, "close");
    sendIn(crumbs, 65);
    expect((await goodbye)[0]).toBe(1008);
  });
});

describe("HTTP beside the control connections", () => {
  it("is answered by whom it is given to, on connections that are kept", async () => {
    const { ask, joined, server } = await open({}, ({ method, url }, response) => void response.end(`${method} ${url}`));
    expect(await ask("/api/v1/orgs?x=1")).toBe("200 keep-alive GET /api/v1/orgs?x=1");
    expect(await ask(control_path)).toBe(`200 keep-alive GET ${control_path}`);
    await joined();
    expect(server.counts).toMatchObject({ requests: 2, tcp_open: 2, open: 1 });
  });

  it("is not there if it is given to nobody", async () => {
    const { ask } = await open();
    expect(await ask("/")).toMatch(/^404 /);
  });
});

describe("ControlServer.stop", () => {
  it("waits for the answers to requests, and takes none of a kept connection", async () => {
    const requests = new EventEmitter();
    const { ask, joined, server } = await open({}, ({ url }, response) => {
      if (url === "/slow") requests.emit("asked", response);
      else response.end("quick");
    });
    expect(await ask("/")).toBe("200 keep-alive quick");
    const peer = await joined();
    const goodbye = once(peer, "close");
    const answer = ask("/slow");
    const [response] = (await once(requests, "asked")) as [ServerResponse];
    const stopped = server.stop();
    expect((await goodbye)[0]).toBe(1001);
    response.end("slow");
    expect(await answer).toBe("200 close slow");
    await stopped;
    expect(server.counts).toMatchObject({ tcp_open: 0, open: 0 });
    expect(await ask("/")).toBe("ECONNREFUSED");
  });

  it("waits 2 s for them and no longer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const requests = new EventEmitter();
    const { ask, server } = await open({}, () => void requests.emit("asked"));
    const answer = ask("/");
    await once(requests, "asked");
    const stopped = server.stop();
    vi.advanceTimersByTime(1_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.counts.tcp_open).toBe(1);
    vi.advanceTimersByTime(1);
    await stopped;
    expect(await answer).toBe("ECONNRESET");
  });
});

/** A control server, what happened on it, and clients to it. */
class Bench {
  readonly events: string[] = [];
  readonly server: ControlServer;
  readonly port: number;
  readonly #agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  readonly #clients: (() => void)[] = [];
  readonly #happened: EventEmitter;

  static async open(certificate: Certificate, limits: Partial<ServerLimits>, onRequest?: RequestListener): Promise<Bench> {
    const happened = new EventEmitter();
    const say = (event: string): boolean => happened.emit("event", event);
    const server = await ControlServer.listen({
      address: "127.0.0.1",
      port: 0,
      certificate,
      limits: { ...default_limits, ...limits },
      now: () => performance.now(),
      ...(onRequest === undefined ? {} : { onRequest }),
      handlers: {
        connected: (id, address) => say(`connected ${id} ${address}`),
        message: (id, said) => say(`message ${id} ${said}`),
        tunnelled: (id) => say(`tunnelled ${id}`),
        alive: (id) => say(`alive ${id}`),
        closed: (id, clean) => say(`closed ${id} ${clean ? "clean" : "dropped"}`),
        slow: (id) => say(`slow ${id}`),
      },
    });
    return new Bench(server, happened);
  }

  private constructor(server: ControlServer, happened: EventEmitter) {
    this.server = server;
    this.port = server.port;
    this.#happened = happened;
    happened.on("event", (event: string) => this.events.push(event));
  }

  /** Resolves as soon as an event has made `condition` true. */
  readonly until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await once(this.#happened, "event");
  };

  /** A control connection, or the code of the error. */
  readonly join = async (): Promise<WebSocket | string> => {
    const socket = new WebSocket(`wss://127.0.0.1:${this.port}${control_path}`, { rejectUnauthorized: false });
    this.#clients.push(() => socket.terminate());
    return await new Promise((resolve) => {
      socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      socket.on("open", () => resolve(socket));
    });
  };

  readonly joined = async (): Promise<WebSocket> => {
    const socket = await this.join();
    if (typeof socket === "string") throw new Error(socket);
    return socket;
  };

  readonly tcp = (): Socket => this.#kept(connectTcp(this.port, "127.0.0.1"));

  readonly tls = (): Socket => this.#kept(connectTls({ port: this.port, host: "127.0.0.1", rejectUnauthorized: false }));

  /** An HTTP request: its answer's status, connection header and body, or the code of the error. */
  readonly ask = (path: string): Promise<string> =>
    new Promise((resolve) => {
      const asked = request({ port: this.port, host: "127.0.0.1", path, agent: this.#agent }, async (answer) => {
        resolve(`${answer.statusCode} ${answer.headers.connection} ${await text(answer)}`);
      });
      asked.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      asked.end();
    });

  async close(): Promise<void> {
    for (const end of this.#clients) end();
    this.#agent.destroy();
    await this.server.stop();
  }

  #kept(socket: Socket): Socket {
    socket.on("error", () => {});
    this.#clients.push(() => socket.destroy());
    return socket;
  }
}

/** Resolves when the peer has closed. */
async function gone(socket: Socket): Promise<void> {
  socket.resume();
  // How it ends, with an error or without, is the same.
  if (!socket.destroyed) await new Promise((resolve) => socket.once("close", resolve));
}
