import { encodeNotification, encodeRefusal, encodeResult, refuse } from "@talkgroup/schemas";
import { afterEach, describe, expect, it } from "vitest";

import { connect } from "./browser.js";
import { localStorageTokens } from "./local-storage-tokens.js";
import { patienceMs } from "./loopback-permission.js";
import { channel, MemoryAgent, settled } from "./memory-agent.suite.js";
import { PortSearch } from "./port-search.js";
import type { Talkgroup } from "./talkgroup.js";
import { type WebSocketLike, WebSocketWire } from "./web-socket-wire.js";

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("connect of a page", () => {
  it("tries the ports in order and speaks to the first agent that answers", async () => {
    const web = new MemoryWeb([17_462, 17_463]);
    radio = await web.connect({ client_name: "Map", scopes: ["channels.read"] });
    expect(web.tried).toEqual([
      ["ws://127.0.0.1:17460/", "talkgroup.1"],
      ["ws://127.0.0.1:17461/", "talkgroup.1"],
      ["ws://127.0.0.1:17462/", "talkgroup.1"],
    ]);
    expect(JSON.parse(web.socket.sent[0] ?? "")).toMatchObject({
      method: "agent.hello",
      params: { protocol_versions: [1], client_name: "Map", scopes: ["channels.read"] },
    });
    const joining = radio.channels.join("alpha");
    const { id, method } = JSON.parse(web.socket.sent[1] ?? "") as { id: number; method: string };
    expect(method).toBe("channels.join");
    web.socket.tell(encodeResult(id, { channel: channel("alpha") }));
    expect(await joining).toEqual(channel("alpha"));
    const heard: unknown[] = [];
    radio.on("speaking", (event) => heard.push(event.name));
    web.socket.tell(
      encodeNotification("speaking", { channel_id: "alpha", session_id: 2, name: "Bob", speaking: true, own: false }),
    );
    expect(heard).toEqual(["Bob"]);
  });

  it("tells a game of no error of its own when the agent's events are badly formed", async () => {
    const web = new MemoryWeb([17_460]);
    const errors: unknown[] = [];
    radio = await web.connect({ onListenerError: (error) => errors.push(error) });
    for (const event of ["channelState", "channelGone", "overlay", "connection"] as const) {
      for (const params of [undefined, null, 7, [], {}, { channel: 1 }, { overlay: null }]) {
        web.socket.tell(JSON.stringify({ jsonrpc: "2.0", method: event, params }));
      }
    }
    expect(errors).toEqual([]);
    radio.on("channelState", ({ channel: { channel_id } }) => channel_id);
    web.socket.tell(JSON.stringify({ jsonrpc: "2.0", method: "channelState", params: {} }));
    expect(errors, "of a listener of the game's it is told").toHaveLength(1);
  });

  it("rejects when no agent answers, or the player says no", async () => {
    const web = new MemoryWeb([]);
    await expect(web.connect({ ports: [1, 2] })).rejects.toMatchObject({ code: "agent_unreachable" });
    await expect(connect({ openWebSocket: web.open, signal: AbortSignal.abort("no") })).rejects.toMatchObject({
      code: "aborted",
      cause: "no",
    });
    const denied = new MemoryWeb([17_460], (socket, id) => {
      socket.tell(encodeRefusal(id, refuse("scope_denied", "the player says no").refusal));
      socket.end(1008, "scope_denied");
    });
    await expect(denied.connect()).rejects.toMatchObject({ code: "scope_denied" });
  });

  it("goes on with the same port when the agent was restarted; not when it was revoked", async () => {
    const web = new MemoryWeb([17_461]);
    const page = await web.connect({ ports: [17_460, 17_461] });
    radio = page;
    const open = new Promise<void>((resolve) => {
      page.on("agent", ({ state }) => state === "open" && resolve());
    });
    web.tried.splice(0);
    web.socket.end(1006, "");
    expect(page.state).toBe("reconnecting");
    await open;
    expect(web.tried).toEqual([["ws://127.0.0.1:17461/", "talkgroup.1"]]);
    web.socket.end(1008, "scope_denied");
    expect(await page.closed).toMatchObject({ code: "agent_closed", cause: { code: "scope_denied" } });
  });

  it("leaves to the agent what it refuses, and takes its answers as they are", async () => {
    const web = new MemoryWeb([17_460]);
    radio = await web.connect();
    const joining = radio.channels.join("UPPER");
    const { id } = JSON.parse(web.socket.sent.at(-1) ?? "") as { id: number };
    web.socket.tell(encodeRefusal(id, refuse("invalid_params", "channel_id: no", "/channel_id").refusal));
    await expect(joining).rejects.toMatchObject({ code: "invalid_params", field: "/channel_id" });
    const sent = web.socket.sent.length;
    await expect(radio.simulcast.define("s", [1n] as never)).rejects.toMatchObject({ code: "invalid_params" });
    await expect(radio.channels.join("x".repeat(70_000))).rejects.toMatchObject({ code: "message_too_large" });
    expect(web.socket.sent).toHaveLength(sent);
    const listing = radio.channels.list();
    web.socket.tell(encodeResult(JSON.parse(web.socket.sent.at(-1) ?? "").id as number, []));
    await expect(listing).rejects.toMatchObject({ code: "internal" });
    for (const lease_ms of [Number.NaN, 0, -1]) {
      void radio.ptt.press("key1", { lease_ms });
      await settled();
      const presses = web.socket.sent.filter((text) => text.includes("ptt.press"));
      expect(presses, "one press, and no renewals").toHaveLength(1);
      web.socket.sent.splice(0);
      void radio.ptt.release("key1");
    }
  });

  it("ends at a binary message, and refuses what the agent does not take", async () => {
    const web = new MemoryWeb([17_460]);
    const page = await web.connect({ reconnect: false });
    web.socket.bufferedAmount = 2_000_000;
    await expect(page.channels.list()).rejects.toMatchObject({ code: "agent_closed" });
    web.socket.tell(new ArrayBuffer(4));
    expect(await page.closed).toMatchObject({ code: "agent_closed", message: expect.stringContaining("binary") });
  });

  it("tells where there is no WebSocket", async () => {
    const scope = globalThis as { WebSocket?: unknown };
    const own = Object.getOwnPropertyDescriptor(scope, "WebSocket");
    delete scope.WebSocket;
    try {
      await expect(connect()).rejects.toMatchObject({ code: "unsupported" });
    } finally {
      if (own !== undefined) Object.defineProperty(scope, "WebSocket", own);
    }
  });
});

describe("PortSearch", () => {
  it("looks where the agent was, and now and then at all ports", async () => {
    const web = new MemoryWeb([2]);
    const search = new PortSearch([1, 2, 3], new MemoryAgent().timer, soon);
    expect(await search.dial(web.open, undefined)).toBeInstanceOf(WebSocketWire);
    web.ports = [3];
    for (const found of [false, false, false, true]) {
      const dialling = search.dial(web.open, undefined);
      if (found) await dialling;
      else await expect(dialling).rejects.toMatchObject({ code: "agent_unreachable" });
    }
    await search.dial(web.open, undefined);
    expect(web.tried.map(([url]) => Number(new URL(url).port))).toEqual([1, 2, 2, 2, 2, 2, 1, 3, 3]);
  });

  it("goes on to the next port when one hangs, and stops at once when it is aborted", async () => {
    const clock = new MemoryAgent();
    const web = new MemoryWeb([2]);
    web.silent.add(1);
    const dialling = new PortSearch([1, 2], clock.timer, soon).dial(web.open, undefined);
    await settled();
    await clock.advance(6_000);
    expect(await dialling).toBeInstanceOf(WebSocketWire);
    const controller = new AbortController();
    const aborted = new PortSearch([1, 2], clock.timer, soon).dial(web.open, controller.signal);
    await settled();
    controller.abort("closed");
    await expect(aborted).rejects.toMatchObject({ code: "aborted", cause: "closed" });
    expect(web.tried).toHaveLength(3);
    expect(clock.running_timers).toBe(0);
  });
});

describe("a browser that does not say whether it asks the player", () => {
  const never = (): Promise<number> => new Promise(() => {});

  it("is waited for a second, once, and not after the caller gave up", async () => {
    const clock = new MemoryAgent();
    const web = new MemoryWeb([2]);
    const dialling = new PortSearch([1, 2], clock.timer, never).dial(web.open, undefined);
    await settled();
    expect(web.tried).toEqual([]);
    await clock.advance(1_000);
    expect(await dialling).toBeInstanceOf(WebSocketWire);
    expect(web.tried).toHaveLength(2);

    const controller = new AbortController();
    const aborted = new PortSearch([1], clock.timer, never).dial(web.open, controller.signal);
    await settled();
    controller.abort("closed");
    await expect(aborted).rejects.toMatchObject({ code: "aborted", cause: "closed" });
    expect([web.tried.length, clock.running_timers]).toEqual([2, 0]);
  });
});

describe("a page that the player is asked about by the browser", () => {
  it("waits for the answer", async () => {
    const clock = new MemoryAgent();
    const web = new MemoryWeb([]);
    web.silent.add(1);
    const dialling = new PortSearch([1], clock.timer, async () => 60_000).dial(web.open, undefined);
    dialling.catch(() => {});
    await settled();
    await clock.advance(59_999);
    expect(clock.running_timers).toBe(1);
    await clock.advance(1);
    await expect(dialling).rejects.toMatchObject({ code: "agent_unreachable" });
  });

  it.each([
    [{ "loopback-network": "prompt" }, 60_000],
    [{ "local-network-access": "prompt" }, 60_000],
    [{ "loopback-network": "granted", "local-network-access": "granted" }, 6_000],
    [{}, 6_000],
  ])("is known by its permission: %j", async (states: Record<string, string>, expected_ms) => {
    const query = async ({ name }: { name: string }): Promise<{ state: string }> => {
      const state = states[name];
      if (state === undefined) throw new TypeError(`no permission ${name}`);
      return { state };
    };
    expect(await patienceMs({ permissions: { query } })).toBe(expected_ms);
    expect(await patienceMs(undefined)).toBe(6_000);
    const throwing = () => {
      throw new TypeError("no such permission");
    };
    expect(await patienceMs({ permissions: { query: throwing } })).toBe(6_000);
  });
});

describe("WebSocketWire", () => {
  it("is closed in time by an agent that hangs", async () => {
    const clock = new MemoryAgent();
    const web = new MemoryWeb([1]);
    web.hangs = true;
    const wire = await new PortSearch([1], clock.timer, soon).dial(web.open, undefined);
    let closed = 0;
    const ignore = () => {};
    const listener = { handleMessage: ignore, handleAnswer: ignore, handleGoodbye: ignore, handleFault: ignore };
    wire.listen({ ...listener, handleClosed: () => (closed += 1) });
    wire.close();
    wire.close();
    expect(wire.send("{}")).toBe(false);
    await clock.advance(999);
    expect(closed).toBe(0);
    await clock.advance(1);
    web.socket.end(1000, "");
    expect(closed).toBe(1);
    expect(clock.running_timers).toBe(0);
  });

  it("takes a socket that throws for one that is not there", async () => {
    const clock = new MemoryAgent();
    const throwing = () => {
      throw new SyntaxError("blocked");
    };
    await expect(new PortSearch([1], clock.timer, soon).dial(throwing, undefined)).rejects.toMatchObject({
      code: "agent_unreachable",
    });
    const wire = new WebSocketWire({ ...new MemorySocket(), send: throwing, close: () => {} }, clock.timer);
    expect(wire.send("{}")).toBe(false);
  });
});

describe("localStorageTokens", () => {
  it("keeps the token under its key, and nothing where there is no storage", () => {
    const scope = globalThis as { localStorage?: unknown };
    const own = Object.getOwnPropertyDescriptor(scope, "localStorage");
    const map = new Map<string, string>();
    try {
      Object.defineProperty(scope, "localStorage", { configurable: true, value: undefined });
      const nowhere = localStorageTokens();
      nowhere.save("secret");
      expect(nowhere.load()).toBeUndefined();
      const storage = {
        getItem: (key: string) => map.get(key) ?? null,
        setItem: (key: string, text: string) => map.set(key, text),
      };
      Object.defineProperty(scope, "localStorage", { configurable: true, value: storage });
      const store = localStorageTokens("mine");
      expect(store.load()).toBeNull();
      store.save("secret");
      expect(store.load()).toBe("secret");
      expect([...map]).toEqual([["mine", "secret"]]);
    } finally {
      if (own === undefined) delete scope.localStorage;
      else Object.defineProperty(scope, "localStorage", own);
    }
  });
});

/** A machine whose agents listen at some ports. */
class MemoryWeb {
  readonly tried: [string, string][] = [];
  /** Ports that neither answer nor refuse. */
  readonly silent = new Set<number>();
  hangs = false;
  #socket = new MemorySocket();
  ports: readonly number[];
  readonly #greet: (socket: MemorySocket, id: number) => void;

  constructor(ports: readonly number[], greet: (socket: MemorySocket, id: number) => void = welcome) {
    this.ports = ports;
    this.#greet = greet;
  }

  get socket(): MemorySocket {
    return this.#socket;
  }

  readonly open = (url: string, protocol: string): WebSocketLike => {
    this.tried.push([url, protocol]);
    const port = Number(new URL(url).port);
    const socket = new MemorySocket();
    socket.hangs = this.hangs;
    socket.onHello = (id) => this.#greet(socket, id);
    setImmediate(() => {
      if (this.silent.has(port)) return;
      if (!this.ports.includes(port)) socket.end(1006, "");
      else {
        this.#socket = socket;
        socket.onopen?.(undefined as never);
      }
    });
    return socket;
  };

  connect(options: Parameters<typeof connect>[0] = {}): Promise<Talkgroup> {
    return connect({ openWebSocket: this.open, ...options });
  }
}

class MemorySocket implements WebSocketLike {
  bufferedAmount = 0;
  hangs = false;
  readonly sent: string[] = [];
  onHello: (id: number) => void = () => {};
  onopen: WebSocketLike["onopen"] = null;
  onmessage: WebSocketLike["onmessage"] = null;
  onclose: WebSocketLike["onclose"] = null;
  onerror: WebSocketLike["onerror"] = null;

  send(text: string): void {
    this.sent.push(text);
    const { id, method } = JSON.parse(text) as { id: number; method: string };
    if (method === "agent.hello") setImmediate(() => this.onHello(id));
  }

  close(): void {
    if (!this.hangs) setImmediate(() => this.end(1000, ""));
  }

  tell(data: unknown): void {
    this.onmessage?.({ data } as never);
  }

  end(code: number, reason: string): void {
    this.onclose?.({ code, reason } as never);
  }
}

function welcome(socket: MemorySocket, id: number): void {
  socket.tell(encodeResult(id, { protocol: 1, agent_version: "0.1.0", scopes: ["channels.read"] }));
}

const soon = async (): Promise<number> => 6_000;
