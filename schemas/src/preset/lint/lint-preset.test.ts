import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../generated/operation.js";
import { anyPreset } from "../any-preset.suite.js";
import { judgePreset } from "../preset-faults.js";
import { type ColourSight, colourDifference, seenColour } from "./colour-sight.js";
import { lintPreset } from "./lint-preset.js";

const quiet: Operation = {
  id: "quiet",
  title: "Quiet",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wing", title: "Wing" },
  ],
  groups: [{ id: "all", title: "All", roles: ["lead", "wing"] }],
  effects: [{ id: "uhf", effect: { low_hz: 300 } }],
  nets: [
    { id: "one", title: "One", colour: "#0072b2", listen: ["all"], speak: ["all"], effect_id: "uhf" },
    { id: "two", title: "Two", colour: "#e69f00", listen: ["all"], speak: ["lead"] },
  ],
  simulcasts: [{ id: "both", title: "Both", nets: ["one", "two"] }],
  stacks: [
    {
      id: "lead",
      title: "Lead",
      roles: ["lead"],
      radios: [
        { slot: 1, net: "one", keys: ["F1"] },
        { slot: 2, net: "two", keys: ["F2"] },
      ],
      simulcasts: [{ id: "both", keys: ["F3"] }],
    },
    { id: "wing", title: "Wing", roles: ["wing"], radios: [{ slot: 1, net: "one", keys: ["F1"] }] },
  ],
};

/** What is told of the quiet preset with other nets, stacks and so on. */
function told(change: (preset: Changeable) => void): readonly string[] {
  const preset = structuredClone(quiet) as unknown as Changeable;
  change(preset);
  expect(judgePreset(structuredClone(preset))).toMatchObject({ ok: true });
  return lintPreset(preset as unknown as Operation).map(({ rule, pointer }) => `${rule} ${pointer}`);
}

type Changeable = { -readonly [K in keyof Operation]: unknown } & {
  nets: Record<string, unknown>[];
  roles: object[];
  groups: object[];
  effects: object[];
  stacks: { radios: Record<string, unknown>[]; simulcasts?: Record<string, unknown>[] }[];
};

describe("lint", () => {
  it("has nothing against a preset that is as it should be", () => {
    expect(told(() => {})).toEqual([]);
  });

  it("tells of nets that nobody can be on or talk on, and of roles that nobody hears", () => {
    expect(told(({ nets }) => nets.push({ id: "far", title: "Far", listen: [] }))).toEqual(["unreachable-net /nets/2"]);
    expect(told(({ nets }) => nets.push({ id: "far", title: "Far", listen: ["all"], join: [] }))).toEqual([
      "unreachable-net /nets/2",
    ]);
    expect(told(({ nets }) => nets.push({ id: "far", title: "Far", listen: ["all"] }))).toEqual(["silent-net /nets/2"]);
    expect(told(({ roles }) => roles.push({ id: "fan", title: "Fan" }))).toEqual([
      "mute-role /roles/2",
      "role-without-stack /roles/2",
    ]);
  });

  it("tells of keys that say again what others say: those of several nets are one press for all, as it is meant", () => {
    expect(told(({ stacks: [lead] }) => Object.assign(lead?.radios[1] ?? {}, { keys: ["F1"] }))).toEqual([]);
    expect(
      told(({ stacks: [lead] }) => {
        Object.assign(lead?.radios[1] ?? {}, { keys: ["F4", "F5"] });
        Object.assign(lead?.simulcasts?.[0] ?? {}, { keys: ["F5", "F4"] });
      }),
    ).toEqual(["shared-keys /stacks/0/radios/1/keys"]);
  });

  it("tells of stacks with nothing to talk on, but for those that are said to be heard alone", () => {
    expect(told(({ stacks }) => Object.assign(stacks[1] ?? {}, { radios: [{ slot: 1, net: "two" }] }))).toEqual([
      "mute-stack /stacks/1",
    ]);
    expect(told(({ stacks }) => Object.assign(stacks[1] ?? {}, { radios: [] }))).toEqual(["mute-stack /stacks/1"]);
    expect(told(({ stacks }) => Object.assign(stacks[1] ?? {}, { radios: [{ slot: 1, net: "one", monitor: true }] }))).toEqual(
      [],
    );
  });

  it("tells of colours that are alike for some, only where they are seen together", () => {
    const coloured = (colour: string) => told(({ nets }) => Object.assign(nets[1] ?? {}, { colour }));
    expect(coloured("#0070b4")).toEqual(["similar-colours /nets/1/colour"]);
    expect(coloured("#0072b2")).toEqual([]);
    const pair = (one: string, other: string, together: boolean) =>
      told(({ nets, stacks }) => {
        Object.assign(nets[0] ?? {}, { colour: one });
        Object.assign(nets[1] ?? {}, { colour: other });
        if (!together) Object.assign(stacks[0] ?? {}, { radios: [{ slot: 1, net: "one" }], simulcasts: [] });
      }).filter((finding) => finding.startsWith("similar"));
    expect(pair("#a05000", "#607000", true)).toEqual(["similar-colours /nets/1/colour"]);
    expect(pair("#a05000", "#607000", false)).toEqual([]);
  });

  it("tells of labels that look alike, and of those that are cut", () => {
    const labelled = (one: object, other: object) =>
      told(({ nets }) => {
        Object.assign(nets[0] ?? {}, one);
        Object.assign(nets[1] ?? {}, other);
      });
    expect(labelled({ label: "CH 10" }, { label: "CH-1O" })).toEqual(["similar-labels /nets/1/label"]);
    expect(labelled({ label: "TWO" }, {})).toEqual(["similar-labels /nets/1/title"]);
    expect(labelled({ labels: { de: "Funk" } }, { labels: { de: "FUNK" } })).toEqual(["similar-labels /nets/1/labels"]);
    expect(labelled({ title: "Tactical net one" }, {})).toEqual(["cut-label /nets/0/title"]);
    expect(labelled({ title: "Tactical net one" }, { title: "Tactical net two" })).toEqual([
      "similar-labels /nets/1/title",
      "cut-label /nets/0/title",
      "cut-label /nets/1/title",
    ]);
  });

  it("tells of what nothing uses", () => {
    expect(told(({ groups }) => groups.push({ id: "none", title: "None", roles: ["lead"] }))).toEqual(["unused-group /groups/1"]);
    expect(told(({ effects }) => effects.push({ id: "vhf", effect: {} }))).toEqual(["unused-effect /effects/1"]);
    expect(told(({ stacks }) => Object.assign(stacks[0] ?? {}, { simulcasts: [] }))).toEqual(["unused-simulcast /simulcasts/0"]);
    expect(
      told(({ nets }) => nets.push({ id: "far", title: "Far", listen: ["all"], join: [], password_name: "staff" })),
    ).toContain("unused-password /nets/2/password_name");
  });

  it("judges any preset without a throw, by pointers that lead somewhere", () => {
    fc.assert(
      fc.property(anyPreset(), (preset) => {
        for (const { pointer } of lintPreset(preset)) {
          const found = pointer
            .split("/")
            .slice(1)
            .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], preset);
          expect(found, pointer).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("the colours that somebody sees", () => {
  it("are further apart than the limit for all of Okabe and Ito's, by all", () => {
    const safe = ["#000000", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"];
    const sights: readonly ColourSight[] = ["full", "protanopia", "deuteranopia", "tritanopia"];
    for (const sight of sights) {
      for (const one of safe) {
        for (const other of safe) {
          if (one !== other) expect(colourDifference(seenColour(one, sight), seenColour(other, sight))).toBeGreaterThan(15);
        }
      }
    }
  });

  it("are in L*a*b* as known: white, red and grey", () => {
    expect(seenColour("#ffffff", "full").lightness).toBeCloseTo(100, 1);
    // sRGB red in L*a*b*, D65: 53.24, 80.09, 67.20.
    const { lightness, a, b } = seenColour("#ff0000", "full");
    expect([lightness, a, b].map(Math.round)).toEqual([53, 80, 67]);
    const grey = seenColour("#808080", "deuteranopia");
    expect(Math.hypot(grey.a, grey.b)).toBeLessThan(0.2);
  });
});
