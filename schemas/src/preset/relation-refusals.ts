import type { Operation } from "../generated/operation.js";
import type { Contradictions } from "./contradictions.js";
import { addRoleFaults } from "./net-refusals.js";
import type { NothingLeft } from "./nothing-left.js";
import type { PresetAccess } from "./preset-access.js";
import type { PresetRoles } from "./preset-roles.js";

/** Relays: between two radio nets, each pair once. */
export function addRelayFaults(found: Contradictions, preset: Operation): void {
  const pairs = new Map<string, number>();
  for (const [index, relay] of (preset.relays ?? []).entries()) {
    const { id, from, to, both = false, gain_db, ...rest } = relay;
    rest satisfies NothingLeft;
    const pointer = `/relays/${index}`;
    addNetFault(found, `${pointer}/from`, from, preset);
    addNetFault(found, `${pointer}/to`, to, preset);
    if (from === to) found.add(`${pointer}/to`, `found "${to}", which is from, expected another net`);
    for (const pair of from === to ? [] : both ? [`${from} ${to}`, `${to} ${from}`] : [`${from} ${to}`]) {
      const first = pairs.get(pair);
      if (first === undefined) pairs.set(pair, index);
      else if (first !== index)
        found.add(pointer, `found ${pair.replace(" ", " to ")} again, expected it once (it stands at /relays/${first})`);
    }
  }
}

/** Simulcasts: of radio nets, each once. */
export function addSimulcastFaults(found: Contradictions, preset: Operation): void {
  (preset.simulcasts ?? []).forEach((simulcast, index) => {
    const { id, title, titles, nets, ...rest } = simulcast;
    rest satisfies NothingLeft;
    const pointer = `/simulcasts/${index}/nets`;
    found.addRepeated(pointer, nets);
    nets.forEach((net, place) => {
      addNetFault(found, `${pointer}/${place}`, net, preset);
    });
  });
}

/** Whisper rules: between roles that hear the net. */
export function addWhisperFaults(found: Contradictions, preset: Operation, roles: PresetRoles, access: PresetAccess): void {
  (preset.whispers ?? []).forEach((rule, index) => {
    const { id, net, from, to, ...rest } = rule;
    rest satisfies NothingLeft;
    const pointer = `/whispers/${index}`;
    const known = addNetFault(found, `${pointer}/net`, net, preset);
    for (const [name, names] of Object.entries({ from, to })) {
      addRoleFaults(found, `${pointer}/${name}`, names, roles);
      names.forEach((who, place) => {
        const deaf = roles.of(who).find((role) => access.get(role)?.get(net)?.listen !== true);
        if (known && deaf !== undefined) {
          found.add(
            `${pointer}/${name}/${place}`,
            `found ${asRole(who, deaf)}, which may not hear "${net}", expected roles that may`,
          );
        }
      });
    }
  });
}

/** The name of a radio net. True if it is one. */
export function addNetFault(found: Contradictions, pointer: string, name: string, { nets }: Operation): boolean {
  const net = nets.find(({ id }) => id === name);
  if (net === undefined)
    found.addUnknown(
      pointer,
      name,
      "a net",
      nets.map(({ id }) => id),
    );
  else if (net.kind === "group") found.add(pointer, `found "${name}", which is a group of nets, expected a radio net`);
  return net !== undefined && net.kind !== "group";
}

/** A role as the preset names it: by itself, or as one of a group. */
export function asRole(name: string, role: string): string {
  return name === role ? `"${name}"` : `"${name}", with its role "${role}"`;
}
