import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { OrganisationTable, UserRecord } from "../../core/organisation-table.js";
import { isTokenOver } from "../../core/sign-in-mark.js";
import type { AccessClaims } from "./token-claims.js";

/**
 * Whose access token it is, by the table of its organisation: without the store. Refuses `token_invalid` for a user who is gone or
 * disabled, and for a token of before the account's sign-ins were ended.
 */
export function holderOf(table: OrganisationTable | undefined, claims: AccessClaims): Result<UserRecord> {
  const user = table?.users.get(claims.user_id);
  if (user === undefined) return refuse("token_invalid", "token: its account or organisation is gone or disabled", "/token");
  if (!isTokenOver(user, claims)) return accept(user);
  return refuse("token_invalid", "token: its sign-in was ended, by a new password or an administrator: sign in again", "/token");
}
