import type { Identity } from "./identity.js";
import type { ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { all_permissions, type PermissionBits, permission_bit } from "./permission-bits.js";

/** Whose permissions are asked for. A `UserRecord` of a table is one. */
export interface Subject {
  /** May do everything on every channel there is. */
  readonly owner: boolean;
  /** Slugs. Those the table does not know give nothing. */
  readonly roles: ReadonlySet<string>;
  /** By channel id: exactly these, whatever roles and tree say. A channel that is not named here gives nothing. */
  readonly grants?: ReadonlyMap<string, PermissionBits>;
  /** Never more than these, whatever roles, tree and grants say. Left out: all. */
  readonly most?: PermissionBits;
}

/**
 * What `subject` may do on a channel (P-40), each bit decided by itself: the nearest channel on the way to the root that allows or
 * denies it to any of the roles decides, there deny beats allow, and what nobody decides is denied. The way ends early at a channel
 * that does not inherit. 0 for a channel that is not in the table. Allocates nothing.
 *
 * A bit does not bring those it needs: who asks for `join` asks for `listen` too, who asks for `speak` for both.
 */
export function permissionsOn(table: OrganisationTable, channel_id: string, subject: Subject): PermissionBits {
  const channel = table.channels.get(channel_id);
  if (channel === undefined) return 0;
  if (subject.owner) return all_permissions;
  const { grants, roles, most = all_permissions } = subject;
  return (grants === undefined ? inherited(table, channel, roles) : (grants.get(channel_id) ?? 0)) & most;
}

/**
 * The subject that an identity is in its organisation, as the table has it now: a user's roles are the table's, a guest's and a
 * game's are what the identity brought. Nobody, who may do nothing, for a user who is not in the table and for an identity of
 * another organisation. A game's players never manage: their role may have been given that since their token was.
 */
export function subjectOf(table: OrganisationTable, identity: Identity): Subject {
  if (identity.organisation_id !== table.organisation_id) return nobody;
  switch (identity.kind) {
    case "user":
      return table.users.get(identity.user_id) ?? nobody;
    case "guest":
      return { owner: false, roles: identity.roles };
    case "game":
      if (identity.grants === undefined) return { owner: false, roles: identity.roles, most: game_permissions };
      return { owner: false, roles: nobody.roles, grants: identity.grants, most: game_permissions };
  }
}

function inherited(table: OrganisationTable, nearest: ChannelRecord, roles: ReadonlySet<string>): PermissionBits {
  let granted = 0;
  let decided = 0;
  let channel: ChannelRecord | undefined = nearest;
  while (channel !== undefined) {
    let allow = 0;
    let deny = 0;
    for (const role of roles) {
      const entry = channel.acl.get(role);
      if (entry === undefined) continue;
      allow |= entry.allow;
      deny |= entry.deny;
    }
    granted |= allow & ~deny & ~decided;
    decided |= allow | deny;
    channel = channel.parent_id === undefined || channel.inherits === false ? undefined : table.channels.get(channel.parent_id);
  }
  return granted & all_permissions;
}

/** Channel id of every organisation's root channel. It is no slug, so no other channel can have it. */
export const root_channel_id = "-";

/** Whom a game sends, its back end vouches for, and nobody else. */
const game_permissions: PermissionBits = all_permissions & ~permission_bit.manage;
const nobody: Subject = { owner: false, roles: new Set() };
