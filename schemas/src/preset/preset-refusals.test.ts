import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Operation } from "../generated/operation.js";
import { judgePreset } from "./preset-faults.js";
import { preset_limits } from "./preset-limits.js";
import { presetRefusals } from "./preset-refusals.js";
import { at, type LoosePreset, radioAt, soundPreset, spoilt } from "./sound-preset.suite.js";

describe("presetRefusals", () => {
  it("is silent on a sound preset", () => {
    expect(presetRefusals(soundPreset())).toEqual([]);
    expect(judgePreset(soundPreset()).ok).toBe(true);
  });

  it.each<[string, (preset: LoosePreset) => void, string, string]>([
    ["a role twice", (p) => p.roles.push({ id: "lead", title: "L" }), "/roles/3/id", `found "lead" again`],
    [
      "a net twice",
      (p) => p.nets.push({ ...at(p.nets, 1) }),
      "/nets/4/id",
      `found "guard" again, expected it once (it stands at /nets/1)`,
    ],
    ["a stack twice", (p) => p.stacks.push({ id: "lead", title: "L", roles: ["tower"], radios: [] }), "/stacks/2/id", "again"],
    ["a phase twice", (p) => p.phases.push({ ...at(p.phases, 0) }), "/phases/1/id", "again"],
    ["a relay twice", (p) => p.relays.push({ id: "ground-to-guard", from: "flight", to: "guard" }), "/relays/1/id", "again"],
    ["a group with a role's id", (p) => (at(p.groups, 0)["id"] = "tower"), "/groups/0/id", "which is a role"],
    [
      "an unknown role in a group",
      (p) => (at(p.groups, 0)["roles"] = ["lead", "wingmann"]),
      "/groups/0/roles/1",
      `was "wingman" meant?`,
    ],
    ["a role twice in a group", (p) => (at(p.groups, 0)["roles"] = ["lead", "lead", "wingman"]), "/groups/0/roles/1", "again"],
    ["a bad language", (p) => (p.titles = { german: "x", de_DE: "y" }), "/titles/de_DE", "expected a language tag"],
    ["a bad language of a role", (p) => (at(p.roles, 1)["titles"] = { "": "x" }), "/roles/1/titles/", "expected a language tag"],
    [
      "a bad language of a label",
      (p) => (at(p.nets, 1)["labels"] = { "a/b": "x" }),
      "/nets/1/labels/a~1b",
      "expected a language tag",
    ],
    ["an unknown parent", (p) => (at(p.nets, 1)["parent"] = "aire"), "/nets/1/parent", `expected a net (was "air" meant?)`],
    ["a net below itself", (p) => (at(p.nets, 0)["parent"] = "air"), "/nets/0/parent", "which is below"],
    ["a circle", (p) => (at(p.nets, 0)["parent"] = "guard"), "/nets/0/parent", `found "guard", which is below "air" itself`],
    [
      "an unknown listener",
      (p) => (at(p.nets, 3)["listen"] = ["tower", "lead", "pilot"]),
      "/nets/3/listen/2",
      `was "pilots" meant?`,
    ],
    ["a listener twice", (p) => (at(p.nets, 3)["listen"] = ["tower", "lead", "tower"]), "/nets/3/listen/2", "again"],
    ["a net that says not who hears it", (p) => delete at(p.nets, 2)["listen"], "/nets/2/listen", "found nothing"],
    ["speak without listen", (p) => (at(p.nets, 2)["speak"] = ["pilots", "tower"]), "/nets/2/speak/1", "also in listen"],
    [
      "a group half of which may listen",
      (p) => (at(p.nets, 3)["speak"] = ["tower", "pilots"]),
      "/nets/3/speak/1",
      `whose role "wingman" is not in listen`,
    ],
    ["speak without join", (p) => (at(p.nets, 3)["speak"] = ["tower", "lead"]), "/nets/3/speak/1", "also in join"],
    ["join without listen", (p) => (at(p.nets, 3)["join"] = ["tower", "wingman"]), "/nets/3/join/1", "also in listen"],
    ["whisper without listen", (p) => (at(p.nets, 3)["whisper"] = ["wingman"]), "/nets/3/whisper/0", "also in listen"],
    ["a group of nets with listeners", (p) => (at(p.nets, 0)["listen"] = ["lead"]), "/nets/0/listen", `of kind "group"`],
    ["a group of nets with a priority", (p) => (at(p.nets, 0)["priority"] = 3), "/nets/0/priority", `of kind "group"`],
    ["a group of nets with a release delay", (p) => (at(p.nets, 0)["release_ms"] = 0), "/nets/0/release_ms", `of kind "group"`],
    ["two effects of a net", (p) => (at(p.nets, 2)["effect"] = {}), "/nets/2/effect_id", "one of the two"],
    ["an unknown effect", (p) => (at(p.nets, 2)["effect_id"] = "uhff"), "/nets/2/effect_id", `was "uhf" meant?`],
    [
      "an unknown field of an effect",
      (p) => (at(p.effects, 0)["effect"] = { low_hx: 3 }),
      "/effects/0/effect/low_hx",
      `was "low_hz" meant?`,
    ],
    [
      "an unknown field of a tone",
      (p) => (at(p.effects, 0)["effect"] = { key_up_tone: { pitch: 1 } }),
      "/effects/0/effect/key_up_tone/pitch",
      "expected a field",
    ],
    [
      "an effect that lets nothing through",
      (p) => (at(p.nets, 1)["effect"] = { low_hz: 1500, high_hz: 1000 }),
      "/nets/1/effect/low_hz",
      "less than high_hz",
    ],
    [
      "half duplex for several",
      (p) => Object.assign(at(p.nets, 1), { half_duplex: true, talkers_max: 2 }),
      "/nets/1/talkers_max",
      "one of the two",
    ],
    ["frames of 15 ms", (p) => (at(p.nets, 1)["codec"] = { frame_ms: 15 }), "/nets/1/codec/frame_ms", "expected 10 or 20"],
    ["a relay of an unknown net", (p) => (at(p.relays, 0)["from"] = "grund"), "/relays/0/from", `was "ground" meant?`],
    ["a relay of a group", (p) => (at(p.relays, 0)["to"] = "air"), "/relays/0/to", "which is a group of nets"],
    ["a relay to itself", (p) => (at(p.relays, 0)["to"] = "ground"), "/relays/0/to", "which is from"],
    [
      "a relay of the same",
      (p) => p.relays.push({ id: "again", from: "guard", to: "ground", both: true }),
      "/relays/1",
      "found ground to guard again",
    ],
    [
      "a simulcast of an unknown net",
      (p) => (at(p.simulcasts, 0)["nets"] = ["guard", "fligth"]),
      "/simulcasts/0/nets/1",
      `was "flight" meant?`,
    ],
    ["a simulcast of one net", (p) => (at(p.simulcasts, 0)["nets"] = ["guard", "guard"]), "/simulcasts/0/nets/1", "again"],
    [
      "a whisper on an unknown net",
      (p) => (at(p.whispers, 0)["net"] = "x"),
      "/whispers/0/net",
      "expected a net: air, guard, flight, ground",
    ],
    [
      "a whisper of who hears it not",
      (p) => (at(p.whispers, 0)["to"] = ["tower"]),
      "/whispers/0/to/0",
      `found "tower", which may not hear "flight"`,
    ],
    ["an unknown whisperer", (p) => (at(p.whispers, 0)["from"] = ["wing"]), "/whispers/0/from/0", "expected a role or group"],
    ["an unknown role of a stack", (p) => (at(p.stacks, 1)["roles"] = ["pilot"]), "/stacks/1/roles/0", `was "pilots" meant?`],
    ["two nets on one slot", (p) => (radioAt(p, 1)["slot"] = 1), "/stacks/0/radios/1/slot", `found "slot 1" again`],
    ["a net on two slots", (p) => (radioAt(p, 2)["net"] = "guard"), "/stacks/0/radios/2/net", `found "guard" again`],
    ["an unknown net of a stack", (p) => (radioAt(p, 2)["net"] = "grounds"), "/stacks/0/radios/2/net", `was "ground" meant?`],
    ["a group on a radio", (p) => (radioAt(p, 2)["net"] = "air"), "/stacks/0/radios/2/net", "which is a group of nets"],
    [
      "a net that the role may not join",
      (p) => delete radioAt(p, 2)["monitor"],
      "/stacks/0/radios/2/net",
      `found for "lead", which may not join "ground"`,
    ],
    [
      "a net that one of the group may not hear",
      (p) => {
        p.relays = [];
        at(p.stacks, 1)["radios"] = [{ slot: 1, net: "ground", monitor: true }];
      },
      "/stacks/1/radios/0/net",
      `found for "pilots", with its role "wingman", which may not hear "ground"`,
    ],
    ["keys for a net that is monitored", (p) => (radioAt(p, 2)["keys"] = ["KeyX"]), "/stacks/0/radios/2/keys", "only monitored"],
    [
      "keys without the right to talk",
      (p) => (at(p.nets, 2)["speak"] = ["wingman"]),
      "/stacks/0/radios/0/keys",
      `may not talk on "flight"`,
    ],
    ["a key twice", (p) => (radioAt(p, 0)["keys"] = ["KeyA", "KeyA"]), "/stacks/0/radios/0/keys/1", "again"],
    [
      "a mode without keys",
      (p) => (at(p.stacks, 1)["radios"] = [{ slot: 1, net: "flight", mode: "hold" }]),
      "/stacks/1/radios/0/mode",
      "without keys",
    ],
    [
      "the same keys in two modes",
      (p) => (radioAt(p, 1)["keys"] = ["CapsLock"]),
      "/stacks/0/radios/1/mode",
      "the same keys work one way",
    ],
    [
      "an unknown simulcast",
      (p) => (at(p.stacks, 0)["simulcasts"] = [{ id: "bth" }]),
      "/stacks/0/simulcasts/0/id",
      `was "both" meant?`,
    ],
    [
      "a simulcast over a net that is not there",
      (p) => (at(p.stacks, 1)["simulcasts"] = [{ id: "both" }]),
      "/stacks/1/simulcasts/0/id",
      `"guard" is not joined`,
    ],
    [
      "a simulcast without the right to talk",
      (p) => (at(p.nets, 1)["speak"] = ["tower"]),
      "/stacks/0/simulcasts/0/id",
      `may not talk on "guard"`,
    ],
    [
      "two stacks of a role",
      (p) => p.stacks.push({ id: "more", title: "M", roles: ["tower", "lead"], radios: [] }),
      "/stacks/2/roles",
      `found "more" for the role "lead", which has "lead" already (/stacks/0)`,
    ],
    [
      "two stacks of a role in a phase",
      (p) => {
        p.stacks.push({ id: "more", title: "M", roles: ["pilots"], radios: [] });
        p.phases.push({ id: "hold", title: "H", stacks: ["more", "pilots"] });
      },
      "/stacks/2/roles",
      "expected one stack for each role, seat and phase",
    ],
    ["an unknown stack of a phase", (p) => (at(p.phases, 0)["stacks"] = ["pilot"]), "/phases/0/stacks/0", `was "pilots" meant?`],
    ["a stack twice in a phase", (p) => (at(p.phases, 0)["stacks"] = ["pilots", "pilots"]), "/phases/0/stacks/1", "again"],
  ])("tells of %s", (_name, change, field, text) => {
    const refusals = presetRefusals(spoilt(change));
    const refusal = refusals.find((other) => other.field === field);
    expect(refusal?.message ?? JSON.stringify(refusals)).toContain(text);
    expect(refusal?.message.startsWith(`${field.slice(1)}: found`)).toBe(true);
  });

  it("allows a seat, a phase, or a group beside a role to have another stack", () => {
    const preset = spoilt((p) => {
      const stack = (id: string, more: object): void =>
        void p.stacks.push({ id, title: id, roles: ["lead"], radios: [], ...more });
      stack("seat", { seats: ["Colt 1-1", "Colt 1-2"] });
      stack("other-seat", { seats: ["Colt 1-3"] });
      stack("phase", {});
      p.phases.push({ id: "hold", title: "Hold", stacks: ["phase"] });
    });
    expect(presetRefusals(preset)).toEqual([]);
  });

  it("counts how deep a net is", () => {
    const chain = (length: number): Operation =>
      spoilt((p) => {
        for (let depth = 0; depth < length; depth += 1) {
          p.nets.push({
            id: `deep-${depth}`,
            title: "Deep",
            kind: "group",
            ...(depth === 0 ? {} : { parent: `deep-${depth - 1}` }),
          });
        }
      });
    expect(presetRefusals(chain(8))).toEqual([]);
    expect(presetRefusals(chain(9))).toMatchObject([{ field: "/nets/12/parent" }]);
  });

  it("bounds the nets of one press", () => {
    const preset = spoilt((p) => {
      const radios = Array.from({ length: 17 }, (_, index) => ({ slot: index + 1, net: `n-${index}`, keys: ["F13"] }));
      for (const { net } of radios) p.nets.push({ id: net, title: net, listen: ["tower"], speak: ["tower"] });
      p.stacks.push({ id: "tower", title: "Tower", roles: ["tower"], radios });
    });
    expect(presetRefusals(preset)).toMatchObject([{ field: "/stacks/2/radios/16/keys" }]);
  });

  it("tells all at once, but no more than anyone reads", () => {
    const preset = spoilt((p) => {
      for (let index = 0; index < 400; index += 1) p.nets.push({ id: `n-${index}`, title: "N", listen: ["nobody"] });
    });
    expect(presetRefusals(preset)).toHaveLength(preset_limits.refusals_max);
  });
});

describe("judgePreset", () => {
  it("names every fault of the schema before any contradiction", () => {
    const preset = spoilt((p) => {
      p.roles.push({ id: "Upper", titel: "x" });
      at(p.nets, 1)["priority"] = 11;
      at(p.nets, 1)["parent"] = "nowhere";
    });
    const verdict = judgePreset(preset);
    const fields = verdict.ok ? [] : verdict.refusals.map(({ field }) => field);
    expect(fields.sort()).toEqual(["/nets/1/priority", "/roles/3/id", "/roles/3/titel", "/roles/3/title"]);
  });

  it("takes anything", () => {
    for (const value of [undefined, null, 7, "x", [], {}, { roles: [null], nets: { length: 3 } }]) {
      expect(judgePreset(value)).toMatchObject({ ok: false });
    }
  });
});

describe("the limits", () => {
  it("are those of the schema", () => {
    const read = (path: string): Schema => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as Schema;
    const { properties } = read("../../preset/operation.schema.json");
    const items = (name: string): Record<string, Schema> => properties?.[name]?.items?.properties ?? {};
    for (const list of ["roles", "groups", "effects", "nets", "relays", "simulcasts", "whispers", "stacks", "phases"] as const) {
      expect(properties?.[list]?.maxItems, list).toBe(preset_limits[`${list}_max`]);
    }
    expect(items("stacks")["radios"]?.maxItems).toBe(preset_limits.radios_max);
    expect(items("stacks")["seats"]?.maxItems).toBe(preset_limits.seats_max);
    expect(items("simulcasts")["nets"]?.maxItems).toBe(preset_limits.simulcast_nets_max);
    expect(read("../../common.schema.json").$defs?.["titles"]?.maxProperties).toBe(preset_limits.languages_max);
  });
});

interface Schema {
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly $defs?: Record<string, Schema>;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}
