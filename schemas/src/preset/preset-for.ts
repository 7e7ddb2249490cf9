import type { Net, Operation } from "../generated/operation.js";
import { type PresetAccess, presetAccess } from "./preset-access.js";
import { PresetRoles } from "./preset-roles.js";

/**
 * The part of a preset that players with these roles may know: the nets they may be on and those that lead there, with all that
 * speaks of these nets alone, and the stacks of these roles. Roles, groups and phases all stay, since members and moments are seen by
 * everybody; whisper rules go. It is a preset again: it can be compiled where the whole can, and gives each of these roles the same radios. Undefined for
 * those who may be on no net. `access` is that of the preset, for whoever asks for several roles.
 */
export function presetFor(
  preset: Operation,
  roles: readonly string[],
  access: PresetAccess = presetAccess(preset),
): Operation | undefined {
  const known = knownNets(preset, roles, access);
  if (known.size === 0) return undefined;
  const isKnown = (net: string): boolean => known.has(net);
  const members = new PresetRoles(preset);
  const nets = preset.nets.filter(({ id }) => known.has(id));
  const stacks = preset.stacks?.filter((stack) => {
    const holders = members.all(stack.roles);
    return roles.some((role) => holders.has(role));
  });
  const effects = new Set(nets.map(({ effect_id }) => effect_id));
  const held = new Set(stacks?.map(({ id }) => id));
  return {
    ...preset,
    nets,
    ...listed(
      "effects",
      preset.effects?.filter(({ id }) => effects.has(id)),
    ),
    ...listed(
      "relays",
      preset.relays?.filter(({ from, to }) => known.has(from) && known.has(to)),
    ),
    ...listed(
      "simulcasts",
      preset.simulcasts?.filter((simulcast) => simulcast.nets.every(isKnown)),
    ),
    // Whom they name may hear the net by a relay that is not known here; the server decides by the whole.
    ...listed("whispers", preset.whispers?.slice(0, 0)),
    ...listed("stacks", stacks),
    ...listed(
      "phases",
      preset.phases?.map((phase) => ({ ...phase, stacks: phase.stacks.filter((stack) => held.has(stack)) })),
    ),
  };
}

/** Ids of those that any of the roles may be on, and of those above them. */
function knownNets(preset: Operation, roles: readonly string[], access: PresetAccess): ReadonlySet<string> {
  const parents = new Map(preset.nets.map(({ id, parent }: Net) => [id, parent]));
  const known = new Set<string>();
  for (const { id } of preset.nets) {
    if (!roles.some((role) => access.get(role)?.get(id)?.listen === true)) continue;
    let net: string | undefined = id;
    while (net !== undefined && !known.has(net)) {
      known.add(net);
      net = parents.get(net);
    }
  }
  return known;
}

function listed<Name extends keyof Operation>(name: Name, list: Operation[Name] | undefined): Partial<Pick<Operation, Name>> {
  return list === undefined ? {} : ({ [name]: list } as Partial<Pick<Operation, Name>>);
}
