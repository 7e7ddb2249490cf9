import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";
import type { SqliteLink } from "./sqlite-link.js";
import { StoreError } from "./store-error.js";
import type { StoreLimits } from "./store-limits.js";
import type { Stored } from "./tables.js";
import { TurnQueue } from "./turn-queue.js";

export interface SqliteDriverOptions {
  /** The thread that is running already. */
  readonly link: SqliteLink;
  /** Starts another one when that has died; undefined where nothing would be left of the data. */
  readonly openLink: (() => Promise<SqliteLink>) | undefined;
  readonly limits: StoreLimits;
  /** Monotonic, ms. */
  readonly now: () => number;
}

/**
 * Kysely over the SQLite thread: one connection, in turns. If the thread dies, who uses it is told `store_unavailable` and the
 * next use starts it again, after a pause that grows while it goes on dying.
 */
export class SqliteDriver implements Driver {
  readonly #options: SqliteDriverOptions;
  readonly #turns: TurnQueue;
  #link: SqliteLink;
  #pause_ms = 0;
  /** No start before. */
  #start_ms = 0;
  #closed = false;

  constructor(options: SqliteDriverOptions) {
    this.#options = options;
    this.#link = options.link;
    this.#turns = new TurnQueue(options.limits.waiters_max, options.limits.wait_ms_max);
  }

  async init(): Promise<void> {}

  /** Throws `StoreError` "store_unavailable". */
  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take();
    try {
      return new SqliteConnection(await this.#livingLink());
    } catch (thrown) {
      this.#turns.give();
      throw thrown;
    }
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await linkOf(connection).run(settings.accessMode === "read only" ? "begin" : "begin immediate", []);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await linkOf(connection).run("commit", []);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const link = linkOf(connection);
    // With the thread its transaction is gone, and the caller already has the error that says so.
    if (link.alive) await link.run("rollback", []).catch(() => link.close());
  }

  async releaseConnection(): Promise<void> {
    this.#turns.give();
  }

  async destroy(): Promise<void> {
    if (this.#closed) return;
    // Waits for its turn, so that whatever is under way is done. If that never ends, the thread is ended all the same.
    const turn = await this.#turns.take().then(
      () => true,
      () => false,
    );
    this.#closed = true;
    await this.#link.close();
    if (turn) this.#turns.give();
  }

  async #livingLink(): Promise<SqliteLink> {
    if (this.#closed) throw new StoreError("store_unavailable", "the store is closed");
    if (this.#link.alive) return this.#link;
    const { openLink, now, limits } = this.#options;
    if (openLink === undefined) throw new StoreError("store_unavailable", "the store was in memory and is gone with its thread");
    const now_ms = now();
    // A thread that lived for a while is started again at once.
    if (now_ms > this.#start_ms + limits.restart_ms_max * calm_pauses) this.#pause_ms = 0;
    else if (now_ms < this.#start_ms)
      throw new StoreError("store_unavailable", "the SQLite thread died and is started again later");
    this.#pause_ms = Math.min(limits.restart_ms_max, Math.max(limits.restart_ms_min, this.#pause_ms * 2));
    this.#start_ms = now_ms + this.#pause_ms;
    this.#link = await openLink();
    return this.#link;
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly link: SqliteLink;

  constructor(link: SqliteLink) {
    this.link = link;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.link.run(sql, parameters as readonly Stored[]);
    return { rows: rows as unknown as Row[], numAffectedRows: BigInt(changes) };
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new StoreError("store_failed", "nothing is streamed: the store reads by pages");
  }
}

function linkOf(connection: DatabaseConnection): SqliteLink {
  return (connection as SqliteConnection).link;
}

/** After so many of the longest pauses without a death the next one counts as the first. */
const calm_pauses = 4;
