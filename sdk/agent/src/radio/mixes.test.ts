import { type OwnMix, plain_mix, type VoiceCommand } from "@talkgroup/core";
import type { ChannelState } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { FakeWorld, game, login } from "../fake-world.suite.js";

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

  it("keeps how long around a key is sent on a channel, apart from what its net says, and takes both from there the next time", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const net = { channel_id: "alpha", title: "alpha", label: "alpha", may_listen: true, may_speak: true };
    offer(world, [{ ...net, pre_roll_ms: 300, release_ms: 400 }]);
    world.agent.mixes.setChannel("alpha", { gain_db: -6 });
    world.agent.mixes.setChannel("alpha", { release_ms: 50 });
    expect([...world.kept.values()], "what the net says is not the player's").toEqual([
      { ...plain_mix, gain_db: -6, release_ms: 50 },
    ]);
    const next = new FakeWorld();
    for (const [name, mix] of world.kept) next.kept.set(name, mix);
    await next.handlers["connection.open"](login, game);
    expect(mixOf(next, "alpha")).toMatchObject({ gain_db: -6, release_ms: 50 });
    expect(mixOf(next, "alpha")).not.toHaveProperty("pre_roll_ms");
    next.kept.set(`${login.url} op alpha`, { ...plain_mix, pre_roll_ms: 9 });
    next.agent.mixes.handleReloaded();
    expect(mixOf(next, "alpha")).toMatchObject({ gain_db: 0, pre_roll_ms: 9 });
    expect(mixOf(next, "alpha"), "taken out by hand").not.toHaveProperty("release_ms");
  });

  it("has a key's command say what its channel asks for", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.agent.mixes.setChannel("alpha", { release_ms: 50 });
    await world.handlers["ptt.bind"]({ binding_id: "key", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "key", lease_ms: 500 }, game);
    expect(world.commands.at(-1)).toMatchObject({ kind: "talk", talking: true, timings: [{ release_ms: 50 }] });
  });

  it("refuses channels and talkers that are not on the radio", async () => {
    const world = await FakeWorld.on(["alpha"]);
    expect(world.agent.mixes.setChannel("nowhere", { muted: true })).toMatchObject({ refusal: { code: "unknown_channel" } });
    expect(world.agent.mixes.setTalker(99, { muted: true })).toMatchObject({
      refusal: { code: "unknown_session", field: "/session_id" },
    });
    expect(world.kept.size).toBe(0);
  });

  it("adds up what is said of a talker, over sessions of the player's own too", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.agent.mixes.setTalker(7, { gain_db: -3 });
    world.agent.mixes.setTalker(7, { muted: true });
    expect(world.commands.at(-1)).toEqual({ kind: "talker_mix", session_id: 7, gain_db: -3, muted: true });
    world.agent.mixes.handleSession(login.url, "op");
    world.agent.mixes.setTalker(7, { muted: false });
    expect(world.commands.at(-1)).toEqual({ kind: "talker_mix", session_id: 7, gain_db: -3, muted: false });
  });
});

describe("Mixes, of talkers who come back", () => {
  it("hears one of the same name as before, whatever the session and the channel", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    come(world, 20, "Ben");
    world.agent.mixes.setTalker(20, { gain_db: -9, muted: true });
    leave(world, 20);
    world.commands.length = 0;
    come(world, 21, "Bea");
    come(world, 22, "Ben", "bravo");
    come(world, 22, "Ben");
    expect(talkerMixes(world)).toEqual([{ kind: "talker_mix", session_id: 22, gain_db: -9, muted: true }]);
    world.agent.mixes.setTalker(22, { gain_db: 0, muted: false });
    leave(world, 22);
    world.commands.length = 0;
    come(world, 23, "Ben");
    expect(talkerMixes(world), "this one is as everybody else again").toEqual([]);
  });

  it("has them so in a new session of the player's own, after the news of the session", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.agent.mixes.setTalker(7, { gain_db: 6 });
    world.refuseResume();
    world.server.drop();
    world.commands.length = 0;
    await world.advance(2000);
    expect(world.sessions).toBe(2);
    const kinds = world.commands.map(({ kind }) => kind);
    expect(talkerMixes(world)).toEqual([{ kind: "talker_mix", session_id: 8, gain_db: 6, muted: false }]);
    expect(kinds.indexOf("talker_mix")).toBeGreaterThan(kinds.indexOf("session"));
  });

  it("hears them so in a new run, until they are as everybody else again", async () => {
    const world = await FakeWorld.on(["alpha"]);
    come(world, 20, "__proto__");
    world.agent.mixes.setTalker(20, { gain_db: -9 });
    expect(talkersOn(world)).toEqual([{ session_id: 20, gain_db: -9, muted: false }]);
    const next = new FakeWorld();
    for (const [name, mix] of world.talkersAt(login.url, "op")) next.talkersAt(login.url, "op").set(name, mix);
    await next.handlers["connection.open"](login, game);
    await next.handlers["channels.join"]({ channel_id: "alpha" }, game);
    come(next, 30, "__proto__");
    expect(talkerMixes(next)).toEqual([{ kind: "talker_mix", session_id: 30, gain_db: -9, muted: false }]);
    expect(talkersOn(next)).toEqual([{ session_id: 30, gain_db: -9, muted: false }]);
    next.agent.mixes.setTalker(30, { gain_db: 0 });
    expect(talkersOn(next)).toBeUndefined();
    expect(next.talkersAt(login.url, "op")).toEqual(new Map([["__proto__", { gain_db: 0, muted: false }]]));
  });

  it("hears what was changed by hand in what is kept of them, and orders nothing else", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    for (const [session_id, name] of [
      [20, "Ben"],
      [21, "Bea"],
      [22, "Cal"],
    ] as const)
      come(world, session_id, name);
    for (const session_id of [20, 21]) world.agent.mixes.setTalker(session_id, { muted: true });
    const kept = world.talkersAt(login.url, "op");
    kept.delete("Ben");
    kept.set("Cal", { gain_db: 3, muted: false });
    world.commands.length = 0;
    world.agent.mixes.handleReloaded();
    expect(talkerMixes(world)).toEqual([
      { kind: "talker_mix", session_id: 20, gain_db: 0, muted: false },
      { kind: "talker_mix", session_id: 22, gain_db: 3, muted: false },
    ]);
  });

  it("takes nobody elsewhere for one of the same name", async () => {
    const world = await FakeWorld.on(["alpha"]);
    come(world, 20, "Ben");
    world.agent.mixes.setTalker(20, { muted: true });
    await world.handlers["connection.close"]({}, game);
    await world.handlers["connection.open"]({ ...login, url: "wss://192.0.2.2:9" }, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    world.commands.length = 0;
    come(world, 20, "Ben");
    expect(talkerMixes(world)).toEqual([]);
    await world.handlers["connection.close"]({}, game);
    await world.handlers["connection.open"](login, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    come(world, 20, "Ben");
    expect(talkerMixes(world)).toMatchObject([{ session_id: 20, muted: true }]);
  });
});

/** A player comes to alpha, or another channel. */
function come(world: FakeWorld, session_id: number, name: string, channel_id = "alpha"): void {
  const member = { session_id, name, role: "lead", monitor: false };
  world.server.event({ name: "channel.member_joined", params: { channel_id, member } });
}

function leave(world: FakeWorld, session_id: number): void {
  for (const channel_id of ["alpha", "bravo"])
    world.server.event({ name: "channel.member_left", params: { channel_id, session_id } });
}

function talkerMixes(world: FakeWorld): readonly VoiceCommand[] {
  return world.commands.filter(({ kind }) => kind === "talker_mix");
}

function talkersOn(world: FakeWorld): ChannelState["talker_mixes"] {
  return world.agent.radio.channelStates()[0]?.talker_mixes;
}

type Offer = Pick<ChannelState, "channel_id" | "title" | "label" | "may_listen" | "may_speak" | "pre_roll_ms" | "release_ms">;

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
