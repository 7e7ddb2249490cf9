import type { Result } from "@talkgroup/schemas";
import type { Kysely } from "kysely";
import { StatementError } from "./statement-error.js";
import { store_limits } from "./store-limits.js";
import type { Tables } from "./tables.js";

/** A way to the tables: by itself, or within one transaction. */
export interface Access {
  readonly kind: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /**
   * All of `work` or none of it: none if it throws or refuses. Within a transaction `work` becomes part of that, and must have
   * written nothing when it refuses. The database may ask for it to be run again.
   */
  atomically<T>(work: (access: Access) => Promise<Result<T>>): Promise<Result<T>>;
}

/** Outside any transaction. */
export class OpenAccess implements Access {
  readonly kind: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;

  constructor(kind: "sqlite" | "postgres", db: Kysely<Tables>) {
    this.kind = kind;
    this.db = db;
  }

  async atomically<T>(work: (access: Access) => Promise<Result<T>>): Promise<Result<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(work);
      } catch (thrown) {
        if (thrown instanceof Refused) return thrown.result as Result<T>;
        const again = thrown instanceof StatementError && thrown.trouble === "contended";
        if (!again || attempt === store_limits.transaction_attempts_max) throw thrown;
      }
    }
  }

  #once<T>(work: (access: Access) => Promise<Result<T>>): Promise<Result<T>> {
    return this.db.transaction().execute(async (db) => {
      const result = await work(new TransactionAccess(this.kind, db));
      if (!result.ok) throw new Refused(result);
      return result;
    });
  }
}

class TransactionAccess implements Access {
  readonly kind: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;

  constructor(kind: "sqlite" | "postgres", db: Kysely<Tables>) {
    this.kind = kind;
    this.db = db;
  }

  atomically<T>(work: (access: Access) => Promise<Result<T>>): Promise<Result<T>> {
    return work(this);
  }
}

/** How a refusal leaves Kysely's transaction, which only an error rolls back. */
class Refused extends Error {
  readonly result: Result<unknown>;

  constructor(result: Result<unknown>) {
    super("refused");
    this.result = result;
  }
}
