import { complain, type PresetDesk } from "./preset-desk.js";
import { flight_template } from "./templates/flight.js";
import { platoon_template } from "./templates/platoon.js";
import { small_template } from "./templates/small.js";
import { harmless } from "./terminal.js";

/** What a new preset begins as. */
export type TemplateName = "small" | "flight" | "platoon";

/** The names that `--template` takes. */
export function templateNames(): readonly TemplateName[] {
  return Object.keys(templates) as TemplateName[];
}

/**
 * Writes a commented preset to begin with, which `check` passes and `lint` has nothing against, to a new file: without a name to
 * TEMPLATE.json in the current folder. The exit code: 0, or 2 where it cannot be written.
 */
export function newPreset(desk: PresetDesk, file: string | undefined, template: TemplateName): number {
  const path = file ?? `${template}.json`;
  const written = desk.files.create(path, templates[template]);
  if (written.ok)
    desk.terminal.out(`${harmless(path)} is written: see what it says with talkgroup preset explain ${harmless(path)}\n`);
  else complain(desk, `${path}: ${written.refusal.message}`);
  return written.ok ? 0 : 2;
}

const templates: Readonly<Record<TemplateName, string>> = {
  small: small_template,
  flight: flight_template,
  platoon: platoon_template,
};
