import { type PlacedChange, placedChanges } from "@talkgroup/schemas/preset-tools";

import { type PresetDesk, soundPreset } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";

/** What `diff` was asked. */
export interface DiffOptions {
  /** One line of JSON instead of lines for people. */
  readonly json?: boolean;
}

/**
 * Tells on standard output what is different in `after`, and where: of what was removed, where it was. The exit code: 0 they say the
 * same, 1 they do not, 2 one of them cannot be compiled.
 */
export function diffPresets(desk: PresetDesk, before: string, after: string, { json }: DiffOptions): number {
  const [old, now] = [soundPreset(desk, before), soundPreset(desk, after)];
  if (old === undefined || now === undefined) return 2;
  const changes = placedChanges(old, now);
  if (json) desk.terminal.out(`${JSON.stringify({ same: changes.length === 0, changes: changes.map(plainChange) })}\n`);
  else for (const one of changes) desk.terminal.out(changeLine(desk.terminal, one));
  return changes.length === 0 ? 0 : 1;
}

/** A difference as a line for people. */
export function changeLine(terminal: Terminal, { change: { kind, text }, place: { file, line, column } }: PlacedChange): string {
  const place = marked(terminal, "faint", `${harmless(file)}:${line}:${column}:`);
  return `${place} ${marked(terminal, kind === "removed" ? "bad" : kind === "added" ? "good" : "warn", harmless(text))}\n`;
}

/** A difference as JSON has it. */
export function plainChange({
  change: { kind, subject, field, pointer, text },
  place: { file, line, column },
}: PlacedChange): object {
  return { kind, subject, field, file, line, column, pointer, text };
}
