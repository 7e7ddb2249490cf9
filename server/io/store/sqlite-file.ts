import { closeSync, openSync, statSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { isSqliteFull } from "./sqlite-full.js";
import type { SqliteOpening, SqliteSettings } from "./sqlite-message.js";
import { StoreError } from "./store-error.js";
import { memory_file } from "./store-url.js";

/**
 * Opens the store's file, and makes it if `create` says so. Throws `StoreError`: "store_damaged" for what is not SQLite, not ours
 * or not whole, before anything is written to it; "store_unavailable" for what cannot be opened.
 */
export async function openSqliteFile({ file, create }: SqliteOpening, settings: SqliteSettings): Promise<Database> {
  const SqliteDatabase = await load();
  if (file !== memory_file) prepareFile(file, create);
  const judged = file !== memory_file && judgeUntouched(SqliteDatabase, file, settings);
  return using(SqliteDatabase, file, { timeout: settings.busy_ms_max, fileMustExist: true }, (db) => {
    if (!judged) judge(db);
    configure(db, file, settings);
    return db;
  });
}

/**
 * Locks a file beside the store's, until what it gives is closed. The system lets go of it with the process, however that ends; the
 * store itself stays open to `backup` and `restore`. Undefined where there is nothing to lock. Throws `StoreError`: "store_unavailable"
 * where another process holds it.
 */
export async function lockSqliteFile({ file, alone }: SqliteOpening): Promise<Database | undefined> {
  if (!alone || file === memory_file) return undefined;
  const SqliteDatabase = await load();
  try {
    return using(SqliteDatabase, `${file}.lock`, { timeout: 0 }, (lock) => lock.exec("begin exclusive"));
  } catch (thrown) {
    if (thrown instanceof StoreError && codeOf(thrown.cause) === "SQLITE_BUSY")
      throw new StoreError("store_unavailable", "another server has the store open", { cause: thrown });
    throw thrown;
  }
}

/**
 * Looks at a file that this connection cannot write to: even to close one that can writes its log into it. False where SQLite
 * has to put the file in order before anybody may read it, after a power cut.
 */
function judgeUntouched(SqliteDatabase: SqliteConstructor, file: string, { busy_ms_max }: SqliteSettings): boolean {
  return using(SqliteDatabase, file, { timeout: busy_ms_max, fileMustExist: true, readonly: true }, (db) => {
    try {
      judge(db);
      return true;
    } catch (thrown) {
      if (codeOf(thrown).startsWith("SQLITE_READONLY")) return false;
      throw thrown;
    } finally {
      db.close();
    }
  });
}

function using<T>(SqliteDatabase: SqliteConstructor, file: string, options: SqliteOptions, work: (db: Database) => T): T {
  let db: Database | undefined;
  try {
    db = new SqliteDatabase(file, options);
    return work(db);
  } catch (thrown) {
    db?.close();
    throw failureOf(thrown);
  }
}

async function load(): Promise<SqliteConstructor> {
  try {
    const { default: SqliteDatabase } = await import("better-sqlite3");
    // The compiled part is looked for at the first use.
    new SqliteDatabase(memory_file).close();
    return SqliteDatabase;
  } catch (cause) {
    throw new StoreError(
      "store_failed",
      "better-sqlite3 could not be loaded: install it where there is a compiler, or use a PostgreSQL database",
      { cause },
    );
  }
}

type SqliteConstructor = new (file: string, options?: SqliteOptions) => Database;
interface SqliteOptions {
  readonly timeout: number;
  readonly fileMustExist?: boolean;
  readonly readonly?: boolean;
}

function prepareFile(file: string, create: boolean): void {
  try {
    // Hashes of passwords are in it: for its owner alone, and so are the files SQLite puts beside it.
    if (create) closeSync(openSync(file, "a", 0o600));
    // SQLite would take it for new, and throw the log away.
    if (statSync(file).size === 0 && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new StoreError("store_damaged", "the store's file is empty, but its log is not");
  } catch (thrown) {
    throw thrown instanceof StoreError ? thrown : failureOf(thrown);
  }
}

function judge(db: Database): void {
  judgeOwner(db);
  judgeWhole(db);
}

function judgeOwner(db: Database): void {
  const owner = db.pragma("application_id", { simple: true });
  if (owner === application_id) return;
  const objects = db.prepare<[], { count: number }>("select count(*) as count from sqlite_master").get();
  if (owner !== 0 || objects?.count !== 0)
    throw new StoreError("store_damaged", "the file is an SQLite database, but not a store of this server");
}

function configure(db: Database, file: string, settings: SqliteSettings): void {
  const mode = db.pragma("journal_mode = wal", { simple: true });
  if (mode !== "wal" && file !== memory_file)
    throw new StoreError("store_failed", `SQLite cannot keep a log (WAL) where the store is: its mode is ${mode}`);
  db.pragma("synchronous = full");
  db.pragma("foreign_keys = on");
  db.pragma("trusted_schema = off");
  db.pragma(`journal_size_limit = ${settings.wal_bytes_max}`);
  if (db.pragma("application_id", { simple: true }) !== application_id) db.pragma(`application_id = ${application_id}`);
}

function judgeWhole(db: Database): void {
  const found = db.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw new StoreError("store_damaged", `the store's file is damaged: ${found}`);
}

function failureOf(thrown: unknown): StoreError {
  if (thrown instanceof StoreError) return thrown;
  const code = codeOf(thrown);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code))
    return new StoreError("store_damaged", `the store's file is damaged: ${reason}`, { cause: thrown });
  if (isSqliteFull(code))
    return new StoreError("store_full", `the store could not be opened, for it has no room: ${reason}`, { cause: thrown });
  if (code.startsWith("SQLITE_IOERR"))
    return new StoreError("store_failed", `the store could not be opened: ${reason}`, { cause: thrown });
  return new StoreError("store_unavailable", `the store could not be opened: ${reason}`, { cause: thrown });
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

/** In the header of every store's file: "TkgS". */
const application_id = 0x546b6753;
