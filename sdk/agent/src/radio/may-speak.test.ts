import type { ControlEvent } from "@talkgroup/core";
import { describe, expect, it } from "vitest";

import { FakeWorld, game, settled } from "../fake-world.suite.js";

function alphaIs(may_speak: boolean): ControlEvent {
  const channel = (channel_id: string, may: boolean) => {
    const label = channel_id;
    return { channel_id, title: label, label, may_listen: true, may_speak: may };
  };
  return { name: "session.channels", params: { channels: [channel("alpha", may_speak), channel("bravo", true)] } };
}

describe("a player whose role may not speak on a channel any more", () => {
  it("is off the air there at once, and told so; a key does nothing", async () => {
    const world = await FakeWorld.talking();
    world.server.event(alphaIs(false));
    expect(world.talks).toEqual(["1 off"]);
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "closed" } });
    const pressed = await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game);
    expect(pressed).toMatchObject({ ok: false, refusal: { code: "unknown_target", field: "/binding_id" } });
  });

  it("talks again by the same key when it may: the server, which has forgotten its targets, is told of them again", async () => {
    const world = await FakeWorld.talking();
    world.server.event(alphaIs(false));
    const asked = world.server.asked.length;
    world.server.event(alphaIs(true));
    await settled();
    expect(world.server.asked.slice(asked).map(({ method, params }) => [method, params])).toEqual([
      ["target.define", { target_id: 2, channel_ids: ["alpha"] }],
    ]);
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
    expect(world.talks).toEqual(["1 off", "2 on"]);
  });

  it("asks for nothing while all is as it was, however often the server tells its channels", async () => {
    const world = await FakeWorld.talking();
    const asked = world.server.asked.length;
    for (let times = 0; times < 100; times += 1) world.server.event(alphaIs(true));
    world.server.event(alphaIs(false));
    for (let times = 0; times < 100; times += 1) world.server.event(alphaIs(false));
    await settled();
    expect(world.server.asked.length).toBe(asked);
  });
});
