import type { Operation, RadioStack } from "../../generated/operation.js";
import { presetAccess } from "../preset-access.js";
import { PresetRoles } from "../preset-roles.js";
import { stackFor } from "../preset-stack.js";

/** Who may do what on which net, who hears whom, and with which radios players start. */
export interface PresetExplanation {
  readonly roles: readonly string[];
  /** Radio nets: groups, on which nobody can be, are left out. */
  readonly nets: readonly string[];
  /** One for each role and net, roles by roles. */
  readonly access: readonly AccessEntry[];
  /** One for each speaker and listener with a net in common. A role hears others of its own role too. */
  readonly hears: readonly HearingEntry[];
  readonly stacks: readonly StackEntry[];
}

/** What a role may do on a net. */
export interface AccessEntry {
  readonly role: string;
  readonly net: string;
  readonly join: boolean;
  readonly listen: boolean;
  readonly speak: boolean;
  readonly whisper: boolean;
  /** Roles it may whisper to there, where it may not to all. */
  readonly whisper_to: readonly string[];
}

/** On which nets a listener may hear a speaker. */
export interface HearingEntry {
  readonly speaker: string;
  readonly listener: string;
  /** At least one, in the order of the preset. */
  readonly nets: readonly string[];
}

/** The stack that a role starts with in a phase and a seat. */
export interface StackEntry {
  readonly role: string;
  /** Left out: no phase. */
  readonly phase?: string;
  /** Left out: in no seat that the preset names. */
  readonly seat?: string;
  /** Left out: it starts with none. */
  readonly stack?: string;
}

/** What to tell of. */
export interface ExplanationScope {
  /** Only what concerns these; left out: all. */
  readonly roles?: ReadonlySet<string> | undefined;
  readonly nets?: ReadonlySet<string> | undefined;
}

/**
 * Explains a preset that can be compiled. A scope of roles keeps their own access and stacks, and whom they hear and are heard by; one
 * of nets keeps what happens there.
 */
export function explainPreset(preset: Operation, scope: ExplanationScope = {}): PresetExplanation {
  const access = presetAccess(preset);
  const all_roles = preset.roles.map(({ id }) => id);
  const roles = all_roles.filter((id) => scope.roles?.has(id) ?? true);
  const nets = preset.nets.filter(({ id, kind }) => kind !== "group" && (scope.nets?.has(id) ?? true)).map(({ id }) => id);
  const entries = roles.flatMap((role) =>
    nets.map((net): AccessEntry => {
      const { join = false, listen = false, speak = false, whisper = false, whisper_to } = access.get(role)?.get(net) ?? {};
      return { role, net, join, listen, speak, whisper, whisper_to: [...(whisper_to ?? [])] };
    }),
  );
  const hears = all_roles.flatMap((speaker) => {
    const spoken = nets.filter((net) => access.get(speaker)?.get(net)?.speak === true);
    return all_roles.flatMap((listener): HearingEntry[] => {
      if (scope.roles !== undefined && !scope.roles.has(speaker) && !scope.roles.has(listener)) return [];
      const heard = spoken.filter((net) => access.get(listener)?.get(net)?.listen === true);
      return heard.length === 0 ? [] : [{ speaker, listener, nets: heard }];
    });
  });
  return { roles, nets, access: entries, hears, stacks: roles.flatMap((role) => stackEntries(preset, role)) };
}

/** Without phase and seat first; then what is different in one. */
function stackEntries(whole: Operation, role: string): StackEntry[] {
  const preset = onlyOf(whole, role);
  const entries: StackEntry[] = [];
  const usual = stackFor(preset, { role });
  const seats = new Set((preset.stacks ?? []).flatMap((stack) => stack.seats ?? []));
  const seated = new Map([...seats].map((seat) => [seat, stackFor(preset, { role, seat })]));
  for (const phase of [undefined, ...(preset.phases ?? []).map(({ id }) => id)]) {
    const plain = stackFor(preset, { role, phase });
    if (phase === undefined || plain !== usual) entries.push(entryOf(role, plain, phase));
    for (const [seat, at_all_times] of seated) {
      const stack = phase === undefined ? at_all_times : stackFor(preset, { role, phase, seat });
      const is_known = stack === plain || (phase !== undefined && stack === at_all_times);
      if (!is_known) entries.push(entryOf(role, stack, phase, seat));
    }
  }
  return entries;
}

/** What the stacks of a role depend on: looking one up takes as long as there are stacks. */
function onlyOf(preset: Operation, role: string): Operation {
  const roles = new PresetRoles(preset);
  const stacks = (preset.stacks ?? []).filter((stack) => roles.all(stack.roles).has(role));
  const ids = new Set(stacks.map(({ id }) => id));
  const phases = (preset.phases ?? []).filter((phase) => phase.stacks.some((id) => ids.has(id)));
  return { ...preset, nets: [], stacks, phases };
}

function entryOf(role: string, stack: RadioStack | undefined, phase: string | undefined, seat?: string): StackEntry {
  return {
    role,
    ...(phase === undefined ? {} : { phase }),
    ...(seat === undefined ? {} : { seat }),
    ...(stack === undefined ? {} : { stack: stack.id }),
  };
}
