import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { Store, UserRow } from "../store/store.js";
import type { AccountsParts } from "./accounts-parts.js";
import { addAudit } from "./audit.js";
import { judgePassword } from "./password-rule.js";
import { acceptedStep, judgeSecondFactor, newRecoveryCodes, newSecondFactor, wrongCredentials } from "./second-factor.js";
import { type NewRefreshToken, newRefreshToken, type SignIn, signInOf } from "./token-family.js";
import { transactAgain } from "./transact-again.js";

export interface ChangePasswordParams {
  /** The present one. */
  readonly password: string;
  readonly new_password: string;
  /** Where the account has a second factor. */
  readonly second_factor_code?: string;
}

/** What users do to their own accounts. All refuse `wrong_credentials`, `rate_limited` and `busy`, and throw `StoreError` and `AccountsError`. */
export class OwnAccount {
  readonly #parts: AccountsParts;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
  }

  /**
   * Ends all sign-ins of the user with their access tokens; sessions end but those of `kept_family_id`, the sign-in that asks, which goes on
   * by new tokens. Undefined: a new one begins. Refuses `invalid_params` (new password), `second_factor_required`.
   */
  async changePassword(
    user_id: string,
    params: ChangePasswordParams,
    address: string,
    kept_family_id?: string,
  ): Promise<Result<SignIn>> {
    const { store, directory, hasher } = this.#parts;
    const proven = await this.#prove(user_id, params.password, address);
    if (!proven.ok) return proven;
    const user = proven.value;
    const good = judgePassword(params.new_password, user.username, "/new_password");
    if (!good.ok) return good;
    const hashed = await hasher.hash(params.new_password);
    if (!hashed.ok) return hashed;
    const replaced = await this.#try(user_id, () =>
      transactAgain(store, (inner) =>
        this.#replacePassword(inner, user, { password_hash: hashed.value, kept_family_id }, params.second_factor_code),
      ),
    );
    if (!replaced.ok) return replaced;
    await directory.changed(user.organisation_id);
    return accept(await signInOf(this.#parts, user, replaced.value));
  }

  /** Begins a second factor: the secret is shown this once. Refuses `conflict` where one is active. */
  async beginSecondFactor(
    user_id: string,
    { password }: { readonly password: string },
    address: string,
  ): Promise<Result<{ secret: string; setup_uri: string }>> {
    const { store, keys, directory, clock } = this.#parts;
    const proven = await this.#prove(user_id, password, address);
    if (!proven.ok) return proven;
    const { organisation_id, username } = proven.value;
    const issuer = directory.table(organisation_id)?.title ?? "Talkgroup";
    const { secret, setup_uri, totp_sealed } = newSecondFactor(keys.sealer, user_id, issuer, username);
    const changes = { totp_sealed, totp_active: false, totp_step: 0, recovery_hashes: [] };
    const begun = await transactAgain(store, async (inner) => {
      const user = await inner.users.find(user_id);
      if (user === undefined) return wrongCredentials();
      if (user.totp_active) return refuse("conflict", "the account has a second factor already");
      return this.#change(inner, user, changes, "auth.mfa_setup", clock.wall_ms());
    });
    return begun.ok ? accept({ secret, setup_uri }) : begun;
  }

  /** Makes the second factor count, by a first right code; the recovery codes are shown this once. Refuses `conflict` where none was begun. */
  async finishSecondFactor(
    user_id: string,
    { second_factor_code }: { readonly second_factor_code: string },
    address: string,
  ): Promise<Result<{ recovery_codes: readonly string[] }>> {
    const { store, attempts, clock } = this.#parts;
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    const { codes, hashes } = newRecoveryCodes();
    const finished = await this.#try(user_id, () =>
      transactAgain(store, (inner) => this.#activate(inner, user_id, second_factor_code, hashes, clock.wall_ms())),
    );
    return finished.ok ? accept({ recovery_codes: codes }) : finished;
  }

  /** The user's own row, once the password was right. */
  async #prove(user_id: string, password: string, address: string): Promise<Result<UserRow>> {
    const { store, hasher, attempts } = this.#parts;
    const allowed = attempts.takeAddress(address);
    if (!allowed.ok) return allowed;
    return this.#try(user_id, async () => {
      const user = await store.users.find(user_id);
      if (user?.password_hash === undefined || user.disabled) return wrongCredentials();
      const verdict = await hasher.verify(user.password_hash, password);
      if (!verdict.ok) return verdict;
      return verdict.value.right ? accept(user) : wrongCredentials();
    });
  }

  #try<T>(user_id: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.#parts.attempts.tryAccount(`user ${user_id}`, work);
  }

  async #replacePassword(
    inner: Store,
    proven: UserRow,
    next: Pick<UserRow, "password_hash" | "kept_family_id">,
    code: string | undefined,
  ): Promise<Result<NewRefreshToken>> {
    const { keys, clock } = this.#parts;
    const user = await inner.users.find(proven.id);
    if (user === undefined || user.password_hash !== proven.password_hash) return wrongCredentials();
    const factor = judgeSecondFactor(keys.sealer, user, code, clock.wall_ms());
    if (!factor.ok) return factor;
    await inner.refresh_tokens.removeOfUser(user.id);
    // Not before: whoever was exchanging one of them meanwhile got an access token that must be older than this.
    const wall_ms = clock.wall_ms();
    const changed = await this.#change(
      inner,
      user,
      { ...factor.value, ...next, tokens_valid_from_ms: wall_ms },
      "auth.password",
      wall_ms,
    );
    if (!changed.ok) return changed;
    const { kept_family_id: family_id } = next;
    const token = newRefreshToken(user.id, wall_ms, family_id === undefined ? undefined : { family_id });
    const created = await inner.refresh_tokens.create(token.row);
    return created.ok ? accept(token) : created;
  }

  async #activate(
    inner: Store,
    user_id: string,
    code: string,
    recovery_hashes: readonly string[],
    wall_ms: number,
  ): Promise<Result<UserRow>> {
    const user = await inner.users.find(user_id);
    if (user === undefined) return wrongCredentials();
    if (user.totp_active || user.totp_sealed === undefined) {
      return refuse("conflict", user.totp_active ? "the second factor is active already" : "no second factor was begun");
    }
    const totp_step = acceptedStep(this.#parts.keys.sealer, user, code.replace(/\s/g, ""), wall_ms);
    if (totp_step === undefined) return wrongCredentials();
    return this.#change(inner, user, { totp_active: true, totp_step, recovery_hashes }, "auth.mfa_verify", wall_ms);
  }

  /** Writes the change and, by the names of its fields alone, that it was made. */
  async #change(
    inner: Store,
    user: UserRow,
    changes: Partial<UserRow>,
    action: string,
    wall_ms: number,
  ): Promise<Result<UserRow>> {
    const updated = await inner.users.update({ id: user.id, version: user.version, changed_ms: wall_ms, changes });
    if (!updated.ok) return updated;
    const { id, organisation_id } = user;
    const detail = { fields: Object.keys(changes) };
    await addAudit(inner, { organisation_id, actor_kind: "user", actor_id: id, action, subject_id: id, detail }, wall_ms);
    return updated;
  }
}
