/**
 * Whether an error of SQLite, or of the file system below it, by its code, says that the disk is full. For its log's index, which it
 * makes before each write that needs more of it, SQLite has a code of its own that names nothing else.
 */
export function isSqliteFull(code: string): boolean {
  return code === "SQLITE_FULL" || code === "SQLITE_IOERR_SHMSIZE" || code === "ENOSPC";
}
