import fc from "fast-check";
import type {
  Net,
  NetSimulcast,
  Operation,
  Phase,
  RadioStack,
  Relay,
  Role,
  RoleGroup,
  StackRadio,
  WhisperRule,
} from "../generated/operation.js";
import { type PresetAccess, presetAccess } from "./preset-access.js";
import { phasesByStack } from "./preset-stack.js";

/** Any preset that fits the schema and does not contradict itself: 1 … `nets_max` (default 40) nets, 1 … 6 roles. Small ones first when it shrinks. */
export function anyPreset({ nets_max = 40 }: { readonly nets_max?: number } = {}): fc.Arbitrary<Operation> {
  return fc.record({ shape: anyShape(nets_max), seed: fc.nat() }).map(({ shape, seed }) => {
    const draw = drawer(seed);
    return withRadios(withNets(shape, draw), draw);
  });
}

/** A draw of a whole number from 0 up to one less than `below`. */
type Draw = (below: number) => number;

/** A linear congruential generator modulo 2^32 (multiplier of Numerical Recipes §7.1); its high bits are used. */
function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return below <= 0 ? 0 : Math.floor((state / 2 ** 32) * below);
  };
}

interface Shape {
  readonly nets: number;
  readonly roles: number;
  readonly groups: number;
  readonly stacks: number;
  readonly phases: number;
}

function anyShape(nets_max: number): fc.Arbitrary<Shape> {
  return fc.record({
    nets: fc.integer({ min: 1, max: nets_max }),
    roles: fc.integer({ min: 1, max: 6 }),
    groups: fc.integer({ min: 0, max: 3 }),
    stacks: fc.integer({ min: 0, max: 8 }),
    phases: fc.integer({ min: 0, max: 3 }),
  });
}

function withNets({ nets: net_count, roles: role_count, groups: group_count, ...shape }: Shape, draw: Draw): Started {
  const roles = Array.from({ length: role_count }, (_, index): Role => ({ id: `role-${index}`, title: `Role ${index}` }));
  const groups = Array.from({ length: group_count }, (_, index): RoleGroup => {
    const members = some(roles, draw).map(({ id }) => id);
    return { id: `group-${index}`, title: `Group ${index}`, roles: members.length === 0 ? ["role-0"] : members };
  });
  const members = new Map([
    ...roles.map(({ id }) => [id, [id]] as const),
    ...groups.map((group) => [group.id, group.roles] as const),
  ]);
  const nets: Net[] = [];
  for (let index = 0; index < net_count; index += 1) nets.push(anyNet(index, nets, members, draw));
  return {
    shape,
    preset: { id: "any", title: "Any", ...anyTitles(draw), roles, groups, effects: [hiss], nets: shuffled(nets, draw) },
  };
}

interface Started {
  readonly shape: Pick<Shape, "stacks" | "phases">;
  readonly preset: Operation;
}

function anyNet(index: number, above: readonly Net[], members: ReadonlyMap<string, readonly string[]>, draw: Draw): Net {
  const named = { id: `net-${index}`, title: `Net ${index}`, ...anyTitles(draw), ...anyParent(above, draw), ...anyLook(draw) };
  if (index > 0 && draw(6) === 0) return { ...named, kind: "group" };
  const listen = some([...members.keys()], draw);
  const within = (names: readonly string[], allowed: readonly string[]): string[] => {
    const roles = new Set(allowed.flatMap((name) => members.get(name) ?? []));
    return some(names, draw).filter((name) => members.get(name)?.every((role) => roles.has(role)) === true);
  };
  const names = [...members.keys()];
  const join = draw(3) === 0 ? within(names, listen) : undefined;
  const speak = within(names, join ?? listen);
  return {
    ...named,
    ...(draw(4) === 0 ? { kind: "radio" } : {}),
    listen,
    ...(join === undefined ? {} : { join }),
    ...(speak.length === 0 && draw(2) === 0 ? {} : { speak }),
    ...(draw(4) === 0 ? { whisper: within(names, listen) } : {}),
    ...anyUse(draw),
  };
}

function anyParent(above: readonly Net[], draw: Draw): Pick<Net, "parent"> {
  const parent = draw(2) === 0 ? undefined : above[draw(above.length)];
  return parent === undefined || depthOf(parent, above) >= depth_max - 1 ? {} : { parent: parent.id };
}

function depthOf(net: Net, nets: readonly Net[]): number {
  const parent = nets.find(({ id }) => id === net.parent);
  return parent === undefined ? 1 : 1 + depthOf(parent, nets);
}

function anyLook(draw: Draw): Partial<Net> {
  return {
    ...(draw(3) === 0 ? { label: `N${draw(100)}` } : {}),
    ...(draw(5) === 0 ? { labels: { de: "Netz", "pt-BR": "Rede" } } : {}),
    ...(draw(3) === 0 ? { number: `${225 + draw(100)}.000` } : {}),
    ...(draw(3) === 0 ? { colour: "#4fa3e0" } : {}),
    ...(draw(5) === 0 ? { icon: "plane" } : {}),
    ...(draw(5) === 0 ? { description: "What it is for." } : {}),
  };
}

function anyUse(draw: Draw): Partial<Net> {
  const effects = [
    {},
    { effect_id: hiss.id },
    { effect: { low_hz: 300, key_up_tone: { gain_db: -20, duration_ms: 80, frequency_hz: 900 } } },
  ];
  const talkers = [{}, { half_duplex: true }, { half_duplex: false, talkers_max: 1 + draw(8) }];
  return {
    ...effects[draw(3)],
    ...talkers[draw(3)],
    ...(draw(4) === 0 ? { priority: draw(11) } : {}),
    ...(draw(4) === 0 ? { talk_ms_max: 1000 + draw(60_000) } : {}),
    ...(draw(4) === 0 ? { pre_roll_ms: draw(501) } : {}),
    ...(draw(4) === 0 ? { release_ms: draw(2001) } : {}),
    ...(draw(4) === 0 ? { members_max: 1 + draw(100) } : {}),
    ...(draw(4) === 0
      ? { codec: { ...(draw(2) === 0 ? { bitrate_bps: 32_000 } : {}), ...(draw(2) === 0 ? { frame_ms: 20 } : {}) } }
      : {}),
    ...(draw(8) === 0 ? { password_name: "staff" } : {}),
  };
}

function anyTitles(draw: Draw): { readonly titles?: Record<string, string> } {
  return [{}, { titles: {} }, { titles: { fr: "Quelque chose", de: "Etwas" } }][draw(5)] ?? {};
}

function withRadios({ preset, shape }: Started, draw: Draw): Operation {
  const radio_nets = preset.nets.filter(({ kind }) => kind !== "group").map(({ id }) => id);
  const relays = anyRelays(radio_nets, draw);
  const heard = presetAccess({ ...preset, relays });
  const simulcasts = Array.from({ length: radio_nets.length < 2 ? 0 : draw(4) }, (_, index): NetSimulcast => {
    return { id: `cast-${index}`, title: `Simulcast ${index}`, nets: pair(radio_nets, draw) };
  });
  const whole = { ...preset, relays, simulcasts, whispers: anyWhispers(heard, radio_nets, draw) };
  const stacks = Array.from({ length: shape.stacks }, (_, index) => anyStack(index, whole, heard, draw));
  const phases = Array.from({ length: shape.phases }, (_, index): Phase => {
    const named = some(stacks, draw).map(({ id }) => id);
    return { id: `phase-${index}`, title: `Phase ${index}`, stacks: named };
  });
  const sound = withoutRivals({ ...whole, stacks, phases });
  const ids = new Set(sound.map(({ id }) => id));
  const kept = phases.map((phase) => ({ ...phase, stacks: phase.stacks.filter((id) => ids.has(id)) }));
  return { ...whole, stacks: sound, phases: kept.filter(({ stacks: named }) => named.length > 0) };
}

function anyRelays(nets: readonly string[], draw: Draw): Relay[] {
  const pairs = new Set<string>();
  const relays: Relay[] = [];
  for (let left = nets.length < 2 ? 0 : draw(4); left > 0; left -= 1) {
    const [from = "", to = ""] = pair(nets, draw);
    const both = draw(2) === 0;
    const taken = pairs.has(`${from} ${to}`) || (both && pairs.has(`${to} ${from}`));
    if (taken) continue;
    pairs.add(`${from} ${to}`);
    if (both) pairs.add(`${to} ${from}`);
    relays.push({
      id: `relay-${relays.length}`,
      from,
      to,
      ...(both ? { both } : {}),
      ...(draw(3) === 0 ? { gain_db: -draw(20) } : {}),
    });
  }
  return relays;
}

function anyWhispers(access: PresetAccess, nets: readonly string[], draw: Draw): WhisperRule[] {
  return nets.flatMap((net, index) => {
    const hearers = [...access].filter(([, grants]) => grants.get(net)?.listen === true).map(([role]) => role);
    if (draw(6) > 0 || hearers.length === 0) return [];
    const [from, to] = [some(hearers, draw), some(hearers, draw)];
    return from.length === 0 || to.length === 0 ? [] : [{ id: `rule-${index}`, net, from, to }];
  });
}

function anyStack(
  index: number,
  { roles, groups = [], simulcasts = [] }: Operation,
  access: PresetAccess,
  draw: Draw,
): RadioStack {
  const holders = [...roles.map(({ id }) => ({ id, roles: [id] })), ...groups];
  const holder = holders[draw(holders.length)] ?? { id: "role-0", roles: ["role-0"] };
  const may = (net: string, permission: "listen" | "join" | "speak"): boolean =>
    holder.roles.every((role) => access.get(role)?.get(net)?.[permission] === true);
  const heard = [...(access.get(holder.roles[0] ?? "")?.keys() ?? [])].filter((net) => may(net, "listen"));
  const radios = shuffled(some(heard, draw), draw)
    .slice(0, radios_max)
    .map((net, place): StackRadio => {
      const monitor = !may(net, "join") || draw(4) === 0;
      const keys = !monitor && may(net, "speak") && draw(2) === 0 ? { keys: [`F${13 + draw(6)}`] } : {};
      return { slot: place + 1, net, ...(monitor ? { monitor } : {}), ...keys, ...anyMix(draw) };
    });
  const joined = new Set(radios.filter(({ monitor, net }) => monitor !== true && may(net, "speak")).map(({ net }) => net));
  const possible = simulcasts.filter(({ nets }) => nets.every((net) => joined.has(net)));
  return {
    ...{ id: `stack-${index}`, title: `Stack ${index}`, roles: [holder.id], radios },
    ...(draw(3) === 0 ? { seats: [`Seat ${draw(3)}`] } : {}),
    simulcasts: possible.map(({ id }) => (draw(2) === 0 ? { id } : { id, keys: ["ControlLeft", `F${13 + draw(6)}`] })),
  };
}

function anyMix(draw: Draw): Partial<StackRadio> {
  return {
    ...(draw(3) === 0 ? { gain_db: draw(20) - 10 } : {}),
    ...(draw(3) === 0 ? { pan: (draw(21) - 10) / 10 } : {}),
    ...(draw(5) === 0 ? { muted: draw(2) === 0 } : {}),
    ...(draw(5) === 0 ? { positional: draw(2) === 0 } : {}),
  };
}

/** Stacks of which no player has two: the first of those that would rival each other, by role, seat and phase. */
function withoutRivals(preset: Operation): RadioStack[] {
  const phases = phasesByStack(preset);
  const taken = new Set<string>();
  return (preset.stacks ?? []).filter((stack) => {
    const [holder = ""] = stack.roles;
    const group = preset.groups?.find(({ id }) => id === holder);
    const uses = (group === undefined ? [`${holder}!`] : group.roles).flatMap((role) =>
      [...(phases.get(stack.id) ?? ["-"])].flatMap((phase) => (stack.seats ?? ["-"]).map((seat) => `${role} ${phase} ${seat}`)),
    );
    if (uses.some((use) => taken.has(use))) return false;
    for (const use of uses) taken.add(use);
    return true;
  });
}

function pair(names: readonly string[], draw: Draw): string[] {
  const first = draw(names.length);
  const second = (first + 1 + draw(names.length - 1)) % names.length;
  return [names[first] ?? "", names[second] ?? ""];
}

/** Each of them, or not. */
function some<T>(items: readonly T[], draw: Draw): T[] {
  return items.filter(() => draw(2) === 0);
}

function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const drawn = items.map((item) => ({ item, at: draw(1_000_000) }));
  return drawn.sort((one, other) => one.at - other.at).map(({ item }) => item);
}

const hiss = { id: "hiss", title: "Hiss", effect: { noise_db: -50, low_hz: 400, high_hz: 3000 } };
const depth_max = 8;
const radios_max = 32;
