import type { Check, Hearing } from "./observation.js";
import { players, steps } from "./plan.js";

/** The table for people: who talked where, who heard it, who correctly did not, and how well. */
export function tableOf(hearings: readonly Hearing[]): string {
  const rows: string[][] = [["talk", "on", "ears", "", "delay", "alike", "datagrams", "lost", "rebuilt", "concealed"]];
  for (const [step] of steps.entries()) {
    for (const one of hearings.filter((candidate) => candidate.step === step)) rows.push(rowOf(one));
  }
  return tableText(rows);
}

/** The verdicts, one line each. */
export function checksText(checks: readonly Check[]): string {
  return checks.map(({ name, ok, found }) => `  ${ok ? "✓" : "✗"} ${name}: ${found}\n`).join("");
}

/** What `--json` prints, on one line. */
export function jsonOf(hearings: readonly Hearing[], checks: readonly Check[]): string {
  return JSON.stringify({
    ok: checks.every(({ ok }) => ok),
    players: players.map(({ name }) => name),
    checks: checks.map(({ name, ok, found }) => ({ name, ok, found })),
    hearings,
  });
}

function rowOf(one: Hearing): string[] {
  const talk = [one.speaker, one.channel_ids.join("+"), one.listener];
  if (!one.expected)
    return [...talk, one.datagrams === 0 ? "not heard, rightly" : "STRAYED", "", "", String(one.datagrams), "", "", ""];
  const { delay_ms = 0, similarity = 0 } = one;
  const counts = [one.datagrams, one.frames_lost, one.frames_rebuilt, one.frames_concealed].map(String);
  return [...talk, one.datagrams > 0 ? "heard" : "NOT HEARD", `${delay_ms.toFixed(1)} ms`, similarity.toFixed(3), ...counts];
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
