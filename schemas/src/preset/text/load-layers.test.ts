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
      hides_more: false,
    });
  });

  it("is told of what it takes out and something else still names, and not what it was laid over", () => {
    const lines = (text: string): readonly string[] =>
      loadPreset("night.json", memorySources({ "night.json": text, "strike.json": sound_text })).problems.map(problemText);
    const nets = `{\n  "extends": "strike.json",\n  "nets": [{ "id": "field", "remove": true }]\n}\n`;
    const end = `which night.json takes out (line 3), expected a net that is there: change or take out what names "field", too`;
    expect(lines(nets)).toEqual([
      `night.json:3:12: /relays/0/to: found "field" at strike.json line 55, ${end}`,
      `night.json:3:12: /stacks/0/radios/2/net: found "field" at strike.json line 71, ${end}`,
    ]);
    const own = nets.replace(
      "\n}",
      `,\n  "relays": [{ "id": "link", "to": "field" }],\n  "stacks": [{ "id": "lead", "unset": ["simulcasts"] }]\n}`,
    );
    expect(lines(own)).toContain(`night.json:4:36: /relays/0/to: found "field", ${end}`);
    // What has a radio for it besides is told once.
    const simulcast = `{ "extends": "strike.json", "nets": [{ "id": "attack", "remove": true }], "unset": ["relays"] }`;
    expect(lines(simulcast).every((line) => line.includes('found "attack" at strike.json line '))).toBe(true);
    expect(lines(simulcast)).toHaveLength(3);
    const unset = `{ "extends": "strike.json", "unset": ["simulcasts"] }`;
    expect(lines(unset)).toEqual([
      expect.stringMatching(/^night\.json:1:39: .*found "all" at strike\.json line 74, which night\.json takes out \(line 1\), /),
    ]);
    const roles = `{ "extends": "strike.json", "roles": [{ "id": "tower", "remove": true }] }`;
    expect(new Set(lines(roles).map((line) => line.replace(/\/nets\/.*?:/, "").slice(0, 40)))).toEqual(
      new Set([expect.stringMatching(/^night\.json:1:39:/)]),
    );
    const radio = `{ "extends": "strike.json", "stacks": [{ "id": "lead", "radios": [{ "slot": 1, "remove": true }] }] }`;
    expect(lines(radio)).toEqual([
      expect.stringMatching(
        /^strike\.json:74:.* is not joined in the stack, .*; without night\.json, which is laid over it, it is right$/,
      ),
    ]);
    // A name that was never there is at fault itself.
    expect(lines(`{ "extends": "strike.json", "relays": [{ "id": "link", "to": "feild" }] }`)).toEqual([
      'night.json:1:62: /relays/0/to: found "feild", expected a net (was "field" meant?)',
    ]);
  });

  it("is judged with the keys of what a server keeps, which is taken as it is by itself", () => {
    const kept = sound_text.replace(`["CapsLock"] }`, `["Capslock"] }`);
    const sources = memorySources({ "preset:strike": kept, "a.json": `{ "extends": "preset:strike" }`, "b.json": kept });
    expect(loadPreset("preset:strike", sources).problems).toEqual([]);
    const told = '/stacks/0/radios/0/keys/0: found "Capslock", expected the name of a key (was "CapsLock" meant?)';
    expect(loadPreset("a.json", sources).problems.map(problemText)).toEqual([expect.stringContaining(told)]);
    expect(loadPreset("b.json", sources).problems.map(problemText)).toEqual([expect.stringContaining(told)]);
  });
});
