import { accept, type Refusal, type Result, refuse } from "@talkgroup/schemas";
import { type Kysely, sql } from "kysely";
import { type Access, OpenAccess } from "./store/access.js";
import type { BackupRow } from "./store/backup-format.js";
import { backup_limits } from "./store/backup-limits.js";
import { readBackupFile } from "./store/backup-reader.js";
import { type BackupSummary, writeBackupFile } from "./store/backup-writer.js";
import { type Database, openDatabase } from "./store/database.js";
import { judgeSchema, migrate } from "./store/migrate.js";
import { StatementError } from "./store/statement-error.js";
import { memory_file, parseStoreUrl } from "./store/store-url.js";
import { type StoredRow, type TableName, table_names } from "./store/tables.js";

/**
 * Writes all a store holds into `file`, as it is at one moment, beside a server that goes on working. The file appears when it is
 * whole, for its owner alone, and replaces one of the same name. Refuses `unsupported_version` for a store that an older server
 * left, `invalid_params` for one in memory. Throws `StoreError`, `BackupError`.
 */
export async function writeBackup(url: string, file: string): Promise<Result<BackupSummary>> {
  return withDatabase({ url, create: false, connections_max: 1, limits: backup_limits.store }, async (database) => {
    const { applied, pending } = await judgeSchema(database);
    if (pending > 0)
      return refuse("unsupported_version", "the store is of an older server, expected one this server has been started with");
    const header = { migration: applied.at(-1) ?? "", created_ms: Date.now() };
    const moment = database.kysely.transaction().setAccessMode("read only").setIsolationLevel("repeatable read");
    return accept(await moment.execute((db) => writeBackupFile(db, file, header)));
  });
}

/**
 * Replaces all a store holds by what `file` holds, or nothing of it; a server that runs beside it reads all again
 * (`Store.generation`). The whole file is judged before the store is opened. Refuses `file_unreadable`, `unsupported_version`,
 * `invalid_params` with the line, `conflict` for rows that contradict one another. Throws `StoreError`.
 */
export async function restoreBackup(url: string, file: string): Promise<Result<BackupSummary>> {
  const judged = await readBackupFile(file);
  if (!judged.ok) return judged;
  return withDatabase({ url, connections_max: 2, limits: backup_limits.store }, async (database) => {
    await migrate(database);
    try {
      const access = new OpenAccess(database.kind, database.kysely);
      return await access.atomically((within) => replaceAll(within, file, judged.value));
    } catch (thrown) {
      if (thrown instanceof StatementError && thrown.trouble !== "contended")
        return refuse("conflict", "found rows that name what is not there, or the same thing twice, expected a whole backup");
      throw thrown;
    }
  });
}

async function withDatabase(
  options: Parameters<typeof openDatabase>[0],
  work: (database: Database) => Promise<Result<BackupSummary>>,
): Promise<Result<BackupSummary>> {
  const { url } = options;
  const parsed = parseStoreUrl(url);
  if (parsed.kind === "sqlite" && parsed.file === memory_file)
    return refuse("invalid_params", "the store's url: found one in memory, expected one that others can open");
  const database = await openDatabase(options);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function replaceAll(access: Access, file: string, expected: BackupSummary): Promise<Result<BackupSummary>> {
  const db = access.db as unknown as Kysely<Record<TableName, StoredRow>>;
  await lockAll(access);
  for (const table of table_names.toReversed()) await db.deleteFrom(table).execute();
  const batch = new InsertBatch(db);
  const read = await readBackupFile(file, (row, line_bytes) => batch.add(row, line_bytes));
  if (!read.ok) return read;
  await batch.flush();
  if (read.value.sha256 !== expected.sha256) return changed();
  await access.db
    .updateTable("store_state")
    .set((state) => ({ generation: state("generation", "+", 1) }))
    .execute();
  return read;
}

/** Nobody writes until it is done, and channels may come before their parents. */
async function lockAll({ kind, db }: Access): Promise<void> {
  if (kind === "sqlite") {
    await sql`pragma defer_foreign_keys = on`.execute(db);
    return;
  }
  await sql`lock table ${sql.join(table_names.map((table) => sql.table(table)))} in exclusive mode`.execute(db);
  await sql`set constraints all deferred`.execute(db);
}

/** Rows of one table on their way in, a bounded number of them. */
class InsertBatch {
  readonly #db: Kysely<Record<TableName, StoredRow>>;
  #table: TableName = "organisations";
  #rows: StoredRow[] = [];
  #bytes = 0;

  constructor(db: Kysely<Record<TableName, StoredRow>>) {
    this.#db = db;
  }

  async add({ table, row }: BackupRow, line_bytes: number): Promise<void> {
    const { batch_rows, batch_bytes } = backup_limits;
    if (table !== this.#table || this.#rows.length >= batch_rows || this.#bytes + line_bytes > batch_bytes) await this.flush();
    this.#table = table;
    this.#rows.push(row);
    this.#bytes += line_bytes;
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#bytes = 0;
    if (rows.length > 0) await this.#db.insertInto(this.#table).values(rows).execute();
  }
}

function changed(): { ok: false; refusal: Refusal } {
  return refuse("file_unreadable", "the backup changed while it was read, expected one that nobody writes to");
}
