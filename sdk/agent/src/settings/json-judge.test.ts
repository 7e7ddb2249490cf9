import { validateAgentConfig, validateBindingsFile, validateServersFile } from "@talkgroup/schemas/config";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { judgeJsonText } from "./json-judge.js";
import { placeOf, readJsonText } from "./json-text.js";
import { judgeConfig, judgeServers } from "./settings-rules.js";

function problemsOf(validate: Parameters<typeof judgeJsonText>[1], text: string): string[] {
  const judged = judgeJsonText(text, validate);
  return judged.ok ? [] : judged.problems.map(({ offset, message }) => `${placeOf(text, offset, "f")}: ${message}`);
}

describe("a text of settings", () => {
  it("may hold comments, a comma too many, a byte order mark and other line ends", () => {
    const text = '\uFEFF// mine\r\n{\r\n  /* louder */ "mixer": { "gain_db": 3, },\r\n}\r\n';
    expect(judgeJsonText(text, validateAgentConfig)).toMatchObject({ ok: true, value: { mixer: { gain_db: 3, duck_db: -12 } } });
  });

  it("says what is no JSON, with line and column", () => {
    expect(problemsOf(validateAgentConfig, '{\n  "mixer": {\n    "gain_db": 3\n    "muted": true\n  }\n}')).toEqual([
      "f:4:5: found no comma between two items, expected one",
    ]);
    expect(problemsOf(validateAgentConfig, '{ "mixer": { "gain_db": yes } }')[0]).toContain(
      "f:1:25: found a word that is no value",
    );
    expect(problemsOf(validateAgentConfig, "")).toEqual(["f:1:1: found nothing, expected an object; {} is one"]);
    expect(problemsOf(validateAgentConfig, "// only this\n")[0]).toContain("found nothing");
    expect(problemsOf(validateAgentConfig, "{\r\n /* no end\r\n")[0]).not.toContain("found more than");
    expect(problemsOf(validateAgentConfig, "{")).toEqual(["f:1:2: found the end too early, expected a closing }"]);
    expect(problemsOf(validateAgentConfig, '{"audio": {}, "mixer": {},\r\n "audio": {}}')).toEqual([
      'f:2:2: found "audio" a second time, expected each key once',
    ]);
  });

  it("says everything that does not fit, each at its place, in the order of the text", () => {
    const text = [
      "{",
      '  "micropone": {},',
      '  "mixer": { "gain_db": 30, "duck_dB": -3 },',
      '  "pairing": { "local": "alow" },',
      '  "channels": { "a:1/b/c": { "pan": "left" } },',
      '  "audio": { "frame_ms": 10.5 }',
      "}",
    ].join("\n");
    expect(problemsOf(validateAgentConfig, text).map((line) => line.replace(/, expected one of \$.*/, ""))).toEqual([
      'f:2:3: micropone: found a field that is not known (was "microphone" meant?)',
      "f:3:14: mixer/gain_db: found 30, expected gain: a number from -60 to 12 dB",
      'f:3:29: mixer/duck_dB: found a field that is not known (was "duck_db" meant?), expected one of ' +
        "gain_db, duck_db, duck_own_db, duck_attack_ms, duck_hold_ms, duck_release_ms, muted",
      'f:4:16: pairing/local: found "alow", expected one of "allow", "ask" (was "allow" meant?)',
      "f:5:30: channels/a:1~1b~1c/pan: found a string of 4 characters, expected pan: a number from -1 to 1",
      "f:6:14: audio/frame_ms: found 10.5, expected an integer from 10 to 20 ms",
    ]);
  });

  it("shows names that would steer a terminal, and finds them", () => {
    const hostile = "\\u001b]0;owned\\u0007\\u009b\\n";
    const shown = "\\u001b]0;owned\\u0007\\u009b";
    const unknown = problemsOf(validateAgentConfig, `{ "mixer": {},\n  "${hostile}": 1 }`);
    expect(unknown).toEqual([expect.stringMatching(/^f:2:3: /)]);
    expect(unknown[0]).toContain(`${shown}\\u000a: found a field that is not known`);
    const twice = problemsOf(validateAgentConfig, `{ "${hostile}": 1, "${hostile}": 2 }`);
    expect(twice).toEqual([`f:1:38: found "${shown}\\n" a second time, expected each key once`]);
  });

  it("finds an item's fault where it stands, whatever was wrong before it", () => {
    const servers = [
      { server_id: "a", title: "A", url: "http://x" },
      { server_id: "b", titel: "B", url: "wss://b:1" },
      { server_id: "c", title: "C", url: "wss://c:1" },
      { server_id: "c", title: "", url: "wss://c:2" },
    ];
    const text = `{ "servers": [\n${servers.map((server) => JSON.stringify(server)).join(",\n")}\n] }`;
    expect(problemsOf(validateServersFile, text).map((line) => line.replace(/, expected.*/, ""))).toEqual([
      'f:2:30: servers/0/url: found "http://x"',
      "f:3:1: servers/1/title: found nothing",
      'f:5:18: servers/3/title: found ""',
    ]);
    const twice =
      '{ "servers": [{"server_id":"c","title":"C","url":"wss://c:1"},\n{"server_id":"c","title":"D","url":"wss://c:2"}] }';
    expect(problemsOf(judgeServers, twice)).toEqual(["f:2:2: servers/1/server_id: found c a second time, expected each once"]);
    expect(problemsOf(judgeConfig, '{ "audio": { "frame_ms": 15 } }')).toEqual([
      "f:1:14: audio/frame_ms: found 15 ms, expected 10 or 20",
    ]);
  });

  it("does not take for a fault what taking out has made", () => {
    const text = '{ "hotkeys": [{ "hotkey_id": "a", "keys": ["keyV"], "mode": "hold", "action": "talk" }] }';
    expect(problemsOf(validateBindingsFile, text)).toHaveLength(1);
    expect(problemsOf(validateBindingsFile, text)[0]).toContain("f:1:44: hotkeys/0/keys/0: found");
  });

  it("bounds depth and size", () => {
    expect(problemsOf(validateAgentConfig, "[".repeat(100_000))[0]).toContain("expected at most 32 levels");
    expect(problemsOf(validateAgentConfig, `[${"0,".repeat(250_000)}0]`)[0]).toContain("found more than any file");
    const unknown = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`field_${index}`, 0]));
    expect(problemsOf(validateAgentConfig, JSON.stringify(unknown))).toHaveLength(100);
  });

  it("never throws, and accepts no text without its value", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"mixer"',
      "1",
      "null",
      "//",
      "/*",
      "*/",
      "\n",
      '"',
      "\\",
      "\u0000",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
        ),
        (text) => {
          const judged = judgeJsonText(text, validateAgentConfig);
          if (!judged.ok) expect(judged.problems.length).toBeGreaterThan(0);
          const { root, problems } = readJsonText(text);
          expect(root === undefined).toBe(problems.length > 0);
        },
      ),
    );
  });
});
