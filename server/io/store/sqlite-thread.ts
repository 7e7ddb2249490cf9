import { type MessagePort, parentPort } from "node:worker_threads";
import { assert } from "@talkgroup/schemas";
import type { Database, Statement } from "better-sqlite3";
import { lockSqliteFile, openSqliteFile } from "./sqlite-file.js";
import type { FromSqliteThread, SqliteSettings, ToSqliteThread } from "./sqlite-message.js";
import { StoreError } from "./store-error.js";
import type { Stored, StoredRow } from "./tables.js";

/**
 * The thread that owns the SQLite connection. It is the only one that waits for the disk: a commit's fsync never holds up
 * control. It runs what it is sent, one after another.
 */
class SqliteThread {
  readonly #db: Database;
  /** Held as long as the store is open. */
  readonly #lock: Database | undefined;
  readonly #statements_max: number;
  /** Oldest use first. */
  readonly #statements = new Map<string, Statement<Stored[], StoredRow>>();

  constructor(db: Database, lock: Database | undefined, { statements_max }: SqliteSettings) {
    this.#db = db;
    this.#lock = lock;
    this.#statements_max = statements_max;
  }

  run({ request_id, sql, parameters }: Extract<ToSqliteThread, { readonly kind: "run" }>): FromSqliteThread {
    try {
      // A full disk has SQLite end the transaction itself; to end it again is no failure.
      if (sql === "rollback" && !this.#db.inTransaction) return { kind: "ran", request_id, rows: [], changes: 0 };
      const statement = this.#prepared(sql);
      if (statement.reader) return { kind: "ran", request_id, rows: statement.all(...parameters), changes: 0 };
      return { kind: "ran", request_id, rows: [], changes: statement.run(...parameters).changes };
    } catch (thrown) {
      return { kind: "failed", request_id, code: codeOf(thrown), message: messageOf(thrown) };
    }
  }

  close(): void {
    this.#db.close();
    this.#lock?.close();
  }

  #prepared(sql: string): Statement<Stored[], StoredRow> {
    const known = this.#statements.get(sql);
    this.#statements.delete(sql);
    const statement = known ?? this.#db.prepare<Stored[], StoredRow>(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > this.#statements_max) {
      for (const oldest of this.#statements.keys()) {
        this.#statements.delete(oldest);
        break;
      }
    }
    return statement;
  }
}

async function open(message: Extract<ToSqliteThread, { readonly kind: "open" }>): Promise<SqliteThread> {
  const lock = await lockSqliteFile(message);
  return new SqliteThread(await openSqliteFile(message, message.settings), lock, message.settings);
}

function serve(main: MessagePort): void {
  let thread: SqliteThread | undefined;
  const post = (message: FromSqliteThread): void => main.postMessage(message);
  main.on("message", (message: ToSqliteThread) => {
    if (message.kind === "open") {
      open(message).then(
        (opened) => {
          thread = opened;
          post({ kind: "opened" });
        },
        (thrown: unknown) => {
          const code = thrown instanceof StoreError ? thrown.code : "store_failed";
          post({ kind: "refused", code, message: messageOf(thrown) });
        },
      );
    } else if (message.kind === "close") {
      thread?.close();
      post({ kind: "closed" });
      // Without a port to listen to, the thread ends by itself.
      main.close();
    } else {
      assert(thread !== undefined, "nothing is asked before the database is open");
      post(thread.run(message));
    }
  });
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

assert(parentPort !== null, "this file is the start of a worker thread");
serve(parentPort);
