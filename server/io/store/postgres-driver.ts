import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type TransactionSettings } from "kysely";
import type { Pool, PoolClient } from "pg";
import { postgresFailure } from "./postgres-failure.js";
import { StoreError } from "./store-error.js";

/**
 * Kysely over a pool of connections to PostgreSQL. A connection that failed is thrown away, and the next use makes another: when
 * the database comes back, so does the store.
 */
export class PostgresDriver implements Driver {
  readonly #pool: Pool;
  readonly #waiters_max: number;
  #closed = false;

  constructor(pool: Pool, waiters_max: number) {
    this.#pool = pool;
    this.#waiters_max = waiters_max;
  }

  async init(): Promise<void> {}

  /** Throws `StoreError` "store_unavailable". */
  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#closed) throw new StoreError("store_unavailable", "the store is closed");
    if (this.#pool.waitingCount >= this.#waiters_max)
      throw new StoreError("store_unavailable", `the store is busy: ${this.#waiters_max} wait already`);
    try {
      return new PostgresConnection(await this.#pool.connect());
    } catch (thrown) {
      throw postgresFailure(thrown).error;
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel ?? "read committed";
    const access = settings.accessMode ?? "read write";
    await connection.executeQuery(CompiledQuery.raw(`start transaction isolation level ${isolation} ${access}`));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const command = await ours(connection).run("commit", []);
    // What follows an error in a transaction is not done, and its commit is answered with a rollback, not with an error.
    if (command.command !== "COMMIT")
      throw new StoreError("store_failed", "the transaction had failed: PostgreSQL rolled it back instead");
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // The caller has the error that led here; a connection that cannot even do this is thrown away, which rolls back too.
    await ours(connection)
      .run("rollback", [])
      .catch(() => ours(connection).giveUp());
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    ours(connection).release();
  }

  async destroy(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#pool.end();
  }
}

class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient;
  #broken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, rowCount } = await this.run(sql, parameters);
    return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new StoreError("store_failed", "nothing is streamed: the store reads by pages");
  }

  async run(sql: string, parameters: readonly unknown[]): Promise<{ command: string; rowCount: number | null; rows: unknown[] }> {
    if (this.#broken) throw new StoreError("store_unavailable", "the connection to the database was lost");
    try {
      return await this.#client.query(sql, [...parameters]);
    } catch (thrown) {
      const { error, broken } = postgresFailure(thrown);
      if (broken) this.#broken = true;
      throw error;
    }
  }

  giveUp(): void {
    this.#broken = true;
  }

  release(): void {
    this.#client.release(this.#broken);
  }
}

function ours(connection: DatabaseConnection): PostgresConnection {
  return connection as PostgresConnection;
}
