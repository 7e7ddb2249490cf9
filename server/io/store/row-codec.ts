import { assert, type Refusal, refuse } from "@talkgroup/schemas";
import { store_limits } from "./store-limits.js";
import type { ColumnKind, ColumnsOf, Stored, StoredRow } from "./tables.js";

/** A record as the columns hold it. Fields the record does not name are left out. */
export function encodeRow<Record extends object>(columns: ColumnsOf<Record>, record: Partial<Record>): StoredRow {
  const row: StoredRow = {};
  for (const [field, value] of Object.entries(record)) row[field] = encodeField(field, kindOf(columns, field), value);
  return row;
}

/** The record of a row that the columns held. */
export function decodeRow<Record extends object>(columns: ColumnsOf<Record>, row: object): Record {
  const record: { [field: string]: unknown } = {};
  const stored = row as StoredRow;
  for (const [field, kind] of Object.entries<ColumnKind>(columns as { [field: string]: ColumnKind }))
    record[field] = decodeField(kind, stored[field] ?? null);
  return record as Record;
}

/**
 * Why a row cannot be kept by both databases alike: PostgreSQL has no character 0 and no half of a pair, and its indexes hold
 * short texts only. Undefined if it can.
 */
export function unstorable<Record extends object>(columns: ColumnsOf<Record>, row: StoredRow): Refusal | undefined {
  for (const [field, value] of Object.entries(row)) {
    if (typeof value !== "string") continue;
    if (!isText(value))
      return refuse("invalid_params", `${field}: found a character that is none, expected Unicode text`, `/${field}`).refusal;
    if (!kindOf(columns, field).startsWith("key") || value.length * 3 <= store_limits.key_bytes_max) continue;
    const bytes = Buffer.byteLength(value);
    if (bytes > store_limits.key_bytes_max)
      return refuse(
        "invalid_params",
        `${field}: found ${bytes} bytes, expected at most ${store_limits.key_bytes_max}`,
        `/${field}`,
      ).refusal;
  }
  return undefined;
}

/** Whether both databases can hold it, so that one of them can be asked for it. */
export function isText(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

function kindOf<Record extends object>(columns: ColumnsOf<Record>, field: string): ColumnKind {
  const kind = (columns as { readonly [field: string]: ColumnKind | undefined })[field];
  assert(kind !== undefined, `${field} is a column`);
  return kind;
}

function encodeField(field: string, kind: ColumnKind, value: unknown): Stored {
  if (value === undefined) {
    assert(kind.endsWith("?"), `${field} has a value`);
    return null;
  }
  if (kind === "boolean") return value === true ? 1 : 0;
  if (kind === "list") return JSON.stringify(value);
  if (kind.startsWith("number")) {
    assert(Number.isSafeInteger(value), `${field} is a whole number`);
    return value as number;
  }
  assert(typeof value === "string", `${field} is a text`);
  return value;
}

function decodeField(kind: ColumnKind, value: Stored): unknown {
  if (value === null) return undefined;
  if (kind === "boolean") return value !== 0;
  return kind === "list" ? JSON.parse(String(value)) : value;
}
