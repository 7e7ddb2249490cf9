import { accept, refuse } from "@talkgroup/schemas";
import { loadPreset } from "@talkgroup/schemas/preset-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPreset } from "../../../../schemas/src/preset/any-preset.suite.js";
import { textOf } from "../../../../schemas/src/preset/text/broken-preset.suite.js";
import { broken_presets } from "../../../../schemas/src/preset/text/broken-presets.suite.js";
import { sound_text } from "../../../../schemas/src/preset/text/sound-text.suite.js";
import { checkPresets } from "./check-preset.js";
import { exportPreset } from "./export-preset.js";
import { memoryDesk } from "./memory-files.suite.js";

const at_once = { json: false, watch: false, signal: new AbortController().signal };

describe("a broken preset", () => {
  it.each(broken_presets)("is printed in full: $name", async (broken) => {
    const text = textOf(broken);
    const desk = memoryDesk({ "a.json": text });
    expect(await checkPresets(desk, ["a.json"], { ...at_once, json: true })).toBe(1);
    const sources = { read: () => accept(text), nameOf: () => refuse("invalid_params", "none is extended") };
    const { problems, hides_more } = loadPreset("a.json", sources);
    const more = hides_more ? { hides_more } : {};
    expect(JSON.parse(desk.terminal.output)).toEqual({ ok: false, files: [{ file: "a.json", problems, ...more }] });
  });

  it("is told in full, all at once and in the order of the file", async () => {
    const text = sound_text
      .replace(`"priority": 9,`, `"priority": 99`)
      .replace(`"Wingman"`, "5")
      .replace(`"stacks": ["night"]`, `"stacks": ["nigth"]`);
    const desk = memoryDesk({ "a.json": text });
    expect(await checkPresets(desk, ["a.json"], at_once)).toBe(1);
    expect(desk.terminal.output).toBe(
      [
        "a.json:10:33: /roles/1/title: found 5, expected title: a string of 1 to 80 characters",
        "a.json:37:19: /nets/1/priority: found 99, expected an integer from 0 to 10",
        'a.json:37:21: found no comma before "effect_id" (line 38), expected one',
        'a.json:81:53: /phases/0/stacks/0: found "nigth", expected a stack (was "night" meant?)',
        "a.json: 4 errors\n",
      ].join("\n"),
    );
    expect(await checkPresets(desk, ["a.json", "b.json"], { ...at_once, json: true })).toBe(2);
    const told = JSON.parse(desk.terminal.output.trim().split("\n").at(-1) ?? "");
    expect(told).toMatchObject({ ok: false, files: [{ file: "a.json" }, { unreadable: "there is no such file", problems: [] }] });
    expect(told.files[0].problems[1]).toEqual({
      file: "a.json",
      line: 37,
      column: 19,
      pointer: "/nets/1/priority",
      message: "found 99, expected an integer from 0 to 10",
    });
  });
});

describe("a preset whose faults hide others", () => {
  it("is said to be judged anew once they are mended, and only then", async () => {
    const told = async (text: string, json = false): Promise<string> => {
      const desk = memoryDesk({ "a.json": text });
      expect(await checkPresets(desk, ["a.json"], { ...at_once, json })).toBe(1);
      return desk.terminal.output;
    };
    const twice = sound_text.replace(`"stacks": ["night"]`, `"stacks": ["nigth"]`);
    // An id that is none may be what a stack, a group or a net means by another.
    const hiding = twice.replace(`"id": "lead", "title": "Flight lead"`, `"id": "Lead", "title": "Flight lead"`);
    expect(await told(hiding)).toContain("a.json: 1 error; what else contradicts itself is judged once this is mended\n");
    expect(JSON.parse(await told(hiding, true))).toMatchObject({ files: [{ hides_more: true }] });
    // What is wrong with a relay, a role's fields, or a radio's keys says nothing of a phase.
    const beside = [
      [`{ "id": "link", "from"`, `{ "from"`],
      [`"title": "Wingman"`, `"name": "Wingman"`],
      [`"keys": ["CapsLock"] },`, `"keys": "CapsLock" },`],
      [`"to": ["lead"]`, `"to": "lead"`],
    ] as const;
    for (const [found, put] of beside) expect(await told(twice.replace(found, put))).toContain('found "nigth", expected a stack');
    expect(await told(twice)).toMatch(/\na\.json: 1 error\n$/);
  });
});

describe("a sound preset", () => {
  it("has nothing wrong, and its export neither, which is its own", async () => {
    const presets = anyPreset();
    await fc.assert(
      fc.asyncProperty(presets, async (preset) => {
        const desk = memoryDesk({ "a.json": JSON.stringify(preset) });
        expect(await checkPresets(desk, ["a.json"], { ...at_once, json: true })).toBe(0);
        const once = memoryDesk({ "a.json": JSON.stringify(preset) });
        expect(exportPreset(once, "a.json")).toBe(0);
        const twice = memoryDesk({ "b.json": once.terminal.output });
        expect(await checkPresets(twice, ["b.json"], at_once)).toBe(0);
        twice.terminal.output = "";
        exportPreset(twice, "b.json");
        expect(twice.terminal.output).toBe(once.terminal.output);
      }),
      { numRuns: 100 },
    );
  });
});
