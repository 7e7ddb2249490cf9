import type { AclRow, ChannelRow, DirectoryRecord, RoleRow, UserRow } from "./store/store.js";

const versioned = { version: 1, created_ms: 0, changed_ms: 0 };

/** An organisation as its administrator would write it down: ids are made of the names. */
export interface OrganisationSketch {
  readonly id: string;
  readonly slug?: string;
  readonly title?: string;
  /** By slug: the position. */
  readonly roles?: Readonly<Record<string, number>>;
  /** By slug: the parent's slug ("-" is the root), and the position. */
  readonly channels?: Readonly<Record<string, readonly [parent: string, position: number]>>;
  /** "channel role", and what is allowed and denied. */
  readonly acl?: Readonly<Record<string, readonly [allow: number, deny: number]>>;
  readonly users?: readonly (Partial<UserRow> & { readonly id: string; readonly roles?: readonly string[] })[];
}

/** The row's id of a channel or a role of a sketch. */
export function uuidOf(organisation_id: string, kind: "channel" | "role", slug: string): string {
  return `${organisation_id}/${kind}/${slug}`;
}

export function directoryRecord(sketch: OrganisationSketch): DirectoryRecord {
  const { id, roles = {}, channels = {}, acl = {}, users = [] } = sketch;
  const slug = sketch.slug ?? id;
  return {
    organisation: { ...versioned, id, slug, title: sketch.title ?? slug.toUpperCase(), registration: "closed" },
    roles: Object.entries(roles).map(([role, position]) => roleRow(id, role, position)),
    channels: [
      { ...channelRow(id, "-", undefined, 0), type: "root" },
      ...Object.entries(channels).map(([channel, [parent, position]]) => channelRow(id, channel, parent, position)),
    ],
    acl: Object.entries(acl).map(([names, [allow, deny]]): AclRow => {
      const [channel = "", role = ""] = names.split(" ");
      return { channel_id: uuidOf(id, "channel", channel), role_id: uuidOf(id, "role", role), allow, deny };
    }),
    users: users.map((user) => ({ ...plain_user, display_name: user.id.toUpperCase(), ...user })),
    user_roles: users.flatMap((user) =>
      (user.roles ?? []).map((role) => ({ user_id: user.id, role_id: uuidOf(id, "role", role) })),
    ),
    running: undefined,
  };
}

const plain_user = { owner: false, disabled: false, tokens_valid_from_ms: 0, kept_family_id: undefined };

function roleRow(organisation_id: string, slug: string, position: number): RoleRow {
  const id = uuidOf(organisation_id, "role", slug);
  return { ...versioned, id, organisation_id, slug, title: slug.toUpperCase(), position, built_in: false };
}

function channelRow(organisation_id: string, slug: string, parent: string | undefined, position: number): ChannelRow {
  return {
    ...versioned,
    id: uuidOf(organisation_id, "channel", slug),
    organisation_id,
    parent_id: parent === undefined ? undefined : uuidOf(organisation_id, "channel", parent),
    slug,
    type: "radio",
    title: slug.toUpperCase(),
    label: slug.slice(0, 12),
    colour: undefined,
    position,
    members_max: undefined,
    password_hash: undefined,
  };
}
