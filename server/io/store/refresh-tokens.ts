import type { Result } from "@talkgroup/schemas";

export interface RefreshTokenRow {
  readonly id: string;
  /** All tokens that came of one sign-in. */
  readonly family_id: string;
  readonly user_id: string;
  /** SHA-256 of the token, base64url; unique. */
  readonly token_hash: string;
  readonly created_ms: number;
  readonly expires_ms: number;
  /** When it was exchanged, or another took its place. */
  readonly used_ms: number | undefined;
  /** The token that it was given for; undefined: the first of its sign-in. */
  readonly before_id: string | undefined;
}

export interface RefreshTokens {
  create(row: RefreshTokenRow): Promise<Result<RefreshTokenRow>>;
  findByHash(token_hash: string): Promise<RefreshTokenRow | undefined>;
  /** True if this call was the one that used it: of two at once, one gets true. */
  use(id: string, now_ms: number): Promise<boolean>;
  /**
   * Uses the token that was given for this one, and returns it: if this one was used at `since_ms` or later, and what was given for it not at
   * all. The caller then creates another for this one in the same transaction. Of several at once each uses what the one before created.
   */
  useSuccessor(id: string, since_ms: number, now_ms: number): Promise<RefreshTokenRow | undefined>;
  removeFamily(family_id: string): Promise<void>;
  removeOfUser(user_id: string): Promise<void>;
  /** Returns how many went. */
  removeExpired(now_ms: number): Promise<number>;
}
