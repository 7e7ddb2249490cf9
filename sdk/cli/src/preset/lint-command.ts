import { type PlacedFinding, placedFindings } from "@talkgroup/schemas/preset-tools";

import { counted, type PresetDesk, soundPreset } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";

/** What `lint` was asked. */
export interface LintOptions {
  /** One line of JSON instead of lines for people. */
  readonly json?: boolean;
}

/**
 * Tells on standard output what in each preset is likely not what was meant. The exit code: 0 nothing, 1 something, 2 one of them
 * cannot be compiled.
 */
export function lintCommand(desk: PresetDesk, files: readonly string[], { json }: LintOptions): number {
  const linted = files.map((file) => {
    const sound = soundPreset(desk, file);
    return { file, findings: sound && placedFindings(sound) };
  });
  if (json) desk.terminal.out(`${JSON.stringify({ files: linted })}\n`);
  else for (const { file, findings } of linted) desk.terminal.out(textOf(desk.terminal, file, findings ?? []));
  if (linted.some(({ findings }) => findings === undefined)) return 2;
  return linted.every(({ findings }) => findings?.length === 0) ? 0 : 1;
}

function textOf(terminal: Terminal, file: string, findings: readonly PlacedFinding[]): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ file: where, line, column, rule, message }) => {
    const place = marked(terminal, "bold", harmless(`${where}:${line}:${column}`));
    return `${place}: ${marked(terminal, "warn", rule)}: ${harmless(message)}\n`;
  });
  return `${lines.join("")}${harmless(file)}: ${counted(findings.length, "warning")}\n`;
}
