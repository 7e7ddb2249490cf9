import { own_keys } from "@talkgroup/core";
import { refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { FakeWorld, game } from "../fake-world.suite.js";
import { bindKey, pressKey, releaseKey, unbindKey } from "./key-press.js";

describe("pressKey", () => {
  it("refuses what is not bound, what is not on the radio, and all while nothing is connected", async () => {
    const world = new FakeWorld();
    const press = (binding_id: string) => pressKey(world.agent, binding_id, own_keys, 400, world.clock.now_ms);
    expect(press("none")).toMatchObject({ refusal: { code: "unknown_binding" } });
    world.agent.keys.bind("k", { kind: "channel", channel_id: "alpha" }, own_keys);
    expect(press("k")).toMatchObject({ refusal: { code: "not_connected" } });
    const on_bravo = await FakeWorld.on(["bravo"]);
    on_bravo.agent.keys.bind("k", { kind: "channel", channel_id: "alpha" }, own_keys);
    const refused = pressKey(on_bravo.agent, "k", own_keys, 400, 0);
    expect(refused).toMatchObject({ refusal: { code: "unknown_target", field: "/binding_id" } });
    expect(on_bravo.talks).toEqual([]);
  });

  it("ends with its lease", async () => {
    const world = await FakeWorld.on(["alpha"]);
    await bindKey(world.agent, "k", ["alpha"], own_keys);
    expect(pressKey(world.agent, "k", own_keys, 400, world.clock.now_ms)).toEqual({ ok: true, value: undefined });
    await world.advance(399);
    expect(world.talks).toEqual(["1 on"]);
    await world.advance(1);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "expired" } });
  });

  it("goes on until game and hotkey have both let go of the channel", async () => {
    const world = await FakeWorld.talking();
    await bindKey(world.agent, "own", ["alpha"], own_keys);
    pressKey(world.agent, "own", own_keys, 400, world.clock.now_ms);
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(world.talks).toEqual([]);
    expect(releaseKey(world.agent, "own", own_keys, world.clock.now_ms).ok).toBe(true);
    expect(world.talks).toEqual(["1 off"]);
    expect(releaseKey(world.agent, "none", own_keys, 0)).toMatchObject({ refusal: { code: "unknown_binding" } });
  });
});

describe("bindKey", () => {
  it("binds several channels as a set of the same name, which can be talked to at once", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    expect(await bindKey(world.agent, "all", ["alpha", "bravo"], own_keys)).toEqual({ ok: true, value: undefined });
    expect(world.agent.canTalk({ kind: "simulcast", simulcast_id: "all" })).toBe(true);
    expect(world.server.methods.filter((method) => method.startsWith("target."))).toEqual(["target.define"]);
    unbindKey(world.agent, "all");
    unbindKey(world.agent, "all");
    expect(world.server.methods.filter((method) => method.startsWith("target."))).toEqual(["target.define", "target.remove"]);
    expect(world.agent.simulcasts.sets()).toEqual([]);
  });

  it("refuses none, one channel twice, and what is not on the radio; nothing is left of it", async () => {
    const world = await FakeWorld.on(["alpha"]);
    expect(await bindKey(world.agent, "k", [], own_keys)).toMatchObject({ refusal: { code: "invalid_params" } });
    expect(await bindKey(world.agent, "k", ["alpha", "alpha"], own_keys)).toMatchObject({ refusal: { code: "invalid_params" } });
    expect(await bindKey(world.agent, "k", ["alpha", "bravo"], own_keys)).toMatchObject({ refusal: { code: "not_a_member" } });
    world.server.answers = () => refuse("permission_denied", "no");
    expect(await bindKey(world.agent, "k", ["alpha"], own_keys)).toMatchObject({ refusal: { code: "permission_denied" } });
    expect(world.agent.keys.boundTargets()).toEqual([]);
    expect(world.agent.simulcasts.sets()).toEqual([]);
  });
});
