import { assert } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { removeExpiredRows } from "./expired-rows.js";
import { RowTable } from "./row-table.js";
import type { AuditLog, AuditRow, Page } from "./store.js";

export class AuditRows implements AuditLog {
  readonly #access: Access;
  readonly #rows: RowTable<"audit", AuditRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, { table: "audit" });
  }

  async add(row: AuditRow): Promise<void> {
    const added = await this.#rows.insert(row);
    assert(added.ok, "an audit row is of our own making");
  }

  list(organisation_id: string, page: Page): Promise<readonly AuditRow[]> {
    return this.#rows.list({ organisation_id }, page, "desc");
  }

  removeBefore(at_ms: number): Promise<number> {
    return removeExpiredRows(this.#access, "audit", "at_ms", at_ms);
  }
}
