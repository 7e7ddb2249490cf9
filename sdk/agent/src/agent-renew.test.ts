import { type RefusalCode, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, FakeWorld, game, login, refused, settled } from "./fake-world.suite.js";

describe("a session that cannot be resumed", () => {
  it("is followed by a new one, on the same channels, with the same targets and keys", async () => {
    const world = await FakeWorld.talking();
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "charlie"] }, game);
    await world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "charlie"] }, game);
    await world.advance(100);
    world.commands.length = 0;
    world.events.length = 0;
    world.refuseResume();
    world.server.drop();
    await world.advance(0);
    const { asked } = world.server;
    expect(world.servers).toHaveLength(2);
    expect(asked[1]).toMatchObject({
      method: "session.hello",
      params: { join_code: login.join_code, name: login.name, role: login.role },
    });
    expect(asked[1]?.params).not.toHaveProperty("resume");
    expect(asked.slice(2).map(({ method, params }) => [method, params])).toMatchObject([
      ["channel.join", { channel_id: "alpha", monitor: false }],
      ["channel.join", { channel_id: "bravo", monitor: true }],
      ["channel.join", { channel_id: "charlie", monitor: false }],
      ["target.define", { channel_ids: ["alpha"] }],
      ["target.define", { channel_ids: ["alpha", "charlie"], simulcast: { generation: 1 } }],
    ]);
    // Key and counter must not meet twice: the voice side begins anew, before anything is talked.
    const kinds = world.commands.map(({ kind }) => kind);
    expect([kinds.indexOf("session") >= 0, kinds.lastIndexOf("talk") > kinds.lastIndexOf("target")]).toEqual([true, true]);
    expect(world.talks).toEqual(["1 off", "3 on"]);
    expect(world.events.filter(({ event }) => event === "ptt")).toEqual([]);
    await world.advance(100);
    expect(new Set(world.memberships)).toEqual(new Set(["alpha joined", "bravo monitor", "charlie joined"]));
    expect([world.states, world.agent.connection.state]).toEqual([["reconnecting", "open"], "open"]);
    expect(world.agent.connection.session_id).toBe(8);
    const own = world.events.flatMap(({ event, params }) => (event === "speaking" && "speaking" in params ? [params] : []));
    expect(own.map(({ session_id, name, speaking }) => [session_id, name, speaking])).toEqual([
      [7, "Ada", false],
      [8, "Ada", true],
    ]);
  });

  it("is open again only when all is back; a key pressed meanwhile talks then", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => {
      if (method === "channel.join") return undefined;
      return method === "session.hello" && "resume" in (params as object)
        ? refuse("resume_failed", "gone")
        : world.agree(method, params);
    };
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    world.server.drop();
    await world.advance(0);
    expect(world.agent.connection.state).toBe("reconnecting");
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
    expect(await world.handlers["channels.leave"]({ channel_id: "alpha" }, game)).toMatchObject({
      refusal: { code: "not_connected" },
    });
    expect(world.talks).toEqual(["1 off"]);
    for (const { method, params, answer } of world.server.asked)
      if (method === "channel.join") answer(world.agree(method, params));
    await world.advance(0);
    expect([world.agent.connection.state, world.talks]).toEqual(["open", ["1 off", "2 on"]]);
  });

  it("lets a key that is pressed meanwhile talk once, when the last target is registered", async () => {
    const world = await FakeWorld.talking();
    await world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    await world.handlers["simulcast.define"]({ simulcast_id: "s", channel_ids: ["alpha", "charlie"] }, game);
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    world.refuseResume();
    const agreeing = world.answers;
    world.answers = (method, params) =>
      method === "target.define" && "simulcast" in (params as object) ? undefined : agreeing(method, params);
    world.server.drop();
    await world.advance(0);
    world.events.length = 0;
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game);
    expect(world.talks).toEqual(["1 off"]);
    world.server.last("target.define")?.answer({ ok: true, value: {} });
    await world.advance(0);
    expect(world.talks).toEqual(["1 off", "3 on"]);
    expect(world.events.filter(({ event }) => event === "speaking")).toHaveLength(1);
  });

  it("lets go of the keys of a channel that is closed to the new one, and says that it is not on it", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => {
      if (method === "channel.join" && (params as { channel_id: string }).channel_id === "alpha") return refused;
      return method === "session.hello" && "resume" in (params as object)
        ? refuse("resume_failed", "gone")
        : world.agree(method, params);
    };
    world.server.drop();
    await world.advance(100);
    expect(world.memberships).toContain("alpha none");
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "closed" } });
    expect([world.agent.connection.state, world.talks]).toEqual(["open", ["1 off"]]);
  });

  it("is let in to a locked channel with the password that was given, until the player closes the connection", async () => {
    const world = await FakeWorld.on([]);
    await world.handlers["channels.join"]({ channel_id: "alpha", password: "secret" }, game);
    const refused_once = world.answers;
    world.server.answers = () => refuse("wrong_password", "no", "/password");
    await world.handlers["channels.join"]({ channel_id: "bravo", password: "guess" }, game);
    world.server.answers = refused_once;
    await world.handlers["channels.join"]({ channel_id: "bravo" }, game);
    world.refuseResume();
    const joins = (): readonly unknown[] =>
      world.server.asked.flatMap(({ method, params }) => (method === "channel.join" ? [params] : []));
    for (let time = 0; time < 2; time++) {
      world.server.drop();
      await world.advance(2000);
      expect(world.sessions).toBe(time + 2);
      expect(joins()).toEqual([
        { channel_id: "alpha", monitor: false, password: "secret" },
        { channel_id: "bravo", monitor: false },
      ]);
    }
    world.agent.close();
    await world.handlers["connection.open"](login, game);
    await world.handlers["channels.join"]({ channel_id: "alpha" }, game);
    world.server.drop();
    await world.advance(2000);
    expect(joins(), "what was given before is forgotten").toEqual([{ channel_id: "alpha", monitor: false }]);
  });

  it("asks again for a channel when the server wants it to wait", async () => {
    const world = await FakeWorld.talking();
    let asked = 0;
    world.answers = (method, params) => {
      if (method === "session.hello" && "resume" in (params as object)) return refuse("resume_failed", "gone");
      if (method !== "channel.join") return world.agree(method, params);
      asked += 1;
      const { refusal } = refuse("rate_limited", "slowly");
      return asked === 1 ? { ok: false, refusal: { ...refusal, retry_after_ms: 700 } } : world.agree(method, params);
    };
    world.server.drop();
    await world.advance(699);
    expect(world.agent.connection.state).toBe("reconnecting");
    await world.advance(1);
    expect([world.agent.connection.state, asked]).toEqual(["open", 3]);
    expect(world.agent.radio.isOn("alpha")).toBe(true);
  });

  it("does not ask again for a session that is over meanwhile", async () => {
    const world = await FakeWorld.talking();
    world.refuseResume();
    const agreeing = world.answers;
    const { refusal } = refuse("busy", "later");
    world.answers = (method, params) =>
      method === "channel.join" ? { ok: false, refusal: { ...refusal, retry_after_ms: 3000 } } : agreeing(method, params);
    world.server.drop();
    await world.advance(10);
    world.answers = agreeing;
    world.server.drop();
    await world.advance(400);
    expect(world.agent.connection.state).toBe("open");
    await world.handlers["channels.leave"]({ channel_id: "alpha" }, game);
    await world.advance(5000);
    expect(world.server.methods.filter((method) => method === "channel.join")).toHaveLength(2);
    expect(world.agent.radio.isOn("alpha")).toBe(false);
  });

  it("is not taken for the one before by what the server says of it", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) =>
      method === "session.hello" ? world.agree(method, { resume: { session_id: 99 } }) : world.agree(method, params);
    world.server.drop();
    await world.advance(0);
    expect(world.commands.flatMap((one) => (one.kind === "session" ? [one.session_id] : []))).toEqual([99]);
    expect(world.talks).toEqual(["1 off", "2 on"]);
  });

  it("lets no key talk when it is over before all was back", async () => {
    const world = await FakeWorld.talking();
    world.refuseResume();
    const agreeing = world.answers;
    world.answers = (method, params) => (method === "channel.join" ? undefined : agreeing(method, params));
    world.server.drop();
    await world.advance(0);
    world.server.end({ by: "fault", reason: "a message of the server could not be handled" });
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({
      refusal: { code: "not_connected" },
    });
  });

  it.each(["resumed", "lost too"])("goes on coming back when the new connection drops and is %s", async (how) => {
    const world = await FakeWorld.talking();
    world.refuseResume();
    const refusing = world.answers;
    const asks = (answers: typeof refusing): typeof refusing => {
      return (method, params) => (method === "channel.join" ? undefined : answers(method, params));
    };
    world.answers = asks(refusing);
    world.server.drop();
    await world.advance(0);
    const [alpha] = world.server.asked.filter(({ method }) => method === "channel.join");
    alpha?.answer(world.agree("channel.join", {}));
    await world.advance(0);
    world.answers = asks(how === "resumed" ? (method, params) => world.agree(method, params) : refusing);
    world.server.drop();
    await world.advance(400);
    expect(world.agent.connection.state).toBe("reconnecting");
    for (const { method, params, answer } of world.server.asked)
      if (method === "channel.join") answer(world.agree(method, params));
    await world.advance(0);
    expect(world.sessions).toBe(how === "resumed" ? 2 : 3);
    expect(world.agent.radio.channelStates().map(({ membership }) => membership)).toEqual(["joined", "monitor", "none"]);
    expect([world.states, world.talks.at(-1)]).toEqual([["reconnecting", "open"], "2 on"]);
    expect(world.agent.canTalk({ kind: "channel", channel_id: "alpha" })).toBe(true);
  });

  it("is over when nobody was reached for as long as the server keeps it", async () => {
    const world = await FakeWorld.talking();
    let tried = 0;
    world.connecting = async () => {
      tried += 1;
      return refuse("server_unreachable", "no route");
    };
    world.server.answers = () => undefined;
    const joining = world.handlers["channels.join"]({ channel_id: "charlie" }, game);
    world.server.drop();
    await world.advance(59_999);
    // The lease ran out long ago; nothing else has changed.
    expect(world.commands.map(({ kind }) => kind)).toEqual(["talk"]);
    expect(world.agent.radio.isOn("alpha")).toBe(true);
    world.events.length = 0;
    await world.advance(60);
    expect(await joining).toMatchObject({ refusal: { code: "not_connected" } });
    expect(world.commands.map(({ kind }) => kind)).toEqual(["talk", "session_end"]);
    expect(world.memberships).toEqual(["alpha none", "bravo none"]);
    expect(world.agent.connection).toMatchObject({ state: "reconnecting", transport: "none" });
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({
      refusal: { code: "not_connected" },
    });
    tried = 0;
    await world.advance(3_600_000);
    expect(Math.abs(tried - 3600 / 5)).toBeLessThan(50);
    world.connecting = undefined;
    await world.advance(6_000);
    expect(world.server.asked[0]?.params).toMatchObject({ join_code: login.join_code });
    expect(world.agent.connection.state).toBe("open");
    expect(await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 500 }, game)).toMatchObject({ ok: true });
    expect(world.talks.at(-1)).toBe("2 on");
  });

  it("is over after its time when the attempt that is under way then fails", async () => {
    const world = await FakeWorld.talking();
    let fail: () => void = () => {};
    world.connecting = async () => {
      await new Promise<void>((resolve) => {
        fail = resolve;
      });
      return refuse("server_unreachable", "no route");
    };
    world.server.drop();
    await world.advance(70_000);
    expect(world.agent.radio.isOn("alpha")).toBe(true);
    fail();
    await settled();
    expect([world.agent.radio.isOn("alpha"), world.commands.at(-1)]).toEqual([false, { kind: "session_end" }]);
  });

  it.each<[RefusalCode, string]>([
    ["token_expired", "lost"],
    ["wrong_join_code", "lost"],
    ["banned", "lost"],
    ["certificate_mismatch", "lost"],
    ["busy", "reconnecting"],
    ["limit_reached", "reconnecting"],
  ])("ends with a refusal that time does not heal: %s leaves it %s", async (code, state) => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => {
      if (method !== "session.hello") return world.agree(method, params);
      return "resume" in (params as object) ? refuse("resume_failed", "gone") : refuse(code, `because of ${code}`);
    };
    world.server.drop();
    await world.advance(0);
    expect(world.agent.connection.state).toBe(state);
    expect(world.commands.at(-1)).toEqual({ kind: "session_end" });
    expect(world.server.over).toBe(true);
    if (state === "lost") {
      expect(world.agent.connection.reason).toBe(`because of ${code}`);
      expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "closed" } });
    }
    const tried = world.servers.length;
    await world.advance(60_000);
    expect(world.servers.length > tried).toBe(state !== "lost");
  });

  it("waits as long as a refusal says", async () => {
    const world = await FakeWorld.talking();
    world.answers = (method, params) => {
      if (method !== "session.hello") return world.agree(method, params);
      if ("resume" in (params as object)) return refuse("resume_failed", "gone");
      const { refusal } = refuse("busy", "later");
      return { ok: false, refusal: { ...refusal, retry_after_ms: 30_000 } };
    };
    world.server.drop();
    await world.advance(29_999);
    expect(world.servers).toHaveLength(2);
    await world.advance(6001);
    expect(world.servers).toHaveLength(3);
    // What is known to be gone is not asked for again.
    expect(world.server.asked).toHaveLength(1);
  });
});

describe("a server that ends the session", () => {
  it.each(["kicked", "banned", "gone", "replaced"] as const)("is not come back to: %s", async (reason) => {
    const world = await FakeWorld.talking();
    world.server.dismiss({ reason });
    expect(world.agent.connection).toMatchObject({ state: "lost", reason: `the server ended the session: ${reason}` });
    expect(world.events).toContainEqual({ event: "ptt", params: { binding_id: "k", talking: false, cause: "closed" } });
    await world.advance(120_000);
    expect(world.servers).toHaveLength(1);
    expect(await world.handlers["connection.open"](login, game)).toMatchObject({ ok: true });
  });

  it("because it goes down is come back to when it says, where it says", async () => {
    const world = await FakeWorld.talking();
    world.refuseResume();
    world.server.dismiss({ reason: "closing", reconnect_after_ms: 2000, reconnect_url: "wss://192.0.2.2:9" });
    expect(world.agent.connection.state).toBe("reconnecting");
    await world.advance(1999);
    expect(world.servers).toHaveLength(1);
    await world.advance(500);
    expect(world.server.url).toBe("wss://192.0.2.2:9");
    expect([world.agent.connection.state, world.talks]).toEqual(["open", ["1 off", "2 on"]]);
  });

  it.each(["ws://192.0.2.2:9", "https://192.0.2.2:9", "nonsense"])("is not followed to %s", async (reconnect_url) => {
    const world = await FakeWorld.talking();
    world.server.dismiss({ reason: "closing", reconnect_url });
    await world.advance(0);
    expect([world.servers.length, world.server.url]).toEqual([2, login.url]);
  });

  it.each<[RefusalCode, readonly string[]]>([
    ["certificate_mismatch", ["wss://moved:9", login.url, login.url, login.url]],
    ["server_unreachable", ["wss://moved:9", login.url, "wss://moved:9", login.url]],
  ])("is looked for at home if its other place does not do: %s", async (code, expected) => {
    const world = new FakeWorld();
    const certificate_sha256 = "a".repeat(64);
    await world.handlers["connection.open"]({ ...login, certificate_sha256 }, game);
    const tried: string[] = [];
    world.connecting = async (options) => {
      expect(options.certificate_sha256).toBe(certificate_sha256);
      tried.push(options.url);
      return refuse(options.url === login.url ? "server_unreachable" : code, "no");
    };
    world.server.dismiss({ reason: "closing", reconnect_url: "wss://moved:9" });
    await world.advance(2500);
    expect(tried.slice(0, 4)).toEqual(expected);
    expect(world.agent.connection.state).toBe("reconnecting");
  });

  it("by what cannot be handled is left, and a new session begun", async () => {
    const world = await FakeWorld.talking();
    world.server.end({ by: "fault", reason: "a message of the server could not be handled" });
    expect(world.commands.at(-1)).toEqual({ kind: "session_end" });
    await world.advance(0);
    expect(world.server.asked[0]?.params).toMatchObject({ join_code: login.join_code });
    expect([world.sessions, world.agent.connection.state, world.talks.at(-1)]).toEqual([2, "open", "2 on"]);
  });
});

describe("clients that leave while it is reconnecting", () => {
  it("take their keys with them", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const other = client(2);
    await world.handlers["ptt.bind"]({ binding_id: "k", channel_id: "alpha" }, other);
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 5000 }, other);
    world.refuseResume();
    world.server.drop();
    world.agent.forgetClient(other.id);
    await world.advance(0);
    expect(world.talks).toEqual(["1 on", "1 off"]);
    expect(world.server.methods).toEqual(["session.hello", "session.hello", "channel.join"]);
  });
});
