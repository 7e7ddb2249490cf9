import { validateAgentConfig } from "@talkgroup/schemas/config";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { editJsonText } from "./json-edit.js";
import { judgeJsonText } from "./json-judge.js";
import { jsonValue, readJsonText } from "./json-text.js";

function valueOfText(text: string): unknown {
  const { root } = readJsonText(text);
  if (root === undefined) throw new TypeError(`no JSON: ${text}`);
  return jsonValue(root);
}

describe("an edit of a text of settings", () => {
  it("leaves comments, order and spelling of all else, and writes no default that stayed one", () => {
    const text = [
      "\uFEFF{",
      "\t// my headset",
      '\t"devices": { "capture_id": "usb" }, // the good one',
      '\t"mixer": {',
      '\t\t"gain_db": 3.0, // loud',
      '\t\t"muted": false',
      "\t}",
      "}",
      "",
    ].join("\r\n");
    const judged = judgeJsonText(text, validateAgentConfig);
    if (!judged.ok) throw new TypeError("the text is good");
    const { value } = judged;
    const to = { ...value, mixer: { ...value.mixer, muted: true }, microphone: { ...value.microphone, gain_db: 6 } };
    expect(editJsonText(text, value, to)).toBe(
      text
        .replace('"muted": false', '"muted": true')
        .replace("\t}\r\n}", '\t},\r\n\t"microphone": {\r\n\t\t"gain_db": 6\r\n\t}\r\n}'),
    );
    expect(editJsonText(text, value, value)).toBe(text);
  });

  it("changes, adds and takes away single items of a list", () => {
    const text = '{ "servers": [\n  {"id": "a"}, // first\n  {"id": "b", "n": 1}, // second\n  {"id": "c"} // third\n] }';
    const [a, b, c] = [{ id: "a" }, { id: "b", n: 1 }, { id: "c" }];
    const from = { servers: [a, b, c] };
    expect(editJsonText(text, from, { servers: [a, { ...b, n: 2 }, c] })).toBe(text.replace('"n": 1', '"n": 2'));
    const longer = editJsonText(text, from, { servers: [a, b, c, { id: "d" }] });
    for (const comment of ["// first", "// second"]) expect(longer).toContain(comment);
    const shorter = editJsonText(text, from, { servers: [a, c] });
    expect(shorter).toContain("// first");
    expect(valueOfText(shorter)).toEqual({ servers: [a, c] });
  });

  it("takes the last item of a list on one line away cleanly", () => {
    const from = { servers: [{ id: "a", n: {} }, { id: "b" }] };
    const to = { servers: [{ id: "a", n: null }] };
    expect(valueOfText(editJsonText(JSON.stringify(from), from, to))).toEqual(to);
  });

  it("gives a text that says what was asked for, whatever the values", () => {
    const key = fc.constantFrom("a", "b", "c d", "__proto__", "é", "");
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, 0, -1.5, "x", 'q"\\\n'),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
      ),
    })).value;
    const object = fc.array(fc.tuple(key, json), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as object);
    fc.assert(
      fc.property(object, object, fc.constantFrom(undefined, 2, "\t"), (from, to, indent) => {
        expect(valueOfText(editJsonText(JSON.stringify(from, undefined, indent), from, to))).toEqual(to);
      }),
    );
  });
});
