import type { Operation, RadioStack } from "../generated/operation.js";
import { PresetRoles } from "./preset-roles.js";

/** Who asks for a stack. */
export interface StackUse {
  /** Id of the role, not of a group. */
  readonly role: string;
  /** Id of the phase that lasts; left out: none. */
  readonly phase?: string | undefined;
  /** The seat in the game; left out: none that the preset names. */
  readonly seat?: string | undefined;
}

/**
 * The stack of a player, or undefined if it has none. Of those for its role, one that the phase names comes first, then one for its
 * seat, then one for the role itself rather than for a group. Stacks that some phase names count in those phases alone.
 */
export function stackFor(preset: Operation, use: StackUse): RadioStack | undefined {
  const roles = new PresetRoles(preset);
  const phases = phasesByStack(preset);
  let best: RadioStack | undefined;
  let best_rank = -1;
  for (const stack of preset.stacks ?? []) {
    const rank = rankOf(stack, use, roles, phases.get(stack.id));
    if (rank <= best_rank) continue;
    best = stack;
    best_rank = rank;
  }
  return best;
}

/** The phases that name each stack; a stack that none names is not there. */
export function phasesByStack({ phases = [] }: Pick<Operation, "phases">): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const phase of phases) {
    for (const stack of phase.stacks) named.set(stack, (named.get(stack) ?? new Set()).add(phase.id));
  }
  return named;
}

/** −1: not for this use. */
function rankOf(stack: RadioStack, use: StackUse, roles: PresetRoles, phases: ReadonlySet<string> | undefined): number {
  const direct = stack.roles.includes(use.role);
  if (!direct && !roles.all(stack.roles).has(use.role)) return -1;
  if (phases !== undefined && (use.phase === undefined || !phases.has(use.phase))) return -1;
  if (stack.seats !== undefined && (use.seat === undefined || !stack.seats.includes(use.seat))) return -1;
  return (phases === undefined ? 0 : 4) + (stack.seats === undefined ? 0 : 2) + (direct ? 1 : 0);
}
