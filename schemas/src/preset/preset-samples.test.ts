import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accept, refuse } from "../refusal.js";
import { lintPreset } from "./lint/lint-preset.js";
import { mergePresets } from "./merge-presets.js";
import { normalPreset } from "./normal-preset.js";
import { presetAccess } from "./preset-access.js";
import { diffPresets } from "./preset-diff.js";
import { judgeOverride, judgePreset } from "./preset-faults.js";
import { presetReference } from "./preset-reference.js";
import { loadPreset } from "./text/load-preset.js";
import type { PresetSources } from "./text/preset-sources.js";
import { problemText } from "./text/problem.js";

const root = join(import.meta.dirname, "../../..");
const samples = join(root, "samples/presets");

const sampleSources: PresetSources = {
  read: (name) => accept(readFileSync(join(samples, name), "utf8")),
  nameOf: (reference) => (reference.kind === "file" ? accept(reference.path) : refuse("invalid_params", "found no file")),
};

/** Their comments stand on lines of their own. */
function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8").replaceAll(/^\s*\/\/.*$/gm, "")) as Record<string, unknown>;
}

describe("the presets that are handed out", () => {
  const whole = readdirSync(samples).filter((name) => read(join(samples, name))["extends"] === undefined);

  it.each([...whole.map((name) => join(samples, name)), join(root, "sdk/cli/presets/radio-check.json")])("%s", (path) => {
    const judged = judgePreset(read(path));
    expect(judged.ok ? [] : judged.refusals.map(({ message }) => message)).toEqual([]);
    if (!judged.ok) return;
    expect(presetAccess(normalPreset(judged.value))).toEqual(presetAccess(judged.value));
    expect(diffPresets(judged.value, normalPreset(judged.value))).toEqual([]);
  });

  it.each(readdirSync(samples))("%s has keys that radios hear, and nothing that is likely not what was meant", (name) => {
    const { sound, problems } = loadPreset(name, sampleSources);
    expect(problems.map(problemText)).toEqual([]);
    expect(sound && lintPreset(sound.preset)).toEqual([]);
  });

  it("are a flight, a platoon, a fleet, a race control and a raid", () => {
    expect(whole.sort()).toEqual(["fleet.jsonc", "flight.jsonc", "platoon.jsonc", "race-control.jsonc", "raid.jsonc"]);
  });

  it("have one that extends another", () => {
    const override = judgeOverride(read(join(samples, "night-flight.jsonc")));
    if (!override.ok) throw new Error(override.refusals[0].message);
    const reference = presetReference(override.value.extends);
    if (!reference.ok || reference.value.kind !== "file") throw new Error("expected a file");
    const base = judgePreset(read(join(samples, reference.value.path)));
    const merged = base.ok ? mergePresets(base.value, override.value) : base;
    const night = merged.ok ? judgePreset(merged.value) : merged;
    expect(night.ok ? [] : night.refusals.map(({ message }) => message)).toEqual([]);
    expect(night.ok && night.value.nets.map(({ id }) => id)).toEqual(["air", "guard", "strike", "colt", "field", "tower"]);
  });
});
