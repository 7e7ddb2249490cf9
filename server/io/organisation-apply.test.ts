import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { permissionsOn } from "../core/acl.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { namesOf, permission_bit } from "../core/permission-bits.js";
import { codeHash } from "./accounts/secret-code.js";
import { directoryTable } from "./directory-table.js";
import { type ApplyOptions, applyOrganisationFile } from "./organisation-apply.js";
import { organisationOfText } from "./organisation-file.js";
import { openStore } from "./store/open-store.js";
import type { DirectoryRecord, Store } from "./store/store.js";

const text = `
slug: rangers
title: Rangers
roles:
  - { slug: lead, title: Lead }
  - { slug: pilot, title: Pilot, position: 50 }
allow:
  member: [join, listen]
channels:
  - { slug: alpha, parent: air, title: Alpha Flight Net, colour: "#112233", members_max: 12, allow: { pilot: [speak] } }
  - { slug: air, type: group, title: Air, deny: { member: [join] } }
  - { slug: ops, title: Ops, label: OPS, allow: { lead: [speak, moderate] } }
`;

const options: ApplyOptions = {
  wall_ms: 1_000,
  registration: "invite",
  limits: { roles_per_organisation_max: 6, channels_per_organisation_max: 5 },
};

let store: Store;

beforeEach(async () => {
  store = await openStore({ url: "sqlite::memory:" });
});

afterEach(() => store.close());

async function apply(changed: (text: string) => string = (same) => same, wall_ms = 1_000): Promise<number> {
  const applied = await tryApply(changed(text), { ...options, wall_ms });
  if (!applied.ok) throw new Error(applied.refusal.message);
  return applied.value.changes;
}

function tryApply(from: string, with_options: ApplyOptions = options): ReturnType<typeof applyOrganisationFile> {
  const { file, problems } = organisationOfText(from, "o.yaml");
  if (file === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return applyOrganisationFile(store, file, with_options);
}

async function record(): Promise<DirectoryRecord> {
  const organisation = await store.organisations.findBySlug("rangers");
  const found = organisation === undefined ? undefined : await store.directory(organisation.id);
  if (found === undefined) throw new Error("no such organisation");
  return found;
}

async function table(): Promise<OrganisationTable> {
  return directoryTable(await record(), { sessions_max: 10 }).table;
}

async function may(channel_id: string, ...roles: string[]): Promise<string[]> {
  return namesOf(permissionsOn(await table(), channel_id, { owner: false, roles: new Set(roles) }));
}

async function channelRow(slug: string): Promise<DirectoryRecord["channels"][number]> {
  const row = (await record()).channels.find((channel) => channel.slug === slug);
  if (row === undefined) throw new Error(`no channel ${slug}`);
  return row;
}

describe("applyOrganisationFile", () => {
  it("makes an organisation that is not there, with all its file says", async () => {
    expect(await apply()).toBeGreaterThan(0);
    const { organisation } = await record();
    expect(organisation).toMatchObject({ slug: "rangers", title: "Rangers", registration: "invite", created_ms: 1_000 });
    const { roles, channels } = await table();
    expect([...roles].map(([slug, { title, position }]) => `${slug} ${title} ${position}`)).toEqual([
      "lead Lead 0",
      "pilot Pilot 50",
      "guest Guest 1000000",
      "member Member 1000000",
    ]);
    expect([...channels.values()].map(({ channel_id, parent_id, type, label }) => [channel_id, parent_id, type, label])).toEqual([
      ["-", undefined, "root", "All"],
      ["air", "-", "group", "Air"],
      ["alpha", "air", "radio", "Alpha Flight"],
      ["ops", "-", "radio", "OPS"],
    ]);
    expect(channels.get("alpha")).toMatchObject({ title: "Alpha Flight Net", colour: "#112233", members_max: 12 });
    expect(await may("ops", "member", "lead")).toEqual(["join", "listen", "speak", "moderate"]);
    expect(await may("alpha", "member", "pilot")).toEqual(["listen", "speak"]);
  });

  it("allows nothing in a new organisation but what the file says", async () => {
    await apply();
    for (const channel_id of (await table()).channels.keys()) expect(await may(channel_id, "guest")).toEqual([]);
    expect(await may("ops", "member")).toEqual(["join", "listen"]);
  });

  it("gives an invite for the owner of a new organisation, once, and says nothing of it in the audit log", async () => {
    const first = await tryApply(text);
    if (!first.ok) throw new Error(first.refusal.message);
    const { organisation_id, owner_invite = "" } = first.value;
    expect(await store.invites.findByCode(codeHash(owner_invite))).toMatchObject({
      organisation_id,
      kind: "owner",
      operator: false,
    });
    expect(await tryApply(text.replace("title: Ops", "title: Operations"))).toEqual({
      ok: true,
      value: { organisation_id, changes: 1 },
    });
    const audit = await store.audit.list(organisation_id, { after: undefined, limit: 10 });
    expect(JSON.stringify(audit)).not.toContain(owner_invite);
  });

  it("changes nothing the second time, not even a version", async () => {
    await apply();
    const before = await record();
    expect(await apply((same) => same, 9_000)).toBe(0);
    expect(await record()).toEqual(before);
    expect(await store.audit.list(before.organisation.id, { after: undefined, limit: 10 })).toHaveLength(1);
  });

  it("changes what the file says otherwise, and counts it", async () => {
    await apply();
    const changes = await apply(
      (same) =>
        same
          .replace("title: Rangers", "title: New Rangers\nregistration: closed")
          .replace("title: Pilot", "title: Aviator")
          .replace("pilot: [speak]", "pilot: [speak, whisper], lead: [moderate]")
          .replace("title: Ops", "title: Operations"),
      2_000,
    );
    expect(changes).toBe(5);
    expect((await record()).organisation).toMatchObject({ title: "New Rangers", registration: "closed", changed_ms: 2_000 });
    expect((await table()).roles.get("pilot")).toEqual({ title: "Aviator", position: 50 });
    expect(await may("alpha", "pilot")).toEqual(["speak", "whisper"]);
    expect(await may("alpha", "lead")).toEqual(["moderate"]);
    expect((await table()).channels.get("ops")?.title).toBe("Operations");
    const audit = await store.audit.list((await record()).organisation.id, { after: undefined, limit: 10 });
    expect(audit.map(({ action, actor_kind, at_ms }) => [action, actor_kind, at_ms])).toEqual([
      ["organisation.replace", "system", 2_000],
      ["organisation.create", "system", 1_000],
    ]);
  });

  it("leaves alone what the file does not name", async () => {
    await apply();
    const { organisation, roles } = await record();
    const versioned = { version: 1, created_ms: 5, changed_ms: 5, organisation_id: organisation.id };
    const own = { ...versioned, id: "0190-role", slug: "own", title: "Own", position: 7, built_in: false };
    expect(await store.roles.create(own)).toMatchObject({ ok: true });
    const ops = await channelRow("ops");
    const below = { ...ops, ...versioned, id: "0190-channel", slug: "own-net", parent_id: ops.id };
    expect(await store.channels.create(below)).toMatchObject({ ok: true });
    const changes = { colour: "#abcdef", label: "OWN", password_hash: "hash" };
    await store.channels.update({ id: ops.id, version: undefined, changed_ms: 6, changes });
    await store.channels.setAcl({ channel_id: ops.id, role_id: own.id, allow: permission_bit.speak, deny: 0 }, undefined, 6);
    await store.organisations.update({
      id: organisation.id,
      version: undefined,
      changed_ms: 6,
      changes: { registration: "open" },
    });

    expect(await apply((same) => same.replace("label: OPS, ", ""))).toBe(0);
    const after = await record();
    expect(after.organisation.registration).toBe("open");
    expect(after.roles).toHaveLength(roles.length + 1);
    expect(await channelRow("ops")).toMatchObject(changes);
    expect((await channelRow("own-net")).parent_id).toBe(ops.id);
    expect(await may("ops", "own")).toEqual(["speak"]);
  });

  it("turns a tree upside down", async () => {
    await apply();
    await apply((same) =>
      same
        .replace("slug: alpha, parent: air", "slug: alpha, parent: ops")
        .replace("slug: air, type", "slug: air, parent: alpha, type"),
    );
    expect([...(await table()).channels.values()].map(({ channel_id, parent_id }) => `${channel_id} < ${parent_id}`)).toEqual([
      "- < undefined",
      "ops < -",
      "alpha < ops",
      "air < alpha",
    ]);
    await apply();
    expect((await table()).channels.get("alpha")?.parent_id).toBe("air");
  });

  it("takes an entry away that the file empties", async () => {
    await apply();
    expect(await apply((same) => same.replace("pilot: [speak]", "pilot: []"))).toBe(1);
    expect((await table()).channels.get("alpha")?.acl.size).toBe(0);
    expect(await apply((same) => same.replace("pilot: [speak]", "pilot: []"))).toBe(0);
  });

  it("gives built-in roles a title, and leaves them their place", async () => {
    await apply((same) => same.replace("roles:", "roles:\n  - { slug: member, title: Ranger }"));
    expect((await table()).roles.get("member")).toEqual({ title: "Ranger", position: 1_000_000 });
  });

  it("refuses another type for a channel that is there, and then changes nothing at all", async () => {
    await apply();
    const before = await record();
    const changed = text.replace("title: Rangers", "title: Other").replace("slug: ops, title", "slug: ops, type: group, title");
    expect(await tryApply(changed)).toMatchObject({ ok: false, refusal: { code: "conflict", field: "/channels/2/type" } });
    expect(await record()).toEqual(before);
  });

  it("refuses more roles and channels than an organisation may have, and makes none of it then", async () => {
    const limits = { roles_per_organisation_max: 4, channels_per_organisation_max: 3 };
    expect(await tryApply(text, { ...options, limits })).toMatchObject({ ok: true });
    const more_channels = `${text}  - { slug: more, title: More }\n`;
    expect(await tryApply(more_channels, { ...options, limits })).toMatchObject({
      refusal: { code: "limit_reached", field: "/channels/3" },
    });
    const more_roles = text.replace("roles:", "roles:\n  - { slug: more, title: More }");
    expect(await tryApply(more_roles, { ...options, limits })).toMatchObject({
      refusal: { code: "limit_reached", field: "/roles/0" },
    });
    expect((await record()).channels).toHaveLength(4);
    const small = { ...limits, channels_per_organisation_max: 2 };
    expect(await tryApply(text.replace("slug: rangers", "slug: others"), { ...options, limits: small })).toMatchObject({
      ok: false,
    });
    expect(await store.organisations.findBySlug("others")).toBeUndefined();
  });
});
