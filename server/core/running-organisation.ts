import { root_channel_id } from "./acl.js";
import type { AclEntry, ChannelRecord, OrganisationTable } from "./organisation-table.js";
import { permission_bit } from "./permission-bits.js";

export interface RunningOrganisation {
  readonly table: OrganisationTable;
  /** Ids of nets that are not there, because a channel of the organisation's own has that id. */
  readonly left_out: readonly string[];
}

/**
 * An organisation's own table with the nets and roles of the operation it runs, as `compileOperation` gives it. What the organisation has
 * itself stays as it is: roles of both are one, and a net that has the id of a channel is left out. Nets inherit nothing but this:
 * who may moderate or manage in the whole organisation, by its root, may do so on them too.
 */
export function withOperation(own: OrganisationTable, operation: OrganisationTable): RunningOrganisation {
  const nets = [...operation.channels].filter(([, { type }]) => type !== "root");
  const free = nets.filter(([channel_id]) => !own.channels.has(channel_id));
  const wardens = wardensOf(own);
  const after = positionAfter([...own.roles].map(([slug, { position }]) => ({ slug, position })));
  const roles = new Map(own.roles);
  for (const [role, { title, position }] of operation.roles) {
    if (!roles.has(role)) roles.set(role, { title, position: Math.min(after + position, position_max) });
  }
  return {
    table: {
      ...own,
      roles,
      channels: new Map<string, ChannelRecord>([
        ...own.channels,
        ...free.map(([id, net]) => [id, withWardens(net, wardens)] as const),
      ]),
      ...(operation.running === undefined ? {} : { running: operation.running }),
    },
    left_out: nets.filter(([channel_id]) => own.channels.has(channel_id)).map(([channel_id]) => channel_id),
  };
}

/**
 * Where a preset's roles begin that an organisation does not have: after its own, but before those that everybody has, or a player would be
 * shown by such a one. At most `position_max`.
 */
export function positionAfter(roles: readonly { readonly slug: string; readonly position: number }[]): number {
  const own = roles.filter(({ slug }) => !everybodys.has(slug));
  return Math.min(Math.max(0, ...own.map(({ position }) => position)) + 1, position_max);
}

/** What roles may do, or may not, on every channel to keep order there. What is denied stays so: it beats what another role of a player allows. */
function wardensOf({ channels }: OrganisationTable): ReadonlyMap<string, AclEntry> {
  const entries = new Map<string, AclEntry>();
  for (const [role, { allow, deny }] of channels.get(root_channel_id)?.acl ?? []) {
    const order = { allow: allow & order_bits, deny: deny & order_bits };
    if ((order.allow | order.deny) !== 0) entries.set(role, order);
  }
  return entries;
}

function withWardens(net: ChannelRecord, wardens: ReadonlyMap<string, AclEntry>): ChannelRecord {
  if (wardens.size === 0) return net;
  const acl = new Map(net.acl);
  for (const [role, { allow, deny }] of wardens) {
    const given = acl.get(role) ?? { allow: 0, deny: 0 };
    acl.set(role, { allow: given.allow | allow, deny: given.deny | deny });
  }
  return { ...net, acl };
}

/** Before the last position there is, which is that of the built-in roles. */
export const position_max = 999_999;
const order_bits = permission_bit.moderate | permission_bit.manage;
/** The built-in roles. */
const everybodys: ReadonlySet<string> = new Set(["member", "guest"]);
