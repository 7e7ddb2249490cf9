import { accept, type Result } from "@talkgroup/schemas";
import type { Store, UserRow } from "../store/store.js";
import { usernameKey } from "./account-name.js";
import type { AccountsParts } from "./accounts-parts.js";
import { addAudit } from "./audit.js";
import { judgeBans } from "./ban-check.js";
import { meantOrganisation } from "./organisation-slug.js";
import { judgeSecondFactor, wrongCredentials } from "./second-factor.js";
import { type NewRefreshToken, newRefreshToken, type SignIn, signInOf } from "./token-family.js";
import { transactAgain } from "./transact-again.js";

export interface LoginParams {
  /** Short name; can be left out where the server keeps only one. */
  readonly organisation?: string;
  readonly username: string;
  readonly password: string;
  /** Of the authenticator, or a recovery code. */
  readonly second_factor_code?: string;
}

/**
 * Signs users in. Unknown organisation, unknown or disabled user, no password and wrong password get one answer after the same work:
 * two look-ups and one hash.
 */
export class SignInDesk {
  readonly #parts: AccountsParts;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /**
   * Refuses `wrong_credentials`, and only after the right password `second_factor_required` and `banned`; `rate_limited`, `busy`,
   * `invalid_params` (organisation). Throws `StoreError`, `AccountsError`.
   */
  async login(params: LoginParams, address: string): Promise<Result<SignIn>> {
    const { attempts, directory } = this.#parts;
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    const meant = meantOrganisation(directory, params.organisation);
    if (!meant.ok) return meant;
    const slug = meant.value;
    const account = `${slug}\n${usernameKey(params.username)}`;
    return attempts.tryAccount(account, () => this.#login(slug, params, address), address);
  }

  async #login(slug: string, params: LoginParams, address: string): Promise<Result<SignIn>> {
    const { store, hasher, clock } = this.#parts;
    const found = await this.#find(slug, params.username);
    const phc = found?.disabled === false ? found.password_hash : undefined;
    const judged = phc === undefined ? await hasher.verifyNothing(params.password) : await hasher.verify(phc, params.password);
    if (!judged.ok) return judged;
    if (found === undefined || phc === undefined || !judged.value.right) return wrongCredentials();
    const fresh_hash = judged.value.needs_rehash ? await this.#rehash(params.password) : undefined;
    const proof = { phc, fresh_hash, code: params.second_factor_code };
    const begun = await transactAgain(store, (inner) => this.#begin(inner, found.id, proof, address, clock.wall_ms()));
    return begun.ok ? accept(await signInOf(this.#parts, found, begun.value)) : begun;
  }

  async #find(slug: string, username: string): Promise<UserRow | undefined> {
    const { organisations, users } = this.#parts.store;
    const organisation = await organisations.findBySlug(slug);
    return users.findByName(organisation?.id ?? no_organisation_id, usernameKey(username));
  }

  /** A hash of today's cost for one of an earlier day's. It can wait for another sign-in. */
  async #rehash(password: string): Promise<string | undefined> {
    const hashed = await this.#parts.hasher.hash(password);
    return hashed.ok ? hashed.value : undefined;
  }

  /** Judges by the account as it is now: while the password was being hashed, somebody may have changed it. */
  async #begin(inner: Store, user_id: string, proof: Proof, address: string, wall_ms: number): Promise<Result<NewRefreshToken>> {
    const { keys } = this.#parts;
    const user = await inner.users.find(user_id);
    if (user === undefined || user.disabled || user.password_hash !== proof.phc) return wrongCredentials();
    const factor = judgeSecondFactor(keys.sealer, user, proof.code, wall_ms);
    if (!factor.ok) return factor;
    const { organisation_id } = user;
    const mark = keys.addressMark(organisation_id, address);
    const subjects = [{ kind: "user", subject: user_id } as const, { kind: "address", subject: mark } as const];
    const welcome = await judgeBans(inner, organisation_id, subjects, wall_ms);
    if (!welcome.ok) return welcome;
    const rehashed = proof.fresh_hash === undefined ? {} : { password_hash: proof.fresh_hash };
    const changes = { ...factor.value, ...rehashed, signed_in_ms: wall_ms };
    const updated = await inner.users.update({ id: user_id, version: user.version, changed_ms: wall_ms, changes });
    if (!updated.ok) return updated;
    const token = newRefreshToken(user_id, wall_ms);
    const created = await inner.refresh_tokens.create(token.row);
    if (!created.ok) return created;
    const actor = { organisation_id, actor_kind: "user", actor_id: user_id } as const;
    await addAudit(inner, { ...actor, action: "auth.login", detail: { family_id: token.row.family_id } }, wall_ms);
    return accept(token);
  }
}

interface Proof {
  /** The hash that the password matched. */
  readonly phc: string;
  readonly fresh_hash: string | undefined;
  readonly code: string | undefined;
}

/** No organisation's: looking for a user there takes as long as in a real one. */
const no_organisation_id = "00000000-0000-0000-0000-000000000000";
