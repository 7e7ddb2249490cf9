import { openDatabase } from "./database.js";
import { KyselyStore } from "./kysely-store.js";
import { migrate } from "./migrate.js";
import type { Store } from "./store.js";
import type { WriteWatch } from "./watched-driver.js";

export interface StoreOptions {
  /** `sqlite:FILE` (made if it is not there), `sqlite::memory:` or `postgres://USER:PASSWORD@HOST/DATABASE`. */
  readonly url: string;
  /** Connections to PostgreSQL. Default 10. */
  readonly connections_max?: number;
  /** True: an SQLite file that another process has opened so is refused, "store_unavailable". Default false. */
  readonly alone?: boolean;
  /** Told what becomes of every write. Default: nobody. */
  readonly watch?: WriteWatch;
}

/**
 * Opens the store and brings its tables up to date. Throws `StoreError`: "store_unavailable" if the database cannot be reached,
 * "store_newer" and "store_damaged" for what this server must not touch; nothing was changed then.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const database = await openDatabase(options);
  try {
    await migrate(database);
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
  return KyselyStore.over(database);
}
