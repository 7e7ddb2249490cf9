import { accept, assert, nearestName, type Result, refuse, type SessionHelloParams } from "@talkgroup/schemas";
import type { Identity } from "../core/identity.js";
import type { OrganisationTable } from "../core/organisation-table.js";
import { judgeDisplayName } from "./accounts/account-name.js";
import type { AttemptLimits } from "./accounts/attempt-limits.js";
import type { Admission } from "./admission.js";

/**
 * Lets in whoever has the join code of a server that serves one operation and keeps no accounts, as a guest with the role it asks for,
 * or the first one. A guest has that role alone.
 *
 * Judged in this order, so that only who has the code learns which roles there are: `token_invalid` for any token, `rate_limited` for an address
 * that tries too often, `wrong_join_code` for a wrong code, none, or another organisation's name, `invalid_params` for a missing name and one that
 * cannot be shown, `unknown_role`.
 *
 * `checkPassword` is for nets that have one. Default: refuses all.
 */
export function casualAdmission(
  table: OrganisationTable,
  joinCodeMatches: (join_code: string) => boolean,
  attempts: Pick<AttemptLimits, "takeAddress">,
  checkPassword: Admission["checkPassword"] = noPassword,
): Admission {
  return {
    admit: async (params, address) => {
      const { token, join_code } = params;
      // Right codes count too: whether a try was a wrong one must not show in how many are left.
      const allowed = token !== undefined || join_code === undefined ? accept(undefined) : attempts.takeAddress(address);
      return allowed.ok ? judged(table, joinCodeMatches, params) : allowed;
    },
    checkPassword,
  };
}

async function noPassword(): Promise<Result<undefined>> {
  return refuse("wrong_password", "password: found one, expected none: no channel here has a password", "/password");
}

function judged(
  table: OrganisationTable,
  joinCodeMatches: (join_code: string) => boolean,
  params: SessionHelloParams,
): Result<Identity> {
  const { token, join_code, organisation = table.slug, name } = params;
  if (token !== undefined) {
    return refuse("token_invalid", "token: found one, expected a join_code: this server keeps no accounts", "/token");
  }
  if (join_code === undefined || !joinCodeMatches(join_code) || organisation !== table.slug) {
    const found = join_code === undefined ? "none" : "a wrong one";
    return refuse("wrong_join_code", `join_code: found ${found}, expected the one the server printed at its start`, "/join_code");
  }
  if (name === undefined) {
    return refuse("invalid_params", "name: found none, expected the name that others see, 1 to 40 characters", "/name");
  }
  const named = judgeDisplayName(name, "/name");
  if (!named.ok) return named;
  const known = [...table.roles.keys()];
  const role = params.role ?? known[0];
  assert(role !== undefined, "an operation has a role");
  if (!table.roles.has(role)) {
    const nearest = nearestName(role, known);
    const expected = nearest === undefined ? `one of: ${known.join(", ")}` : `a role of the operation, perhaps "${nearest}"`;
    return refuse("unknown_role", `role: found "${role}", expected ${expected}`, "/role");
  }
  return accept({
    kind: "guest",
    organisation_id: table.organisation_id,
    name: named.value,
    roles: new Set([role]),
    shown_role: role,
  });
}
