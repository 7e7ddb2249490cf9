import { ipc_opcode } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { AgentEvent } from "./agent-event.js";
import { channel, settled } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

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

describe("an agent that goes", () => {
  it("is looked for, ever less often, until it is there again", async () => {
    const { world, radio, events } = await connected();
    world.crash();
    expect(radio.state).toBe("reconnecting");
    expect(events).toMatchObject([{ state: "reconnecting", error: { code: "agent_closed" } }]);
    const attempts: number[] = [];
    for (let time_ms = 0; time_ms < 30_000; time_ms += 50) {
      const before = world.attempts;
      await world.advance(50);
      if (world.attempts > before) attempts.push(world.now_ms);
    }
    expect(attempts).toEqual([200, 600, 1_400, 3_000, 6_200, 11_200, 16_200, 21_200, 26_200]);
    world.reachable = true;
    await world.advance(5_000);
    expect(radio.state).toBe("open");
    expect(events.slice(1)).toEqual([{ state: "open", unrestored: [] }]);
    expect(radio.agent).toMatchObject({ agent_version: "0.1.0" });
    await radio.close();
    expect(world.running_timers).toBe(0);
  });

  it("is looked for soon again only if it had been there for a while", async () => {
    const { world, radio } = await connected();
    const waits: number[] = [];
    for (const held_ms of [0, 0, 0, 30_000, 0]) {
      await world.advance(held_ms);
      world.agent.close();
      const gone_ms = world.now_ms;
      while (radio.state !== "open") await world.advance(50);
      waits.push(world.now_ms - gone_ms);
    }
    expect(waits).toEqual([200, 400, 800, 200, 400]);
    await radio.close();
  });

  it("gets the token that it gave, and tells what it is now", async () => {
    const world = new MemoryWorld();
    world.greeting = { protocol: 1, agent_version: "0.1.0", scopes: ["stats"], pairing_token: "given" };
    const radio = await world.connect({ client_name: "Tanks", scopes: ["stats"] });
    world.greeting = { protocol: 1, agent_version: "0.2.0", scopes: ["stats"] };
    world.agent.close();
    await world.advance(200);
    expect(JSON.parse(world.agent.frames[0]?.[1] ?? "")).toEqual({
      protocol_versions: [1],
      client_name: "Tanks",
      scopes: ["stats"],
      pairing_token: "given",
    });
    expect(radio.agent).toEqual({ protocol: 1, agent_version: "0.2.0", scopes: ["stats"] });
    await radio.close();
  });

  it("is not looked for when the player takes back what was allowed", async () => {
    const { world, radio, events } = await connected();
    world.agent.send(ipc_opcode.close, '{"code":"scope_denied","message":"revoked"}');
    expect(await radio.closed).toMatchObject({ code: "agent_closed", cause: { code: "scope_denied" } });
    expect(events).toMatchObject([{ state: "closed" }]);
    await world.advance(60_000);
    expect(world.attempts).toBe(0);
  });

  it("is not looked for any more when it says no, and waited for as long as it asks", async () => {
    const { world, radio } = await connected();
    world.greeting = undefined;
    world.agent.close();
    await world.advance(250);
    world.agent.send(ipc_opcode.close, '{"code":"rate_limited","message":"later","retry_after_ms":20000}');
    await world.advance(19_950);
    expect(world.attempts).toBe(1);
    await world.advance(100);
    expect(world.attempts).toBe(2);
    world.agent.send(ipc_opcode.close, '{"code":"scope_denied","message":"the player says no"}');
    expect(await radio.closed).toMatchObject({ code: "scope_denied" });
    await expect(radio.stats.read()).rejects.toMatchObject({ code: "scope_denied" });
    expect(world.running_timers).toBe(0);
  });

  it("can be given up", async () => {
    const { world, radio } = await connected();
    world.crash();
    const waiting = radio.channels.list({ timeout_ms: Number.POSITIVE_INFINITY });
    await radio.close();
    await expect(waiting).rejects.toMatchObject({ code: "agent_closed" });
    expect(await radio.closed).toBeUndefined();
    expect(world.running_timers).toBe(0);
  });

  it("can be given up while it is being reached, and is let go of if it is reached all the same", async () => {
    const { world, radio } = await connected();
    let reach = () => {};
    world.gate = new Promise((resolve) => {
      reach = resolve;
    });
    world.agent.close();
    await world.advance(250);
    expect(world.signal?.aborted).toBe(false);
    await radio.close();
    expect(world.signal?.aborted).toBe(true);
    reach();
    await settled();
    expect(world.agents).toHaveLength(2);
    expect(world.agent.closed).toBe(true);
    expect(world.agent.frames.map(([opcode]) => opcode)).toEqual([ipc_opcode.close]);
  });

  it("can be given up while it is greeted or told what the game had", async () => {
    for (const greets of [false, true]) {
      const { world, radio } = await connected();
      await joined(world, radio, "alpha");
      if (!greets) world.greeting = undefined;
      world.agent.close();
      await world.advance(250);
      expect(world.agent.take().map(({ method }) => method)).toEqual(greets ? ["channels.join"] : []);
      await radio.close();
      await settled();
      expect(radio.state).toBe("closed");
      expect(world.agent.closed).toBe(true);
      expect(world.running_timers).toBe(0);
    }
  });
});

describe("calls while the agent is away", () => {
  it("wait for it, and are repeated if twice does no harm", async () => {
    const { world, radio } = await connected();
    const sent = radio.channels.list();
    world.agent.close();
    const waiting = radio.stats.trace();
    await world.advance(200, ({ id, method }, agent) =>
      agent.result(id, method === "channels.list" ? { channels: [] } : { ears_started_ms: 0, sent: [], heard: [] }),
    );
    expect(await sent).toEqual([]);
    expect(await waiting).toMatchObject({ sent: [] });
    await radio.close();
  });

  it("wait no longer than they are told to", async () => {
    const { world, radio } = await connected();
    const sent = radio.channels.list();
    world.crash();
    const waiting = radio.channels.list({ timeout_ms: 1_000 });
    const controller = new AbortController();
    const aborted = radio.channels.list({ signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toMatchObject({ code: "aborted" });
    await world.advance(1_000);
    await expect(waiting).rejects.toMatchObject({ code: "timeout" });
    await world.advance(4_000);
    await expect(sent).rejects.toMatchObject({ code: "timeout" });
    world.reachable = true;
    await world.advance(10_000);
    expect(world.agent.take(), "nobody waits for them any more").toEqual([]);
    await radio.close();
  });

  it("are not repeated where that could do harm, but wait if they had not gone out", async () => {
    const { world, radio } = await connected();
    const sent = radio.channels.leave("alpha");
    world.agent.close();
    await expect(sent).rejects.toMatchObject({ code: "agent_closed" });
    const waiting = radio.channels.leave("alpha");
    await world.advance(200, ({ id }, agent) => agent.result(id, { channel: channel("alpha") }));
    expect(await waiting).toMatchObject({ channel_id: "alpha" });
    await radio.close();
  });

  it("are refused at once if they are of this moment, and done if the drop does it", async () => {
    const { world, radio } = await connected();
    const releasing = radio.ptt.release("key1");
    const pressing = radio.ptt.press("key1");
    world.crash();
    await releasing;
    await expect(pressing).rejects.toMatchObject({ code: "agent_closed" });
    await expect(radio.ptt.press("key1")).rejects.toMatchObject({ code: "agent_closed" });
    const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };
    await expect(radio.position.set({ listener })).rejects.toMatchObject({ code: "agent_closed" });
    await Promise.all([radio.ptt.release("key1"), radio.ptt.unbind("key1"), radio.simulcast.remove("all")]);
    await expect(radio.channels.join("UPPER")).rejects.toMatchObject({ code: "invalid_params" });
    await radio.close();
  });
});

async function connected(): Promise<{ world: MemoryWorld; radio: Talkgroup; events: AgentEvent[] }> {
  const world = new MemoryWorld();
  const radio = await world.connect();
  const events: AgentEvent[] = [];
  radio.on("agent", (event) => events.push(event));
  return { world, radio, events };
}

async function joined(world: MemoryWorld, radio: Talkgroup, channel_id: string): Promise<void> {
  const joining = radio.channels.join(channel_id);
  await world.settle(({ id }, agent) => agent.result(id, { channel: channel(channel_id) }));
  await joining;
}
