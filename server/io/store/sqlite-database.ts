import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import type { Database, DatabaseOptions } from "./database.js";
import { SqliteDriver } from "./sqlite-driver.js";
import { SqliteThreadLink } from "./sqlite-link.js";
import { store_limits } from "./store-limits.js";
import { memory_file } from "./store-url.js";
import type { Tables } from "./tables.js";
import { WatchedDriver } from "./watched-driver.js";

/** SQLite in a thread of its own. Throws `StoreError`. */
export async function openSqlite(file: string, options: DatabaseOptions): Promise<Database> {
  const { limits = store_limits, watch } = options;
  const alone = options.alone ?? false;
  const link = await SqliteThreadLink.open({ file, create: options.create ?? true, alone }, limits);
  const driver = new SqliteDriver({
    link,
    // A file that has vanished meanwhile is not to be made anew, without anything in it.
    openLink: file === memory_file ? undefined : () => SqliteThreadLink.open({ file, create: false, alone }, limits),
    limits,
    now: () => performance.now(),
  });
  const kysely = new Kysely<Tables>({
    dialect: {
      createDriver: () => (watch === undefined ? driver : new WatchedDriver(driver, watch)),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new TransactionalSqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
  });
  return { kind: "sqlite", kysely, close: () => driver.destroy() };
}

/** SQLite rolls tables back like rows; migrations rely on it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
