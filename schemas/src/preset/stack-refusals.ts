import type { Operation, RadioStack, StackRadio, StackSimulcast } from "../generated/operation.js";
import type { Contradictions } from "./contradictions.js";
import { addRoleFaults } from "./net-refusals.js";
import type { NothingLeft } from "./nothing-left.js";
import type { NetAccess, PresetAccess } from "./preset-access.js";
import { preset_limits } from "./preset-limits.js";
import type { PresetRoles } from "./preset-roles.js";
import { phasesByStack } from "./preset-stack.js";
import { addNetFault, asRole } from "./relation-refusals.js";

/** Stacks: what is in them may be there, and no player has two. */
export function addStackFaults(found: Contradictions, preset: Operation, roles: PresetRoles, access: PresetAccess): void {
  (preset.stacks ?? []).forEach((stack, index) => {
    const { id, title, titles, roles: names, seats = [], radios, simulcasts = [], ...rest } = stack;
    rest satisfies NothingLeft;
    const pointer = `/stacks/${index}`;
    const judge = new StackJudge(found, preset, stack, roles, access);
    addRoleFaults(found, `${pointer}/roles`, names, roles);
    found.addRepeated(`${pointer}/seats`, seats);
    found.addRepeated(
      `${pointer}/radios`,
      radios.map(({ slot }) => `slot ${slot}`),
      "/slot",
    );
    found.addRepeated(
      `${pointer}/radios`,
      radios.map(({ net }) => net),
      "/net",
    );
    found.addRepeated(
      `${pointer}/simulcasts`,
      simulcasts.map((simulcast) => simulcast.id),
      "/id",
    );
    radios.forEach((radio, place) => {
      judge.addRadioFaults(`${pointer}/radios/${place}`, radio);
    });
    simulcasts.forEach((simulcast, place) => {
      judge.addSimulcastFaults(`${pointer}/simulcasts/${place}`, simulcast);
    });
  });
  addRivals(found, preset, roles);
}

/** Phases: of stacks that there are, each once. */
export function addPhaseFaults(found: Contradictions, preset: Operation): void {
  const known = new Set((preset.stacks ?? []).map(({ id }) => id));
  (preset.phases ?? []).forEach((phase, index) => {
    const { id, title, titles, stacks, ...rest } = phase;
    rest satisfies NothingLeft;
    const pointer = `/phases/${index}/stacks`;
    found.addRepeated(pointer, stacks);
    stacks.forEach((stack, place) => {
      if (!known.has(stack)) found.addUnknown(`${pointer}/${place}`, stack, "a stack", known);
    });
  });
}

/** What one stack may have. */
class StackJudge {
  readonly #found: Contradictions;
  readonly #preset: Operation;
  readonly #stack: RadioStack;
  /** Each of its roles, with the name by which the stack has it. */
  readonly #named = new Map<string, string>();
  readonly #access: PresetAccess;
  readonly #chords = new Map<string, Chord>();

  constructor(found: Contradictions, preset: Operation, stack: RadioStack, roles: PresetRoles, access: PresetAccess) {
    this.#found = found;
    this.#preset = preset;
    this.#stack = stack;
    this.#access = access;
    for (const name of stack.roles) for (const role of roles.of(name)) if (!this.#named.has(role)) this.#named.set(role, name);
  }

  addRadioFaults(pointer: string, radio: StackRadio): void {
    const { slot, net, monitor = false, gain_db, pan, muted, positional, keys, mode, ...rest } = radio;
    rest satisfies NothingLeft;
    this.#addKeyFaults(pointer, radio, [net]);
    if (!addNetFault(this.#found, `${pointer}/net`, net, this.#preset)) return;
    if (monitor) {
      this.#addDenied(`${pointer}/net`, net, "listen", "hear");
      if (keys !== undefined)
        this.#found.add(`${pointer}/keys`, "found for a net that is only monitored, expected none, or monitor left out");
    } else {
      this.#addDenied(`${pointer}/net`, net, "join", "join");
      if (keys !== undefined) this.#addDenied(`${pointer}/keys`, net, "speak", "talk on");
    }
  }

  addSimulcastFaults(pointer: string, use: StackSimulcast): void {
    const { id, keys, mode, ...rest } = use;
    rest satisfies NothingLeft;
    const simulcasts = this.#preset.simulcasts ?? [];
    const simulcast = simulcasts.find((other) => other.id === id);
    this.#addKeyFaults(pointer, use, simulcast?.nets ?? []);
    if (simulcast === undefined) {
      const known = simulcasts.map((other) => other.id);
      this.#found.addUnknown(`${pointer}/id`, id, "a simulcast", known);
    }
    for (const net of simulcast?.nets ?? []) {
      // That there is no such net is told where the simulcast names it.
      if (!this.#preset.nets.some((other) => other.id === net)) continue;
      const radio = this.#stack.radios.find((other) => other.net === net);
      if (radio === undefined || radio.monitor === true) {
        this.#found.add(
          `${pointer}/id`,
          `found "${id}", whose net "${net}" is not joined in the stack, expected all its nets to be`,
        );
      } else {
        this.#addDenied(`${pointer}/id`, net, "speak", "talk on");
      }
    }
  }

  /** The first role of the stack that lacks the permission is told. */
  #addDenied(pointer: string, net: string, permission: keyof Omit<NetAccess, "whisper_to">, words: string): void {
    for (const [role, name] of this.#named) {
      if (this.#access.get(role)?.get(net)?.[permission] === true) continue;
      const text = `found for ${asRole(name, role)}, which may not ${words} "${net}", expected roles that may`;
      this.#found.add(pointer, text);
      return;
    }
  }

  /** The same keys at several places of a stack are one press for all of their nets. */
  #addKeyFaults(pointer: string, use: Pick<StackRadio, "keys" | "mode">, nets: readonly string[]): void {
    const { keys, mode = "hold" } = use;
    if (keys === undefined) {
      if (use.mode !== undefined) this.#found.add(`${pointer}/mode`, "found without keys, expected keys beside it");
      return;
    }
    this.#found.addRepeated(`${pointer}/keys`, keys);
    const name = [...keys].sort().join(" + ");
    const chord = this.#chords.get(name) ?? { mode, pointer, nets: new Set() };
    this.#chords.set(name, chord);
    if (chord.mode !== mode) {
      const text = `found ${name} as ${mode}, expected ${chord.mode}, as at ${chord.pointer}: the same keys work one way`;
      this.#found.add(use.mode === undefined ? `${pointer}/keys` : `${pointer}/mode`, text);
    }
    for (const net of nets) chord.nets.add(net);
    if (chord.nets.size <= preset_limits.simulcast_nets_max) return;
    const text = `found ${name} for ${chord.nets.size} nets, expected at most ${preset_limits.simulcast_nets_max} at one press`;
    this.#found.add(`${pointer}/keys`, text);
  }
}

/** Keys of a stack: how they work, where that was said first, and the nets they talk on. */
interface Chord {
  readonly mode: string;
  readonly pointer: string;
  readonly nets: Set<string>;
}

/** Two stacks that a player of one role, seat and phase would have equally. */
function addRivals(found: Contradictions, preset: Operation, roles: PresetRoles): void {
  const phases = phasesByStack(preset);
  const uses = (preset.stacks ?? []).map((stack) => useOf(stack, roles, phases.get(stack.id)));
  uses.forEach((use, index) => {
    const rival = uses.findIndex((other, place) => place < index && sharedRole(use, other) !== undefined);
    const role = uses[rival] === undefined ? undefined : sharedRole(use, uses[rival]);
    if (role === undefined) return;
    const text = `found "${use.id}" for the role "${role}", which has "${uses[rival]?.id}" already (/stacks/${rival}), expected one stack for each role, seat and phase`;
    found.add(`/stacks/${index}/roles`, text);
  });
}

interface Use {
  readonly id: string;
  readonly direct: ReadonlySet<string>;
  /** By a group alone. */
  readonly grouped: ReadonlySet<string>;
  readonly phases: ReadonlySet<string> | undefined;
  readonly seats: ReadonlySet<string> | undefined;
}

function useOf(stack: RadioStack, roles: PresetRoles, phases: ReadonlySet<string> | undefined): Use {
  const direct = new Set(stack.roles.filter((name) => roles.of(name)[0] === name));
  const grouped = new Set([...roles.all(stack.roles)].filter((role) => !direct.has(role)));
  return { id: stack.id, direct, grouped, phases, seats: stack.seats === undefined ? undefined : new Set(stack.seats) };
}

function sharedRole(use: Use, other: Use): string | undefined {
  if (use.id === other.id || !meet(use.phases, other.phases) || !meet(use.seats, other.seats)) return undefined;
  return common(use.direct, other.direct) ?? common(use.grouped, other.grouped);
}

/** Both without condition, or with one in common. */
function meet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return common(one, other) !== undefined;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined {
  for (const name of one) if (other.has(name)) return name;
  return undefined;
}
