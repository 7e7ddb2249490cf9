import { accept, type IpcEvents, ipc_opcode, refuse } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import type { ClientPlace } from "./client-place.js";
import type { IpcCaller, IpcHandlers } from "./ipc-handler.js";
import { IpcHub, type IpcHubOptions, type IpcLink, type IpcLinkEvents } from "./ipc-hub.js";
import { ipc_clients_max, ipc_handshake_ms_max, ipc_unsent_bytes_max } from "./ipc-limits.js";
import { lasting_max } from "./lasting-news.js";
import { frame, hello, openDoor, RawReader, request, stubHandlers } from "./raw-client.suite.js";

describe("IpcHub", () => {
  it("serves requests with their caller and validated params", async () => {
    const seen: unknown[] = [];
    const { greeted } = hub({
      handlers: {
        "ptt.press": async (params, caller) => {
          seen.push(params, [caller.id, caller.name, [...caller.scopes].sort()]);
          return accept({ talking: true });
        },
      },
    });
    const { client, ask } = greeted("Tanks");
    expect(await ask("ptt.press", { binding_id: "key1" })).toEqual({ result: { talking: true } });
    const scopes = [
      "channels.read",
      "channels.write",
      "connection",
      "hotkeys",
      "manage",
      "overlay",
      "sound",
      "stats",
      "voice.talk",
    ];
    expect(seen).toEqual([{ binding_id: "key1", lease_ms: 500 }, [1, "Tanks", scopes]]);
    expect(client.link.ended).toBe(false);
  });

  it.each([
    ["a method there is not", "channels.burn", {}, "method_not_found", "/method"],
    ["a name of the language", "constructor", {}, "method_not_found", "/method"],
    ["the handshake as a request", "agent.hello", { protocol_versions: [1], client_name: "x" }, "method_not_found", "/method"],
    ["params that do not fit", "channels.join", { channel: "alpha" }, "invalid_params", "/channel_id"],
  ])("refuses %s", async (_, method, params, code, field) => {
    const { greeted } = hub();
    const { ask } = greeted();
    expect(await ask(method, params)).toMatchObject({ error: { data: { code, field } } });
    expect(await ask("channels.list")).toEqual({ result: { channels: [] } });
  });

  it.each([
    ["of a field", "channels.join", { channel_id: "alpha", "\u001b[2J\u009b\n": 1 }, "\\u001b[2J\\u009b\\u000a: found a field"],
    ["of a method", "\u001b[2J\u009b", {}, 'method: found "\\u001b[2J\\u009b"'],
  ])("refuses a name %s that would steer a terminal, and shows it so", async (_, method, params, shown) => {
    const { greeted } = hub();
    expect(await greeted().ask(method, params)).toMatchObject({ error: { message: expect.stringContaining(shown) } });
  });

  it("hands on a handler's refusal", async () => {
    const { greeted } = hub({ handlers: { "ptt.press": async () => refuse("unknown_binding", "no such key", "/binding_id") } });
    const error = { code: -32015, message: "no such key", data: { code: "unknown_binding", field: "/binding_id" } };
    expect(await greeted().ask("ptt.press", { binding_id: "key1" })).toEqual({ error });
  });

  it("survives handlers that throw, reject or answer nonsense, and tells the client nothing of it", async () => {
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    const { greeted, faults } = hub({
      handlers: {
        "channels.list": () => {
          throw new Error("secret 1");
        },
        "stats.read": () => Promise.reject(new Error("secret 2")),
        "connection.status": async () => accept(circular as never),
        "connection.close": (async () => undefined) as never,
      },
    });
    const { ask } = greeted();
    for (const method of ["channels.list", "stats.read", "connection.status", "connection.close"]) {
      const answer = await ask(method);
      expect(answer).toMatchObject({ error: { data: { code: "internal" } } });
      expect(JSON.stringify(answer)).not.toContain("secret");
    }
    expect(faults).toEqual(["channels.list", "stats.read", "connection.status", "connection.close"]);
    expect(await ask("ptt.bind", { binding_id: "key1", channel_id: "alpha" })).toEqual({ result: {} });
  });

  it("refuses what the granted scopes do not cover, and sends no events beyond them", async () => {
    const { hub: ipc, greeted } = hub({
      admission: {
        judge: ({ hello }) => ({
          kind: "granted",
          scopes: new Set(hello.client_name === "overlay" ? (["channels.read"] as const) : []),
        }),
        forget: () => {},
      },
    });
    const overlay = greeted("overlay");
    const stranger = greeted("stranger");
    expect(await overlay.ask("ptt.press", { binding_id: "key1" })).toMatchObject({ error: { data: { code: "scope_denied" } } });
    expect(await overlay.ask("channels.list")).toEqual({ result: { channels: [] } });
    ipc.broadcast("ptt", released);
    expect(overlay.client.reader.take()).toEqual([["frame", { jsonrpc: "2.0", method: "ptt", params: released }]]);
    expect(stranger.client.reader.take()).toEqual([]);
  });

  it("starts the requests of one client in order and answers each when it is done", async () => {
    const begun: string[] = [];
    let open = () => {};
    const { greeted } = hub({
      handlers: {
        "connection.open": async () => {
          begun.push("open");
          await new Promise<void>((resolve) => {
            open = resolve;
          });
          return accept({ session_id: 1, operation_title: "x", channels: [] });
        },
        "ptt.release": async () => {
          begun.push("release");
          return accept({});
        },
      },
    });
    const { client } = greeted();
    const params = { url: "wss://x", join_code: "x", name: "x", role: "x" };
    client.send(Uint8Array.of(...request(1, "connection.open", params), ...request(2, "ptt.release", { binding_id: "key1" })));
    expect(begun).toEqual(["open", "release"]);
    await turns();
    expect(client.reader.take()).toMatchObject([["frame", { id: 2 }]]);
    open();
    await turns();
    expect(client.reader.take()).toMatchObject([["frame", { id: 1 }]]);
  });

  it("tells once that a client is gone, however it went", async () => {
    const { hub: ipc, greeted, accepted, gone, clock } = hub();
    const left = greeted("said goodbye");
    left.client.send(frame(ipc_opcode.close, {}));
    expect(gone.map(({ name }) => name)).toEqual(["said goodbye"]);
    expect(left.client.link.ended).toBe(true);
    left.client.events.handleClosed();
    const died = greeted("died");
    died.client.events.handleClosed();
    const broken = greeted("broke the frames");
    broken.client.send(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9));
    accepted();
    clock.advance(ipc_handshake_ms_max);
    expect(gone.map(({ name }) => name)).toEqual(["said goodbye", "died", "broke the frames"]);
    expect(gone.every((caller) => caller.gone.aborted)).toBe(true);
    expect(ipc.counts()).toMatchObject({ clients: 0, accepted: 4, faults: 0 });
    expect(clock.next_ms, "no timer is left behind").toBeUndefined();
  });

  it("does not answer a client that has gone", async () => {
    let caller: IpcCaller | undefined;
    let answer = () => {};
    const { greeted } = hub({
      handlers: {
        "ptt.press": async (_, asking) => {
          caller = asking;
          await new Promise<void>((resolve) => {
            answer = resolve;
          });
          return accept({ talking: true });
        },
      },
    });
    const { client } = greeted();
    client.send(request(1, "ptt.press", { binding_id: "key1" }));
    expect(caller?.gone.aborted).toBe(false);
    client.events.handleClosed();
    expect(caller?.gone.aborted).toBe(true);
    answer();
    await turns();
    expect(client.reader.take()).toEqual([]);
  });

  it("closes those that do not greet, each in its time", () => {
    const { accepted, greeted, clock } = hub();
    const first = accepted();
    clock.advance(2_000);
    const second = accepted();
    const third = greeted();
    clock.advance(ipc_handshake_ms_max - 2_000);
    expect([first.link.ended, second.link.ended]).toEqual([true, false]);
    expect(first.reader.take()).toMatchObject([["close", { code: "not_ready" }]]);
    clock.advance(2_000);
    expect([second.link.ended, third.client.link.ended]).toEqual([true, false]);
  });

  it("turns away more clients than the limit, and takes the next when one has gone", () => {
    const { greeted, accepted, hub: ipc } = hub();
    const first = greeted();
    for (let n = 1; n < ipc_clients_max; n++) greeted();
    const over = accepted();
    expect(over.reader.take()).toMatchObject([["close", { code: "limit_reached" }]]);
    expect(over.link.ended).toBe(true);
    first.client.events.handleClosed();
    expect(greeted().client.link.ended).toBe(false);
    expect(ipc.counts()).toMatchObject({ clients: ipc_clients_max, full: 1 });
  });

  it("cuts off a client that does not read, and nobody else waits for it", () => {
    const { greeted, hub: ipc, gone } = hub();
    const slow = greeted("slow");
    const quick = greeted("quick");
    slow.client.link.reads = false;
    let sent = 0;
    while (!slow.client.link.was_cut && sent < 100_000) {
      ipc.broadcast("ptt", released);
      sent += 1;
    }
    expect(slow.client.link.unsent_bytes).toBeGreaterThan(ipc_unsent_bytes_max);
    expect(slow.client.link.unsent_bytes).toBeLessThan(ipc_unsent_bytes_max + 1_000);
    expect(quick.client.reader.take()).toHaveLength(sent);
    expect(gone, "told when the link is closed, not in the middle of a broadcast").toEqual([]);
    slow.client.events.handleClosed();
    expect(gone.map(({ name }) => name)).toEqual(["slow"]);
    expect(ipc.counts()).toMatchObject({ clients: 1, slow: 1 });
  });

  it("keeps the order of events though a client's end makes new ones", () => {
    const { greeted, hub: ipc } = hub({ onClientGone: () => ipc.broadcast("ptt", { ...released, cause: "client_gone" }) });
    const leaving = greeted();
    const staying = greeted();
    leaving.client.send(frame(ipc_opcode.close, {}));
    ipc.broadcast("ptt", released);
    expect(staying.client.reader.take()).toMatchObject([
      ["frame", { params: { cause: "client_gone" } }],
      ["frame", { params: { cause: "released" } }],
    ]);
  });

  it("tells who greets who speaks and which keys talk, right after the handshake, and as far as its scopes go", () => {
    const { hub: ipc, accepted } = hub({
      admission: {
        judge: ({ hello }) => ({ kind: "granted", scopes: new Set(hello.client_name === "page" ? ["channels.read"] : []) }),
        forget: () => {},
      },
    });
    const speaking = { channel_id: "alpha", session_id: 9, name: "Bob", speaking: true, own: false };
    ipc.broadcast("speaking", speaking);
    ipc.broadcast("speaking", { ...speaking, channel_id: "bravo" });
    ipc.broadcast("speaking", { ...speaking, channel_id: "bravo", speaking: false });
    ipc.broadcast("speaking", { ...speaking, session_id: 7, own: true });
    ipc.broadcast("ptt", pressed);
    // The player's session was replaced by another: its voice is the same one.
    ipc.broadcast("speaking", { ...speaking, session_id: 8, own: true, speaking: false });
    const page = accepted();
    page.send(Uint8Array.of(...hello("page"), ...request(1, "channels.burn")));
    expect(page.reader.take().slice(0, 3)).toMatchObject([
      ["handshake", { protocol: 1 }],
      ["frame", { method: "speaking", params: speaking }],
      ["frame", { method: "ptt", params: pressed }],
    ]);
    ipc.broadcast("ptt", released);
    const blind = accepted();
    blind.send(hello("blind"));
    expect(blind.reader.take()).toMatchObject([["handshake", {}]]);
    const other = accepted();
    other.send(hello("page"));
    expect(other.reader.take().slice(1)).toMatchObject([["frame", { params: speaking }]]);
  });

  it("tells all what lasts each time that the server is open again, and of too much the newest", () => {
    const { hub: ipc, greeted } = hub();
    const { client } = greeted();
    const connection = { state: "open", transport: "udp", rtt_ms: 20 } as const;
    for (let key = 0; key <= lasting_max; key++) ipc.broadcast("ptt", { ...pressed, binding_id: `key${key}` });
    ipc.broadcast("connection", connection);
    ipc.broadcast("connection", { ...connection, rtt_ms: 90 });
    ipc.broadcast("connection", { ...connection, state: "reconnecting" });
    client.reader.take();
    ipc.broadcast("connection", connection);
    const told = client.reader.take();
    expect(told).toHaveLength(1 + lasting_max);
    expect(told.slice(0, 2)).toMatchObject([
      ["frame", { method: "connection" }],
      ["frame", { method: "ptt", params: { binding_id: "key1", talking: true } }],
    ]);
    ipc.broadcast("connection", { ...connection, rtt_ms: 90 });
    expect(client.reader.take()).toHaveLength(1);
  });

  it("says goodbye to all when it closes", () => {
    const { greeted, accepted, hub: ipc, gone, clock } = hub();
    const one = greeted("one");
    const waiting = accepted();
    ipc.close();
    for (const client of [one.client, waiting]) {
      expect(client.reader.take()).toMatchObject([["close", { code: "not_ready" }]]);
      expect(client.link.ended).toBe(true);
    }
    expect(gone.map(({ name }) => name)).toEqual(["one"]);
    expect(clock.next_ms).toBeUndefined();
  });

  it("outlives a broken onClientGone", () => {
    const { greeted, faults } = hub({
      onClientGone: () => {
        throw new Error("bug");
      },
    });
    greeted().client.events.handleClosed();
    expect(faults).toEqual(["onClientGone"]);
    expect(greeted().client.link.ended).toBe(false);
  });
});

const pressed: IpcEvents["ptt"] = { binding_id: "key1", talking: true, cause: "pressed" };
const released: IpcEvents["ptt"] = { binding_id: "key1", talking: false, cause: "released" };

/** A link in memory: reads at once, or not at all. */
class MemoryLink implements IpcLink {
  readonly reader = new RawReader();
  reads = true;
  unsent_bytes = 0;
  ended = false;
  was_cut = false;

  send(bytes: Uint8Array): void {
    expect(this.ended || this.was_cut, "nothing is sent after the end").toBe(false);
    if (this.reads) this.reader.push(bytes);
    else this.unsent_bytes += bytes.length;
  }

  end(): void {
    this.ended = true;
  }

  cut(): void {
    this.was_cut = true;
  }
}

interface MemoryClient {
  readonly link: MemoryLink;
  readonly reader: RawReader;
  readonly events: IpcLinkEvents;
  readonly send: (bytes: Uint8Array) => void;
}

interface Greeted {
  readonly client: MemoryClient;
  /** Sends a request and gives its answer, without the envelope. */
  readonly ask: (method: string, params?: object) => Promise<unknown>;
}

interface TestHub {
  readonly hub: IpcHub;
  readonly clock: VirtualClock;
  readonly gone: IpcCaller[];
  readonly faults: string[];
  readonly accepted: (place?: ClientPlace) => MemoryClient;
  readonly greeted: (client_name?: string) => Greeted;
}

function hub(options: Partial<Omit<IpcHubOptions, "handlers">> & { readonly handlers?: Partial<IpcHandlers> } = {}): TestHub {
  const clock = new VirtualClock();
  const gone: IpcCaller[] = [];
  const faults: string[] = [];
  const ipc = new IpcHub({
    agent_version: "0.1.0",
    admission: openDoor(),
    onClientGone: (caller) => gone.push(caller),
    onFault: (where) => faults.push(where),
    now_ms: () => clock.now_ms,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    ...options,
    handlers: stubHandlers(options.handlers),
  });
  const accepted = (place: ClientPlace = { kind: "own" }): MemoryClient => {
    const link = new MemoryLink();
    const events = ipc.accept(link, place);
    return { link, reader: link.reader, events, send: (bytes) => events.handleBytes(bytes) };
  };
  const greeted = (client_name = "raw client"): Greeted => {
    const client = accepted();
    client.send(hello(client_name));
    expect(client.reader.take()).toMatchObject([["handshake", { protocol: 1 }]]);
    const ask = async (method: string, params: object = {}) => {
      client.send(request(1, method, params));
      await turns();
      const [, message] = client.reader.take()[0] ?? [];
      const { jsonrpc, id, ...answer } = message as Record<string, unknown>;
      expect([jsonrpc, id]).toEqual(["2.0", 1]);
      return answer;
    };
    return { client, ask };
  };
  return { hub: ipc, clock, gone, faults, accepted, greeted };
}

/** Lets every promise that is ready go on. */
function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
