import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { RefreshTokenRow } from "../store/refresh-tokens.js";
import type { Store, UserRow } from "../store/store.js";
import type { AccountsParts } from "./accounts-parts.js";
import { addAudit } from "./audit.js";
import { judgeBans } from "./ban-check.js";
import { secretHash } from "./secret-code.js";
import { type NewRefreshToken, newRefreshToken, refresh_token_form, type SignIn, signInOf } from "./token-family.js";

/**
 * Keeps sign-ins alive. A refresh token is good once; one that comes again was stolen from its holder, or by it, and ends the whole
 * sign-in (RFC 9700 §4.14.2).
 *
 * Unless the answer may have got lost: for `lost_answer_ms_max` it is exchanged again as long as nobody has used what was given for it. That
 * is not good any more then, and ends the sign-in if it comes: a thief and the holder never both go on.
 */
export class RefreshDesk {
  readonly #parts: AccountsParts;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /** Refuses `token_invalid`, `token_expired`, `banned`, `rate_limited`. Throws `StoreError`. */
  async refresh({ refresh_token }: { readonly refresh_token: string }, address: string): Promise<Result<SignIn>> {
    const { store, attempts } = this.#parts;
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    if (!refresh_token_form.test(refresh_token)) return ended();
    const rotated = await store.transact((inner) => this.#rotate(inner, secretHash(refresh_token), address));
    if (!rotated.ok) return rotated;
    const next = rotated.value;
    return next === undefined ? ended() : accept(await signInOf(this.#parts, next.user, next.token));
  }

  /**
   * Ends the sign-in that the token is of: idempotent, whatever it is. With `everywhere` all of its account with their access tokens, and
   * refuses `token_invalid` where the token ends no more than its own: others go on then. Throws `StoreError`.
   */
  async logout({ refresh_token, everywhere = false }: LogoutParams): Promise<Result<undefined>> {
    const { store, directory } = this.#parts;
    if (!refresh_token_form.test(refresh_token)) return everywhere ? ended() : accept(undefined);
    const token_hash = secretHash(refresh_token);
    if (!everywhere) return store.transact((inner) => this.#endOne(inner, token_hash));
    const all = await store.transact((inner) => this.#endAll(inner, token_hash));
    if (!all.ok) return all;
    if (all.value === undefined) return ended();
    await directory.changed(all.value.organisation_id);
    return accept(undefined);
  }

  /**
   * Undefined: the sign-in is over. That is no refusal here, for a refusal would undo its removal.
   */
  async #rotate(inner: Store, token_hash: string, address: string): Promise<Result<Next | undefined>> {
    const { keys, clock } = this.#parts;
    const wall_ms = clock.wall_ms();
    const row = await inner.refresh_tokens.findByHash(token_hash);
    if (row === undefined) return ended();
    const user = await inner.users.find(row.user_id);
    // Before it is judged: a refusal undoes it.
    const used = await useUp(inner, row, wall_ms);
    if (used === undefined) return this.#end(inner, row, user, "auth.refresh_reused");
    if (used.expires_ms <= wall_ms)
      return refuse("token_expired", "refresh_token: it has expired: sign in again", "/refresh_token");
    if (user === undefined || user.disabled) return this.#end(inner, row, user, "auth.refresh_disabled");
    const mark = keys.addressMark(user.organisation_id, address);
    const subjects = [{ kind: "user", subject: user.id } as const, { kind: "address", subject: mark } as const];
    const welcome = await judgeBans(inner, user.organisation_id, subjects, wall_ms);
    if (!welcome.ok) return welcome;
    const token = newRefreshToken(user.id, wall_ms, row);
    const created = await inner.refresh_tokens.create(token.row);
    return created.ok ? accept({ user, token }) : created;
  }

  async #endOne(inner: Store, token_hash: string): Promise<Result<undefined>> {
    const row = await inner.refresh_tokens.findByHash(token_hash);
    if (row === undefined) return accept(undefined);
    return this.#end(inner, row, await inner.users.find(row.user_id), "auth.logout");
  }

  /**
   * The user whose sign-ins are over. Undefined: no more than the token's own is, for one that was used up may be somebody else's. That is no
   * refusal here, for a refusal would undo its removal.
   */
  async #endAll(inner: Store, token_hash: string): Promise<Result<UserRow | undefined>> {
    const { clock } = this.#parts;
    const row = await inner.refresh_tokens.findByHash(token_hash);
    if (row === undefined) return accept(undefined);
    const user = await inner.users.find(row.user_id);
    const used = await useUp(inner, row, clock.wall_ms());
    await this.#end(inner, row, user, "auth.logout");
    if (used === undefined || user === undefined) return accept(undefined);
    await inner.refresh_tokens.removeOfUser(user.id);
    const wall_ms = clock.wall_ms();
    const changes = { tokens_valid_from_ms: wall_ms, kept_family_id: undefined };
    return inner.users.update({ id: user.id, version: undefined, changed_ms: wall_ms, changes });
  }

  async #end(inner: Store, row: RefreshTokenRow, user: UserRow | undefined, action: string): Promise<Result<undefined>> {
    await inner.refresh_tokens.removeFamily(row.family_id);
    const actor =
      action === "auth.logout" ? ({ actor_kind: "user", actor_id: row.user_id } as const) : ({ actor_kind: "system" } as const);
    const detail = { family_id: row.family_id };
    const entry = { organisation_id: user?.organisation_id, ...actor, action, subject_id: row.user_id, detail };
    await addAudit(inner, entry, this.#parts.clock.wall_ms());
    return accept(undefined);
  }
}

export interface LogoutParams {
  readonly refresh_token: string;
  /** True: all sign-ins of the account. */
  readonly everywhere?: boolean;
}

interface Next {
  readonly user: UserRow;
  readonly token: NewRefreshToken;
}

/** The token whose place the next one takes: this one or, if its answer may have got lost, what was given for it. */
async function useUp({ refresh_tokens }: Store, row: RefreshTokenRow, wall_ms: number): Promise<RefreshTokenRow | undefined> {
  if (await refresh_tokens.use(row.id, wall_ms)) return row;
  return refresh_tokens.useSuccessor(row.id, wall_ms - lost_answer_ms_max, wall_ms);
}

function ended(): Result<never> {
  return refuse("token_invalid", "refresh_token: invalid or expired: sign in again", "/refresh_token");
}

/**
 * Over a bad line the next try comes within it: a request that is given up after some seconds, and the wait of a player who reconnects. A
 * used token that is stolen later is worth nothing.
 */
const lost_answer_ms_max = 60_000;
