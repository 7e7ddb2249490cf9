import { preset_limits } from "@talkgroup/schemas/preset";
import type { PresetLoad, Problem } from "@talkgroup/schemas/preset-tools";

import { complain, counted, load, type PresetDesk, problemLine } from "./preset-desk.js";
import { harmless, marked, type Terminal } from "./terminal.js";
import { watchFiles } from "./watch-files.js";

/** What `check` was asked. */
export interface CheckOptions {
  /** One line of JSON instead of lines for people. */
  readonly json?: boolean;
  /** Check again whenever one of the files, or one that they extend, is saved. */
  readonly watch?: boolean;
  /** Aborted when the user wants to end. */
  readonly signal: AbortSignal;
}

/**
 * Tells everything that is wrong with each file, on standard output. Resolves with the exit code: 0 nothing, 1 something, 2 a file that
 * cannot be read. With `watch` it resolves when it is aborted.
 */
export async function checkPresets(desk: PresetDesk, files: readonly string[], options: CheckOptions): Promise<number> {
  if (!options.watch) return (await checkOnce(desk, files, options)).code;
  let checked: Checked = { code: 0, files };
  const watched = (): readonly string[] => checked.files;
  for await (const _ of watchFiles(watched, options.signal)) checked = await checkOnce(desk, files, options);
  return checked.code;
}

interface Checked {
  readonly code: number;
  /** All that were read. */
  readonly files: readonly string[];
}

async function checkOnce(desk: PresetDesk, files: readonly string[], { json }: Pick<CheckOptions, "json">): Promise<Checked> {
  const fault = await desk.prepare?.(files);
  if (fault !== undefined) {
    complain(desk, fault);
    return { code: 2, files };
  }
  const loads = files.map((file) => ({ file, load: load(desk, file) }));
  desk.terminal.out(checkText(desk.terminal, loads, json));
  const code = loads.some(({ load: { unreadable } }) => unreadable !== undefined) ? 2 : loads.every(isSound) ? 0 : 1;
  return { code, files: [...new Set(loads.flatMap(({ load: { files: read } }) => read))] };
}

/** A file and what it holds. */
export interface LoadedFile {
  /** As it was asked for. */
  readonly file: string;
  readonly load: PresetLoad;
}

/** What `check` says of files. */
export function checkText(terminal: Terminal, loads: readonly LoadedFile[], json = false): string {
  return json ? `${jsonOf(loads)}\n` : loads.map((one) => textOf(terminal, one)).join("");
}

function isSound({ load: { sound } }: LoadedFile): boolean {
  return sound !== undefined;
}

function textOf(terminal: Terminal, { file, load: { sound, problems, unreadable, hides_more } }: LoadedFile): string {
  if (unreadable !== undefined) return `${marked(terminal, "bad", harmless(`${file}: cannot be read: ${unreadable}`))}\n`;
  if (sound !== undefined) {
    const { nets, roles, stacks = [] } = sound.preset;
    const counts = `${counted(nets.length, "net")}, ${counted(roles.length, "role")}, ${counted(stacks.length, "stack")}`;
    return `${harmless(file)}: ${marked(terminal, "good", "nothing is wrong")} (${counts})\n`;
  }
  const more = problems.length >= preset_limits.refusals_max ? " or more" : "";
  const count = problems.length === 1 ? "1 error" : `${problems.length}${more} errors`;
  const those = problems.length === 1 ? "this is" : "these are";
  const rest = hides_more ? `; what else contradicts itself is judged once ${those} mended` : "";
  return `${problems.map((problem) => problemLine(terminal, problem)).join("")}${harmless(file)}: ${count}${rest}\n`;
}

function jsonOf(loads: readonly LoadedFile[]): string {
  const files = loads.map(({ file, load: { problems, unreadable, hides_more } }) => ({
    ...{ file, unreadable, problems: problems.map(plain) },
    hides_more: hides_more || undefined,
  }));
  return JSON.stringify({ ok: loads.every(isSound), files });
}

function plain({ file, line, column, pointer, message }: Problem): Problem {
  return { file, line, column, pointer, message };
}
