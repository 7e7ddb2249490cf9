import type { Account } from "@talkgroup/schemas";
import type { UserRow } from "../store/store.js";

/** An account as the API shows it; `role_ids` are the roles it has been given. */
export function accountEntry(row: UserRow, role_ids: readonly string[]): Account {
  const { id, organisation_id, username, display_name, owner, operator, disabled, signed_in_ms } = row;
  return {
    ...{ user_id: id, organisation_id, username, display_name, role_ids: [...role_ids], owner, operator, disabled },
    has_password: row.password_hash !== undefined,
    has_second_factor: row.totp_active,
    ...(signed_in_ms === undefined ? {} : { signed_in_ms }),
    ...{ version: row.version, created_ms: row.created_ms, changed_ms: row.changed_ms },
  };
}
