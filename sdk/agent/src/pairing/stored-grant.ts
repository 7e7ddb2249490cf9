import type { ClientGrant } from "@talkgroup/schemas";

/** What the player once allowed a program, as it is kept (P-44). */
export interface StoredGrant extends ClientGrant {
  /** SHA-256 of the token the program greets with: 64 hex digits. The token itself is kept nowhere but with the program. */
  readonly token_sha256: string;
}

/** Where grants are kept from one run to the next. */
export interface GrantStore {
  /** Those of the last run; read once. */
  load(): readonly StoredGrant[];
  /**
   * Keeps what `change` makes of the grants that are kept, a hand's edits among them. Rejects if that fails. Never called again before it has
   * settled.
   */
  save(change: GrantChange): Promise<void>;
}

/** Makes other grants of some. It may be called again, on what was edited by hand meanwhile. */
export type GrantChange = (grants: readonly StoredGrant[]) => readonly StoredGrant[];
