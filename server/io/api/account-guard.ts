import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { Store, UserRow } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import { notThere } from "./scope.js";

/**
 * The account of the organisation that a request is about, if the caller may touch it: nobody but an owner touches an owner, nobody but
 * an operator another operator. To be called within a transaction. Refuses `not_found`, `permission_denied`.
 */
export async function touchableAccount(call: ScopedCall, store: Store, user_id: string): Promise<Result<UserRow>> {
  const { user_id: caller_id, user: caller } = userOf(call);
  const row = await store.users.find(user_id);
  if (row?.organisation_id !== call.scope.organisation_id) return notThere("user_id");
  if (row.owner && !caller.owner) {
    return refuse("permission_denied", "user_id: found an owner of the organisation, whom only an owner may change", "/user_id");
  }
  if (row.operator && row.id !== caller_id && (await store.users.find(caller_id))?.operator !== true) {
    return refuse("permission_denied", "user_id: found an operator of the server, whom only an operator may change", "/user_id");
  }
  return accept(row);
}

/** For who says who owns the organisation without owning it. */
export function ownersOnly(): Result<never> {
  return refuse("permission_denied", "owner: only an owner of the organisation may say who owns it", "/owner");
}

/**
 * Refuses `conflict` for an operator's own account, which is not to be removed or disabled: nobody can make another operator, so the
 * server might be left without one.
 */
export function judgeOwnOperator(call: ScopedCall, row: UserRow): Result<undefined> {
  if (!row.operator || row.id !== userOf(call).user_id) return accept(undefined);
  return refuse("conflict", "user_id: found the caller's own account, which operates the server, expected another", "/user_id");
}

/**
 * Refuses `conflict` if the organisation would be left without an owner who may sign in. To be called within a transaction, before the
 * change; two owners that remove each other at once come one after the other.
 */
export async function judgeLastOwner(store: Store, row: UserRow, now_ms: number): Promise<Result<undefined>> {
  if (!row.owner || row.disabled) return accept(undefined);
  const { organisation_id: id } = row;
  // Holds the organisation's row till the transaction's end.
  const held = await store.organisations.update({ id, version: undefined, changed_ms: now_ms, changes: {} });
  if (!held.ok) return held;
  const users = (await store.directory(id))?.users ?? [];
  if (users.some((user) => user.owner && !user.disabled && user.id !== row.id)) return accept(undefined);
  return refuse("conflict", "user_id: found the organisation's only owner, expected another to be made first", "/user_id");
}
