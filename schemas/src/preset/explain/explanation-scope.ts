import type { Operation } from "../../generated/operation.js";
import { nearestName } from "../../nearest-name.js";
import { accept, type Result, refuse } from "../../refusal.js";
import { PresetRoles } from "../preset-roles.js";
import type { ExplanationScope } from "./explain-preset.js";

/** Whom and what to explain, by name. */
export interface NamedScope {
  /** Only this role, or those of this group. */
  readonly role?: string | undefined;
  /** Only this net. */
  readonly net?: string | undefined;
}

/** What names mean in a preset. Refuses `invalid_params` for a role, group or radio net that it does not have, with the nearest that it has. */
export function scopeNamed(preset: Operation, { role, net }: NamedScope): Result<ExplanationScope> {
  const roles = new PresetRoles(preset);
  const names = [...new Set(roles.names)];
  const nets = preset.nets.filter(({ kind }) => kind !== "group").map(({ id }) => id);
  if (role !== undefined && !names.includes(role)) return notFound("role", role, "a role or group", names);
  if (net !== undefined && !nets.includes(net)) return notFound("net", net, "a radio net", nets);
  return accept({
    roles: role === undefined ? undefined : new Set(roles.of(role)),
    nets: net === undefined ? undefined : new Set([net]),
  });
}

function notFound(field: string, name: string, kind: string, known: readonly string[]): Result<never> {
  const meant = nearestName(name, known);
  const hint = meant === undefined ? "" : ` (was ${JSON.stringify(meant)} meant?)`;
  const message = `${field}: found ${JSON.stringify(name)}, expected ${kind} of the preset${hint}`;
  return refuse("invalid_params", message, `/${field}`);
}
