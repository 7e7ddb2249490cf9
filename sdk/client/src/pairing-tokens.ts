/**
 * Where a program keeps its pairing token between runs, so that the player is not asked again. The token is a secret of this program: keep
 * it in a file that only the player can read, in the system's keychain, or, in a page, by `localStorageTokens`. What either method throws
 * is ignored: the player is asked again next time.
 *
 * @since 0.1.0
 */
export interface PairingTokenStore {
  /**
   * Returns the token of an earlier run.
   *
   * @returns The token, of 43 characters; undefined or null if there is none.
   */
  load(): string | null | undefined | Promise<string | null | undefined>;
  /**
   * Saves a new token, in place of any other.
   *
   * @param pairing_token A secret of 43 characters.
   * @returns Nothing waits for a promise; its rejection is ignored.
   */
  save(pairing_token: string): unknown;
}

/** The token a connection greets with. */
export class PairingTokens {
  #token: string | undefined;
  readonly #listeners: readonly ((pairing_token: string) => unknown)[];

  /** `listeners` are told of a new one; what they throw is ignored. */
  constructor(token: string | undefined, listeners: readonly ((pairing_token: string) => unknown)[]) {
    this.#token = token;
    this.#listeners = listeners;
  }

  get token(): string | undefined {
    return this.#token;
  }

  keep(token: string): void {
    this.#token = token;
    for (const listener of this.#listeners) {
      Promise.resolve(token)
        .then(listener)
        .catch(() => {});
    }
  }
}
