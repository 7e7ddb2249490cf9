import { refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { epochOf, FakeWorld, game, login, secret, settled } from "./fake-world.suite.js";

describe("a dropped connection", () => {
  it("is taken up again without a word to the game, the voice or the keys", async () => {
    const world = await FakeWorld.talking();
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    world.server.event(epochOf(2));
    world.commands.length = 0;
    world.events.length = 0;
    const first = world.server;
    first.drop();
    expect(world.agent.connection).toMatchObject({ state: "reconnecting", reason: "cable" });
    await world.advance(0);
    expect(world.servers).toHaveLength(2);
    expect(world.server.asked[0]).toMatchObject({
      method: "session.hello",
      params: { protocol_versions: [1], resume: { session_id: 7, resume_token: secret, seq: 1 } },
    });
    expect(world.server.asked[0]?.params).not.toHaveProperty("join_code");
    expect([world.server.methods, world.server.events_heard]).toEqual([["session.hello"], 1]);
    // What was left says nothing any more.
    first.listener.onEvent(epochOf(3));
    first.listener.onTunnel(new Uint8Array(12));
    first.listener.onClosed({ by: "fault", reason: "late" });
    await world.advance(100);
    expect(world.tunnelled).toEqual([]);
    expect(world.commands).toEqual([]);
    expect(world.events.map(({ event }) => event)).toEqual(["connection", "connection"]);
    expect(world.states).toEqual(["reconnecting", "open"]);
    expect(world.agent.connection).not.toHaveProperty("reason");
    expect(world.agent.radio.channelStates().map(({ membership }) => membership)).toEqual(["joined", "monitor", "none"]);
  });

  it("does not keep reports of loss for later: they would take the room of what the player asks for", async () => {
    const world = await FakeWorld.talking();
    const reports = [{ session_id: 8, target_id: 1, received: 1, missed: 1, bursts: 1 }];
    world.agent.handleAudio({ kind: "missed", reports });
    expect(world.server.last("session.report")?.params).toEqual({ heard: reports });
    await settled();
    world.server.drop();
    for (let n = 0; n < 200; n++) world.agent.handleAudio({ kind: "missed", reports });
    world.agent.setPresence({ muted: true, deafened: false });
    await world.advance(100);
    expect(world.server.methods).toEqual(["session.hello", "session.update"]);
  });

  it("is followed by what was missed, and the next drop by what came after that", async () => {
    const world = await FakeWorld.talking();
    world.server.drop();
    await world.advance(0);
    for (const number of [2, 3, 4]) world.server.event(epochOf(number));
    expect(world.commands.flatMap((command) => (command.kind === "epoch" ? [command.epoch] : []))).toEqual([2, 3, 4]);
    world.server.drop();
    await world.advance(300);
    expect(world.server.asked[0]?.params).toMatchObject({ resume: { seq: 3 } });
  });

  it("is tried again later and later, each time with the same session", async () => {
    const world = await FakeWorld.talking();
    world.connecting = async () => refuse("server_unreachable", "no route");
    const tried_ms: number[] = [];
    const { connecting } = world;
    world.connecting = async (options) => {
      tried_ms.push(world.clock.now_ms);
      return connecting(options);
    };
    const dropped_ms = world.clock.now_ms;
    world.server.drop();
    await world.advance(20_000);
    const waits = tried_ms.map((at_ms, index) => at_ms - (tried_ms[index - 1] ?? dropped_ms));
    for (const [index, expected_ms] of [0, 250, 500, 1000, 1400, 1400, 1400].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(expected_ms * 0.8);
      expect(waits[index]).toBeLessThanOrEqual(expected_ms * 1.2);
    }
    // Everybody comes back at a moment of their own.
    expect(waits.slice(1, 6)).not.toEqual([250, 500, 1000, 1400, 1400]);
    world.connecting = undefined;
    await world.advance(5000);
    expect([world.servers.length, world.sessions, world.agent.connection.state]).toEqual([2, 1, "open"]);
  });

  it("is not hurried when it breaks again and again, and is come back to at once after a steady one", async () => {
    const world = await FakeWorld.talking();
    const waits: number[] = [];
    for (const steady_ms of [0, 0, 0, 30_000, 0]) {
      await world.advance(steady_ms);
      world.server.drop();
      const dropped_ms = world.clock.now_ms;
      for (let servers = world.servers.length; world.servers.length === servers; ) await world.advance(1);
      waits.push(world.clock.now_ms - dropped_ms);
    }
    for (const [index, expected_ms] of [1, 250, 500, 1, 250].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(Math.floor(expected_ms * 0.8));
      expect(waits[index]).toBeLessThanOrEqual(Math.ceil(expected_ms * 1.2));
    }
    expect([world.sessions, world.agent.connection.state]).toEqual([1, "open"]);
  });

  it("sends voice through no tunnel while there is none", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => (method === "session.hello" ? undefined : world.agree(method, params));
    const bytes = new Uint8Array(12);
    const first = world.server;
    world.agent.handleAudio({ kind: "tunnel", bytes });
    first.drop();
    world.agent.handleAudio({ kind: "tunnel", bytes });
    first.listener.onTunnel(bytes);
    await world.advance(0);
    world.agent.handleAudio({ kind: "tunnel", bytes });
    expect([first.tunnelled.length, world.server.tunnelled.length, world.tunnelled.length]).toEqual([1, 0, 0]);
    world.server.last("session.hello")?.answer(world.agree("session.hello", { resume: { session_id: 7 } }));
    await world.advance(0);
    world.agent.handleAudio({ kind: "tunnel", bytes });
    world.server.listener.onTunnel(bytes);
    expect([world.server.tunnelled.length, world.tunnelled.length]).toEqual([1, 1]);
  });

  it("has voice look for its way anew when it drops, and when it is back, to where the server is then", async () => {
    const world = await FakeWorld.on(["alpha"]);
    expect(world.moves).toEqual([]);
    world.connecting = async (options) => {
      const connected = await world.connect(options);
      world.server.host = "198.51.100.1";
      return connected;
    };
    world.server.drop();
    expect(world.moves).toEqual([""]);
    await world.advance(0);
    expect([world.agent.connection.state, world.moves]).toEqual(["open", ["", "198.51.100.1"]]);
  });

  it("goes on telling how voice travels", async () => {
    const world = await FakeWorld.talking();
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    world.server.drop();
    expect(world.agent.connection).toMatchObject({ state: "reconnecting", transport: "udp", rtt_ms: 20 });
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 21 });
    expect(world.agent.connection).toMatchObject({ state: "reconnecting", rtt_ms: 21, reason: "cable" });
    await world.advance(0);
    expect(world.agent.connection).toEqual({ state: "open", transport: "udp", rtt_ms: 21, session_id: 7 });
  });

  it.each(["connection.retry", "connection.open", "another network"] as const)("is taken up at once by %s", async (cause) => {
    const world = await FakeWorld.on(["alpha"]);
    world.connecting = async () => refuse("server_unreachable", "no route");
    world.server.drop();
    await world.advance(600_000);
    world.connecting = undefined;
    world.network = cause === "another network" ? "198.51.100.7" : world.network;
    if (cause === "connection.retry") expect(await world.handlers[cause]({}, game)).toEqual({ ok: true, value: {} });
    if (cause === "connection.open") expect(await world.handlers[cause](login, game)).toMatchObject({ ok: false });
    await world.advance(1_000);
    expect(world.agent.connection.state).toBe("open");
  });

  it("is not asked for where there is none", async () => {
    const world = await FakeWorld.on([]);
    expect(await world.handlers["connection.retry"]({}, game)).toEqual({ ok: true, value: {} });
    await world.advance(10_000);
    expect(world.servers).toHaveLength(1);
    world.agent.close();
    expect(await world.handlers["connection.retry"]({}, game)).toMatchObject({ refusal: { code: "not_connected" } });
  });

  it("has no session any more when nobody can take it up again", async () => {
    const world = await FakeWorld.on(["alpha"]);
    world.connecting = async () => refuse("server_unreachable", "down");
    world.server.drop();
    await world.advance(59_000);
    expect(world.agent.connection).toMatchObject({ state: "reconnecting", session_id: 7 });
    await world.advance(2_000);
    expect(world.agent.connection.state).toBe("reconnecting");
    expect(world.events.findLast(({ event }) => event === "connection")?.params).not.toHaveProperty("session_id");
    world.agent.close();
    expect(world.agent.connection).not.toHaveProperty("session_id");
  });

  it.each(["kicked", "banned", "gone"] as const)(
    "is not come back to where the session was ended meanwhile: %s",
    async (reason) => {
      const world = await FakeWorld.talking();
      world.answers = (method, params) => {
        if (method !== "session.hello" || !("resume" in (params as object))) return world.agree(method, params);
        world.server.dismiss({ reason });
        return undefined;
      };
      world.server.drop();
      await world.advance(120_000);
      expect(world.agent.connection).toMatchObject({ state: "lost", reason: `the server ended the session: ${reason}` });
      expect([world.servers.length, world.server.methods]).toEqual([2, ["session.hello"]]);
      expect(world.commands.at(-1)).toEqual({ kind: "session_end" });
      expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: true });
    },
  );

  it("is come back to where the server goes down meanwhile", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => {
      if (world.servers.length > 2) return world.agree(method, params);
      world.server.dismiss({ reason: "closing" });
      return undefined;
    };
    world.server.drop();
    await world.advance(2_000);
    expect([world.servers.length, world.agent.connection.state]).toEqual([3, "open"]);
  });

  it("may break again at any moment of coming back", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => (method === "session.hello" ? undefined : world.agree(method, params));
    world.server.drop();
    await world.advance(0);
    world.server.drop();
    await world.advance(300);
    // The answer and the end come in one breath.
    const { server } = world;
    server.last("session.hello")?.answer(world.agree("session.hello", { resume: { session_id: 7 } }));
    server.drop();
    await world.advance(600);
    expect(world.servers).toHaveLength(4);
    world.server.last("session.hello")?.answer(world.agree("session.hello", { resume: { session_id: 7 } }));
    await world.advance(100);
    expect([world.agent.connection.state, world.commands.length, world.sessions]).toEqual(["open", 0, 1]);
  });
});

describe("while it is reconnecting", () => {
  it("refuses what needs the server, and does what does not", async () => {
    const world = await FakeWorld.talking();
    world.connecting = async () => refuse("server_unreachable", "no route");
    world.server.drop();
    const { handlers } = world;
    const not_connected = { ok: false, refusal: { code: "not_connected", message: expect.stringContaining("reconnecting") } };
    expect(await handlers["channels.join"]({ channel_id: "charlie" }, game)).toMatchObject(not_connected);
    expect(await handlers["channels.leave"]({ channel_id: "alpha" }, game)).toMatchObject(not_connected);
    expect(await handlers["ptt.bind"]({ binding_id: "x", channel_id: "charlie" }, game)).toMatchObject(not_connected);
    expect(await handlers["connection.open"](login, game)).toMatchObject({ refusal: { code: "already_connected" } });
    expect(await handlers["connection.status"]({}, game)).toMatchObject({ value: { state: "reconnecting", reason: "cable" } });
    expect(world.agent.mixes.setChannel("alpha", { pan: 1 })).toMatchObject({ ok: true });
    expect(await handlers["ptt.bind"]({ binding_id: "x", channel_id: "alpha" }, game)).toEqual({ ok: true, value: {} });
    await handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(await handlers["ptt.press"]({ binding_id: "x", lease_ms: 500 }, game)).toEqual({
      ok: true,
      value: { talking: false },
    });
    expect(world.talks).toEqual(["1 off", "1 on"]);
  });

  it("answers a press that the key talks for as long as something carries the voice", async () => {
    const world = await FakeWorld.talking();
    const press = async () => (await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, game)) as unknown;
    const talks = (talking: boolean) => ({ ok: true, value: { talking } });
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    expect(await press()).toEqual(talks(true));
    world.connecting = async () => refuse("server_unreachable", "no route");
    world.server.drop();
    expect(await press(), "by datagrams").toEqual(talks(true));
    world.agent.handleAudio({ kind: "link", transport: "tunnel", rtt_ms: 20 });
    expect(await press()).toEqual(talks(false));
    await world.advance(3000);
    expect([await press(), world.talks], "held all the same").toEqual([talks(false), []]);
    world.connecting = undefined;
    await world.advance(2000);
    expect(await press()).toEqual(talks(true));
  });

  it("keeps what is given back meanwhile for the server", async () => {
    const world = await FakeWorld.talking();
    world.server.drop();
    await world.handlers["ptt.unbind"]({ binding_id: "k" }, game);
    expect(world.talks).toEqual(["1 off"]);
    await world.advance(0);
    expect(world.server.asked[1]).toMatchObject({ method: "target.remove", params: { target_id: 1 } });
    expect(world.agent.radio.targets.targetChannels()).toEqual([]);
  });

  it.each(["waiting", "connecting", "saying hello"])("can be closed, also while it is %s", async (when) => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => (when === "saying hello" ? undefined : world.agree(method, params));
    let arrive: () => void = () => {};
    if (when === "connecting") {
      world.connecting = async (options) => {
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
        return world.connect(options);
      };
    }
    world.server.drop();
    if (when !== "waiting") await world.advance(0);
    await world.handlers["connection.close"]({}, game);
    arrive();
    await world.advance(120_000);
    expect(world.agent.connection).toMatchObject({ state: "closed" });
    expect(world.agent.keys.openTargets()).toEqual([]);
    expect(world.commands.at(-1)).toEqual({ kind: "session_end" });
    expect([world.servers.length, world.server.over]).toEqual([when === "waiting" ? 1 : 2, true]);
    world.connecting = undefined;
    world.answers = (method, params) => world.agree(method, params);
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: true, value: { session_id: 8 } });
  });
});

describe("a request that a drop left unanswered", () => {
  it("is made again, and answered then", async () => {
    const world = await FakeWorld.talking();
    world.server.answers = () => undefined;
    const joining = world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    world.server.drop();
    await world.advance(0);
    expect(world.server.methods).toEqual(["session.hello", "channel.join"]);
    expect(await joining).toMatchObject({ ok: true, value: { channel: { channel_id: "charlie", membership: "joined" } } });
  });

  it("keeps its place among the others, whichever was done already", async () => {
    const world = await FakeWorld.talking();
    world.server.answers = () => undefined;
    const leaving = world.handlers["channels.leave"]({ channel_id: "alpha" }, game);
    const joining = world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    const set = world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "charlie"] }, game);
    expect(await set).toMatchObject({ refusal: { code: "not_a_member" } });
    world.answers = (method, params) =>
      method === "channel.leave" ? refuse("not_a_member", "you left") : world.agree(method, params);
    world.server.drop();
    await world.advance(0);
    expect(world.server.methods.slice(1, 3)).toEqual(["channel.leave", "channel.join"]);
    expect(await leaving).toMatchObject({ ok: true, value: { channel: { membership: "none" } } });
    expect(await joining).toMatchObject({ ok: true });
    expect(await world.handlers["channels.leave"]({ channel_id: "alpha" }, game)).toMatchObject({
      refusal: { code: "not_a_member" },
    });
  });

  it("of a target is the same again, unless its key has changed meanwhile", async () => {
    const world = await FakeWorld.on(["alpha", "bravo"]);
    world.server.answers = () => undefined;
    const defining = world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "bravo"] }, game);
    await settled();
    const asked = world.server.last("target.define")?.params;
    world.answers = (method, params) => (method === "target.define" ? undefined : world.agree(method, params));
    world.server.drop();
    await world.advance(0);
    const { server } = world;
    expect(server.last("target.define")?.params).toEqual(asked);
    server.event(epochOf(2));
    server.event(epochOf(3));
    server.last("target.define")?.answer(refuse("invalid_params", "that epoch is gone"));
    await settled();
    expect(server.last("target.define")?.params).toMatchObject({ simulcast: { generation: 2, sealed_keys: [{ epoch: 3 }, {}] } });
    server.last("target.define")?.answer({ ok: true, value: {} });
    expect(await defining).toEqual({ ok: true, value: {} });
    expect(world.agent.radio.targets.targetOf(["alpha", "bravo"])).toBe(1);
  });

  it("is refused with its session", async () => {
    const world = await FakeWorld.talking();
    world.server.answers = () => undefined;
    const joining = world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    world.refuseResume();
    world.server.drop();
    await world.advance(0);
    expect(await joining).toMatchObject({ refusal: { code: "not_connected" } });
    expect(world.server.asked.filter(({ method }) => method === "channel.join")).toHaveLength(2);
  });

  it("is given up with its session if every connection breaks under it", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => (method === "channel.join" ? undefined : world.agree(method, params));
    world.server.answers = () => undefined;
    const joining = world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    for (let round = 1; round <= 4; round++) {
      world.server.drop();
      await world.advance(2000);
    }
    expect(await joining).toMatchObject({ refusal: { code: "not_connected" } });
    expect(world.server.asked[0]?.params).toMatchObject({ join_code: login.join_code });
  });
});
