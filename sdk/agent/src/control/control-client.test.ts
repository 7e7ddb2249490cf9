import type { AddressInfo } from "node:net";
import type { ControlEvent } from "@talkgroup/core";
import { VirtualClock } from "@talkgroup/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";

import { systemTimer, type Timer } from "../sound/timer.js";
import { ControlClient } from "./control-client.js";

interface Heard {
  readonly log: string[];
  readonly events: ControlEvent[];
  /** Resolves when the log has this many lines. */
  until(count: number): Promise<void>;
}

let server: WebSocketServer;
let peer: Promise<WebSocket>;

// The client is the same over TLS; certificates are checked end to end, with a real server.
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  peer = new Promise((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) => server.once("listening", resolve));
});

afterEach(() => {
  for (const client of server.clients) client.terminate();
  server.close();
});

async function connected(
  timer: Timer = systemTimer,
  networkOf = (): string => "",
): Promise<{ client: ControlClient; heard: Heard; socket: WebSocket }> {
  const log: string[] = [];
  const events: ControlEvent[] = [];
  let wake: () => void = () => {};
  const note = (line: string): void => {
    log.push(line);
    wake();
  };
  const { port } = server.address() as AddressInfo;
  const client = await ControlClient.connect({
    url: `ws://127.0.0.1:${port}`,
    timer,
    networkOf,
    listener: {
      onEvent: (event) => {
        if (JSON.stringify(event.params).includes("bomb")) throw new TypeError("a bug");
        events.push(event);
        note(`event ${event.name}`);
      },
      onRefused: ({ code }) => note(`refused ${code}`),
      onFault: () => note("fault"),
      onTunnel: (bytes) => note(`tunnel ${bytes.length}`),
      onClosed: (closed) => note(`closed ${closed.by}${closed.by === "server" ? ` ${JSON.stringify(closed.ending)}` : ""}`),
    },
  });
  if (!client.ok) throw new TypeError(client.refusal.message);
  const until = async (count: number): Promise<void> => {
    while (log.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { client: client.value, heard: { log, events, until }, socket: await peer };
}

/** The code of the close frame that the server gets; 1006 if none comes (RFC 6455 §7.1.5). */
function closeCode(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => socket.once("close", resolve));
}

function event(seq: number, channel_id = "alpha"): string {
  return JSON.stringify({ jsonrpc: "2.0", method: "channel.member_left", params: { channel_id, session_id: 5 }, seq });
}

describe("the control client", () => {
  it("hands on what follows an answer only after the answer", async () => {
    const { client, heard, socket } = await connected();
    socket.once("message", (data) => {
      const { id } = JSON.parse(String(data)) as { id: number };
      // Both leave in one chunk.
      socket.send(JSON.stringify({ jsonrpc: "2.0", id, result: {} }));
      socket.send(event(1));
    });
    await client.request("channel.leave", { channel_id: "alpha" });
    heard.log.push("answer");
    await heard.until(2);
    expect(heard.log).toEqual(["answer", "event channel.member_left"]);
  });

  it("hands on no name, title or refusal that steers a terminal or is read backwards", async () => {
    const { client, heard, socket } = await connected();
    const offer = { channel_id: "alpha", title: "Al\u001b[2Jpha", label: "A\u202e", may_listen: true, may_speak: true };
    socket.send(JSON.stringify({ jsonrpc: "2.0", method: "session.channels", params: { channels: [offer] }, seq: 1 }));
    const member = { session_id: 5, name: "Bob\u0007\u2069", role: "lead", monitor: false };
    socket.send(
      JSON.stringify({ jsonrpc: "2.0", method: "channel.member_joined", params: { channel_id: "alpha", member }, seq: 2 }),
    );
    await heard.until(2);
    expect(heard.events).toMatchObject([
      { params: { channels: [{ title: "Al\ufffd[2Jpha", label: "A\ufffd" }] } },
      { params: { member: { name: "Bob\ufffd\ufffd" } } },
    ]);
    socket.once("message", (data) => {
      const { id } = JSON.parse(String(data)) as { id: number };
      socket.send(JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32000, message: "no\u001bc" } }));
    });
    const left = await client.request("channel.leave", { channel_id: "alpha" });
    expect(!left.ok && left.refusal.message).toBe("no\\u001bc");
  });

  it("is deaf once it is closed, and says so once", async () => {
    const { client, heard, socket } = await connected();
    client.close();
    client.close();
    socket.send(event(1));
    await new Promise((resolve) => socket.once("close", resolve));
    expect(heard.log).toEqual(["closed player"]);
    expect(await client.request("channel.leave", { channel_id: "alpha" })).toMatchObject({ refusal: { code: "not_connected" } });
  });

  it("answers every waiting request when the connection breaks", async () => {
    const { client, heard, socket } = await connected();
    const waiting = client.request("channel.leave", { channel_id: "alpha" });
    socket.terminate();
    expect(await waiting).toMatchObject({ refusal: { code: "not_connected" } });
    expect(heard.log).toEqual(["closed drop"]);
  });

  it.each([
    ["a gap in the events", [event(1), event(3)], ["event channel.member_left", "closed drop"]],
    ["a message that shows a bug of ours", [event(1, "bomb")], ["fault", "closed fault"]],
    ["text that is no JSON", ["{", event(1)], ["refused parse_error", "event channel.member_left"]],
    ["a request", ['{"jsonrpc":"2.0","id":1,"method":"x"}'], ["refused method_not_found"]],
    ["an event with wrong params", [event(1, "NOT AN ID")], ["refused invalid_params"]],
    ["an event of a newer version", ['{"jsonrpc":"2.0","method":"new.event","seq":1}', event(2)], ["event channel.member_left"]],
  ])("survives %s", async (_what, messages, expected) => {
    const { heard, socket } = await connected();
    for (const message of messages) socket.send(message);
    await heard.until(expected.length);
    expect(heard.log).toEqual(expected);
  });

  it("leaves a server that only talks nonsense", async () => {
    const { heard, socket } = await connected();
    for (let count = 0; count < 200; count++) socket.send("nonsense");
    await heard.until(65);
    expect(heard.log.filter((line) => line === "refused parse_error")).toHaveLength(64);
    expect(heard.log.at(-1)).toBe("closed fault");
  });

  it.each(["wss://host:port", "wss://127.0.0.1:99999", "wss://", "nonsense"])(
    "refuses the address %s without throwing",
    async (url) => {
      const listener = { onEvent() {}, onRefused() {}, onFault() {}, onTunnel() {}, onClosed() {} };
      const client = await ControlClient.connect({ url, timer: systemTimer, networkOf: () => "", listener });
      expect(client).toMatchObject({ ok: false, refusal: { code: "invalid_params", field: "/url" } });
    },
  );

  it.each([0, 41])("goes on with the numbers of the events after %i", async (heard_before) => {
    const { client, heard, socket } = await connected();
    client.expectEventsAfter(heard_before);
    socket.send(event(heard_before + 1));
    socket.send(event(heard_before + 2, "NOT AN ID"));
    await heard.until(2);
    expect(client.events_heard).toBe(heard_before + 2);
    socket.send(event(heard_before + 4));
    await heard.until(3);
    expect([heard.log.at(-1), client.events_heard]).toEqual(["closed drop", heard_before + 2]);
  });

  it("says what the server says at the end of a session", async () => {
    const { client, heard, socket } = await connected();
    const params = { reason: "closing", reconnect_after_ms: 500, reconnect_url: "wss://other:9" };
    socket.send(JSON.stringify({ jsonrpc: "2.0", method: "session.ending", params, seq: 1 }));
    await heard.until(1);
    expect(heard.log).toEqual([`closed server ${JSON.stringify(params)}`]);
    expect([client.over, client.events_heard]).toEqual([true, 1]);
  });

  it.each([
    ["it closes by itself", (client: ControlClient) => client.close(), 1000],
    ["there is a gap in the events", (_: ControlClient, socket: WebSocket) => socket.send(event(2)), 1006],
    ["a message shows a bug of ours", (_: ControlClient, socket: WebSocket) => socket.send(event(1, "bomb")), 1000],
  ])("ends the session only where it cannot go on: %s", async (_what, act, code) => {
    const { client, socket } = await connected();
    const closed = closeCode(socket);
    act(client, socket);
    expect(await closed).toBe(code);
  });

  it("drops a server that leaves a request unanswered", async () => {
    const clock = new VirtualClock();
    const { client, heard, socket } = await connected((delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run));
    const closed = closeCode(socket);
    const waiting = client.request("channel.leave", { channel_id: "alpha" });
    const other = client.request("channel.leave", { channel_id: "bravo" });
    clock.advance(5000);
    expect(await waiting).toMatchObject({ refusal: { code: "server_unreachable" } });
    expect(await other).toMatchObject({ refusal: { code: "not_connected" } });
    expect([heard.log, await closed]).toEqual([["closed drop"], 1006]);
  });

  it("drops a server that gives no sign of life", async () => {
    const clock = new VirtualClock();
    const { client, heard, socket } = await connected((delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run));
    client.expectHeartbeat(15_000);
    for (let beat = 0; beat < 4; beat++) {
      const answered = new Promise((resolve) => socket.once("pong", resolve));
      socket.ping();
      await answered;
      clock.advance(29_000);
    }
    expect(heard.log).toEqual([]);
    clock.advance(16_000);
    expect(heard.log).toEqual(["closed drop"]);
    expect(clock.next_ms).toBeUndefined();
  });

  it.each([0, 1e12])("is not made busy or careless by a heartbeat of %d ms", async (heartbeat_ms) => {
    const clock = new VirtualClock();
    const delays_ms: number[] = [];
    const { client } = await connected((delay_ms, run) => {
      delays_ms.push(delay_ms);
      return clock.schedule(clock.now_ms + delay_ms, run);
    });
    delays_ms.length = 0;
    client.expectHeartbeat(heartbeat_ms);
    expect(delays_ms).toHaveLength(1);
    expect(delays_ms[0]).toBeGreaterThanOrEqual(1000);
    expect(delays_ms[0]).toBeLessThanOrEqual(300_000);
    client.close();
    client.expectHeartbeat(heartbeat_ms);
    // Only the closing is still waited for.
    clock.advance(1000);
    expect(clock.next_ms).toBeUndefined();
  });

  it("drops a connection whose address this machine has no more, for a resume, and no other", async () => {
    const clock = new VirtualClock();
    let network = "127.0.0.1 192.0.2.7";
    const { heard, socket } = await connected(
      (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
      () => network,
    );
    const closed = closeCode(socket);
    network = "10.8.0.2 127.0.0.1";
    clock.advance(10_000);
    expect(heard.log).toEqual([]);
    network = "10.8.0.2";
    clock.advance(2_500);
    expect(heard.log).toEqual([]);
    network = "10.8.0.2 198.51.100.7";
    clock.advance(500);
    expect([heard.log, await closed, clock.next_ms]).toEqual([["closed drop"], 1006, undefined]);
  });

  it("drops a server that answers nothing through the tunnel for 8 s, heartbeats or not", async () => {
    const clock = new VirtualClock();
    const { client, heard, socket } = await connected((delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run));
    client.expectHeartbeat(15_000);
    const ping = new Uint8Array(24);
    for (let second = 0; second < 60; second += 1) {
      client.sendTunnel(ping);
      socket.send(ping);
      await heard.until(second + 1);
      clock.advance(1_000);
    }
    expect(new Set(heard.log)).toEqual(new Set(["tunnel 24"]));
    const closed = closeCode(socket);
    clock.advance(4_000);
    client.sendTunnel(ping);
    clock.advance(7_999);
    expect(heard.log.at(-1)).toBe("tunnel 24");
    clock.advance(1);
    expect([heard.log.at(-1), await closed]).toEqual(["closed drop", 1006]);
  });
});
