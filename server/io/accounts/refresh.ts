import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { RefreshTokenRow, Store, UserRow } from "../store/store.js";
import type { AccountsParts } from "./accounts-parts.js";
import { addAudit } from "./audit.js";
import { judgeBans } from "./ban-check.js";
import { secretHash } from "./secret-code.js";
import { type NewRefreshToken, newRefreshToken, refresh_token_form, type SignIn, signInOf } from "./token-family.js";

/**
 * Keeps sign-ins alive. A refresh token is good once; one that comes again was stolen from its holder, or by it, and ends the whole
 * sign-in. Nobody is given another answer for one that got lost: the two cannot be told apart.
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

  /** Ends the sign-in that the token is of. Idempotent. Throws `StoreError`. */
  async logout({ refresh_token }: { readonly refresh_token: string }): Promise<Result<undefined>> {
    if (!refresh_token_form.test(refresh_token)) return accept(undefined);
    return await this.#parts.store.transact(async (inner) => {
      const row = await inner.refresh_tokens.findByHash(secretHash(refresh_token));
      if (row === undefined) return accept(undefined);
      const user = await inner.users.find(row.user_id);
      await this.#end(inner, row, user, "auth.logout");
      return accept(undefined);
    });
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
    if (row.used_ms !== undefined) return this.#end(inner, row, user, "auth.refresh_reused");
    if (row.expires_ms <= wall_ms)
      return refuse("token_expired", "refresh_token: it has expired: sign in again", "/refresh_token");
    if (user === undefined || user.disabled) return this.#end(inner, row, user, "auth.refresh_disabled");
    const mark = keys.addressMark(user.organisation_id, address);
    const subjects = [{ kind: "user", subject: user.id } as const, { kind: "address", subject: mark } as const];
    const welcome = await judgeBans(inner, user.organisation_id, subjects, wall_ms);
    if (!welcome.ok) return welcome;
    if (!(await inner.refresh_tokens.use(row.id, wall_ms))) return this.#end(inner, row, user, "auth.refresh_reused");
    const token = newRefreshToken(user.id, wall_ms, row.family_id);
    const created = await inner.refresh_tokens.create(token.row);
    return created.ok ? accept({ user, token }) : created;
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

interface Next {
  readonly user: UserRow;
  readonly token: NewRefreshToken;
}

function ended(): Result<never> {
  return refuse("token_invalid", "refresh_token: it is not good, or not good any more: sign in again", "/refresh_token");
}
