import { accept, type Invite, refuse } from "@talkgroup/schemas";
import { v7 } from "uuid";
import { codeHash, newCode } from "../accounts/secret-code.js";
import type { InviteRow } from "../store/store.js";
import { userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { judgeCount } from "./count-limit.js";
import { pageOf } from "./page.js";
import { removeRow } from "./remove-row.js";
import { judgeGifts } from "./role-gift.js";
import { write } from "./write.js";

export const invite_routes: HandlersOf<"invite"> = {
  "invite.list": ({ organisation_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.invites.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: inviteEntry,
    }),

  "invite.create": async ({ organisation_id, kind, role_ids, uses_max, lifetime_s, note }, call) => {
    if (kind === "owner" && !userOf(call).user.owner) {
      return refuse("permission_denied", "kind: only an owner of the organisation may invite another", "/kind");
    }
    const gifts = judgeGifts(call, role_ids, "/role_ids");
    if (!gifts.ok) return gifts;
    const id = v7();
    const code = newCode();
    return write(call, id, async (store, now_ms) => {
      const room = await judgeCount(
        store.invites.count(organisation_id),
        call.context.limits,
        "invites_per_organisation_max",
        "invites",
      );
      if (!room.ok) return room;
      const created = await store.invites.create({
        ...{ id, organisation_id, kind, operator: false, code_hash: codeHash(code), note },
        role_ids: [...new Set(role_ids)],
        ...{ uses: 0, uses_max, created_ms: now_ms },
        expires_ms: lifetime_s === undefined ? undefined : now_ms + lifetime_s * 1000,
      });
      return created.ok ? accept({ invite: inviteEntry(created.value), code }) : created;
    });
  },

  "invite.remove": ({ invite_id }, call) => write(call, invite_id, (store) => removeRow(store.invites, invite_id)),
};

function inviteEntry(row: InviteRow): Invite {
  const { id, organisation_id, kind, role_ids, uses, uses_max, expires_ms, created_ms, note } = row;
  return {
    ...{ invite_id: id, organisation_id, kind, role_ids: [...role_ids], uses, created_ms, note },
    ...(uses_max === undefined ? {} : { uses_max }),
    ...(expires_ms === undefined ? {} : { expires_ms }),
  };
}
