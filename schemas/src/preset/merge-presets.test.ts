import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Operation } from "../generated/operation.js";
import type { OperationOverride } from "../generated/override.js";
import { anyPreset } from "./any-preset.suite.js";
import { mergePresets } from "./merge-presets.js";
import { judgeOverride, judgePreset } from "./preset-faults.js";
import { presetReference } from "./preset-reference.js";
import { soundPreset } from "./sound-preset.suite.js";

const base = soundPreset();

function merged(changes: Omit<OperationOverride, "extends">): Operation {
  const override = { extends: "strike.json", ...changes };
  expect(judgeOverride(override)).toEqual({ ok: true, value: override });
  const verdict = mergePresets(base, override);
  if (!verdict.ok) throw new Error(verdict.refusals[0].message);
  const judged = judgePreset(verdict.value);
  if (!judged.ok) throw new Error(judged.refusals[0].message);
  return judged.value;
}

function refused(changes: Omit<OperationOverride, "extends">): readonly (readonly [string | undefined, string])[] {
  const verdict = mergePresets(base, { extends: "strike.json", ...changes });
  return verdict.ok ? [] : verdict.refusals.map(({ field, message }) => [field, message] as const);
}

describe("mergePresets", () => {
  it("is the base if nothing is changed", () => {
    expect(merged({})).toEqual(base);
  });

  it("replaces plain values, and lists of them as a whole", () => {
    const preset = merged({ title: "Night strike", nets: [{ id: "flight", title: "F", listen: ["pilots", "tower"] }] });
    expect(preset.title).toBe("Night strike");
    expect(preset.nets[2]).toEqual({ ...base.nets[2], title: "F", listen: ["pilots", "tower"] });
  });

  it("merges maps and objects", () => {
    const preset = merged({ titles: { fr: "Frappe" }, effects: [{ id: "uhf", effect: { high_hz: 3000, drive_db: 6 } }] });
    expect(preset.titles).toEqual({ de: "Angriff", fr: "Frappe" });
    expect(preset.effects).toEqual([{ id: "uhf", effect: { low_hz: 300, high_hz: 3000, drive_db: 6 } }]);
  });

  it("keeps the order of the base, adds what is new after it, and takes out what is removed", () => {
    const preset = merged({
      whispers: [{ id: "check-in", remove: true }],
      nets: [
        { id: "spare", title: "Spare", listen: ["lead"] },
        { id: "ground", number: "121.900" },
        { id: "extra", title: "Extra", listen: [] },
      ],
    });
    expect(preset.whispers).toEqual([]);
    expect(preset.nets.map(({ id }) => id)).toEqual(["air", "guard", "flight", "ground", "spare", "extra"]);
    expect(preset.nets[3]?.number).toBe("121.900");
  });

  it("merges the radios of a stack by their slots", () => {
    const preset = merged({
      stacks: [
        {
          id: "lead",
          radios: [
            { slot: 3, remove: true },
            { slot: 1, pan: -1 },
            { slot: 4, net: "ground", monitor: true },
          ],
        },
      ],
    });
    expect(preset.stacks?.[0]?.radios).toEqual([
      { slot: 1, net: "flight", keys: ["CapsLock"], pan: -1 },
      { slot: 2, net: "guard", keys: ["KeyG"], mode: "latch" },
      { slot: 4, net: "ground", monitor: true },
    ]);
  });

  it("takes out fields by name, and one that excludes another by giving that", () => {
    const preset = merged({
      unset: ["titles"],
      nets: [{ id: "flight", effect: {}, unset: ["speak"] }],
      stacks: [{ id: "lead", remove: true }],
    });
    expect(preset.titles).toBeUndefined();
    expect(preset.nets[2]).toEqual({ id: "flight", title: "Flight", parent: "air", listen: ["pilots"], effect: {} });
  });

  it("says everything that does not fit the base", () => {
    expect(
      refused({
        unset: ["tittles"],
        nets: [{ id: "flihgt", remove: true }, { id: "guard", unset: ["colour"] }, { id: "guard" }],
        stacks: [{ id: "lead", radios: [{ slot: 9, remove: true, net: "guard" }] }],
      }),
    ).toEqual([
      ["/unset/0", expect.stringContaining(`was "titles" meant?`)],
      ["/nets/2/id", expect.stringContaining(`found "guard" again`)],
      ["/nets/0/id", expect.stringContaining(`was "flight" meant?`)],
      ["/nets/1/unset/0", expect.stringContaining("expected a field of the base: id, title")],
      ["/stacks/0/radios/0/remove", expect.stringContaining("expected only slot and remove")],
      ["/stacks/0/radios/0/slot", expect.stringContaining("expected one of the base: 1, 2, 3")],
    ]);
  });

  it("takes names that objects have by themselves", () => {
    const titles = JSON.parse(`{ "__proto__": "x", "constructor": "y" }`) as Record<string, string>;
    const verdict = mergePresets(base, { extends: "a.json", titles, unset: ["toString"] });
    expect(verdict).toMatchObject({ ok: false, refusals: [{ field: "/unset/0" }] });
    const kept = mergePresets(base, { extends: "a.json", titles });
    expect(kept.ok && Object.keys(kept.value["titles"] as object)).toEqual(["de", "__proto__", "constructor"]);
    expect(judgePreset(kept.ok && kept.value)).toMatchObject({ ok: false });
  });

  it("lays any preset over itself without a change, and changes no argument", () => {
    fc.assert(
      fc.property(anyPreset({ nets_max: 12 }), (preset) => {
        const before = JSON.stringify(preset);
        const { $schema, ...changes } = preset;
        expect(mergePresets(preset, { extends: "itself.json", ...changes })).toEqual({ ok: true, value: preset });
        expect(JSON.stringify(preset)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe("presetReference", () => {
  it.each([
    ["strike.json", { kind: "file", path: "strike.json" }],
    ["../base/strike.jsonc", { kind: "file", path: "../base/strike.jsonc" }],
    ["preset:strike", { kind: "registered", slug: "strike" }],
    ["preset:strike.v2@17", { kind: "registered", slug: "strike.v2", version: 17 }],
  ])("reads %s", (text, value) => {
    expect(presetReference(text)).toEqual({ ok: true, value });
  });

  it.each([
    ..."strike,/etc/passwd.json,~/x.json,C:\\x.json,c:/x.json,a\\b.json,https://x.de/a.json,file:a.json,.json,a/.json".split(","),
    ..."preset:,preset:Strike,preset:strike@,preset:strike@0,preset:strike@1.5,preset:strike@12345678901,".split(","),
  ])("refuses %j", (text) => {
    expect(presetReference(text)).toMatchObject({ ok: false, refusal: { code: "invalid_params", field: "/extends" } });
  });
});
