import { refuse, type SessionHelloResult } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, epochOf, FakeWorld, game, login, refused, secret, settled } from "./fake-world.suite.js";

describe("hotkeys", () => {
  it("are told when what can be talked to changes, and not that others come and go", async () => {
    const world = await FakeWorld.on(["alpha"]);
    let told = 0;
    world.onChannels = () => {
      told += 1;
    };
    for (let session_id = 100; session_id < 200; session_id++) {
      const member = { session_id, name: "Ben", role: "lead", monitor: false };
      world.server.event({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
    }
    expect(told).toBe(0);
    await world.handlers["channels.join"]({ channel_id: "bravo" }, game);
    expect(told).toBe(1);
    await world.handlers["channels.leave"]({ channel_id: "bravo" }, game);
    expect(told).toBe(2);
    world.server.event({ name: "session.channels", params: { channels: [] } });
    expect(told).toBeGreaterThanOrEqual(3);
    told = 3;
    world.refuseResume();
    world.server.drop();
    await world.advance(2000);
    expect(told).toBeGreaterThan(3);
  });
});

describe("channels that a new session does not offer", () => {
  it("are told to be gone, be the player on them or not, and no others are", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.refuseResume();
    const agree = world.answers;
    world.answers = (method, params) => {
      const answer = agree(method, params);
      if (method !== "session.hello" || answer?.ok !== true) return answer;
      const hello = answer.value as SessionHelloResult;
      return { ok: true, value: { ...hello, channels: hello.channels.filter(({ channel_id }) => channel_id === "bravo") } };
    };
    world.server.drop();
    await world.advance(2000);
    expect(world.agent.connection.state).toBe("open");
    expect(world.events.flatMap(({ event, params }) => (event === "channelGone" ? [params] : []))).toEqual([
      { channel_id: "alpha" },
      { channel_id: "charlie" },
    ]);
  });
});

describe("connecting", () => {
  it("is refused while connected, and possible again after closing", async () => {
    const world = await FakeWorld.on([]);
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({
      ok: false,
      refusal: { code: "already_connected" },
    });
    await world.handlers["connection.close"]({}, game);
    expect(world.agent.connection.state).toBe("closed");
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: true });
  });

  it("can be tried again after anything went wrong", async () => {
    const world = new FakeWorld();
    world.connecting = async () => refused;
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: false });
    world.connecting = async (options) => {
      const connected = await world.connect(options);
      world.server.answers = () => refused;
      return connected;
    };
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({
      ok: false,
      refusal: { code: "permission_denied" },
    });
    expect(world.server.closed).toBe(true);
    world.connecting = undefined;
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: true });
  });

  it("is not gone on with when it is closed meanwhile", async () => {
    const world = new FakeWorld();
    let arrive: () => void = () => {};
    world.connecting = async (options) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return world.connect(options);
    };
    const opening = world.handlers["connection.open"](login, game);
    await world.handlers["connection.close"]({}, game);
    arrive();
    expect(await opening).toMatchObject({ ok: false, refusal: { code: "not_connected" } });
    expect([world.server.closed, world.agent.connection.state]).toEqual([true, "closed"]);
  });

  it("listens to no server it has left", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const left = world.server;
    await world.handlers["connection.close"]({}, game);
    await world.handlers["connection.open"](login, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    world.commands.length = 0;
    const epoch = { epoch: 2, secret: "B".repeat(43), activate_after_ms: 0 };
    left.listener.onEvent({ name: "channel.epoch", params: { channel_id: "alpha", epoch } });
    left.listener.onClosed({ by: "drop", reason: "I am still here" });
    expect(world.commands).toEqual([]);
    expect(world.agent.connection.state).toBe("open");
    world.server.drop();
    expect(world.agent.connection.state).toBe("reconnecting");
  });
});

describe("keys", () => {
  it("talk while they are held, and let go when the lease runs out", async () => {
    const world = await FakeWorld.on(["alpha"]);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game);
    expect(world.talks).toEqual(["1 on"]);
    world.clock.advance(499);
    expect(world.talks).toEqual(["1 on"]);
    world.clock.advance(1);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(
      world.events.filter(({ event }) => event === "speaking").map(({ params }) => "speaking" in params && params.speaking),
    ).toEqual([true, false]);
  });

  it("are down at once: key-up in the same breath finds them down", async () => {
    const world = await FakeWorld.on(["alpha"]);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    void world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    void world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(world.talks).toEqual(["1 on", "1 off"]);
  });

  it.each(["removed", "defined anew"])("let go of a simulcast set that is %s while they are held", async (how) => {
    const world = await FakeWorld.on(["alpha", "bravo", "charlie"]);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, game);
    await world.handlers["ptt.bind"]({ binding_id: "k", simulcast_id: "s" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    if (how === "removed") await world.handlers["simulcast.remove"]({ simulcast_id: "s" }, game);
    else await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["bravo", "charlie"] }, game);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.agent.keys.openTargets()).toEqual([]);
  });

  it("share a target without cutting each other off", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    for (const [binding_id, channel_ids] of [
      ["k1", ["alpha", "bravo"]],
      ["k2", ["bravo", "alpha"]],
    ] as const) {
      await world.handlers["simulcast.define"]({ simulcast_id: binding_id, channel_ids: [...channel_ids] }, game);
      await world.handlers["ptt.bind"]({ binding_id, simulcast_id: binding_id }, game);
      await world.handlers["ptt.press"]({ binding_id, lease_ms: 5000 }, game);
    }
    await world.handlers["ptt.release"]({ binding_id: "k1" }, game);
    expect(world.talks).toEqual(["1 on"]);
    await world.handlers["ptt.release"]({ binding_id: "k2" }, game);
    expect(world.talks).toEqual(["1 on", "1 off"]);
  });

  it("let go with their client, whose bindings and sets go too", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    const other = client(2);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, other);
    await world.handlers["ptt.bind"]({ binding_id: "k", simulcast_id: "s" }, other);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, other);
    world.agent.forgetClient(other.id);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.agent.simulcasts.sets()).toEqual([]);
    expect(world.server.last("target.remove")?.params).toEqual({ target_id: 1 });
  });

  it("and what it said of places: talkers are heard as if nobody had placed them, however far they were", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const listener = { x_m: 0, y_m: 0, z_m: 0, facing_x: 0, facing_y: 0, facing_z: -1 };
    const talkers = [{ session_id: 8, x_m: 1000, y_m: 0, z_m: 0 }];
    world.agent.places.set(2, { listener, talkers, near_m: 2, far_m: 60 });
    world.agent.forgetClient(game.id);
    expect(world.commands.at(-1)).toMatchObject({ kind: "place", talkers });
    world.agent.forgetClient(2);
    expect(world.commands.at(-1)).toMatchObject({ kind: "place", talkers: [{ session_id: 8, x_m: Number.NaN }] });
  });

  it("are refused on a channel that is only monitored since, and work again after joining", async () => {
    const world = await FakeWorld.on(["alpha"]);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    await world.handlers["channels.monitor"]({ channel_id: "alpha" }, game);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({
      refusal: { code: "unknown_target" },
    });
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
  });

  it("work again where a moderator puts the player back", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "moved" } });
    const epoch = { epoch: 2, secret, activate_after_ms: 0 };
    const entered = { channel_id: "alpha", members: [], epoch, targets: [] };
    world.server.event({ name: "channel.entered", params: { ...entered, monitor: true } });
    await settled();
    expect(world.agent.canTalk({ kind: "channel", channel_id: "alpha" })).toBe(false);
    world.server.event({ name: "channel.entered", params: { ...entered, monitor: false } });
    await settled();
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
  });

  it("work with a set that is defined again as it was", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    for (let times = 0; times < 2; times++) {
      await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, game);
    }
    await world.handlers["ptt.bind"]({ binding_id: "k", simulcast_id: "s" }, game);
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
    expect(world.server.methods).not.toContain("target.remove");
  });

  it("stay where the last bind put them, however long each took", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    await world.handlers["ptt.bind"]({ binding_id: "other", channel_id: "bravo" }, game);
    world.server.answers = () => undefined;
    const slow = world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    const asked = world.server.last("target.define");
    expect(await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "bravo" }, game)).toMatchObject({ ok: true });
    asked?.answer({ ok: true, value: {} });
    expect(await slow).toMatchObject({ refusal: { code: "not_ready" } });
    expect(world.agent.keys.targetOf("k")).toEqual({ kind: "channel", channel_id: "bravo" });
  });
});

describe("targets", () => {
  it("are given back when nothing names them any more", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    for (let round = 0; round < 100; round++) {
      await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: round % 2 === 0 ? "alpha" : "bravo" }, game);
      expect(world.agent.radio.targets.targetChannels()).toHaveLength(1);
    }
    await world.handlers["ptt.unbind"]({ binding_id: "k" }, game);
    expect(world.agent.radio.targets.targetChannels()).toEqual([]);
    expect(world.server.asked.filter(({ method }) => method === "target.remove")).toHaveLength(100);
  });

  it("a set that is refused leaves the one of its name as it was", async () => {
    const world = await FakeWorld.on(["alpha", "bravo", "charlie"]);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, game);
    world.server.answers = (method) => (method === "target.define" ? refused : { ok: true, value: {} });
    expect(
      await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "charlie"] }, game),
    ).toMatchObject({ ok: false });
    expect(world.agent.channelsOf({ kind: "simulcast", simulcast_id: "s" })).toEqual(["alpha", "bravo"]);
    expect(world.agent.canTalk({ kind: "simulcast", simulcast_id: "s" })).toBe(true);
  });

  it.each([
    ["taken", "a channel was left", true, { ok: true, value: {} } as const],
    ["refused", "a channel was left", true, refuse("invalid_params", "that epoch is gone")],
    ["refused for good", "it was registered", false, refused],
  ])("are given back when their new secret is %s after %s", async (_how, _when, leaves, answer) => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, game);
    world.server.answers = () => undefined;
    world.server.event(epochOf(2));
    if (leaves) world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } });
    world.server.last("target.define")?.answer(answer);
    await settled();
    expect(world.server.last("target.remove")?.params).toEqual({ target_id: 1 });
    expect(world.agent.radio.targets.targetChannels()).toEqual([]);
  });

  it("are not bound to when their channel was left while the server was asked", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.server.answers = () => undefined;
    const binding = world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } });
    world.server.last("target.define")?.answer({ ok: true, value: {} });
    expect(await binding).toMatchObject({ refusal: { code: "not_a_member" } });
    expect(world.agent.keys.targetOf("k")).toBeUndefined();
  });

  it("are not asked for back when they never were there", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.server.answers = () => refused;
    expect(await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game)).toMatchObject(refused);
    expect(world.server.methods).not.toContain("target.remove");
  });

  it("are not done in the name of a client that left while the server was asked", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.server.answers = () => undefined;
    const other = client(2);
    const binding = world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, other);
    other.leave.abort();
    world.server.last("target.define")?.answer({ ok: true, value: {} });
    expect(await binding).toMatchObject({ refusal: { code: "not_ready" } });
    expect(world.agent.keys.targetOf("k")).toBeUndefined();
    expect(world.agent.radio.targets.targetChannels()).toEqual([]);
  });
});

describe("news", () => {
  it("of a channel is told at most twenty times a second", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.clock.advance(100);
    world.events.length = 0;
    for (let session_id = 10; session_id < 500; session_id++) {
      const member = { session_id, name: "x", role: "lead", monitor: false };
      world.server.listener.onEvent({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
      world.clock.advance(1);
    }
    world.clock.advance(100);
    const told = world.events.filter(({ event }) => event === "channelState");
    expect(told.length).toBeLessThanOrEqual(11);
    expect(told.at(-1)?.params).toHaveProperty("channel.members.length", 491);
  });

  it("of who fell silent has the name of who was heard, though it has left", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const member = { session_id: 9, name: "Nine", role: "lead", monitor: false };
    world.server.listener.onEvent({ name: "channel.member_joined", params: { channel_id: "alpha", member } });
    const change = { session_id: 9, target_id: 1, channel_ids: ["alpha"] };
    world.agent.handleAudio({ kind: "speaking", change: { ...change, speaking: true } });
    world.server.listener.onEvent({ name: "channel.member_left", params: { channel_id: "alpha", session_id: 9 } });
    world.agent.handleAudio({ kind: "speaking", change: { ...change, speaking: false } });
    const names = world.events.flatMap(({ event, params }) => (event === "speaking" && "name" in params ? [params.name] : []));
    expect(names).toEqual(["Nine", "Nine"]);
  });

  it("of one's own voice has the name that the server knows, to the last", async () => {
    const world = new FakeWorld();
    await world.handlers["connection.open"]({ url: login.url, token: "token" }, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, game);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game);
    world.server.event({ name: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } });
    const told = world.events.flatMap(({ event, params }) =>
      event === "speaking" && "speaking" in params ? [[params.name, params.speaking]] : [],
    );
    expect(told).toEqual([
      ["Ada", true],
      ["Ada", false],
    ]);
  });
});
