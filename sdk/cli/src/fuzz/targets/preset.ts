import { compileRadioPlan } from "@talkgroup/core";
import { accept, assert, refuse } from "@talkgroup/schemas";
import { preset_limits } from "@talkgroup/schemas/preset";
import { explainPreset, lintPreset, loadPreset } from "@talkgroup/schemas/preset-tools";

import { bytesOf, type FuzzTarget, textOf } from "../fuzz-target.js";
import { judgeRefusal } from "../judge-refusal.js";

/** The text of a preset: read, judged, compiled for every role, explained and looked through. What it extends is a sound one. */
export async function presetTarget(): Promise<FuzzTarget> {
  return {
    form: "text",
    bytes_max: 8_192,
    seeds: [base_text, override_text, "// a comment\n{}", "[]"].map(bytesOf),
    words: [...words, ...Object.keys(base), "alpha", "lead", "all", "KeyV", "#4fa3e0"],
    run_ms_max: 1_000,
    allocated_bytes_max: 64 << 20,
    run(input) {
      judgePreset(textOf(input));
    },
  };
}

function judgePreset(text: string): void {
  const loaded = loadPreset("a.json", {
    read: (name) =>
      name === "a.json" ? accept(text) : name === "base.json" ? accept(base_text) : refuse("not_found", "no such file"),
    nameOf: (reference) =>
      reference.kind === "file" ? accept(reference.path) : refuse("not_found", "found no server", "/extends"),
  });
  const { problems, sound } = loaded;
  assert((sound === undefined) === problems.length > 0 || loaded.unreadable !== undefined, "what is not sound has a problem");
  assert(problems.length <= problems_max, "the list of problems has a bound");
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { file, line, column, message } of problems) {
    assert(line >= 1 && column >= 1 && message.length > 0, "a problem has a place and says something");
    assert(file !== "a.json" || line <= lines, "a problem stands in the text");
  }
  if (sound === undefined) return;
  const { preset } = sound;
  for (const { id } of preset.roles) {
    const plan = compileRadioPlan(preset, id);
    assert(plan.ok, "a sound preset compiles for each of its roles");
  }
  const unknown = compileRadioPlan(preset, "nobody at all");
  if (!unknown.ok) judgeRefusal(unknown.refusal);
  lintPreset(preset);
  explainPreset(preset);
}

const base = {
  id: "strike",
  title: "Strike",
  roles: [
    { id: "lead", title: "Lead" },
    { id: "wing", title: "Wing" },
  ],
  groups: [{ id: "all", title: "All", roles: ["lead", "wing"] }],
  effects: [{ id: "far", title: "Far", effect: { low_hz: 300, high_hz: 3_000 } }],
  nets: [
    { id: "alpha", title: "Alpha", label: "A", colour: "#4fa3e0", number: "251.000", listen: ["all"], speak: ["all"] },
    { id: "bravo", title: "Bravo", listen: ["all"], speak: ["lead"], priority: 5, effect: { low_hz: 300, high_hz: 3_000 } },
  ],
  relays: [{ from: "alpha", to: "bravo" }],
  simulcasts: [{ id: "both", title: "Both", nets: ["alpha", "bravo"] }],
  phases: [{ id: "egress", title: "Egress" }],
  stacks: [
    {
      ...{ id: "lead", title: "Lead", roles: ["lead"] },
      radios: [
        { slot: 1, net: "alpha", keys: ["KeyV"], pan: -1 },
        { slot: 2, net: "bravo", monitor: true },
      ],
    },
  ],
};
const base_text = JSON.stringify(base);
const override_text = JSON.stringify({ extends: "base.json", nets: [{ id: "alpha", title: "Other" }], title: "Over" });
const words = [
  ...Object.keys(preset_limits),
  "extends",
  "base.json",
  "preset:strike@1",
  "listen",
  "speak",
  "keys",
  "seats",
  "whispers",
  "remove",
];
/** Of each text, and of some that one extends. */
const problems_max = 2 * preset_limits.refusals_max + 64;
