import { describe, expect, it } from "vitest";

import { parseDcsJson, parseDcsLua } from "./dcs-plan.js";

/** `name MHz modulation side` of each net, or the message of the refusal. */
function netsOf(text: string): string[] | string {
  const read = parseDcsLua(text, "plan");
  if (!read.ok) return read.refusal.message;
  return read.value.nets.map(({ name, frequency_hz = 0, modulation, side }) => {
    return [name, frequency_hz / 1e6, modulation, side].filter((part) => part !== undefined).join(" ");
  });
}

function droppedOf(text: string): string[] {
  const read = parseDcsLua(text, "plan");
  return read.ok ? read.value.dropped.map(({ line, what }) => `${line} ${what}`) : [];
}

describe("Lua of DCS", () => {
  it.each([
    ['["Radio"] = { [1] = { ["channels"] = { [1] = 305, [2] = 264.5 } } },', ["Radio 1 CH 1 305", "Radio 1 CH 2 264.5"]],
    ['Radio = {{ channels = {305}, modulations = {1}, channelsNames = {"A"} }}', ["A 305 FM"]],
    [
      "channels = nil x = { Radio = {{ channels = { 305, --[[ none ]] --Strike\n264 -- end of x\n} }} }",
      ["Strike 305", "Radio 1 CH 2 264"],
    ],
    ['_G["plan"] = { Tower = { freq = "118.7 AM" } }', ["Tower 118.7 AM"]],
    ['plan.blue = { { callsign = "Texaco", frequency = 317750000, modulation = 0 } }', ["Texaco 317.75 AM Blue"]],
    ['local net, other = { { freq = 30, name = _("Axe") } }, nil', ["Axe 30"]],
    ['return { { "Tower", 118.7, "am" }, Guard = { 243, "AM" }, }', ["Tower 118.7 AM", "Guard 243 AM"]],
    ["comms = { uhf = { 251.5, 252 }, Tower = 118.1, power = 10, count = 4 }", ["uhf CH 1 251.5", "uhf CH 2 252", "Tower 118.1"]],
    [
      'radios = { ["##RADIO1_01##"] = 243.0, ["##RADIO1_NAME_01##"] = "Guard", ["##RADIO1_02##"] = 260 }',
      ["Guard 243", "RADIO1 02 260"],
    ],
    ['presets = { ["$RADIO_1_01"] = { { p = "*", f = 270, d = "Tac" } } }', ["Tac 270"]],
    [
      "{ a = { freq = 30, name = [==[ in ]] side ]==] } }\n{ b = { freq = 31, name = 'it\\'s \\65\\x42\\z' } }",
      ["in ]] side 30", "it's AB 31"],
    ],
    ['#!/usr/bin/lua\nlocal function f(a) if a then return { freq = 1 } end end\nreturn { { freq = 30, name = "A" } }', ["A 30"]],
    [
      "for i = 1, 2 do for k in pairs(x) do f() end end repeat local y = 3 until y > (2)\nwhile true do break end nets = { A = 30.5 }",
      ["A 30.5"],
    ],
    ["goto l ::l:: x, y.z = f{ freq = 9 }, #t .. 'a' nets = { A = 30.5 }", ["A 30.5"]],
  ])("%j has %j", (text, nets) => {
    expect(netsOf(text)).toEqual(nets);
  });

  it("has the channels of a radio by their numbers", () => {
    expect(netsOf("r = { channels = { [2] = 32, [1] = 31, [10] = 40, [3] = 33 } }")).toEqual([
      ...["r CH 1 31", "r CH 2 32", "r CH 3 33", "r CH 10 40"],
    ]);
  });

  it("joins the radios of a side and keeps the sides apart", () => {
    const unit = '["Radio"] = { [1] = { ["channels"] = { [1] = 251 }, ["channelsNames"] = { [1] = "Common" } } }';
    const text = `mission = { coalition = { blue = { { type = "A", ${unit} }, { type = "B", ${unit} } }, red = { { type = "C", ${unit} } } } }`;
    expect(netsOf(text)).toEqual(["Common 251 Blue", "Common 251 Red"]);
  });

  it("takes the frequency of a group, and no beacon and no command", () => {
    const task = '{ id = "ComboTask", params = { tasks = { { id = "ActivateBeacon", params = { frequency = 1105000000 } } } } }';
    const group = `{ name = "Texaco-1", frequency = 317.75, modulation = 0, units = { { name = "T-1", frequency = 127500000, unitId = 3 } }, task = ${task} }`;
    expect(netsOf(`mission = { ${group} }`)).toEqual(["Texaco-1 317.75 AM", "T-1 127.5"]);
    expect(droppedOf(`x = { { freq = 30, name = "A" }, { frequency = 40, modeChannel = "X" } }`)).toEqual(["1 a beacon"]);
  });

  it("names what only a run would tell", () => {
    const text =
      'a = require "a"\nprint("x")\nb = a.b + 1\nr = { channels = { [1] = a["x"], [2] = f(2), [3] = 0, [4] = 0, [5] = 77.5, [6] = 5e12 } }';
    expect(netsOf(text)).toEqual(["r CH 5 77.5"]);
    expect(droppedOf(text)).toEqual([
      "1 a = a calculation",
      "2 a call of print",
      "3 b = a calculation",
      '4 "r CH 1"',
      '4 "r CH 2"',
      "4 an empty channel (2 times)",
      '4 "r CH 6"',
    ]);
  });

  it("keeps the label and the colour of an entry, and counts what else there is", () => {
    const text =
      'nets = { { name = "Strike", label = "STK", freq = 30, color = "Blue 1", tacan = "31X" }, { name = "B", freq = 31, color = "plaid" } }';
    expect(parseDcsLua(text, "p")).toMatchObject({
      value: { nets: [{ label: "STK", colour: "#3e8ef7" }, { name: "B" }] },
    });
    expect(droppedOf(text)).toEqual(["1 the number of a colour, as in Blue 2", '1 the field "tacan"', "1 a colour"]);
  });

  it.each([
    ["x = {\n a = 1\n b = 2\n}", 'line 3, column 2: found "b", expected "," or "}" (the table began on line 1)'],
    ["x = { [1] = ", "line 1, column 13: found the end of the file, expected a value: a number, a string or a table"],
    ["x = { [1 = 2 }", 'line 1, column 10: found "=", expected "] =" and a value'],
    ['x = { "a\n" }', "line 1, column 7: found a string that does not end, expected its closing quote on the same line"],
    ["x = [[ a", "line 1, column 5: found a string that does not end"],
    ["--[[ a", "line 1, column 1: found a comment that does not end"],
    ["x = { a = 1 } }", 'line 1, column 15: found "}", expected a table such as name = { … }'],
    ["function f() if x then end", "found the end of the file, expected the end of the block of line 1"],
    ["x = f(1, {2)", 'line 1, column 12: found ")", expected the bracket that closes the last one'],
    ["hello world", 'line 1, column 7: found "world", expected = and a value'],
    ["x = { a = $ }", 'line 1, column 11: found "$", expected Lua'],
    [`x = ${"{".repeat(65)}${"}".repeat(65)}`, 'line 1, column 69: found "{", expected at most 64 tables within tables'],
    ["x = { a = 1 }", "line 1: found no net, expected a radio"],
  ])("refuses %j", (text, message) => {
    expect(netsOf(text)).toContain(message);
  });

  it("shows no string of a file that it refuses", () => {
    expect(netsOf('x = { a = 1 "secret" }')).not.toContain("secret");
  });
});

describe("a data cartridge", () => {
  it("has its channels with names and numbers", () => {
    const text =
      '{"type": "F/A-18C", "COMM1": {"Channel_1": {"frequency": 305.0, "modulation": 0, "name": "Strike"}, "Channel_2": {"frequency": 264}}}';
    expect(parseDcsJson(text, "p")).toMatchObject({
      value: {
        format: "dcs_json",
        nets: [
          { name: "Strike", frequency_hz: 305_000_000, modulation: "AM", group: "F/A-18C COMM1" },
          { name: "F/A-18C Channel 2", frequency_hz: 264_000_000 },
        ],
      },
    });
  });
});
