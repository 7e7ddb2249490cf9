import { nearestName, type Operation } from "@talkgroup/schemas";
import { PresetRoles } from "@talkgroup/schemas/preset";

import { explainPreset } from "./explain-preset.js";
import { explanationText } from "./explanation-text.js";
import { complain, type PresetDesk, soundPreset } from "./preset-desk.js";

/** What `explain` was asked. */
export interface ExplainOptions {
  /** One line of JSON instead of tables. */
  readonly json: boolean;
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
  const unknown = unknownName(preset, role, net);
  if (unknown !== undefined) {
    complain(desk, unknown);
    return 2;
  }
  const explanation = explainPreset(preset, {
    roles: role === undefined ? undefined : new Set(new PresetRoles(preset).of(role)),
    nets: net === undefined ? undefined : new Set([net]),
  });
  desk.terminal.out(json ? `${JSON.stringify(explanation)}\n` : explanationText(desk.terminal, preset, explanation));
  return 0;
}

function unknownName(preset: Operation, role: string | undefined, net: string | undefined): string | undefined {
  const roles = [...new PresetRoles(preset).names];
  const nets = preset.nets.filter(({ kind }) => kind !== "group").map(({ id }) => id);
  if (role !== undefined && !roles.includes(role)) return notFound("--role", role, "a role or group", roles);
  if (net !== undefined && !nets.includes(net)) return notFound("--net", net, "a radio net", nets);
  return undefined;
}

function notFound(option: string, name: string, kind: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return `${option}: found ${JSON.stringify(name)}, expected ${kind} of the preset${meant === undefined ? "" : ` (was ${JSON.stringify(meant)} meant?)`}`;
}
