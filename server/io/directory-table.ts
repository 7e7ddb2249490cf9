import { assert } from "@talkgroup/schemas";
import type { ServerLimits } from "../core/limits.js";
import type { AclEntry, ChannelRecord, OrganisationTable, RoleRecord, UserRecord } from "../core/organisation-table.js";
import { withOperation } from "../core/running-organisation.js";
import type { ChannelRow, DirectoryRecord, RoleRow } from "./store/store.js";

/** An organisation's rows as the server works by them, with what the rows' own ids stand for. */
export interface DirectoryTable {
  readonly table: OrganisationTable;
  /** Channel id, that is the slug, by the row's id; only channels of the table. */
  readonly channel_ids: ReadonlyMap<string, string>;
  /** The row's id by channel id. */
  readonly channel_uuids: ReadonlyMap<string, string>;
  /** Role slug by the row's id. */
  readonly role_slugs: ReadonlyMap<string, string>;
  /** The row's id by role slug. */
  readonly role_uuids: ReadonlyMap<string, string>;
  /** Nets of the operation that are not there, because a channel of the organisation's own has that slug. */
  readonly left_out: readonly string[];
}

/**
 * Turns an organisation's rows into its table. Roles are in the order of their positions, channels parents first and siblings by
 * position; equal positions go by slug. Every user has "member"; disabled users are left out.
 *
 * Rows that hang on nothing (a channel whose way up does not end at the root, an entry or a gift of a role that is not there) are
 * left out too: what cannot be reached allows nothing.
 *
 * `operation` is what the organisation runs, compiled: its nets and roles are in the table too, and have no rows.
 */
export function directoryTable(
  record: DirectoryRecord,
  limits: Pick<ServerLimits, "sessions_max">,
  operation?: OrganisationTable,
): DirectoryTable {
  const roles = record.roles.toSorted(byPlace);
  const role_slugs = new Map(roles.map(({ id, slug }) => [id, slug]));
  const rows = inTreeOrder(record.channels);
  const channel_ids = new Map(rows.map(({ id, slug }) => [id, slug]));
  const acls = aclsByChannel(record, role_slugs);
  const channels = rows.map((row): [string, ChannelRecord] => [row.slug, channelRecord(row, channel_ids, acls.get(row.id))]);
  const own: OrganisationTable = {
    organisation_id: record.organisation.id,
    slug: record.organisation.slug,
    title: record.organisation.title,
    roles: new Map(roles.map(({ slug, title, position }): [string, RoleRecord] => [slug, { title, position }])),
    channels: new Map(channels),
    users: usersOf(record, role_slugs),
    sessions_max: limits.sessions_max,
  };
  const { table, left_out } = operation === undefined ? { table: own, left_out: [] } : withOperation(own, operation);
  return {
    table,
    left_out,
    channel_ids,
    channel_uuids: new Map(rows.map(({ id, slug }) => [slug, id])),
    role_slugs,
    role_uuids: new Map(roles.map(({ id, slug }) => [slug, id])),
  };
}

/** Only what can be reached from a root: a circle of parents cannot, so nobody who walks up a table's tree walks for ever. */
function inTreeOrder(rows: readonly ChannelRow[]): ChannelRow[] {
  const children = new Map<string, ChannelRow[]>();
  for (const row of rows) {
    if (row.parent_id !== undefined) listAt(children, row.parent_id).push(row);
  }
  const waiting = rows.filter(({ type, parent_id }) => type === "root" && parent_id === undefined);
  const ordered: ChannelRow[] = [];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    ordered.push(row);
    waiting.push(...(children.get(row.id) ?? []).sort((one, other) => byPlace(other, one)));
  }
  return ordered;
}

function channelRecord(
  row: ChannelRow,
  channel_ids: ReadonlyMap<string, string>,
  acl: ReadonlyMap<string, AclEntry> | undefined,
): ChannelRecord {
  const parent_id = row.parent_id === undefined ? undefined : channel_ids.get(row.parent_id);
  assert((parent_id === undefined) === (row.parent_id === undefined), "a channel in tree order has its parent before it");
  const { slug, type, title, label, colour, members_max, password_hash } = row;
  return { channel_id: slug, parent_id, type, title, label, colour, members_max, password_hash, acl: acl ?? no_entries };
}

function aclsByChannel(
  record: DirectoryRecord,
  role_slugs: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, AclEntry>> {
  const acls = new Map<string, Map<string, AclEntry>>();
  for (const { channel_id, role_id, allow, deny } of record.acl) {
    const slug = role_slugs.get(role_id);
    if (slug === undefined) continue;
    const acl = acls.get(channel_id) ?? new Map<string, AclEntry>();
    acls.set(channel_id, acl.set(slug, { allow, deny }));
  }
  return acls;
}

function usersOf(record: DirectoryRecord, role_slugs: ReadonlyMap<string, string>): ReadonlyMap<string, UserRecord> {
  const given = new Map<string, string[]>();
  for (const { user_id, role_id } of record.user_roles) {
    const slug = role_slugs.get(role_id);
    if (slug !== undefined) listAt(given, user_id).push(slug);
  }
  const users = new Map<string, UserRecord>();
  for (const { id, display_name, owner, disabled, tokens_valid_from_ms: before_ms, kept_family_id } of record.users) {
    if (disabled) continue;
    const more = given.get(id);
    const roles = more === undefined ? member_alone : new Set([member_role, ...more]);
    users.set(id, { name: display_name, owner, roles, ...(before_ms > 0 ? { signed_out: { before_ms, kept_family_id } } : {}) });
  }
  return users;
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** By position; where two are equal, by slug, so that the order is the same at every reading. */
function byPlace(one: Pick<RoleRow, "position" | "slug">, other: Pick<RoleRow, "position" | "slug">): number {
  if (one.position !== other.position) return one.position - other.position;
  return one.slug < other.slug ? -1 : 1;
}

/** The built-in role of every account. */
const member_role = "member";
/** Most users have no other role: they share one set. */
const member_alone: ReadonlySet<string> = new Set([member_role]);
const no_entries: ReadonlyMap<string, AclEntry> = new Map();
