import type { Operation } from "../generated/operation.js";
import type { OperationOverride } from "../generated/override.js";
import { operation, operation_override } from "../generated/preset-checks.js";
import type { Refusal } from "../refusal.js";
import { type FaultFinder, faultFinder } from "../validator.js";
import { preset_limits } from "./preset-limits.js";
import { presetRefusals } from "./preset-refusals.js";

/** What is wrong with a whole preset; `value` is one that can be compiled. */
export type PresetVerdict<T = Operation> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Judges a whole preset: everything its schema refuses, else everything that contradicts itself, at most `refusals_max` of it.
 * Never throws. A server that judges strangers' presets calls `validateOperation` first, which stops at the first fault.
 */
export function judgePreset(value: unknown): PresetVerdict {
  const faults = operationFaults(value);
  return verdictOf(faults.length > 0 ? faults : presetRefusals(value as Operation), value as Operation);
}

/** Judges an override by its schema: everything that is wrong, at most `refusals_max` of it. Merge it to know more. Never throws. */
export function judgeOverride(value: unknown): PresetVerdict<OperationOverride> {
  return verdictOf(overrideFaults(value), value as OperationOverride);
}

/** A verdict of what was found. */
export function verdictOf<T>([first, ...rest]: readonly Refusal[], value: T): PresetVerdict<T> {
  return first === undefined ? { ok: true, value } : { ok: false, refusals: [first, ...rest] };
}

const operationFaults: FaultFinder = faultFinder(operation, "operation", preset_limits.refusals_max);
const overrideFaults: FaultFinder = faultFinder(operation_override, "operation-override", preset_limits.refusals_max);
