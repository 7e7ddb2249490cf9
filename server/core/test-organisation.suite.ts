import { root_channel_id } from "./acl.js";
import type { AclEntry, ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { bitsOf, type PermissionName } from "./permission-bits.js";

/** A channel of a test organisation; what is left out is plain. */
export interface TestChannel {
  readonly id: string;
  readonly group?: boolean;
  /** Default: the organisation itself. */
  readonly parent?: string;
  readonly title?: string;
  readonly label?: string;
  readonly colour?: string;
  /** What the desk takes for right; its "hash" is made of it. */
  readonly password?: string;
  readonly members_max?: number;
  /** By role: what is allowed. */
  readonly allow?: Readonly<Record<string, readonly PermissionName[]>>;
}

export interface TestOrganisation {
  readonly id: string;
  /** By position. */
  readonly roles: readonly string[];
  readonly channels: readonly TestChannel[];
  /** By user id. */
  readonly users?: Readonly<
    Record<string, { readonly roles: readonly string[]; readonly name?: string; readonly owner?: boolean }>
  >;
  readonly sessions_max?: number;
}

/** An organisation as a preset says it: `lead` may talk everywhere, `alpha` on one net and hears another, `deaf` nothing. */
export const test_operation = {
  id: "exercise",
  title: "Exercise",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "alpha", title: "Alpha" },
    { id: "deaf", title: "Deaf" },
  ],
  nets: [
    { id: "command", title: "Command", label: "CMD", listen: ["lead", "alpha"], speak: ["lead"] },
    { id: "alpha", title: "Alpha", label: "A", colour: "#4fa3e0", listen: ["lead", "alpha"], speak: ["lead", "alpha"] },
    { id: "bravo", title: "Bravo", label: "B", listen: ["lead"], speak: ["lead"] },
  ],
};

/** The same by hand, with one who moderates everywhere and one who manages. */
export const exercise: TestOrganisation = {
  id: "exercise",
  roles: ["chief", "warden", "lead", "alpha", "deaf"],
  channels: [
    { id: "command", title: "Command", label: "CMD", allow: grants(["lead", "chief", "warden"], ["alpha"]) },
    { id: "alpha", title: "Alpha", label: "A", colour: "#4fa3e0", allow: grants(["lead", "chief", "warden", "alpha"], []) },
    { id: "bravo", title: "Bravo", label: "B", allow: grants(["lead", "chief", "warden"], []) },
  ],
};

/** The table of a test organisation. */
export function tableOf({ id, roles, channels, users = {}, sessions_max = 4096 }: TestOrganisation): OrganisationTable {
  const records = [rootRecord(id), ...channels.map(recordOf)];
  return {
    organisation_id: `id of ${id}`,
    slug: id,
    title: `Title of ${id}`,
    roles: new Map(roles.map((slug, position) => [slug, { title: slug, position }])),
    channels: new Map(records.map((record) => [record.channel_id, record])),
    users: new Map(
      Object.entries(users).map(([user_id, { name = user_id, owner = false, roles: held }]) => [
        user_id,
        { name, owner, roles: new Set(["member", ...held]) },
      ]),
    ),
    sessions_max,
  };
}

/** What the desk keeps in the place of a hash. */
export function hashOf(password: string): string {
  return `hash of ${password}`;
}

/** Who talks and who only hears, as a preset would say it; a chief moderates besides, a warden manages. */
export function grants(talkers: readonly string[], hearers: readonly string[]): Record<string, readonly PermissionName[]> {
  const more: Readonly<Record<string, readonly PermissionName[]>> = { chief: ["moderate"], warden: ["manage"] };
  return Object.fromEntries([
    ...hearers.map((role) => [role, ["join", "listen", ...(more[role] ?? [])]]),
    ...talkers.map((role) => [role, ["join", "listen", "speak", "whisper", ...(more[role] ?? [])]]),
  ]);
}

function rootRecord(title: string): ChannelRecord {
  return { ...recordOf({ id: root_channel_id, title }), parent_id: undefined, type: "root" };
}

function recordOf({ id, group, parent, title, label, colour, password, members_max, allow = {} }: TestChannel): ChannelRecord {
  return {
    channel_id: id,
    parent_id: parent ?? root_channel_id,
    type: group === true ? "group" : "radio",
    title: title ?? id,
    label: label ?? id.slice(0, 12),
    colour,
    members_max,
    password_hash: password === undefined ? undefined : hashOf(password),
    acl: new Map(Object.entries(allow).map(([role, names]): [string, AclEntry] => [role, { allow: bitsOf(names), deny: 0 }])),
  };
}
