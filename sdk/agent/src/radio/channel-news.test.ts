import { describe, expect, it } from "vitest";

import { FakeWorld } from "../fake-world.suite.js";

const of_alpha = (world: FakeWorld): unknown[] =>
  world.events.flatMap(({ event, params }): unknown[] => {
    if (event === "channelGone") return [params];
    if (event !== "channelState" || !("channel" in params)) return [];
    const { channel, ...rest } = params;
    return channel.channel_id === "alpha" ? [{ membership: channel.membership, ...rest }] : [];
  });

describe("news of a channel", () => {
  it("say that the server took the player off it, and why, once", async () => {
    const world = await quiet();
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } });
    await world.advance(50);
    expect(of_alpha(world)).toEqual([{ membership: "none", removed: "kicked" }]);
    world.agent.mixes.setChannel("alpha", { gain_db: -3 });
    await world.advance(50);
    expect(of_alpha(world).slice(1)).toEqual([{ membership: "none" }]);
  });

  it("say nothing of the kind when the player leaves, or is on it again by then", async () => {
    const world = await quiet();
    await world.agent.leave("alpha");
    await world.advance(50);
    expect(of_alpha(world)).toEqual([{ membership: "none" }]);
    await world.agent.join("alpha", false);
    await world.advance(50);
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "moved" } });
    await world.agent.join("alpha", false);
    await world.advance(50);
    expect(of_alpha(world).slice(1)).toEqual([{ membership: "joined" }, { membership: "joined" }]);
  });

  it("say it of a channel that is gone with it", async () => {
    const world = await quiet();
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "gone" } });
    world.server.event({ name: "session.channels", params: { channels: [] } });
    await world.advance(50);
    expect(of_alpha(world)).toContainEqual({ channel_id: "alpha", removed: "gone" });
  });
});

async function quiet(): Promise<FakeWorld> {
  const world = await FakeWorld.on(["alpha"]);
  await world.advance(50);
  world.events.length = 0;
  return world;
}
