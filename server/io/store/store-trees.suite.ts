import { accept } from "@talkgroup/schemas";
import { expect, it } from "vitest";
import type { Store } from "./store.js";
import { accepted, allPages, anOrganisation, refused, type TestRows } from "./test-rows.suite.js";

/** Channels, who may do what on them, and the whole as the directory reads it. */
export function describeTrees(store: () => Store, rows: TestRows): void {
  describeChannels(store, rows);
  describeAcl(store, rows);
  describeDirectory(store, rows);
}

function describeChannels(store: () => Store, rows: TestRows): void {
  it("keeps a tree of channels", async () => {
    const { channels } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const root = rows.channel(here, { type: "root" });
    const group = rows.channel(here, { type: "group", parent_id: root.id, position: -2 });
    const full = { colour: "#00ff7f", members_max: 40, password_hash: "$argon2id$", position: 2 ** 40 };
    const net = rows.channel(here, { parent_id: group.id, ...full });
    for (const channel of [root, group, net]) {
      expect(await channels.create(channel)).toEqual(accept(channel));
      expect(await channels.find(channel.id)).toStrictEqual(channel);
    }
    expect(refused(await channels.create(rows.channel(here, { slug: net.slug })))).toBe("conflict /slug");
    expect(refused(await channels.create(rows.channel(here, { parent_id: rows.id() })))).toBe("not_found /parent_id");
    expect(refused(await channels.create(rows.channel(there, { parent_id: root.id })))).toBe("not_found /parent_id");
    expect(refused(await channels.create(rows.channel(rows.id())))).toBe("not_found /organisation_id");
    expect(await channels.count(here)).toBe(3);
    expect(await allPages(2, (page) => channels.list(here, page))).toEqual([root, group, net]);
    const changes = { title: "T", label: "L", colour: undefined, members_max: undefined, password_hash: undefined, position: 1 };
    const changed = { ...net, ...changes, version: 2, changed_ms: 3 };
    expect(await channels.update({ id: net.id, version: 1, changed_ms: 3, changes })).toEqual(accept(changed));
    expect(await channels.find(net.id)).toStrictEqual(changed);
  });

  it("moves channels, but never below themselves or into another organisation", async () => {
    const { channels } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const root = rows.channel(here);
    const one = rows.channel(here, { parent_id: root.id });
    const two = rows.channel(here, { parent_id: one.id });
    const three = rows.channel(here, { parent_id: two.id });
    const foreign = rows.channel(there);
    for (const channel of [root, one, two, three, foreign]) accepted(await channels.create(channel));
    const move = (id: string, parent_id: string | undefined) =>
      channels.update({ id, version: 1, changed_ms: 2, changes: { parent_id } });
    for (const parent of [one, two, three, foreign]) expect(refused(await move(one.id, parent.id))).toBe("conflict /parent_id");
    expect(refused(await move(root.id, three.id))).toBe("conflict /parent_id");
    expect(refused(await move(one.id, rows.id()))).toBe("conflict /parent_id");
    expect(refused(await move(one.id, "\0"))).toBe("conflict /parent_id");
    expect(refused(await move(rows.id(), root.id))).toBe("not_found /id");
    expect(accepted(await move(three.id, root.id))).toEqual({ ...three, parent_id: root.id, version: 2, changed_ms: 2 });
    expect(accepted(await move(one.id, three.id)).parent_id).toBe(three.id);
    expect(refused(await move(three.id, two.id))).toBe("conflict /parent_id");
    expect(accepted(await move(root.id, undefined)).parent_id).toBeUndefined();
  });

  it("removes a channel with everything below it", async () => {
    const { channels } = store();
    const here = await anOrganisation(store(), rows);
    const role = accepted(await store().roles.create(rows.role(here)));
    const root = rows.channel(here);
    const one = rows.channel(here, { parent_id: root.id });
    const two = rows.channel(here, { parent_id: one.id });
    const beside = rows.channel(here, { parent_id: root.id });
    for (const channel of [root, one, two, beside]) accepted(await channels.create(channel));
    accepted(await channels.setAcl({ channel_id: two.id, role_id: role.id, allow: 1, deny: 2 }, 1, 1));
    expect([await channels.remove(one.id), await channels.remove(one.id)]).toEqual([true, false]);
    expect(await channels.list(here, { after: undefined, limit: 9 })).toEqual([root, beside]);
    expect(await channels.acl(two.id)).toEqual([]);
  });
}

function describeAcl(store: () => Store, rows: TestRows): void {
  it("keeps what a role may do on a channel, as a change of the channel", async () => {
    const { channels, roles } = store();
    const [here, there] = [await anOrganisation(store(), rows), await anOrganisation(store(), rows)];
    const [one, two] = [accepted(await roles.create(rows.role(here))), accepted(await roles.create(rows.role(here)))];
    const foreign = accepted(await roles.create(rows.role(there)));
    const { id } = accepted(await channels.create(rows.channel(here)));
    const entry = { channel_id: id, role_id: one.id, allow: 7, deny: 8 };
    expect(await channels.setAcl(entry, 1, 10)).toEqual(accept(entry));
    expect(refused(await channels.setAcl({ ...entry, allow: 0 }, 1, 11))).toBe("version_mismatch /version");
    expect(await channels.setAcl({ ...entry, allow: 63 }, 2, 11)).toEqual(accept({ ...entry, allow: 63 }));
    expect((await channels.setAcl({ ...entry, role_id: two.id }, undefined, 12)).ok).toBe(true);
    expect(await channels.find(id)).toMatchObject({ version: 4, changed_ms: 12 });
    expect(await channels.acl(id)).toStrictEqual([
      { ...entry, allow: 63 },
      { ...entry, role_id: two.id },
    ]);
    expect(refused(await channels.setAcl({ ...entry, role_id: foreign.id }, undefined, 13))).toBe("not_found /role_id");
    expect(refused(await channels.setAcl({ ...entry, channel_id: rows.id() }, undefined, 13))).toBe("not_found /channel_id");
    expect(await channels.removeAcl(id, one.id, 14)).toBe(true);
    expect(await channels.removeAcl(id, one.id, 15)).toBe(false);
    expect(await channels.find(id)).toMatchObject({ version: 5, changed_ms: 14 });
    await roles.remove(two.id);
    expect(await channels.acl(id)).toEqual([]);
  });
}

function describeDirectory(store: () => Store, rows: TestRows): void {
  it("reads all that an organisation's table is made of", async () => {
    const here = rows.organisation();
    accepted(await store().organisations.create(here));
    const there = await anOrganisation(store(), rows);
    const fill = async (id: string) => {
      const roles = [rows.role(id), rows.role(id)];
      for (const role of roles) accepted(await store().roles.create(role));
      const root = rows.channel(id, { type: "root" });
      const channels = [root, rows.channel(id, { parent_id: root.id })];
      for (const channel of channels) accepted(await store().channels.create(channel));
      const users = [
        rows.user(id, { owner: true, tokens_valid_from_ms: 7, kept_family_id: "f" }),
        rows.user(id, { disabled: true }),
      ];
      for (const user of users) accepted(await store().users.create(user));
      const user_roles = users.flatMap(({ id: user_id }) => roles.map((role) => ({ user_id, role_id: role.id })));
      for (const { user_id, role_id } of user_roles) accepted(await store().users.giveRole(user_id, role_id));
      const acl = roles.map((role) => ({ channel_id: root.id, role_id: role.id, allow: 3, deny: 4 }));
      for (const entry of acl) accepted(await store().channels.setAcl(entry, undefined, 5));
      const seen = users.map((user) => ({
        id: user.id,
        display_name: user.display_name,
        owner: user.owner,
        disabled: user.disabled,
        tokens_valid_from_ms: user.tokens_valid_from_ms,
        kept_family_id: user.kept_family_id,
      }));
      return { roles, channels: [{ ...root, version: 3, changed_ms: 5 }, channels[1]], acl, users: seen, user_roles };
    };
    const filled = await fill(here.id);
    await fill(there);
    expect(await store().directory(here.id)).toStrictEqual({ organisation: here, ...filled, running: undefined });
    const preset = accepted(await store().presets.create(rows.preset(here.id, { body: '{"a":1}' })));
    accepted(await store().presets.update({ id: preset.id, version: 1, changed_ms: 2, changes: { body: '{"a":2}' } }));
    const run = { organisation_id: here.id, preset_id: preset.id, preset_version: 1, phase: "dawn", author_id: undefined };
    accepted(await store().running.set({ ...run, version: 1, changed_ms: 3 }));
    const running = { preset_id: preset.id, version: 1, phase: "dawn", body: '{"a":1}' };
    expect(await store().directory(here.id)).toStrictEqual({ organisation: here, ...filled, running });
    expect((await store().directory(there))?.running).toBeUndefined();
    expect(await store().directory(rows.id())).toBeUndefined();
  });
}
