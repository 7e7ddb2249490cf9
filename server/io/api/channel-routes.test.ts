import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { permission_bit } from "../../core/permission-bits.js";
import type { ChannelRow } from "../store/store.js";
import { ApiWorld, type Community } from "./api-world.suite.js";

describe("channels", () => {
  const opened = ApiWorld.open({ channel_depth_max: 3, channels_per_organisation_max: 12, members_per_channel_max: 50 });
  let world: ApiWorld;
  let alpha: Community;
  let organisation_id: string;
  let organisations = 0;

  beforeEach(async () => {
    world = await opened;
    organisations += 1;
    alpha = await world.community(`alpha-${organisations}`);
    organisation_id = alpha.organisation_id;
  });

  afterAll(() => world.close());

  const anyway = { "if-match": "*" };
  const add = (slug: string, more: Partial<ChannelRow> = {}): Promise<ChannelRow> => world.channel(organisation_id, slug, more);

  /** Somebody who may manage one channel and what is below it. */
  async function managerOf(slug: string): Promise<string> {
    const user = await world.base.user(organisation_id, `manager-of-${slug}`);
    const role = await world.base.role(organisation_id, `managers-of-${slug}`);
    await world.allow(organisation_id, slug, role.id, ["manage"]);
    await world.store.users.giveRole(user.id, role.id);
    await world.base.directory.changed(organisation_id);
    return world.token(user.id, organisation_id);
  }

  test("who manages a channel manages it and what is below, and nothing else", async () => {
    const wing = await add("wing", { type: "group" });
    const flight = await add("flight", { parent_id: wing.id });
    const tower = await add("tower");
    const token = await managerOf("wing");
    const create = (parent_id: string | undefined, slug: string) =>
      world.call(
        "channel.create",
        { organisation_id, slug, title: slug, ...(parent_id === undefined ? {} : { parent_id }) },
        token,
      );
    expect((await create(wing.id, "viper")).status).toBe(201);
    expect((await create(flight.id, "deeper")).status).toBe(201);
    expect((await create(tower.id, "no-1")).status).toBe(403);
    expect((await create(undefined, "no-2")).status).toBe(403);
    const rename = (channel_id: string) => world.call("channel.change", { channel_id, title: "Renamed" }, token, anyway);
    expect([(await rename(wing.id)).status, (await rename(flight.id)).status, (await rename(tower.id)).status]).toEqual([
      200, 200, 403,
    ]);
    expect((await world.call("channel.remove", { channel_id: tower.id }, token)).status).toBe(403);
    expect((await world.call("role.create", { organisation_id, slug: "mine", title: "Mine" }, token)).status).toBe(403);
    expect((await world.call("account.list", { organisation_id }, token)).status).toBe(403);
    expect((await world.call("channel.remove", { channel_id: flight.id }, token)).status).toBe(204);
  });

  test("moving needs manage on both ends, and neither rings nor towers", async () => {
    const wing = await add("wing", { type: "group" });
    const flight = await add("flight", { parent_id: wing.id });
    const tower = await add("tower");
    const token = await managerOf("wing");
    const move = (channel_id: string, parent_id: string, by: string) =>
      world.call("channel.change", { channel_id, parent_id }, by, anyway);
    expect(await move(flight.id, tower.id, token)).toMatchObject({ status: 403, body: { field: "/parent_id" } });
    expect((await world.call("channel.replace", { channel_id: flight.id, title: "To the root" }, token, anyway)).status).toBe(
      403,
    );
    expect((await move(tower.id, wing.id, token)).status).toBe(403);
    expect((await move(flight.id, wing.id, token)).status).toBe(200);
    expect((await move(flight.id, tower.id, alpha.manager)).body.parent_id).toBe(tower.id);
    expect(await move(tower.id, flight.id, alpha.manager)).toMatchObject({ status: 409, body: { field: "/parent_id" } });
    expect(await move(tower.id, tower.id, alpha.manager)).toMatchObject({ status: 409, body: { field: "/parent_id" } });
    const low = await add("low", { parent_id: flight.id });
    expect((await move(tower.id, wing.id, alpha.manager)).body.code).toBe("limit_reached");
    const deeper = { organisation_id, slug: "deeper", title: "Deeper", parent_id: low.id };
    expect(await world.call("channel.create", deeper, alpha.manager)).toMatchObject({
      status: 409,
      body: { code: "limit_reached" },
    });
  });

  test("a branch that was closed to its manager keeps the whole from being removed by it", async () => {
    const wing = await add("wing", { type: "group" });
    const flight = await add("flight", { parent_id: wing.id });
    const token = await managerOf("wing");
    const role_id = world.base.directory.roleUuid(organisation_id, "managers-of-wing") ?? "";
    await world.store.channels.setAcl({ channel_id: flight.id, role_id, allow: 0, deny: permission_bit.manage }, undefined, 0);
    await world.base.directory.changed(organisation_id);
    expect((await world.call("channel.remove", { channel_id: wing.id }, token)).status).toBe(403);
    expect((await world.call("channel.remove", { channel_id: wing.id }, alpha.manager)).status).toBe(204);
    expect((await world.call("channel.read", { channel_id: flight.id }, alpha.owner)).status).toBe(404);
  });

  test("members see what they may do something on, and the way there", async () => {
    const hidden = await add("hidden", { type: "group" });
    const inner = await add("inner", { parent_id: hidden.id });
    const secret = await add("secret");
    const member = world.base.directory.roleUuid(organisation_id, "member") ?? "";
    for (const channel of [hidden, secret]) {
      await world.store.channels.setAcl({ channel_id: channel.id, role_id: member, allow: 0, deny: 63 }, undefined, 0);
    }
    await world.allow(organisation_id, "inner", member, ["listen"]);
    const slugs = async (token: string) =>
      (await world.call("channel.list", { organisation_id }, token)).body.items.map(({ slug }: { slug: string }) => slug).sort();
    expect(await slugs(alpha.member)).toEqual(["-", "hidden", "inner"]);
    expect(await slugs(alpha.owner)).toEqual(["-", "hidden", "inner", "secret"]);
    const seen = await world.call("channel.read", { channel_id: secret.id }, alpha.member);
    const none = await world.call("channel.read", { channel_id: alpha.owner_id }, alpha.member);
    expect([seen.status, seen.text]).toEqual([404, none.text]);
    expect((await world.call("channel.users", { channel_id: secret.id }, alpha.member)).text).toBe(none.text);
    expect((await world.call("channel.users", { channel_id: inner.id }, alpha.member)).status).toBe(200);
    expect((await world.call("channel.users", { channel_id: hidden.id }, alpha.member)).status).toBe(403);
  });

  test("what is written can be read, and what is left out of a replacement goes", async () => {
    const create = {
      organisation_id,
      slug: "guard",
      title: "Guard frequency",
      colour: "#ff0000",
      members_max: 9,
      password: "let me in",
    };
    const made = await world.call("channel.create", create, alpha.manager);
    expect(made).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(made.body).toMatchObject({ slug: "guard", label: "Guard freque", type: "radio", position: 0, has_password: true });
    expect(made.text).not.toContain("let me in");
    const { channel_id } = made.body;
    expect((await world.call("channel.read", { channel_id }, alpha.manager)).body).toEqual(made.body);
    expect(world.base.directory.table(organisation_id)?.channels.get("guard")?.members_max).toBe(9);
    const replaced = await world.call("channel.replace", { channel_id, title: "Guard" }, alpha.manager, { "if-match": '"1"' });
    expect(replaced.body).toMatchObject({ title: "Guard", label: "Guard", has_password: true, version: 2 });
    expect(replaced.body).not.toHaveProperty("colour");
    expect(replaced.body).not.toHaveProperty("members_max");
    const opened_again = await world.call("channel.change", { channel_id, remove_password: true }, alpha.manager, anyway);
    expect(opened_again.body.has_password).toBe(false);
    const both = { channel_id, remove_password: true, password: "x" };
    expect((await world.call("channel.change", both, alpha.manager, anyway)).body.field).toBe("/remove_password");
    const audit = await world.call("audit.list", { organisation_id }, alpha.manager);
    expect(audit.text).not.toContain("let me in");
  });

  test("there is an end to everything", async () => {
    const create = (slug: string, more: object = {}) =>
      world.call("channel.create", { organisation_id, slug, title: slug, ...more }, alpha.manager);
    expect(await create("crowd", { members_max: 51 })).toMatchObject({ status: 409, body: { field: "/members_max" } });
    expect((await create("group-1", { type: "group", password: "x" })).body).toMatchObject({ field: "/password" });
    expect((await create("group-2", { type: "group", members_max: 2 })).body).toMatchObject({ field: "/members_max" });
    for (let made = 0; made < 12; made += 1) expect((await create(`channel-${made}`)).status).toBe(201);
    expect(await create("one-more")).toMatchObject({ status: 409, body: { code: "limit_reached" } });
    expect(await create("channel-3")).toMatchObject({ status: 409 });
  });

  test("the root goes by its organisation, but for who may do what", async () => {
    const channel_id = world.base.directory.channelUuid(organisation_id, "-") ?? "";
    expect((await world.call("channel.change", { channel_id, title: "X" }, alpha.owner, anyway)).status).toBe(409);
    expect((await world.call("channel.replace", { channel_id, title: "X" }, alpha.owner, anyway)).status).toBe(409);
    expect((await world.call("channel.remove", { channel_id }, alpha.owner)).status).toBe(409);
    const role_id = world.base.directory.roleUuid(organisation_id, "guest") ?? "";
    const put = await world.call("acl.put", { channel_id, role_id, allow: ["listen", "join", "join"] }, alpha.manager, anyway);
    expect(put).toMatchObject({ status: 200, body: { entry: { allow: ["join", "listen"], deny: [] } } });
    const listed = await world.call("acl.list", { channel_id }, alpha.manager);
    expect(listed.headers["etag"]).toBe(put.headers["etag"]);
    expect(listed.body.items).toContainEqual(put.body.entry);
  });
});
