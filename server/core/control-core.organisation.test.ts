import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { bitsOf } from "./permission-bits.js";
import { exercise, grants, type TestChannel, type TestOrganisation, tableOf } from "./test-organisation.suite.js";

const ursula = { id: "ursula", roles: ["lead"] };

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

/** The exercise with another channel in the place of the one with its id. */
function withChannel(channel: TestChannel): TestOrganisation {
  return { ...exercise, channels: exercise.channels.map((other) => (other.id === channel.id ? channel : other)) };
}

function join(desk: ControlDesk, seat: Seat, channel_id: string, monitor = false): void {
  expect(desk.call(seat.connection_id, "channel.join", { channel_id, monitor })).toMatchObject({ ok: true });
}

/** A lead and an alpha on channel alpha, the lead talking there. */
function talking(): { desk: ControlDesk; lead: Seat; alpha: Seat } {
  const desk = new ControlDesk();
  const [lead, alpha] = [desk.enter("lead"), desk.enter("alpha")];
  for (const seat of [lead, alpha]) join(desk, seat, "alpha");
  desk.call(lead.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
  desk.advance(50);
  for (const seat of [lead, alpha]) desk.events(seat.connection_id);
  desk.updates.length = 0;
  return { desk, lead, alpha };
}

describe("a new table of an organisation", () => {
  it("takes who may not listen any more off the channel at once: routes, members and epoch", () => {
    const { desk, lead, alpha } = talking();
    const secrets = desk.secrets.length;
    desk.organise(tableOf(withChannel({ id: "alpha", allow: grants(["lead"], []) })));
    expect(desk.updates).toMatchObject([{ lists_set: [], lists_changed: [{ removed: [alpha.session_id], added: [] }] }]);
    expect(desk.events(alpha.connection_id).map(({ event, params }) => [event, params])).toMatchObject([
      ["channel.removed", { channel_id: "alpha", reason: "permission" }],
      ["target.removed", { session_id: lead.session_id, target_id: 1 }],
      ["session.channels", {}],
    ]);
    // 50 ms after the last change, which is sooner than any join or leave would make one.
    const epoch = { epoch: 2, secret: desk.secrets[secrets], activate_after_ms: 0 };
    expect(desk.events(lead.connection_id).map(({ event, params }) => [event, params])).toMatchObject([
      ["channel.member_left", { channel_id: "alpha", session_id: alpha.session_id }],
      ["session.channels", {}],
      ["channel.epoch", { channel_id: "alpha", epoch }],
    ]);
    expect(desk.call(alpha.connection_id, "channel.join", { channel_id: "alpha", monitor: true })).toMatchObject(
      refusal("unknown_channel", "/channel_id"),
    );
  });

  it("tells those who lose a channel together of their own going only, and who stays of all", () => {
    const desk = new ControlDesk();
    const [lead, ...losers] = [desk.enter("lead"), desk.enter("alpha"), desk.enter("alpha"), desk.enter("alpha")];
    if (lead === undefined) throw new Error("there is a lead");
    for (const seat of [lead, ...losers]) join(desk, seat, "alpha");
    desk.advance(1_000);
    for (const seat of [lead, ...losers]) desk.events(seat.connection_id);
    desk.organise(tableOf(withChannel({ id: "alpha", allow: grants(["lead"], []) })));
    for (const { connection_id } of losers) {
      expect(desk.events(connection_id).map(({ event }) => event)).toEqual(["channel.removed", "session.channels"]);
    }
    const told = ["channel.member_left", "channel.member_left", "channel.member_left", "session.channels", "channel.epoch"];
    expect(desk.events(lead.connection_id).map(({ event }) => event)).toEqual(told);
    // Only for that turn: of the next one who leaves they are told again.
    desk.organise(tableOf(exercise));
    for (const seat of losers) join(desk, seat, "alpha");
    const [first, second] = losers;
    if (first === undefined || second === undefined) throw new Error("there are three");
    desk.events(second.connection_id);
    desk.disconnect(first.connection_id);
    expect(desk.events(second.connection_id).map(({ event }) => event)).toContain("channel.member_left");
  });

  it("takes who may not join any more off where it has joined, and leaves who monitors", () => {
    const desk = new ControlDesk();
    const [joined, monitoring] = [desk.enter("alpha"), desk.enter("alpha")];
    join(desk, joined, "alpha");
    join(desk, monitoring, "alpha", true);
    desk.organise(tableOf(withChannel({ id: "alpha", allow: { alpha: ["listen"] } })));
    expect(desk.view(joined.connection_id).members.size).toBe(0);
    expect([...(desk.view(monitoring.connection_id).members.get("alpha")?.keys() ?? [])]).toEqual([monitoring.session_id]);
  });

  it("takes the targets of who may not speak any more, and tells who heard them", () => {
    const { desk, lead, alpha } = talking();
    desk.organise(tableOf(withChannel({ id: "alpha", allow: grants(["alpha"], ["lead"]) })));
    expect(desk.updates).toMatchObject([{ targets_removed: [{ session_id: lead.session_id, target_id: 1 }] }]);
    expect(desk.events(alpha.connection_id)[0]).toEqual({
      event: "target.removed",
      params: { session_id: lead.session_id, target_id: 1 },
    });
    expect(desk.view(lead.connection_id).members.get("alpha")?.size).toBe(2);
    expect(desk.call(lead.connection_id, "target.remove", { target_id: 1 })).toMatchObject(refusal("unknown_target"));
  });

  it("takes everybody off a channel that is gone, also one that only orders others now", () => {
    for (const channels of [exercise.channels.slice(2), withChannel({ id: "alpha", group: true }).channels]) {
      const { desk, lead, alpha } = talking();
      desk.organise(tableOf({ ...exercise, channels }));
      for (const seat of [lead, alpha]) {
        expect(desk.events(seat.connection_id)).toContainEqual({
          event: "channel.removed",
          params: { channel_id: "alpha", reason: "gone" },
        });
        expect(desk.view(seat.connection_id).members.size).toBe(0);
        expect(desk.view(seat.connection_id).targets.size).toBe(0);
      }
      expect(desk.updates).toMatchObject([{ targets_removed: [{ target_id: 1 }], lists_removed: [1] }]);
    }
  });

  it("brings channels that are new, with secrets of their own", () => {
    const { desk, lead } = talking();
    const before = [...desk.view(lead.connection_id).told.keys()];
    desk.organise(tableOf({ ...exercise, channels: exercise.channels.slice(2) }));
    desk.organise(tableOf(exercise));
    const joined = desk.call(lead.connection_id, "channel.join", { channel_id: "alpha", monitor: false });
    if (!joined.ok) throw new Error("refused");
    expect(before).not.toContain(joined.value.epoch.secret);
    expect(joined.value).toMatchObject({ members: [{ session_id: lead.session_id }], targets: [] });
  });

  it("ends the sessions of users it does not know any more, and tells the others", () => {
    const desk = new ControlDesk({}, { tables: [tableOf({ ...exercise, users: { ursula } })] });
    const [user, lead] = [desk.signIn("ursula"), desk.enter("lead")];
    for (const seat of [user, lead]) join(desk, seat, "alpha");
    desk.events(lead.connection_id);
    desk.organise(tableOf(exercise));
    expect(desk.events(user.connection_id).at(-1)).toEqual({ event: "session.ending", params: { reason: "gone" } });
    expect(desk.closed.get(user.connection_id)).toBe("gone");
    expect(desk.events(lead.connection_id).map(({ event }) => event)).toEqual(["channel.member_left", "channel.epoch"]);
    expect(desk.core.sessions).toBe(1);
    expect(desk.resume(user)).toMatchObject(refusal("resume_failed"));
  });

  it("tells of a new name and a new role, and gives what the role may do", () => {
    const users = { ursula: { roles: ["deaf", "alpha"] } };
    const desk = new ControlDesk({}, { tables: [tableOf({ ...exercise, users })] });
    const [user, lead] = [desk.signIn("ursula"), desk.enter("lead")];
    for (const seat of [user, lead]) join(desk, seat, "alpha");
    expect(desk.view(lead.connection_id).members.get("alpha")?.get(user.session_id)).toMatchObject({
      name: "ursula",
      role: "alpha",
    });
    desk.organise(tableOf({ ...exercise, users: { ursula: { roles: ["lead", "alpha"], name: "Ursula" } } }));
    for (const seat of [user, lead]) {
      const member = { session_id: user.session_id, name: "Ursula", role: "lead", monitor: false };
      expect(desk.view(seat.connection_id).members.get("alpha")?.get(user.session_id)).toEqual(member);
    }
    expect(desk.call(user.connection_id, "channel.join", { channel_id: "bravo", monitor: false })).toMatchObject({ ok: true });
  });

  it("says nothing to anybody whom it does not concern", () => {
    const { desk, lead, alpha } = talking();
    desk.organise(tableOf(exercise));
    desk.organise(tableOf({ ...exercise, users: { ursula }, sessions_max: 2 }));
    desk.organise(tableOf(withChannel({ id: "command", title: "Command", label: "CMD", allow: { lead: ["join", "listen"] } })));
    expect(desk.events(lead.connection_id).map(({ event }) => event)).toEqual(["session.channels"]);
    expect(desk.events(alpha.connection_id).map(({ event }) => event)).toEqual(["session.channels"]);
    desk.organise(tableOf(withChannel({ id: "command", title: "Command", label: "CMD", allow: { lead: ["listen"] } })));
    expect([lead, alpha].map(({ connection_id }) => desk.events(connection_id))).toEqual([[], []]);
    expect(desk.updates).toEqual([]);
    expect(desk.call(lead.connection_id, "channel.join", { channel_id: "command", monitor: false })).toMatchObject(
      refusal("permission_denied"),
    );
  });
});

describe("organisations", () => {
  const other = { ...exercise, id: "other" };

  function two(): { desk: ControlDesk; chief: Seat; foreign: Seat } {
    const tables = [exercise, other].map((organisation) => tableOf(organisation));
    const desk = new ControlDesk({}, { tables });
    const [chief, foreign] = [desk.enter("chief"), desk.enter("lead", "other")];
    for (const seat of [chief, foreign]) join(desk, seat, "alpha");
    return { desk, chief, foreign };
  }

  it("keep channels of the same name apart: members, secrets, targets, routes", () => {
    const { desk, chief, foreign } = two();
    for (const seat of [chief, foreign]) {
      desk.call(seat.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    }
    const views = [chief, foreign].map(({ connection_id }) => desk.view(connection_id));
    expect(views.map(({ members }) => [...(members.get("alpha")?.keys() ?? [])])).toEqual([
      [chief.session_id],
      [foreign.session_id],
    ]);
    expect(views.map(({ targets }) => targets.size)).toEqual([0, 0]);
    expect(new Set(views.flatMap(({ told }) => [...told.keys()])).size).toBe(2);
    expect(desk.updates.flatMap(({ lists_set }) => lists_set.map(({ listeners }) => [...listeners]))).toEqual([
      [chief.session_id],
      [foreign.session_id],
    ]);
    expect([exercise, other].map(({ id }) => desk.core.sessionsIn(`id of ${id}`).map(({ session_id }) => session_id))).toEqual([
      [chief.session_id],
      [foreign.session_id],
    ]);
  });

  it("answer the same for a player of another one as for one who does not exist", () => {
    const { desk, chief, foreign } = two();
    const at = { channel_id: "alpha" };
    const answers = [foreign.session_id, 4_000_000_000].map((session_id) => {
      const whisper = { target_id: 2, session_ids: [session_id], generation: 0, secret: "s".repeat(43) };
      const said = [
        desk.call(chief.connection_id, "member.kick", { ...at, session_id }),
        desk.call(chief.connection_id, "member.mute", { ...at, session_id, muted: true }),
        desk.call(chief.connection_id, "member.priority", { ...at, session_id, priority: true }),
        desk.call(chief.connection_id, "member.move", { session_id, from_channel_id: "alpha", to_channel_id: "bravo" }),
        desk.call(chief.connection_id, "whisper.define", whisper),
        desk.core.moderate("id of exercise", { kind: "end", session_id, reason: "kicked" }, desk.now_ms),
      ];
      for (const answer of said) expect(answer).toMatchObject(refusal("unknown_session"));
      return JSON.stringify(said).replaceAll(`${session_id}`, "ID");
    });
    expect(answers[0]).toBe(answers[1]);
    expect(desk.events(foreign.connection_id)).toEqual([]);
  });

  it("end alone: the sessions of one that is gone are told, those of the other hear nothing", () => {
    const { desk, chief, foreign } = two();
    desk.disband("other");
    expect(desk.view(foreign.connection_id).ended).toBe("gone");
    expect(desk.closed.get(foreign.connection_id)).toBe("gone");
    expect(desk.events(foreign.connection_id)).toEqual([{ event: "session.ending", params: { reason: "gone" } }]);
    expect(desk.events(chief.connection_id)).toEqual([]);
    expect(desk.core.sessionsIn("id of other")).toEqual([]);
    expect(desk.core.moderate("id of other", { kind: "end", session_id: 1, reason: "gone" }, 0)).toMatchObject(
      refusal("not_found"),
    );
    expect(desk.core.sessions).toBe(1);
  });

  it("have a limit of sessions each", () => {
    const desk = new ControlDesk({}, { tables: [tableOf({ ...exercise, sessions_max: 1 }), tableOf(other)] });
    const first = desk.enter("lead");
    const guest = { protocol_versions: [1], join_code: "code", name: "N", role: "lead" };
    expect(desk.call(desk.connect(), "session.hello", guest)).toMatchObject(refusal("limit_reached"));
    desk.enter("lead", "other");
    desk.disconnect(first.connection_id);
    desk.enter("lead");
  });
});

describe("the channels a player is told of", () => {
  it("are the tree, with what the player may do in it", () => {
    const channels: TestChannel[] = [
      { id: "ops", group: true },
      { id: "deck", parent: "ops", allow: { chief: ["join", "listen", "speak", "whisper", "moderate"] } },
      { id: "vault", password: "pw", allow: { chief: ["join", "listen"] } },
      { id: "odd", allow: { chief: ["speak", "whisper"] } },
    ];
    const desk = new ControlDesk({}, { tables: [tableOf({ ...exercise, channels })] });
    const plain = { may_listen: false, may_speak: false };
    const told = { title: "", label: "" };
    const shown = desk.view(desk.enter("chief").connection_id).channels.map((channel) => ({ ...channel, ...told }));
    expect(shown).toEqual([
      { ...told, ...plain, channel_id: "ops", group: true },
      {
        ...told,
        channel_id: "deck",
        parent_id: "ops",
        may_listen: true,
        may_speak: true,
        may_whisper: true,
        may_moderate: true,
      },
      { ...told, ...plain, channel_id: "vault", may_listen: true, locked: true },
      // Speaking needs what it rests on.
      { ...told, ...plain, channel_id: "odd" },
    ]);
  });

  it("are for an owner all, and for a game's player what the game granted", () => {
    const users = { olga: { roles: [], owner: true } };
    const desk = new ControlDesk({}, { tables: [tableOf({ ...exercise, users })] });
    const owner = desk.view(desk.signIn("olga").connection_id).channels;
    expect(owner.map(({ may_speak, may_moderate }) => [may_speak, may_moderate])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    const game = desk.play("p1", new Map([["bravo", bitsOf(["join", "listen"])]]));
    const seen = desk.view(game.connection_id).channels;
    expect(seen).toMatchObject([{ channel_id: "bravo", may_listen: true, may_speak: false }]);
    const other = desk.play("p2", new Map([["alpha", bitsOf(["join", "listen"])]]));
    expect(desk.view(other.connection_id).channels).toMatchObject([{ channel_id: "alpha", may_listen: true }]);
    join(desk, game, "bravo");
    expect(desk.view(game.connection_id).members.get("bravo")?.get(game.session_id)).toMatchObject({ role: "guest" });
  });
});
