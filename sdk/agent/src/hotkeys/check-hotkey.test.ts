import type { Validator } from "@talkgroup/schemas";
import { type BindingsFile, validateBindingsFile } from "@talkgroup/schemas/config";
import { describe, expect, it } from "vitest";

import { judgeJsonText } from "../settings/json-judge.js";
import { placeOf } from "../settings/json-text.js";
import { judgeHotkeys } from "./check-hotkey.js";

describe("judgeHotkeys", () => {
  it("gives what is wrong with a hotkey its place in the file, and its name", () => {
    const problems = problemsOf([
      '{ "hotkey_id": "squad", "keys": ["KeyV"], "mode": "hold", "action": "talk", "channel_id": "alpha" },',
      '{ "hotkey_id": "typo", "keys": ["ControlLeft", "KeyVV"], "mode": "hold", "action": "talk", "channel_id": "alpha" },',
      '{ "hotkey_id": "same", "keys": ["KeyV"], "mode": "hold", "action": "mute_sound" },',
      '{ "hotkey_id": "both", "keys": ["KeyB"], "mode": "hold", "action": "talk",',
      '  "channel_id": "alpha", "binding_id": "radio" },',
      '{ "hotkey_id": "none", "keys": ["KeyN"], "mode": "hold", "action": "talk" },',
      '{ "hotkey_id": "twice", "keys": ["KeyX", "KeyX"], "mode": "hold", "action": "mute_sound" }',
    ]);
    expect(problems).toEqual([
      'f:3:24: hotkeys/1/keys: hotkey "typo": found KeyVV, expected KeyV, perhaps',
      'f:4:24: hotkeys/2/keys: hotkey "same": found KeyV bound as squad, expected keys of its own',
      'f:6:3: hotkeys/3/channel_id: hotkey "both": found 2 targets, expected exactly one of channel_id, simulcast_ids, binding_id and slot',
      'f:7:1: hotkeys/4/channel_id: hotkey "none": found 0 targets, expected exactly one of channel_id, simulcast_ids, binding_id and slot',
      'f:8:25: hotkeys/5/keys: hotkey "twice": found KeyX + KeyX, expected each key once',
    ]);
  });

  it("blames no hotkey that is sound for what another would be without its fault", () => {
    const problems = problemsOf([
      '{ "hotkey_id": "typo", "keys": ["KeyV", "KeyBB"], "mode": "hold", "action": "mute_sound" },',
      '{ "hotkey_id": "squad", "keys": ["KeyV"], "mode": "hold", "action": "talk", "channel_id": "alpha" }',
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("typo");
  });

  it("takes what can be bound, and says of an id that it is too long", () => {
    expect(judgeHotkeys([])).toEqual({ ok: true, value: undefined });
    const long = `{ "hotkey_id": "${"x".repeat(58)}", "keys": ["KeyV"], "mode": "hold", "action": "mute_sound" }`;
    expect(problemsOf([long])).toEqual([expect.stringMatching(/^f:2:3: hotkeys\/0\/hotkey_id: .*at most 57$/)]);
    expect(problemsOf([long.replace("xx", "x").replace("xx", "x")])).toEqual([]);
  });
});

/** Of a file with these lines of hotkeys: its second line is the first. */
function problemsOf(lines: readonly string[]): readonly string[] {
  const text = ['{ "hotkeys": [', ...lines, "] }"].join("\n");
  const judged = judgeJsonText(text, judge);
  return judged.ok ? [] : judged.problems.map(({ offset, message }) => `${placeOf(text, offset, "f")}: ${message}`);
}

const judge: Validator<BindingsFile> = (value) => {
  const file = validateBindingsFile(value);
  if (!file.ok) return file;
  const judged = judgeHotkeys(file.value.hotkeys);
  return judged.ok ? file : judged;
};
