import { type Operation, type Refusal, refuse, validateOperation } from "@talkgroup/schemas";
import { labelOf, type NothingLeft, type PresetAccess, presetAccess, presetRefusals } from "@talkgroup/schemas/preset";
import { root_channel_id } from "./acl.js";
import { default_limits, type ServerLimits } from "./limits.js";
import type { AclEntry, ChannelRecord, OrganisationTable, RadioUse, RoleRecord } from "./organisation-table.js";
import { permission_bit } from "./permission-bits.js";

export type OperationVerdict =
  | { readonly ok: true; readonly value: OrganisationTable }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** What compiling needs beside the preset. */
export interface OperationContext {
  /** Players at once. Default: that of `default_limits`. */
  readonly sessions_max?: ServerLimits["sessions_max"];
  /** The passwords that nets may name: Argon2id in PHC form, by name. Default: none. */
  readonly password_hashes?: ReadonlyMap<string, string>;
  /** Which version of the preset it is, counted by whoever keeps it. Default: 1. */
  readonly version?: number;
  /** Id of the phase that lasts; one that the preset does not have is as none. Default: none. */
  readonly phase?: string | undefined;
}

/**
 * Turns a preset into an organisation of its own: nobody has an account, the nets are a tree of radio channels and groups below the
 * root which inherit nothing, a role may do on each exactly what `presetAccess` says, who has several may do what any of them may,
 * and nobody may do anything else. The preset's id is the organisation's id
 * and slug. Its stacks, simulcasts and phases are for radios (`compileRadioPlan` of the voice engine), not for the server.
 *
 * Refuses what the schema refuses (its first fault), else everything that contradicts itself (`presetRefusals`), else every password
 * that nobody keeps.
 */
export function compileOperation(preset: unknown, context: OperationContext = {}): OperationVerdict {
  const judged = validateOperation(preset);
  if (!judged.ok) return { ok: false, refusals: [judged.refusal] };
  const operation = judged.value;
  const contradictions = presetRefusals(operation);
  const [first, ...rest] = contradictions.length > 0 ? contradictions : missingPasswords(operation, context);
  return first === undefined ? { ok: true, value: tableOf(operation, context) } : { ok: false, refusals: [first, ...rest] };
}

function tableOf(operation: Operation, context: OperationContext): OrganisationTable {
  const { id, title, roles, nets, effects = [], ...others } = operation;
  // Groups, relays and whisper rules are in what presetAccess says; the rest is for people and their radios.
  const { $schema, titles, description, version, groups, relays, whispers, simulcasts, stacks, phases, ...left } = others;
  left satisfies NothingLeft;
  const sound = new Map(effects.map(({ id: effect_id, effect }) => [effect_id, effect]));
  const channels = new Map<string, ChannelRecord>([[root_channel_id, rootOf(operation)]]);
  const rights = new Rights(presetAccess(operation));
  for (const net of parentsFirst(nets)) channels.set(net.id, channelOf(net, { rights, sound, context }));
  return {
    organisation_id: id,
    slug: id,
    title,
    roles: new Map(roles.map((role, position): [string, RoleRecord] => [role.id, roleOf(role, position)])),
    channels,
    users: new Map(),
    sessions_max: context.sessions_max ?? default_limits.sessions_max,
    running: { preset: operation, version: context.version ?? 1, phase: knownPhase(operation, context.phase) },
  };
}

function knownPhase({ phases = [] }: Operation, phase: string | undefined): string | undefined {
  return phases.find(({ id }) => id === phase)?.id;
}

function rootOf({ title }: Operation): ChannelRecord {
  return {
    channel_id: root_channel_id,
    parent_id: undefined,
    type: "root",
    title,
    label: root_channel_id,
    colour: undefined,
    members_max: undefined,
    password_hash: undefined,
    acl: new Map(),
  };
}

function roleOf({ title, ...role }: Operation["roles"][number], position: number): RoleRecord {
  const { id, titles, description, ...left } = role;
  left satisfies NothingLeft;
  return { title, position };
}

interface NetContext {
  readonly rights: Rights;
  readonly sound: ReadonlyMap<string, RadioUse["effect"]>;
  readonly context: OperationContext;
}

function channelOf(net: Operation["nets"][number], { rights, sound, context }: NetContext): ChannelRecord {
  const { id, title, label, kind = "radio", parent, colour, password_name, members_max, description, ...others } = net;
  // Who may do what is decided in presetAccess alone.
  const { listen, join, speak, whisper, effect_id, effect = sound.get(effect_id ?? ""), ...use } = others;
  const { titles, labels, number, icon, priority, codec, pre_roll_ms, release_ms, ...rules } = use;
  const { half_duplex, talk_ms_max, talkers_max, ...left } = rules;
  left satisfies NothingLeft;
  const whisper_to = rights.whisperTo(id);
  return {
    channel_id: id,
    parent_id: parent ?? root_channel_id,
    type: kind,
    title,
    label: labelOf(net),
    colour,
    members_max,
    password_hash: password_name === undefined ? undefined : context.password_hashes?.get(password_name),
    radio: given<RadioUse>({
      ...{ titles, labels, number, icon, priority, codec, pre_roll_ms, release_ms },
      ...{ half_duplex, talk_ms_max, talkers_max, effect },
    }),
    acl: rights.entriesFor(id),
    inherits: false,
    ...(whisper_to.size === 0 ? {} : { whisper_to }),
  };
}

/** Permissions by net and role, as the entries of channels that inherit nothing. */
class Rights {
  readonly #access: PresetAccess;

  constructor(access: PresetAccess) {
    this.#access = access;
  }

  entriesFor(net: string): ReadonlyMap<string, AclEntry> {
    const entries = new Map<string, AclEntry>();
    for (const [role, nets] of this.#access) {
      const { join = false, listen = false, speak = false, whisper = false } = nets.get(net) ?? {};
      const { join: join_bit, listen: listen_bit, speak: speak_bit, whisper: whisper_bit } = permission_bit;
      const allow = (join ? join_bit : 0) | (listen ? listen_bit : 0) | (speak ? speak_bit : 0) | (whisper ? whisper_bit : 0);
      if (allow !== 0) entries.set(role, { allow, deny: 0 });
    }
    return entries;
  }

  whisperTo(net: string): ReadonlyMap<string, ReadonlySet<string>> {
    const allowed = new Map<string, ReadonlySet<string>>();
    for (const [role, nets] of this.#access) {
      const to = nets.get(net)?.whisper_to;
      if (to !== undefined && to.size > 0) allowed.set(role, to);
    }
    return allowed;
  }
}

/** Parents before what is below them, siblings in the preset's order. */
function parentsFirst(nets: Operation["nets"]): Operation["nets"] {
  const below = new Map<string | undefined, Operation["nets"][number][]>();
  for (const net of nets) {
    const siblings = below.get(net.parent);
    if (siblings === undefined) below.set(net.parent, [net]);
    else siblings.push(net);
  }
  const ordered = [...(below.get(undefined) ?? [])];
  for (let index = 0; index < ordered.length; index += 1) ordered.push(...(below.get(ordered[index]?.id) ?? []));
  return ordered;
}

function missingPasswords(operation: Operation, { password_hashes }: OperationContext): Refusal[] {
  return operation.nets.flatMap(({ password_name }, index) => {
    if (password_name === undefined || password_hashes?.has(password_name) === true) return [];
    const found = `nets/${index}/password_name: found "${password_name}", expected a password that the server keeps`;
    return [refuse("invalid_params", found, `/nets/${index}/password_name`).refusal];
  });
}

/** Those fields that are there. Every field must be named, or it does not compile. */
function given<T extends object>(fields: { readonly [K in keyof T]-?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
