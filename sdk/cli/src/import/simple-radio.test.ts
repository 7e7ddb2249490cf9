import { describe, expect, it } from "vitest";

import { parseSimpleRadioJson, parseSimpleRadioPresets } from "./simple-radio.js";

describe("Simple Radio presets", () => {
  it("are a name and MHz a line, with blanks, comments and a heading around them", () => {
    const text =
      "\ufeffName|MHz\r\n# ours\r\n\r\n Tower | 118.700 \r\nGuard|243,0|am\r\n 446.00625 \r\nno frequency here\r\nRange|\r\n";
    expect(parseSimpleRadioPresets(text, "ARC-210")).toEqual({
      ok: true,
      value: {
        format: "simple_radio_presets",
        title: "ARC-210",
        nets: [
          { name: "Tower", frequency_hz: 118_700_000, group: "ARC-210", source: { line: 4 } },
          { name: "Guard", frequency_hz: 243_000_000, modulation: "AM", group: "ARC-210", source: { line: 5 } },
          { name: "446.00625", frequency_hz: 446_006_250, group: "ARC-210", source: { line: 6 } },
        ],
        dropped: [
          { line: 1, what: '"Name|MHz"', why: "it is the heading" },
          { line: 7, what: '"no frequency here"', why: "expected name|MHz, such as Tower|251.0" },
          { line: 8, what: '"Range"', why: "it has no frequency" },
        ],
      },
    });
  });

  it("join two names on one frequency, and say so", () => {
    expect(parseSimpleRadioPresets("Wing|140\nFlight|140.0\nWING|140", "a")).toMatchObject({
      value: { nets: [{ name: "Wing", source: { line: 1 } }], dropped: [{ line: 2, what: 'the name "Flight"' }] },
    });
  });

  it("are channels in a file of MIDS", () => {
    expect(parseSimpleRadioPresets("Link|5", "MIDS 1")).toMatchObject({
      value: { nets: [{ frequency_hz: 1_030_500_000, modulation: "MIDS" }] },
    });
    expect(parseSimpleRadioPresets("Link|127", "MIDS 1")).toMatchObject({
      refusal: { message: 'line 1, column 6: found "127", expected a channel of 1 to 126' },
    });
  });

  it.each([
    ["Tower|118.1\nGround|27.1.85", 'line 2, column 8: found "27.1.85"'],
    ["Tower|abc", 'line 1, column 7: found "abc"'],
    ["Tower|118.1\n-5", 'line 2, column 1: found "-5"'],
    ["Tower|", "line 1: found no net"],
  ])("refuse %j", (text, message) => {
    expect(parseSimpleRadioPresets(text, "a")).toMatchObject({
      ok: false,
      refusal: { code: "parse_error", message: expect.stringContaining(message) },
    });
  });
});

describe("a Simple Radio panel", () => {
  it("is read from an object too, with comments and a last comma", () => {
    const text = '{ // panel\n"version": 2, "radios": [{"name": "A", "freq": 251000000.0, "modulation": 0,},] }';
    expect(parseSimpleRadioJson(text, "p")).toMatchObject({
      value: { nets: [{ name: "A", frequency_hz: 251_000_000, modulation: "AM", source: { line: 2 } }], dropped: [] },
    });
  });

  it("may keep MHz, which is said", () => {
    expect(parseSimpleRadioJson('[{"name": "MAIN", "freq": 322.55, "modulation": 1}]', "p")).toMatchObject({
      value: { nets: [{ frequency_hz: 322_550_000 }], dropped: [{ what: "freq in Hz" }] },
    });
  });

  it("loses its settings by name, counted, and none that is not in use", () => {
    const radio =
      '{"name": "A", "freq": 3e8, "modulation": 0, "enc": false, "encKey": 1, "secFreq": 1.0, "volMode": 1, "simul": true}';
    const read = parseSimpleRadioJson(`[${radio},\n${radio.replace("3e8", "3.1e8")}]`, "p");
    expect(read.ok && read.value.dropped.map(({ line, what }) => [line, what])).toEqual([
      [1, "volMode (2 times)"],
      [1, "simul (2 times)"],
    ]);
  });

  it.each([
    ['[{"name": "A", "freq": "high"}]', "line 1, column 24: found a string, expected freq, a number of Hz"],
    ['[{"name": "A", "freq": 5e12}]', "line 1, column 24: found"],
    ['[{"name": "A" "freq": 3e8}]', 'expected "," or "}"'],
    ['{"name": "A"}', "expected an array of radios"],
    ["[7]", 'line 1, column 2: found "7", expected a radio'],
    ["[]", "line 1: found no net"],
    ['[{"name": "A}]', "found a string that does not end"],
    [`${"[".repeat(70)}`, "expected at most 64 values within values"],
  ])("refuses %j", (text, message) => {
    expect(parseSimpleRadioJson(text, "p")).toMatchObject({
      ok: false,
      refusal: { code: "parse_error", message: expect.stringContaining(message) },
    });
  });
});
