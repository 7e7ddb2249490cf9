import { Worker } from "node:worker_threads";
import { reasonOf } from "../server-error.js";
import { isSqliteFull } from "./sqlite-full.js";
import type { FromSqliteThread, SqliteAnswer, SqliteOpening, ToSqliteThread } from "./sqlite-message.js";
import { StatementError } from "./statement-error.js";
import { StoreError } from "./store-error.js";
import type { StoreLimits } from "./store-limits.js";
import type { Stored } from "./tables.js";

/** One life of the SQLite thread, as the driver sees it. */
export interface SqliteLink {
  /** False once the thread has ended or was given up: nothing more comes of it. */
  readonly alive: boolean;
  run(sql: string, parameters: readonly Stored[]): Promise<SqliteAnswer>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: SqliteAnswer) => void;
  readonly reject: (error: StoreError) => void;
  readonly timer: NodeJS.Timeout;
}

/** The main thread's end of the SQLite thread. */
export class SqliteThreadLink implements SqliteLink {
  readonly #worker: Worker;
  readonly #limits: StoreLimits;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #requests = 0;
  #alive = true;

  /** Starts the thread, which opens the file. Throws `StoreError`. */
  static async open(opening: SqliteOpening, limits: StoreLimits): Promise<SqliteThreadLink> {
    const link = new SqliteThreadLink(limits);
    await link.#opened(opening);
    return link;
  }

  private constructor(limits: StoreLimits) {
    this.#limits = limits;
    // Its own empty environment and no flags of ours: it needs neither.
    this.#worker = new Worker(thread_url, { env: {}, execArgv: [], name: "store" });
    this.#ended = new Promise((resolve) => this.#worker.once("exit", () => resolve()));
  }

  get alive(): boolean {
    return this.#alive;
  }

  run(sql: string, parameters: readonly Stored[]): Promise<SqliteAnswer> {
    if (!this.#alive) return Promise.reject(gone());
    this.#requests += 1;
    const request_id = this.#requests;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.abandon("gave no answer in time"), this.#limits.answer_ms_max);
      this.#waiting.set(request_id, { resolve, reject, timer });
      this.#post({ kind: "run", request_id, sql, parameters });
    });
  }

  /** Resolves when the file is closed and the thread has ended. */
  async close(): Promise<void> {
    if (this.#alive) this.#post({ kind: "close" });
    this.#fail("was closed");
    const timer = setTimeout(() => void this.#worker.terminate(), this.#limits.answer_ms_max);
    await this.#ended;
    clearTimeout(timer);
  }

  /** Whoever waits is told that the store is gone; the thread ends as soon as SQLite lets it. */
  abandon(why: string): void {
    this.#fail(why);
    void this.#worker.terminate();
  }

  #opened(opening: SqliteOpening): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: StoreError): void => {
        clearTimeout(timer);
        this.abandon("was not opened");
        reject(error);
      };
      const onError = (thrown: unknown): void =>
        fail(new StoreError("store_failed", `the SQLite thread failed: ${reasonOf(thrown)}`, { cause: thrown }));
      const onExit = (): void => fail(new StoreError("store_unavailable", "the SQLite thread ended before the store was open"));
      const timer = setTimeout(
        () => fail(new StoreError("store_unavailable", "the store was not opened in time")),
        this.#limits.open_ms_max,
      );
      this.#worker.once("error", onError);
      this.#worker.once("exit", onExit);
      this.#worker.once("message", (message: FromSqliteThread) => {
        this.#worker.off("error", onError).off("exit", onExit);
        if (message.kind !== "opened")
          return fail(
            message.kind === "refused"
              ? new StoreError(message.code, message.message)
              : new StoreError("store_failed", "the SQLite thread did not open the store"),
          );
        clearTimeout(timer);
        this.#watch();
        resolve();
      });
      const { busy_ms_max, statements_max, wal_bytes_max } = this.#limits;
      this.#post({ kind: "open", ...opening, settings: { busy_ms_max, statements_max, wal_bytes_max } });
    });
  }

  #watch(): void {
    this.#worker.on("message", (message: FromSqliteThread) => this.#handle(message));
    this.#worker.on("error", (thrown) => this.#fail(`failed: ${reasonOf(thrown)}`));
    this.#worker.on("exit", (code) => this.#fail(`ended with code ${code}`));
  }

  #handle(message: FromSqliteThread): void {
    if (message.kind !== "ran" && message.kind !== "failed") return;
    const waiting = this.#waiting.get(message.request_id);
    if (waiting === undefined) return;
    this.#waiting.delete(message.request_id);
    clearTimeout(waiting.timer);
    if (message.kind === "ran") waiting.resolve(message);
    else waiting.reject(failureOf(message.code, message.message));
  }

  #fail(why: string): void {
    this.#alive = false;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(gone(why));
    }
    this.#waiting.clear();
  }

  #post(message: ToSqliteThread): void {
    this.#worker.postMessage(message);
  }
}

function gone(why = "has ended"): StoreError {
  return new StoreError("store_unavailable", `the SQLite thread ${why}`);
}

function failureOf(code: string, message: string): StoreError {
  if (code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY")
    return new StatementError("unique", message);
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return new StatementError("foreign_key", message);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return new StoreError("store_unavailable", `the store is busy: ${message}`);
  if (isSqliteFull(code)) return new StoreError("store_full", `the store has no room: ${message}`);
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return new StoreError("store_damaged", `the store is damaged: ${message}`);
  return new StoreError("store_failed", `SQLite refused a statement (${code || "no code"}): ${message}`);
}

/** Compiled, the thread lies beside this file. Tests run the sources, with the thread as it was compiled. */
const thread_url = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/io/store/sqlite-thread.js" : "./sqlite-thread.js",
  import.meta.url,
);
