import { apiRoutes } from "@talkgroup/schemas/api";
import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiMethod } from "./api-context.js";
import { good_requests } from "./api-request.suite.js";
import { type Answer, ApiWorld, type Community, type Things } from "./api-world.suite.js";

describe("two organisations", () => {
  let world: ApiWorld;
  let alpha: Community;
  let beta: Community;
  let things: Things;
  let operator: string;

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
    beta = await world.community("beta");
    things = await world.things(beta);
    await world.run(things);
    operator = await world.operator();
    // Of the same name, so that a name is never taken for the thing.
    await world.channel(alpha.organisation_id, things.channel_slug);
    await world.base.role(alpha.organisation_id, `role-${things.fresh}`);
  });

  afterAll(() => world.close());

  test.each(scopedMethods())("%s: an id of the other one answers as one that nobody has", async (method) => {
    const before = await contents();
    for (const token of [alpha.owner, alpha.manager, alpha.moderator, alpha.member, alpha.game_key, operator]) {
      if (token === operator && method.startsWith("organisation.")) continue;
      const params = await good_requests[method](things, world);
      const theirs = await world.call(method, params as never, token, { "if-match": "*" });
      const nobodys = await world.call(method, strange(params) as never, token, { "if-match": "*" });
      expect(plain(theirs)).toEqual(plain(nobodys));
      if (theirs.status !== 204) expect(theirs.status).toBeGreaterThanOrEqual(400);
    }
    expect(await contents()).toEqual(before);
    expect(world.live.moderated).toEqual([]);
  });

  test.each([
    ["channel.create", "parent_id", "channel_id"],
    ["channel.change", "parent_id", "channel_id"],
    ["channel.replace", "parent_id", "channel_id"],
    ["acl.put", "role_id", "role_id"],
    ["acl.remove", "role_id", "role_id"],
    ["account.read", "user_id", "user_id"],
    ["account.change", "user_id", "user_id"],
    ["account.remove", "user_id", "user_id"],
    ["account.give_role", "role_id", "role_id"],
    ["account.give_role", "user_id", "user_id"],
    ["account.take_role", "role_id", "role_id"],
    ["account.take_role", "user_id", "user_id"],
    ["ban.create", "user_id", "user_id"],
    ["running.apply", "preset_id", "preset_id"],
  ] as const)("%s: another's %s answers as one that nobody has", async (method, member, thing) => {
    const own = await world.things(alpha);
    const before = await contents();
    const right = await good_requests[method](own, world);
    const [theirs, nobodys] = await Promise.all(
      [things[thing], v7()].map((id) =>
        world.call(method, { ...right, [member]: id } as never, alpha.owner, { "if-match": "*" }),
      ),
    );
    expect(plain(theirs as Answer)).toEqual(plain(nobodys as Answer));
    expect(theirs?.status).not.toBe(200);
    expect(await contents()).toEqual(before);
  });

  test("another's roles cannot be given by an invite or to a new account", async () => {
    for (const method of ["invite.create", "account.create"] as const) {
      const params = { ...(await good_requests[method](await world.things(alpha), world)) };
      const [theirs, nobodys] = await Promise.all(
        [things.role_id, v7()].map((id) => world.call(method, { ...params, role_ids: [id] } as never, alpha.owner)),
      );
      expect(theirs).toMatchObject({ status: 409, body: { code: "unknown_role", field: "/role_ids/0" } });
      expect(plain(theirs as Answer)).toEqual(plain(nobodys as Answer));
    }
  });

  test("lists show what is the organisation's own", async () => {
    const methods = scopedMethods().filter((method) => method.endsWith(".list") && method !== "acl.list");
    expect(methods).toHaveLength(9);
    for (const method of methods) {
      const params = await good_requests[method](await world.things(alpha), world);
      const { status, text } = await world.call(method, { ...params, limit: 200 } as never, alpha.owner);
      expect(status).toBe(200);
      for (const id of Object.values(things)) {
        if (String(id).length === 36) expect(text).not.toContain(id);
      }
    }
  });

  /** All rows of both that a request could have changed. */
  async function contents(): Promise<unknown> {
    const all = { after: undefined, limit: 200 };
    const { store } = world;
    return Promise.all(
      [alpha, beta].map(async ({ organisation_id: id }) => ({
        directory: await store.directory(id),
        presets: await store.presets.list(id, all),
        invites: await store.invites.list(id, all),
        bans: await store.bans.list(id, all),
        game_keys: await store.game_keys.list(id, all),
        audit: await store.audit.list(id, all),
      })),
    );
  }
});

function scopedMethods(): ApiMethod[] {
  return (Object.keys(apiRoutes) as ApiMethod[]).filter((method) => apiRoutes[method].path_members.length > 0);
}

/** The same with ids that nobody has; a session's is a number. */
function strange(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === "session_id") return [name, "4000000000"];
      return [name, name.endsWith("_id") && /^[0-9a-f-]{36}$/.test(value) ? v7() : value];
    }),
  );
}

/** All that comes back, but for the number that was asked for. */
function plain({ status, headers, text }: Answer): object {
  return { status, headers, text: text.replaceAll(/session_id: found \d+/g, "session_id: found N") };
}
