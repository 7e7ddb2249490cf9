import { accept, refuse } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import type { Store } from "./store.js";
import { describeGates } from "./store-gates.suite.js";
import { describePresets } from "./store-presets.suite.js";
import { describeRaces } from "./store-races.suite.js";
import { describeTrees } from "./store-trees.suite.js";
import { accepted, allPages, anOrganisation, refused, TestRows } from "./test-rows.suite.js";

/**
 * What every store must do, whatever lies below. `stores` gives two on the same data; where there can be only one, twice that. They
 * are opened and closed by the caller; the suite leaves its rows behind.
 */
export function describeStore(stores: () => readonly [Store, Store]): void {
  const store = (): Store => stores()[0];
  describePeople(store, new TestRows(1));
  describeTexts(store, new TestRows(2));
  describeTransactions(stores, new TestRows(3));
  describeTrees(store, new TestRows(4));
  describeGates(store, new TestRows(5));
  describeRaces(stores, new TestRows(6));
  describePresets(stores, new TestRows(7));
}

function describePeople(store: () => Store, rows: TestRows): void {
  it("keeps organisations", async () => {
    const { organisations } = store();
    const record = rows.organisation({ registration: "open" });
    expect(await organisations.create(record)).toEqual(accept(record));
    expect(await organisations.find(record.id)).toStrictEqual(record);
    expect(await organisations.findBySlug(record.slug)).toStrictEqual(record);
    expect(refused(await organisations.create(rows.organisation({ slug: record.slug })))).toBe("conflict /slug");
    expect(refused(await organisations.create(rows.organisation({ id: record.id })))).toBe("conflict /id");
    expect([await organisations.find(rows.id()), await organisations.findBySlug("nowhere")]).toEqual([undefined, undefined]);
    const changed = { ...record, title: "New", version: 2, changed_ms: 5 };
    expect(await organisations.update({ id: record.id, version: 1, changed_ms: 5, changes: { title: "New" } })).toEqual(
      accept(changed),
    );
    expect(await organisations.find(record.id)).toStrictEqual(changed);
    expect(await organisations.remove(record.id)).toBe(true);
    expect(await organisations.remove(record.id)).toBe(false);
    expect(await organisations.find(record.id)).toBeUndefined();
  });

  it("guards every update with the version", async () => {
    const { organisations, users } = store();
    const id = await anOrganisation(store(), rows);
    const user = rows.user(id);
    accepted(await users.create(user));
    const update = { id: user.id, changed_ms: 7, changes: { disabled: true } };
    expect(refused(await users.update({ ...update, version: 2 }))).toBe("version_mismatch /version");
    expect(await users.find(user.id)).toStrictEqual(user);
    expect(accepted(await users.update({ ...update, version: 1 })).version).toBe(2);
    expect(refused(await users.update({ ...update, version: 1 }))).toBe("version_mismatch /version");
    expect(accepted(await users.update({ ...update, version: undefined })).version).toBe(3);
    expect(refused(await users.update({ ...update, id: rows.id(), version: undefined }))).toBe("not_found /id");
    expect(refused(await organisations.update({ ...update, id: rows.id(), version: 1, changes: {} }))).toBe("not_found /id");
  });

  it("gives organisations by pages", async () => {
    const made = [await anOrganisation(store(), rows), await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const listed = await allPages(2, (page) => store().organisations.list(page));
    const ids = listed.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(made));
  });

  it("keeps users, and finds them by name within their organisation", async () => {
    const { users } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const full = rows.user(here, {
      username: "Ünal",
      username_key: "ünal",
      owner: true,
      operator: true,
      disabled: true,
      totp_sealed: "sealed",
      totp_active: true,
      totp_step: 56_666_666,
      recovery_hashes: ["one", 'tw"o'],
      signed_in_ms: 1_700_000_000_123,
      tokens_valid_from_ms: 1_700_000_000_456,
      kept_family_id: "family",
    });
    const bare = rows.user(here, { password_hash: undefined });
    for (const row of [full, bare]) {
      expect(await users.create(row)).toEqual(accept(row));
      expect(await users.find(row.id)).toStrictEqual(row);
    }
    expect(refused(await users.create(rows.user(here, { username_key: "ünal" })))).toBe("conflict /username");
    const namesake = accepted(await users.create(rows.user(there, { username: "Ünal", username_key: "ünal" })));
    expect(await users.findByName(here, "ünal")).toStrictEqual(full);
    expect(await users.findByName(there, "ünal")).toStrictEqual(namesake);
    expect(await users.findByName(there, "Ünal")).toBeUndefined();
    expect(refused(await users.create(rows.user(rows.id())))).toBe("not_found /organisation_id");
    expect([await users.count(here), await users.count(there), await users.count(rows.id())]).toEqual([2, 1, 0]);
    expect(await users.remove(bare.id)).toBe(true);
    expect([await users.remove(bare.id), await users.count(here)]).toEqual([false, 1]);
  });

  it("changes what an update names, and nothing else", async () => {
    const id = await anOrganisation(store(), rows);
    const user = accepted(await store().users.create(rows.user(id, { totp_sealed: "sealed", recovery_hashes: ["one"] })));
    const changes = { totp_sealed: undefined, recovery_hashes: [], signed_in_ms: 9, display_name: "O'Neill" };
    const changed = await store().users.update({ id: user.id, version: 1, changed_ms: 8, changes });
    expect(changed).toEqual(accept({ ...user, ...changes, version: 2, changed_ms: 8 }));
    expect(await store().users.find(user.id)).toStrictEqual({ ...user, ...changes, version: 2, changed_ms: 8 });
  });

  it("gives users by pages, each once", async () => {
    const id = await anOrganisation(store(), rows);
    const made = Array.from({ length: 7 }, () => rows.user(id));
    for (const user of made.toReversed()) accepted(await store().users.create(user));
    for (const limit of [1, 3, 7, 200]) {
      expect(await allPages(limit, (page) => store().users.list(id, page))).toEqual(made);
    }
  });

  it("keeps roles and who has them", async () => {
    const { roles, users } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const [medic, pilot] = [rows.role(here), rows.role(here, { built_in: true, position: -4 })];
    for (const role of [medic, pilot]) expect(await roles.create(role)).toEqual(accept(role));
    expect(await roles.find(pilot.id)).toStrictEqual(pilot);
    expect(refused(await roles.create(rows.role(here, { slug: medic.slug })))).toBe("conflict /slug");
    expect((await roles.create(rows.role(there, { slug: medic.slug }))).ok).toBe(true);
    expect(await roles.list(here, { after: undefined, limit: 9 })).toEqual([medic, pilot]);
    expect(await roles.count(here)).toBe(2);
    const user = accepted(await users.create(rows.user(here)));
    const stranger = accepted(await users.create(rows.user(there)));
    for (const role of [pilot, medic, medic]) expect(await users.giveRole(user.id, role.id)).toEqual(accept(undefined));
    expect(await users.roles(user.id)).toEqual([medic.id, pilot.id]);
    expect(refused(await users.giveRole(stranger.id, medic.id))).toBe("not_found /role_id");
    expect(refused(await users.giveRole(user.id, rows.id()))).toBe("not_found /role_id");
    expect([await users.takeRole(user.id, pilot.id), await users.takeRole(user.id, pilot.id)]).toEqual([true, false]);
    const moved = await roles.update({ id: medic.id, version: 1, changed_ms: 2, changes: { title: "Doc", position: 0 } });
    expect(moved).toEqual(accept({ ...medic, title: "Doc", position: 0, version: 2, changed_ms: 2 }));
    expect([await roles.remove(medic.id), await roles.remove(medic.id)]).toEqual([true, false]);
    expect(await users.roles(user.id)).toEqual([]);
  });
}

function describeTexts(store: () => Store, rows: TestRows): void {
  it.each([
    ["quotes", `'; drop table users; -- "\\" %_ \`?\``],
    ["every script", "Ελληνικά 中文 العربية עברית 😀 é\u0301 \u200d"],
    ["what ends lines", "one\r\ntwo\u2028three\ttab"],
    ["10 kB", "ю😀".repeat(1_700)],
    ["nothing", ""],
  ])("keeps %s as it is", async (_what, text) => {
    const id = await anOrganisation(store(), rows);
    const user = rows.user(id, { display_name: text, username: text, recovery_hashes: [text] });
    expect(await store().users.create(user)).toEqual(accept(user));
    expect(await store().users.find(user.id)).toStrictEqual(user);
    const preset = rows.preset(id, { body: JSON.stringify({ text }) });
    accepted(await store().presets.create(preset));
    expect((await store().presets.find(preset.id))?.body).toBe(preset.body);
    expect((await store().presets.version(preset.id, 1))?.body).toBe(preset.body);
  });

  it("refuses what one of the databases could not hold, and never finds it", async () => {
    const id = await anOrganisation(store(), rows);
    for (const display_name of ["a\0b", "half \ud83d", "\udc00"]) {
      expect(refused(await store().users.create(rows.user(id, { display_name })))).toBe("invalid_params /display_name");
      expect(await store().users.findByName(id, display_name)).toBeUndefined();
      expect(await store().users.find(display_name)).toBeUndefined();
      expect(await store().users.list(id, { after: display_name, limit: 5 })).toEqual([]);
      expect(await store().directory(display_name)).toBeUndefined();
    }
    const username_key = "k".repeat(10_000);
    expect(refused(await store().users.create(rows.user(id, { username_key })))).toBe("invalid_params /username_key");
    expect(await store().users.findByName(id, username_key)).toBeUndefined();
    expect(await store().users.count(id)).toBe(0);
  });

  it("keeps whole numbers up to 2^53", async () => {
    const id = await anOrganisation(store(), rows);
    const signed_in_ms = Number.MAX_SAFE_INTEGER;
    const user = rows.user(id, { signed_in_ms, totp_step: -1 });
    accepted(await store().users.create(user));
    expect(await store().users.find(user.id)).toStrictEqual(user);
  });
}

function describeTransactions(stores: () => readonly [Store, Store], rows: TestRows): void {
  it("does all of a transaction", async () => {
    const [store, other] = stores();
    const organisation = rows.organisation();
    const user = rows.user(organisation.id);
    const done = await store.transact(async (within) => {
      accepted(await within.organisations.create(organisation));
      expect(await within.organisations.find(organisation.id)).toEqual(organisation);
      expect((await within.directory(organisation.id))?.organisation).toEqual(organisation);
      await within.audit.add(rows.audit(organisation.id));
      return within.users.create(user);
    });
    expect(done).toEqual(accept(user));
    expect(await other.users.find(user.id)).toEqual(user);
  });

  it("does nothing of a transaction that refuses", async () => {
    const [store, other] = stores();
    const organisation = rows.organisation();
    const answer = await store.transact(async (within) => {
      accepted(await within.organisations.create(organisation));
      return refuse("limit_reached", "users: found 1000, expected fewer");
    });
    expect(refused(answer)).toBe("limit_reached");
    expect(await other.organisations.find(organisation.id)).toBeUndefined();
  });

  it("does nothing of a transaction that throws", async () => {
    const [store, other] = stores();
    const organisation = rows.organisation();
    const thrown = store.transact(async (within) => {
      accepted(await within.organisations.create(organisation));
      throw new RangeError("a bug");
    });
    await expect(thrown).rejects.toThrow(RangeError);
    expect(await other.organisations.find(organisation.id)).toBeUndefined();
    expect(accepted(await store.organisations.create(organisation))).toEqual(organisation);
  });

  it("goes on with a transaction after each refusal within it", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const [user, channel, ban] = [rows.user(id), rows.channel(id), rows.ban(id)];
    const role = accepted(await store.roles.create(rows.role(id)));
    const acl = { channel_id: channel.id, role_id: role.id, allow: 1, deny: 0 };
    const done = await store.transact(async (within) => {
      accepted(await within.channels.create(channel));
      const refusals = [
        await within.organisations.create(rows.organisation({ id })),
        await within.users.create(rows.user(rows.id())),
        await within.users.giveRole(user.id, role.id),
        await within.channels.create(rows.channel(id, { slug: channel.slug })),
        await within.channels.create(rows.channel(id, { parent_id: rows.id() })),
        await within.channels.update({ id: channel.id, version: 9, changed_ms: 1, changes: {} }),
        await within.channels.update({ id: channel.id, version: 1, changed_ms: 1, changes: { parent_id: channel.id } }),
        await within.channels.setAcl({ ...acl, role_id: rows.id() }, 1, 1),
        await within.channels.setAcl(acl, 2, 1),
        await within.presets.update({ id: rows.id(), version: 1, changed_ms: 1, changes: { body: "{}" } }),
        await within.invites.use(rows.id(), 1),
        await within.refresh_tokens.create(rows.refreshToken(user.id)),
      ].map(refused);
      accepted(await within.bans.create(ban));
      accepted(await within.users.create(user));
      return accept(refusals);
    });
    expect(accepted(done)).toEqual([
      "conflict /id",
      "not_found /organisation_id",
      "not_found /role_id",
      "conflict /slug",
      "not_found /parent_id",
      "version_mismatch /version",
      "conflict /parent_id",
      "not_found /role_id",
      "version_mismatch /version",
      "not_found /id",
      "invite_invalid",
      "not_found /user_id",
    ]);
    expect(await store.channels.find(channel.id)).toEqual(channel);
    expect([await store.users.find(user.id), await store.bans.find(ban.id)]).toEqual([user, ban]);
  });
}
