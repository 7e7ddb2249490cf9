import { encodeRequest, type SealedKey } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { ControlDesk } from "./control-desk.suite.js";

const sealed = "s".repeat(80);

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

describe("a channel that a player is not shown", () => {
  it("is refused to the letter as one that is not there, by all that names a channel", () => {
    const desk = new ControlDesk();
    const [alpha, other] = [desk.enter("alpha"), desk.enter("alpha")];
    const { connection_id } = alpha;
    desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    const { session_id } = other;
    const asked = (channel_id: string): readonly unknown[] => [
      desk.call(connection_id, "channel.join", { channel_id, monitor: true }),
      desk.call(connection_id, "channel.join", { channel_id, monitor: false, password: "open sesame" }),
      desk.call(connection_id, "channel.leave", { channel_id }),
      desk.call(connection_id, "channel.watch", { channel_id, watch: true }),
      desk.call(connection_id, "channel.pause", { channel_id, paused: true }),
      desk.call(connection_id, "target.define", { target_id: 1, channel_ids: [channel_id] }),
      desk.call(connection_id, "target.define", { target_id: 1, channel_ids: ["alpha", channel_id] }),
      desk.call(connection_id, "member.kick", { channel_id, session_id }),
      desk.call(connection_id, "member.mute", { channel_id, session_id, muted: true }),
      desk.call(connection_id, "member.priority", { channel_id, session_id, priority: true }),
      desk.call(connection_id, "member.move", { from_channel_id: channel_id, to_channel_id: "alpha", session_id }),
      desk.call(connection_id, "member.move", { from_channel_id: "alpha", to_channel_id: channel_id, session_id }),
    ];
    const there = asked("bravo");
    expect(JSON.stringify(there).replaceAll("bravo", "other")).toBe(JSON.stringify(asked("other")));
    expect(there.slice(0, 11)).toEqual(
      there.slice(0, 11).map(() => ({ ok: false, refusal: expect.objectContaining({ code: "unknown_channel" }) })),
    );
  });
});

describe("channel.join and channel.leave", () => {
  it("lets in who may listen, and nobody else", () => {
    const desk = new ControlDesk();
    const alpha = desk.enter("alpha").connection_id;
    expect(desk.call(alpha, "channel.join", { channel_id: "command", monitor: false })).toMatchObject({ ok: true });
    expect(desk.call(alpha, "channel.join", { channel_id: "nowhere", monitor: true })).toMatchObject(
      refusal("unknown_channel", "/channel_id"),
    );
    expect(desk.call(alpha, "channel.leave", { channel_id: "alpha" })).toMatchObject(refusal("not_a_member", "/channel_id"));
  });

  it("tells the others, and the joiner by its answer alone", () => {
    const desk = new ControlDesk();
    const [first, second] = [desk.enter("lead"), desk.enter("alpha")];
    desk.call(first.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.advance(1000);
    const joined = desk.call(second.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
    const member = { session_id: second.session_id, name: "N", role: "alpha", monitor: true };
    if (!joined.ok) throw new Error("refused");
    expect(joined.value.members).toContainEqual(member);
    expect(desk.events(second.connection_id)).toEqual([]);
    expect(desk.events(first.connection_id)).toEqual([
      { event: "channel.member_joined", params: { channel_id: "alpha", member } },
      { event: "channel.epoch", params: { channel_id: "alpha", epoch: joined.value.epoch } },
    ]);
    expect(joined.value.epoch).toMatchObject({ epoch: 2, activate_after_ms: 150 });
  });

  it("changes between joined and monitor without a new epoch, and takes the targets along", () => {
    const desk = new ControlDesk();
    const [first, second] = [desk.enter("lead"), desk.enter("lead")];
    for (const { connection_id } of [first, second])
      desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.advance(1000);
    desk.call(second.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    desk.events(first.connection_id);
    desk.call(second.connection_id, "channel.join", { channel_id: "alpha", monitor: true });
    desk.advance(10_000);
    expect(desk.events(first.connection_id)).toMatchObject([
      { event: "target.removed", params: { session_id: second.session_id, target_id: 1 } },
      { event: "channel.member_joined", params: { member: { monitor: true } } },
    ]);
  });

  it("makes one route update of all that comes in one turn, before any answer", () => {
    const desk = new ControlDesk();
    const players = Array.from({ length: 3 }, () => desk.enter("lead").connection_id);
    for (const connection_id of players) desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    const before = desk.updates.length;
    const define = encodeRequest(1, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    for (const connection_id of players) desk.core.handleMessage(connection_id, define, desk.now_ms);
    expect(desk.core.poll()).toMatchObject({
      kind: "routes",
      update: { lists_set: [{ list_id: 1 }], targets_set: [{}, {}, {}] },
    });
    expect(desk.core.poll()).toMatchObject({ kind: "send" });
    expect(desk.updates.length).toBe(before);
  });

  it("is full at its limit", () => {
    const desk = new ControlDesk({ members_per_channel_max: 1 });
    const [first, second] = [desk.enter("lead"), desk.enter("lead")];
    const join = { channel_id: "alpha", monitor: false };
    expect(desk.call(first.connection_id, "channel.join", join)).toMatchObject({ ok: true });
    expect(desk.call(second.connection_id, "channel.join", join)).toMatchObject(refusal("limit_reached", "/channel_id"));
    expect(desk.call(first.connection_id, "channel.join", { ...join, monitor: true })).toMatchObject({ ok: true });
  });

  it("gives the first to come back to an empty channel a new secret, however soon", () => {
    const desk = new ControlDesk();
    const [first, second] = [desk.enter("lead").connection_id, desk.enter("lead").connection_id];
    const join = { channel_id: "alpha", monitor: false };
    const secrets = [first, second].map((connection_id) => {
      const joined = desk.call(connection_id, "channel.join", join);
      desk.call(connection_id, "channel.leave", { channel_id: "alpha" });
      return joined.ok ? joined.value.epoch.secret : "";
    });
    expect(new Set(secrets).size).toBe(2);
  });

  it("gathers the epoch changes of a storm of joins", () => {
    const desk = new ControlDesk();
    const players = Array.from({ length: 40 }, () => desk.enter("lead").connection_id);
    for (const connection_id of players) desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.advance(500);
    const epochs = desk.events(players[0] ?? 0).filter(({ event }) => event === "channel.epoch");
    expect(epochs).toMatchObject([{ params: { epoch: { epoch: 2 } } }]);
  });
});

describe("target.define", () => {
  function ready(): { desk: ControlDesk; talker: number } {
    const desk = new ControlDesk();
    const talker = desk.enter("lead").connection_id;
    for (const channel_id of ["alpha", "bravo"]) desk.call(talker, "channel.join", { channel_id, monitor: false });
    desk.call(talker, "channel.join", { channel_id: "command", monitor: true });
    return { desk, talker };
  }
  const key = (channel_id: string, epoch = 1): SealedKey => ({ channel_id, epoch, sealed });
  const both = { target_id: 2, channel_ids: ["alpha", "bravo"] };

  it.each([
    ["a channel twice", { target_id: 1, channel_ids: ["alpha", "alpha"] }, "invalid_params", "/channel_ids/1"],
    ["an unknown channel", { target_id: 1, channel_ids: ["alpha", "nowhere"] }, "unknown_channel", "/channel_ids/1"],
    ["a channel that is only monitored", { target_id: 1, channel_ids: ["command"] }, "not_a_member", "/channel_ids/0"],
    ["two channels without keys", both, "invalid_params", "/simulcast"],
    [
      "one channel with a key",
      { target_id: 1, channel_ids: ["alpha"], simulcast: { generation: 0, sealed_keys: [key("alpha")] } },
      "invalid_params",
      "/simulcast",
    ],
    [
      "a key that is missing",
      { ...both, simulcast: { generation: 0, sealed_keys: [key("alpha")] } },
      "invalid_params",
      "/simulcast/sealed_keys",
    ],
    [
      "a key that is there twice",
      { ...both, simulcast: { generation: 0, sealed_keys: [key("alpha"), key("alpha")] } },
      "invalid_params",
      "/simulcast/sealed_keys/1/channel_id",
    ],
    [
      "a key for another channel",
      { ...both, simulcast: { generation: 0, sealed_keys: [key("alpha"), key("bravo"), key("command")] } },
      "invalid_params",
      "/simulcast/sealed_keys/2/channel_id",
    ],
    [
      "a key for an epoch to come",
      { ...both, simulcast: { generation: 0, sealed_keys: [key("alpha"), key("bravo", 2)] } },
      "invalid_params",
      "/simulcast/sealed_keys/1/epoch",
    ],
  ])("refuses %s", (_what, params, code, field) => {
    const { desk, talker } = ready();
    expect(desk.call(talker, "target.define", params)).toMatchObject(refusal(code, field));
    expect(desk.updates.flatMap(({ targets_set }) => targets_set)).toEqual([]);
  });

  it("refuses who may not speak there, though they may listen", () => {
    const { desk } = ready();
    const { connection_id } = desk.enter("alpha");
    desk.call(connection_id, "channel.join", { channel_id: "command", monitor: false });
    expect(desk.call(connection_id, "target.define", { target_id: 1, channel_ids: ["command"] })).toMatchObject(
      refusal("permission_denied", "/channel_ids/0"),
    );
  });

  it("tells each receiver only the channels both are on, and the keys for them", () => {
    const { desk, talker } = ready();
    const [alpha, lead] = [desk.enter("alpha").connection_id, desk.enter("lead").connection_id];
    desk.advance(1000);
    desk.call(alpha, "channel.join", { channel_id: "alpha", monitor: false });
    for (const channel_id of ["alpha", "bravo"]) desk.call(lead, "channel.join", { channel_id, monitor: true });
    desk.advance(1000);
    for (const connection_id of [talker, alpha, lead]) desk.events(connection_id);
    const sealed_keys = [
      { channel_id: "bravo", epoch: 2, sealed },
      { channel_id: "alpha", epoch: 3, sealed },
    ];
    expect(desk.call(talker, "target.define", { ...both, simulcast: { generation: 5, sealed_keys } })).toMatchObject({
      ok: true,
    });
    const announced = (connection_id: number): unknown => desk.events(connection_id)[0]?.params;
    const plain = { session_id: 7, target_id: 2 };
    expect(announced(alpha)).toEqual({
      target: { ...plain, channel_ids: ["alpha"], simulcast: { generation: 5, sealed_keys: [sealed_keys[1]] } },
    });
    expect(announced(lead)).toEqual({
      target: {
        ...plain,
        channel_ids: ["alpha", "bravo"],
        simulcast: { generation: 5, sealed_keys: [sealed_keys[1], sealed_keys[0]] },
      },
    });
    expect(announced(talker)).toBeUndefined();
  });

  it("has a limit per session and per channel, and replacing is always possible", () => {
    const desk = new ControlDesk({ targets_per_session_max: 2, targets_per_channel_max: 3 });
    const [first, second] = [desk.enter("lead").connection_id, desk.enter("lead").connection_id];
    for (const connection_id of [first, second])
      desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    const define = (connection_id: number, target_id: number): unknown =>
      desk.call(connection_id, "target.define", { target_id, channel_ids: ["alpha"] });
    for (const [connection_id, target_id] of [
      [first, 1],
      [first, 2],
      [second, 1],
    ] as const) {
      expect(define(connection_id, target_id)).toMatchObject({ ok: true });
    }
    expect(define(first, 3)).toMatchObject(refusal("limit_reached", "/target_id"));
    expect(define(second, 2)).toMatchObject(refusal("limit_reached", "/channel_ids/0"));
    expect(define(first, 2)).toMatchObject({ ok: true });
  });
});

describe("rates and silence", () => {
  it("refuses what is beyond the rate, and closes a flood", () => {
    const desk = new ControlDesk({ control_messages_per_s: 50, control_messages_burst: 200 });
    const { connection_id } = desk.enter("lead");
    const answers: string[] = [];
    for (let sent = 0; sent < 2300 && !desk.closed.has(connection_id); sent += 1) {
      const [answer] = desk.say(connection_id, encodeRequest(sent, "target.remove", { target_id: 1 }));
      answers.push((answer as { error: { data: { code: string } } }).error.data.code);
    }
    expect(answers.indexOf("rate_limited")).toBe(199);
    expect(desk.closed.get(connection_id)).toBe("rate_limited");
    expect(answers.length).toBe(199 + 2001);
  });

  it("forgives a slip", () => {
    const desk = new ControlDesk({ control_messages_per_s: 50, control_messages_burst: 200 });
    const { connection_id } = desk.enter("lead");
    for (let second = 0; second < 100; second += 1) {
      for (let sent = 0; sent < 60; sent += 1) desk.say(connection_id, encodeRequest(sent, "target.remove", { target_id: 1 }));
      desk.advance(1000);
    }
    expect(desk.closed.size).toBe(0);
  });

  it("asks silent peers for a sign of life, and gives up those that give none", () => {
    const desk = new ControlDesk();
    const [quiet, gone] = [desk.enter("lead"), desk.enter("lead")];
    desk.call(quiet.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.call(gone.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    for (let turn = 0; turn < 60; turn += 1) {
      desk.core.handleAlive(quiet.connection_id, desk.now_ms);
      desk.advance(1000);
    }
    expect([...desk.closed]).toEqual([[gone.connection_id, "silent"]]);
    expect(desk.pinged).toContain(quiet.connection_id);
    expect(desk.events(quiet.connection_id).at(-1)).toMatchObject({
      event: "channel.member_joined",
      params: { member: { session_id: gone.session_id, absent: true } },
    });
  });

  it("gives up a silent peer after 30 s to the millisecond, whenever it was heard last", () => {
    const desk = new ControlDesk();
    desk.advance(7_000);
    const { connection_id } = desk.enter("lead");
    desk.advance(29_999);
    expect(desk.closed.size).toBe(0);
    desk.core.handleAlive(connection_id, desk.now_ms);
    desk.advance(29_999);
    expect(desk.closed.size).toBe(0);
    desk.advance(1);
    expect(desk.closed.get(connection_id)).toBe("silent");
  });

  it("waits for nothing when nobody is there", () => {
    const desk = new ControlDesk();
    const { connection_id } = desk.enter("lead");
    desk.call(connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    desk.disconnect(connection_id);
    desk.advance(60_000);
    expect(desk.core.pollTimeout()).toBeUndefined();
  });
});

describe("a message that is told to very many", () => {
  it("counts as several, so that one player does not keep the server busy with all others", () => {
    const desk = new ControlDesk({ control_messages_per_s: 1, control_messages_burst: 10 });
    const players = Array.from({ length: 131 }, () => desk.enter("lead"));
    for (const { connection_id } of players) {
      for (const channel_id of ["command", "alpha"]) desk.call(connection_id, "channel.join", { channel_id, monitor: false });
    }
    const { connection_id } = players.at(-1) ?? { connection_id: 0 };
    const answers = [true, false, true, false, true].map((muted) => desk.call(connection_id, "session.update", { muted }));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    expect(answers.at(-1)).toMatchObject({ refusal: { code: "rate_limited" } });
    desk.advance(2_000);
    expect(desk.call(connection_id, "session.update", { muted: true })).toMatchObject({ ok: true });
  });
});

describe("a machine that stood still", () => {
  it("does not take its own absence for the players' silence", () => {
    const desk = new ControlDesk();
    const { connection_id } = desk.enter("lead");
    desk.now_ms += 45_000;
    desk.core.handleTimeout(desk.now_ms);
    desk.drain();
    expect([...desk.closed]).toEqual([]);
    expect(desk.pinged).toEqual([connection_id]);
    desk.advance(30_000);
    expect([...desk.closed]).toEqual([[connection_id, "silent"]]);
  });
});
