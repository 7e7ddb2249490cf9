import type { Access } from "./access.js";
import { store_limits } from "./store-limits.js";

/** Removes rows whose time is before `before_ms`, a part at a time: others get their turn in between. Returns how many went. */
export async function removeExpiredRows(
  { db }: Access,
  table: "audit" | "refresh_tokens",
  time: "at_ms" | "expires_ms",
  before_ms: number,
): Promise<number> {
  const limit = store_limits.expired_rows_per_statement;
  const any = db.withTables<Record<"audit" | "refresh_tokens", { id: string; at_ms: number; expires_ms: number }>>();
  for (let removed = 0; ; ) {
    const part = any.selectFrom(table).select("id").where(time, "<", before_ms).limit(limit);
    const { numDeletedRows } = await any.deleteFrom(table).where("id", "in", part).executeTakeFirst();
    removed += Number(numDeletedRows);
    if (numDeletedRows < limit) return removed;
  }
}
