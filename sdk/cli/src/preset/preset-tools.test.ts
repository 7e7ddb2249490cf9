import { lintPreset, templateNames } from "@talkgroup/schemas/preset-tools";
import { describe, expect, it } from "vitest";

import { sound_text } from "../../../../schemas/src/preset/text/sound-text.suite.js";
import { diffPresets } from "./diff-presets.js";
import { exportPreset } from "./export-preset.js";
import { importCommand } from "./import-command.js";
import { lintCommand } from "./lint-command.js";
import { loadPreset } from "./load-preset.js";
import { MemoryTerminal, memoryDesk, memoryFiles } from "./memory-files.suite.js";
import { newPreset } from "./new-preset.js";
import { problemLine } from "./preset-desk.js";

describe("diff", () => {
  it("says in words what is different, each where it stands", () => {
    const after = sound_text
      .replace("243.000", "121.500")
      .replace(`"priority": 9,`, "")
      .replace(`    { "id": "link", "from": "attack", "to": "field", "gain_db": -6 }`, "");
    const desk = memoryDesk({ "a.json": sound_text, "b.json": after });
    expect(diffPresets(desk, "a.json", "b.json", { json: false })).toBe(1);
    expect(desk.terminal.output).toBe(
      [
        'b.json:33:17: net "guard": number was "243.000", is "121.500"',
        'a.json:37:19: net "guard": priority was 9, is left out now',
        'a.json:55:5: relay "link" removed\n',
      ].join("\n"),
    );
    desk.terminal.output = "";
    expect(diffPresets(desk, "a.json", "a.json", { json: true })).toBe(0);
    expect(JSON.parse(desk.terminal.output)).toEqual({ same: true, changes: [] });
    expect(diffPresets(desk, "a.json", "c.json", { json: true })).toBe(2);
    expect(desk.terminal.errors).toBe("talkgroup: c.json: there is no such file\n");
  });
});

describe("export", () => {
  it("writes the normal form, and nothing of what is broken", () => {
    const desk = memoryDesk({ "a.json": sound_text, "b.json": "{" });
    expect(exportPreset(desk, "a.json")).toBe(0);
    expect(JSON.parse(desk.terminal.output)).toMatchObject({ id: "strike", nets: [{ id: "air" }, {}, {}, {}] });
    desk.terminal.output = "";
    expect(exportPreset(desk, "b.json")).toBe(2);
    expect(desk.terminal.output).toBe("");
    expect(desk.terminal.errors).toBe("b.json:1:2: found the end of the file, expected the } of the { that begins on line 1\n");
  });
});

describe("new", () => {
  it.each(templateNames())("writes %s, which nothing is wrong with and lint has nothing against", (template) => {
    const texts: Record<string, string> = {};
    const desk = memoryDesk(texts);
    expect(newPreset(desk, undefined, template)).toBe(0);
    const { sound, problems } = loadPreset(`${template}.json`, memoryFiles(texts));
    expect(problems).toEqual([]);
    expect(sound && lintPreset(sound.preset)).toEqual([]);
    expect(newPreset(desk, `${template}.json`, "small")).toBe(2);
    expect(desk.terminal.errors).toContain("there is a file of that name already");
  });
});

describe("import", () => {
  it("writes a preset that nothing is wrong with, and says apart what was not carried over", () => {
    const desk = memoryDesk({
      "plan.csv": "name,frequency,power\nTower,251.0,10\nGuard,243.0,10\n",
      "bad.csv": "name,frequency\nTower,high\n",
    });
    expect(importCommand(desk, "plan.csv", {})).toBe(0);
    const text = desk.terminal.output;
    expect(loadPreset("a.json", memoryFiles({ "a.json": text })).problems).toEqual([]);
    expect(text).toContain("251.000");
    expect(desk.terminal.errors).toMatch(/plan\.csv:\d+: not carried over: .*power/);
    expect(importCommand(desk, "plan.csv", { out: "plan.csv" })).toBe(2);
    expect(importCommand(desk, "plan.csv", { out: "made.json" })).toBe(0);
    expect(desk.files.read("made.json")).toEqual({ ok: true, value: text });
    expect(importCommand(desk, "nothing.csv", {})).toBe(2);
    expect(importCommand(desk, "plan.csv", { format: "dcs_lua" })).toBe(1);
  });
});

describe("lint", () => {
  it("tells each with its name and place, and by its exit code", () => {
    const odd = sound_text.replace(`"label": "GUARD"`, `"label": "F1ELD"`);
    const desk = memoryDesk({ "a.json": odd, "b.json": "{" });
    expect(lintCommand(desk, ["a.json"], { json: false })).toBe(1);
    expect(desk.terminal.output).toContain(
      'a.json:52:31: similar-labels: the label "Field" looks like that of "guard", "F1ELD": net "field"\n',
    );
    expect(lintCommand(desk, ["a.json", "b.json"], { json: true })).toBe(2);
  });
});

describe("what is written on a terminal", () => {
  it("is coloured only where it may be, and cannot steer it", () => {
    const problem = { file: "a\u001b[2J.json", line: 1, column: 1, pointer: "/x\u202e", message: "found \u009b31m" };
    expect(problemLine(new MemoryTerminal(), problem)).toBe("a\\u001b[2J.json:1:1: /x\\u202e: found \\u009b31m\n");
    expect(problemLine(new MemoryTerminal(true), problem)).toContain("\u001b[31m");
  });
});
