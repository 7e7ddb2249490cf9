import { accept, type Result, refuse } from "@talkgroup/schemas";
import { isTokenOver } from "../../core/sign-in-mark.js";
import { judgeBans } from "../accounts/ban-check.js";
import { secretHash } from "../accounts/secret-code.js";
import { token_chars_max } from "../accounts/token-signer.js";
import { answerWithin } from "../answer-within.js";
import type { AnonymousCaller, Caller } from "./api-call.js";
import type { ApiContext } from "./api-context.js";

/**
 * Who a request is from, by its Authorization header (RFC 6750 §2.1): an access token is a user's who has an account now, a game key is
 * a game's back end, no header is nobody. Refuses `token_expired`, and `unauthenticated` for everything else. Throws `StoreError`.
 */
export async function callerOf(header: string | undefined, context: CallerContext): Promise<Result<Caller>> {
  if (header === undefined) return accept(anonymous);
  const token = header.length > token_chars_max + scheme_chars_max ? undefined : bearer.exec(header)?.[1];
  if (token === undefined) return refuse("unauthenticated", "authorization: found something else, expected a bearer token");
  return token.startsWith(game_key_prefix) ? gameKeyCaller(token, context) : userCaller(token, context);
}

/**
 * Who the same caller is now that its request has come in whole, which may take it a while: its rights are those it has by now. A ban
 * counts at once, not only when the access token is over. Refuses `unauthenticated`, `banned`. While the store is away bans are not
 * looked up, as at `session.hello`.
 */
export async function presentCaller(caller: Caller, { store, directory, clock }: PresentContext): Promise<Result<Caller>> {
  if (caller.kind !== "user") return accept(caller);
  const { user_id, organisation_id, sign_in } = caller;
  const user = directory.table(organisation_id)?.users.get(user_id);
  if (user === undefined || isTokenOver(user, sign_in)) return wrong();
  const subjects = [{ kind: "user", subject: user_id } as const];
  const judged = await answerWithin(bans_wait_ms_max, () => judgeBans(store, organisation_id, subjects, clock.wall_ms()));
  return judged?.ok === false ? judged : accept({ ...caller, user });
}

export type CallerContext = Pick<ApiContext, "store" | "directory" | "accounts">;
export type PresentContext = Pick<ApiContext, "store" | "directory" | "clock">;

async function userCaller(token: string, { accounts, directory }: CallerContext): Promise<Result<Caller>> {
  const verified = await accounts.verifyAccess(token);
  if (!verified.ok && verified.refusal.code === "token_expired") {
    return refuse("token_expired", "authorization: the access token has expired, expected a fresh one");
  }
  if (!verified.ok) return wrong();
  const { user_id, organisation_id, family_id, issued_ms } = verified.value;
  const user = directory.table(organisation_id)?.users.get(user_id);
  return user === undefined
    ? wrong()
    : accept({ kind: "user", user_id, organisation_id, user, sign_in: { family_id, issued_ms } });
}

async function gameKeyCaller(secret: string, { store, directory }: CallerContext): Promise<Result<Caller>> {
  const key = await store.game_keys.findBySecret(secretHash(secret));
  if (key === undefined || directory.table(key.organisation_id) === undefined) return wrong();
  return accept({ kind: "game_key", game_key_id: key.id, organisation_id: key.organisation_id });
}

function wrong(): Result<never> {
  return refuse("unauthenticated", "authorization: the token is not good here, expected an access token or a game key");
}

const anonymous: AnonymousCaller = { kind: "anonymous" };
/** What a game key's secret begins with, so that it is known from an access token, and by those who look for leaked secrets. */
export const game_key_prefix = "tgk_";
const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
/** Moderators must not wait for a store that hangs; it needs a few ms. */
const bans_wait_ms_max = 1_500;
/** "Bearer " and some spaces. */
const scheme_chars_max = 16;
