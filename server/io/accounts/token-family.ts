import { v7 } from "uuid";
import type { RefreshTokenRow } from "../store/refresh-tokens.js";
import type { UserRow } from "../store/store.js";
import type { Clock } from "./clock.js";
import { newSecret, secretHash } from "./secret-code.js";
import type { TokenSigner } from "./token-signer.js";

/** The tokens of a user who has signed in (`sign_in` of the API). */
export interface SignIn {
  readonly access_token: string;
  readonly access_lifetime_s: number;
  /** Good once; see `RefreshDesk`. */
  readonly refresh_token: string;
  readonly refresh_lifetime_s: number;
  readonly user_id: string;
  readonly organisation_id: string;
}

/** A refresh token that was made: what its holder gets, and what is stored of it. */
export interface NewRefreshToken {
  readonly refresh_token: string;
  readonly row: RefreshTokenRow;
}

/**
 * The refresh token that is given for another; without `before` the first of a new sign-in, and without its id the only one of a sign-in
 * whose others were ended.
 */
export function newRefreshToken(
  user_id: string,
  wall_ms: number,
  before?: Pick<RefreshTokenRow, "family_id"> & Partial<Pick<RefreshTokenRow, "id">>,
): NewRefreshToken {
  const refresh_token = newSecret();
  const row: RefreshTokenRow = {
    id: v7(),
    family_id: before?.family_id ?? v7(),
    user_id,
    token_hash: secretHash(refresh_token),
    created_ms: wall_ms,
    expires_ms: wall_ms + refresh_lifetime_s * 1000,
    used_ms: undefined,
    before_id: before?.id,
  };
  return { refresh_token, row };
}

/**
 * Adds the access token; to be done when the refresh token is on the disk. It is as old as that, so that a new password which came between
 * the two ends both.
 */
export async function signInOf(
  { signer, clock }: { readonly signer: TokenSigner; readonly clock: Clock },
  user: Pick<UserRow, "id" | "organisation_id">,
  { refresh_token, row }: NewRefreshToken,
): Promise<SignIn> {
  const { id: user_id, organisation_id } = user;
  const { family_id, created_ms: issued_ms } = row;
  const access = await signer.signAccess({ kind: "access", user_id, organisation_id, family_id, issued_ms });
  return {
    access_token: access.token,
    access_lifetime_s: Math.max(1, Math.floor((access.expires_ms - clock.wall_ms()) / 1000)),
    refresh_token,
    refresh_lifetime_s,
    user_id,
    organisation_id,
  };
}

/** What a refresh token looks like; anything else is not worth asking the store for. */
export const refresh_token_form: RegExp = /^[A-Za-z0-9_-]{43}$/;
const refresh_lifetime_s = 7 * 24 * 3600;
