import { accept, refuse } from "@talkgroup/schemas";
import { addressKey } from "../accounts/address-key.js";
import { accountEntry } from "./account-entry.js";
import { userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { organisationEntry } from "./organisation-entry.js";

/** Signing in, and what users do to their own accounts. The accounts judge, limit and write down all of it themselves. */
export const auth_routes: HandlersOf<"auth"> = {
  "auth.register": (params, { context, address }) => context.accounts.register(params, address),

  "auth.login": (params, { context, address }) => context.accounts.login(params, address),

  "auth.refresh": (params, { context, address }) => context.accounts.refresh(params, address),

  "auth.logout": async (params, { context }) => {
    const done = await context.accounts.logout(params);
    return done.ok ? accept({}) : done;
  },

  "auth.password": async (params, call) => {
    const { user_id, organisation_id, sign_in } = userOf(call);
    const { accounts, live } = call.context;
    const changed = await accounts.changePassword(user_id, params, call.address, sign_in.family_id);
    if (!changed.ok) return changed;
    // The sign-in that asks may have been stolen as well: of its sessions only those go on that are where the new tokens go.
    const home = addressKey(call.address);
    for (const { session_id, user_id: whose } of live.sessionsIn(organisation_id)) {
      if (whose !== user_id) continue;
      const address = live.addressOf(organisation_id, session_id);
      if (address !== undefined && addressKey(address) === home) continue;
      live.moderate(organisation_id, { kind: "end", session_id, reason: "gone" });
    }
    return changed;
  },

  "auth.mfa_setup": (params, call) => call.context.accounts.mfaSetup(userOf(call).user_id, params, call.address),

  "auth.mfa_verify": (params, call) => call.context.accounts.mfaVerify(userOf(call).user_id, params, call.address),

  "auth.me": async (_, call) => {
    const { store } = call.context;
    const { user_id, organisation_id } = userOf(call);
    const row = await store.users.find(user_id);
    const organisation = await store.organisations.find(organisation_id);
    if (row === undefined || organisation === undefined) {
      return refuse("unauthenticated", "authorization: the account has just been removed");
    }
    const account = accountEntry(row, await store.users.roles(user_id));
    return accept({ account, organisation: organisationEntry(organisation) });
  },
};
