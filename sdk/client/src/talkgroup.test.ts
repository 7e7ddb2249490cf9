import { getEventListeners } from "node:events";
import { encodeIpcFrame, ipc_opcode } from "@talkgroup/schemas";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectOver } from "./connect.js";
import { channel, connected, MemoryAgent, settled } from "./memory-agent.suite.js";
import { TalkgroupError } from "./talkgroup-error.js";

const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeEach(() => {
  process.on("unhandledRejection", note);
});

afterEach(async () => {
  await settled();
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

describe("connectOver", () => {
  it("greets the agent", async () => {
    const { agent, radio } = await connected({ client_name: "Tanks" });
    expect(agent.frames).toEqual([[ipc_opcode.handshake, '{"protocol_versions":[1],"client_name":"Tanks"}']]);
    expect(radio.agent).toEqual({ protocol: 1, agent_version: "0.1.0", scopes: ["voice.talk"] });
    expect(agent.running_timers).toBe(0);
  });

  it("rejects with the agent's reason when it is turned away", async () => {
    const agent = new MemoryAgent();
    const connecting = connectOver(agent.transport, {}, agent.timer);
    agent.send(ipc_opcode.close, '{"code":"limit_reached","message":"32 clients"}');
    await expect(connecting).rejects.toMatchObject({ name: "TalkgroupError", code: "limit_reached" });
    expect(agent.closed).toBe(true);
  });

  it.each([
    ["does not answer", (agent: MemoryAgent) => agent.advance(65_000), "timeout"],
    ["closes", (agent: MemoryAgent) => agent.close(), "agent_closed"],
    ["answers with no JSON", (agent: MemoryAgent) => agent.send(ipc_opcode.handshake, "hello"), "internal"],
    ["answers with other JSON", (agent: MemoryAgent) => agent.send(ipc_opcode.handshake, '{"protocol":"1"}'), "internal"],
    ["closes without a reason", (agent: MemoryAgent) => agent.send(ipc_opcode.close, "[1]"), "internal"],
    [
      "speaks another protocol",
      (agent: MemoryAgent) => agent.sendBytes(new TextEncoder().encode("HTTP/1.1 400")),
      "agent_closed",
    ],
  ])("rejects and closes when the agent %s", async (_, misbehave, code) => {
    const agent = new MemoryAgent();
    const connecting = connectOver(agent.transport, {}, agent.timer);
    void misbehave(agent);
    await expect(connecting).rejects.toMatchObject({ name: "TalkgroupError", code });
    expect(agent.closed).toBe(true);
    expect(agent.running_timers).toBe(0);
  });

  it("refuses a name that is too long before it goes out", async () => {
    const agent = new MemoryAgent();
    const connecting = connectOver(agent.transport, { client_name: "x".repeat(41) }, agent.timer);
    await expect(connecting).rejects.toMatchObject({ code: "invalid_params", field: "/client_name" });
  });
});

describe("Talkgroup", () => {
  it("rejects with the code and the field the agent refuses", async () => {
    const { agent, radio } = await connected();
    const joining = radio.channels.join("nowhere");
    agent.refusal(agent.take()[0]?.id ?? 0, "unknown_channel", "no such channel", "/channel_id");
    await expect(joining).rejects.toEqual(
      new TalkgroupError("unknown_channel", "channels.join: no such channel", { field: "/channel_id" }),
    );
    await expect(joining).rejects.toMatchObject({ code: "unknown_channel", field: "/channel_id" });
  });

  it("rejects with nothing that steers a terminal, whoever refused", async () => {
    const { agent, radio } = await connected();
    const hostile = { "\u001b]0;owned\u0007\u009b": 1 };
    const shown = "\\u001b]0;owned\\u0007\\u009b: found a field that is not known";
    const here = await radio.channels.mix("alpha", hostile as never).catch((error: unknown) => error);
    expect(here).toMatchObject({ code: "invalid_params", message: expect.stringContaining(shown) });
    const joining = radio.channels.join("alpha").catch((error: unknown) => error);
    const error = { code: -32005, message: "\u001b[2Jgone" };
    agent.send(ipc_opcode.frame, JSON.stringify({ jsonrpc: "2.0", id: agent.take()[0]?.id, error }));
    expect(await joining).toMatchObject({ code: "unknown_channel", message: "channels.join: \\u001b[2Jgone" });
    agent.send(ipc_opcode.close, JSON.stringify({ code: "not_ready", message: "\u001b[2Jbye" }));
    expect(await radio.closed).toMatchObject({ message: expect.stringContaining("\\u001b[2Jbye") });
  });

  it("refuses what the schema forbids without asking", async () => {
    const { agent, radio } = await connected();
    await expect(radio.channels.join("UPPER CASE")).rejects.toMatchObject({ code: "invalid_params", field: "/channel_id" });
    await expect(radio.simulcast.define("s", [1n] as never)).rejects.toMatchObject({ code: "invalid_params" });
    expect(agent.take()).toEqual([]);
  });

  it("never leaves a rejection unhandled", async () => {
    const { agent, radio } = await connected();
    void radio.channels.join("alpha");
    void radio.ptt.press("key1");
    void radio.stats.read({ timeout_ms: 1 });
    agent.refusal(agent.take()[0]?.id ?? 0, "unknown_channel", "no such channel");
    await agent.advance(10_000);
    agent.close();
    void radio.channels.list();
    await settled();
    expect(unhandled).toEqual([]);
  });

  it("rejects late calls, and ignores answers that come later still", async () => {
    const { agent, radio } = await connected();
    const one = radio.stats.read();
    const other = radio.channels.list({ timeout_ms: 100 });
    const patient = radio.channels.list({ timeout_ms: Number.POSITIVE_INFINITY });
    await agent.advance(99.9);
    expect(agent.running_timers).toBe(2);
    await agent.advance(0.1);
    await expect(other).rejects.toMatchObject({ code: "timeout" });
    await agent.advance(4_900);
    await expect(one).rejects.toMatchObject({ code: "timeout" });
    await agent.advance(1e6);
    for (const { id } of agent.take()) agent.result(id, { channels: [] });
    expect(await patient).toEqual([]);
  });

  it("is aborted by the caller's signal, before and during a call", async () => {
    const { agent, radio } = await connected();
    const controller = new AbortController();
    const { signal } = controller;
    const during = radio.channels.join("alpha", { signal });
    controller.abort(new Error("the player left the menu"));
    await expect(during).rejects.toMatchObject({ code: "aborted", cause: new Error("the player left the menu") });
    expect(agent.take()).toHaveLength(1);
    await expect(radio.channels.join("alpha", { signal })).rejects.toMatchObject({ code: "aborted" });
    expect(agent.take()).toEqual([]);
    expect(agent.running_timers).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("leaves nothing behind at a signal that lives longer than the call", async () => {
    const { agent, radio } = await connected();
    const { signal } = new AbortController();
    const listing = radio.channels.list({ signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    agent.result(agent.take()[0]?.id ?? 0, { channels: [] });
    await listing;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("ends all calls when the agent closes, and says why", async () => {
    const { agent, radio } = await connected();
    const joining = radio.channels.join("alpha");
    agent.send(ipc_opcode.close, '{"code":"not_ready","message":"the agent closes"}');
    await expect(joining).rejects.toMatchObject({ code: "agent_closed", message: expect.stringContaining("the agent closes") });
    await expect(radio.channels.list()).rejects.toMatchObject({ code: "agent_closed" });
    expect(await radio.closed).toMatchObject({ code: "agent_closed", cause: { code: "not_ready" } });
    expect(agent.running_timers).toBe(0);
  });

  it("ends all calls when the agent's process dies", async () => {
    const { agent, radio } = await connected();
    const joining = radio.channels.join("alpha");
    agent.close();
    await expect(joining).rejects.toMatchObject({ code: "agent_closed" });
    expect(await radio.closed).toMatchObject({ code: "agent_closed" });
  });

  it("closes when told, once", async () => {
    const { agent, radio } = await connected();
    const joining = radio.channels.join("alpha");
    await Promise.all([radio.close(), radio.close()]);
    await radio.close();
    await expect(joining).rejects.toMatchObject({ code: "agent_closed" });
    expect(await radio.closed).toBeUndefined();
    expect(agent.frames.slice(1)).toEqual([[ipc_opcode.close, "{}"]]);
  });

  it("refuses more calls at once than it can count, and those the agent has no room for", async () => {
    const { agent, radio } = await connected();
    const calls = Array.from({ length: 256 }, () => radio.channels.list());
    await expect(radio.channels.list()).rejects.toMatchObject({ code: "limit_reached" });
    for (const { id } of agent.take()) agent.result(id, { channels: [] });
    await Promise.all(calls);
    agent.takes_more = false;
    await expect(radio.channels.list()).rejects.toMatchObject({ code: "agent_closed" });
  });

  it("survives answers that are not valid, not asked for, or not readable", async () => {
    const { agent, radio } = await connected();
    const wrong = radio.channels.list();
    const unreadable = radio.channels.list();
    const good = radio.channels.list();
    const [first, second, third] = agent.take().map(({ id }) => id);
    agent.result(first ?? 0, { channels: [{ channel_id: 7 }] });
    await expect(wrong).rejects.toMatchObject({ code: "internal" });
    agent.send(ipc_opcode.frame, `{"jsonrpc":"1.0","id":${second},"result":{}}`);
    await expect(unreadable).rejects.toMatchObject({ code: "invalid_request" });
    agent.result(1000, {});
    agent.refusal(null, "parse_error", "not JSON");
    agent.send(ipc_opcode.frame, "{");
    agent.send(ipc_opcode.frame, '{"jsonrpc":"2.0","id":1,"method":"channels.list"}');
    agent.send(ipc_opcode.handshake, "again");
    agent.send(ipc_opcode.pong, "");
    agent.send(ipc_opcode.ping, "still there?");
    expect(agent.frames.at(-1)).toEqual([ipc_opcode.pong, "still there?"]);
    agent.result(third ?? 0, { channels: [] });
    expect(await good).toEqual([]);
  });

  it("closes when the stream cannot be read any more", async () => {
    const { agent, radio } = await connected();
    const listing = radio.channels.list();
    agent.sendBytes(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9));
    await expect(listing).rejects.toMatchObject({ code: "agent_closed" });
    expect(agent.closed).toBe(true);
  });

  it("never throws, whatever the agent sends", async () => {
    const bytes = fc.uint8Array({ maxLength: 64 });
    const message = fc.record(
      {
        jsonrpc: fc.constant("2.0"),
        id: fc.integer({ min: 0, max: 3 }),
        method: fc.constantFrom("ptt", "speaking", "x"),
        result: fc.json(),
      },
      { requiredKeys: ["jsonrpc"] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bytes, message), { maxLength: 6 }), async (pieces) => {
        const { agent, radio } = await connected();
        void radio.channels.list();
        for (const piece of pieces) {
          if (piece instanceof Uint8Array) agent.sendBytes(piece);
          else agent.send(ipc_opcode.frame, JSON.stringify(piece));
        }
        agent.close();
      }),
    );
  });
});

describe("Talkgroup.on", () => {
  const speaking = { channel_id: "alpha", session_id: 2, name: "Bob", speaking: true, own: false };

  it("tells every listener of its event, until it is taken away", async () => {
    const { agent, radio } = await connected();
    const heard: unknown[] = [];
    const off = radio.on("speaking", ({ name }) => heard.push(name));
    radio.on("channelState", (event) => heard.push(event.channel.channel_id));
    agent.event("speaking", speaking);
    agent.event("channelState", { channel: channel("alpha") });
    off();
    agent.event("speaking", speaking);
    expect(heard).toEqual(["Bob", "alpha"]);
  });

  it("leaves out events it does not know or cannot read, and lets new fields through", async () => {
    const { agent, radio } = await connected();
    const heard: unknown[] = [];
    radio.on("speaking", (event) => heard.push(event));
    agent.send(ipc_opcode.frame, '{"jsonrpc":"2.0","method":"weather","params":{}}');
    agent.send(ipc_opcode.frame, '{"jsonrpc":"2.0","method":"__proto__","params":{}}');
    agent.send(ipc_opcode.frame, '{"jsonrpc":"2.0","method":"speaking","params":{"name":7}}');
    agent.send(ipc_opcode.frame, JSON.stringify({ jsonrpc: "2.0", method: "speaking", params: { ...speaking, mood: "calm" } }));
    expect(heard).toEqual([{ ...speaking, mood: "calm" }]);
  });

  it("keeps a listener's fault from the others and from the process", async () => {
    const errors: unknown[] = [];
    const { agent, radio } = await connected({ onListenerError: (error) => errors.push(error) });
    const heard: string[] = [];
    radio.on("speaking", () => {
      throw new Error("thrown");
    });
    radio.on("speaking", async () => {
      throw new Error("rejected");
    });
    radio.on("speaking", () => heard.push("third"));
    agent.event("speaking", speaking);
    await settled();
    expect(heard).toEqual(["third"]);
    expect(errors).toEqual([new Error("thrown"), new Error("rejected")]);
  });

  it("lets a listener close the connection in the middle of a batch", async () => {
    const { agent, radio } = await connected();
    const heard: unknown[] = [];
    radio.on("speaking", ({ name }) => {
      heard.push(name);
      void radio.close();
    });
    const message = JSON.stringify({ jsonrpc: "2.0", method: "speaking", params: speaking });
    const frame = encodeIpcFrame(ipc_opcode.frame, new TextEncoder().encode(message));
    agent.sendBytes(Uint8Array.of(...frame, ...frame));
    expect(heard).toEqual(["Bob"]);
    expect(await radio.closed).toBeUndefined();
  });
});
