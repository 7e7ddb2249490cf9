import type { Operation, RadioStack } from "@talkgroup/schemas";
import type { AccessEntry, HearingEntry, PresetExplanation, StackEntry } from "@talkgroup/schemas/preset-tools";

import { counted } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";
import { clipped, line_chars_max, tableText, wrapped } from "./text-table.js";

/** An explanation for people, in lines of at most 100 characters. */
export function explanationText(terminal: Terminal, preset: Operation, explanation: PresetExplanation): string {
  const head = (text: string): string => `${marked(terminal, "bold", text)}\n`;
  const { roles, nets } = explanation;
  return [
    head(harmless(clipped(`${preset.title}: ${counted(roles.length, "role")}, ${counted(nets.length, "net")}`, line_chars_max))),
    head("\nWho may do what: J joins, L listens, S speaks, W whispers to all on it, w to some"),
    ...accessBlocks(explanation).map((rows) => tableText(rows, 2)),
    ...whisperLines(explanation.access),
    head("\nWho may hear whom, and on which nets"),
    hearingText(explanation.hears),
    head("\nWith which radios each role starts"),
    ...stackLines(explanation.stacks),
    ...stacksOf(preset, explanation).map((stack) => stackText(preset, stack, head)),
  ].join("");
}

/** As many roles side by side as fit. */
function accessBlocks({ roles, nets, access }: PresetExplanation): string[][][] {
  const names = nets.map((net) => clipped(net, net_chars_max));
  const left = 2 + Math.max(0, ...names.map((name) => name.length));
  const columns = roles.map((role, place) => {
    const letters = nets.map((_, index) => lettersOf(access[place * nets.length + index]));
    return [clipped(role, role_chars_max), ...letters];
  });
  const blocks: string[][][] = [];
  let width = line_chars_max;
  for (const column of columns) {
    const wider = 2 + Math.max(...column.map((cell) => cell.length));
    if (width + wider > line_chars_max) {
      blocks.push([]);
      width = left;
    }
    width += wider;
    blocks.at(-1)?.push(column);
  }
  return blocks.map((block, index) =>
    ["", ...names].map((name, row) => [row === 0 && index > 0 ? "…" : name, ...block.map((column) => column[row] ?? "")]),
  );
}

function lettersOf(entry: AccessEntry | undefined): string {
  const { join = false, listen = false, speak = false, whisper = false, whisper_to = [] } = entry ?? {};
  const whispers = whisper ? "W" : whisper_to.length > 0 ? "w" : "-";
  return `${join ? "J" : "-"}${listen ? "L" : "-"}${speak ? "S" : "-"}${whispers}`;
}

function whisperLines(access: readonly AccessEntry[]): string[] {
  return access
    .filter(({ whisper_to }) => whisper_to.length > 0)
    .map(({ role, net, whisper_to }) => wrapped(`  w: on ${net} ${role} whispers to `, whisper_to));
}

/** Listeners who hear a speaker on the same nets stand together. */
function hearingText(hears: readonly HearingEntry[]): string {
  if (hears.length === 0) return "  Nobody hears anybody.\n";
  const speakers = new Map<string, Map<string, { readonly listeners: string[]; readonly nets: readonly string[] }>>();
  for (const { speaker, listener, nets } of hears) {
    const groups = speakers.get(speaker) ?? new Map();
    speakers.set(speaker, groups);
    const key = nets.join(" ");
    const group = groups.get(key) ?? { listeners: [], nets };
    groups.set(key, group);
    group.listeners.push(listener === speaker ? `${listener} (others)` : listener);
  }
  return [...speakers]
    .map(([speaker, groups]) => {
      const lines = [...groups.values()].map(({ listeners, nets }) => wrapped("    by ", listeners) + wrapped("      on ", nets));
      return `  ${speaker} is heard\n${lines.join("")}`;
    })
    .join("");
}

function stackLines(entries: readonly StackEntry[]): string[] {
  return entries.map(({ role, phase, seat, stack }) => {
    const when = `${phase === undefined ? "" : ` in the phase ${phase}`}${seat === undefined ? "" : ` in the seat ${JSON.stringify(seat)}`}`;
    return `  ${harmless(`${role}${when}`)}: ${stack ?? "none"}\n`;
  });
}

function stacksOf({ stacks = [] }: Operation, explanation: PresetExplanation): RadioStack[] {
  const used = new Set(explanation.stacks.map(({ stack }) => stack));
  return stacks.filter(({ id }) => used.has(id));
}

function stackText(preset: Operation, stack: RadioStack, head: (text: string) => string): string {
  const numbers = new Map(preset.nets.map(({ id, number }) => [id, number ?? ""]));
  const rows = stack.radios.map((radio) => {
    const { slot, net, monitor = false, gain_db = 0, pan = 0, muted = false, positional = false, keys, mode } = radio;
    const notes = [
      monitor ? "only listens" : keys === undefined ? "no keys" : keysText(keys, mode),
      pan === 0 ? "" : pan < 0 ? `left ${Math.round(-100 * pan)} %` : `right ${Math.round(100 * pan)} %`,
      gain_db === 0 ? "" : `${gain_db > 0 ? "+" : ""}${gain_db} dB`,
      muted ? "silenced" : "",
      positional ? "in place" : "",
    ];
    const name = [String(slot), clipped(net, net_chars_max), harmless(numbers.get(net) ?? "")];
    return [...name, notes.filter((note) => note !== "").join(", ")];
  });
  const casts = (stack.simulcasts ?? []).map(({ id, keys, mode }) => {
    const nets = preset.simulcasts?.find((simulcast) => simulcast.id === id)?.nets ?? [];
    return wrapped(`    ${keys === undefined ? "no keys" : keysText(keys, mode)}: ${clipped(id, net_chars_max)} = `, nets);
  });
  const radios = rows.length === 0 ? "    no radio\n" : tableText(rows, 4);
  return head(`\n  Stack ${stack.id}`) + radios + casts.join("");
}

function keysText(keys: readonly string[], mode = "hold"): string {
  return `${keys.join(" + ")}${mode === "hold" ? "" : ` (${mode})`}`;
}

/** So that a net and a role stand side by side. */
const net_chars_max = 34;
const role_chars_max = 40;
