import { describe, expect, it } from "vitest";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { compileOperation } from "./operation.js";
import type { OrganisationTable } from "./organisation-table.js";
import { RouteProbe } from "./route-probe.suite.js";
import { withOperation } from "./running-organisation.js";
import { exercise, grants, tableOf } from "./test-organisation.suite.js";

const secret = "w".repeat(43);

function refusal(code: string, field?: string): object {
  return { ok: false, refusal: field === undefined ? { code } : { code, field } };
}

/** Three leads on alpha, the first and the second on bravo too. */
class Scene {
  readonly desk: ControlDesk;
  readonly first: Seat;
  readonly second: Seat;
  readonly third: Seat;
  readonly #probe = new RouteProbe();

  constructor(limits: ConstructorParameters<typeof ControlDesk>[0] = {}) {
    this.desk = new ControlDesk(limits);
    this.first = this.desk.enter("lead");
    this.second = this.desk.enter("lead");
    this.third = this.desk.enter("lead");
    for (const seat of [this.first, this.second, this.third]) this.join(seat, "alpha");
    for (const seat of [this.first, this.second]) this.join(seat, "bravo");
    for (const { connection_id } of [this.first, this.second, this.third]) this.desk.events(connection_id);
  }

  join({ connection_id }: Seat, channel_id: string): void {
    expect(this.desk.call(connection_id, "channel.join", { channel_id, monitor: false })).toMatchObject({ ok: true });
  }

  leave({ connection_id }: Seat, channel_id: string): void {
    expect(this.desk.call(connection_id, "channel.leave", { channel_id })).toMatchObject({ ok: true });
  }

  whisper(named: readonly (Seat | number)[], more: { generation?: number; secret?: string; target_id?: number } = {}): unknown {
    const session_ids = named.map((one) => (typeof one === "number" ? one : one.session_id));
    const params = { target_id: 1, session_ids, generation: 0, secret, ...more };
    return this.desk.call(this.first.connection_id, "whisper.define", params);
  }

  /** Who is sent what the first says on a target. */
  heard(target_id = 1): readonly number[] | undefined {
    for (const update of this.desk.updates.splice(0)) this.#probe.apply(update, this.desk.now_ms);
    return this.#probe.talk(this.first.session_id, target_id, this.desk.now_ms)?.sort();
  }

  told({ connection_id }: Seat): unknown[] {
    const heard = this.desk.events(connection_id);
    return heard.filter(({ event }) => event.startsWith("whisper") || event.startsWith("target"));
  }
}

describe("whisper.define", () => {
  it("hands the secret to those named, and its voice goes to them alone", () => {
    const scene = new Scene();
    const { first, second, third } = scene;
    expect(scene.whisper([second])).toMatchObject({ ok: true });
    expect(scene.told(second)).toEqual([
      { event: "whisper.announced", params: { session_id: first.session_id, target_id: 1, name: "N", generation: 0, secret } },
    ]);
    expect(scene.told(third)).toEqual([]);
    expect(scene.heard()).toEqual([second.session_id]);
  });

  it("replaces a whisper: who is named no more is told, who still is gets the new secret", () => {
    const scene = new Scene();
    const { first, second, third } = scene;
    scene.whisper([second]);
    for (const seat of [second, third]) scene.told(seat);
    const next = "x".repeat(43);
    expect(scene.whisper([third], { generation: 1, secret: next })).toMatchObject({ ok: true });
    const gone = { event: "target.removed", params: { session_id: first.session_id, target_id: 1 } };
    expect(scene.told(second)).toEqual([gone]);
    expect(scene.told(third)).toMatchObject([{ params: { generation: 1, secret: next } }]);
    expect(scene.heard()).toEqual([third.session_id]);
    // And a target of channels, which it replaces and is replaced by.
    scene.desk.call(first.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    expect(scene.told(third)).toMatchObject([gone, { event: "target.announced" }]);
    expect(scene.heard()).toEqual([second.session_id, third.session_id]);
    scene.told(second);
    scene.whisper([second]);
    expect(scene.told(second)).toMatchObject([gone, { event: "whisper.announced" }]);
    expect(scene.told(third)).toEqual([gone]);
    expect(scene.heard()).toEqual([second.session_id]);
  });

  it("refuses oneself, someone twice, someone unknown, and someone with whom one shares no such channel", () => {
    const scene = new Scene();
    const { first, second, third } = scene;
    expect(scene.whisper([first])).toMatchObject(refusal("invalid_params", "/session_ids/0"));
    expect(scene.whisper([second, second])).toMatchObject(refusal("invalid_params", "/session_ids/1"));
    expect(scene.whisper([second, 99])).toMatchObject(refusal("unknown_session", "/session_ids/1"));
    scene.leave(third, "alpha");
    expect(scene.whisper([third])).toMatchObject(refusal("permission_denied", "/session_ids/0"));
    scene.leave(first, "bravo");
    const allow = { ...grants(["alpha"], []), lead: ["join", "listen", "speak"] as const };
    scene.desk.organise(tableOf({ ...exercise, channels: [{ id: "alpha", allow }] }));
    expect(scene.whisper([second])).toMatchObject(refusal("permission_denied", "/session_ids/0"));
    expect(scene.told(second)).toEqual([]);
    expect(scene.heard()).toBeUndefined();
  });

  it("counts as a target, and is removed like one", () => {
    const scene = new Scene({ targets_per_session_max: 2 });
    const { first, second } = scene;
    scene.desk.call(first.connection_id, "target.define", { target_id: 1, channel_ids: ["alpha"] });
    expect(scene.whisper([second], { target_id: 2 })).toMatchObject({ ok: true });
    expect(scene.whisper([second], { target_id: 3 })).toMatchObject(refusal("limit_reached", "/target_id"));
    expect(scene.desk.call(first.connection_id, "target.remove", { target_id: 2 })).toMatchObject({ ok: true });
    expect(scene.desk.view(second.connection_id).whispers.size).toBe(0);
    expect(scene.heard(2)).toBeUndefined();
    expect(scene.whisper([second], { target_id: 3 })).toMatchObject({ ok: true });
  });
});

describe("a whisper", () => {
  it("is left by who shares no channel with its talker any more, whoever of them left it", () => {
    const scene = new Scene();
    const { first, second, third } = scene;
    scene.whisper([second, third]);
    for (const seat of [second, third]) scene.told(seat);
    scene.leave(first, "alpha");
    // With the second it still shares bravo.
    expect(scene.heard()).toEqual([second.session_id]);
    expect(scene.told(second)).toEqual([]);
    expect(scene.told(third)).toMatchObject([{ event: "target.removed", params: { target_id: 1 } }]);
    scene.leave(second, "bravo");
    expect(scene.heard()).toEqual([]);
    expect(scene.told(second)).toMatchObject([{ event: "target.removed", params: { target_id: 1 } }]);
    // They are still named: on a channel together again, they hear it again.
    scene.join(third, "bravo");
    expect(scene.heard()).toEqual([third.session_id]);
    expect(scene.told(third)).toMatchObject([{ event: "whisper.announced", params: { secret } }]);
  });

  it("ends when its talker may not whisper there any more, and when it goes", () => {
    const scene = new Scene();
    const { desk, first, second } = scene;
    scene.whisper([second]);
    const allow = (lead: readonly ("join" | "listen" | "whisper")[]): void => {
      const channels = ["alpha", "bravo"].map((id) => ({ id, allow: { lead } }));
      desk.organise(tableOf({ ...exercise, channels }));
    };
    allow(["join", "listen"]);
    expect(scene.heard()).toEqual([]);
    expect(desk.view(second.connection_id).whispers.size).toBe(0);
    allow(["join", "listen", "whisper"]);
    expect(scene.heard()).toEqual([second.session_id]);
    expect(desk.view(second.connection_id).whispers.size).toBe(1);
    desk.disconnect(first.connection_id);
    expect(desk.view(second.connection_id).whispers.size).toBe(0);
    expect(() => scene.heard()).toThrow("unknown_session");
  });

  it("forgets those who go", () => {
    const scene = new Scene();
    scene.whisper([scene.second, scene.third]);
    scene.desk.disconnect(scene.second.connection_id);
    expect(scene.heard()).toEqual([scene.third.session_id]);
    scene.desk.disconnect(scene.third.connection_id);
    expect(scene.heard()).toEqual([]);
  });

  it("is no way around a moderator's mute", () => {
    const scene = new Scene();
    const { desk, first, second, third } = scene;
    const mute = (channel_id: string, on: boolean): void => {
      const command = { kind: "mute", session_id: first.session_id, channel_id, on } as const;
      expect(desk.core.moderate("id of exercise", command, desk.now_ms)).toMatchObject({ ok: true });
      desk.drain();
    };
    scene.whisper([second, third]);
    mute("alpha", true);
    expect(scene.heard()).toEqual([second.session_id]);
    mute("bravo", true);
    expect(scene.heard()).toEqual([]);
    expect(scene.whisper([second], { target_id: 2 })).toMatchObject(refusal("muted", "/session_ids/0"));
    mute("alpha", false);
    expect(scene.heard()).toEqual([second.session_id, third.session_id]);
  });

  it("does not reach who wants to hear nothing", () => {
    const scene = new Scene();
    const { desk, second } = scene;
    scene.whisper([second]);
    desk.call(second.connection_id, "session.update", { deafened: true });
    expect(scene.heard()).toEqual([]);
    expect(desk.view(second.connection_id).whispers.size).toBe(1);
    desk.call(second.connection_id, "session.update", { deafened: false });
    expect(scene.heard()).toEqual([second.session_id]);
  });
});

describe("a channel's whisper rules", () => {
  it("let one role whisper to another, where the permission does not let it whisper to all", () => {
    const desk = new ControlDesk();
    const nets = [{ id: "net", title: "Net", label: "NET", listen: ["lead", "scout"], speak: ["lead", "scout"] }];
    const roles = [
      { id: "lead", title: "Lead" },
      { id: "scout", title: "Scout" },
    ];
    const whispers = [{ id: "down", net: "net", from: ["lead"], to: ["scout"] }];
    const preset = { id: "exercise", title: "Exercise", roles, nets: nets.map((net) => ({ ...net, whisper: [] })), whispers };
    const compiled = compileOperation(preset);
    expect(compiled).toMatchObject({ ok: true });
    if (!compiled.ok) return;
    desk.organise({ ...compiled.value, organisation_id: "id of exercise" });
    const [lead, other, scout] = [desk.enter("lead"), desk.enter("lead"), desk.enter("scout")];
    for (const { connection_id } of [lead, other, scout]) {
      expect(desk.call(connection_id, "channel.join", { channel_id: "net", monitor: false })).toMatchObject({ ok: true });
    }
    const whisper = (from: Seat, to: Seat): unknown =>
      desk.call(from.connection_id, "whisper.define", { target_id: 1, session_ids: [to.session_id], generation: 0, secret });
    expect(whisper(lead, scout)).toMatchObject({ ok: true });
    expect(whisper(lead, other)).toMatchObject(refusal("permission_denied", "/session_ids/0"));
    expect(whisper(scout, lead)).toMatchObject(refusal("permission_denied", "/session_ids/0"));
  });

  it("do not let it be heard any more by who has lost the role that they name", () => {
    const roles = ["lead", "scout", "medic"];
    const nets = [{ id: "net", title: "Net", listen: roles, speak: roles, whisper: [] }];
    const whispers = [{ id: "down", net: "net", from: ["lead"], to: ["scout"] }];
    const titled = roles.map((id) => ({ id, title: id }));
    const compiled = compileOperation({ id: "exercise", title: "Exercise", roles: titled, nets, whispers });
    if (!compiled.ok) throw new Error(compiled.refusals[0].message);
    const withRoles = (...held: string[]): OrganisationTable =>
      withOperation(
        tableOf({ id: "exercise", roles: [], channels: [], users: { lea: { roles: ["lead"] }, sam: { roles: held } } }),
        compiled.value,
      ).table;
    const desk = new ControlDesk({}, { tables: [withRoles("scout", "medic")] });
    const [lea, sam] = [desk.signIn("lea"), desk.signIn("sam")];
    for (const { connection_id } of [lea, sam]) desk.call(connection_id, "channel.join", { channel_id: "net", monitor: false });
    const params = { target_id: 1, session_ids: [sam.session_id], generation: 0, secret };
    expect(desk.call(lea.connection_id, "whisper.define", params)).toMatchObject({ ok: true });
    const probe = new RouteProbe();
    const heard = (): readonly number[] | undefined => {
      for (const update of desk.updates.splice(0)) probe.apply(update, desk.now_ms);
      return probe.talk(lea.session_id, 1, desk.now_ms);
    };
    expect(heard()).toEqual([sam.session_id]);
    desk.organise(withRoles("medic"));
    expect(heard() ?? []).toEqual([]);
    expect(desk.view(sam.connection_id).whispers.size).toBe(0);
    desk.organise(withRoles("scout"));
    expect(heard()).toEqual([sam.session_id]);
  });
});
