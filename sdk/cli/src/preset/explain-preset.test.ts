import { presetAccess } from "@talkgroup/schemas/preset";
import { explainPreset } from "@talkgroup/schemas/preset-tools";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPreset } from "../../../../schemas/src/preset/any-preset.suite.js";
import { sound_text } from "../../../../schemas/src/preset/text/sound-text.suite.js";
import { explainCommand } from "./explain-command.js";
import { explanationText } from "./explanation-text.js";
import { MemoryTerminal, memoryDesk } from "./memory-files.suite.js";

function explained(options: { role?: string; net?: string; json?: boolean } = {}): string {
  const desk = memoryDesk({ "a.json": sound_text });
  expect(explainCommand(desk, "a.json", { json: false, ...options })).toBe(0);
  return desk.terminal.output;
}

describe("explain", () => {
  it("says who may do what, who hears whom, and with which radios each role starts", () => {
    expect(explained()).toBe(`Strike: 3 roles, 3 nets

Who may do what: J joins, L listens, S speaks, W whispers to all on it, w to some
          lead  wingman  tower
  guard   JLSW  JL-w     JLSW
  attack  JLSW  JLS-     -L--
  field   -L--  ----     JLSW
  w: on guard wingman whispers to lead

Who may hear whom, and on which nets
  lead is heard
    by lead (others), wingman, tower
      on guard, attack
  wingman is heard
    by lead, wingman (others), tower
      on attack
  tower is heard
    by lead, tower (others)
      on guard, field
    by wingman
      on guard

With which radios each role starts
  lead: lead
  lead in the phase egress in the seat "Pilot": night
  wingman: wing
  tower: none

  Stack lead
    1  attack           CapsLock, left 100 %
    2  guard   243.000  KeyG (toggle), right 100 %, -3 dB
    3  field            only listens
    CapsLock + KeyG: all = guard, attack

  Stack wing
    1  attack    no keys

  Stack night
    no radio
`);
  });

  it("tells only of a role, a group's roles or a net", () => {
    const lines = explained({ role: "flight", net: "field" }).split("\n");
    expect(lines.slice(3, 5)).toEqual(["         lead  wingman", "  field  -L--  ----"]);
    expect(JSON.parse(explained({ net: "attack", json: true })).hears).toContainEqual({
      speaker: "wingman",
      listener: "tower",
      nets: ["attack"],
    });
    const desk = memoryDesk({ "a.json": sound_text });
    expect(explainCommand(desk, "a.json", { json: false, role: "leed" })).toBe(2);
    expect(explainCommand(desk, "a.json", { json: false, net: "air" })).toBe(2);
    expect(desk.terminal.errors).toBe(
      'talkgroup: --role: found "leed", expected a role or group of the preset (was "lead" meant?)\n' +
        'talkgroup: --net: found "air", expected a radio net of the preset\n',
    );
  });

  it("agrees with the access of any preset, and is readable in 100 columns", () => {
    fc.assert(
      fc.property(anyPreset(), (preset) => {
        const explanation = explainPreset(preset);
        const access = presetAccess(preset);
        const nets = preset.nets.filter(({ kind }) => kind !== "group");
        for (const speaker of preset.roles) {
          for (const listener of preset.roles) {
            const expected = nets
              .filter(({ id }) => access.get(speaker.id)?.get(id)?.speak && access.get(listener.id)?.get(id)?.listen)
              .map(({ id }) => id);
            const told = explanation.hears.find((one) => one.speaker === speaker.id && one.listener === listener.id);
            expect(told?.nets ?? []).toEqual(expected);
          }
        }
        expect(explanation.access).toHaveLength(nets.length * preset.roles.length);
        for (const line of explanationText(new MemoryTerminal(), preset, explanation).split("\n")) {
          expect([...line].length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("prints what it explains, no more and no less", () => {
    fc.assert(
      fc.property(anyPreset(), (preset) => {
        const explanation = explainPreset(preset);
        const { access, hears } = explanation;
        const told = access.flatMap(({ role, net, whisper_to, ...may }) => [
          `${role} ${net} ${may.join ? "J" : "-"}${may.listen ? "L" : "-"}${may.speak ? "S" : "-"}${may.whisper ? "W" : whisper_to.length > 0 ? "w" : "-"}`,
          ...whisper_to.map((other) => `${role} whispers to ${other} on ${net}`),
        ]);
        const heard = hears.flatMap(({ speaker, listener, nets }) => nets.map((net) => `${listener} hears ${speaker} on ${net}`));
        const printed = printedLines(explanationText(new MemoryTerminal(), preset, explanation));
        expect(printed.sort()).toEqual([...told, ...heard].sort());
      }),
      { numRuns: 100 },
    );
  });

  it("stays within 100 columns with many roles and the longest names", () => {
    const roles = Array.from({ length: 64 }, (_, index) => ({ id: `${"r".repeat(60)}-${index}`, title: "R" }));
    const names = roles.map(({ id }) => id);
    const nets = [{ id: "n".repeat(64), title: "N", listen: names, speak: names }];
    const preset = { id: "wide", title: "W".repeat(80), roles, nets };
    const lines = explanationText(new MemoryTerminal(), preset, explainPreset(preset)).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.includes("JLSW")).length).toBeGreaterThanOrEqual(32);
  });
});

/** What the two matrices of an explanation say, read off the text; names have no blanks. */
function printedLines(text: string): string[] {
  const [, access = "", hearing = ""] =
    /whispers to all on it, w to some\n(.*)\nWho may hear whom.*?\n(.*)\nWith which/s.exec(text) ?? [];
  const lines: string[] = [];
  let roles: readonly string[] = [];
  for (const line of unwrapped(access)) {
    const rule = /^ {2}w: on (\S+) (\S+) whispers to (.*)$/.exec(line);
    const [first = "", ...cells] = line.trim().split(/ +/);
    if (rule !== null) for (const other of namesOf(rule[3])) lines.push(`${rule[2]} whispers to ${other} on ${rule[1]}`);
    else if (first === "…") roles = cells;
    else if (!/^[J-][L-][S-][Ww-]$/.test(cells[0] ?? "")) roles = [first, ...cells];
    else lines.push(...cells.map((letters, column) => `${roles[column]} ${first} ${letters}`));
  }
  let speaker = "";
  let listeners: readonly string[] = [];
  for (const line of unwrapped(hearing)) {
    const [, name, by, on] = /^ {2}(?:(\S+) is heard| {2}by (.*)| {4}on (.*))$/.exec(line) ?? [];
    speaker = name ?? speaker;
    if (by !== undefined) listeners = namesOf(by.replace(" (others)", ""));
    for (const net of namesOf(on)) for (const listener of listeners) lines.push(`${listener} hears ${speaker} on ${net}`);
  }
  return lines;
}

function unwrapped(text: string): string[] {
  return text
    .replaceAll(/,\n +/g, ", ")
    .split("\n")
    .filter((line) => line !== "");
}

function namesOf(list = ""): string[] {
  return list.split(", ").filter((name) => name !== "");
}
