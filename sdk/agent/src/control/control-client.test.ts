import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";

import { systemTimer } from "../sound/timer.js";
import { ControlClient } from "./control-client.js";

interface Heard {
  readonly log: string[];
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

async function connected(): Promise<{ client: ControlClient; heard: Heard; socket: WebSocket }> {
  const log: string[] = [];
  let wake: () => void = () => {};
  const note = (line: string): void => {
    log.push(line);
    wake();
  };
  const { port } = server.address() as AddressInfo;
  const client = await ControlClient.connect({
    url: `ws://127.0.0.1:${port}`,
    timer: systemTimer,
    listener: {
      onEvent: ({ name, params }) => {
        if (JSON.stringify(params).includes("bomb")) throw new TypeError("a bug");
        note(`event ${name}`);
      },
      onRefused: ({ code }) => note(`refused ${code}`),
      onFault: () => note("fault"),
      onTunnel: (bytes) => note(`tunnel ${bytes.length}`),
      onClosed: (by) => note(`closed ${by}`),
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
  return { client: client.value, heard: { log, until }, socket: await peer };
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
    expect(heard.log).toEqual(["closed lost"]);
  });

  it.each([
    ["a gap in the events", [event(1), event(3)], ["event channel.member_left", "closed lost"]],
    ["a message that shows a bug of ours", [event(1, "bomb")], ["fault", "closed lost"]],
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
    expect(heard.log.at(-1)).toBe("closed lost");
  });

  it.each(["wss://host:port", "wss://127.0.0.1:99999", "wss://", "nonsense"])(
    "refuses the address %s without throwing",
    async (url) => {
      const listener = { onEvent() {}, onRefused() {}, onFault() {}, onTunnel() {}, onClosed() {} };
      const client = await ControlClient.connect({ url, timer: systemTimer, listener });
      expect(client).toMatchObject({ ok: false, refusal: { code: "invalid_params", field: "/url" } });
    },
  );
});
