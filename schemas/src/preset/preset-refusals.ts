import type { Operation } from "../generated/operation.js";
import type { Refusal } from "../refusal.js";
import { Contradictions } from "./contradictions.js";
import { addEffectFaults } from "./effect-refusals.js";
import { addLanguageFaults } from "./language-refusals.js";
import { addNetFaults } from "./net-refusals.js";
import type { NothingLeft } from "./nothing-left.js";
import { presetAccess } from "./preset-access.js";
import { PresetRoles } from "./preset-roles.js";
import { addRelayFaults, addSimulcastFaults, addWhisperFaults } from "./relation-refusals.js";
import { addPhaseFaults, addStackFaults } from "./stack-refusals.js";

/**
 * Everything by which a preset that fits its schema contradicts itself: nothing if it can be compiled, else at most `refusals_max`
 * refusals `invalid_params`, each with the JSON pointer of what is wrong, what was found and what was expected.
 */
export function presetRefusals(preset: Operation): readonly Refusal[] {
  const found = new Contradictions();
  const { id, title, titles, description, version, $schema, ...lists } = preset;
  const { roles, groups, effects, nets, relays, simulcasts, whispers, stacks, phases, ...rest } = lists;
  rest satisfies NothingLeft;
  for (const [name, things] of Object.entries({ roles, groups, effects, nets, relays, simulcasts, whispers, stacks, phases })) {
    found.addRepeated(`/${name}`, idsOf(things), "/id");
    addLanguageFaults(found, `/${name}`, things ?? []);
  }
  addLanguageFaults(found, "", { titles });
  const names = new PresetRoles(preset);
  addGroupFaults(found, preset);
  addEffectFaults(found, effects ?? []);
  addNetFaults(found, preset, names);
  addRelayFaults(found, preset);
  addSimulcastFaults(found, preset);
  const access = presetAccess(preset);
  addWhisperFaults(found, preset, names, access);
  addStackFaults(found, preset, names, access);
  addPhaseFaults(found, preset);
  return found.refusals;
}

function addGroupFaults(found: Contradictions, { roles, groups = [] }: Operation): void {
  const known = new Set(idsOf(roles));
  groups.forEach((group, index) => {
    const pointer = `/groups/${index}`;
    if (known.has(group.id)) found.add(`${pointer}/id`, `found "${group.id}", which is a role, expected an id that no role has`);
    found.addRepeated(`${pointer}/roles`, group.roles);
    group.roles.forEach((role, place) => {
      if (!known.has(role)) found.addUnknown(`${pointer}/roles/${place}`, role, "a role", known);
    });
  });
}

function idsOf(things: readonly { readonly id: string }[] | undefined): string[] {
  return (things ?? []).map(({ id }) => id);
}
