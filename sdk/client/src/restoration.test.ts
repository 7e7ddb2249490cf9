import { afterEach, describe, expect, it } from "vitest";

import type { AgentEvent } from "./agent-event.js";
import { channel, type MemoryAgent, type MemoryRequest, settled } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("what is restored", () => {
  it("is all the game has by its own calls, in the order in which one needs the other", async () => {
    const { world, radio } = await playing();
    await quickly(world)(Promise.all([radio.channels.monitor("bravo"), radio.simulcast.define("all", ["alpha", "bravo"])]));
    const keys = ["KeyR"];
    const binding = radio.ptt.bind("key2", { simulcast_id: "all" }, { keys });
    // It is what the game asked for, not what it does with its array before the agent answers.
    keys.push("KeyT");
    await quickly(world)(binding);
    await quickly(world)(radio.talkers.mix(7, { gain_db: -6 }));
    await quickly(world)(radio.talkers.mix(7, { muted: true }));
    await quickly(world)(radio.microphone.watch(true));
    await quickly(world)(radio.microphone.test(true));
    await quickly(world)(radio.microphone.test(false));
    await quickly(world)(radio.channels.mix("alpha", { gain_db: 3 }));
    const listing = restarted(world);
    expect(await listing).toEqual([
      ["connection.open", server],
      ["channels.join", { channel_id: "alpha" }],
      ["channels.monitor", { channel_id: "bravo" }],
      ["simulcast.define", { simulcast_id: "all", channel_ids: ["alpha", "bravo"] }],
      ["ptt.bind", { binding_id: "key1", channel_id: "alpha" }],
      ["ptt.bind", { binding_id: "key2", simulcast_id: "all", keys: ["KeyR"] }],
      ["talkers.mix", { session_id: 7, gain_db: -6, muted: true }],
      ["microphone.watch", { on: true }],
    ]);
  });

  it("comes before anything else that is asked", async () => {
    const { world, radio } = await playing();
    world.agent.close();
    void radio.ptt.bind("key2", { channel_id: "alpha" });
    const asked: unknown[] = [];
    await world.advance(250, (request, agent) => {
      asked.push(request.method);
      answer(request, agent);
    });
    expect(asked).toEqual(["connection.open", "channels.join", "ptt.bind", "ptt.bind"]);
  });

  it("leaves out what the game has taken back, also while the agent was away", async () => {
    const { world, radio } = await playing();
    await quickly(world)(radio.ptt.bind("key2", { channel_id: "alpha" }));
    await quickly(world)(radio.ptt.unbind("key1"));
    world.crash();
    await radio.ptt.unbind("key2");
    void radio.channels.leave("alpha");
    world.reachable = true;
    expect(await restarted(world)).toEqual([
      ["connection.open", server],
      ["channels.leave", { channel_id: "alpha" }],
    ]);
  });

  it("is nothing of the server after the game has closed it", async () => {
    const { world, radio } = await playing();
    await quickly(world)(radio.server.close());
    expect((await restarted(world)).map(([method]) => method)).toEqual(["ptt.bind"]);
  });

  it("asks the game again for a token that may not last", async () => {
    const { world, radio } = await playing({ opens: false });
    let tokens = 0;
    await quickly(world)(
      radio.server.open(() => {
        tokens += 1;
        return { url: server.url, token: `token ${tokens}` };
      }),
    );
    expect(await restarted(world)).toEqual([["connection.open", { url: server.url, token: "token 2" }]]);
  });

  it("tells a function of the game's that fails from a refusal", async () => {
    const { world, radio, events } = await playing({ opens: false });
    const failing = radio.server.open(() => Promise.reject(new Error("the back end is down")));
    await expect(failing).rejects.toMatchObject({ code: "callback_failed", cause: new Error("the back end is down") });
    let calls = 0;
    await quickly(world)(
      radio.server.open(() => {
        calls += 1;
        if (calls > 1) throw new Error("the back end is down");
        return server;
      }),
    );
    await restarted(world);
    expect(events.at(-1)).toMatchObject({ unrestored: [{ method: "connection.open", error: { code: "callback_failed" } }] });
  });

  it("tells what could not be had again, and has the agent that never left the server keep it", async () => {
    const { world, events } = await playing();
    await restarted(world, ({ id, method }, agent) => {
      if (method === "connection.open") agent.refusal(id, "already_connected", "open");
      else agent.refusal(id, "permission_denied", "not any more");
    });
    expect(events.at(-1)).toMatchObject({
      state: "open",
      unrestored: [
        { method: "channels.join", subject: "alpha", error: { code: "permission_denied" } },
        { method: "ptt.bind", subject: "key1", error: { code: "permission_denied" } },
      ],
    });
  });

  it("waits for the server where it must", async () => {
    const { world, radio, events } = await playing();
    await restarted(world, ({ id, method }, agent) => {
      if (method === "connection.open") agent.refusal(id, "already_connected", "reconnecting");
      else agent.refusal(id, "not_connected", "reconnecting");
    });
    expect(events.at(-1)?.unrestored).toHaveLength(2);
    expect(radio.state).toBe("open");
    world.agent.event("connection", { state: "open", transport: "udp", rtt_ms: 1 });
    const asked: string[] = [];
    await world.settle((request, agent) => {
      asked.push(request.method);
      answer(request, agent);
    });
    expect(asked).toEqual(["channels.join", "ptt.bind"]);
    expect(events.at(-1)).toEqual({ state: "open", unrestored: [] });
  });

  it("begins anew when the agent goes in the middle of it", async () => {
    const { world, radio } = await playing();
    world.agent.close();
    await world.advance(250);
    expect(world.agent.take().map(({ method }) => method)).toEqual(["connection.open"]);
    world.agent.close();
    expect(radio.state).toBe("reconnecting");
    expect((await restarted(world)).map(([method]) => method)).toEqual(["connection.open", "channels.join", "ptt.bind"]);
    expect(radio.state).toBe("open");
  });

  it("lets a key that the game still holds talk again, and not one that it has let go", async () => {
    const { world, radio } = await playing();
    await quickly(world)(radio.ptt.bind("key2", { channel_id: "alpha" }));
    await quickly(world)(Promise.all([radio.ptt.press("key1"), radio.ptt.press("key2")]));
    expect([radio.ptt.isHeld("key1"), radio.ptt.isHeld("key2")]).toEqual([true, true]);
    world.crash();
    await radio.ptt.release("key2");
    await world.advance(3_000);
    world.reachable = true;
    const presses: unknown[] = [];
    await world.advance(5_000, (request, agent) => {
      if (request.method === "ptt.press") presses.push(request.params);
      answer(request, agent);
    });
    expect(presses.length).toBeGreaterThan(2);
    expect(new Set(presses.map((params) => JSON.stringify(params)))).toEqual(new Set(['{"binding_id":"key1","lease_ms":500}']));
  });

  it.each([
    ["the player has left the server by other means", { event: "connection", params: { state: "closed" } }, ["ptt.bind"]],
    ["the server has sent the player away", { event: "connection", params: { state: "lost" } }, ["ptt.bind"]],
    [
      "the player, or a moderator, has left the channel",
      { event: "channelState", params: { channel: { ...channel("alpha"), membership: "none" } } },
      ["connection.open", "ptt.bind"],
    ],
  ] as const)("is not what was ended meanwhile: %s", async (_, { event, params }, restored) => {
    for (const ends of [false, true]) {
      const { world } = await playing();
      world.agent.event("connection", { state: "open", transport: "udp", rtt_ms: 1 });
      world.agent.event(event as never, { transport: "none", rtt_ms: 0, ...params } as never);
      // An agent that ends says the same, just before it goes.
      await world.advance(ends ? 1_950 : 2_000);
      const methods = (await restarted(world)).map(([method]) => method);
      expect(methods).toEqual(ends ? ["connection.open", "channels.join", "ptt.bind"] : restored);
      await radio?.close();
    }
  });

  it.each(["before", "after"])("is what the agent brings back itself once the server was away, told %s it", async (when) => {
    const { world } = await playing();
    world.agent.event("connection", { state: "open", transport: "udp", rtt_ms: 1 });
    if (when === "before") world.agent.event("channelState", { channel: { ...channel("alpha"), membership: "none" } });
    world.agent.event("connection", { state: "reconnecting", transport: "none", rtt_ms: 0 });
    if (when === "after") world.agent.event("channelState", { channel: { ...channel("alpha"), membership: "none" } });
    await world.advance(60_000);
    world.agent.event("channelState", { channel: channel("alpha") });
    world.agent.event("connection", { state: "open", transport: "udp", rtt_ms: 1 });
    await world.advance(5_000);
    expect((await restarted(world)).map(([method]) => method)).toEqual(["connection.open", "channels.join", "ptt.bind"]);
  });
});

/** A game that has a server, a channel and a key. */
async function playing({ opens = true } = {}): Promise<{ world: MemoryWorld; radio: Talkgroup; events: AgentEvent[] }> {
  const world = new MemoryWorld();
  const connected = await world.connect();
  radio = connected;
  const events: AgentEvent[] = [];
  connected.on("agent", (event) => events.push(event));
  if (opens) {
    await quickly(world)(connected.server.open(server));
    await quickly(world)(connected.channels.join("alpha"));
    await quickly(world)(connected.ptt.bind("key1", { channel_id: "alpha" }));
  }
  return { world, radio: connected, events };
}

/** Ends the agent, if it is there, and gives what the next one is asked. */
async function restarted(world: MemoryWorld, answers: typeof answer = answer): Promise<[string, unknown][]> {
  const asked: [string, unknown][] = [];
  world.agent.close();
  await world.advance(5_000, (request, agent) => {
    asked.push([request.method, request.params]);
    answers(request, agent);
  });
  await settled();
  return asked;
}

/** Has the agent answer as it would if all were well. */
function quickly(world: MemoryWorld): <T>(call: Promise<T>) => Promise<T> {
  return async (call) => {
    await world.settle(answer);
    return call;
  };
}

function answer({ id, method, params }: MemoryRequest, agent: MemoryAgent): void {
  const { channel_id = "" } = params as { readonly channel_id?: string };
  if (method === "connection.open") agent.result(id, { session_id: 1, operation_title: "Test", channels: [] });
  else if (method.startsWith("channels.")) agent.result(id, { channel: channel(channel_id) });
  else agent.result(id, { talking: true });
}

const server = { url: "wss://radio.example:1", join_code: "code", name: "Ada" };
