import { type Account, accept, type Result, refuse } from "@talkgroup/schemas";
import type { AccountChangeParams } from "@talkgroup/schemas/api";
import { judgeDisplayName } from "../accounts/account-name.js";
import { judgePassword } from "../accounts/password-rule.js";
import type { Store, UserRow } from "../store/store.js";
import { accountEntry } from "./account-entry.js";
import { judgeLastOwner, judgeOwnOperator, ownersOnly, touchableAccount } from "./account-guard.js";
import { type ScopedCall, userOf } from "./api-call.js";
import { write } from "./write.js";

/**
 * Changes an account. A new password and being disabled end its sign-ins, its access tokens and its sessions. Refuses `not_found`,
 * `permission_denied`, `conflict` (the last owner, an operator's own account, the caller's own password or second factor),
 * `invalid_params`, `version_mismatch`, `busy`.
 */
export async function changeAccount(params: AccountChangeParams, call: ScopedCall): Promise<Result<Account>> {
  const { user_id, display_name, password } = params;
  const named = display_name === undefined ? accept(undefined) : judgeDisplayName(display_name, "/display_name");
  if (!named.ok) return named;
  // Hashing is dear, and no transaction may wait for it: who may not do this is found out before and judged again within.
  const before = await touchableAccount(call, call.context.store, user_id);
  if (!before.ok) return before;
  const others = judgeOwnSecrets(params, call);
  if (!others.ok) return others;
  const good = password === undefined ? accept(undefined) : judgePassword(password, before.value.username, "/password");
  if (!good.ok) return good;
  const hashed = password === undefined ? accept(undefined) : await call.context.hasher.hash(password);
  if (!hashed.ok) return hashed;
  return write(call, user_id, (store, now_ms) => apply(params, call, store, hashed.value, now_ms));
}

async function apply(
  params: AccountChangeParams,
  call: ScopedCall,
  store: Store,
  password_hash: string | undefined,
  now_ms: number,
): Promise<Result<Account>> {
  const { user_id: id, owner = undefined, disabled = false } = params;
  const found = await touchableAccount(call, store, id);
  if (!found.ok) return found;
  const row = found.value;
  if (owner !== undefined && owner !== row.owner && !userOf(call).user.owner) {
    return ownersOnly();
  }
  if (disabled) {
    const judged = judgeOwnOperator(call, row);
    if (!judged.ok) return judged;
  }
  if (disabled || owner === false) {
    const judged = await judgeLastOwner(store, row, now_ms);
    if (!judged.ok) return judged;
  }
  // As it was judged: if it has changed since, somebody else was faster.
  const version = call.if_match ?? row.version;
  if (password_hash !== undefined || disabled) await store.refresh_tokens.removeOfUser(id);
  // Not before: whoever was exchanging one of them meanwhile got an access token that must be older than this.
  const changed_ms = call.context.clock.wall_ms();
  const changes = changesOf(params, password_hash, changed_ms);
  const updated = await store.users.update({ id, version, changed_ms, changes });
  if (!updated.ok) return updated;
  return accept(accountEntry(updated.value, await store.users.roles(id)));
}

/** Who has taken over a signed-in machine must not get the account by it: one's own password is changed by who knows it. */
function judgeOwnSecrets({ user_id, password, remove_second_factor }: AccountChangeParams, call: ScopedCall): Result<undefined> {
  if (user_id !== userOf(call).user_id) return accept(undefined);
  const own = "found one for the caller's own account";
  if (password !== undefined) {
    return refuse("conflict", `password: ${own}, expected POST /auth/password, which asks for the present one`, "/password");
  }
  if (remove_second_factor !== true) return accept(undefined);
  const expected = "expected another account: somebody else who manages accounts may do it";
  return refuse("conflict", `remove_second_factor: found the caller's own account, ${expected}`, "/remove_second_factor");
}

function changesOf(
  { display_name, disabled, owner, remove_second_factor }: AccountChangeParams,
  password_hash: string | undefined,
  now_ms: number,
): Partial<UserRow> {
  const signed_out = password_hash !== undefined || disabled === true;
  return {
    ...(signed_out ? { tokens_valid_from_ms: now_ms, kept_family_id: undefined } : {}),
    ...(display_name === undefined ? {} : { display_name }),
    ...(disabled === undefined ? {} : { disabled }),
    ...(owner === undefined ? {} : { owner }),
    ...(password_hash === undefined ? {} : { password_hash }),
    ...(remove_second_factor === true ? no_second_factor : {}),
  };
}

const no_second_factor = { totp_sealed: undefined, totp_active: false, totp_step: 0, recovery_hashes: [] };
