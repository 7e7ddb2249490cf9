import { type Result, refuse } from "@talkgroup/schemas";
import { migrations } from "./migrations/migrations.js";
import { isText, unstorable } from "./row-codec.js";
import { type ColumnKind, type ColumnsOf, columns, type StoredRow, type TableName, table_names } from "./tables.js";

/*
 * A backup is lines of JSON, each ended by a line feed. The first is a header, the last closes it; between them is a line for each
 * row, table by table. Both databases write and read the same.
 */

export interface BackupHeader {
  readonly talkgroup_backup: typeof backup_version;
  /** The newest step the tables had been through. */
  readonly migration: string;
  /** Wall clock, ms since 1970. */
  readonly created_ms: number;
  readonly rows: RowCounts;
}

export type RowCounts = { readonly [T in TableName]: number };

export interface BackupRow {
  readonly table: TableName;
  /** As the tables hold it. */
  readonly row: StoredRow;
}

export interface BackupEnd {
  readonly end: true;
  readonly rows: RowCounts;
  /** Of all bytes before this line, hexadecimal. */
  readonly sha256: string;
}

/** What the tables have now and a backup of then lacks. */
export interface BackupAge {
  readonly tables: ReadonlySet<string>;
  /** By table and column: what to fill in. */
  readonly columns: Readonly<Record<string, StoredRow>>;
}

/** By the newest step that the tables of a backup had been through; undefined for a step that is none of ours. */
export function ageOf(migration: string): BackupAge | undefined {
  const step = migrations.findIndex(({ name }) => name === migration);
  if (step === -1) return undefined;
  const tables = new Set<string>();
  const added: { [table: string]: StoredRow } = {};
  for (const { adds } of migrations.slice(step + 1)) {
    for (const table of adds.tables) tables.add(table);
    for (const [table, more] of Object.entries(adds.columns)) added[table] = { ...added[table], ...more };
  }
  return { tables, columns: added };
}

/** Of the format. Grows if a reader of the one before would misread it. */
export const backup_version = 1;

/**
 * A header, of this server or of an older one; `rows` then counts 0 of tables that came later. Refuses `unsupported_version` for a newer
 * format, a newer server and one that nobody knows, `invalid_params` for what is no header.
 */
export function judgeHeader(text: string): Result<BackupHeader> {
  const header = parse(text);
  const version = header?.["talkgroup_backup"];
  if (header === undefined || !Number.isSafeInteger(version)) return wrong("found no header", "the header of a backup");
  if (version !== backup_version)
    return refuse("unsupported_version", `line 1: found a backup of format ${version}, expected ${backup_version}`);
  const { migration, created_ms, rows } = header;
  const ours = migrations.at(-1)?.name ?? "";
  if (typeof migration !== "string" || !/^[0-9a-z-]{1,64}$/.test(migration)) return wrong("found no migration", "a name");
  if (migration > ours)
    return refuse("unsupported_version", `line 1: found a backup of a newer server (${migration}), expected up to ${ours}`);
  const age = ageOf(migration);
  if (age === undefined)
    return refuse("unsupported_version", `line 1: found a backup of an older server (${migration}) that is not known`);
  if (!Number.isSafeInteger(created_ms)) return wrong("found no created_ms", "a time");
  const counts = judgeCounts(rows, age);
  if (counts === undefined) return wrong("found other counts", "one for each table");
  return { ok: true, value: { talkgroup_backup: backup_version, migration, created_ms: created_ms as number, rows: counts } };
}

/**
 * A row as the tables are now, or the end. What came after the backup was made is filled in. Refuses `invalid_params`: what is found is
 * not shown, since it may be a hash.
 */
export function judgeLine(text: string, age: BackupAge): Result<BackupRow | BackupEnd> {
  const line = parse(text);
  if (line === undefined) return wrong("found no JSON object", "a row");
  if (line["end"] === true) {
    const rows = judgeCounts(line["rows"], age);
    const sha256 = line["sha256"];
    if (rows === undefined || typeof sha256 !== "string") return wrong("found an end without counts or hash", "both");
    return { ok: true, value: { end: true, rows, sha256 } };
  }
  const table = table_names.find((name) => name === line["table"] && !age.tables.has(name));
  const row = line["row"];
  if (table === undefined) return wrong("found an unknown table", "one of the store's");
  if (!isObject(row)) return wrong(`found no row of ${table}`, "one");
  const later = age.columns[table] ?? {};
  if (Object.keys(later).some((column) => Object.hasOwn(row, column)))
    return wrong(`found a column ${table} did not have then`, "its own");
  return judgeRow(table, { ...row, ...later });
}

function judgeRow(table: TableName, row: Readonly<Record<string, unknown>>): Result<BackupRow> {
  const kinds = Object.entries<ColumnKind>(columns[table] as { readonly [column: string]: ColumnKind });
  for (const [column, kind] of kinds) {
    if (!isOfKind(kind, row[column])) return wrong(`found another ${table}.${column}`, kind);
  }
  if (Object.keys(row).length !== kinds.length) return wrong(`found a column ${table} does not have`, "its own");
  const stored = row as StoredRow;
  const bad = unstorable(columns[table] as unknown as ColumnsOf<StoredRow>, stored);
  return bad === undefined ? { ok: true, value: { table, row: stored } } : { ok: false, refusal: bad };
}

function isOfKind(kind: ColumnKind, value: unknown): boolean {
  if (value === null) return kind.endsWith("?");
  if (kind === "boolean") return value === 0 || value === 1;
  if (kind === "list") return typeof value === "string" && isList(value);
  return kind.startsWith("number") ? Number.isSafeInteger(value) : typeof value === "string" && isText(value);
}

function isList(text: string): boolean {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((entry) => typeof entry === "string");
  } catch {
    return false;
  }
}

function judgeCounts(counts: unknown, { tables }: BackupAge): RowCounts | undefined {
  if (!isObject(counts) || Object.keys(counts).length !== table_names.length - tables.size) return undefined;
  const all: { [table: string]: unknown } = { ...counts };
  for (const table of tables) {
    if (Object.hasOwn(counts, table)) return undefined;
    all[table] = 0;
  }
  const whole = table_names.every((table) => Number.isSafeInteger(all[table]) && Number(all[table]) >= 0);
  return whole ? (all as RowCounts) : undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(found: string, expected: string): ReturnType<typeof refuse> {
  return refuse("invalid_params", `${found}, expected ${expected}`);
}
