import { assert, type Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { RowTable } from "./row-table.js";
import type { Page, RoleRow, Roles, Update } from "./store.js";

export class RoleRows implements Roles {
  readonly #rows: RowTable<"roles", RoleRow>;

  constructor(access: Access) {
    this.#rows = new RowTable(access, {
      table: "roles",
      belongs_to: { table: "organisations", column: "organisation_id" },
      unique: "slug",
      changeable: ["title", "position"],
    });
  }

  async create(row: RoleRow): Promise<Result<RoleRow>> {
    assert(row.version === 1, "the first version is 1");
    return this.#rows.insert(row);
  }

  find(id: string): Promise<RoleRow | undefined> {
    return this.#rows.find({ id });
  }

  list(organisation_id: string, page: Page): Promise<readonly RoleRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  update(update: Update<Pick<RoleRow, "title" | "position">>): Promise<Result<RoleRow>> {
    return this.#rows.update(update);
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }
}
