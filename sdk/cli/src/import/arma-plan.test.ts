import { describe, expect, it } from "vitest";

import { parseArmaSqf } from "./arma-plan.js";

/** `name MHz modulation side` of each net, or the message of the refusal. */
function netsOf(text: string): string[] | string {
  const read = parseArmaSqf(text, "plan");
  if (!read.ok) return read.refusal.message;
  return read.value.nets.map(({ name, frequency_hz, modulation, side }) => {
    return [name, frequency_hz && frequency_hz / 1e6, modulation, side].filter((part) => part !== undefined).join(" ");
  });
}

function droppedOf(text: string): string[] {
  const read = parseArmaSqf(text, "plan");
  return read.ok ? read.value.dropped.map(({ line, what }) => `${line} ${what}`) : [];
}

function field(radio: string, preset: string, channel: number | string, name: string, value: number | string): string {
  return `[${[radio, preset, channel, name, value].map((part) => JSON.stringify(part)).join(", ")}] call acre_api_fnc_setPresetChannelField;\n`;
}

describe("presets of ACRE2", () => {
  it("are nets by their frequencies, whatever radio has them", () => {
    const text = [
      field("ACRE_PRC148", "ISAF", 1, "label", "BN NET") + field("ACRE_PRC148", "ISAF", 1, "frequencyTX", 46.25),
      field("ACRE_SEM52SL", "ISAF", 1, "frequencyRX", 46.25) + field("ACRE_SEM52SL", "ISAF", 2, "frequencyrx", "47,375"),
      field("acre_prc117f", "ISAF", "3", "NAME", "AIR") + field("ACRE_PRC117F", "ISAF", 3, "modulation", "fm"),
    ].join("");
    expect(netsOf(text)).toEqual(["BN NET 46.25", "SEM52SL CH 2 47.375", "AIR FM"]);
  });

  it("of the presets for sides are nets of sides", () => {
    const text = ["default2", "default3", "default4"]
      .map((preset) => field("ACRE_PRC152", preset, 1, "description", "ALPHA"))
      .join("");
    expect(netsOf(text)).toEqual(["ALPHA West", "ALPHA East", "ALPHA Independent"]);
  });

  it("are copied, and what repeats is no net of its own", () => {
    const copy = '["ACRE_PRC152", "default", "mine"] call acre_api_fnc_copyPreset;';
    const base = field("ACRE_PRC152", "default", 1, "label", "A") + field("ACRE_PRC152", "default", 2, "label", "B");
    const text = base + copy + field("ACRE_PRC152", "mine", 2, "label", "C");
    expect(netsOf(text)).toEqual(["A", "B", "C"]);
    expect(droppedOf(text)).toEqual(['3 the preset "mine"']);
    expect(netsOf(base + copy.replace("mine", "default2"))).toEqual(["A", "B", "A West", "B West"]);
    expect(droppedOf(copy + base)).toEqual(['1 a copy of the preset "default"']);
  });

  it("are found in code, behind an assignment and in a remote call", () => {
    const text = `if (isServer) then { private _ok = ${field("ACRE_PRC152", "x", 1, "label", "A")} };\n
      [0, { ["ACRE_PRC152", 'x', 2, "label", "B"] remoteExecCall ["acre_api_fnc_setPresetChannelField", 0, true] }] call CBA_fnc_waitUntil`;
    expect(netsOf(text)).toEqual(["A", "B"]);
  });

  it("that need a run are named with their lines", () => {
    const known = field("ACRE_PRC152", "x", 1, "label", "A");
    const text = `${known}#include "a.hpp"\n#define N(A, B) \\\n  [A] call acre_api_fnc_setPreset;\nN("ACRE_PRC152", 2)\n{ [_x, "x", 2, "label", _n] call acre_api_fnc_setPresetChannelField; } forEach ["a"];\n${field("ACRE_PRC152", "x", 1, "power", 5000)}hint "x";`;
    expect(netsOf(text)).toEqual(["A"]);
    expect(droppedOf(text)).toEqual([
      ...["2 #include", "3 #define N", "5 the macro N( … )", "6 acre_api_fnc_setPresetChannelField"],
      ...['7 the field "power"', "8 other statements: 1"],
    ]);
  });

  it("have one frequency: that they talk on", () => {
    const text = field("ACRE_PRC152", "x", 1, "frequencyRX", 47) + field("ACRE_PRC152", "x", 1, "frequencyTX", 46);
    expect(netsOf(text)).toEqual(["PRC152 CH 1 46"]);
    expect(droppedOf(text)).toEqual(["1 frequencyRX of PRC152 channel 1"]);
  });
});

describe("settings of TFAR", () => {
  it.each([
    ['tf_freq_west = [0,7,["41","42,5"],0,nil,-1,0,getPlayerUID player,false];', ["West SR 1 41 West", "West SR 2 42.5 West"]],
    ['TFAR_defaultFrequencies_lr_independent = ["51"];', ["Independent LR 1 51 Independent"]],
    ['private _settingsSwEast = ["111"]; _settingsLREast set [2, ["31"]];', ["East SR 1 111 East", "East LR 1 31 East"]],
    ['force force TFAR_setting_defaultFrequencies_sr_west = "41, 42.5";', ["West SR 1 41 West", "West SR 2 42.5 West"]],
    ['missionNamespace setVariable ["tf_freq_east_lr", [0, 7, [61, 62], 0], true]', ["East LR 1 61 East", "East LR 2 62 East"]],
    ['alpha setVariable ["tf_sw_frequency", [0, 7, ["70"], 0], true]', ["alpha SR 1 70"]],
    [
      'tf_freq_name = [["41", "Alpha"]]; tf_freq_west = [0, 7, ["41"]]; tf_freq_east = [0, 7, ["41"]];',
      ["Alpha 41 West", "Alpha 41 East"],
    ],
  ])("%s has %j", (text, nets) => {
    expect(netsOf(text)).toEqual(nets);
  });

  it("are dropped by name, with no code and no password", () => {
    const text =
      'tf_radio_channel_password = "hunter2"; tf_west_radio_code = "hunter2"; tf_freq_west = [0, 7, ["41"], 0, "hunter2"]; tf_freq_east = tf_freq_west; TFAR_freq_sr_guer = [0, 7, _list];';
    expect(droppedOf(text)).toEqual([
      ...["1 tf_radio_channel_password", "1 tf_west_radio_code", "1 the radio code of tf_freq_west"],
      ...["1 tf_freq_east", "1 TFAR_freq_sr_guer"],
    ]);
    expect(JSON.stringify(parseArmaSqf(text, "p"))).not.toContain("hunter2");
    expect(netsOf('tf_freq_west = ["41"]; x = "hunter2" )')).not.toContain("hunter2");
  });
});

describe("SQF that is broken", () => {
  it.each([
    ['["a", call b;', 'line 1, column 13: found ";", expected "," or "]"'],
    ["{ a = 1;\n", 'line 2, column 1: found the end of the file, expected "}" for the bracket of line 1'],
    ["a = [1, 2};", 'line 1, column 10: found "}", expected "]" for the bracket of line 1'],
    ["a = 1;\n)", 'line 2, column 1: found ")", expected a statement: no bracket is open'],
    ['a = "x;\n', "line 1, column 5: found a string that does not end, expected its closing quote"],
    ["/* a", 'line 1, column 1: found "/", expected the end of the comment, */'],
    ["a = “x”;", 'line 1, column 5: found "“", expected SQF'],
    ["[".repeat(70), "expected at most 64 brackets within brackets"],
    [
      '["ACRE_PRC152", "x", 1, "label"] call acre_api_fnc_setPresetChannelField;',
      'line 1, column 1: found "[", expected 5 values',
    ],
    [
      '["ACRE_PRC152", "x", 1, "frequencyTX", "4.6.2"] call acre_api_fnc_setPresetChannelField;',
      'line 1, column 40: found "4.6.2"',
    ],
    ['tf_freq_west = [0, 7, ["41", "4.2.5"]];', 'line 1, column 30: found "4.2.5", expected a frequency in MHz'],
    ["hint 'x';", "line 1: found no net"],
  ])("%j is refused", (text, message) => {
    expect(netsOf(text)).toContain(message);
  });
});
