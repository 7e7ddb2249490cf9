import { explainPreset, scopeNamed } from "@talkgroup/schemas/preset-tools";

import { explanationText } from "./explanation-text.js";
import { complain, type PresetDesk, soundPreset } from "./preset-desk.js";

/** What `explain` was asked. */
export interface ExplainOptions {
  /** One line of JSON instead of tables. */
  readonly json?: boolean;
  /** Only of this role, or of those of this group. */
  readonly role?: string | undefined;
  /** Only of this net. */
  readonly net?: string | undefined;
}

/** Tells on standard output who may do what, who hears whom, and the radios of each role. The exit code: 0, or 2 where it cannot. */
export function explainCommand(desk: PresetDesk, file: string, { json, role, net }: ExplainOptions): number {
  const sound = soundPreset(desk, file);
  if (sound === undefined) return 2;
  const { preset } = sound;
  const scope = scopeNamed(preset, { role, net });
  if (!scope.ok) {
    complain(desk, `--${scope.refusal.message}`);
    return 2;
  }
  const explanation = explainPreset(preset, scope.value);
  desk.terminal.out(json ? `${JSON.stringify(explanation)}\n` : explanationText(desk.terminal, preset, explanation));
  return 0;
}
