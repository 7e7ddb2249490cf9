import type { Net, Operation } from "../generated/operation.js";
import type { Contradictions } from "./contradictions.js";
import { addEffectFault } from "./effect-refusals.js";
import type { NothingLeft } from "./nothing-left.js";
import { preset_limits } from "./preset-limits.js";
import type { PresetRoles } from "./preset-roles.js";

/** What is wrong with the nets, each by itself and as a tree. */
export function addNetFaults(found: Contradictions, preset: Operation, roles: PresetRoles): void {
  const nets = new Map(preset.nets.map((net) => [net.id, net]));
  const effects = new Set((preset.effects ?? []).map(({ id }) => id));
  preset.nets.forEach((net, index) => {
    const pointer = `/nets/${index}`;
    addTreeFault(found, `${pointer}/parent`, net, nets);
    if (net.kind === "group") addGroupNetFaults(found, pointer, net);
    else addRadioNetFaults(found, pointer, net, roles, effects);
  });
}

/** A list of roles and groups: each known, each once. */
export function addRoleFaults(found: Contradictions, pointer: string, names: readonly string[], roles: PresetRoles): void {
  found.addRepeated(pointer, names);
  names.forEach((name, place) => {
    if (!roles.has(name)) found.addUnknown(`${pointer}/${place}`, name, "a role or group", roles.names);
  });
}

function addTreeFault(found: Contradictions, pointer: string, net: Net, nets: ReadonlyMap<string, Net>): void {
  if (net.parent === undefined) return;
  if (!nets.has(net.parent)) {
    found.addUnknown(pointer, net.parent, "a net", nets.keys());
    return;
  }
  let depth = 1;
  for (let above = nets.get(net.parent); above !== undefined; above = nets.get(above.parent ?? "")) {
    if (above.id === net.id) {
      found.add(pointer, `found "${net.parent}", which is below "${net.id}" itself, expected one that is not`);
      return;
    }
    depth += 1;
    // Also where a circle is above it, which is told of those that are in it.
    if (depth > nets.size) return;
  }
  if (depth > preset_limits.net_depth_max) {
    found.add(
      pointer,
      `found "${net.parent}", which makes it the ${depth}th below the other, expected at most ${preset_limits.net_depth_max}`,
    );
  }
}

/** A group has a name, a place and a look, and nothing that is of a radio. */
function addGroupNetFaults(found: Contradictions, pointer: string, net: Net): void {
  const { id, title, titles, label, labels, description, kind, parent, number, colour, icon, ...on_air } = net;
  for (const [name, value] of Object.entries(on_air)) {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
      found.add(`${pointer}/${name}`, `found in a net of kind "group", on which nobody can be, expected in radio nets alone`);
    }
  }
}

function addRadioNetFaults(
  found: Contradictions,
  pointer: string,
  net: Net,
  roles: PresetRoles,
  effects: ReadonlySet<string>,
): void {
  const { id, title, titles, label, labels, description, kind, parent, number, colour, icon, ...on_air } = net;
  const { listen, join, speak, whisper, password_name, priority, effect_id, effect, codec, ...use } = on_air;
  const { pre_roll_ms, release_ms, half_duplex = false, talk_ms_max, talkers_max, members_max, ...rest } = use;
  rest satisfies NothingLeft;
  if (listen === undefined) found.add(`${pointer}/listen`, `found nothing, expected the roles that may hear it`);
  for (const [name, names] of Object.entries({ listen, join, speak, whisper }))
    addRoleFaults(found, `${pointer}/${name}`, names ?? [], roles);
  const [hearing, joining] = [roles.all(listen), roles.all(join ?? listen)];
  for (const [name, names] of Object.entries({ join, speak, whisper })) {
    addStrangers(found, `${pointer}/${name}`, names ?? [], roles, {
      listen: hearing,
      ...(name === "speak" ? { join: joining } : {}),
    });
  }
  if (effect !== undefined) addEffectFault(found, `${pointer}/effect`, effect);
  if (effect !== undefined && effect_id !== undefined)
    found.add(`${pointer}/effect_id`, "found beside effect, expected one of the two");
  if (effect_id !== undefined && !effects.has(effect_id))
    found.addUnknown(`${pointer}/effect_id`, effect_id, "an effect", effects);
  if (half_duplex && talkers_max !== undefined)
    found.add(`${pointer}/talkers_max`, "found beside half_duplex, expected one of the two");
  if (codec?.frame_ms !== undefined && codec.frame_ms !== 10 && codec.frame_ms !== 20) {
    found.add(`${pointer}/codec/frame_ms`, `found ${codec.frame_ms}, expected 10 or 20`);
  }
}

/** Names that stand for a role which is not in all of the other lists: each is told once. */
function addStrangers(
  found: Contradictions,
  pointer: string,
  names: readonly string[],
  roles: PresetRoles,
  lists: Readonly<Record<string, ReadonlySet<string>>>,
): void {
  for (const [place, name] of names.entries()) {
    for (const [list, allowed] of Object.entries(lists)) {
      const stranger = roles.of(name).find((role) => !allowed.has(role));
      if (stranger === undefined) continue;
      const text =
        stranger === name
          ? `found "${name}", expected a role that is also in ${list}`
          : `found "${name}", whose role "${stranger}" is not in ${list}, expected roles that are`;
      found.add(`${pointer}/${place}`, text);
      break;
    }
  }
}
