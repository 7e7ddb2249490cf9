import fc from "fast-check";

import type { PlannedNet } from "./com-plan.js";

/** A net as every writer can write it; no two of a plan share a name or a frequency. */
export interface WrittenNet {
  readonly name: string;
  readonly frequency_hz: number;
  readonly modulation: "AM" | "FM";
}

/** Plans of 1 to 40 nets with names as people give them, and some that they should not. */
export const plans: fc.Arbitrary<readonly WrittenNet[]> = fc.uniqueArray(
  fc.record({
    // A bar would end a name in a text file, a comment sign would begin a comment there.
    name: fc
      .oneof(
        fc.constantFrom("Tower", 'The "Boss"', "it's on", "Zürich Süd", "a,b;c", "[x] {y}", "--no", "C\\D", "x = y"),
        fc.string({ minLength: 1, maxLength: 40 }),
      )
      .map((name) => `N ${name.replace(/[|\p{Cc}\p{Cs}\s]+/gu, " ").trim()}`.trim()),
    frequency_hz: fc.integer({ min: 1_500, max: 1_999_999 }).map((khz) => khz * 1_000),
    modulation: fc.constantFrom("AM" as const, "FM" as const),
  }),
  { minLength: 1, maxLength: 40, comparator: (one, other) => one.frequency_hz === other.frequency_hz || one.name === other.name },
);

/** What of a net a writer has written. */
export function essence({ name, frequency_hz, modulation }: Pick<PlannedNet, "name" | "frequency_hz" | "modulation">): object {
  return { name, frequency_hz, modulation };
}

export function presetText(nets: readonly WrittenNet[]): string {
  return nets.map(({ name, frequency_hz, modulation }) => `${name}|${megahertz(frequency_hz)}|${modulation}`).join("\r\n");
}

export function panelText(nets: readonly WrittenNet[]): string {
  return JSON.stringify(
    nets.map(({ name, frequency_hz, modulation }) => ({ name, freq: frequency_hz, modulation: modulation === "AM" ? 0 : 1 })),
  );
}

/** As the mission editor writes it: each list of a radio by itself. */
export function missionText(nets: readonly WrittenNet[]): string {
  const list = (value: (net: WrittenNet) => string) =>
    nets.map((net, index) => `\t\t\t[${index + 1}] = ${value(net)},\n`).join("");
  const lists = [
    `\t\t["channels"] = \n\t\t{\n${list((net) => megahertz(net.frequency_hz))}\t\t}, -- end of ["channels"]\n`,
    `\t\t["modulations"] = \n\t\t{\n${list((net) => (net.modulation === "AM" ? "0" : "1"))}\t\t},\n`,
    `\t\t["channelsNames"] = \n\t\t{\n${list((net) => luaString(net.name))}\t\t},\n`,
  ];
  return `mission = \n{\n\t["Radio"] = \n\t{\n\t\t[1] = \n\t\t{\n${lists.join("")}\t\t},\n\t},\n} -- end of mission\n`;
}

export function comPlanText(nets: readonly WrittenNet[]): string {
  const entries = nets.map(
    (net, index) =>
      `[${index + 1}] = { name = ${luaString(net.name)}, freq = ${megahertz(net.frequency_hz)}, mod = "${net.modulation}" }`,
  );
  return `return { COM1 = { ${entries.join(";\n")} } }`;
}

export function acreText(nets: readonly WrittenNet[]): string {
  const call = (index: number, field: string, value: string) =>
    `["ACRE_PRC152", "ours", ${index + 1}, "${field}", ${value}] call acre_api_fnc_setPresetChannelField;\n`;
  return nets
    .map(({ name, frequency_hz, modulation }, index) =>
      [
        call(index, "description", `"${name.replaceAll('"', '""')}"`),
        call(index, "frequencyTX", megahertz(frequency_hz)),
        call(index, "modulation", `'${modulation}'`),
      ].join(""),
    )
    .join("");
}

export function csvText(nets: readonly WrittenNet[], delimiter: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const decimal = delimiter === ";" ? "," : ".";
  const rows = nets.map(({ name, frequency_hz, modulation }) =>
    [cell(name), cell(megahertz(frequency_hz).replace(".", decimal)), modulation].join(delimiter),
  );
  return [["Name", "Frequency [MHz]", "Modulation"].join(delimiter), ...rows].join("\r\n");
}

function megahertz(frequency_hz: number): string {
  return (frequency_hz / 1_000_000).toFixed(3);
}

function luaString(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
