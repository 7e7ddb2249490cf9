import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { good_password } from "../accounts/accounts-world.suite.js";
import { ApiWorld, type Community, operationOf } from "./api-world.suite.js";

describe("organisations and what they own", () => {
  let world: ApiWorld;
  let alpha: Community;
  let organisation_id: string;
  let operator: string;

  beforeAll(async () => {
    const few = { invites_per_organisation_max: 2, presets_per_organisation_max: 2, game_keys_per_organisation_max: 2 };
    world = await ApiWorld.open({ ...few, roles_per_organisation_max: 6, users_per_organisation_max: 6, organisations_max: 4 });
    alpha = await world.community("alpha");
    organisation_id = alpha.organisation_id;
    operator = await world.operator();
  });

  afterAll(() => world.close());

  test("an organisation begins with an invite for its owner, and ends with all it has", async () => {
    const made = await world.call("organisation.create", { slug: "bravo", title: "Bravo" }, operator);
    expect(made).toMatchObject({ status: 201, body: { organisation: { slug: "bravo", registration: "invite", version: 1 } } });
    const { organisation, owner_invite } = made.body;
    const register = { organisation: "bravo", username: "boss", password: good_password, invite_code: owner_invite };
    const signed_in = await world.call("auth.register", register);
    expect(signed_in.status).toBe(201);
    const me = await world.call("auth.me", {}, signed_in.body.access_token);
    expect(me.body).toMatchObject({ account: { owner: true, operator: false }, organisation: { slug: "bravo" } });
    expect((await world.call("auth.register", { ...register, username: "second" })).status).toBe(403);
    const again = await world.call("organisation.create", { slug: "bravo", title: "Bravo" }, operator);
    expect(again).toMatchObject({ status: 409, body: { code: "conflict", field: "/slug" } });
    const inner = { organisation_id: organisation.organisation_id };
    expect((await world.call("account.list", inner, operator)).status).toBe(404);
    expect((await world.call("organisation.read", inner, operator)).headers["etag"]).toBe('"1"');
    expect((await world.call("organisation.create", { slug: "charlie", title: "C" }, operator)).status).toBe(201);
    expect((await world.call("organisation.create", { slug: "delta", title: "D" }, operator)).body.code).toBe("limit_reached");
    expect((await world.call("organisation.remove", inner, signed_in.body.access_token)).status).toBe(204);
    expect((await world.call("auth.me", {}, signed_in.body.access_token)).status).toBe(401);
    expect((await world.call("organisation.read", inner, operator)).status).toBe(404);
    expect((await world.call("organisation.remove", inner, operator)).status).toBe(204);
  });

  test("lists come in pages that miss nothing and repeat nothing", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = { organisation_id, limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await world.call("role.list", page, alpha.member);
      seen.push(...body.items.map(({ slug }: { slug: string }) => slug));
      cursor = body.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(["member", "guest", "moderates", "manages"]);
  });

  test("an invite's code and a game key's secret are shown once, and work", async () => {
    const { manager } = alpha;
    const invite = await world.call("invite.create", { organisation_id, uses_max: 1, lifetime_s: 60, note: "for Ann" }, manager);
    expect(invite.body.invite).toMatchObject({ kind: "register", uses: 0, uses_max: 1, note: "for Ann" });
    expect((await world.call("invite.list", { organisation_id }, manager)).text).not.toContain(invite.body.code);
    const register = { organisation: "alpha", username: "ann", password: good_password, invite_code: invite.body.code };
    expect((await world.call("auth.register", register)).status).toBe(201);
    const key = await world.call("game_key.create", { organisation_id, title: "Launcher" }, manager);
    const { game_key, secret } = key.body;
    expect(secret).toMatch(/^tgk_[A-Za-z0-9_-]{43}$/);
    expect((await world.call("game_key.list", { organisation_id }, manager)).text).not.toContain(secret);
    await world.channel(organisation_id, "air");
    const grants = [{ channel_slug: "air", permissions: ["join", "listen"] as const }];
    const token = await world.call("game_token.create", { organisation_id, player_id: "p1", name: "Viper", grants }, secret);
    expect(token).toMatchObject({ status: 201, body: { token: expect.any(String), expires_ms: expect.any(Number) } });
    expect(await world.base.signer.verify(token.body.token)).toMatchObject({
      ok: true,
      value: { kind: "game", organisation_id },
    });
    const nowhere = { organisation_id, player_id: "p1", name: "Viper", grants: [{ ...grants[0], channel_slug: "nowhere" }] };
    expect(await world.call("game_token.create", nowhere as never, secret)).toMatchObject({
      status: 409,
      body: { code: "unknown_channel", field: "/grants/0/channel_slug" },
    });
    expect((await world.call("game_key.remove", { game_key_id: game_key.game_key_id }, manager)).status).toBe(204);
    expect(
      (await world.call("game_token.create", { organisation_id, player_id: "p", name: "V", grants: [] }, secret)).status,
    ).toBe(401);
    const audit = (await world.call("audit.list", { organisation_id }, manager)).text;
    expect(audit).not.toContain(secret);
    expect(audit).not.toContain(invite.body.code);
  });

  test("presets keep their versions", async () => {
    const { manager } = alpha;
    const made = await world.call("preset.create", { organisation_id, operation: operationOf("storm") }, manager);
    expect(made).toMatchObject({ status: 201, body: { slug: "storm", version: 1, operation: { id: "storm" } } });
    const { preset_id } = made.body;
    const next = { preset_id, operation: operationOf("storm", "Desert Storm") };
    const replaced = await world.call("preset.replace", next, manager, { "if-match": '"1"' });
    expect(replaced).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { title: "Desert Storm" } });
    expect((await world.call("preset.replace", next, manager, { "if-match": '"1"' })).status).toBe(412);
    const versions = await world.call("preset.versions", { preset_id, limit: 1 }, manager);
    expect(versions.body.items).toMatchObject([{ version: 2, title: "Desert Storm" }]);
    const { next_cursor: cursor } = versions.body;
    expect((await world.call("preset.versions", { preset_id, limit: 1, cursor }, manager)).body.items).toMatchObject([
      { version: 1 },
    ]);
    const first = await world.call("preset.version", { preset_id, version_number: "1" }, manager);
    expect(first.body).toMatchObject({ version: 1, operation: { title: "Operation" } });
    expect((await world.call("preset.version", { preset_id, version_number: "9" }, manager)).status).toBe(404);
    const other = await world.call("preset.replace", { preset_id, operation: operationOf("other") }, manager, {
      "if-match": "*",
    });
    expect(other).toMatchObject({ status: 409, body: { code: "conflict", field: "/operation/id" } });
    const twice = await world.call("preset.create", { organisation_id, operation: operationOf("storm") }, manager);
    expect(twice).toMatchObject({ status: 409, body: { code: "conflict", field: "/operation/id" } });
    const bad = { ...operationOf("bad"), nets: [{ ...operationOf("bad").nets[0], listen: ["nobody"] }] };
    expect(await world.call("preset.create", { organisation_id, operation: bad as never }, manager)).toMatchObject({
      status: 400,
      body: { code: "invalid_params", field: "/operation/nets/0/listen/0" },
    });
    expect((await world.call("preset.list", { organisation_id }, manager)).text).not.toContain('"operation"');
  });

  test("an organisation owns so much and no more", async () => {
    const { manager } = alpha;
    const makers = [
      (name: string) => world.call("role.create", { organisation_id, slug: name, title: name }, manager),
      (name: string) => world.call("account.create", { organisation_id, username: name }, manager),
      () => world.call("invite.create", { organisation_id }, manager),
      () => world.call("game_key.create", { organisation_id, title: "Key" }, manager),
      (name: string) => world.call("preset.create", { organisation_id, operation: operationOf(name) }, manager),
    ];
    for (const make of makers) {
      let answer = await make("n0");
      for (let tries = 1; tries < 8 && answer.status === 201; tries += 1) answer = await make(`n${tries}`);
      expect(answer).toMatchObject({ status: 409, body: { code: "limit_reached" } });
    }
  });
});
