import { accept, type IpcScope, type Result, refuse } from "@talkgroup/schemas";

import { isSameHash, newPairingToken, tokenHash } from "./pairing-token.js";
import type { GrantChange, GrantStore, StoredGrant } from "./stored-grant.js";

/** The grants of this player: found by token, bounded, kept in a store. What is in memory counts, whatever becomes of the store. */
export class GrantBook {
  readonly #store: GrantStore;
  readonly #grants = new Map<string, StoredGrant>();
  /** What the store has not been told yet. Whoever changes something saves it. */
  #changes: GrantChange[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #queued: Promise<Result<Nothing>> | undefined;

  constructor(store: GrantStore) {
    this.#store = store;
    this.adopt(store.load());
  }

  /** These are the grants from now on, and no others but those that the store has not been told of yet. */
  adopt(grants: readonly StoredGrant[]): void {
    this.#grants.clear();
    // The oldest first, so that forgetting begins there.
    const sorted = [...allOf(this.#changes)(grants)].sort((a, b) => a.last_used_ms - b.last_used_ms);
    for (const grant of sorted.slice(-grants_max)) this.#grants.set(grant.client_id, grant);
  }

  /** All grants, the newest used last. */
  list(): readonly StoredGrant[] {
    return [...this.#grants.values()].sort((a, b) => a.last_used_ms - b.last_used_ms);
  }

  /** Those of the agent's own pages (P-52), the newest used last. */
  pageGrants(): readonly StoredGrant[] {
    return this.list().filter(({ page }) => page !== undefined);
  }

  /** The grant of a token, if it was given to a client of this origin and is no page's. Looks at every grant, whether an earlier one fits or not. */
  find(token: string, origin: string | undefined): StoredGrant | undefined {
    const hash = tokenHash(token);
    let found: StoredGrant | undefined;
    for (const grant of this.#grants.values()) {
      if (isSameHash(grant.token_sha256, hash) && grant.origin === origin && grant.page === undefined) found = grant;
    }
    return found;
  }

  /**
   * Notes a new grant and makes its token, unless it has one. The store is not told yet. Where there are `grants_max`, the one that was used longest ago
   * is forgotten, but none of `in_use`.
   */
  add(client: NewGrant, now_ms: number, in_use: ReadonlySet<string>, token: string = newPairingToken()): NotedGrant {
    const { client_id, client_name, origin, scopes, page } = client;
    const grant: StoredGrant = {
      client_id,
      client_name,
      ...(origin === undefined ? {} : { origin }),
      scopes: [...scopes],
      last_used_ms: now_ms,
      token_sha256: tokenHash(token),
      ...(page === undefined ? {} : { page }),
    };
    const oldest = this.#grants.size < grants_max ? undefined : this.list().find((one) => !in_use.has(one.client_id));
    if (oldest !== undefined) this.remove(oldest.client_id);
    this.#grants.set(client_id, grant);
    this.#changes.push((grants) => [...grants, grant]);
    return { grant, token };
  }

  /** Notes that a grant is used now, to the hour. Says whether there is something for the store. */
  touch(client_id: string, now_ms: number): boolean {
    const grant = this.#grants.get(client_id);
    if (grant === undefined || now_ms - grant.last_used_ms < touch_ms_min) return false;
    this.#grants.set(client_id, { ...grant, last_used_ms: now_ms });
    // One that a hand has just taken away, or given less, is not brought back.
    this.#changes.push((grants) => grants.map((one) => (one.client_id === client_id ? { ...one, last_used_ms: now_ms } : one)));
    return true;
  }

  /** Forgets a grant; false if there is none. The store is not told yet. */
  remove(client_id: string): boolean {
    if (!this.#grants.delete(client_id)) return false;
    this.#changes.push((grants) => grants.filter((one) => one.client_id !== client_id));
    return true;
  }

  /** Tells the store; all that is asked while it writes is one more writing. Refuses `settings_unwritable`. Never rejects. */
  save(): Promise<Result<Nothing>> {
    this.#queued ??= this.#last.then(() => {
      this.#queued = undefined;
      return this.#write();
    });
    this.#last = this.#queued;
    return this.#queued;
  }

  async #write(): Promise<Result<Nothing>> {
    const changes = this.#changes;
    this.#changes = [];
    try {
      await this.#store.save(allOf(changes));
      return accept({});
    } catch {
      return refuse("settings_unwritable", "grants: found no way to keep them, they hold until the agent ends");
    }
  }
}

function allOf(changes: readonly GrantChange[]): GrantChange {
  return (grants) => changes.reduce((changed, change) => change(changed), grants);
}

/** A result that says nothing. */
export type Nothing = Readonly<Record<string, never>>;

export interface NewGrant {
  /** A new UUID. */
  readonly client_id: string;
  readonly client_name: string;
  readonly origin: string | undefined;
  readonly scopes: ReadonlySet<IpcScope>;
  /** It is a page of the agent's own. */
  readonly page?: StoredGrant["page"];
}

export interface NotedGrant {
  readonly grant: StoredGrant;
  readonly token: string;
}

/** As many as `pairing.list` can tell of: more programs than a player knows. */
export const grants_max = 256;
/** `last_used_ms` is for people and for forgetting the oldest: a disk need not be written for less. */
const touch_ms_min = 3_600_000;
