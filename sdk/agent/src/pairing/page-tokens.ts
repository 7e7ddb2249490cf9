import { createHmac, randomUUID } from "node:crypto";
import type { IpcScope } from "@talkgroup/schemas";

import { all_scopes } from "./asked-scopes.js";
import type { GrantBook } from "./grant-book.js";
import { isSameHash, newPairingToken, tokenHash } from "./pairing-token.js";
import type { StoredGrant } from "./stored-grant.js";

/**
 * The tokens of the agent's own pages (P-52). One for each time the settings are opened: kept in memory, so that it is good for this run
 * alone. One for the overlay, which a recording program keeps in an address: the player finds it among the grants and can revoke it; it is
 * made of the grant's id and a secret, so that the same address can be told again though the grant holds but its hash.
 */
export class PageTokens {
  readonly #book: GrantBook;
  readonly #secret: string;
  /** Hashes, the one used last at the end. */
  readonly #settings: string[] = [];

  /** `secret` is the manager's token. Without one the overlay's address is good for this run. */
  constructor(book: GrantBook, secret: string = newPairingToken()) {
    this.#book = book;
    this.#secret = secret;
  }

  /** A new token for the settings. Of more than `settings_pages_max` the one that was used longest ago is forgotten. */
  openSettings(): string {
    const token = newPairingToken();
    this.#settings.push(tokenHash(token));
    this.#settings.splice(0, Math.max(0, this.#settings.length - settings_pages_max));
    return token;
  }

  /** The token of the overlay. `is_new`: the store is to be told. */
  openOverlay(now_ms: number, in_use: ReadonlySet<string>): { readonly token: string; readonly is_new: boolean } {
    for (const grant of this.#book.pageGrants()) {
      const token = this.#tokenOf(grant.client_id);
      if (isSameHash(tokenHash(token), grant.token_sha256)) return { token, is_new: false };
      // Of another manager's token, or by hand: nobody can be told its address any more.
      this.#book.remove(grant.client_id);
    }
    const client_id = randomUUID();
    const token = this.#tokenOf(client_id);
    const client = { client_id, client_name: overlay_name, origin: undefined, scopes: overlay_scopes, page: "overlay" } as const;
    this.#book.add(client, now_ms, in_use, token);
    return { token, is_new: true };
  }

  /** Which page a token is of, if of any. Looks at all of them, whether an earlier one fits or not. */
  find(token: string): FoundPage | undefined {
    const hash = tokenHash(token);
    let found: FoundPage | undefined;
    for (const grant of this.#book.pageGrants()) {
      if (!isSameHash(grant.token_sha256, hash)) continue;
      const granted = new Set(grant.scopes);
      found = { grant, reads_only: true, scopes: new Set([...overlay_scopes].filter((scope) => granted.has(scope))) };
    }
    let used: number | undefined;
    for (const [index, known] of this.#settings.entries()) if (isSameHash(known, hash)) used = index;
    if (used === undefined) return found;
    this.#settings.push(...this.#settings.splice(used, 1));
    return { grant: undefined, reads_only: false, scopes: all_scopes };
  }

  #tokenOf(client_id: string): string {
    return createHmac("sha256", this.#secret).update(`talkgroup overlay page ${client_id}`).digest("base64url");
  }
}

export interface FoundPage {
  /** Of the overlay. */
  readonly grant: StoredGrant | undefined;
  readonly scopes: ReadonlySet<IpcScope>;
  readonly reads_only: boolean;
}

/** More than a player has open; each time they are opened is one. */
export const settings_pages_max = 8;
const overlay_name = "Browser source";
/** What has to be read to draw it. Two of them are wider than that: it reads all the same (`isReading`). */
const overlay_scopes: ReadonlySet<IpcScope> = new Set<IpcScope>([
  "channels.read",
  "channels.write",
  "hotkeys",
  "overlay",
  "sound",
  "stats",
]);
