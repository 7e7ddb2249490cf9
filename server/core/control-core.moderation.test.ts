import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import type { Moderation } from "./moderation.js";
import { RouteProbe } from "./route-probe.suite.js";
import { exercise, type TestOrganisation, tableOf } from "./test-organisation.suite.js";

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

/** A chief, a lead who talks on alpha (1) and on alpha with bravo (2), and an alpha who hears it on alpha. */
class Scene {
  readonly desk: ControlDesk;
  readonly chief: Seat;
  readonly lead: Seat;
  readonly alpha: Seat;
  readonly #probe = new RouteProbe();

  constructor(organisation: TestOrganisation = exercise) {
    this.desk = new ControlDesk({}, { tables: [tableOf(organisation)] });
    this.chief = this.desk.enter("chief");
    this.lead = this.desk.enter("lead");
    this.alpha = this.desk.enter("alpha");
    this.join(this.lead, "bravo");
    this.join(this.chief, "bravo");
    for (const seat of [this.lead, this.alpha]) this.join(seat, "alpha");
    this.define(this.lead);
    for (const { connection_id } of [this.chief, this.lead, this.alpha]) this.desk.events(connection_id);
  }

  join({ connection_id }: Seat, channel_id: string, monitor = false): void {
    expect(this.desk.call(connection_id, "channel.join", { channel_id, monitor })).toMatchObject({ ok: true });
  }

  define({ connection_id }: Seat): void {
    const { secrets } = this.desk.view(connection_id);
    const sealed_keys = ["alpha", "bravo"].map((channel_id) => {
      return { channel_id, epoch: Math.max(...(secrets.get(channel_id)?.keys() ?? [])), sealed: "s".repeat(80) };
    });
    const both = { target_id: 2, channel_ids: ["alpha", "bravo"], simulcast: { generation: 0, sealed_keys } };
    expect(this.desk.call(connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] })).toMatchObject({ ok: true });
    expect(this.desk.call(connection_id, "target.define", both)).toMatchObject({ ok: true });
  }

  /** Who is sent what is said on a target. */
  heard({ session_id }: Seat, target_id: number): readonly number[] | undefined {
    for (const update of this.desk.updates.splice(0)) this.#probe.apply(update, this.desk.now_ms);
    return this.#probe.talk(session_id, target_id, this.desk.now_ms)?.sort();
  }

  /** The names of what someone was told, without epochs. */
  told({ connection_id }: Seat): string[] {
    return this.desk.events(connection_id).flatMap(({ event }) => (event === "channel.epoch" ? [] : event));
  }
}

describe("member.mute", () => {
  function mute(scene: Scene, muted: boolean, session_id = scene.lead.session_id): unknown {
    return scene.desk.call(scene.chief.connection_id, "member.mute", { channel_id: "alpha", session_id, muted });
  }

  it("keeps a player from being heard there and nowhere else, and gives it back as it was", () => {
    const scene = new Scene();
    const { chief, lead, alpha } = scene;
    expect([scene.heard(lead, 1), scene.heard(lead, 2)]).toEqual([[alpha.session_id], [chief.session_id, alpha.session_id]]);
    expect(mute(scene, true)).toMatchObject({ ok: true });
    expect([scene.heard(lead, 1), scene.heard(lead, 2)]).toEqual([undefined, [chief.session_id]]);
    expect(mute(scene, true)).toMatchObject({ ok: true });
    expect(mute(scene, false)).toMatchObject({ ok: true });
    expect([scene.heard(lead, 1), scene.heard(lead, 2)]).toEqual([[alpha.session_id], [chief.session_id, alpha.session_id]]);
    // All on the channel see it, the muted one too; no target was ever said to be gone.
    for (const seat of [lead, alpha]) expect(scene.told(seat)).toEqual(["channel.member_joined", "channel.member_joined"]);
  });

  it("cannot be got around: by a new target, by leaving and coming back, by coming as another session", () => {
    const scene = new Scene({ ...exercise, users: { ursula: { roles: ["lead"] } } });
    const { desk, lead, alpha } = scene;
    mute(scene, true);
    scene.define(lead);
    expect(scene.heard(lead, 1)).toBeUndefined();
    desk.call(lead.connection_id, "channel.leave", { channel_id: "alpha" });
    scene.join(lead, "alpha");
    scene.define(lead);
    expect(scene.heard(lead, 1)).toBeUndefined();
    expect(desk.view(alpha.connection_id).members.get("alpha")?.get(lead.session_id)).toMatchObject({ muted: true });

    const user = desk.signIn("ursula");
    scene.join(user, "alpha");
    mute(scene, true, user.session_id);
    desk.disconnect(user.connection_id);
    const again = desk.signIn("ursula");
    for (const channel_id of ["alpha", "bravo"]) scene.join(again, channel_id);
    scene.define(again);
    expect(scene.heard(again, 1)).toBeUndefined();
    expect(mute(scene, false, again.session_id)).toMatchObject({ ok: true });
    expect(scene.heard(again, 1)).toContain(alpha.session_id);
  });

  it("needs moderate there, and someone who is there", () => {
    const scene = new Scene();
    const { desk, chief, lead, alpha } = scene;
    const at = { channel_id: "alpha", session_id: alpha.session_id, muted: true };
    expect(desk.call(lead.connection_id, "member.mute", at)).toMatchObject(refusal("permission_denied", "/channel_id"));
    expect(mute(scene, true, chief.session_id)).toMatchObject(refusal("not_a_member", "/session_id"));
    expect(mute(scene, true, 99)).toMatchObject(refusal("unknown_session", "/session_id"));
    expect(desk.call(chief.connection_id, "member.mute", { ...at, channel_id: "nowhere" })).toMatchObject(
      refusal("unknown_channel", "/channel_id"),
    );
  });
});

describe("member.priority, member.kick and member.move", () => {
  it("make a priority speaker, until it leaves", () => {
    const scene = new Scene();
    const { desk, chief, lead, alpha } = scene;
    const seen = (): unknown => desk.view(alpha.connection_id).members.get("alpha")?.get(lead.session_id)?.priority;
    const at = { channel_id: "alpha", session_id: lead.session_id };
    desk.call(chief.connection_id, "member.priority", { ...at, priority: true });
    expect(seen()).toBe(true);
    desk.call(chief.connection_id, "member.priority", { ...at, priority: false });
    expect(seen()).toBeUndefined();
    desk.call(chief.connection_id, "member.priority", { ...at, priority: true });
    desk.call(lead.connection_id, "channel.leave", { channel_id: "alpha" });
    scene.join(lead, "alpha");
    expect(seen()).toBeUndefined();
  });

  it("take a player off a channel, which may come back", () => {
    const scene = new Scene();
    const { desk, chief, lead, alpha } = scene;
    const at = { channel_id: "alpha", session_id: lead.session_id };
    expect(desk.call(chief.connection_id, "member.kick", at)).toMatchObject({ ok: true });
    expect(desk.events(lead.connection_id)).toEqual([
      { event: "channel.removed", params: { channel_id: "alpha", reason: "kicked" } },
    ]);
    expect(scene.told(alpha)).toEqual(["target.removed", "target.removed", "channel.member_left"]);
    expect(scene.heard(lead, 1)).toBeUndefined();
    expect(desk.call(chief.connection_id, "member.kick", at)).toMatchObject(refusal("not_a_member"));
    scene.join(lead, "alpha");
  });

  it("take a player to another channel, with what a join would have told it", () => {
    const scene = new Scene();
    const { desk, chief, lead, alpha } = scene;
    const move = { session_id: lead.session_id, from_channel_id: "alpha", to_channel_id: "command" };
    scene.join(alpha, "command", true);
    desk.events(alpha.connection_id);
    expect(desk.call(chief.connection_id, "member.move", move)).toMatchObject({ ok: true });
    expect(desk.events(lead.connection_id)).toMatchObject([
      { event: "channel.entered", params: { channel_id: "command", monitor: false, members: [{}, {}], targets: [] } },
      { event: "channel.removed", params: { channel_id: "alpha", reason: "moved" } },
    ]);
    expect([...desk.view(lead.connection_id).members.keys()].sort()).toEqual(["bravo", "command"]);
    expect(desk.view(lead.connection_id).members.get("command")).toEqual(desk.view(alpha.connection_id).members.get("command"));
    expect(desk.call(lead.connection_id, "target.define", { target_id: 9, channel_ids: ["command"] })).toMatchObject({
      ok: true,
    });
  });

  it("take nobody where it may not be, where it is, where there is no room, or from where it is not", () => {
    const narrow = exercise.channels.map((channel) => (channel.id === "command" ? { ...channel, members_max: 1 } : channel));
    const scene = new Scene({ ...exercise, channels: narrow });
    const { desk, chief, lead, alpha } = scene;
    const move = (seat: Seat, from_channel_id: string, to_channel_id: string): unknown =>
      desk.call(chief.connection_id, "member.move", { session_id: seat.session_id, from_channel_id, to_channel_id });
    scene.join(chief, "command");
    expect(move(alpha, "alpha", "bravo")).toMatchObject(refusal("permission_denied", "/to_channel_id"));
    expect(move(alpha, "alpha", "alpha")).toMatchObject(refusal("invalid_params", "/to_channel_id"));
    expect(move(alpha, "alpha", "nowhere")).toMatchObject(refusal("unknown_channel", "/to_channel_id"));
    expect(move(alpha, "bravo", "alpha")).toMatchObject(refusal("not_a_member", "/session_id"));
    expect(move(lead, "alpha", "command")).toMatchObject(refusal("limit_reached", "/to_channel_id"));
    expect(scene.told(alpha)).toEqual([]);
    // It is there already: it is only taken off the other.
    expect(move(lead, "alpha", "bravo")).toMatchObject({ ok: true });
    expect(scene.told(lead)).toEqual(["channel.removed"]);
  });
});

describe("session.update", () => {
  it("leaves who wants to hear nothing out of every list at once, and tells the others", () => {
    const scene = new Scene();
    const { desk, chief, lead, alpha } = scene;
    expect(scene.heard(lead, 2)).toEqual([chief.session_id, alpha.session_id]);
    expect(desk.call(alpha.connection_id, "session.update", { deafened: true })).toMatchObject({ ok: true });
    expect([scene.heard(lead, 1), scene.heard(lead, 2)]).toEqual([[], [chief.session_id]]);
    expect(desk.view(lead.connection_id).members.get("alpha")?.get(alpha.session_id)).toMatchObject({ deafened: true });
    desk.call(alpha.connection_id, "session.update", { muted: true });
    expect(desk.view(lead.connection_id).members.get("alpha")?.get(alpha.session_id)).toMatchObject({
      deafened: true,
      muted: true,
    });
    desk.call(alpha.connection_id, "session.update", { deafened: false });
    expect(scene.heard(lead, 1)).toEqual([alpha.session_id]);
    desk.events(lead.connection_id);
    desk.call(alpha.connection_id, "session.update", {});
    expect(desk.events(lead.connection_id)).toEqual([]);
  });

  it("holds on channels that are joined later", () => {
    const scene = new Scene();
    scene.desk.call(scene.chief.connection_id, "session.update", { deafened: true });
    scene.join(scene.chief, "alpha");
    expect(scene.heard(scene.lead, 1)).toEqual([scene.alpha.session_id]);
    expect(scene.desk.view(scene.alpha.connection_id).members.get("alpha")?.get(scene.chief.session_id)?.deafened).toBe(true);
  });
});

describe("ControlCore.moderate and sessionsIn", () => {
  it("do the same without a moderator on the air, and show it", () => {
    const scene = new Scene({ ...exercise, users: { ursula: { roles: ["alpha"] } } });
    const { desk, lead, chief } = scene;
    const { session_id } = lead;
    const does = (command: Moderation): unknown => {
      const done = desk.core.moderate("id of exercise", command, desk.now_ms);
      desk.drain();
      return done;
    };
    expect(does({ kind: "mute", session_id, channel_id: "alpha", on: true })).toMatchObject({ ok: true });
    expect(does({ kind: "priority", session_id, channel_id: "bravo", on: true })).toMatchObject({ ok: true });
    expect(
      does({ kind: "move", session_id: chief.session_id, from_channel_id: "bravo", to_channel_id: "command" }),
    ).toMatchObject({
      ok: true,
    });
    desk.signIn("ursula");
    desk.play("p1", new Map());
    const views = desk.core.sessionsIn("id of exercise");
    const plain = { monitor: false, muted: false, priority: false, speaking: false };
    expect(views[0]).toMatchObject({ kind: "guest", role: "chief", channels: [{ ...plain, channel_id: "command" }] });
    expect(views[1]).toEqual({
      session_id,
      kind: "guest",
      name: "N",
      role: "lead",
      absent: false,
      deafened: false,
      channels: [
        { ...plain, channel_id: "bravo", priority: true },
        { ...plain, channel_id: "alpha", muted: true },
      ],
    });
    expect(views[3]).toMatchObject({ kind: "user", user_id: "ursula", name: "ursula", role: "alpha", channels: [] });
    expect(views[4]).toMatchObject({ kind: "game", player_id: "p1", role: "guest" });
    expect(does({ kind: "kick", session_id, channel_id: "command" })).toMatchObject(refusal("not_a_member"));
    expect(does({ kind: "kick", session_id, channel_id: "nowhere" })).toMatchObject(refusal("unknown_channel"));
    expect(does({ kind: "kick", session_id: 99, channel_id: "alpha" })).toMatchObject(refusal("unknown_session"));
  });

  it.each(["kicked", "banned", "gone"] as const)("end a session that is %s, and change the epochs it knew", (reason) => {
    const scene = new Scene();
    const { desk, lead, alpha } = scene;
    const secrets = desk.secrets.length;
    const command = { kind: "end", session_id: lead.session_id, reason } as const;
    expect(desk.core.moderate("id of exercise", command, desk.now_ms)).toMatchObject({ ok: true });
    desk.drain();
    expect(desk.events(lead.connection_id)).toEqual([{ event: "session.ending", params: { reason } }]);
    expect(desk.closed.get(lead.connection_id)).toBe(reason);
    expect(desk.resume(lead)).toMatchObject(refusal("resume_failed"));
    const told = [...desk.view(alpha.connection_id).told.keys()].map((secret) => desk.secretNumber(secret));
    expect(Math.max(...told)).toBeGreaterThanOrEqual(secrets);
  });
});

describe("ControlCore.handleShutdown", () => {
  it("tells every session when and where to come back, closes all, and takes nobody more", () => {
    const scene = new Scene();
    const { desk, chief, lead } = scene;
    const stranger = desk.connect();
    desk.drop(lead.connection_id);
    desk.events(chief.connection_id);
    desk.core.handleShutdown(desk.now_ms, 2_000, "wss://other.example/control");
    desk.drain();
    expect(desk.events(chief.connection_id)).toEqual([
      {
        event: "session.ending",
        params: { reason: "closing", reconnect_after_ms: 2_000, reconnect_url: "wss://other.example/control" },
      },
    ]);
    expect([...desk.closed.values()]).toEqual(["closing", "closing", "closing"]);
    expect(desk.closed.has(stranger)).toBe(true);
    expect(desk.closed.get(desk.connect())).toBe("closing");
    desk.advance(200_000);
  });
});
