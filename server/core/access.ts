import type { Channel } from "@talkgroup/schemas";
import { permissionsOn, type Subject, subjectOf } from "./acl.js";
import type { Identity } from "./identity.js";
import type { ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { type PermissionBits, permission_bit } from "./permission-bits.js";

/** What one session may do in its organisation, worked out once from its table. Shared by all with the same roles. */
export interface Access {
  /** By channel id, for all channels but the root. */
  readonly bits: ReadonlyMap<string, PermissionBits>;
  /** The channels as the player is told of them. */
  readonly channels: readonly Channel[];
  /** The same for two that are told the same. */
  readonly channels_text: string;
  /** The same for two that may do the same. */
  readonly bits_text: string;
}

/** Works out who may do what by one table. Who has the same roles gets the same `Access`, worked out once. */
export class AccessBook {
  readonly #table: OrganisationTable;
  /** By roles. As many as there are different sets of roles among those who came. */
  readonly #known = new Map<string, Access>();

  constructor(table: OrganisationTable) {
    this.#table = table;
  }

  of(identity: Identity): Access {
    const subject = subjectOf(this.#table, identity);
    const key = keyOf(subject);
    if (key === undefined) return accessOf(this.#table, subject);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const access = accessOf(this.#table, subject);
    this.#known.set(key, access);
    return access;
  }
}

/** True if `bits` let a player be on a channel, joined or as a monitor (P-40). */
export function mayBeOn(bits: PermissionBits, monitor: boolean): boolean {
  const needed = monitor ? permission_bit.listen : permission_bit.listen | permission_bit.join;
  return (bits & needed) === needed;
}

/** Undefined for permissions that are one player's own. Slugs have no spaces, and no stars. */
function keyOf({ owner, roles, grants }: Subject): string | undefined {
  if (grants !== undefined) return undefined;
  return owner ? "*" : [...roles].sort().join(" ");
}

function accessOf(table: OrganisationTable, subject: Subject): Access {
  const bits = new Map<string, PermissionBits>();
  const channels: Channel[] = [];
  for (const record of table.channels.values()) {
    if (record.type === "root") continue;
    const allowed = permissionsOn(table, record.channel_id, subject);
    bits.set(record.channel_id, allowed);
    channels.push(channelFor(table, record, allowed));
  }
  return { bits, channels, channels_text: JSON.stringify(channels), bits_text: JSON.stringify([...bits]) };
}

function channelFor(table: OrganisationTable, record: ChannelRecord, bits: PermissionBits): Channel {
  const { channel_id, parent_id, type, title, label, colour, password_hash } = record;
  const radio = type === "radio";
  const may = (needed: PermissionBits): boolean => radio && (bits & needed) === needed;
  const { join, listen, speak, whisper, moderate } = permission_bit;
  return {
    channel_id,
    title,
    label,
    ...(colour === undefined ? {} : { colour }),
    may_listen: may(listen),
    may_speak: may(listen | join | speak),
    ...(parent_id === undefined || table.channels.get(parent_id)?.type === "root" ? {} : { parent_id }),
    ...(radio ? {} : { group: true }),
    ...(password_hash === undefined ? {} : { locked: true }),
    ...(may(listen | whisper) ? { may_whisper: true } : {}),
    ...(may(moderate) ? { may_moderate: true } : {}),
  };
}
