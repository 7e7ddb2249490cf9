import { type OwnMix, plain_mix } from "@talkgroup/core";
import { describe, expect, it } from "vitest";

import { FakeWorld, game, login } from "./fake-world.suite.js";

describe("Mixes", () => {
  it("keeps how a channel is heard, and has it heard so the next time, in a new run too", async () => {
    const world = await FakeWorld.on(["alpha"]);
    expect(world.agent.mixes.setChannel("alpha", { gain_db: -6, pan: 0.5 })).toMatchObject({
      ok: true,
      value: { gain_db: -6, pan: 0.5 },
    });
    expect([...world.kept.values()]).toEqual([{ ...plain_mix, gain_db: -6, pan: 0.5 }]);
    const next = new FakeWorld();
    for (const [name, mix] of world.kept) next.kept.set(name, mix);
    await next.handlers["connection.open"](login, game);
    expect(mixOf(next, "alpha")).toMatchObject({ gain_db: -6, pan: 0.5 });
    await next.handlers["channels.join"]({ channel_id: "alpha" }, game);
    expect(next.commands.filter(({ kind }) => kind === "mix")).toMatchObject([{ channel_id: "alpha", gain_db: -6, pan: 0.5 }]);
  });

  it("has a channel that is offered later heard as the last time", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.kept.set(`${login.url} op delta`, { ...plain_mix, muted: true });
    const delta = { channel_id: "delta", title: "delta", label: "delta", may_listen: true, may_speak: true };
    offer(world, [delta]);
    expect(mixOf(world, "delta")).toMatchObject({ muted: true });
    world.agent.mixes.setChannel("delta", { muted: false });
    offer(world, [{ ...delta, title: "Delta" }]);
    expect(mixOf(world, "delta"), "what was set since counts").toMatchObject({ muted: false });
  });

  it("takes nothing from a channel of the same name elsewhere, and keeps all through a lost session", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.agent.mixes.setChannel("alpha", { muted: true });
    world.kept.clear();
    world.refuseResume();
    world.server.drop();
    await world.advance(2000);
    expect(world.sessions).toBe(2);
    expect(mixOf(world, "alpha")).toMatchObject({ muted: true });
    await world.handlers["connection.close"]({}, game);
    await world.handlers["connection.open"]({ ...login, url: "wss://192.0.2.2:9" }, game);
    expect(mixOf(world, "alpha")).toMatchObject({ muted: false });
  });

  it("hears what was changed by hand in what is kept", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.kept.set(`${login.url} op alpha`, { ...plain_mix, gain_db: 3 });
    world.agent.mixes.handleReloaded();
    expect(mixOf(world, "alpha")).toMatchObject({ gain_db: 3 });
    expect(world.commands.at(-1)).toMatchObject({ kind: "mix", channel_id: "alpha", gain_db: 3 });
  });

  it("refuses channels and talkers that are not on the radio", async () => {
    const world = await FakeWorld.on(["alpha"]);
    expect(world.agent.mixes.setChannel("nowhere", { muted: true })).toMatchObject({ refusal: { code: "unknown_channel" } });
    expect(world.agent.mixes.setTalker(99, { muted: true })).toMatchObject({
      refusal: { code: "unknown_session", field: "/session_id" },
    });
    expect(world.kept.size).toBe(0);
  });

  it("adds up what is said of a talker, until the session is over", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.agent.mixes.setTalker(7, { gain_db: -3 });
    world.agent.mixes.setTalker(7, { muted: true });
    expect(world.commands.at(-1)).toEqual({ kind: "talker_mix", session_id: 7, gain_db: -3, muted: true });
    world.agent.mixes.handleSession(login.url, "op");
    world.agent.mixes.setTalker(7, { muted: true });
    expect(world.commands.at(-1)).toEqual({ kind: "talker_mix", session_id: 7, gain_db: 0, muted: true });
  });
});

type Offer = { channel_id: string; title: string; label: string; may_listen: boolean; may_speak: boolean };

/** The server offers these besides. */
function offer(world: FakeWorld, more: readonly Offer[]): void {
  const names = world.agent.radio.channelStates().filter(({ channel_id }) => !more.some((one) => one.channel_id === channel_id));
  const channels = names.map(({ channel_id, title, label, may_listen, may_speak }) => ({
    channel_id,
    title,
    label,
    may_listen,
    may_speak,
  }));
  world.server.event({ name: "session.channels", params: { channels: [...channels, ...more] } });
}

function mixOf(world: FakeWorld, channel_id: string): OwnMix | undefined {
  const state = world.agent.radio.channelState(channel_id);
  return state.ok ? state.value : undefined;
}
