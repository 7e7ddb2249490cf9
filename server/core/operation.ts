import { type Channel, nearestName, type Operation, type Refusal, refuse, validateOperation } from "@talkgroup/schemas";

/** A channel (net) of the loaded operation, with who may do what on it. */
export interface OperationChannel {
  readonly channel_id: string;
  readonly title: string;
  readonly label: string;
  readonly colour: string | undefined;
  readonly listen: ReadonlySet<string>;
  readonly speak: ReadonlySet<string>;
}

/** An operation preset, checked and indexed. Never changes. */
export interface OperationTable {
  readonly operation_id: string;
  readonly title: string;
  readonly role_ids: ReadonlySet<string>;
  /** By channel id, in the preset's order. */
  readonly channels: ReadonlyMap<string, OperationChannel>;
}

export type OperationVerdict =
  | { readonly ok: true; readonly value: OperationTable }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Turns a preset into the table the server works by. Refuses what the schema refuses (its first fault), else everything that
 * contradicts itself, all at once: ids given twice, roles that do not exist, roles that may speak but not listen.
 */
export function compileOperation(preset: unknown): OperationVerdict {
  const judged = validateOperation(preset);
  if (!judged.ok) return { ok: false, refusals: [judged.refusal] };
  const operation = judged.value;
  const [first, ...rest] = contradictions(operation);
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] };
  return {
    ok: true,
    value: {
      operation_id: operation.id,
      title: operation.title,
      role_ids: new Set(operation.roles.map((role) => role.id)),
      channels: new Map(operation.nets.map((net) => [net.id, channelOf(net)])),
    },
  };
}

/** The channel as one role sees it. */
export function channelFor(channel: OperationChannel, role: string): Channel {
  const { channel_id, title, label, colour, listen, speak } = channel;
  const seen = { channel_id, title, label, may_listen: listen.has(role), may_speak: speak.has(role) };
  return colour === undefined ? seen : { ...seen, colour };
}

function channelOf(net: Operation["nets"][number]): OperationChannel {
  return {
    channel_id: net.id,
    title: net.title,
    label: net.label,
    colour: net.colour,
    listen: new Set(net.listen),
    speak: new Set(net.speak),
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
