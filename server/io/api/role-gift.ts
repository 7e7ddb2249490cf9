import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { ScopedCall } from "./api-call.js";

/**
 * Refuses what cannot be given to anybody of the organisation: `unknown_role` for a role that is not there or another organisation's,
 * `conflict` for one that comes of itself. `field` names the member that holds the ids.
 */
export function judgeGifts(call: ScopedCall, role_ids: readonly string[], field: string): Result<undefined> {
  for (const [index, role_id] of role_ids.entries()) {
    const judged = judgeGift(call, role_id, `${field}/${index}`);
    if (!judged.ok) return judged;
  }
  return accept(undefined);
}

function judgeGift({ context, scope }: ScopedCall, role_id: string, pointer: string): Result<undefined> {
  const found = context.directory.roleOf(role_id);
  const called = pointer.slice(1);
  if (found?.organisation_id !== scope.organisation_id) {
    return refuse("unknown_role", `${called}: found none of the organisation's roles, expected one`, pointer);
  }
  if (!isBuiltIn(found.role)) return accept(undefined);
  return refuse("conflict", `${called}: found a role that cannot be given, expected another`, pointer);
}

/** Whether a role comes of itself: every account has "member", every guest "guest". */
export function isBuiltIn(role: string): boolean {
  return built_in_roles.has(role);
}

const built_in_roles: ReadonlySet<string> = new Set(["member", "guest"]);
