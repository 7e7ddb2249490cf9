import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { accept, type Refusal, type Result, refuse } from "@talkgroup/schemas";
import { ageOf, type BackupAge, type BackupRow, judgeHeader, judgeLine, type RowCounts } from "./backup-format.js";
import { backup_limits } from "./backup-limits.js";
import type { BackupSummary } from "./backup-writer.js";
import { type TableName, table_names } from "./tables.js";

/**
 * Reads a backup from its first byte to its last and judges all of it; `onRow` gets each row and how many bytes its line has. Refuses
 * `file_unreadable`, `unsupported_version`, and `invalid_params` with the line for what is damaged, altered or cut off.
 */
export async function readBackupFile(
  file: string,
  onRow: (row: BackupRow, line_bytes: number) => Promise<void> = async () => {},
): Promise<Result<BackupSummary>> {
  let handle: FileHandle;
  try {
    handle = await open(file, "r");
  } catch (thrown) {
    return unreadable(file, thrown);
  }
  try {
    return await readAll(handle, file, onRow);
  } finally {
    await handle.close();
  }
}

async function readAll(
  handle: FileHandle,
  file: string,
  onRow: (row: BackupRow, line_bytes: number) => Promise<void>,
): Promise<Result<BackupSummary>> {
  const reader = new BackupReader();
  for await (const line of linesOf(handle)) {
    if (line === undefined) return unreadable(file, undefined);
    const judged = reader.judge(line);
    if (!judged.ok) return judged;
    if (judged.value !== undefined) await onRow(judged.value, line.length);
  }
  return reader.end();
}

/** What has been read so far, line by line. */
class BackupReader {
  readonly #hash = createHash("sha256");
  readonly #text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #rows = Object.fromEntries(table_names.map((table) => [table, 0])) as Record<TableName, number>;
  #announced: RowCounts | undefined;
  #age: BackupAge | undefined;
  #summary: BackupSummary | undefined;
  #lines = 0;
  #size_bytes = 0;
  /** Place of the table of the row before. */
  #place = 0;

  /** With its line feed, which only the last line of a file that was cut off lacks. Undefined for the first and the last line. */
  judge(line: Buffer): Result<BackupRow | undefined> {
    this.#lines += 1;
    this.#size_bytes += line.length;
    if (line.length > backup_limits.line_bytes_max)
      return this.#wrong(`found a line of more than ${backup_limits.line_bytes_max} bytes`);
    if (this.#summary !== undefined) return this.#wrong("found more after the end");
    if (line.at(-1) !== line_feed) return this.#wrong("found half a line: the file was cut off");
    const judged = this.#judgeText(line);
    if (judged.ok) this.#hash.update(line);
    return judged;
  }

  end(): Result<BackupSummary> {
    if (this.#summary !== undefined) return accept(this.#summary);
    this.#lines += 1;
    return this.#wrong("found the file at its end without a closing line: it was cut off");
  }

  #judgeText(line: Buffer): Result<BackupRow | undefined> {
    const text = this.#decode(line);
    if (text === undefined) return this.#wrong("found what is not UTF-8");
    if (this.#announced === undefined || this.#age === undefined) {
      const header = judgeHeader(text);
      if (!header.ok) return header.refusal.code === "unsupported_version" ? header : this.#at(header.refusal);
      this.#announced = header.value.rows;
      this.#age = ageOf(header.value.migration);
      return accept(undefined);
    }
    const judged = judgeLine(text, this.#age);
    if (!judged.ok) return this.#at(judged.refusal);
    const { value } = judged;
    if ("end" in value) return this.#judgeEnd(value.rows, value.sha256);
    const place = table_names.indexOf(value.table);
    if (place < this.#place) return this.#wrong(`found a row of ${value.table} after those of another table`);
    this.#place = place;
    this.#rows[value.table] += 1;
    return accept(value);
  }

  #judgeEnd(rows: RowCounts, sha256: string): Result<undefined> {
    for (const table of table_names) {
      if (rows[table] !== this.#rows[table] || this.#announced?.[table] !== rows[table])
        return this.#wrong(`found ${this.#rows[table]} rows of ${table}, expected ${this.#announced?.[table]}`);
    }
    const found = this.#hash.copy().digest("hex");
    if (found !== sha256) return this.#wrong("found another SHA-256 than that of the lines before: the file was altered");
    this.#summary = { rows, size_bytes: this.#size_bytes, sha256 };
    return accept(undefined);
  }

  #decode(line: Buffer): string | undefined {
    try {
      return this.#text.decode(line);
    } catch {
      return undefined;
    }
  }

  #wrong(message: string): { ok: false; refusal: Refusal } {
    return refuse("invalid_params", `line ${this.#lines}: ${message}`);
  }

  #at({ message }: Refusal): { ok: false; refusal: Refusal } {
    return this.#wrong(message);
  }
}

/** Each with its line feed; a line beyond the limit ends it. Undefined if the file can be read no further. */
async function* linesOf(handle: FileHandle): AsyncGenerator<Buffer | undefined> {
  const chunk = Buffer.alloc(chunk_bytes);
  let rest: Buffer[] = [];
  let rest_bytes = 0;
  for (;;) {
    const bytes_read = await handle.read(chunk, 0, chunk_bytes).then(
      ({ bytesRead }) => bytesRead,
      () => undefined,
    );
    if (bytes_read === undefined) return yield undefined;
    if (bytes_read === 0) break;
    const read = chunk.subarray(0, bytes_read);
    let from = 0;
    for (let feed = read.indexOf(line_feed); feed !== -1; feed = read.indexOf(line_feed, from)) {
      yield Buffer.concat([...rest, read.subarray(from, feed + 1)]);
      rest = [];
      rest_bytes = 0;
      from = feed + 1;
    }
    rest.push(Buffer.from(read.subarray(from)));
    rest_bytes += bytes_read - from;
    if (rest_bytes > backup_limits.line_bytes_max) break;
  }
  if (rest_bytes > 0) yield Buffer.concat(rest);
}

function unreadable(file: string, thrown: unknown): { ok: false; refusal: Refusal } {
  const reason = thrown instanceof Error && "code" in thrown ? ` (${String(thrown.code)})` : "";
  return refuse("file_unreadable", `${file}: found no file that can be read${reason}, expected a backup`);
}

const line_feed = 0x0a;
const chunk_bytes = 65_536;
