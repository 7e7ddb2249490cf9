import { type Account, accept, type Result, refuse } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { judgeDisplayName, judgeUsername, usernameKey } from "../accounts/account-name.js";
import { judgePassword } from "../accounts/password-rule.js";
import type { Store, UserRow } from "../store/store.js";
import { changeAccount } from "./account-change.js";
import { accountEntry } from "./account-entry.js";
import { judgeLastOwner, judgeOwnOperator, ownersOnly, touchableAccount } from "./account-guard.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { judgeCount } from "./count-limit.js";
import { pageOf } from "./page.js";
import { removeVersion } from "./remove-row.js";
import { isBuiltIn, judgeGifts } from "./role-gift.js";
import { notThere } from "./scope.js";
import { write } from "./write.js";

export const account_routes: HandlersOf<"account"> = {
  "account.list": async ({ organisation_id, ...page }, { context }) => {
    const rows = await pageOf<UserRow, UserRow>(page, {
      keys: "uuid",
      read: (wanted) => context.store.users.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: (row) => row,
    });
    if (!rows.ok) return rows;
    const items: Account[] = [];
    for (const row of rows.value.items) items.push(accountEntry(row, await context.store.users.roles(row.id)));
    return accept({ ...rows.value, items });
  },

  "account.read": async ({ organisation_id, user_id }, { context }) => {
    const row = await context.store.users.find(user_id);
    if (row?.organisation_id !== organisation_id) return notThere("user_id");
    return accept(accountEntry(row, await context.store.users.roles(user_id)));
  },

  "account.create": async (params, call) => {
    const { organisation_id, username, display_name = username, password, role_ids, owner } = params;
    const { context } = call;
    const judged = judgeNew({ username, display_name, password });
    if (!judged.ok) return judged;
    if (owner && !userOf(call).user.owner) return ownersOnly();
    const gifts = judgeGifts(call, role_ids, "/role_ids");
    if (!gifts.ok) return gifts;
    const hashed = password === undefined ? accept(undefined) : await context.hasher.hash(password);
    if (!hashed.ok) return hashed;
    const id = v7();
    return write(call, id, async (store, now_ms) => {
      const room = await judgeCount(store.users.count(organisation_id), context.limits, "users_per_organisation_max", "users");
      if (!room.ok) return room;
      const row = newUser({ id, organisation_id, username, display_name, password_hash: hashed.value, owner }, now_ms);
      const created = await store.users.create(row);
      if (!created.ok) return created;
      for (const role_id of new Set(role_ids)) {
        const given = await store.users.giveRole(id, role_id);
        if (!given.ok) return given;
      }
      return accept(accountEntry(created.value, await store.users.roles(id)));
    });
  },

  "account.change": (params, call) => changeAccount(params, call),

  "account.remove": ({ user_id }, call) =>
    write(call, user_id, async (store, now_ms) => {
      const found = await touchableAccount(call, store, user_id);
      if (!found.ok) return found;
      const own = judgeOwnOperator(call, found.value);
      const judged = own.ok ? await judgeLastOwner(store, found.value, now_ms) : own;
      return judged.ok ? removeVersion(store.users, user_id, call.if_match, now_ms) : judged;
    }),

  "account.give_role": ({ user_id, role_id }, call) => {
    const role = ownRole(call, role_id);
    if (role === undefined) return notThere("role_id");
    if (isBuiltIn(role)) return refuse("conflict", "role_id: found a role that cannot be given, expected another", "/role_id");
    return changeRoles(call, user_id, (store) => store.users.giveRole(user_id, role_id));
  },

  "account.take_role": ({ user_id, role_id }, call) => {
    const role = ownRole(call, role_id);
    if (role === undefined) return notThere("role_id");
    if (isBuiltIn(role)) return refuse("conflict", "role_id: found a role that cannot be taken, expected another", "/role_id");
    return changeRoles(call, user_id, async (store) =>
      (await store.users.takeRole(user_id, role_id)) ? accept(undefined) : notThere("role_id"),
    );
  },
};

/** An account's roles are part of what its ETag stands for: its version changes with them. */
function changeRoles(
  call: ScopedCall,
  user_id: string,
  work: (store: Store) => Promise<Result<undefined>>,
): Promise<Result<Readonly<Record<string, never>>>> {
  return write(call, user_id, async (store, changed_ms) => {
    const found = await touchableAccount(call, store, user_id);
    if (!found.ok) return found;
    const held = await store.users.update({ id: user_id, version: call.if_match, changed_ms, changes: {} });
    if (!held.ok) return held;
    const done = await work(store);
    return done.ok ? accept({}) : done;
  });
}

function ownRole({ context, scope }: ScopedCall, role_id: string): string | undefined {
  const found = context.directory.roleOf(role_id);
  return found?.organisation_id === scope.organisation_id ? found.role : undefined;
}

interface NewAccount {
  readonly username: string;
  readonly display_name: string;
  readonly password: string | undefined;
}

function judgeNew({ username, display_name, password }: NewAccount): Result<unknown> {
  const named = judgeUsername(username);
  if (!named.ok) return named;
  const shown = judgeDisplayName(display_name, "/display_name");
  return !shown.ok || password === undefined ? shown : judgePassword(password, username, "/password");
}

type ChosenFields = Pick<UserRow, "id" | "organisation_id" | "username" | "display_name" | "password_hash" | "owner">;

function newUser(chosen: ChosenFields, now_ms: number): UserRow {
  return {
    ...chosen,
    username_key: usernameKey(chosen.username),
    operator: false,
    disabled: false,
    totp_sealed: undefined,
    totp_active: false,
    totp_step: 0,
    recovery_hashes: [],
    signed_in_ms: undefined,
    tokens_valid_from_ms: 0,
    kept_family_id: undefined,
    version: 1,
    created_ms: now_ms,
    changed_ms: now_ms,
  };
}
