import { describe, expect, it } from "vitest";
import { loadPreset } from "./load-preset.js";
import { memorySources } from "./memory-sources.suite.js";
import { problemText } from "./problem.js";
import { sound_text } from "./sound-text.suite.js";

describe("a text that extends another", () => {
  it("is laid over it, and each value is where it stands", () => {
    const night = `{\n  "extends": "preset:strike",\n  "nets": [{ "id": "field", "priority": 3 }]\n}\n`;
    const { sound, files } = loadPreset("text", memorySources({ text: night, "preset:strike": sound_text }));
    expect(files).toEqual(["text", "preset:strike"]);
    expect(sound?.placeOf("/nets/3/priority")).toEqual({ file: "text", line: 3, column: 41 });
    expect(sound?.placeOf("/nets/3/title")).toEqual({ file: "preset:strike", line: 52, column: 31 });
  });

  it("is told of what is not there, leads back, or is too deep", () => {
    const told = (texts: Readonly<Record<string, string>>): readonly string[] =>
      loadPreset("a.json", memorySources(texts)).problems.map(problemText);
    expect(told({ "a.json": `{ "extends": "preset:none" }` })).toEqual([
      'a.json:1:14: /extends: found "preset:none": there is no such text, expected a preset that can be read',
    ]);
    expect(told({ "a.json": `{ "extends": "b.json" }`, "b.json": `{ "extends": "a.json" }` })).toEqual([
      'b.json:1:14: /extends: found "a.json", which extends this file itself, expected another file',
    ]);
    const chain = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.json`, `{ "extends": "${at + 1}.json" }`]));
    expect(told({ ...chain, "a.json": `{ "extends": "0.json" }` })).toEqual([
      expect.stringMatching(/^7\.json:1:14: .*, expected at most 8 files, one over the other$/),
    ]);
    expect(loadPreset("none", memorySources({}))).toEqual({
      ...{ files: ["none"], problems: [], sound: undefined, unreadable: "there is no such text" },
    });
  });
});
