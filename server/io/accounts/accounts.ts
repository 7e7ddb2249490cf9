import type { Result } from "@talkgroup/schemas";
import type { AccountsParts } from "./accounts-parts.js";
import { type GameTokenParams, mintGameToken } from "./game-token.js";
import { type ChangePasswordParams, OwnAccount } from "./own-account.js";
import { type LogoutParams, RefreshDesk } from "./refresh.js";
import { type RegisterParams, Registration } from "./registration.js";
import { type LoginParams, SignInDesk } from "./sign-in.js";
import type { AccessClaims } from "./token-claims.js";
import type { SignIn } from "./token-family.js";
import { holderOf } from "./token-holder.js";
import type { SignedToken } from "./token-signer.js";

/**
 * Accounts: who somebody is, and how they show it. Params have passed their API schemas and carry the same names. `address` is the
 * peer's, as text. Every method that reaches the store throws `StoreError`, every one that hashes `AccountsError`.
 */
export class Accounts {
  readonly #parts: AccountsParts;
  readonly #registration: Registration;
  readonly #sign_in: SignInDesk;
  readonly #refresh: RefreshDesk;
  readonly #own: OwnAccount;

  constructor(parts: AccountsParts) {
    this.#parts = parts;
    this.#registration = new Registration(parts);
    this.#sign_in = new SignInDesk(parts);
    this.#refresh = new RefreshDesk(parts);
    this.#own = new OwnAccount(parts);
  }

  /** See `Registration.register`. */
  register(params: RegisterParams, address: string): Promise<Result<SignIn>> {
    return this.#registration.register(params, address);
  }

  /** See `SignInDesk.login`. */
  login(params: LoginParams, address: string): Promise<Result<SignIn>> {
    return this.#sign_in.login(params, address);
  }

  /** See `RefreshDesk.refresh`. */
  refresh(params: { readonly refresh_token: string }, address: string): Promise<Result<SignIn>> {
    return this.#refresh.refresh(params, address);
  }

  /** See `RefreshDesk.logout`. */
  logout(params: LogoutParams): Promise<Result<undefined>> {
    return this.#refresh.logout(params);
  }

  /** See `OwnAccount.changePassword`. */
  changePassword(
    user_id: string,
    params: ChangePasswordParams,
    address: string,
    kept_family_id?: string,
  ): Promise<Result<SignIn>> {
    return this.#own.changePassword(user_id, params, address, kept_family_id);
  }

  /** See `OwnAccount.beginSecondFactor`. */
  mfaSetup(
    user_id: string,
    params: { readonly password: string },
    address: string,
  ): Promise<Result<{ secret: string; setup_uri: string }>> {
    return this.#own.beginSecondFactor(user_id, params, address);
  }

  /** See `OwnAccount.finishSecondFactor`. */
  mfaVerify(
    user_id: string,
    params: { readonly second_factor_code: string },
    address: string,
  ): Promise<Result<{ recovery_codes: readonly string[] }>> {
    return this.#own.finishSecondFactor(user_id, params, address);
  }

  /** Whose access token it is, without asking the store. Refuses `token_expired`, `token_invalid` (of a user who is gone or disabled, or has a new password since, too). */
  async verifyAccess(token: string): Promise<Result<AccessClaims>> {
    const { signer, directory } = this.#parts;
    const verified = await signer.verifyAccess(token);
    if (!verified.ok) return verified;
    const held = holderOf(directory.table(verified.value.organisation_id), verified.value);
    return held.ok ? verified : held;
  }

  /** See `mintGameToken`. */
  mintGameToken(organisation_id: string, params: GameTokenParams): Promise<Result<SignedToken>> {
    return mintGameToken(this.#parts, organisation_id, params);
  }

  /** What stands for an address in an organisation's bans. */
  addressMark(organisation_id: string, address: string): string {
    return this.#parts.keys.addressMark(organisation_id, address);
  }

  /** Forgets refresh tokens that have expired, and rotates the token keys where that is due. Due once an hour. */
  async tidy(): Promise<void> {
    const { store, keys, clock } = this.#parts;
    await keys.rotate(clock.wall_ms());
    await store.refresh_tokens.removeExpired(clock.wall_ms());
  }
}
