import { type PresetLoad, type Problem, problemText, type SoundPreset } from "@talkgroup/schemas/preset-tools";

import { loadPreset } from "./load-preset.js";
import type { PresetFiles } from "./preset-files.js";
import { harmless, marked, type Terminal } from "./terminal.js";

/** What every command on presets works with. */
export interface PresetDesk {
  readonly files: PresetFiles;
  readonly terminal: Terminal;
  /** A file that stands for every `preset:…` that is extended. */
  readonly registered_base?: string | undefined;
  /** Fetches what these files extend and only a server has, before each time they are loaded. Says why it cannot, for people. */
  readonly prepare?: (files: readonly string[]) => Promise<string | undefined>;
}

/** Reads and judges a file. */
export function load({ files, registered_base }: PresetDesk, file: string): PresetLoad {
  return loadPreset(file, files, registered_base);
}

/** The preset of a file; undefined, and standard error says why, where it has none that can be compiled. */
export function soundPreset(desk: PresetDesk, file: string): SoundPreset | undefined {
  const { sound, problems, unreadable } = load(desk, file);
  if (unreadable !== undefined) complain(desk, `${file}: ${unreadable}`);
  for (const problem of problems) desk.terminal.err(`${harmless(problemText(problem))}\n`);
  return sound;
}

/** Says on standard error why a command cannot do what it was asked. */
export function complain({ terminal }: Pick<PresetDesk, "terminal">, text: string): void {
  terminal.err(`talkgroup: ${harmless(text)}\n`);
}

/** A problem as a line for people. */
export function problemLine(terminal: Terminal, problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const rest = problemText(problem).slice(place.length + 1);
  return `${marked(terminal, "bold", harmless(place))}:${marked(terminal, "bad", harmless(rest))}\n`;
}

/** "1 net", "2 nets". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
