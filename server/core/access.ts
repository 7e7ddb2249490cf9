import type { Channel } from "@talkgroup/schemas";
import { permissionsOn, type Subject, subjectOf } from "./acl.js";
import type { Identity } from "./identity.js";
import type { ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { type PermissionBits, permission_bit } from "./permission-bits.js";

/** What one session may do in its organisation, worked out once from its table. Shared by all with the same roles. */
export interface Access {
  /** By channel id, for all channels but the root. */
  readonly bits: ReadonlyMap<string, PermissionBits>;
  /** The channels as the player is told of them: those it may do anything on, and what leads to them. */
  readonly channels: readonly Channel[];
  /** Their ids. Of no other it is to learn that it is there. */
  readonly shown: ReadonlySet<string>;
  /** The same for two that are told the same. */
  readonly channels_text: string;
  /** The same for two that may do the same. */
  readonly bits_text: string;
}

/** Works out who may do what by one table. Who has the same roles, or grants, gets the same `Access`, worked out once. */
export class AccessBook {
  readonly #table: OrganisationTable;
  /** By roles. As many as there are different sets of roles among those who came. */
  readonly #by_roles = new Map<string, Access>();
  /** By grants, the oldest first: a game may give each of its players others. */
  readonly #by_grants = new Map<string, Access>();

  constructor(table: OrganisationTable) {
    this.#table = table;
  }

  of(identity: Identity): Access {
    const subject = subjectOf(this.#table, identity);
    const { grants } = subject;
    const book = grants === undefined ? this.#by_roles : this.#by_grants;
    const key = grants === undefined ? keyOf(subject) : JSON.stringify([...grants]);
    const known = book.get(key);
    if (known !== undefined) return known;
    const access = accessOf(this.#table, subject);
    book.set(key, access);
    const [oldest] = this.#by_grants.keys();
    if (this.#by_grants.size > grants_known_max && oldest !== undefined) this.#by_grants.delete(oldest);
    return access;
  }
}

/** True if `bits` let a player be on a channel, joined or as a monitor (P-40). */
export function mayBeOn(bits: PermissionBits, monitor: boolean): boolean {
  const needed = monitor ? permission_bit.listen : permission_bit.listen | permission_bit.join;
  return (bits & needed) === needed;
}

/** Slugs have no spaces, and no stars. */
function keyOf({ owner, roles, most }: Subject): string {
  return owner ? "*" : [...roles, ...(most === undefined ? [] : [`*${most}`])].sort().join(" ");
}

function accessOf(table: OrganisationTable, subject: Subject): Access {
  const bits = new Map<string, PermissionBits>();
  const channels: Channel[] = [];
  const shown = new Set<string>();
  for (const record of table.channels.values()) {
    if (record.type === "root") continue;
    const allowed = permissionsOn(table, record.channel_id, subject);
    bits.set(record.channel_id, allowed);
    if (allowed !== 0) shown.add(record.channel_id);
  }
  for (const { channel_id } of shown.size === 0 ? [] : table.channels.values()) {
    // What leads to a channel that is shown is shown too, or the tree would fall apart.
    if (shown.has(channel_id)) for (const above of pathTo(table, channel_id)) shown.add(above);
  }
  for (const record of table.channels.values()) {
    if (shown.has(record.channel_id)) channels.push(channelFor(table, record, bits.get(record.channel_id) ?? 0));
  }
  return { bits, channels, shown, channels_text: JSON.stringify(channels), bits_text: JSON.stringify([...bits]) };
}

/** The channels above one, up to the root, which is no channel of players. */
function* pathTo(table: OrganisationTable, channel_id: string): Iterable<string> {
  let above = table.channels.get(channel_id)?.parent_id;
  while (above !== undefined) {
    const record = table.channels.get(above);
    if (record === undefined || record.type === "root") return;
    yield above;
    above = record.parent_id;
  }
}

function channelFor(table: OrganisationTable, record: ChannelRecord, bits: PermissionBits): Channel {
  const { channel_id, parent_id, type, title, label, colour, password_hash, radio: use } = record;
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
    ...use,
  };
}

/** Sides and ranks of a game. One takes some 50 kB for 100 channels; without it each new table costs 0.4 ms for each of a game's players. */
const grants_known_max = 64;
