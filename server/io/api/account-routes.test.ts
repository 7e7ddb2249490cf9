import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { good_password } from "../accounts/accounts-world.suite.js";
import type { UserRow } from "../store/store.js";
import { type Answer, ApiWorld, type Community } from "./api-world.suite.js";

describe("accounts", () => {
  const opened = ApiWorld.open();
  let world: ApiWorld;
  let alpha: Community;
  let organisations = 0;

  beforeEach(async () => {
    world = await opened;
    organisations += 1;
    alpha = await world.community(`alpha-${organisations}`);
  });

  afterAll(() => world.close());

  const change = (user_id: string, what: object, token: string): Promise<Answer> =>
    world.call("account.change", { organisation_id: alpha.organisation_id, user_id, ...what }, token, { "if-match": "*" });
  const remove = (user_id: string, token: string): Promise<Answer> =>
    world.call("account.remove", { organisation_id: alpha.organisation_id, user_id }, token);
  const addUser = (name: string, more: Partial<UserRow> = {}): Promise<UserRow> =>
    world.base.user(alpha.organisation_id, name, more);

  test("nobody but an owner changes, disables or removes an owner, or makes one", async () => {
    const { organisation_id, owner_id, manager, owner } = alpha;
    const { id } = await addUser("plain");
    const role_id = (await world.base.role(organisation_id, "given")).id;
    for (const what of [{ display_name: "X" }, { disabled: true }, { password: good_password }, { owner: false }, {}]) {
      expect(await change(owner_id, what, manager)).toMatchObject({ status: 403, body: { field: "/user_id" } });
    }
    expect((await remove(owner_id, manager)).status).toBe(403);
    expect((await world.call("account.give_role", { organisation_id, user_id: owner_id, role_id }, manager)).status).toBe(403);
    expect(await change(id, { owner: true }, manager)).toMatchObject({ status: 403, body: { field: "/owner" } });
    const born = { organisation_id, username: "born-owner", owner: true };
    expect(await world.call("account.create", born, manager)).toMatchObject({ status: 403, body: { field: "/owner" } });
    const invited = { organisation_id, kind: "owner" } as const;
    expect(await world.call("invite.create", invited, manager)).toMatchObject({ status: 403, body: { field: "/kind" } });
    expect((await world.call("ban.create", { organisation_id, user_id: owner_id }, alpha.moderator)).status).toBe(403);
    expect((await world.call("invite.create", invited, owner)).status).toBe(201);
    expect((await world.call("account.create", born, owner)).body.owner).toBe(true);
    expect((await change(id, { owner: true }, owner)).body.owner).toBe(true);
    expect((await change(id, { owner: true, display_name: "Second" }, manager)).status).toBe(403);
  });

  test("the last owner stays, however it is tried", async () => {
    const { owner_id, owner } = alpha;
    await addUser("asleep", { owner: true, disabled: true });
    for (const what of [{ owner: false }, { disabled: true }]) {
      expect(await change(owner_id, what, owner)).toMatchObject({ status: 409, body: { code: "conflict", field: "/user_id" } });
    }
    expect(await remove(owner_id, owner)).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await change(owner_id, { owner: true, display_name: "Still" }, owner)).status).toBe(200);
  });

  test("two owners who remove each other at once leave one", async () => {
    const { organisation_id, owner_id, owner } = alpha;
    const second = await addUser("second", { owner: true });
    const token = await world.token(second.id, organisation_id);
    const answers = await Promise.all([remove(second.id, owner), change(owner_id, { owner: false }, token)]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 204]);
    const users = (await world.store.directory(organisation_id))?.users ?? [];
    expect(users.filter((user) => user.owner)).toHaveLength(1);
  });

  test("an operator does not leave the server without one: its own account stays", async () => {
    const operator = await addUser("alone", { operator: true, owner: true });
    const token = await world.token(operator.id, alpha.organisation_id);
    const refused = { status: 409, body: { code: "conflict", field: "/user_id" } };
    expect(await change(operator.id, { disabled: true }, token)).toMatchObject(refused);
    expect(await remove(operator.id, token)).toMatchObject(refused);
    expect((await change(operator.id, { owner: false }, token)).status).toBe(200);
    const other = await addUser("successor", { operator: true, owner: true });
    expect((await remove(operator.id, await world.token(other.id, alpha.organisation_id))).status).toBe(204);
  });

  test("an operator's account is only an operator's to touch", async () => {
    const operator = await addUser("operator", { operator: true });
    expect(await change(operator.id, { password: "stolen by an owner" }, alpha.owner)).toMatchObject({
      status: 403,
      body: { field: "/user_id" },
    });
    expect((await remove(operator.id, alpha.manager)).status).toBe(403);
    const own = await world.call("organisation.remove", { organisation_id: alpha.organisation_id }, alpha.owner);
    expect(own).toMatchObject({ status: 409, body: { code: "conflict" } });
    const other = await addUser("other", { operator: true, owner: true });
    const token = await world.token(other.id, alpha.organisation_id);
    expect((await change(operator.id, { display_name: "Known" }, token)).status).toBe(200);
  });

  test("a new password ends the sign-ins, and no answer or log line shows it", async () => {
    const { organisation_id, slug, manager } = alpha;
    const { id, username } = await addUser("forgetful");
    const { refresh_token } = await world.base.login(slug, username);
    const password = "a brand new password";
    const changed = await change(id, { password }, manager);
    expect(changed.status).toBe(200);
    expect(changed.text).not.toContain(password);
    expect((await world.call("auth.refresh", { refresh_token })).status).toBe(401);
    expect((await world.call("auth.login", { organisation: slug, username, password })).status).toBe(200);
    const audit = await world.call("audit.list", { organisation_id }, manager);
    expect(audit.text).not.toContain(password);
    const line = audit.body.items.find(({ action }: { action: string }) => action === "account.change");
    expect(line).toMatchObject({ actor_kind: "user", subject_id: id, detail: '{"fields":["password"]}' });
    for (const weak of ["password12", "forgetful", "short"]) {
      expect(await change(id, { password: weak }, manager)).toMatchObject({ status: 400, body: { field: "/password" } });
    }
  });

  test("one's own password and second factor are changed by who knows the password", async () => {
    const { organisation_id, owner_id, owner } = alpha;
    const manager = await addUser("second-owner", { owner: true });
    const stolen = await world.token(manager.id, organisation_id);
    for (const [own, token] of [
      [owner_id, owner],
      [manager.id, stolen],
    ] as const) {
      expect(await change(own, { password: "a brand new password" }, token)).toMatchObject({
        status: 409,
        body: { code: "conflict", field: "/password", detail: expect.stringContaining("POST /auth/password") },
      });
      expect(await change(own, { remove_second_factor: true }, token)).toMatchObject({
        status: 409,
        body: { code: "conflict", field: "/remove_second_factor" },
      });
      expect((await change(own, { display_name: "Me" }, token)).status).toBe(200);
    }
    expect((await change(manager.id, { remove_second_factor: true, password: "a brand new password" }, owner)).status).toBe(200);
  });

  test("access tokens of before a new password, or of before an account was disabled, are good for nothing", async () => {
    const { organisation_id, manager } = alpha;
    for (const [name, ...changes] of [
      ["robbed", { password: "a brand new password" }],
      ["paused", { disabled: true }, { disabled: false }],
    ] as const) {
      const { id } = await addUser(name);
      const before = await world.token(id, organisation_id);
      expect((await world.call("auth.me", {}, before)).status).toBe(200);
      world.base.clock.advance(1);
      for (const what of changes) expect((await change(id, what, manager)).status).toBe(200);
      expect((await world.call("auth.me", {}, before)).status).toBe(401);
      expect((await world.call("auth.me", {}, await world.token(id, organisation_id))).status).toBe(200);
    }
  });

  test("access tokens of who was exchanging a refresh token till the end are over, too", async () => {
    for (const [name, what] of [
      ["exchanging", { password: "a brand new password" }],
      ["exchanging-too", { disabled: true }],
    ] as const) {
      const { id } = await addUser(name);
      const { transact } = world.store;
      const spy = vi.spyOn(world.store, "transact").mockImplementation(
        (work) =>
          transact.call(world.store, (inner) => {
            const removal = inner.refresh_tokens.removeOfUser.bind(inner.refresh_tokens);
            vi.spyOn(inner.refresh_tokens, "removeOfUser").mockImplementation((user_id) => {
              world.base.clock.advance(5);
              return removal(user_id);
            });
            return work(inner);
          }) as never,
      );
      expect((await change(id, what, alpha.manager)).status).toBe(200);
      spy.mockRestore();
      expect(await world.base.userRow(id)).toMatchObject({ tokens_valid_from_ms: world.base.clock.wall_ms() });
    }
  });

  test("a new password ends the access tokens of before, and the sessions that are elsewhere", async () => {
    const { organisation_id, slug } = alpha;
    const { id: user_id, username } = await addUser("careful");
    const { access_token } = await world.base.login(slug, username);
    for (const [session_id, address] of [
      [31, "192.0.2.1"],
      [32, "198.51.100.9"],
      [33, undefined],
      [35, "::ffff:192.0.2.1"],
    ] as const) {
      world.live.add(organisation_id, { session_id, kind: "user", user_id });
      if (address !== undefined) world.live.addresses.set(session_id, address);
    }
    world.live.add(organisation_id, { session_id: 34, kind: "user", user_id: alpha.owner_id });
    world.base.clock.advance(1);
    const params = { password: good_password, new_password: "a brand new password" };
    const { status, body } = await world.call("auth.password", params, access_token);
    expect(status).toBe(200);
    expect(await world.call("auth.me", {}, access_token)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect((await world.call("auth.me", {}, body.access_token)).status).toBe(200);
    expect(world.live.moderated.slice(-2)).toEqual([32, 33].map((session_id) => ({ kind: "end", session_id, reason: "gone" })));
    expect(world.live.moderated.some(({ session_id }) => session_id === 31 || session_id === 34)).toBe(false);
  });

  test("a new password leaves the sessions of one's own line, whatever address of it they have", async () => {
    const { organisation_id, slug } = alpha;
    const { id: user_id, username } = await addUser("at-home");
    const { access_token } = await world.base.login(slug, username);
    world.live.add(organisation_id, { session_id: 41, kind: "user", user_id });
    world.live.add(organisation_id, { session_id: 42, kind: "user", user_id });
    world.live.addresses.set(41, "2001:db8:1:2:aaaa::1");
    world.live.addresses.set(42, "2001:db8:1:3::1");
    const before = world.live.moderated.length;
    const body = JSON.stringify({ password: good_password, new_password: "a brand new password" });
    const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
    const changed = await world.fetch("POST", "/auth/password", { body, headers }, "2001:db8:1:2:bbbb::2");
    expect(changed.status).toBe(200);
    expect(world.live.moderated.slice(before)).toEqual([{ kind: "end", session_id: 42, reason: "gone" }]);
  });

  test("a second factor can be taken off one who lost it", async () => {
    const { slug, manager } = alpha;
    const { id, username } = await addUser("phoneless");
    await world.base.secondFactor(id);
    const login = { organisation: slug, username, password: good_password };
    expect(await world.call("auth.login", login)).toMatchObject({ status: 401, body: { code: "second_factor_required" } });
    expect((await change(id, { remove_second_factor: true }, manager)).body.has_second_factor).toBe(false);
    expect((await world.call("auth.login", login)).status).toBe(200);
  });

  test("roles are given and taken, but for those that come of themselves", async () => {
    const { organisation_id, manager } = alpha;
    const { id: user_id } = await addUser("pilot");
    const { id: role_id } = await world.base.role(organisation_id, "pilots");
    const ids = { organisation_id, user_id, role_id };
    expect((await world.call("account.give_role", ids, manager)).status).toBe(204);
    expect((await world.call("account.give_role", ids, manager)).status).toBe(204);
    const account = await world.call("account.read", { organisation_id, user_id }, manager);
    expect(account.body.role_ids).toEqual([role_id]);
    const token = await world.token(user_id, organisation_id);
    expect((await world.call("auth.me", {}, token)).body.account).toEqual(account.body);
    expect((await world.call("account.take_role", ids, manager)).status).toBe(204);
    const built_in = world.base.directory.roleUuid(organisation_id, "member") ?? "";
    const member = { ...ids, role_id: built_in };
    expect(await world.call("account.give_role", member, manager)).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await world.call("account.take_role", member, manager)).status).toBe(409);
    expect((await world.call("role.remove", { role_id: built_in }, manager)).status).toBe(409);
    const create = { organisation_id, username: "given-at-birth", role_ids: [role_id, role_id] };
    expect((await world.call("account.create", create, manager)).body.role_ids).toEqual([role_id]);
    const twice = await world.call("account.create", { ...create, username: "GIVEN-at-birth" }, manager);
    expect(twice).toMatchObject({ status: 409, body: { code: "conflict", field: "/username" } });
  });
});
