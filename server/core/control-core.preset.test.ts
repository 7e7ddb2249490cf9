import { type Operation, validateOperation } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import { permissionsOn } from "./acl.js";
import { ControlDesk, type Seat } from "./control-desk.suite.js";
import { compileOperation } from "./operation.js";
import type { OrganisationTable } from "./organisation-table.js";
import { bitsOf } from "./permission-bits.js";
import { withOperation } from "./running-organisation.js";
import { personaOf } from "./session.js";
import { exercise, tableOf, test_operation } from "./test-organisation.suite.js";

const stacks = [{ id: "lead", title: "Lead", roles: ["lead"], radios: [{ slot: 1, net: "command" }] }];
const operation = { ...test_operation, stacks, phases: [{ id: "attack", title: "Attack", stacks: [] }] };

function compiled(preset: unknown, version = 1, phase?: string): OrganisationTable {
  const verdict = compileOperation(preset, { version, phase });
  if (!verdict.ok) throw new Error(verdict.refusals[0].message);
  return verdict.value;
}

/** A lead, talking on command, and one who hears nothing. */
function running(): { desk: ControlDesk; lead: Seat; alpha: Seat; deaf: Seat } {
  const desk = new ControlDesk({}, { tables: [compiled(operation)] });
  const [lead, alpha, deaf] = [desk.enter("lead"), desk.enter("alpha"), desk.enter("deaf")];
  for (const { connection_id } of [lead, alpha]) {
    desk.call(connection_id, "channel.join", { channel_id: "command", monitor: connection_id === alpha.connection_id });
  }
  desk.call(lead.connection_id, "target.define", { target_id: 1, channel_ids: ["command"] });
  desk.advance(500);
  for (const { connection_id } of [lead, alpha, deaf]) desk.events(connection_id);
  desk.updates.length = 0;
  return { desk, lead, alpha, deaf };
}

function presetOf(desk: ControlDesk, { connection_id }: Seat): { roles: readonly string[]; preset: Operation | undefined } {
  const read = desk.call(connection_id, "session.preset", {});
  if (!read.ok) throw new Error(read.refusal.message);
  const { roles, preset } = read.value;
  if (preset === undefined) return { roles, preset };
  const judged = validateOperation(JSON.parse(preset));
  if (!judged.ok) throw new Error(judged.refusal.message);
  return { roles, preset: judged.value };
}

describe("a preset that runs", () => {
  it("is told as far as the player's role may know it", () => {
    const { desk, lead, alpha, deaf } = running();
    const leads = presetOf(desk, lead);
    expect(leads.roles).toEqual(["lead"]);
    expect(leads.preset).toMatchObject({ roles: [{ id: "lead" }], stacks, phases: [{ id: "attack" }] });
    expect(leads.preset?.nets.map(({ id, listen }) => [id, listen])).toEqual([
      ["command", ["lead"]],
      ["alpha", ["lead"]],
      ["bravo", ["lead"]],
    ]);
    const { roles, preset } = presetOf(desk, alpha);
    expect(roles).toEqual(["alpha"]);
    expect(preset?.nets.map(({ id }) => id)).toEqual(["command", "alpha"]);
    expect(preset?.stacks).toEqual([]);
    expect(presetOf(desk, deaf)).toEqual({ roles: ["deaf"], preset: undefined });
  });

  it("changes to another version without touching what stays the same", () => {
    const { desk, lead, alpha } = running();
    const bravo = { id: "charlie", title: "Charlie", listen: ["lead"], speak: ["lead"] };
    desk.organise(compiled({ ...operation, nets: [...operation.nets.slice(0, 2), bravo] }, 2));
    expect(desk.updates).toEqual([]);
    expect(desk.events(lead.connection_id).map(({ event, params }) => [event, params])).toMatchObject([
      ["session.channels", { channels: [{ channel_id: "command" }, { channel_id: "alpha" }, { channel_id: "charlie" }] }],
      ["session.preset_changed", { running: { id: "exercise", title: "Exercise", version: 2 } }],
    ]);
    expect(desk.events(alpha.connection_id).map(({ event }) => event)).toEqual(["session.preset_changed"]);
    expect(presetOf(desk, lead).preset?.nets.map(({ id }) => id)).toEqual(["command", "alpha", "charlie"]);
  });

  it("changes its phase without touching any channel", () => {
    const { desk, lead } = running();
    desk.organise(compiled(operation, 1, "attack"));
    expect(desk.updates).toEqual([]);
    expect(desk.events(lead.connection_id).map(({ event, params }) => [event, params])).toEqual([
      ["session.preset_changed", { running: { id: "exercise", title: "Exercise", version: 1, phase: "attack" } }],
    ]);
    desk.organise(compiled(operation, 1, "unheard-of"));
    expect(desk.events(lead.connection_id)[0]?.params).toEqual({ running: { id: "exercise", title: "Exercise", version: 1 } });
  });

  it("is told anew where a restore has put another preset in the place of one of the same id and version", () => {
    const { desk, lead } = running();
    desk.organise(compiled(operation));
    expect(desk.events(lead.connection_id)).toEqual([]);
    desk.organise(compiled({ ...operation, stacks: [] }));
    expect(desk.events(lead.connection_id).map(({ event }) => event)).toEqual(["session.preset_changed"]);
  });

  it("is told to who comes back in the same words", () => {
    const { desk, lead } = running();
    desk.drop(lead.connection_id);
    desk.organise(compiled(operation, 3));
    const back = desk.resume(lead);
    if (!back.ok) throw new Error(back.refusal.message);
    expect(desk.events(back.value.connection_id)[0]).toMatchObject({
      event: "session.preset_changed",
      params: { running: { version: 3 } },
    });
  });
});

describe("reading the preset that runs", () => {
  it("is bounded by its bytes, for each session by itself, also over its connections", () => {
    const limits = { preset_bytes_per_session_per_s: 1_000, preset_bytes_per_session_burst: 4_000 };
    const desk = new ControlDesk(limits, { tables: [compiled(operation)] });
    const [lead, alpha, deaf] = [desk.enter("lead"), desk.enter("alpha"), desk.enter("deaf")];
    const read = ({ connection_id }: Seat) => desk.call(connection_id, "session.preset", {});
    let bytes = 0;
    for (let answer = read(lead); answer.ok; answer = read(lead)) bytes += answer.value.preset?.length ?? 0;
    expect(bytes).toBeGreaterThan(3_000);
    expect(bytes).toBeLessThanOrEqual(4_000);
    const refused = read(lead);
    expect(refused).toMatchObject({ refusal: { code: "rate_limited", message: expect.stringContaining("1000 bytes") } });
    expect(desk.core.limit_counts.get("preset_bytes_per_session_per_s")).toBe(2);
    expect(read(alpha).ok).toBe(true);
    for (let asked = 0; asked < 20; asked += 1) expect(read(deaf).ok).toBe(true);
    desk.advance(refused.ok ? 0 : (refused.refusal.retry_after_ms ?? 0));
    expect(read(lead).ok).toBe(true);
    expect(read(lead).ok).toBe(false);
  });
});

describe("an organisation that runs a preset", () => {
  const users = { olga: { roles: [], owner: true }, lea: { roles: ["member", "lead", "deaf"] }, max: { roles: ["member"] } };
  const own = tableOf({
    ...exercise,
    roles: ["member"],
    channels: [{ id: "lobby", allow: { member: ["listen", "join"] } }],
    users,
  });

  it("has its own channels and the nets, for those who have roles in it", () => {
    const { table, left_out } = withOperation(own, compiled(operation, 4));
    expect(left_out).toEqual([]);
    const desk = new ControlDesk({}, { tables: [table] });
    const [olga, lea, max] = [desk.signIn("olga"), desk.signIn("lea"), desk.signIn("max")];
    const offered = (seat: Seat): string[] => desk.view(seat.connection_id).channels.map(({ channel_id }) => channel_id);
    expect(offered(lea)).toEqual(["lobby", "command", "alpha", "bravo"]);
    expect(offered(max)).toEqual(["lobby"]);
    expect(presetOf(desk, olga).roles).toEqual(["lead", "alpha", "deaf"]);
    expect(presetOf(desk, lea).roles).toEqual(["lead", "deaf"]);
    expect(presetOf(desk, max)).toEqual({ roles: [], preset: undefined });
    desk.organise(own);
    expect(offered(lea)).toEqual(["lobby"]);
    expect(desk.events(lea.connection_id).map(({ event, params }) => [event, params])).toMatchObject([
      ["session.channels", {}],
      ["session.preset_changed", {}],
    ]);
    expect(desk.events(max.connection_id)).toEqual([]);
  });

  it("is kept in order on the nets by those who keep it everywhere", () => {
    const root = own.channels.get("-");
    if (root === undefined) throw new Error("there is a root");
    const acl = new Map([
      ["member", { allow: bitsOf(["listen", "moderate"]), deny: bitsOf(["manage"]) }],
      ["lead", { allow: bitsOf(["manage"]), deny: bitsOf(["manage"]) }],
    ]);
    const kept = { ...own, channels: new Map([...own.channels, ["-", { ...root, acl }]]) };
    const { table } = withOperation(kept, compiled(operation));
    const bits = (role: string): number => permissionsOn(table, "bravo", { owner: false, roles: new Set([role]) });
    expect(bits("member")).toBe(bitsOf(["moderate"]));
    expect(bits("lead")).toBe(bitsOf(["join", "listen", "speak", "whisper"]));
  });

  it("is not kept in order on the nets by those to whom the whole organisation denies it, whatever else they are", () => {
    const root = own.channels.get("-");
    if (root === undefined) throw new Error("there is a root");
    const acl = new Map([
      ["moderates", { allow: bitsOf(["moderate", "manage"]), deny: 0 }],
      ["suspended", { allow: 0, deny: bitsOf(["moderate", "manage", "listen"]) }],
    ]);
    const kept = { ...own, channels: new Map([...own.channels, ["-", { ...root, acl }]]) };
    const { table } = withOperation(kept, compiled(operation));
    const bits = (...roles: string[]): number => permissionsOn(table, "bravo", { owner: false, roles: new Set(roles) });
    expect(bits("moderates")).toBe(bitsOf(["moderate", "manage"]));
    expect(bits("moderates", "suspended")).toBe(0);
    expect(bits("lead", "suspended")).toBe(bitsOf(["join", "listen", "speak", "whisper"]));
  });

  it("shows a role that only the preset has before those that every account and every guest has", () => {
    const last = { title: "Last", position: 1_000_000 };
    const roles = new Map([...own.roles, ["member", last], ["guest", last]]);
    const { table } = withOperation({ ...own, roles }, compiled(operation));
    expect(personaOf(table, { kind: "user", organisation_id: "id of exercise", user_id: "lea" })?.role).toBe("lead");
  });

  it("keeps its own channel where a net has the same id", () => {
    const nets = [...operation.nets, { id: "lobby", title: "Other", listen: ["deaf"] }];
    const { table, left_out } = withOperation(own, compiled({ ...operation, nets }));
    expect(left_out).toEqual(["lobby"]);
    expect(table.channels.get("lobby")).toBe(own.channels.get("lobby"));
  });
});
