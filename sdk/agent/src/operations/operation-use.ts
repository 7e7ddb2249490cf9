import { compileRadioPlan, type RadioPlan } from "@talkgroup/core/light";
import {
  assert,
  type Operation,
  type OperationPlace,
  type OperationRadio,
  type OperationState,
  type Result,
  type RunningPreset,
  refuse,
  validateOperation,
} from "@talkgroup/schemas";
import { PresetRoles, presetRefusals } from "@talkgroup/schemas/preset-rules";

import { plainNames } from "../control/plain-names.js";

/** An operation that a radio can be laid out by. */
export interface OperationSource {
  readonly operation_id: string;
  readonly place: OperationPlace;
  readonly title: string;
  /** Of one that runs on a server. */
  readonly version: number | undefined;
  /** Undefined: the player's roles may know nothing of it. */
  readonly preset: Operation | undefined;
  /** Roles the player may choose from, in the order of the preset. */
  readonly roles: readonly string[];
}

/** What the player has chosen; what the operation does not know counts as not chosen. */
export interface OperationChoice {
  readonly role: string | undefined;
  readonly seat: string | undefined;
  /** Undefined: as the server says. */
  readonly phase: string | undefined;
}

/** An operation as one player uses it now. */
export interface OperationUse {
  readonly source: OperationSource;
  readonly role: string | undefined;
  readonly seat: string | undefined;
  readonly phase: string | undefined;
  readonly plan: RadioPlan;
}

/** Reads a preset as a server gives it, as JSON without comments. Refuses `parse_error`, and whatever cannot be compiled. Never throws. */
export function readServerPreset(text: string): Result<Operation> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("parse_error", "preset: found text that is not JSON, expected an operation", "/preset");
  }
  plainNames(value);
  const valid = validateOperation(value);
  if (!valid.ok) return valid;
  const [refusal] = presetRefusals(valid.value);
  return refusal === undefined ? valid : { ok: false, refusal };
}

/** The operation that runs on a server, as the server told of it. */
export function serverSource(running: RunningPreset, preset: Operation | undefined, roles: readonly string[]): OperationSource {
  const known = new Set(preset?.roles.map(({ id }) => id));
  const { id: operation_id, title, version } = running;
  return { operation_id, place: "server", title, version, preset, roles: roles.filter((role) => known.has(role)) };
}

/** An operation of a file; its player may have any role. */
export function fileSource(preset: Operation): OperationSource {
  const { id: operation_id, title, roles } = preset;
  return { operation_id, place: "file", title, version: undefined, preset, roles: roles.map(({ id }) => id) };
}

/**
 * The radio that an operation gives a player; `server_phase` lasts on the server, if any. A player without a role has nothing on it. The plan
 * of `before` is used again where the same preset is used in the same way: a large one takes its time to compile, and channels that come or
 * go have the radio laid out anew.
 */
export function useOperation(
  source: OperationSource,
  choice: OperationChoice,
  server_phase: string | undefined,
  before?: OperationUse,
): OperationUse {
  const { preset, roles } = source;
  const { seat } = choice;
  const role = choice.role !== undefined && roles.includes(choice.role) ? choice.role : roles[0];
  const named = (phase: string | undefined): string | undefined => preset?.phases?.find(({ id }) => id === phase)?.id;
  const phase = named(choice.phase) ?? named(server_phase);
  if (preset === undefined || role === undefined) return { source, role: undefined, seat, phase, plan: empty_plan };
  const is_same = before?.role === role && before.phase === phase && before.seat === seat;
  if (is_same && before.source.preset === preset) return { ...before, source };
  const compiled = compileRadioPlan(preset, role, phase, seat);
  assert(compiled.ok, "role and phase are of the preset");
  return { source, role, seat, phase, plan: compiled.value };
}

/** An operation in use, as local clients are told of it. */
export function operationState(use: OperationUse, stateOf: (channel_id: string) => OperationRadio["state"]): OperationState {
  const { source, role, phase, seat, plan } = use;
  const { operation_id, place, title, version, preset, roles } = source;
  const stack = preset?.stacks?.find(({ id }) => id === plan.stack_id);
  return {
    operation_id,
    place,
    title,
    ...(version === undefined ? {} : { version }),
    ...(role === undefined ? {} : { role }),
    roles: (preset?.roles ?? []).filter(({ id }) => roles.includes(id)).map(named),
    ...(phase === undefined ? {} : { phase }),
    phases: (preset?.phases ?? []).map(named),
    ...(seat === undefined ? {} : { seat }),
    seats: seatsOf(preset, role),
    ...(stack === undefined ? {} : { stack: named(stack) }),
    radios: plan.channels.map(({ slot, channel_id, monitor, keys }) => ({
      ...(slot === undefined ? {} : { slot }),
      channel_id,
      monitor,
      keys,
      state: stateOf(channel_id),
    })),
    simulcasts: plan.simulcasts,
  };
}

function named({ id, title }: { readonly id: string; readonly title: string }): { readonly id: string; readonly title: string } {
  return { id, title };
}

/** Seats that some stack of the role is for, each once. */
function seatsOf(preset: Operation | undefined, role: string | undefined): readonly string[] {
  if (preset === undefined || role === undefined) return [];
  const roles = new PresetRoles(preset);
  const seats = (preset.stacks ?? []).filter((stack) => roles.all(stack.roles).has(role)).flatMap((stack) => stack.seats ?? []);
  return [...new Set(seats)].slice(0, seats_max);
}

/** A radio without anything of a plan. */
export const empty_plan: RadioPlan = { stack_id: undefined, channels: [], simulcasts: [], hotkeys: [] };
/** As many as the schema of an operation's state holds. */
const seats_max = 256;
