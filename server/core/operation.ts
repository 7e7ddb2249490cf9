import { nearestName, type Operation, type Refusal, refuse, validateOperation } from "@talkgroup/schemas";
import { root_channel_id } from "./acl.js";
import { default_limits, type ServerLimits } from "./limits.js";
import type { AclEntry, ChannelRecord, OrganisationTable, RadioUse, RoleRecord } from "./organisation-table.js";
import { permission_bit } from "./permission-bits.js";

export type OperationVerdict =
  | { readonly ok: true; readonly value: OrganisationTable }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Turns a preset into an organisation of its own: nobody has an account, the nets are radio channels right below the root, `listen`
 * gives a role join and listen on a net, `speak` gives it speak and whisper, and nothing else is allowed. The preset's id is the
 * organisation's id and slug.
 *
 * Refuses what the schema refuses (its first fault), else everything that contradicts itself, all at once: ids given twice, roles
 * that do not exist, roles that may speak but not listen.
 */
export function compileOperation(preset: unknown, limits: Pick<ServerLimits, "sessions_max"> = default_limits): OperationVerdict {
  const judged = validateOperation(preset);
  if (!judged.ok) return { ok: false, refusals: [judged.refusal] };
  const operation = judged.value;
  const [first, ...rest] = contradictions(operation);
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] };
  return {
    ok: true,
    value: {
      organisation_id: operation.id,
      slug: operation.id,
      title: operation.title,
      roles: new Map(operation.roles.map(({ id, title }, position): [string, RoleRecord] => [id, { title, position }])),
      channels: new Map([rootOf(operation), ...operation.nets.map(channelOf)].map((channel) => [channel.channel_id, channel])),
      users: new Map(),
      sessions_max: limits.sessions_max,
    },
  };
}

function rootOf(operation: Operation): ChannelRecord {
  return {
    channel_id: root_channel_id,
    parent_id: undefined,
    type: "root",
    title: operation.title,
    label: root_channel_id,
    colour: undefined,
    members_max: undefined,
    password_hash: undefined,
    acl: new Map(),
  };
}

function channelOf(net: Operation["nets"][number]): ChannelRecord {
  return {
    channel_id: net.id,
    parent_id: root_channel_id,
    type: "radio",
    title: net.title,
    label: net.label,
    colour: net.colour,
    members_max: undefined,
    password_hash: undefined,
    radio: radioOf(net),
    acl: new Map(net.listen.map((role): [string, AclEntry] => [role, net.speak.includes(role) ? talker : listener])),
  };
}

function radioOf({ priority, half_duplex, talk_ms_max, effect }: Operation["nets"][number]): RadioUse {
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(half_duplex === undefined ? {} : { half_duplex }),
    ...(talk_ms_max === undefined ? {} : { talk_ms_max }),
    ...(effect === undefined ? {} : { effect }),
  };
}

function contradictions(operation: Operation): Refusal[] {
  const role_ids = idsOf(operation.roles);
  const refusals = [...repeated(role_ids, "/roles", "/id"), ...repeated(idsOf(operation.nets), "/nets", "/id")];
  operation.nets.forEach((net, index) => {
    for (const permission of ["listen", "speak"] as const) {
      const pointer = `/nets/${index}/${permission}`;
      refusals.push(...repeated(net[permission], pointer, ""), ...unknownRoles(net[permission], role_ids, pointer));
    }
    net.speak.forEach((role, place) => {
      if (net.listen.includes(role) || !role_ids.includes(role)) return;
      refusals.push(contradiction(`/nets/${index}/speak/${place}`, `found "${role}", expected a role that is also in listen`));
    });
  });
  return refusals;
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id);
}

function repeated(ids: readonly string[], before: string, after: string): Refusal[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    return [
      contradiction(`${before}/${index}${after}`, `found "${id}" again, expected it once (it stands at ${before}/${first})`),
    ];
  });
}

function unknownRoles(ids: readonly string[], known: readonly string[], pointer: string): Refusal[] {
  return ids.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const nearest = nearestName(id, known);
    const expected =
      nearest === undefined ? `one of the roles: ${[...new Set(known)].join(", ")}` : `a role, perhaps "${nearest}"`;
    return [contradiction(`${pointer}/${index}`, `found "${id}", expected ${expected}`)];
  });
}

function contradiction(field: string, text: string): Refusal {
  return refuse("invalid_params", `${field.slice(1)}: ${text}`, field).refusal;
}

const listener: AclEntry = { allow: permission_bit.join | permission_bit.listen, deny: 0 };
const talker: AclEntry = { allow: listener.allow | permission_bit.speak | permission_bit.whisper, deny: 0 };
