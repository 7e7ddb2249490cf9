import type { Operation } from "@talkgroup/schemas";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Answer, ApiWorld, type Community, operationOf } from "./api-world.suite.js";

describe("running a preset", () => {
  let world: ApiWorld;
  let alpha: Community;

  beforeEach(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
  });

  afterEach(async () => {
    await world.close();
    expect(world.logged).toEqual([]);
  });

  const net = (id: string, more: Partial<Operation["nets"][number]> = {}): Operation["nets"][number] => ({
    ...{ id, title: id.toUpperCase(), listen: ["pilot"], speak: ["pilot"] },
    ...more,
  });
  const strike = (more: Partial<Operation> = {}): Operation => ({
    ...operationOf("strike"),
    nets: [net("guard"), net("air")],
    phases: [
      { id: "start", title: "Start", stacks: [] },
      { id: "attack", title: "Attack", stacks: [] },
    ],
    ...more,
  });

  async function create(operation: Operation, who = alpha): Promise<string> {
    const { organisation_id } = who;
    const { status, body } = await world.call("preset.create", { organisation_id, operation }, who.owner);
    expect(status).toBe(201);
    return body.preset_id;
  }

  async function replace(preset_id: string, operation: Operation): Promise<void> {
    const { status } = await world.call("preset.replace", { preset_id, operation }, alpha.owner, { "if-match": "*" });
    expect(status).toBe(200);
  }

  const apply = (preset_id: string, more: object = {}, if_match = "*"): Promise<Answer> => {
    const { organisation_id } = alpha;
    return world.call("running.apply", { organisation_id, preset_id, ...more }, alpha.manager, { "if-match": if_match });
  };
  const read = (): Promise<Answer> => world.call("running.read", { organisation_id: alpha.organisation_id }, alpha.member);
  const nets = (): readonly string[] => {
    const table = world.base.directory.table(alpha.organisation_id);
    const ids = table?.running?.preset.nets.map(({ id }) => id) ?? [];
    expect(ids.every((id) => table?.channels.has(id))).toBe(true);
    return ids;
  };

  test("keeps its roles: none is removed while it runs", async () => {
    const { organisation_id, manager } = alpha;
    const roles = [
      { id: "pilot", title: "Pilot" },
      { id: "tower", title: "Tower" },
    ];
    const preset_id = await create(strike({ roles }));
    await apply(preset_id);
    const roleId = (slug: string): string => world.base.directory.roleUuid(organisation_id, slug) ?? "";
    const remove = (slug: string): Promise<Answer> => world.call("role.remove", { role_id: roleId(slug) }, manager);
    const refused = await remove("tower");
    expect(refused).toMatchObject({ status: 409, body: { code: "conflict", field: "/role_id" } });
    expect(refused.body.detail).toContain('"tower", a role of the preset "strike", which runs');
    expect(world.base.directory.table(organisation_id)?.roles.has("tower")).toBe(true);
    const { id } = await world.base.role(organisation_id, "spare");
    expect((await world.call("role.remove", { role_id: id }, manager)).status).toBe(204);
    // A version that is kept and does not run has no say.
    await replace(preset_id, strike({ roles: roles.slice(0, 1) }));
    expect((await remove("tower")).status).toBe(409);
    await apply(preset_id);
    expect((await remove("tower")).status).toBe(204);
    expect((await remove("pilot")).status).toBe(409);
    expect((await world.call("running.stop", { organisation_id }, manager)).status).toBe(204);
    expect((await remove("pilot")).status).toBe(204);
    expect((await apply(preset_id)).status).toBe(200);
    expect(world.base.directory.table(organisation_id)?.roles.has("pilot")).toBe(true);
  });

  test("makes its nets channels at once, and says which; what ran before goes", async () => {
    const { organisation_id } = alpha;
    expect(await read()).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { organisation_id, version: 1 } });
    const preset_id = await create(strike());
    const first = await apply(preset_id, {}, '"1"');
    const running = { organisation_id, preset_id, slug: "strike", title: "Operation", preset_version: 1, version: 2 };
    expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { version: 2, entry: running } });
    expect(first.body).toMatchObject({ nets_added: ["guard", "air"], nets_removed: [], nets_changed: [] });
    expect(nets()).toEqual(["guard", "air"]);
    await replace(preset_id, strike({ nets: [net("guard", { number: "243.000" }), net("ground")] }));
    expect(nets()).toEqual(["guard", "air"]);
    const second = await apply(preset_id);
    expect(second.body).toMatchObject({ nets_added: ["ground"], nets_removed: ["air"], nets_changed: ["guard"] });
    expect([nets(), world.base.directory.table(organisation_id)?.channels.has("air")]).toEqual([["guard", "ground"], false]);
    expect((await read()).body).toMatchObject({ preset_version: 2, version: 3 });
    const back = await apply(preset_id, { version_number: 1 });
    expect(back.body).toMatchObject({ nets_added: ["air"], nets_removed: ["ground"], nets_changed: ["guard"] });
    expect([nets(), (await read()).body.preset_version]).toEqual([["guard", "air"], 1]);
    const again = await apply(preset_id, { version_number: 1 });
    expect(again.body).toMatchObject({ version: 5, nets_added: [], nets_removed: [], nets_changed: [] });
    const other = await create({ ...operationOf("other"), nets: [net("air")] });
    expect((await apply(other)).body).toMatchObject({ nets_added: [], nets_removed: ["guard"], nets_changed: [] });
    const stop = (): Promise<Answer> => world.call("running.stop", { organisation_id }, alpha.manager);
    expect([(await stop()).status, nets(), (await stop()).status]).toEqual([204, [], 204]);
    expect((await read()).body).toEqual({
      organisation_id,
      version: 7,
      author_id: expect.any(String),
      changed_ms: expect.any(Number),
    });
  });

  test("refuses whole what cannot run here, and the old one goes on", async () => {
    const { organisation_id } = alpha;
    const old = await create(strike());
    expect((await apply(old)).status).toBe(200);
    await world.channel(organisation_id, "lobby-2");
    const roles = [...Array.from({ length: 62 }, (_, index) => ({ id: `role-${index}`, title: "Role" }))];
    const beta = await world.community("beta");
    const refusals: readonly [body: object, code: string, field: string, detail: RegExp][] = [
      [
        { preset_id: await create({ ...operationOf("a"), nets: [net("air"), net("lobby-2")] }) },
        ...(["conflict", "/preset_id", /channels of the organisation are called already: lobby-2$/] as const),
      ],
      [
        { preset_id: await create({ ...operationOf("b"), nets: [net("x", { password_name: "staff" })] }) },
        ...(["invalid_params", "/preset_id", /found "staff", expected a password that the server keeps/] as const),
      ],
      [
        { preset_id: await create({ ...operationOf("c"), roles: [...operationOf("c").roles, ...roles] }) },
        ...(["limit_reached", "/preset_id", /found 62 roles that .* beside its own 3, expected at most 64/] as const),
      ],
      [{ preset_id: old, phase: "attac" }, "invalid_params", "/phase", /found "attac", expected one of start, attack/],
      [{ preset_id: old, version_number: 2 }, "not_found", "/version_number", /./],
      [{ preset_id: await create(strike(), beta) }, "not_found", "/preset_id", /none of the organisation's presets/],
    ];
    const before = await world.store.directory(organisation_id);
    for (const [body, code, field, detail] of refusals) {
      const refused = await apply((body as { preset_id: string }).preset_id, body);
      expect(refused.body).toMatchObject({ code, field, detail: expect.stringMatching(detail) });
    }
    expect((await apply(old, {}, '"1"')).body).toMatchObject({ code: "version_mismatch" });
    expect(await world.store.directory(organisation_id)).toEqual(before);
    expect(nets()).toEqual(["guard", "air"]);
    expect(world.context.limit_counts.counts.get("roles_per_organisation_max")).toBe(1);
  });

  test("makes the roles that are missing, which then are roles like others", async () => {
    const { organisation_id } = alpha;
    const roles = [
      { id: "pilot", title: "Pilot" },
      { id: "moderates", title: "Not this title" },
      { id: "awacs", title: "AWACS" },
    ];
    const preset_id = await create(strike({ roles }));
    await apply(preset_id);
    const listed = async (): Promise<{ slug: string; title: string; role_id: string; position: number }[]> =>
      (await world.call("role.list", { organisation_id }, alpha.owner)).body.items;
    const made = (await listed()).filter(({ slug }) => roles.some(({ id }) => id === slug));
    expect(made.map(({ slug, title }) => [slug, title]).sort()).toEqual([
      ["awacs", "AWACS"],
      ["moderates", "moderates"],
      ["pilot", "Pilot"],
    ]);
    // Members and guests are last: others see a player's own role.
    const last = (await listed()).find(({ slug }) => slug === "member")?.position ?? 0;
    for (const { position } of made) expect(position).toBeLessThan(last);
    const role_id = made.find(({ slug }) => slug === "pilot")?.role_id ?? "";
    const { user_id } = await world.things(alpha);
    expect((await world.call("account.give_role", { organisation_id, user_id, role_id }, alpha.owner)).status).toBe(204);
    expect((await world.call("invite.create", { organisation_id, role_ids: [role_id] }, alpha.owner)).status).toBe(201);
    const count = (await listed()).length;
    await apply(preset_id);
    await world.call("running.stop", { organisation_id }, alpha.owner);
    expect(await listed()).toHaveLength(count);
  });

  test("keeps its phase through a new version that still has it, and begins and ends phases", async () => {
    const { organisation_id } = alpha;
    const preset_id = await create(strike());
    const phase = (params: object, if_match = "*"): Promise<Answer> =>
      world.call("running.phase", { organisation_id, ...params }, alpha.manager, { "if-match": if_match });
    expect((await phase({ phase: "start" })).body).toMatchObject({ code: "conflict" });
    await apply(preset_id, { phase: "start" });
    expect(world.base.directory.table(organisation_id)?.running?.phase).toBe("start");
    expect(await phase({ phase: "attack" }, '"2"')).toMatchObject({ headers: { etag: '"3"' }, body: { phase: "attack" } });
    expect(world.base.directory.table(organisation_id)?.running?.phase).toBe("attack");
    expect((await phase({ phase: "start" }, '"2"')).status).toBe(412);
    expect((await phase({ phase: "night" })).body).toMatchObject({ code: "invalid_params", field: "/phase" });
    await replace(preset_id, strike({ title: "Strike again" }));
    expect((await apply(preset_id)).body.entry).toMatchObject({ phase: "attack", preset_version: 2 });
    await replace(preset_id, strike({ phases: [{ id: "start", title: "Start", stacks: [] }] }));
    expect((await apply(preset_id)).body.entry.phase).toBeUndefined();
    await apply(preset_id, { phase: "start" });
    expect((await phase({})).body.phase).toBeUndefined();
    expect(world.base.directory.table(organisation_id)?.running?.phase).toBeUndefined();
  });

  test("keeps a preset that runs from being removed, and channels from being called as its nets", async () => {
    const { organisation_id } = alpha;
    const preset_id = await create(strike());
    await apply(preset_id);
    const remove = (): Promise<Answer> => world.call("preset.remove", { preset_id }, alpha.owner);
    expect((await remove()).body).toMatchObject({ status: 409, code: "conflict", field: "/preset_id" });
    const channel = { organisation_id, slug: "guard", title: "Guard" };
    expect((await world.call("channel.create", channel, alpha.owner)).body).toMatchObject({ code: "conflict", field: "/slug" });
    await world.call("running.stop", { organisation_id }, alpha.owner);
    expect((await remove()).status).toBe(204);
    expect((await world.call("channel.create", channel, alpha.owner)).status).toBe(201);
  });

  test("runs nothing that was kept by a server which this one does not understand, and takes the place of such", async () => {
    const { organisation_id } = alpha;
    const [old, preset_id] = [await create(strike()), await create({ ...strike(), id: "next" })];
    for (const body of ["{", "[]", JSON.stringify({ ...strike(), nets: [] })]) {
      const { version } = (await world.store.presets.summary(old)) as { version: number };
      await world.store.presets.update({ id: old, version, changed_ms: 0, changes: { body } });
      expect((await apply(old)).body).toMatchObject({ status: 409, code: "conflict", field: "/preset_id" });
    }
    const place = { organisation_id, preset_id: old, preset_version: 2, phase: undefined, author_id: undefined };
    await world.store.running.set({ ...place, version: undefined, changed_ms: 0 });
    await world.base.directory.changed(organisation_id);
    expect(nets()).toEqual([]);
    expect((await apply(preset_id)).body).toMatchObject({ nets_added: ["guard", "air"], nets_removed: [] });
    expect(nets()).toEqual(["guard", "air"]);
  });

  test("runs one with as many roles as a preset may have", async () => {
    const { id: organisation_id } = await world.base.organisation("fresh");
    const owner = await world.token((await world.base.user(organisation_id, "owner", { owner: true })).id, organisation_id);
    const roles = Array.from({ length: 64 }, (_, index) => ({ id: `role-${index}`, title: "Role" }));
    const operation = {
      ...operationOf("large"),
      roles,
      nets: [net("air", { listen: ["role-0", "role-63"], speak: ["role-63"] })],
    };
    const { preset_id } = (await world.call("preset.create", { organisation_id, operation }, owner)).body;
    const applied = await world.call("running.apply", { organisation_id, preset_id }, owner, { "if-match": "*" });
    expect(applied).toMatchObject({ status: 200, body: { nets_added: ["air"] } });
  });

  test("runs none that is longer than what a player can be told, however long ones its owner lets it keep", async () => {
    await world.close();
    world = await ApiWorld.open({ request_body_bytes_max: 16_777_216 });
    alpha = await world.community("alpha");
    const roles = Array.from({ length: 48 }, (_, index) => ({ id: `${index}`.padEnd(64, "r"), title: "Role" }));
    const listen = roles.map(({ id }) => id);
    const long = (count: number): Operation => ({
      ...{ id: `long-${count}`, title: "Long", roles },
      nets: Array.from({ length: count }, (_, index) => net(`net-${index}`, { listen, speak: listen })),
    });
    const refused = (await apply(await create(long(400)))).body;
    expect(refused).toMatchObject({ code: "invalid_params", field: "/preset_id" });
    expect(refused.detail).toMatch(/^the preset: found 2[0-9]{6} characters, expected at most 2097152/);
    expect((await apply(await create(long(300)))).status).toBe(200);
  });

  test("is called what the version is called that runs, whatever newer ones are", async () => {
    const preset_id = await create(strike({ title: "Strike" }));
    await apply(preset_id);
    await replace(preset_id, strike({ title: "Not yet" }));
    expect(await read()).toMatchObject({
      headers: { etag: '"2"' },
      body: { slug: "strike", title: "Strike", preset_version: 1 },
    });
  });

  test("is written down with version and phase", async () => {
    const { organisation_id } = alpha;
    const preset_id = await create(strike());
    await apply(preset_id, { phase: "start" });
    const stop = { organisation_id };
    expect((await world.call("running.stop", stop, alpha.owner, { "if-match": '"1"' })).status).toBe(412);
    expect((await world.call("running.stop", stop, alpha.owner, { "if-match": '"2"' })).status).toBe(204);
    const { items } = (await world.call("audit.list", { organisation_id }, alpha.owner)).body;
    expect(items[1]).toMatchObject({ action: "running.apply", subject_id: preset_id });
    expect(JSON.parse(items[1].detail)).toEqual({ fields: ["preset_id", "phase"], preset_version: "1", phase: "start" });
    expect(items[0]).toMatchObject({ action: "running.stop", subject_id: organisation_id });
  });

  test("keeps as many versions as it may, and the one that runs", async () => {
    await world.close();
    world = await ApiWorld.open({ preset_versions_max: 2 });
    alpha = await world.community("alpha");
    const preset_id = await create(strike());
    await apply(preset_id);
    for (let version = 2; version <= 4; version += 1) await replace(preset_id, strike({ title: `Strike ${version}` }));
    const versions = await world.call("preset.versions", { preset_id }, alpha.owner);
    expect(versions.body.items.map(({ version }: { version: number }) => version)).toEqual([4, 3, 1]);
    expect((await apply(preset_id, { version_number: 2 })).body).toMatchObject({ code: "not_found", field: "/version_number" });
    expect((await apply(preset_id)).status).toBe(200);
  });
});
