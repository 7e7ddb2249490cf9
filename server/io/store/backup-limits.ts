import { type StoreLimits, store_limits } from "./store-limits.js";

/** Bounds of a backup, so that one of any size is written and read in a few MB of memory. */
export interface BackupLimits {
  /** Rows read from the database at once. */
  readonly page_rows: number;
  /** Rows read at once of a table with long texts. */
  readonly long_page_rows: number;
  /** Rows put in at once. */
  readonly batch_rows: number;
  /** Bytes of the lines put in at once; a line by itself may have more. */
  readonly batch_bytes: number;
  /** Bytes of one line. */
  readonly line_bytes_max: number;
  /** Of the store, while a backup is made or restored. */
  readonly store: StoreLimits;
}

export const backup_limits: BackupLimits = {
  page_rows: 200,
  // A preset has up to 2 MB, where the owner allows no more.
  long_page_rows: 8,
  // PostgreSQL takes 65,535 values in one statement.
  batch_rows: 200,
  batch_bytes: 1_048_576,
  // The longest preset that a server's owner may allow, 16 MB, every character of it escaped, and the rest of its row.
  line_bytes_max: 33_619_968,
  // One statement removes all rows of the audit log.
  store: { ...store_limits, statement_ms_max: 600_000, answer_ms_max: 660_000 },
};
