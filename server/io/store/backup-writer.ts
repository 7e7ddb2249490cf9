import { createHash } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { assert } from "@talkgroup/schemas";
import { type Kysely, sql } from "kysely";
import { reasonOf } from "../server-error.js";
import { BackupError } from "./backup-error.js";
import { type BackupEnd, type BackupHeader, backup_version, type RowCounts } from "./backup-format.js";
import { backup_limits } from "./backup-limits.js";
import { StoreError } from "./store-error.js";
import { primary_keys, type StoredRow, type TableName, type Tables, table_names } from "./tables.js";

/** Rows of a table by what it holds, and how many bytes it makes. */
export interface BackupSummary {
  readonly rows: RowCounts;
  readonly size_bytes: number;
  /** Of the whole but its last line, hexadecimal. */
  readonly sha256: string;
}

/**
 * Writes everything `db` sees, a few rows at a time, and gives the file its name only when all of it is on the disk. `db` is a
 * transaction that reads at one moment. Throws `BackupError`, `StoreError`.
 */
export async function writeBackupFile(
  db: Kysely<Tables>,
  file: string,
  header: Pick<BackupHeader, "migration" | "created_ms">,
): Promise<BackupSummary> {
  const part = `${file}.${process.pid}.part`;
  try {
    // Hashes of passwords are in it: for its owner alone. What another has put there is not written to.
    const handle = await open(part, "wx", 0o600);
    const summary = await writeAll(new BackupWriter(handle), db, header).finally(() => handle.close());
    await rename(part, file);
    await syncFolder(dirname(file));
    return summary;
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => {});
    if (thrown instanceof StoreError) throw thrown;
    throw new BackupError("backup_unwritable", `${file}: the backup could not be written: ${reasonOf(thrown)}`, {
      cause: thrown,
    });
  }
}

async function writeAll(
  writer: BackupWriter,
  db: Kysely<Tables>,
  { migration, created_ms }: Pick<BackupHeader, "migration" | "created_ms">,
): Promise<BackupSummary> {
  const rows = await countRows(db);
  await writer.write([{ talkgroup_backup: backup_version, migration, created_ms, rows } satisfies BackupHeader]);
  for (const table of table_names) {
    let written = 0;
    for await (const page of pagesOf(db, table)) {
      await writer.write(page.map((row) => ({ table, row })));
      written += page.length;
    }
    assert(written === rows[table], "nothing changes while a backup reads");
  }
  return writer.end(rows);
}

class BackupWriter {
  readonly #handle: FileHandle;
  readonly #hash = createHash("sha256");
  #size_bytes = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async write(lines: readonly object[]): Promise<void> {
    const bytes = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    this.#hash.update(bytes);
    this.#size_bytes += bytes.length;
    await this.#handle.appendFile(bytes);
  }

  async end(rows: RowCounts): Promise<BackupSummary> {
    const sha256 = this.#hash.copy().digest("hex");
    await this.write([{ end: true, rows, sha256 } satisfies BackupEnd]);
    await this.#handle.sync();
    return { rows, size_bytes: this.#size_bytes, sha256 };
  }
}

async function countRows(db: Kysely<Tables>): Promise<RowCounts> {
  const counts: Partial<Record<TableName, number>> = {};
  for (const table of table_names) {
    const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(db);
    counts[table] = rows[0]?.rows ?? 0;
  }
  return counts as RowCounts;
}

/** By primary key, each page from where the one before ended. */
async function* pagesOf(db: Kysely<Tables>, table: TableName): AsyncGenerator<readonly StoredRow[]> {
  const limit = table === "presets" || table === "preset_versions" ? backup_limits.long_page_rows : backup_limits.page_rows;
  const key: readonly string[] = primary_keys[table];
  const by = sql.join(key.map((column) => sql.ref(column)));
  for (let last: StoredRow | undefined; ; ) {
    const after = last;
    const from = after === undefined ? sql`` : sql`where (${by}) > (${sql.join(key.map((column) => sql`${after[column]}`))})`;
    const { rows } = await sql<StoredRow>`select * from ${sql.table(table)} ${from} order by ${by} limit ${limit}`.execute(db);
    yield rows;
    last = rows.at(-1);
    if (rows.length < limit) return;
  }
}

/** So that the name survives a power cut too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
