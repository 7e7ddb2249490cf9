import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";

import { channel, connected, type MemoryAgent, settled } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import { opened, SlowAgent } from "./slow-agent.suite.js";
import type { Talkgroup } from "./talkgroup.js";

const server = { url: "wss://radio.example:1", join_code: "code", name: "Ada" };

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("an opening that is given up", () => {
  it.each(["time", "signal"] as const)("by its %s is taken back, and the next one opens", async (by) => {
    const { agent, slow, radio } = await playing();
    const controller = new AbortController();
    const opening = radio.server.open(server, by === "time" ? { timeout_ms: 2_000 } : { signal: controller.signal });
    await slow.serve(agent);
    expect(slow.state).toBe("connecting");
    if (by === "signal") controller.abort();
    else await agent.advance(2_000);
    await expect(opening).rejects.toMatchObject({ code: by === "time" ? "timeout" : "aborted" });
    const again = radio.server.open(server);
    await slow.serve(agent);
    expect(slow.asked.filter((method) => method !== "connection.status")).toEqual([
      "connection.open",
      "connection.close",
      "connection.open",
    ]);
    slow.reach(agent);
    expect(await again).toEqual(opened);
    expect(slow.state).toBe("open");
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("does not keep the next one waiting for longer than that takes, nor beyond its own time and signal", async () => {
    const { agent, slow, radio } = await playing();
    void radio.server.open(server, { timeout_ms: 100 });
    await agent.advance(100);
    const controller = new AbortController();
    const impatient = radio.server.open(server, { timeout_ms: 50 });
    const aborted = radio.server.open(server, { signal: controller.signal });
    const patient = radio.server.open(server);
    await agent.advance(50);
    controller.abort();
    await expect(impatient).rejects.toMatchObject({ code: "timeout" });
    await expect(aborted).rejects.toMatchObject({ code: "aborted" });
    await slow.serve(agent);
    slow.reach(agent);
    expect(await patient).toEqual(opened);
    expect(
      slow.asked.filter((method) => method === "connection.open"),
      "what was given up never goes out",
    ).toHaveLength(2);
  });

  it("is left again if it had succeeded just then", async () => {
    const { agent, slow, radio } = await playing();
    const controller = new AbortController();
    const opening = radio.server.open(server, { signal: controller.signal });
    await slow.serve(agent);
    controller.abort();
    slow.reach(agent);
    await expect(opening).rejects.toMatchObject({ code: "aborted" });
    await slow.serve(agent);
    expect(slow.state).toBe("closed");
    expect(slow.asked.at(-1)).toBe("connection.close");
  });

  it.each([false, true])("never closes what somebody else has opened, told late: %s", async (late) => {
    const { agent, slow, radio } = await playing();
    slow.state = "open";
    slow.refuses_late = late;
    const controller = new AbortController();
    const opening = radio.server.open(server, { signal: controller.signal });
    controller.abort();
    await expect(opening).rejects.toMatchObject({ code: "aborted" });
    await slow.serve(agent);
    expect(slow.asked).not.toContain("connection.close");
    expect(slow.state).toBe("open");
    const again = radio.server.open(server);
    await slow.serve(agent);
    await expect(again).rejects.toMatchObject({ code: "already_connected" });
  });

  it("is taken back by a program that may not read", async () => {
    const { agent, slow, radio } = await playing();
    slow.may_read = false;
    void radio.server.open(server, { timeout_ms: 100 });
    await agent.advance(100);
    await slow.serve(agent);
    expect(slow.state).toBe("closed");
    expect(slow.asked.at(-1)).toBe("connection.close");
  });

  it("closes nothing of an agent that hangs, until it says that it has opened it", async () => {
    const { agent, slow, radio } = await playing();
    void radio.server.open(server, { timeout_ms: 100 });
    await agent.advance(100);
    const [open] = agent.take();
    await agent.advance(15_000);
    expect(agent.take()).toEqual([]);
    agent.result(open?.id ?? 0, opened);
    await slow.serve(agent);
    expect(slow.asked).toEqual(["connection.close"]);
  });

  it("asks nothing if it had never gone out, or the agent is gone", async () => {
    const world = new MemoryWorld();
    radio = await world.connect();
    const under_way = radio.server.open(server);
    world.agent.take();
    world.crash();
    await expect(under_way).rejects.toMatchObject({ code: "agent_closed" });
    const waiting = radio.server.open(server, { timeout_ms: 100 });
    await world.advance(100);
    await expect(waiting).rejects.toMatchObject({ code: "timeout" });
    world.reachable = true;
    const asked: string[] = [];
    await world.advance(5_000, ({ id, method }, agent) => {
      asked.push(method);
      agent.result(id, {});
    });
    expect(asked).toEqual([]);
    void radio.server.open(server);
    expect(
      world.agent.take().map(({ method }) => method),
      "the next one waits for nothing",
    ).toEqual(["connection.open"]);
  });

  it("is over when the agent goes in the middle of it, and the next one waits for the next agent", async () => {
    const world = new MemoryWorld();
    radio = await world.connect();
    void radio.server.open(server, { timeout_ms: 100 });
    await world.advance(100);
    world.agent.take();
    world.agent.close();
    const again = radio.server.open(server);
    const asked: string[] = [];
    await world.advance(1_000, ({ id, method }, agent) => {
      asked.push(method);
      agent.result(id, opened);
    });
    expect(asked).toEqual(["connection.open"]);
    expect(await again).toEqual(opened);
  });

  it("is not opened again when the agent was restarted; one that stands still is", async () => {
    for (const stands of [false, true]) {
      const world = new MemoryWorld();
      radio = await world.connect();
      const slow = new SlowAgent();
      const first = radio.server.open(server);
      await world.settle((request, agent) => slow.answer(request, agent));
      slow.reach(world.agent);
      await first;
      const joining = radio.channels.join("alpha");
      await world.settle((request, agent) => slow.answer(request, agent));
      await joining;
      // Another program closes it; or this one asks for a second one, which is refused.
      if (!stands) slow.state = "closed";
      const controller = new AbortController();
      void radio.server.open({ ...server, name: "Bob" }, { signal: controller.signal });
      controller.abort();
      await world.settle((request, agent) => slow.answer(request, agent));
      world.agent.close();
      const asked: string[] = [];
      await world.advance(1_000, ({ id, method }, agent) => {
        asked.push(method);
        agent.result(id, method === "connection.open" ? opened : { channel: channel("alpha") });
      });
      expect(asked).toEqual(stands ? ["connection.open", "channels.join"] : []);
      await radio.close();
    }
  });
});

describe("servers.connect that is given up", () => {
  it("leaves the server when it is there, and touches nothing before: it may be somebody else's", async () => {
    for (const succeeds of [true, false]) {
      const { agent, radio } = await playing();
      const connecting = radio.servers.connect("home", { timeout_ms: 100 });
      await agent.advance(100);
      await expect(connecting).rejects.toMatchObject({ code: "timeout" });
      const [{ id } = { id: 0 }] = agent.take();
      await agent.advance(5_000);
      expect(agent.take()).toEqual([]);
      if (succeeds) agent.result(id, opened);
      else agent.refusal(id, "already_connected", "open");
      await settled();
      expect(agent.take().map(({ method }) => method)).toEqual(succeeds ? ["connection.close"] : []);
      await radio.close();
      expect(agent.running_timers).toBe(0);
    }
  });
});

it.each<[string, (radio: Talkgroup) => Promise<unknown>]>([
  ["server.open", (radio) => radio.server.open(server)],
  ["server.open of a function", (radio) => radio.server.open(async () => server)],
  ["servers.connect", (radio) => radio.servers.connect("home")],
])("%s waits as long as the agent tries", async (_, open) => {
  const { agent, radio } = await playing();
  const opening = open(radio);
  await settled();
  await agent.advance(10_000);
  for (const { id } of agent.take()) agent.result(id, opened);
  expect(await opening).toEqual(opened);
  const late = open(radio);
  await settled();
  await agent.advance(15_000);
  await expect(late).rejects.toMatchObject({ code: "timeout" });
});

async function playing(): Promise<{ agent: MemoryAgent; slow: SlowAgent; radio: Talkgroup }> {
  const { agent, radio: connected_radio } = await connected();
  radio = connected_radio;
  return { agent, slow: new SlowAgent(), radio: connected_radio };
}
