import type { RadioEffect, RadioTone, Titles } from "../generated/common.js";
import type {
  NamedEffect,
  Net,
  NetSimulcast,
  Operation,
  Phase,
  RadioStack,
  Relay,
  Role,
  RoleGroup,
  StackRadio,
  StackSimulcast,
  WhisperRule,
} from "../generated/operation.js";
import { labelOf } from "./preset-words.js";

/**
 * The one form of a preset that says the same: fields in the order of the schema, languages by their tags, nothing that is as if it had been
 * left out, no `$schema`, which is of a file. Groups stay as they are, and lists in their order. It takes a preset without
 * contradictions; the normal form of a normal form is itself, and gives the same access and the same radio plans.
 */
export function normalPreset(preset: Operation): Operation {
  const { id, title, titles, description, version, roles, groups, effects, nets, relays, simulcasts, whispers, stacks, phases } =
    preset;
  return given<Operation>({
    $schema: undefined,
    ...{ id, title, titles: sorted(titles), description, version },
    roles: roles.map(normalRole),
    groups: filled(groups?.map(normalGroup)),
    effects: filled(effects?.map(normalNamedEffect)),
    nets: nets.map(normalNet),
    relays: filled(relays?.map(normalRelay)),
    simulcasts: filled(simulcasts?.map(normalSimulcast)),
    whispers: filled(whispers?.map(normalWhisper)),
    stacks: filled(stacks?.map(normalStack)),
    phases: filled(phases?.map(normalPhase)),
  });
}

function normalRole({ id, title, titles, description }: Role): Role {
  return given<Role>({ id, title, titles: sorted(titles), description });
}

function normalGroup({ id, title, titles, roles }: RoleGroup): RoleGroup {
  return given<RoleGroup>({ id, title, titles: sorted(titles), roles });
}

function normalNamedEffect({ id, title, titles, effect }: NamedEffect): NamedEffect {
  return given<NamedEffect>({ id, title, titles: sorted(titles), effect: normalEffect(effect) });
}

function normalNet(net: Net): Net {
  const { id, title, titles, label, labels, description, kind, parent, number, colour, icon, listen, join, speak, whisper } = net;
  const { password_name, priority, effect_id, effect, codec, pre_roll_ms, release_ms, ...use } = net;
  const { half_duplex, talk_ms_max, talkers_max, members_max } = use;
  return given<Net>({
    ...{ id, title, titles: sorted(titles) },
    label: label === labelOf({ title }) ? undefined : label,
    labels: sorted(labels),
    description,
    kind: but(kind, "radio"),
    ...{ parent, number, colour, icon },
    listen: kind === "group" ? undefined : listen,
    join: sameNames(join, listen ?? []) ? undefined : join,
    speak: filled(speak),
    whisper: sameNames(whisper, speak ?? []) ? undefined : whisper,
    password_name,
    priority: but(priority, 0),
    effect_id,
    effect: effect === undefined ? undefined : normalEffect(effect),
    codec: normalCodec(codec),
    ...{ pre_roll_ms, release_ms },
    half_duplex: but(half_duplex, false),
    ...{ talk_ms_max, talkers_max, members_max },
  });
}

function normalCodec(codec: Net["codec"]): Net["codec"] {
  if (codec === undefined || Object.keys(codec).length === 0) return undefined;
  const { bitrate_bps, frame_ms } = codec;
  return given<NonNullable<Net["codec"]>>({ bitrate_bps, frame_ms });
}

function normalEffect(effect: RadioEffect): RadioEffect {
  const { low_hz, high_hz, drive_db, noise_db, tail_ms, tail_db, key_down_tone, key_up_tone } = effect;
  return given<RadioEffect>({
    ...{ low_hz, high_hz, drive_db, noise_db, tail_ms, tail_db },
    key_down_tone: key_down_tone && normalTone(key_down_tone),
    key_up_tone: key_up_tone && normalTone(key_up_tone),
  });
}

function normalTone({ frequency_hz, duration_ms, gain_db }: RadioTone): RadioTone {
  return given<RadioTone>({ frequency_hz, duration_ms, gain_db });
}

function normalRelay({ id, from, to, both, gain_db }: Relay): Relay {
  return given<Relay>({ id, from, to, both: but(both, false), gain_db: but(gain_db, 0) });
}

function normalSimulcast({ id, title, titles, nets }: NetSimulcast): NetSimulcast {
  return given<NetSimulcast>({ id, title, titles: sorted(titles), nets });
}

function normalWhisper({ id, net, from, to }: WhisperRule): WhisperRule {
  return given<WhisperRule>({ id, net, from, to });
}

function normalStack({ id, title, titles, roles, seats, radios, simulcasts }: RadioStack): RadioStack {
  return given<RadioStack>({
    ...{ id, title, titles: sorted(titles), roles, seats },
    radios: radios.map(normalRadio),
    simulcasts: filled(simulcasts?.map(normalStackSimulcast)),
  });
}

function normalRadio({ slot, net, monitor, gain_db, pan, muted, positional, keys, mode }: StackRadio): StackRadio {
  return given<StackRadio>({
    ...{ slot, net, monitor: but(monitor, false), gain_db: but(gain_db, 0), pan: but(pan, 0) },
    ...{ muted: but(muted, false), positional: but(positional, false), keys, mode: but(mode, "hold") },
  });
}

function normalStackSimulcast({ id, keys, mode }: StackSimulcast): StackSimulcast {
  return given<StackSimulcast>({ id, keys, mode: but(mode, "hold") });
}

function normalPhase({ id, title, titles, stacks }: Phase): Phase {
  return given<Phase>({ id, title, titles: sorted(titles), stacks });
}

/** A thing of those of its fields that are there. Every field must be named, or it does not compile. */
function given<T extends object>(fields: { readonly [K in keyof T]-?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function but<T>(value: T | undefined, left_out: T): T | undefined {
  return value === left_out ? undefined : value;
}

function filled<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}

/** By code units, which is the same everywhere. */
function sorted(words: Titles | undefined): Titles | undefined {
  if (words === undefined || Object.keys(words).length === 0) return undefined;
  return Object.fromEntries(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sameNames(names: readonly string[] | undefined, others: readonly string[]): boolean {
  const [one, other] = [new Set(names), new Set(others)];
  return names !== undefined && one.size === other.size && [...one].every((name) => other.has(name));
}
