import { describe, expect, it } from "vitest";
import { permissionsOn, subjectOf } from "../core/acl.js";
import { permission_bit } from "../core/permission-bits.js";
import { directoryRecord, type OrganisationSketch, uuidOf } from "./directory-rows.suite.js";
import { type DirectoryTable, directoryTable } from "./directory-table.js";

const { join, listen, speak } = permission_bit;

const sketch: OrganisationSketch = {
  id: "org",
  slug: "raptors",
  title: "The Raptors",
  roles: { member: 100, lead: 10, guest: 200, ace: 10 },
  channels: { bravo: ["-", 2], alpha: ["-", 1], "alpha-2": ["alpha", 5], "alpha-1": ["alpha", 5], deep: ["alpha-2", 1] },
  acl: { "- member": [join | listen, 0], "alpha lead": [speak, 0], "alpha-2 member": [0, join] },
  users: [
    { id: "ann", owner: true, display_name: "Ann" },
    { id: "bob", display_name: "Bob", roles: ["lead", "ace"] },
    { id: "cid", display_name: "Cid" },
    { id: "dan", disabled: true, roles: ["lead"] },
  ],
};

function compiled(changes: Partial<OrganisationSketch> = {}): DirectoryTable {
  return directoryTable(directoryRecord({ ...sketch, ...changes }), { sessions_max: 9 });
}

describe("directoryTable", () => {
  it("takes the organisation's names and the server's limit", () => {
    expect(compiled().table).toMatchObject({ organisation_id: "org", slug: "raptors", title: "The Raptors", sessions_max: 9 });
  });

  it("orders roles by position, then by slug", () => {
    expect([...compiled().table.roles.keys()]).toEqual(["ace", "lead", "member", "guest"]);
    expect(compiled().table.roles.get("lead")).toEqual({ title: "LEAD", position: 10 });
  });

  it("orders channels parents first, siblings by position, then by slug", () => {
    const { channels } = compiled().table;
    expect([...channels.keys()]).toEqual(["-", "alpha", "alpha-1", "alpha-2", "deep", "bravo"]);
    expect([...channels.values()].map(({ parent_id }) => parent_id)).toEqual([undefined, "-", "alpha", "alpha", "alpha-2", "-"]);
  });

  it("copies every field of a channel", () => {
    const record = directoryRecord(sketch);
    const fields = {
      type: "radio",
      title: "Bravo",
      label: "BRV",
      colour: "#112233",
      members_max: 12,
      password_hash: "$argon2id$v=19$stub",
    } as const;
    const channels = record.channels.map((row) => (row.slug === "bravo" ? { ...row, ...fields } : row));
    const { table } = directoryTable({ ...record, channels }, { sessions_max: 9 });
    expect(table.channels.get("bravo")).toEqual({ channel_id: "bravo", parent_id: "-", ...fields, acl: new Map() });
  });

  it("gives every account the role of members, and leaves disabled ones out", () => {
    const { users } = compiled().table;
    expect([...users]).toEqual([
      ["ann", { name: "Ann", owner: true, roles: new Set(["member"]) }],
      ["bob", { name: "Bob", owner: false, roles: new Set(["member", "lead", "ace"]) }],
      ["cid", { name: "Cid", owner: false, roles: new Set(["member"]) }],
    ]);
  });

  it("makes permissions of its entries", () => {
    const { table } = compiled();
    const may = (user_id: string, channel_id: string): number =>
      permissionsOn(table, channel_id, subjectOf(table, { kind: "user", organisation_id: "org", user_id }));
    expect(may("cid", "bravo")).toBe(join | listen);
    expect(may("bob", "alpha-1")).toBe(join | listen | speak);
    expect(may("bob", "deep")).toBe(listen | speak);
    expect(may("dan", "alpha")).toBe(0);
  });

  it("knows what the rows' ids stand for, both ways", () => {
    const { channel_ids, channel_uuids, role_slugs, role_uuids } = compiled();
    const channel = uuidOf("org", "channel", "alpha-1");
    const role = uuidOf("org", "role", "lead");
    expect([channel_ids.get(channel), channel_uuids.get("alpha-1")]).toEqual(["alpha-1", channel]);
    expect([role_slugs.get(role), role_uuids.get("lead")]).toEqual(["lead", role]);
    expect([channel_ids.size, channel_uuids.size, role_slugs.size, role_uuids.size]).toEqual([6, 6, 4, 4]);
  });

  it("leaves out what cannot be reached: circles, channels whose parent is not there, entries of unknown roles", () => {
    const { table, channel_ids } = compiled({
      channels: { alpha: ["-", 1], one: ["two", 1], two: ["one", 1], self: ["self", 1], lost: ["nowhere", 1], below: ["one", 1] },
      acl: { "alpha ghost": [63, 0], "nowhere lead": [63, 0] },
      users: [{ id: "bob", roles: ["ghost"] }],
    });
    expect([...table.channels.keys()]).toEqual(["-", "alpha"]);
    expect(channel_ids.size).toBe(2);
    expect(table.channels.get("alpha")?.acl.size).toBe(0);
    expect(table.users.get("bob")?.roles).toEqual(new Set(["member"]));
  });

  it("makes nothing of an organisation that has no root", () => {
    const record = directoryRecord(sketch);
    const channels = record.channels.filter(({ type }) => type !== "root");
    expect(directoryTable({ ...record, channels }, { sessions_max: 9 }).table.channels.size).toBe(0);
  });

  it("does not run out of stack on a tree that is far too deep", () => {
    const chain = Array.from({ length: 20_000 }, (_, depth) => [`c${depth}`, [depth === 0 ? "-" : `c${depth - 1}`, 1]] as const);
    expect(compiled({ channels: Object.fromEntries(chain), acl: {} }).table.channels.size).toBe(20_001);
  });
});
