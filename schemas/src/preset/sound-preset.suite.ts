import type { Operation } from "../generated/operation.js";

/** A preset with something of everything, without contradictions. */
export function soundPreset(): Operation {
  return {
    ...{ id: "strike", title: "Strike", titles: { de: "Angriff" }, version: "1.0.0" },
    roles: [
      { id: "lead", title: "Lead" },
      { id: "wingman", title: "Wingman" },
      { id: "tower", title: "Tower" },
    ],
    groups: [{ id: "pilots", title: "Pilots", roles: ["lead", "wingman"] }],
    effects: [{ id: "uhf", effect: { low_hz: 300, high_hz: 3400 } }],
    nets: [
      { id: "air", title: "Air", kind: "group" },
      { id: "guard", title: "Guard", parent: "air", number: "243.000", listen: ["pilots", "tower"], speak: ["lead", "tower"] },
      { id: "flight", title: "Flight", parent: "air", listen: ["pilots"], speak: ["pilots"], effect_id: "uhf" },
      { id: "ground", title: "Ground", listen: ["tower", "lead"], join: ["tower"], speak: ["tower"] },
    ],
    relays: [{ id: "ground-to-guard", from: "ground", to: "guard" }],
    simulcasts: [{ id: "both", title: "Both", nets: ["guard", "flight"] }],
    whispers: [{ id: "check-in", net: "flight", from: ["wingman"], to: ["lead"] }],
    stacks: [
      {
        ...{ id: "lead", title: "Lead", roles: ["lead"] },
        radios: [
          { slot: 1, net: "flight", keys: ["CapsLock"] },
          { slot: 2, net: "guard", keys: ["KeyG"], mode: "latch" },
          { slot: 3, net: "ground", monitor: true, gain_db: -6 },
        ],
        simulcasts: [{ id: "both", keys: ["KeyB"] }],
      },
      { id: "pilots", title: "Pilots", roles: ["pilots"], radios: [{ slot: 1, net: "flight" }] },
    ],
    phases: [{ id: "taxi", title: "Taxi", stacks: ["pilots"] }],
  };
}

/** A preset whose parts may be replaced by what is wrong. */
export interface LoosePreset {
  titles: Record<string, string>;
  roles: LooseThing[];
  groups: LooseThing[];
  effects: LooseThing[];
  nets: LooseThing[];
  relays: LooseThing[];
  simulcasts: LooseThing[];
  whispers: LooseThing[];
  stacks: LooseThing[];
  phases: LooseThing[];
}

export type LooseThing = Record<string, unknown>;

/** The sound preset after `spoil` changed it. */
export function spoilt(spoil: (preset: LoosePreset) => void): Operation {
  const preset: unknown = structuredClone(soundPreset());
  spoil(preset as LoosePreset);
  return preset as Operation;
}

/** One of a list. */
export function at(list: LooseThing[], index: number): LooseThing {
  return list[index] ?? {};
}

/** A radio of the first stack. */
export function radioAt(preset: LoosePreset, index: number): LooseThing {
  return at(at(preset.stacks, 0)["radios"] as LooseThing[], index);
}
