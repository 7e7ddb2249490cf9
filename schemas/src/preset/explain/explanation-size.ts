import type { Operation } from "../../generated/operation.js";
import { presetAccess } from "../preset-access.js";
import type { ExplanationScope } from "./explain-preset.js";

/**
 * How much `explainPreset` would tell of a preset: permissions of a role on a net, and nets on which somebody hears somebody. It grows with
 * the square of the roles; who explains strangers' presets looks here first. Takes as long as there are roles and nets.
 */
export function explanationSize(preset: Operation, { roles, nets }: ExplanationScope = {}): number {
  const access = presetAccess(preset);
  let size = 0;
  for (const { id: net, kind } of preset.nets) {
    if (kind === "group" || nets?.has(net) === false) continue;
    const counts = { speakers: 0, listeners: 0, speakers_outside: 0, listeners_outside: 0 };
    for (const { id: role } of preset.roles) {
      const { speak = false, listen = false } = access.get(role)?.get(net) ?? {};
      const is_outside = roles?.has(role) === false;
      counts.speakers += Number(speak);
      counts.listeners += Number(listen);
      counts.speakers_outside += Number(speak && is_outside);
      counts.listeners_outside += Number(listen && is_outside);
    }
    size += counts.speakers * counts.listeners - counts.speakers_outside * counts.listeners_outside;
    size += roles === undefined ? preset.roles.length : roles.size;
  }
  return size;
}
