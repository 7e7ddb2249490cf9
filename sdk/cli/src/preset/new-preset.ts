import { type TemplateName, templateText } from "@talkgroup/schemas/preset-tools";

import { complain, type PresetDesk } from "./preset-desk.js";
import { harmless } from "./terminal.js";

/**
 * Writes a commented preset to begin with, which `check` passes and `lint` has nothing against, to a new file: without a name to
 * TEMPLATE.json in the current folder. The exit code: 0, or 2 where it cannot be written.
 */
export function newPreset(desk: PresetDesk, file: string | undefined, template: TemplateName): number {
  const path = file ?? `${template}.json`;
  const written = desk.files.create(path, templateText(template));
  if (written.ok)
    desk.terminal.out(`${harmless(path)} is written: see what it says with talkgroup preset explain ${harmless(path)}\n`);
  else complain(desk, `${path}: ${written.refusal.message}`);
  return written.ok ? 0 : 2;
}
