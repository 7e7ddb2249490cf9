import { accept } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import type { Store } from "./store.js";
import { accepted, allPages, anOrganisation, refused, type TestRows } from "./test-rows.suite.js";

/** Who gets in: invites, bans, keys and tokens; and the log of what was done. */
export function describeGates(store: () => Store, rows: TestRows): void {
  describeInvites(store, rows);
  describeBans(store, rows);
  describeKeys(store, rows);
  describeAudit(store, rows);
  describeRemoval(store, rows);
}

function describeInvites(store: () => Store, rows: TestRows): void {
  it("keeps invites, and counts their use", async () => {
    const { invites } = store();
    const here = await anOrganisation(store(), rows);
    const full = rows.invite(here, {
      kind: "owner",
      operator: true,
      role_ids: ["r1", "r2"],
      uses_max: 2,
      expires_ms: 100,
      note: "für Ünal",
    });
    const open = rows.invite(here, { kind: "guest" });
    for (const invite of [full, open]) {
      expect(await invites.create(invite)).toEqual(accept(invite));
      expect(await invites.find(invite.id)).toStrictEqual(invite);
      expect(await invites.findByCode(invite.code_hash)).toStrictEqual(invite);
    }
    expect(refused(await invites.create(rows.invite(here, { code_hash: full.code_hash })))).toBe("conflict /code_hash");
    expect(refused(await invites.create(rows.invite(rows.id())))).toBe("not_found /organisation_id");
    expect(await invites.findByCode("no such")).toBeUndefined();
    expect(refused(await invites.use(full.id, 100))).toBe("invite_invalid");
    expect(await invites.use(full.id, 99)).toEqual(accept({ ...full, uses: 1 }));
    expect(await invites.use(full.id, 99)).toEqual(accept({ ...full, uses: 2 }));
    expect(refused(await invites.use(full.id, 99))).toBe("invite_invalid");
    expect(refused(await invites.use(rows.id(), 1))).toBe("invite_invalid");
    for (const uses of [1, 2, 3]) expect(accepted(await invites.use(open.id, 2 ** 52)).uses).toBe(uses);
    expect(await invites.list(here, { after: undefined, limit: 9 })).toEqual([
      { ...full, uses: 2 },
      { ...open, uses: 3 },
    ]);
    expect([await invites.count(here), await invites.remove(open.id), await invites.remove(open.id)]).toEqual([2, true, false]);
  });
}

function describeBans(store: () => Store, rows: TestRows): void {
  it("keeps bans, one for each subject, and finds those in force", async () => {
    const { bans } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const player = rows.ban(here, { subject: "p1", expires_ms: 50, author_id: "admin", reason: "spam" });
    const user = rows.ban(here, { kind: "user", subject: "p1" });
    const elsewhere = rows.ban(there, { subject: "p1" });
    for (const ban of [player, user, elsewhere]) expect(await bans.create(ban)).toEqual(accept(ban));
    expect(await bans.find(player.id)).toStrictEqual(player);
    const subjects = [
      { kind: "player", subject: "p1" },
      { kind: "user", subject: "p1" },
      { kind: "address", subject: "p1" },
      { kind: "player", subject: "\0" },
    ] as const;
    expect(await bans.match(here, subjects, 49)).toStrictEqual([player, user]);
    expect(await bans.match(here, subjects, 50)).toEqual([user]);
    expect(await bans.match(here, [], 1)).toEqual([]);
    expect(await bans.match(rows.id(), subjects, 1)).toEqual([]);
    const again = rows.ban(here, { subject: "p1" });
    expect(await bans.create(again)).toEqual(accept(again));
    expect(await bans.find(player.id)).toBeUndefined();
    expect(await bans.match(here, subjects, 50)).toEqual([user, again]);
    expect(refused(await bans.create(rows.ban(rows.id())))).toBe("not_found /organisation_id");
    expect([await bans.count(here), await bans.list(here, { after: user.id, limit: 2 })]).toEqual([2, [again]]);
    expect([await bans.remove(again.id), await bans.remove(again.id)]).toEqual([true, false]);
  });
}

function describeKeys(store: () => Store, rows: TestRows): void {
  it("keeps keys of games", async () => {
    const { game_keys } = store();
    const here = await anOrganisation(store(), rows);
    const key = rows.gameKey(here);
    expect(await game_keys.create(key)).toEqual(accept(key));
    expect(await game_keys.find(key.id)).toStrictEqual(key);
    expect(await game_keys.findBySecret(key.secret_hash)).toStrictEqual(key);
    expect(refused(await game_keys.create(rows.gameKey(here, { secret_hash: key.secret_hash })))).toBe("conflict /secret_hash");
    expect(refused(await game_keys.create(rows.gameKey(rows.id())))).toBe("not_found /organisation_id");
    expect([await game_keys.count(here), await game_keys.list(here, { after: undefined, limit: 1 })]).toEqual([1, [key]]);
    expect([await game_keys.remove(key.id), await game_keys.remove(key.id)]).toEqual([true, false]);
  });

  it("keeps refresh tokens, each good once", async () => {
    const { refresh_tokens, users } = store();
    const user = accepted(await users.create(rows.user(await anOrganisation(store(), rows))));
    const token = rows.refreshToken(user.id, { expires_ms: 2 ** 45 });
    expect(await refresh_tokens.create(token)).toEqual(accept(token));
    expect(await refresh_tokens.findByHash(token.token_hash)).toStrictEqual(token);
    expect(refused(await refresh_tokens.create({ ...token, id: rows.id() }))).toBe("conflict /token_hash");
    expect(refused(await refresh_tokens.create(rows.refreshToken(rows.id())))).toBe("not_found /user_id");
    expect([await refresh_tokens.use(token.id, 7), await refresh_tokens.use(token.id, 8)]).toEqual([true, false]);
    expect(await refresh_tokens.use(rows.id(), 7)).toBe(false);
    expect(await refresh_tokens.findByHash(token.token_hash)).toStrictEqual({ ...token, used_ms: 7 });
  });

  it("uses what was given for a refresh token, while that was used lately and it was not", async () => {
    const { refresh_tokens, users } = store();
    const user = accepted(await users.create(rows.user(await anOrganisation(store(), rows))));
    const first = rows.refreshToken(user.id, { expires_ms: 2 ** 45 });
    const { id: before_id, family_id } = first;
    const next = rows.refreshToken(user.id, { family_id, before_id, expires_ms: 2 ** 45 });
    for (const token of [first, next]) expect(await refresh_tokens.create(token)).toEqual(accept(token));
    expect(await refresh_tokens.useSuccessor(first.id, 0, 7)).toBeUndefined();
    await refresh_tokens.use(first.id, 7);
    expect(await refresh_tokens.useSuccessor(first.id, 8, 9)).toBeUndefined();
    expect(await refresh_tokens.useSuccessor(first.id, 7, 9)).toMatchObject({ id: next.id, before_id });
    expect(await refresh_tokens.findByHash(next.token_hash)).toStrictEqual({ ...next, used_ms: 9 });
    for (const id of [first.id, next.id, rows.id()]) expect(await refresh_tokens.useSuccessor(id, 0, 10)).toBeUndefined();
  });

  it("removes refresh tokens by family, user and age", async () => {
    const { refresh_tokens, users } = store();
    const here = await anOrganisation(store(), rows);
    const [one, two] = [accepted(await users.create(rows.user(here))), accepted(await users.create(rows.user(here)))];
    const family_id = rows.id();
    const tokens = [
      rows.refreshToken(one.id, { family_id, expires_ms: 2 ** 45 }),
      rows.refreshToken(one.id, { family_id, expires_ms: 2 ** 45 }),
      rows.refreshToken(one.id, { expires_ms: 2 ** 45 }),
      rows.refreshToken(two.id, { expires_ms: 2 ** 45 }),
      rows.refreshToken(two.id, { expires_ms: 20 }),
    ];
    for (const token of tokens) accepted(await refresh_tokens.create(token));
    const left = async () => {
      const found = await Promise.all(tokens.map(({ token_hash }) => refresh_tokens.findByHash(token_hash)));
      return found.map((token) => token !== undefined);
    };
    await refresh_tokens.removeExpired(20);
    expect(await left()).toEqual([true, true, true, true, true]);
    expect(await refresh_tokens.removeExpired(21)).toBeGreaterThanOrEqual(1);
    expect(await refresh_tokens.removeExpired(21)).toBe(0);
    expect(await left()).toEqual([true, true, true, true, false]);
    await refresh_tokens.removeFamily(family_id);
    expect(await left()).toEqual([false, false, true, true, false]);
    await refresh_tokens.removeOfUser(one.id);
    expect(await left()).toEqual([false, false, false, true, false]);
    await users.remove(two.id);
    expect(await left()).toEqual([false, false, false, false, false]);
  });
}

function describeAudit(store: () => Store, rows: TestRows): void {
  it("keeps the audit log, newest first, and forgets what is old", async () => {
    const { audit } = store();
    const here = await anOrganisation(store(), rows);
    const kinds = ["user", "game_key", "guest", "system"] as const;
    const made = kinds.map((actor_kind, index) =>
      rows.audit(here, { actor_kind, at_ms: -10 + index, subject_id: "s", detail: '{"title":"Ü"}' }),
    );
    const of_server = rows.audit(undefined, { actor_id: undefined, at_ms: -20 });
    for (const row of [...made, of_server]) await audit.add(row);
    const listed = await allPages(2, (page) => audit.list(here, page));
    expect(listed).toStrictEqual(made.toReversed());
    expect(await audit.removeBefore(-8)).toBe(3);
    expect(await audit.list(here, { after: undefined, limit: 9 })).toEqual([made[3], made[2]]);
  });

  it("forgets thousands of rows, a part at a time", { timeout: 60_000 }, async () => {
    const here = await anOrganisation(store(), rows);
    await store().transact(async (within) => {
      for (let made = 0; made < 2_001; made += 1) await within.audit.add(rows.audit(here, { at_ms: -1_000 }));
      return accept(undefined);
    });
    expect(await store().audit.removeBefore(-999)).toBe(2_001);
  });
}

function describeRemoval(store: () => Store, rows: TestRows): void {
  it("removes an organisation with all it owns, and nothing of another", async () => {
    const { audit, bans, channels, game_keys, invites, organisations, presets, refresh_tokens, roles, running, users } = store();
    const fill = async () => {
      const id = await anOrganisation(store(), rows);
      const user = accepted(await users.create(rows.user(id)));
      const role = accepted(await roles.create(rows.role(id)));
      accepted(await users.giveRole(user.id, role.id));
      const channel = accepted(await channels.create(rows.channel(id)));
      accepted(await channels.setAcl({ channel_id: channel.id, role_id: role.id, allow: 1, deny: 0 }, 1, 1));
      const preset = accepted(await presets.create(rows.preset(id)));
      accepted(await running.set({ ...nothing_runs, organisation_id: id, preset_id: preset.id, preset_version: 1 }));
      const token = accepted(await refresh_tokens.create(rows.refreshToken(user.id, { expires_ms: 2 ** 45 })));
      const [invite, ban, key] = [rows.invite(id), rows.ban(id), rows.gameKey(id)];
      accepted(await invites.create(invite));
      accepted(await bans.create(ban));
      accepted(await game_keys.create(key));
      await audit.add(rows.audit(id));
      return { id, user, role, channel, preset, token, invite, ban, key };
    };
    const left = async (made: Awaited<ReturnType<typeof fill>>) => [
      (await organisations.find(made.id)) !== undefined,
      (await users.find(made.user.id)) !== undefined,
      (await users.roles(made.user.id)).length === 1,
      (await roles.find(made.role.id)) !== undefined,
      (await channels.find(made.channel.id)) !== undefined,
      (await channels.acl(made.channel.id)).length === 1,
      (await presets.find(made.preset.id)) !== undefined,
      (await presets.version(made.preset.id, 1)) !== undefined,
      (await running.find(made.id)) !== undefined,
      (await refresh_tokens.findByHash(made.token.token_hash)) !== undefined,
      (await invites.find(made.invite.id)) !== undefined,
      (await bans.find(made.ban.id)) !== undefined,
      (await game_keys.find(made.key.id)) !== undefined,
      (await audit.list(made.id, { after: undefined, limit: 1 })).length === 1,
    ];
    const [gone, stays] = [await fill(), await fill()];
    expect((await left(gone)).every(Boolean)).toBe(true);
    expect(await organisations.remove(gone.id)).toBe(true);
    expect((await left(gone)).some(Boolean)).toBe(false);
    expect((await left(stays)).every(Boolean)).toBe(true);
  });
}

const nothing_runs = { phase: undefined, author_id: undefined, version: undefined, changed_ms: 1 };
