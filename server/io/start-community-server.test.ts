import { packet_kind } from "@talkgroup/schemas";
import { openLog } from "@talkgroup/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CommunityWorld, type WorldOptions } from "./community-world.suite.js";
import { leaksIn } from "./log.suite.js";
import { ask, startPostgres, whyNoPostgres } from "./store/postgres.suite.js";
import { TestRadio } from "./test-radio.suite.js";

const sealed = Buffer.alloc(60, 0x5a);
let worlds: CommunityWorld[] = [];
let radios: TestRadio[] = [];

async function start(options: WorldOptions = {}): Promise<CommunityWorld> {
  const world = await CommunityWorld.start(options);
  worlds.push(world);
  return world;
}

async function player(world: CommunityWorld, username: string): ReturnType<CommunityWorld["player"]> {
  const made = await world.player(username);
  radios.push(made);
  return made;
}

/** Both on the lobby, reached over UDP; the first talks to it by target 1. */
async function pair(world: CommunityWorld): Promise<Awaited<ReturnType<CommunityWorld["player"]>>[]> {
  const players = [await player(world, "talker"), await player(world, "listener")];
  for (const one of players) {
    await one.call("channel.join", { channel_id: "lobby", monitor: false });
    await one.pingUdp();
  }
  await players[0]?.call("target.define", { target_id: 1, channel_ids: ["lobby"] });
  return players;
}

async function hears(talker: TestRadio, listener: TestRadio): Promise<boolean> {
  const before = listener.datagrams.length;
  talker.sendUdp(talker.datagram(packet_kind.voice, 1, sealed));
  await talker.pingUdp();
  await listener.pingUdp();
  return listener.datagrams.length > before;
}

afterEach(async () => {
  await Promise.all(radios.map((one) => one.disconnect()));
  await Promise.all(worlds.map((world) => world.close()));
  [worlds, radios] = [[], []];
});

describe("the server of a community", () => {
  it("takes a listener out of voice within 100 ms of an admin's word, and changes the channel's secret", async () => {
    const world = await start();
    const [talker, listener] = await pair(world);
    if (talker === undefined || listener === undefined) throw new TypeError("there are two");
    expect(await hears(talker, listener)).toBe(true);
    const roles = await world.done("GET", `/api/v1/orgs/${world.organisation_id}/roles`);
    const channels = await world.done("GET", `/api/v1/orgs/${world.organisation_id}/channels`);
    const lobby = channels.items.find(({ slug }: { slug: string }) => slug === "lobby");
    const muzzled = await world.done("POST", `/api/v1/orgs/${world.organisation_id}/roles`, {
      slug: "muzzled",
      title: "Muzzled",
    });
    expect(roles.items.map(({ slug }: { slug: string }) => slug).sort()).toEqual(["guest", "member"]);
    const acl = `/api/v1/channels/${lobby.channel_id}/acl/${muzzled.role_id}`;
    await world.done("PUT", acl, { allow: [], deny: ["listen"] }, { headers: { "if-match": `"${lobby.version}"` } });
    const secrets = talker.epoch_secrets.length;
    const said_ms = performance.now();
    const give = `/api/v1/orgs/${world.organisation_id}/users/${listener.user_id}/roles/${muzzled.role_id}`;
    await world.done("PUT", give);
    await listener.until(() => listener.events.some(({ method }) => method === "channel.removed"));
    expect(performance.now() - said_ms).toBeLessThan(100);
    await talker.until(() => talker.epoch_secrets.length > secrets);
    const newest = talker.epoch_secrets.at(-1) ?? "";
    expect(listener.epoch_secrets).not.toContain(newest);
    expect(await hears(talker, listener)).toBe(false);
    await expect(listener.call("channel.join", { channel_id: "lobby", monitor: true })).rejects.toMatchObject({
      code: "permission_denied",
    });
  });

  it("lets a player of a game in by its token, and nowhere else", async () => {
    const world = await start();
    await world.channel("squad");
    const keys = `/api/v1/orgs/${world.organisation_id}/game-keys`;
    const { secret } = await world.done("POST", keys, { title: "Launcher" });
    const body = {
      player_id: "p-1",
      name: "Nova",
      grants: [{ channel_slug: "squad", permissions: ["join", "listen", "speak"] }],
      lifetime_s: 60,
    };
    const tokens = `/api/v1/orgs/${world.organisation_id}/game-tokens`;
    const { token } = await world.done("POST", tokens, body, { token: secret });
    const radio = await TestRadio.connect(world.server);
    radios.push(radio);
    const hello = await radio.helloWith({ token });
    expect(hello.channels.map(({ channel_id }) => channel_id)).toEqual(["squad"]);
    const joined = await radio.call("channel.join", { channel_id: "squad", monitor: false });
    expect(joined.members.map(({ name }) => name)).toEqual(["Nova"]);
    await expect(radio.call("channel.join", { channel_id: "lobby", monitor: false })).rejects.toMatchObject({
      code: "unknown_channel",
    });
    expect((await world.call("GET", keys, undefined, { token })).status).toBe(401);
  });

  it("keeps two organisations from each other: no channel, no session, no answer tells that there is another", async () => {
    const world = await start();
    const { organisation, owner_invite } = await world.done("POST", "/api/v1/orgs", { slug: "other", title: "Other" });
    const account = { username: "listener", password: "a password for tests" };
    const invited = { organisation: "other", invite_code: owner_invite, ...account };
    const stranger = await world.done("POST", "/auth/register", invited, { token: null });
    const [ours] = await pair(world);
    const theirs = await TestRadio.connect(world.server);
    radios.push(theirs);
    const hello = await theirs.helloWith({ token: stranger.access_token });
    expect(hello.channels).toEqual([]);
    expect(hello.operation.title).toBe("Other");
    const to_ours = theirs.call("channel.join", { channel_id: "lobby", monitor: false }).catch((thrown: Error) => thrown.message);
    const to_none = theirs
      .call("channel.join", { channel_id: "nowhere", monitor: false })
      .catch((thrown: Error) => thrown.message);
    expect(String(await to_ours).replace("lobby", "X")).toBe(String(await to_none).replace("nowhere", "X"));
    const session_id = ours?.session_id ?? 0;
    const kick = `/api/v1/sessions/${session_id}/kick`;
    const other = await world.call("POST", kick, {}, { token: stranger.access_token });
    const none = await world.call("POST", "/api/v1/sessions/77/kick", {}, { token: stranger.access_token });
    const alike = { ...none.body, detail: none.body.detail.replace("77", String(session_id)) };
    expect([other.status, other.body]).toEqual([none.status, alike]);
    const seen = await world.done("GET", `/api/v1/orgs/${organisation.organisation_id}/sessions`, undefined, {
      token: stranger.access_token,
    });
    expect(seen.items.map((item: { session_id: number }) => item.session_id)).not.toContain(session_id);
  });

  it("keeps a session whose connection drops, voice and all, and gives it back with what it missed", async () => {
    const world = await start();
    const [talker, listener] = await pair(world);
    if (talker === undefined || listener === undefined) throw new TypeError("there are two");
    const { resume_token, session_id } = listener.hello_result;
    const seq = listener.events.length;
    await listener.drop();
    await talker.until(() => talker.events.some(({ params }) => JSON.stringify(params).includes('"absent":true')));
    expect(await hears(talker, listener)).toBe(true);
    expect(talker.events.filter(({ method }) => method === "channel.member_left")).toEqual([]);
    const third = await player(world, "third");
    await third.call("channel.join", { channel_id: "lobby", monitor: false });
    const again = await TestRadio.connect(world.server);
    radios.push(again);
    const hello = await again.helloWith({ resume: { session_id, resume_token, seq } });
    expect(hello).toMatchObject({ resumed: true, session_id, hop_key: listener.hello_result.hop_key });
    await again.until(() => again.events.some(({ method }) => method === "channel.member_joined"));
    expect(JSON.stringify(again.events)).toContain("third");
    await again.call("session.update", { muted: true });
    const stolen = await TestRadio.connect(world.server);
    radios.push(stolen);
    await expect(stolen.helloWith({ resume: { session_id, resume_token, seq } })).rejects.toMatchObject({
      code: "resume_failed",
    });
  });

  it("does not take back a banned guest whose connection was down when the ban came", async () => {
    const world = await start();
    const { code } = await world.done("POST", `/api/v1/orgs/${world.organisation_id}/invites`, { kind: "guest" });
    const guest = async (): Promise<TestRadio> => {
      const radio = await TestRadio.connect(world.server);
      radios.push(radio);
      await radio.helloWith({ join_code: code, name: "Griefer" });
      return radio;
    };
    const [away, back, there] = [await guest(), await guest(), await guest()];
    const resumeOf = ({ hello_result, session_id, events }: TestRadio) => ({
      resume: { session_id, resume_token: hello_result.resume_token, seq: events.length },
    });
    await away.drop();
    await back.drop();
    // One that came back and dropped again is known by the connection it had last.
    const again = await TestRadio.connect(world.server);
    radios.push(again);
    await again.helloWith(resumeOf(back));
    await again.drop();
    const sessions = `/api/v1/orgs/${world.organisation_id}/sessions`;
    await vi.waitUntil(async () => {
      const { items } = await world.done("GET", sessions);
      return items.filter(({ absent }: { absent: boolean }) => absent).length === 2;
    });
    const banned = await world.call("POST", `/api/v1/orgs/${world.organisation_id}/bans`, { session_id: away.session_id });
    expect(banned).toMatchObject({ status: 201, body: { kind: "address" } });
    await there.closed;
    expect((await world.done("GET", sessions)).items).toEqual([]);
    const returning = await TestRadio.connect(world.server);
    radios.push(returning);
    await expect(returning.helloWith(resumeOf(away))).rejects.toMatchObject({ code: "resume_failed" });
    await returning.closed;
    expect(returning.events).toMatchObject([{ method: "session.ending", params: { reason: "banned" } }]);
    const anew = await TestRadio.connect(world.server);
    radios.push(anew);
    await expect(anew.helloWith({ join_code: code, name: "Griefer" })).rejects.toMatchObject({ code: "banned" });
  });

  it("writes nothing into its log that names or lets in anybody", async () => {
    const lines: string[] = [];
    const world = await start({ log: openLog("info", { write: (line) => lines.push(line) }) });
    const [talker] = await pair(world);
    await world.call(
      "POST",
      "/auth/login",
      { organisation: "home", username: "talker", password: "wrong, and secret" },
      { token: null },
    );
    await world.call("GET", "/nowhere/Secret-Name");
    await world.close();
    worlds = [];
    const secrets = [world.token, "a password for tests", "wrong, and secret", talker?.hello_result.hop_key ?? "?"];
    expect(lines.length).toBeGreaterThan(1);
    expect(leaksIn(lines.join(""), { names: ["talker", "listener", "operator", "Secret-Name"], secrets })).toEqual([]);
  });

  it("counts what a limit refused under the limit's name, wherever that was", async () => {
    const world = await start({
      settings: [
        ["limits.max_channels_per_org", "1"],
        ["limits.max_users_per_channel", "2"],
      ],
    });
    const channels = `/api/v1/orgs/${world.organisation_id}/channels`;
    expect((await world.call("POST", channels, { slug: "second", title: "Second" })).body).toMatchObject({
      code: "limit_reached",
    });
    await pair(world);
    const third = await player(world, "third");
    await expect(third.call("channel.join", { channel_id: "lobby", monitor: true })).rejects.toMatchObject({
      code: "limit_reached",
    });
    const { body } = await world.call("GET", "/metrics", undefined, { token: null });
    expect(body).toContain('talkgroup_limit_refusals_total{limit="channels_per_organisation_max"} 1\n');
    expect(body).toContain('talkgroup_limit_refusals_total{limit="members_per_channel_max"} 1\n');
    expect(body).toContain('talkgroup_limit_refusals_total{limit="sessions_max"} 0\n');
    expect(body).toMatch(
      /talkgroup_http_requests_total\{method="POST",route="\/api\/v1\/orgs\/:organisation_id\/channels",status="409"\} 1/,
    );
  });

  it("answers for a path that is nowhere as for any refusal", async () => {
    const world = await start();
    expect(await world.call("GET", "/nowhere")).toMatchObject({ status: 404, body: { code: "not_found" } });
  });

  it("tells players when to come back before it goes", async () => {
    const world = await start({ settings: [["server.reconnect_url", "wss://backup.example"]] });
    const [talker] = await pair(world);
    await world.server.close();
    expect(talker?.events.at(-1)).toMatchObject({
      method: "session.ending",
      params: { reason: "closing", reconnect_url: "wss://backup.example", reconnect_after_ms: 2000 },
    });
  });
});

const no_postgres = whyNoPostgres();

describe.skipIf(no_postgres !== undefined)(`the server of a community when its database is full${no_postgres ?? ""}`, () => {
  it("says so in its log once, though guests alone find out", { timeout: 60_000 }, async () => {
    const postgres = await startPostgres();
    try {
      const lines: string[] = [];
      const log = openLog("info", { write: (line) => lines.push(line) });
      const world = await start({ database_url: postgres.url, log });
      const { code } = await world.done("POST", `/api/v1/orgs/${world.organisation_id}/invites`, { kind: "guest" });
      // A double of a full disk: a trigger that says what PostgreSQL would.
      await ask(
        postgres.url,
        "create function no_room() returns trigger language plpgsql as $$ begin raise sqlstate '53100'; end $$",
      );
      await ask(postgres.url, "create trigger no_room before update on invites for each row execute function no_room()");
      for (let guests = 0; guests < 2; guests += 1) {
        const guest = await TestRadio.connect(world.server);
        radios.push(guest);
        await expect(guest.helloWith({ join_code: code, name: "Gus" })).rejects.toThrow("join codes cannot be checked now");
      }
      expect(lines.filter((line) => line.includes("the store is full"))).toHaveLength(1);
    } finally {
      await Promise.all(radios.map((one) => one.disconnect()));
      await Promise.all(worlds.map((world) => world.close()));
      [worlds, radios] = [[], []];
      await postgres.stop();
    }
  });
});

describe.skipIf(no_postgres !== undefined)(`the server of a community when its database goes away${no_postgres ?? ""}`, () => {
  it("routes voice on, refuses logins for a while, and recovers by itself", { timeout: 60_000 }, async () => {
    const postgres = await startPostgres();
    try {
      const world = await start({ database_url: postgres.url });
      const [talker, listener] = await pair(world);
      if (talker === undefined || listener === undefined) throw new TypeError("there are two");
      const login = { organisation: "home", username: "talker", password: "a password for tests" };
      await postgres.pause();
      const refused = await world.call("POST", "/auth/login", login, { token: null });
      expect(refused.status).toBe(503);
      expect(refused.body).toMatchObject({ code: "store_unavailable" });
      expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
      expect(await hears(talker, listener)).toBe(true);
      expect((await world.call("GET", "/healthz")).status).toBe(200);
      const by_token = await TestRadio.connect(world.server);
      radios.push(by_token);
      expect(await by_token.helloWith({ token: world.token })).toMatchObject({ resumed: false });
      await postgres.resume();
      await vi.waitFor(
        async () => expect((await world.call("POST", "/auth/login", login, { token: null })).status).toBe(200),
        waiting,
      );
      await vi.waitFor(async () => expect((await world.call("GET", "/readyz")).status).toBe(200), waiting);
      await world.channel("after-the-storm");
    } finally {
      await Promise.all(radios.map((one) => one.disconnect()));
      await Promise.all(worlds.map((world) => world.close()));
      [worlds, radios] = [[], []];
      await postgres.stop();
    }
  });
});

const waiting = { timeout: 15_000, interval: 200 };
