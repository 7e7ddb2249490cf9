import type { Identity } from "./identity.js";
import type { OrganisationTable, UserRecord } from "./organisation-table.js";

/** Which sign-in somebody came by, and when. */
export interface SignInMark {
  /** All tokens that came of one sign-in have it. */
  readonly family_id: string;
  /** When the access token was made; wall clock. */
  readonly issued_ms: number;
}

/** A new password ends what was begun before it, here and on every machine that somebody else may have a token on. */
export interface SignedOut {
  /** Access tokens made before it are good for nothing. Wall clock. */
  readonly before_ms: number;
  /** The sign-in that asked for it: its sessions go on, though its tokens are over as all are. Undefined: somebody else asked. */
  readonly kept_family_id: string | undefined;
}

/** Whether an access token counts no more. */
export function isTokenOver({ signed_out }: UserRecord, { issued_ms }: SignInMark): boolean {
  return signed_out !== undefined && issued_ms < signed_out.before_ms;
}

/** Whether who comes with it now is too late: its token was ended while it was being judged. */
export function isComingOver(table: OrganisationTable, identity: Identity): boolean {
  const user = identity.kind === "user" ? table.users.get(identity.user_id) : undefined;
  if (user === undefined || identity.kind !== "user" || identity.sign_in === undefined) return false;
  return isTokenOver(user, identity.sign_in);
}

/** Whether a session that is there ends by that. */
export function isSessionOver(table: OrganisationTable, identity: Identity): boolean {
  if (identity.kind !== "user" || !isComingOver(table, identity)) return false;
  return identity.sign_in?.family_id !== table.users.get(identity.user_id)?.signed_out?.kept_family_id;
}
