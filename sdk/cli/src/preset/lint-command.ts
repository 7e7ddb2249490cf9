import type { LintFinding } from "./lint/lint-finding.js";
import { lintPreset } from "./lint/lint-preset.js";
import type { Place } from "./place.js";
import { counted, type PresetDesk, soundPreset } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";

/** What `lint` was asked. */
export interface LintOptions {
  /** One line of JSON instead of lines for people. */
  readonly json: boolean;
}

/**
 * Tells on standard output what in each preset is likely not what was meant. The exit code: 0 nothing, 1 something, 2 one of them
 * cannot be compiled.
 */
export function lintCommand(desk: PresetDesk, files: readonly string[], { json }: LintOptions): number {
  const linted = files.map((file) => {
    const sound = soundPreset(desk, file);
    const findings = sound && lintPreset(sound.preset).map((finding) => ({ ...finding, ...sound.placeOf(finding.pointer) }));
    return { file, findings: findings?.toSorted(byPlace) };
  });
  if (json) desk.terminal.out(`${JSON.stringify({ files: linted })}\n`);
  else for (const { file, findings } of linted) desk.terminal.out(textOf(desk.terminal, file, findings ?? []));
  if (linted.some(({ findings }) => findings === undefined)) return 2;
  return linted.every(({ findings }) => findings?.length === 0) ? 0 : 1;
}

type PlacedFinding = LintFinding & Place;

function byPlace(one: PlacedFinding, other: PlacedFinding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function textOf(terminal: Terminal, file: string, findings: readonly PlacedFinding[]): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ file: where, line, column, rule, message }) => {
    const place = marked(terminal, "bold", harmless(`${where}:${line}:${column}`));
    return `${place}: ${marked(terminal, "warn", rule)}: ${harmless(message)}\n`;
  });
  return `${lines.join("")}${harmless(file)}: ${counted(findings.length, "warning")}\n`;
}
