import type { Net, Operation } from "../generated/operation.js";
import { type PresetAccess, presetAccess } from "./preset-access.js";

/**
 * The part of a preset that players with these roles may know: their roles, the nets they may be on and those that lead there, and what
 * speaks of these alone; all phases, since what lasts is no secret. It is a preset again: it can be compiled where the whole can, and gives
 * each of these roles the same nets and the same radios. Undefined for those who may be on no net. `access` is that of the preset, for
 * whoever asks for several roles.
 */
export function presetFor(
  preset: Operation,
  roles: readonly string[],
  access: PresetAccess = presetAccess(preset),
): Operation | undefined {
  const known = knownNets(preset, roles, access);
  if (known.size === 0) return undefined;
  const own = new OwnNames(preset, roles);
  const nets = preset.nets.filter(({ id }) => known.has(id)).map((net) => own.ofNet(net));
  const stacks = preset.stacks
    ?.map((stack) => ({ ...stack, roles: own.of(stack.roles) }))
    .filter(({ roles }) => roles.length > 0);
  const effects = new Set(nets.map(({ effect_id }) => effect_id));
  const held = new Set(stacks?.map(({ id }) => id));
  return {
    ...preset,
    roles: preset.roles.filter(({ id }) => roles.includes(id)),
    nets,
    ...listed("groups", preset.groups && own.groups),
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
      preset.simulcasts?.filter((simulcast) => simulcast.nets.every((net) => known.has(net))),
    ),
    // They name other roles; the server decides by the whole.
    ...listed("whispers", preset.whispers?.slice(0, 0)),
    ...listed("stacks", stacks),
    ...listed(
      "phases",
      preset.phases?.map((phase) => ({ ...phase, stacks: phase.stacks.filter((stack) => held.has(stack)) })),
    ),
  };
}

/** The names that mean one of a player's roles: the roles themselves, and the groups that have one. */
class OwnNames {
  readonly groups: NonNullable<Operation["groups"]>;
  readonly #names: ReadonlySet<string>;

  constructor({ groups = [] }: Operation, roles: readonly string[]) {
    this.groups = groups
      .map((group) => ({ ...group, roles: group.roles.filter((role) => roles.includes(role)) }))
      .filter((group) => group.roles.length > 0);
    this.#names = new Set([...roles, ...this.groups.map(({ id }) => id)]);
  }

  of(names: readonly string[]): string[] {
    return names.filter((name) => this.#names.has(name));
  }

  ofNet(net: Net): Net {
    // What the server calls a password is its owner's business. That there is one, the channel says.
    const { password_name, ...known } = net;
    const { listen, join, speak, whisper } = known;
    return {
      ...known,
      ...(listen === undefined ? {} : { listen: this.of(listen) }),
      ...(join === undefined ? {} : { join: this.of(join) }),
      ...(speak === undefined ? {} : { speak: this.of(speak) }),
      ...(whisper === undefined ? {} : { whisper: this.of(whisper) }),
    };
  }
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
