import { accept, refuse } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import type { Store } from "./store.js";
import { accepted, anOrganisation, refused, type TestRows } from "./test-rows.suite.js";

/** Many at once, over both stores in turn. */
export function describeRaces(stores: () => readonly [Store, Store], rows: TestRows): void {
  const atOnce = <T>(times: number, work: (store: Store, index: number) => Promise<T>): Promise<T[]> => {
    const [one, other] = stores();
    return Promise.all(Array.from({ length: times }, (_, index) => work(index % 2 === 0 ? one : other, index)));
  };

  it("lets 5 of 20 in by an invite with 5 uses left", async () => {
    const [store] = stores();
    const invite = rows.invite(await anOrganisation(store, rows), { uses: 2, uses_max: 7 });
    accepted(await store.invites.create(invite));
    const used = await atOnce(20, (one) => one.invites.use(invite.id, 1));
    expect(used.filter(({ ok }) => ok)).toHaveLength(5);
    expect((await store.invites.find(invite.id))?.uses).toBe(7);
  });

  it("lets 5 of 20 in who use the invite and make their account in one transaction", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const invite = rows.invite(id, { uses_max: 5 });
    accepted(await store.invites.create(invite));
    const users = Array.from({ length: 20 }, () => rows.user(id));
    const made = await atOnce(20, (one, index) =>
      one.transact(async (within) => {
        const used = await within.invites.use(invite.id, 1);
        return used.ok ? within.users.create(users[index] ?? rows.user(id)) : used;
      }),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(5);
    expect([await store.users.count(id), (await store.invites.find(invite.id))?.uses]).toEqual([5, 5]);
  });

  it("lets one of many use a refresh token", async () => {
    const [store] = stores();
    const user = accepted(await store.users.create(rows.user(await anOrganisation(store, rows))));
    for (const times of [2, 10]) {
      const token = accepted(await store.refresh_tokens.create(rows.refreshToken(user.id)));
      const used = await atOnce(times, (one, index) => one.refresh_tokens.use(token.id, index));
      expect(used.filter(Boolean)).toHaveLength(1);
    }
  });

  it("leaves one good refresh token where many exchange the same at once", async () => {
    const [store] = stores();
    const user = accepted(await store.users.create(rows.user(await anOrganisation(store, rows))));
    for (const times of [2, 10]) {
      const token = accepted(await store.refresh_tokens.create(rows.refreshToken(user.id)));
      const { id: before_id, family_id } = token;
      const made = await atOnce(times, (one) =>
        one.transact(async ({ refresh_tokens }) => {
          const used = (await refresh_tokens.use(token.id, 7)) || (await refresh_tokens.useSuccessor(token.id, 0, 7));
          if (!used) return refuse("token_invalid", "token: nothing to exchange");
          return refresh_tokens.create(rows.refreshToken(user.id, { family_id, before_id }));
        }),
      );
      const found = await Promise.all(
        made.map((one) => store.refresh_tokens.findByHash(accepted(one).token_hash).then((row) => row?.used_ms)),
      );
      expect(found.filter((used_ms) => used_ms === undefined)).toHaveLength(1);
    }
  });

  it("leaves nothing of a sign-in that ends while its token is exchanged", async () => {
    const [store] = stores();
    const user = accepted(await store.users.create(rows.user(await anOrganisation(store, rows))));
    for (let round = 0; round < 10; round += 1) {
      const token = accepted(await store.refresh_tokens.create(rows.refreshToken(user.id)));
      const { id: before_id, family_id } = token;
      const next = rows.refreshToken(user.id, { family_id, before_id });
      await atOnce(2, (one, index) =>
        one.transact(async ({ refresh_tokens }) => {
          if (index === 1) await refresh_tokens.removeFamily(family_id);
          else if (await refresh_tokens.use(token.id, 7)) accepted(await refresh_tokens.create(next));
          return accept(undefined);
        }),
      );
      // Whoever came first: what is given after the end finds nothing to use, and what was given before goes with it.
      expect(await store.refresh_tokens.findByHash(next.token_hash)).toBeUndefined();
    }
  });

  it("lets one of many have a name", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const named = await atOnce(12, (one) => one.users.create(rows.user(id, { username: "Fox", username_key: "fox" })));
    expect(named.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(named.filter(({ ok }) => !ok).map(refused))).toEqual(new Set(["conflict /username"]));
  });

  it("loses no update to another", async () => {
    const [store] = stores();
    const { id } = accepted(await store.users.create(rows.user(await anOrganisation(store, rows))));
    await atOnce(10, async (one) => {
      for (;;) {
        const found = await one.users.find(id);
        const changes = { totp_step: (found?.totp_step ?? 0) + 1 };
        const updated = await one.users.update({ id, version: found?.version, changed_ms: 1, changes });
        if (updated.ok) return;
        expect(refused(updated)).toBe("version_mismatch /version");
      }
    });
    expect(await store.users.find(id)).toMatchObject({ totp_step: 10, version: 11 });
  });

  it("counts every update that names no version", async () => {
    const [store] = stores();
    const { id } = accepted(await store.presets.create(rows.preset(await anOrganisation(store, rows))));
    const bodies = await atOnce(10, (one, index) =>
      one.presets.update({ id, version: undefined, changed_ms: 1, changes: { body: `{"n":${index}}` } }),
    );
    expect(bodies.every(({ ok }) => ok)).toBe(true);
    const versions = await store.presets.versions(id, { after: undefined, limit: 20 });
    expect(versions.map(({ version }) => version)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const kept = await Promise.all(versions.map(({ version }) => store.presets.version(id, version)));
    expect(new Set(kept.map((version) => version?.body)).size).toBe(11);
  });

  it("makes no ring of two moves that are each right", async () => {
    const [store] = stores();
    for (let round = 0; round < 5; round += 1) {
      const id = await anOrganisation(store, rows);
      const root = rows.channel(id);
      const [one, two] = [rows.channel(id, { parent_id: root.id }), rows.channel(id, { parent_id: root.id })];
      for (const channel of [root, one, two]) accepted(await store.channels.create(channel));
      const moves = await atOnce(2, (at, index) => {
        const [channel, parent] = index === 0 ? [one, two] : [two, one];
        return at.channels.update({ id: channel.id, version: 1, changed_ms: 1, changes: { parent_id: parent.id } });
      });
      expect(moves.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it("keeps one ban of a subject that many ban", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const made = await atOnce(8, (one) => one.bans.create(rows.ban(id, { subject: "same" })));
    expect(made.every(({ ok }) => ok)).toBe(true);
    expect(await store.bans.count(id)).toBe(1);
  });

  it("leaves nothing behind of an organisation that goes while people come", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const done = await atOnce(12, async (one, index) =>
      index === 5 ? accept(await one.organisations.remove(id)) : one.users.create(rows.user(id)),
    );
    expect(new Set(done.filter(({ ok }) => !ok).map(refused)).size).toBeLessThanOrEqual(1);
    expect([await store.organisations.find(id), await store.users.count(id)]).toEqual([undefined, 0]);
  });

  it("reads a directory at one moment", async () => {
    const [store] = stores();
    const id = await anOrganisation(store, rows);
    const [root, role] = [rows.channel(id), accepted(await store.roles.create(rows.role(id)))];
    accepted(await store.channels.create(root));
    // Each writer leaves as many entries as the channel's version says; what is read in between must say so too.
    const roles = [role, ...Array.from({ length: 9 }, () => rows.role(id))];
    for (const further of roles.slice(1)) accepted(await store.roles.create(further));
    const read = await atOnce(20, async (one, index) => {
      const turn = roles[index / 2];
      if (turn === undefined) return one.directory(id);
      accepted(await one.channels.setAcl({ channel_id: root.id, role_id: turn.id, allow: 1, deny: 0 }, undefined, 1));
      return undefined;
    });
    for (const directory of read) {
      if (directory !== undefined) expect(directory.channels[0]?.version).toBe(directory.acl.length + 1);
    }
    expect((await store.directory(id))?.acl).toHaveLength(10);
  });
}
