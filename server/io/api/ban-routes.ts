import { accept, type Ban, type Result, refuse } from "@talkgroup/schemas";
import type { BanCreateParams } from "@talkgroup/schemas/api";
import { v7 } from "uuid";
import type { SessionView } from "../../core/live-view.js";
import type { BanSubject } from "../accounts/ban-check.js";
import type { BanRow } from "../store/store.js";
import { type ScopedCall, userOf } from "./api-call.js";
import type { HandlersOf } from "./api-context.js";
import { judgeCount } from "./count-limit.js";
import { pageOf } from "./page.js";
import { removeRow } from "./remove-row.js";
import { write } from "./write.js";

export const ban_routes: HandlersOf<"ban"> = {
  "ban.list": ({ organisation_id, ...page }, { context }) =>
    pageOf(page, {
      keys: "uuid",
      read: (wanted) => context.store.bans.list(organisation_id, wanted),
      keyOf: ({ id }) => id,
      itemOf: banEntry,
    }),

  "ban.create": async (params, call) => {
    const { context } = call;
    const { organisation_id, reason, lifetime_s } = params;
    const named = await subjectOf(params, call);
    if (!named.ok) return named;
    const subject = named.value;
    const judged = await judgeSubject(subject, call);
    if (!judged.ok) return judged;
    const id = v7();
    const banned = await write(call, id, async (store, now_ms) => {
      const room = await judgeCount(store.bans.count(organisation_id), context.limits, "bans_per_organisation_max", "bans");
      if (!room.ok) return room;
      const expires_ms = lifetime_s === undefined ? undefined : now_ms + lifetime_s * 1000;
      const author_id = userOf(call).user_id;
      return store.bans.create({ id, organisation_id, ...subject, reason, expires_ms, created_ms: now_ms, author_id });
    });
    if (!banned.ok) return banned;
    for (const session of context.live.sessionsIn(organisation_id)) {
      if (!isBanned(session, subject, call)) continue;
      context.live.moderate(organisation_id, { kind: "end", session_id: session.session_id, reason: "banned" });
    }
    return accept(banEntry(banned.value));
  },

  "ban.remove": ({ ban_id }, call) => write(call, ban_id, (store) => removeRow(store.bans, ban_id)),
};

/** Who is meant. Refuses `invalid_params` unless one is named, `unknown_session`, `conflict` for a guest whose connection is down. */
async function subjectOf(params: BanCreateParams, call: ScopedCall): Promise<Result<BanSubject>> {
  const { session_id, user_id, player_id } = params;
  const given = [session_id, user_id, player_id].filter((member) => member !== undefined);
  if (given.length !== 1) {
    return refuse("invalid_params", `params: found ${given.length} of session_id, user_id and player_id, expected one`, "");
  }
  if (user_id !== undefined) return accept({ kind: "user", subject: user_id });
  if (player_id !== undefined) return accept({ kind: "player", subject: player_id });
  const { live } = call.context;
  const session = live.sessionsIn(call.scope.organisation_id).find((found) => found.session_id === session_id);
  if (session === undefined) {
    return refuse("unknown_session", `session_id: found ${session_id}, expected a player of the organisation`, "/session_id");
  }
  if (session.user_id !== undefined) return accept({ kind: "user", subject: session.user_id });
  if (session.player_id !== undefined) return accept({ kind: "player", subject: session.player_id });
  const mark = addressMarkOf(session, call);
  if (mark !== undefined) return accept({ kind: "address", subject: mark });
  return refuse("conflict", "session_id: found a guest whose connection is down, expected one who is there", "/session_id");
}

/**
 * Accounts must be the organisation's. Nobody but an owner bans an owner, nobody but an operator an operator, and nobody itself. Refuses `not_found`,
 * `permission_denied`, `conflict`.
 */
async function judgeSubject({ kind, subject }: BanSubject, call: ScopedCall): Promise<Result<undefined>> {
  if (kind !== "user") return accept(undefined);
  const { users } = call.context.store;
  const { user_id: caller_id, user: caller } = userOf(call);
  const row = await users.find(subject);
  if (row?.organisation_id !== call.scope.organisation_id) {
    return refuse("not_found", "user_id: found none of the organisation's accounts, expected one", "/user_id");
  }
  if (row.id === caller_id) return refuse("conflict", "user_id: found the caller's own account, expected another", "/user_id");
  if (row.owner && !caller.owner) {
    return refuse("permission_denied", "user_id: found an owner of the organisation, whom only an owner may ban", "/user_id");
  }
  if (row.operator && (await users.find(caller_id))?.operator !== true) {
    return refuse("permission_denied", "user_id: found an operator of the server, whom only an operator may ban", "/user_id");
  }
  return accept(undefined);
}

function isBanned(session: SessionView, { kind, subject }: BanSubject, call: ScopedCall): boolean {
  switch (kind) {
    case "user":
      return session.user_id === subject;
    case "player":
      return session.player_id === subject;
    case "address":
      return session.kind === "guest" && addressMarkOf(session, call) === subject;
  }
}

function addressMarkOf({ session_id }: SessionView, { context, scope }: ScopedCall): string | undefined {
  const address = context.live.addressOf(scope.organisation_id, session_id);
  return address === undefined ? undefined : context.accounts.addressMark(scope.organisation_id, address);
}

function banEntry({ id, organisation_id, kind, subject, reason, expires_ms, created_ms, author_id }: BanRow): Ban {
  return {
    ...{ ban_id: id, organisation_id, kind, reason, created_ms },
    ...(kind === "user" ? { user_id: subject } : {}),
    ...(kind === "player" ? { player_id: subject } : {}),
    ...(expires_ms === undefined ? {} : { expires_ms }),
    ...(author_id === undefined ? {} : { author_id }),
  };
}
