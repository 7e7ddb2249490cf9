/**
 * Whether an error of SQLite, or of the file system below it, by its code, says that the disk is full. The shared memory
 * that is its log's index it makes larger before a write that needs more of it; where that fails, SQLite has one code for all reasons,
 * and a full disk is by far the likeliest.
 */
export function isSqliteFull(code: string): boolean {
  return code === "SQLITE_FULL" || code === "SQLITE_IOERR_SHMSIZE" || code === "ENOSPC";
}
