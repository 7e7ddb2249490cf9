import type { Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { removeExpiredRows } from "./expired-rows.js";
import type { RefreshTokenRow, RefreshTokens } from "./refresh-tokens.js";
import { isText } from "./row-codec.js";
import { RowTable } from "./row-table.js";

export class RefreshTokenRows implements RefreshTokens {
  readonly #access: Access;
  readonly #rows: RowTable<"refresh_tokens", RefreshTokenRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, {
      table: "refresh_tokens",
      belongs_to: { table: "users", column: "user_id" },
      unique: "token_hash",
    });
  }

  create(row: RefreshTokenRow): Promise<Result<RefreshTokenRow>> {
    return this.#rows.insert(row);
  }

  findByHash(token_hash: string): Promise<RefreshTokenRow | undefined> {
    return this.#rows.find({ token_hash });
  }

  async use(id: string, now_ms: number): Promise<boolean> {
    if (!isText(id)) return false;
    // One statement: of two at once, the second finds the mark of the first.
    const { numUpdatedRows } = await this.#access.db
      .updateTable("refresh_tokens")
      .set({ used_ms: now_ms })
      .where("id", "=", id)
      .where("used_ms", "is", null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  async useSuccessor(id: string, since_ms: number, now_ms: number): Promise<RefreshTokenRow | undefined> {
    const before = await this.#rows.find({ id });
    if (before?.used_ms === undefined || before.used_ms < since_ms) return undefined;
    for (;;) {
      const row = await this.#access.db
        .selectFrom("refresh_tokens")
        .selectAll()
        .where("family_id", "=", before.family_id)
        .where("before_id", "=", id)
        .where("used_ms", "is", null)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      // Another may have used it since it was looked at, and created the next in its place.
      if (await this.use(row.id, now_ms)) return this.#rows.decode(row);
    }
  }

  async removeFamily(family_id: string): Promise<void> {
    await this.#removeAll("family_id", family_id);
  }

  async removeOfUser(user_id: string): Promise<void> {
    await this.#removeAll("user_id", user_id);
  }

  removeExpired(now_ms: number): Promise<number> {
    return removeExpiredRows(this.#access, "refresh_tokens", "expires_ms", now_ms);
  }

  async #removeAll(column: "family_id" | "user_id", id: string): Promise<void> {
    if (!isText(id)) return;
    for (;;) {
      const { numDeletedRows } = await this.#access.db.deleteFrom("refresh_tokens").where(column, "=", id).executeTakeFirst();
      // Who was exchanging one of them meanwhile has created another, which a statement that began before does not see.
      if (numDeletedRows === 0n) return;
    }
  }
}
