import type { StoreErrorCode } from "./store-error.js";
import type { Stored, StoredRow } from "./tables.js";

/** What the main thread tells the SQLite thread. */
export type ToSqliteThread =
  | ({ readonly kind: "open"; readonly settings: SqliteSettings } & SqliteOpening)
  | { readonly kind: "run"; readonly request_id: number; readonly sql: string; readonly parameters: readonly Stored[] }
  | { readonly kind: "close" };

export interface SqliteOpening {
  readonly file: string;
  /** True: makes the file if it is not there. */
  readonly create: boolean;
  /** True: refuses a file that another process has opened so, for as long as that lives. */
  readonly alone: boolean;
}

export interface SqliteSettings {
  readonly busy_ms_max: number;
  readonly statements_max: number;
  readonly wal_bytes_max: number;
}

export type FromSqliteThread =
  | { readonly kind: "opened" }
  | { readonly kind: "refused"; readonly code: StoreErrorCode; readonly message: string }
  | ({ readonly kind: "ran"; readonly request_id: number } & SqliteAnswer)
  /** `code` is SQLite's own, such as SQLITE_BUSY. */
  | { readonly kind: "failed"; readonly request_id: number; readonly code: string; readonly message: string }
  | { readonly kind: "closed" };

export interface SqliteAnswer {
  readonly rows: readonly StoredRow[];
  /** Rows the statement wrote; 0 if it gave some back. */
  readonly changes: number;
}
