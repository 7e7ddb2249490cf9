import { accept, type Result } from "@talkgroup/schemas";
import type { Update } from "../store/store.js";
import { notThere } from "./scope.js";

/** What of a table is needed to remove a row of it. */
export interface RemovableRows {
  remove(id: string): Promise<boolean>;
}

export interface VersionedRows extends RemovableRows {
  update(update: Update<object>): Promise<Result<unknown>>;
}

/** Removes a row. Refuses `not_found`, which is no refusal to who asked for it (and leaves nothing in the audit log). */
export async function removeRow(rows: RemovableRows, id: string): Promise<Result<Readonly<Record<string, never>>>> {
  return (await rows.remove(id)) ? accept({}) : notThere("id");
}

/**
 * Removes a row, if it still has the version that the caller named; undefined: any. To be called within a transaction, till whose end the
 * update holds the row. Refuses `version_mismatch`, `not_found`.
 */
export async function removeVersion(
  rows: VersionedRows,
  id: string,
  version: number | undefined,
  changed_ms: number,
): Promise<Result<Readonly<Record<string, never>>>> {
  if (version !== undefined) {
    const held = await rows.update({ id, version, changed_ms, changes: {} });
    if (!held.ok) return held;
  }
  return removeRow(rows, id);
}
