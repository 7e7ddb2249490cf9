import {
  accept,
  assert,
  type Hotkey,
  type NetSimulcast,
  type NothingLeft,
  nearestName,
  type Operation,
  presetAccess,
  type Result,
  refuse,
  relayedTo,
  type StackRadio,
  type StackSimulcast,
  stackFor,
} from "@talkgroup/schemas/light";
import type { OwnMix } from "../voice-command.js";
import { planHotkeys } from "./radio-plan-hotkeys.js";

/** What a player's radio is to be by a preset. */
export interface RadioPlan {
  /** The stack it was made of; undefined for a player who has none: then nothing is on the radio. */
  readonly stack_id: string | undefined;
  /** Those with a slot in the order of the slots, then those that relays bring. */
  readonly channels: readonly PlannedChannel[];
  /** In the order of the stack. */
  readonly simulcasts: readonly PlannedSimulcast[];
  /** Suggested keys; two never have the same. */
  readonly hotkeys: readonly Hotkey[];
}

/** A channel that the player is on. */
export interface PlannedChannel {
  readonly channel_id: string;
  /** Its place in the stack, from 1; undefined for one that only a relay brings. */
  readonly slot: number | undefined;
  /** It only listens. */
  readonly monitor: boolean;
  readonly mix: OwnMix;
  /** The keys the preset suggests for it; empty: none. */
  readonly keys: readonly string[];
}

/** Several channels that one press talks on; the player has joined each. */
export interface PlannedSimulcast {
  readonly simulcast_id: string;
  readonly title: string;
  /** 2 … 16. */
  readonly channel_ids: readonly string[];
  /** Empty: none. */
  readonly keys: readonly string[];
}

/**
 * The radio of a player by a preset that can be compiled: what `role` has while `phase` lasts, in `seat`; either may be left out, and
 * a seat that the preset does not name is as none. A net that a relay brings to one of the stack is monitored besides, unless the
 * stack has it or the player's role may not hear it. The same arguments give the same plan.
 *
 * Refuses `unknown_role`, and `not_found` for a phase that the preset does not have.
 */
export function compileRadioPlan(preset: Operation, role: string, phase?: string, seat?: string): Result<RadioPlan> {
  const { roles, relays, simulcasts, stacks, phases = [], groups, nets, ...others } = preset;
  // Titles are for people, effects for the channels as the server tells of them; who may do what comes by presetAccess.
  const { $schema, id, title, titles, description, version, effects, whispers, ...left } = others;
  left satisfies NothingLeft;
  const unknown = unknownName(role, roles) ?? (phase === undefined ? undefined : unknownName(phase, phases));
  if (!roles.some((known) => known.id === role)) return refuse("unknown_role", `role: ${unknown}`, "/role");
  if (unknown !== undefined) return refuse("not_found", `phase: ${unknown}`, "/phase");
  const stack = stackFor(preset, { role, phase, seat });
  if (stack === undefined) return accept({ stack_id: undefined, channels: [], simulcasts: [], hotkeys: [] });
  const { id: stack_id, radios, simulcasts: chosen = [], ...about } = stack;
  // By roles and seats the stack was chosen.
  const { title: stack_title, titles: stack_titles, roles: holders, seats, ...rest } = about;
  rest satisfies NothingLeft;
  const own = [...radios].sort((one, other) => one.slot - other.slot);
  const planned = chosen.map((use) => plannedSimulcast(use, simulcasts ?? []));
  return accept({
    stack_id,
    channels: [...own.map(plannedChannel), ...relayedChannels(preset, role, own)],
    simulcasts: planned,
    hotkeys: planHotkeys(
      own,
      chosen.map(({ keys, mode }, index) => ({ keys, mode, channel_ids: planned[index]?.channel_ids ?? [] })),
    ),
  });
}

function plannedChannel(radio: StackRadio): PlannedChannel {
  const { slot, net, monitor = false, gain_db = 0, pan = 0, muted = false, positional = false, keys = [], ...rest } = radio;
  // How the keys work is said in the hotkeys.
  const { mode, ...left } = rest;
  left satisfies NothingLeft;
  return { channel_id: net, slot, monitor, mix: { gain_db, pan, muted, solo: false, dry: false, positional }, keys };
}

function plannedSimulcast(use: StackSimulcast, simulcasts: readonly NetSimulcast[]): PlannedSimulcast {
  // How the keys work is said in the hotkeys.
  const { id, keys = [], mode, ...left } = use;
  left satisfies NothingLeft;
  const named = simulcasts.find((simulcast) => simulcast.id === id);
  assert(named !== undefined, "a preset that can be compiled has the simulcasts that its stacks name");
  const { id: simulcast_id, title, titles, nets: channel_ids, ...rest } = named;
  rest satisfies NothingLeft;
  return { simulcast_id, title, channel_ids, keys };
}

/** The loudest, where several relays bring one net. */
function relayedChannels(preset: Operation, role: string, radios: readonly StackRadio[]): PlannedChannel[] {
  const access = presetAccess(preset).get(role);
  const gains = new Map<string, number>();
  for (const { net } of radios) {
    for (const { net: brought, gain_db } of relayedTo(preset, net)) {
      if (radios.some((radio) => radio.net === brought) || access?.get(brought)?.listen !== true) continue;
      gains.set(brought, Math.max(gain_db, gains.get(brought) ?? gain_db));
    }
  }
  return [...gains].map(([channel_id, gain_db]): PlannedChannel => {
    const mix = { gain_db, pan: 0, muted: false, solo: false, dry: false, positional: false };
    return { channel_id, slot: undefined, monitor: true, mix, keys: [] };
  });
}

function unknownName(name: string, known: readonly { readonly id: string }[]): string | undefined {
  const names = known.map(({ id }) => id);
  if (names.includes(name)) return undefined;
  const nearest = nearestName(name, names);
  const expected = names.length === 0 ? "none: the preset has none" : `one of ${names.join(", ")}`;
  return `found "${name}", expected ${nearest === undefined ? expected : `one of the preset (was "${nearest}" meant?)`}`;
}
