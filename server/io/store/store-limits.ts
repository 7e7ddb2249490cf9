import { assert } from "@talkgroup/schemas";

/** Every bound of the store. */
export interface StoreLimits {
  /** Callers that may wait for a connection to the database. */
  readonly waiters_max: number;
  /** How long a caller waits for a connection. */
  readonly wait_ms_max: number;
  /** How long it takes at most to be connected to PostgreSQL, or to get one of its connections. */
  readonly connect_ms_max: number;
  /** How long one statement may run. */
  readonly statement_ms_max: number;
  /** How long an answer of the database is waited for before the connection is given up. */
  readonly answer_ms_max: number;
  /** How long opening the database may take. */
  readonly open_ms_max: number;
  /** How long SQLite waits for another process that is writing. */
  readonly busy_ms_max: number;
  /** How long a transaction may do nothing before PostgreSQL ends it. */
  readonly transaction_idle_ms_max: number;
  /** Prepared statements kept; the one longest unused goes first. */
  readonly statements_max: number;
  /** Pause before the SQLite thread is started again, after its first failure. It doubles with each further one. */
  readonly restart_ms_min: number;
  readonly restart_ms_max: number;
  /** Bytes SQLite's write-ahead log keeps on the disk once it was written back. */
  readonly wal_bytes_max: number;
  /** Connections to PostgreSQL. */
  readonly connections_max: number;
  /** How often a transaction is begun again that the database gave up for another's sake. */
  readonly transaction_attempts_max: number;
  /** Rows of one page. */
  readonly page_rows_max: number;
  /** Bytes of a text that is looked up by an index. */
  readonly key_bytes_max: number;
  /** Rows that one statement removes of what has expired. */
  readonly expired_rows_per_statement: number;
}

export const store_limits: StoreLimits = {
  // Every session of a full server asks for something at once.
  waiters_max: 4_096,
  // A player waits no longer for a sign-in; 4,096 commits to a slow disk take as much.
  wait_ms_max: 10_000,
  // A sign-in is refused before the player gives up, where the network swallows what is sent.
  connect_ms_max: 5_000,
  // The largest answer, a directory of 1,000 users, takes 10 ms.
  statement_ms_max: 10_000,
  // Longer than a statement may run, so that the database's own word comes first.
  answer_ms_max: 15_000,
  // Looking through a store of 10 GB takes half a minute.
  open_ms_max: 60_000,
  // A restore beside the server holds the lock for as long as it writes.
  busy_ms_max: 5_000,
  // A transaction waits for nothing but the store itself.
  transaction_idle_ms_max: 30_000,
  // The store has about a hundred statements of its own, and variants by the fields that change.
  statements_max: 256,
  restart_ms_min: 100,
  restart_ms_max: 5_000,
  // A thousand pages are 4 MB; a restore of everything makes more.
  wal_bytes_max: 67_108_864,
  // More than one server's requests need; PostgreSQL allows 100 by default.
  connections_max: 10,
  // Two that wait for each other part at the first try; ten at once do by the fifth.
  transaction_attempts_max: 5,
  // A page of the API.
  page_rows_max: 200,
  // PostgreSQL takes 2,704 bytes for all columns of an index together.
  key_bytes_max: 1_024,
  // A few ms of the one SQLite connection, so that nobody waits long behind a year of audit rows.
  expired_rows_per_statement: 1_000,
};

assert(store_limits.answer_ms_max > store_limits.statement_ms_max, "the database ends a statement before we end the connection");
assert(store_limits.wait_ms_max > store_limits.busy_ms_max, "who waits behind a busy store outlasts it");
