import type { RadioEffect, RadioTone } from "../generated/common.js";
import type { NamedEffect } from "../generated/operation.js";
import { escapeName } from "../json-pointer.js";
import type { Contradictions } from "./contradictions.js";

/** The effects that nets share. */
export function addEffectFaults(found: Contradictions, effects: readonly NamedEffect[]): void {
  for (const [index, { effect }] of effects.entries()) addEffectFault(found, `/effects/${index}/effect`, effect);
}

/**
 * One effect: it has no field that is not known, which the schema of effects, shared with what servers say, leaves open; and it lets
 * something through.
 */
export function addEffectFault(found: Contradictions, pointer: string, effect: RadioEffect): void {
  addUnknownFields(found, pointer, effect, effect_fields);
  for (const name of ["key_down_tone", "key_up_tone"] as const) {
    const tone = effect[name];
    if (tone !== undefined) addUnknownFields(found, `${pointer}/${name}`, tone, tone_fields);
  }
  const { low_hz, high_hz } = effect;
  if (low_hz !== undefined && high_hz !== undefined && low_hz >= high_hz) {
    found.add(`${pointer}/low_hz`, `found ${low_hz}, expected less than high_hz, which is ${high_hz}`);
  }
}

function addUnknownFields(found: Contradictions, pointer: string, thing: object, known: object): void {
  for (const name of Object.keys(thing)) {
    if (Object.hasOwn(known, name)) continue;
    const shown = escapeName(name.slice(0, field_chars_max));
    found.addUnknown(`${pointer}/${shown}`, name.slice(0, field_chars_max), "a field", Object.keys(known));
  }
}

/** The fields of an effect, in the order of its schema. */
const effect_fields: Readonly<Record<keyof RadioEffect, true>> = {
  low_hz: true,
  high_hz: true,
  drive_db: true,
  noise_db: true,
  tail_ms: true,
  tail_db: true,
  key_down_tone: true,
  key_up_tone: true,
};
/** The fields of a tone, in the order of its schema. */
const tone_fields: Readonly<Record<keyof RadioTone, true>> = { frequency_hz: true, duration_ms: true, gain_db: true };
/** As much of an unknown field's name as is shown. */
const field_chars_max = 40;
