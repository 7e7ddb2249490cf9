import type { Check, Hearing, RelayCounts } from "./observation.js";
import { players, repeats_max } from "./plan.js";

/** The table for people: who talked where, who heard it, who correctly did not, and how well. */
export function tableOf(hearings: readonly Hearing[]): string {
  const stalled = hearings.some(({ stalls }) => stalls > 0);
  const head = ["talk", "on", "ears", "", "delay", "alike", "datagrams", "lost", "rebuilt", "concealed"];
  const rows = [stalled ? [...head, "stalls"] : head];
  for (const one of hearings) if (!one.disturbed) rows.push(rowOf(one, stalled));
  return tableText(rows);
}

/** What the bad network did, in one line; nothing if there was none. */
export function relayText(relay: RelayCounts | undefined): string {
  if (relay === undefined) return "";
  const { lost, passed } = relay;
  const share = lost / Math.max(1, lost + passed);
  return `  The network lost ${lost} of ${lost + passed} datagrams (${(100 * share).toFixed(1)} %).\n`;
}

/** How many steps were run again because sound came late, in one line; nothing if none was. */
export function repeatsText(hearings: readonly Hearing[]): string {
  const repeats = new Set(hearings.filter(({ disturbed }) => disturbed).map(({ step }) => step)).size;
  return repeats === 0
    ? ""
    : `  Said again because this machine or an agent stood still for more than 20 ms: ${repeats} of at most ${repeats_max}.\n`;
}

/** The verdicts, one line each. */
export function checksText(checks: readonly Check[]): string {
  return checks.map(({ name, ok, found }) => `  ${ok ? "✓" : "✗"} ${name}: ${found}\n`).join("");
}

/** What `--json` prints, on one line. */
export function jsonOf(hearings: readonly Hearing[], checks: readonly Check[], relay: RelayCounts | undefined): string {
  return JSON.stringify({
    ok: checks.every(({ ok }) => ok),
    players: players.map(({ name }) => name),
    checks: checks.map(({ name, ok, found }) => ({ name, ok, found })),
    hearings,
    relay,
  });
}

function rowOf(one: Hearing, stalled: boolean): string[] {
  const talk = [one.speaker, one.channel_ids.join("+"), one.listener];
  if (!one.expected) return [...talk, one.datagrams === 0 ? "kept out" : "STRAYED", "", "", String(one.datagrams)];
  const { delay_ms = 0, similarity = 0 } = one;
  const counts = [one.datagrams, one.frames_lost, one.frames_rebuilt, one.frames_concealed, ...(stalled ? [one.stalls] : [])];
  const heard = one.datagrams > 0 ? "heard" : "UNHEARD";
  return [...talk, heard, `${delay_ms.toFixed(1)} ms`, similarity.toFixed(3), ...counts.map(String)];
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  ")}`.trimEnd());
  return `${lines.join("\n")}\n`;
}

/** Words to the left, figures to the right. */
function pad(cell: string, width: number, column: number): string {
  return column < words_columns ? cell.padEnd(width) : cell.padStart(width);
}

const words_columns = 4;
