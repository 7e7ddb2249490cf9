import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { Pool, types } from "pg";
import type { Database, DatabaseOptions } from "./database.js";
import { PostgresDriver } from "./postgres-driver.js";
import { StoreError } from "./store-error.js";
import { store_limits } from "./store-limits.js";
import type { Tables } from "./tables.js";
import { WatchedDriver } from "./watched-driver.js";

/** A pool of connections to PostgreSQL, none of them made yet. Throws `StoreError` if the url cannot be read. */
export function openPostgres(url: string, options: DatabaseOptions): Database {
  const { limits = store_limits, watch } = options;
  const pool = makePool({
    connectionString: url,
    max: options.connections_max ?? limits.connections_max,
    connectionTimeoutMillis: limits.connect_ms_max,
    statement_timeout: limits.statement_ms_max,
    // Where the network swallows everything the server's own word never comes.
    query_timeout: limits.answer_ms_max,
    idle_in_transaction_session_timeout: limits.transaction_idle_ms_max,
    keepAlive: true,
    application_name: "talkgroup",
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks while nobody uses it leaves the pool by itself; without a listener it would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const driver = new PostgresDriver(pool, limits.waiters_max);
  const kysely = new Kysely<Tables>({
    dialect: {
      createDriver: () => (watch === undefined ? driver : new WatchedDriver(driver, watch)),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  });
  return { kind: "postgres", kysely, close: () => driver.destroy() };
}

function makePool(config: ConstructorParameters<typeof Pool>[0]): Pool {
  try {
    return new Pool(config);
  } catch (cause) {
    throw new StoreError("store_unavailable", "the store's url is not one of PostgreSQL", { cause });
  }
}

/** Whole numbers of 64 bits come as text by default. Ours are below 2^53, and this is for our connections alone. */
function typeParser(oid: number, format?: "text" | "binary"): unknown {
  return oid === types.builtins.INT8 && format !== "binary" ? Number : types.getTypeParser(oid, format);
}
