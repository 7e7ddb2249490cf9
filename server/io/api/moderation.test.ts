import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ApiWorld, type Community } from "./api-world.suite.js";

describe("moderation", () => {
  const opened = ApiWorld.open();
  let world: ApiWorld;
  let alpha: Community;
  let organisation_id: string;
  let organisations = 0;

  beforeEach(async () => {
    world = await opened;
    organisations += 1;
    alpha = await world.community(`alpha-${organisations}`);
    organisation_id = alpha.organisation_id;
    world.live.moderated.length = 0;
    await world.channel(organisation_id, "one");
    await world.channel(organisation_id, "two");
    world.live.add(organisation_id, { session_id: 11, kind: "user", user_id: alpha.owner_id, channels: [on("one", true)] });
    world.live.add(organisation_id, { session_id: 9, kind: "guest", name: "Guest", channels: [on("one"), on("two")] });
  });

  afterAll(() => world.close());

  const on = (channel_id: string, speaking = false) => ({ channel_id, monitor: false, muted: false, priority: false, speaking });

  /** Somebody who may moderate one channel only. */
  async function moderatorOf(slug: string): Promise<string> {
    const user = await world.base.user(organisation_id, `moderator-of-${slug}`);
    const role = await world.base.role(organisation_id, `moderators-of-${slug}`);
    await world.allow(organisation_id, slug, role.id, ["moderate"]);
    await world.store.users.giveRole(user.id, role.id);
    await world.base.directory.changed(organisation_id);
    return world.token(user.id, organisation_id);
  }

  test("what is asked for is what is done, and it is written down", async () => {
    const { moderator } = alpha;
    const done = [
      await world.call("presence.mute", { session_id: "9", channel_slug: "one", muted: true }, moderator),
      await world.call("presence.priority", { session_id: "9", channel_slug: "one", priority: false }, moderator),
      await world.call("presence.kick", { session_id: "9", channel_slug: "one" }, moderator),
      await world.call("presence.move", { session_id: "9", from_channel_slug: "two", to_channel_slug: "one" }, moderator),
      await world.call("presence.kick", { session_id: "9" }, moderator),
    ];
    expect(done.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
    expect(world.live.moderated).toEqual([
      { kind: "mute", session_id: 9, channel_id: "one", on: true },
      { kind: "priority", session_id: 9, channel_id: "one", on: false },
      { kind: "kick", session_id: 9, channel_id: "one" },
      { kind: "move", session_id: 9, from_channel_id: "two", to_channel_id: "one" },
      { kind: "end", session_id: 9, reason: "kicked" },
    ]);
    const { body } = await world.call("audit.list", { organisation_id, limit: 2 }, alpha.owner);
    expect(body.items).toMatchObject([
      { action: "presence.kick", subject_id: "9", detail: '{"fields":[]}' },
      {
        action: "presence.move",
        detail: '{"fields":["from_channel_slug","to_channel_slug"],"from_channel_slug":"two","to_channel_slug":"one"}',
      },
    ]);
  });

  test("who moderates a channel does so there alone", async () => {
    const token = await moderatorOf("one");
    const mute = (channel_slug: string) => world.call("presence.mute", { session_id: "9", channel_slug, muted: true }, token);
    expect((await mute("one")).status).toBe(204);
    expect((await mute("two")).status).toBe(403);
    expect((await mute("nowhere")).status).toBe(403);
    expect((await world.call("presence.kick", { session_id: "9" }, token)).status).toBe(403);
    const move = { session_id: "9", from_channel_slug: "one", to_channel_slug: "two" };
    expect(await world.call("presence.move", move, token)).toMatchObject({ status: 403, body: { field: "/to_channel_slug" } });
    expect((await world.call("presence.list", { organisation_id }, token)).status).toBe(403);
    expect((await world.call("ban.create", { organisation_id, session_id: 9 }, token)).status).toBe(403);
  });

  test("channels and sessions that are not there are named", async () => {
    const mute = (session_id: string, channel_slug: string) =>
      world.call("presence.mute", { session_id, channel_slug, muted: true }, alpha.moderator);
    expect(await mute("9", "nowhere")).toMatchObject({ status: 409, body: { code: "unknown_channel", field: "/channel_slug" } });
    expect(await mute("12345", "one")).toMatchObject({ status: 404, body: { code: "unknown_session", field: "/session_id" } });
    expect(await mute("0", "one")).toMatchObject({ status: 400, body: { field: "/session_id" } });
  });

  test("who is there is listed by session id, and by channel", async () => {
    const { moderator, member } = alpha;
    const first = await world.call("presence.list", { organisation_id, limit: 1 }, moderator);
    expect(first.body.items).toMatchObject([{ session_id: 9, channels: [{ channel_slug: "one" }, { channel_slug: "two" }] }]);
    const cursor = first.body.next_cursor;
    const second = await world.call("presence.list", { organisation_id, limit: 1, cursor }, moderator);
    expect(second.body.items).toMatchObject([{ session_id: 11, user_id: alpha.owner_id }]);
    const channel_id = world.base.directory.channelUuid(organisation_id, "one") ?? "";
    const { body } = await world.call("channel.users", { channel_id }, member);
    expect(body.items).toMatchObject([
      { session_id: 9, speaking: false },
      { session_id: 11, speaking: true },
    ]);
    expect(body.items[0]).not.toHaveProperty("channels");
    expect(body.items[0]).not.toHaveProperty("channel_id");
  });

  test("a ban ends the sessions of whom it names", async () => {
    const { moderator, owner } = alpha;
    const { id: user_id } = await world.base.user(organisation_id, "noisy");
    world.live.add(organisation_id, { session_id: 21, kind: "user", user_id });
    world.live.add(organisation_id, { session_id: 22, kind: "user", user_id });
    world.live.add(organisation_id, { session_id: 23, kind: "game", player_id: "griefer" });
    world.live.add(organisation_id, { session_id: 24, kind: "guest" });
    world.live.addresses.set(9, "2001:db8::1").set(24, "2001:db8::2").set(23, "2001:db8::3");
    const ban = (whom: object) => world.call("ban.create", { organisation_id, ...whom }, moderator);
    const ended = (): number[] => world.live.moderated.splice(0).map(({ session_id }) => session_id);
    const by_session = await ban({ session_id: 21, reason: "noise", lifetime_s: 3600 });
    expect(by_session).toMatchObject({ status: 201, body: { kind: "user", user_id, reason: "noise" } });
    expect(by_session.body.expires_ms - by_session.body.created_ms).toBe(3_600_000);
    expect(ended()).toEqual([21, 22]);
    expect((await ban({ player_id: "griefer" })).body).toMatchObject({ kind: "player", player_id: "griefer" });
    expect(ended()).toEqual([23]);
    const by_address = await ban({ session_id: 9 });
    expect(by_address.body.kind).toBe("address");
    expect(by_address.text).not.toMatch(/2001|subject/);
    expect(ended()).toEqual([9, 24]);
    expect((await world.call("ban.list", { organisation_id }, moderator)).body.items).toHaveLength(3);
    const login = await world.call("auth.login", {
      organisation: alpha.slug,
      username: "noisy",
      password: "correct horse battery",
    });
    expect(login).toMatchObject({ status: 403, body: { code: "banned" } });
    expect((await world.call("ban.remove", { ban_id: by_session.body.ban_id }, moderator)).status).toBe(204);
    expect(await ban({})).toMatchObject({ status: 400 });
    expect(await ban({ user_id, player_id: "griefer" })).toMatchObject({ status: 400 });
    expect((await ban({ session_id: 99 })).body.code).toBe("unknown_session");
    world.live.addresses.clear();
    expect(await ban({ session_id: 9 })).toMatchObject({ status: 409, body: { field: "/session_id" } });
    expect((await ban({ session_id: 11 })).status).toBe(403);
    expect((await world.call("ban.create", { organisation_id, user_id: alpha.owner_id }, owner)).body.code).toBe("conflict");
  });

  test("who is banned does nothing more with a token it still has, and does not lift its own ban", async () => {
    const { owner, moderator } = alpha;
    const { body: me } = await world.call("auth.me", {}, moderator);
    const { body: ban } = await world.call("ban.create", { organisation_id, user_id: me.account.user_id }, owner);
    const banned = { status: 403, body: { code: "banned" } };
    expect(await world.call("ban.remove", { ban_id: ban.ban_id }, moderator)).toMatchObject(banned);
    expect(await world.call("presence.kick", { session_id: "9" }, moderator)).toMatchObject(banned);
    expect(await world.call("auth.me", {}, moderator)).toMatchObject(banned);
    expect(world.live.moderated).toEqual([]);
    expect((await world.call("ban.remove", { ban_id: ban.ban_id }, owner)).status).toBe(204);
    expect((await world.call("auth.me", {}, moderator)).status).toBe(200);
  });

  test("only an operator bans an operator", async () => {
    const { id: user_id } = await world.base.user(organisation_id, "the-operator", { operator: true });
    const refused = await world.call("ban.create", { organisation_id, user_id }, alpha.moderator);
    expect(refused).toMatchObject({ status: 403, body: { code: "permission_denied", field: "/user_id" } });
    const { id: other } = await world.base.user(organisation_id, "another-operator", { operator: true, owner: true });
    const token = await world.token(other, organisation_id);
    expect((await world.call("ban.create", { organisation_id, user_id }, token)).status).toBe(201);
  });
});
