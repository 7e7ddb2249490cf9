import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import { StoreError } from "./store-error.js";

/** Told what becomes of writes, by whoever wants to know whether the store has room. */
export interface WriteWatch {
  /** There was no room for one: what it threw, code "store_full". */
  handleFull(thrown: StoreError): void;
  /** One that changed rows is kept. */
  handleWritten(): void;
}

/** A driver of Kysely that tells of every write, whoever asked for it: of one in a transaction when that is committed. */
export class WatchedDriver implements Driver {
  readonly #driver: Driver;
  readonly #watch: WriteWatch;

  constructor(driver: Driver, watch: WriteWatch) {
    this.#driver = driver;
    this.#watch = watch;
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await telling(this.#watch, this.#driver.acquireConnection());
    return new WatchedConnection(connection, this.#watch);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const ours = connection as WatchedConnection;
    await telling(this.#watch, this.#driver.beginTransaction(ours.inner, settings));
    ours.begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const ours = connection as WatchedConnection;
    await telling(this.#watch, this.#driver.commitTransaction(ours.inner));
    if (ours.end()) this.#watch.handleWritten();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const ours = connection as WatchedConnection;
    ours.end();
    await this.#driver.rollbackTransaction(ours.inner);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection((connection as WatchedConnection).inner);
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }
}

class WatchedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #watch: WriteWatch;
  #in_transaction = false;
  #wrote = false;

  constructor(inner: DatabaseConnection, watch: WriteWatch) {
    this.inner = inner;
    this.#watch = watch;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await telling(this.#watch, this.inner.executeQuery<Row>(query));
    // What reads gives rows too, and SQLite does not count those that a write gives back.
    const wrote = writing_kinds.has(query.query.kind) && (result.rows.length > 0 || (result.numAffectedRows ?? 0n) > 0n);
    if (!wrote) return result;
    if (this.#in_transaction) this.#wrote = true;
    else this.#watch.handleWritten();
    return result;
  }

  streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query);
  }

  begin(): void {
    this.#in_transaction = true;
    this.#wrote = false;
  }

  /** Whether the transaction that is over changed rows. */
  end(): boolean {
    this.#in_transaction = false;
    return this.#wrote;
  }
}

async function telling<T>(watch: WriteWatch, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.code === "store_full") watch.handleFull(thrown);
    throw thrown;
  }
}

const writing_kinds: ReadonlySet<string> = new Set(["InsertQueryNode", "UpdateQueryNode", "DeleteQueryNode"]);
