import type { Kysely } from "kysely";
import type { StoreLimits } from "./store-limits.js";
import { parseStoreUrl } from "./store-url.js";
import type { Tables } from "./tables.js";
import type { WriteWatch } from "./watched-driver.js";

/** A database that can be asked, whatever it holds. */
export interface Database {
  readonly kind: "sqlite" | "postgres";
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:FILE`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  /** Connections to PostgreSQL. Default `store_limits.connections_max`. */
  readonly connections_max?: number;
  /** False: an SQLite file that is not there is a failure. Default true. */
  readonly create?: boolean;
  /** True: an SQLite file that another process has opened so is a failure. Default false. */
  readonly alone?: boolean;
  /** Default `store_limits`. */
  readonly limits?: StoreLimits;
  /** Told what becomes of every write. Default: nobody. */
  readonly watch?: WriteWatch;
}

/** Connects. Throws `StoreError`: of a kind of database that is not asked for, nothing is loaded. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const url = parseStoreUrl(options.url);
  if (url.kind === "postgres") {
    const { openPostgres } = await import("./postgres-database.js");
    return openPostgres(url.url, options);
  }
  const { openSqlite } = await import("./sqlite-database.js");
  return openSqlite(url.file, options);
}
