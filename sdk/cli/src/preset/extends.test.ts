import { problemText } from "@talkgroup/schemas/preset-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPreset } from "../../../../schemas/src/preset/any-preset.suite.js";
import { sound_text } from "../../../../schemas/src/preset/text/sound-text.suite.js";
import { loadPreset } from "./load-preset.js";
import { memoryFiles } from "./memory-files.suite.js";

/** What is wrong with `night.json` over `base/strike.json`. */
function told(files: Readonly<Record<string, string>>, registered_base?: string): readonly string[] {
  const { problems } = loadPreset("night.json", memoryFiles({ "base/strike.json": sound_text, ...files }), registered_base);
  return problems.map(problemText);
}

function over(rest: string): string {
  return `{\n  "extends": "base/strike.json",\n${rest}\n}\n`;
}

describe("a preset that extends another", () => {
  it("is merged, and each value is where it stands", () => {
    const night = over(`  "nets": [
    { "id": "field", "priority": 3, "unset": ["join"] },
    { "id": "moon", "title": "Moon", "listen": ["flight"] }
  ]`);
    const { sound, files } = loadPreset("night.json", memoryFiles({ "base/strike.json": sound_text, "night.json": night }));
    expect(files).toEqual(["night.json", "base/strike.json"]);
    expect(sound?.preset.nets.map(({ id }) => id)).toEqual(["air", "guard", "attack", "field", "moon"]);
    expect(sound?.placeOf("/nets/3/priority")).toEqual({ file: "night.json", line: 4, column: 34 });
    expect(sound?.placeOf("/nets/3/title")).toEqual({ file: "base/strike.json", line: 52, column: 31 });
    expect(sound?.placeOf("/nets/3/join")).toEqual({ file: "night.json", line: 4, column: 47 });
    expect(sound?.placeOf("/nets/4")).toEqual({ file: "night.json", line: 5, column: 5 });
    expect(sound?.placeOf("/stacks/0/radios/1/keys/0")).toEqual({ file: "base/strike.json", line: 70, column: 72 });
  });

  it("is told what is wrong in each file", () => {
    expect(told({ "night.json": over(`  "nets": [{ "id": "guard", "speak": ["leed"] }]`) })).toEqual([
      'night.json:3:39: /nets/1/speak/0: found "leed", expected a role or group (was "lead" meant?)',
    ]);
    expect(told({ "night.json": over(`  "nets": [{ "id": "gaurd", "priority": 3 }]`) })).toEqual([
      'night.json:3:20: /nets/4/id: found "gaurd", which misses what a new one needs, expected one of the base (was "guard" meant?)',
    ]);
    expect(told({ "night.json": over(`  "nets": [{ "id": "guard", "unset": ["title"] }]`) })).toEqual([
      "night.json:3:39: /nets/1/title: found nothing, expected a value",
    ]);
    expect(told({ "night.json": over(`  "nets": [{ "id": "field", "remove": true }]`) })).toEqual([
      expect.stringMatching(
        /^night\.json:3:12: \/relays\/0\/to: found "field" at base\/strike\.json line 55, which night\.json takes out/,
      ),
      expect.stringMatching(
        /^night\.json:3:12: \/stacks\/0\/radios\/2\/net: found "field" at base\/strike\.json line 71, which /,
      ),
    ]);
    expect(told({ "night.json": over(`  "nets": [{ "id": "moon", "remove": true }]`) })).toEqual([
      expect.stringMatching(/^night\.json:3:20: \/nets\/0\/id: found "moon", expected one of the base/),
    ]);
    expect(told({ "night.json": over(`  "titel": "Night"`), "base/strike.json": sound_text.replace("243.000", "") })).toEqual([
      expect.stringMatching(/^night\.json:3:3: \/titel: found a field that is not known \(was "title" meant\?\)/),
      expect.stringMatching(/^base\/strike\.json:33:17: \/nets\/1\/number: found "", expected channel number/),
    ]);
  });

  it("is refused where it leads to no preset", () => {
    expect(told({ "night.json": `{ "extends": "base/strik.json" }` })).toEqual([
      'night.json:1:14: /extends: found "base/strik.json": there is no such file, expected a preset that can be read (was "strike.json" meant?)',
    ]);
    expect(told({ "night.json": `{ "extends": "night.json" }` })).toEqual([
      'night.json:1:14: /extends: found "night.json", which is this file itself, expected another file',
    ]);
    expect(told({ "night.json": `{ "extends": "day.json" }`, "day.json": `{ "extends": "./night.json" }` })).toEqual([
      'day.json:1:14: /extends: found "./night.json", which extends this file itself, expected another file',
    ]);
    expect(told({ "night.json": `{ "extend": "base/strike.json" }` })).toContainEqual(
      expect.stringMatching(/^night\.json:1:3: \/extend: found a field that is not known \(was "extends" meant\?\)/),
    );
    expect(told({ "night.json": `{ "extends": "/etc/passwd" }` })).toEqual([
      expect.stringMatching(/^night\.json:1:14: \/extends: found "\/etc\/passwd", expected the relative path/),
    ]);
    const chain = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`${index}.json`, `{ "extends": "${index + 1}.json" }`]),
    );
    expect(told({ ...chain, "night.json": `{ "extends": "0.json" }` })).toEqual([
      expect.stringMatching(/^\d\.json:1:14: \/extends: .*, expected at most 8 files, one over the other$/),
    ]);
  });

  it("may extend what only a server has, if a file stands for it", () => {
    const night = `{ "extends": "preset:strike@3", "title": "Night" }`;
    expect(told({ "night.json": night })).toEqual([expect.stringContaining('found "preset:strike@3", which a server keeps')]);
    expect(told({ "night.json": night }, "base/strike.json")).toEqual([]);
  });

  it("is judged without a throw, whatever is laid over what, and all that is wrong has a place", () => {
    fc.assert(
      fc.property(
        anyPreset({ nets_max: 4 }),
        anyPreset({ nets_max: 4 }),
        fc.constantFrom("nets", "stacks", "roles"),
        (base, over, left) => {
          const text = JSON.stringify({ extends: "b.json", ...over, [left]: undefined }, undefined, 1);
          const files = memoryFiles({ "a.json": text, "b.json": JSON.stringify(base, undefined, 1) });
          const { problems, sound } = loadPreset("a.json", files);
          expect(problems.length === 0).toBe(sound !== undefined);
          for (const { file } of problems) expect(["a.json", "b.json"]).toContain(file);
        },
      ),
      { numRuns: 200 },
    );
  });
});
