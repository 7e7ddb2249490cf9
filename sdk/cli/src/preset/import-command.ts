import { judgePreset, normalPreset } from "@talkgroup/schemas/preset";

import type { PlanFormat } from "../import/com-plan.js";
import { convertPlan } from "../import/convert-plan.js";
import { importPlan } from "../import/import-plan.js";
import { complain, counted, type PresetDesk } from "./preset-desk.js";
import { harmless } from "./terminal.js";

/** What `import` was asked. */
export interface ImportOptions {
  /** Left out: found out by what the file contains. */
  readonly format?: PlanFormat | undefined;
  /** A new file to write to; left out: standard output. */
  readonly out?: string | undefined;
}

/**
 * Makes a preset of a radio plan of another system. What was not carried over goes to standard error, with its line. The exit code:
 * 0, 1 where the plan is refused, 2 where a file cannot be read or written.
 */
export function importCommand(desk: PresetDesk, file: string, { format, out }: ImportOptions): number {
  const text = desk.files.read(file);
  if (!text.ok) {
    complain(desk, `${file}: ${text.refusal.message}`);
    return 2;
  }
  const plan = importPlan(text.value, file, format);
  const converted = plan.ok ? convertPlan(plan.value) : plan;
  if (!plan.ok || !converted.ok) {
    const message = converted.ok ? "" : converted.refusal.message;
    complain(desk, message.startsWith(file) ? message : `${file}: ${message}`);
    return 1;
  }
  const verdict = judgePreset(converted.value.preset);
  if (!verdict.ok) {
    for (const { message } of verdict.refusals) complain(desk, `${file}: ${message}`);
    return 1;
  }
  const { dropped, format: found } = plan.value;
  for (const { line, what, why } of dropped)
    desk.terminal.err(`${harmless(`${file}:${line}: not carried over: ${what}: ${why}`)}\n`);
  for (const note of converted.value.notes) desk.terminal.err(`${harmless(`${file}: ${note}`)}\n`);
  desk.terminal.err(`${harmless(file)}: read as ${found}: ${counted(verdict.value.nets.length, "net")}\n`);
  return write(desk, `${JSON.stringify(normalPreset(verdict.value), undefined, 2)}\n`, out);
}

function write(desk: PresetDesk, text: string, out: string | undefined): number {
  if (out === undefined) {
    desk.terminal.out(text);
    return 0;
  }
  const written = desk.files.create(out, text);
  if (!written.ok) complain(desk, `${out}: ${written.refusal.message}`);
  return written.ok ? 0 : 2;
}
