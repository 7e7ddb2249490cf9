/** Why the store could not do what it was asked. */
export type StoreErrorCode =
  /** The database cannot be reached, or is too busy. It may come back. */
  | "store_unavailable"
  /** Written by a newer version of the server. */
  | "store_newer"
  /** Not ours, or not whole. */
  | "store_damaged"
  /** No room to write on the database's disk. What is kept can be read, and once there is room it takes writes again. */
  | "store_full"
  /** The database refused a statement: a bug of ours, a disk that fails, or no SQLite on this machine. */
  | "store_failed";

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
