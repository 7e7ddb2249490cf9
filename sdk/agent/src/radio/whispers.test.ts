import type { ControlMethods, IpcEvents, PttBindParams } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, FakeWorld, game, refused, secret, settled } from "../fake-world.suite.js";
import { whisperHandlers } from "../handlers/whisper-handlers.js";

function whispersOf(world: FakeWorld) {
  const handlers = whisperHandlers(world.agent);
  return {
    define: (session_ids: readonly number[] = [20], whisper_id = "mate", caller = game) =>
      handlers["whispers.define"]({ whisper_id, session_ids: [...session_ids] }, caller),
    remove: (whisper_id = "mate") => handlers["whispers.remove"]({ whisper_id }, game),
    bind: (target: Omit<PttBindParams, "binding_id"> = { whisper_id: "mate" }, binding_id = "k", caller = game) =>
      world.handlers["ptt.bind"]({ binding_id, ...target }, caller),
    press: (binding_id = "k") => world.handlers["ptt.press"]({ binding_id, lease_ms: 5000 }, game),
    release: (binding_id = "k") => world.handlers["ptt.release"]({ binding_id }, game),
  };
}

/** A set of one player, a key bound to it and held. */
async function whispering() {
  const world = await FakeWorld.on(["alpha"]);
  const whispers = whispersOf(world);
  await whispers.define();
  await whispers.bind();
  await whispers.press();
  return { world, whispers };
}

function spoken(world: FakeWorld): readonly IpcEvents["speaking"][] {
  return world.events.flatMap(({ event, params }) => (event === "speaking" ? [params as IpcEvents["speaking"]] : []));
}

function causes(world: FakeWorld): readonly string[] {
  return world.events.flatMap(({ event, params }) => (event === "ptt" && "cause" in params ? [params.cause] : []));
}

function askedFor(world: FakeWorld): readonly ControlMethods["whisper.define"]["params"][] {
  const asked = world.server.asked.filter(({ method }) => method === "whisper.define");
  return asked.map(({ params }) => params as ControlMethods["whisper.define"]["params"]);
}

const refusal = (code: string, field?: string) => ({ ok: false, refusal: field === undefined ? { code } : { code, field } });

describe("Whispers", () => {
  it("asks the server ahead, and talks to the set when its key goes down", async () => {
    const { world, whispers } = await whispering();
    expect(askedFor(world)).toMatchObject([{ target_id: 1, session_ids: [20], generation: 1 }]);
    expect(world.talks).toEqual(["1 on"]);
    await whispers.release();
    expect(world.talks).toEqual(["1 on", "1 off"]);
    const told = { session_id: 7, name: "Ada", own: true, whisper: true };
    expect(spoken(world)).toEqual([
      { ...told, speaking: true },
      { ...told, speaking: false },
    ]);
  });

  it("numbers its targets in one row with those of channels", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const whispers = whispersOf(world);
    await whispers.bind({ channel_id: "alpha" }, "a");
    await whispers.define();
    await whispers.bind();
    for (const binding_id of ["a", "k"]) await whispers.press(binding_id);
    expect(world.talks).toEqual(["1 on", "2 on"]);
    expect(spoken(world).map(({ channel_id = "whisper" }) => channel_id)).toEqual(["alpha", "whisper"]);
  });

  it("tells once that the player whispers, by however many keys", async () => {
    const { world, whispers } = await whispering();
    await whispers.define([21], "other");
    await whispers.bind({ whisper_id: "other" }, "o");
    await whispers.press("o");
    await whispers.release();
    expect(spoken(world)).toHaveLength(1);
    await whispers.release("o");
    expect(spoken(world).map(({ speaking }) => speaking)).toEqual([true, false]);
    expect(world.talks).toEqual(["1 on", "2 on", "1 off", "2 off"]);
  });

  it("lets keys go when others are named, under another secret, and not before the server has agreed", async () => {
    const { world, whispers } = await whispering();
    world.server.answers = () => undefined;
    const changing = whispers.define([21]);
    await settled();
    expect(causes(world)).toEqual(["pressed"]);
    world.commands.length = 0;
    world.server.last("whisper.define")?.answer({ ok: true, value: {} });
    expect(await changing).toEqual({ ok: true, value: {} });
    expect(causes(world)).toEqual(["pressed", "closed"]);
    const [first, second] = askedFor(world);
    expect(second).toMatchObject({ target_id: 1, session_ids: [21], generation: 2 });
    expect(second?.secret).not.toBe(first?.secret);
    const order = world.commands.map((one) => (one.kind === "talk" ? `talk ${one.talking}` : one.kind));
    expect(order).toEqual(["talk false", "target_gone", "target"]);
    expect(await whispers.press()).toMatchObject({ ok: true });
  });

  it("leaves a set as it was when a change is refused, with the server's refusal", async () => {
    const { world, whispers } = await whispering();
    world.server.answers = () => refused;
    expect(await whispers.define([99])).toEqual(refused);
    expect(causes(world)).toEqual(["pressed"]);
    expect(await whispers.bind({ whisper_id: "mate" }, "again")).toMatchObject({ ok: true });
    expect(await whispers.define([99], "new")).toEqual(refused);
    expect(await whispers.bind({ whisper_id: "new" }, "new")).toMatchObject(refusal("unknown_target", "/whisper_id"));
    expect(await whispers.remove("new")).toMatchObject(refusal("unknown_target", "/whisper_id"));
  });

  it("refuses by its own name what the server refuses by the number of a target", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const message = "target_id: you have 32 targets, no more fit";
    world.server.answers = () => ({ ok: false, refusal: { code: "limit_reached", message, field: "/target_id" } });
    const defined = await whispersOf(world).define();
    expect(defined).toMatchObject(refusal("limit_reached", "/whisper_id"));
    expect(defined).toMatchObject({ refusal: { message: "whisper_id: you have 32 targets, no more fit" } });
    world.server.answers = () => ({ ok: false, refusal: { code: "unknown_session", message: "who?", field: "/session_ids/0" } });
    expect(await whispersOf(world).define()).toMatchObject(refusal("unknown_session", "/session_ids/0"));
  });

  it("forgets a set that is removed, and gives its target back; the key stays bound to the name", async () => {
    const { world, whispers } = await whispering();
    expect(await whispers.remove()).toEqual({ ok: true, value: {} });
    expect(world.server.last("target.remove")?.params).toEqual({ target_id: 1 });
    expect([world.talks, causes(world)]).toEqual([
      ["1 on", "1 off"],
      ["pressed", "closed"],
    ]);
    expect(await whispers.press()).toMatchObject(refusal("unknown_target", "/binding_id"));
    await whispers.define([22]);
    expect(await whispers.press()).toMatchObject({ ok: true });
    expect(world.talks).toEqual(["1 on", "1 off", "2 on"]);
  });

  it("refuses without a server, above 64 sets, and for a client that is gone", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const whispers = whispersOf(world);
    for (let count = 0; count < 64; count += 1) expect(await whispers.define([20], `set${count}`)).toMatchObject({ ok: true });
    expect(await whispers.define([20], "one more")).toMatchObject(refusal("limit_reached", "/whisper_id"));
    expect(await whispers.define([21], "set63"), "one that is there").toMatchObject({ ok: true });
    await whispers.remove("set0");
    const leaving = client(2);
    world.server.answers = () => undefined;
    const asking = whispers.define([20], "late", leaving);
    expect(await whispers.define([20], "one more"), "it counts while it is asked for").toMatchObject(refusal("limit_reached"));
    leaving.leave.abort();
    world.server.last("whisper.define")?.answer({ ok: true, value: {} });
    expect(await asking).toMatchObject(refusal("not_ready"));
    expect(world.server.last("target.remove")?.params).toEqual({ target_id: 65 });
    world.server.drop();
    expect(await whispers.define()).toMatchObject(refusal("not_connected"));
    world.agent.close();
    expect(await whispers.define()).toMatchObject(refusal("not_connected"));
  });

  it("counts an answer for nothing if the set was removed meanwhile", async () => {
    const { world, whispers } = await whispering();
    world.server.answers = () => undefined;
    const changing = whispers.define([21]);
    await whispers.remove();
    world.server.last("whisper.define")?.answer({ ok: true, value: {} });
    expect(await changing).toMatchObject(refusal("not_ready", "/whisper_id"));
    expect(await whispers.press()).toMatchObject(refusal("unknown_target"));
    expect(world.server.methods.slice(-2), "the server does it in this order").toEqual(["whisper.define", "target.remove"]);
  });

  it("ends with the client that defined it last", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const whispers = whispersOf(world);
    const other = client(2);
    await whispers.define();
    await whispers.define([20], "theirs", other);
    await whispers.define([21], "mate", other);
    await whispers.bind();
    await whispers.press();
    world.agent.forgetClient(game.id);
    expect(await whispers.bind({ whisper_id: "mate" }, "k2", other), "the other has it now").toMatchObject({ ok: true });
    world.agent.forgetClient(other.id);
    for (const whisper_id of ["mate", "theirs"])
      expect(await whispers.remove(whisper_id)).toMatchObject(refusal("unknown_target"));
    expect(world.server.methods.filter((method) => method === "target.remove")).toHaveLength(2);
    expect(world.talks.at(-1)).toBe("1 off");
  });

  it("outlives a drop of the connection, keys that are held and all", async () => {
    const { world, whispers } = await whispering();
    world.server.drop();
    await world.advance(2000);
    expect(world.agent.connection.state).toBe("open");
    expect([world.talks, world.servers.length]).toEqual([["1 on"], 2]);
    await whispers.release();
    expect(await whispers.press()).toMatchObject({ ok: true });
  });

  it.each([["with channels", ["alpha"]] as const, ["without one", []] as const])(
    "is gone with the session, %s",
    async (_, on) => {
      const world = await FakeWorld.on(on);
      const whispers = whispersOf(world);
      await whispers.define();
      await whispers.bind();
      await whispers.press();
      world.refuseResume();
      world.server.drop();
      await world.advance(2000);
      expect([world.agent.connection.state, world.sessions]).toEqual(["open", 2]);
      expect(world.talks).toEqual(["1 on", "1 off"]);
      expect(causes(world)).toEqual(["pressed", "closed"]);
      expect(spoken(world).map(({ speaking }) => speaking)).toEqual([true, false]);
      expect(askedFor(world), "nothing is asked of the new one by itself").toEqual([]);
      expect(await whispers.press()).toMatchObject(refusal("unknown_target", "/binding_id"));
      expect(await whispers.remove()).toMatchObject(refusal("unknown_target"));
    },
  );

  it("is bound by exactly one name of what a key talks to", async () => {
    const { whispers } = await whispering();
    const both = { whisper_id: "mate", channel_id: "alpha" };
    expect(await whispers.bind(both)).toMatchObject(refusal("invalid_params", "/channel_id"));
    expect(await whispers.bind({})).toMatchObject(refusal("invalid_params", "/channel_id"));
    expect(await whispers.bind({ whisper_id: "nobody" })).toMatchObject(refusal("unknown_target", "/whisper_id"));
  });

  it("is what a key talks to whose older binding still waits for the server", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const whispers = whispersOf(world);
    await whispers.define();
    world.server.answers = () => undefined;
    const older = whispers.bind({ channel_id: "alpha" });
    expect(await whispers.bind()).toMatchObject({ ok: true });
    world.server.last("target.define")?.answer({ ok: true, value: {} });
    expect(await older).toMatchObject(refusal("not_ready", "/binding_id"));
    await whispers.press();
    expect(world.talks).toEqual(["1 on"]);
  });

  it("knows no rules of channels: nobody makes it busy, and it is as long as one likes", async () => {
    const world = await FakeWorld.on(["alpha"], { half_duplex: true, talk_ms_max: 1000 });
    const whispers = whispersOf(world);
    await whispers.define();
    await whispers.bind();
    const change = { session_id: 9, target_id: 1, channel_ids: ["alpha"], speaking: true };
    world.agent.handleAudio({ kind: "speaking", change });
    expect(await whispers.press()).toMatchObject({ ok: true });
    await world.advance(4000);
    expect(world.talks).toEqual(["1 on"]);
  });
});

describe("who whispers to the player", () => {
  const whispers = (target_id: number, speaking: boolean) => ({ session_id: 20, target_id, channel_ids: [], speaking });

  it("is told as a whisper, once, by the name that came with it, and keeps no channel busy", async () => {
    const world = await FakeWorld.on(["alpha"], { half_duplex: true });
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    const params = { session_id: 20, target_id: 1, name: "Ben", generation: 1, secret };
    world.server.event({ name: "whisper.announced", params });
    expect(world.commands.at(-1)).toMatchObject({ kind: "talker", session_id: 20, channel_ids: [], whisper: { generation: 1 } });
    for (const change of [whispers(1, true), whispers(2, true)]) world.agent.handleAudio({ kind: "speaking", change });
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game)).toMatchObject({ ok: true });
    for (const change of [whispers(1, false), whispers(2, false)]) world.agent.handleAudio({ kind: "speaking", change });
    const told = { session_id: 20, name: "Ben", own: false, whisper: true };
    expect(spoken(world).filter(({ own }) => !own)).toEqual([
      { ...told, speaking: true },
      { ...told, speaking: false },
    ]);
  });
});
