import type { Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { isText } from "./row-codec.js";
import { RowTable } from "./row-table.js";
import type { BanRow, Bans, Page } from "./store.js";

export class BanRows implements Bans {
  readonly #access: Access;
  readonly #rows: RowTable<"bans", BanRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, {
      table: "bans",
      belongs_to: { table: "organisations", column: "organisation_id" },
      replaced_by: ["organisation_id", "kind", "subject"],
    });
  }

  create(row: BanRow): Promise<Result<BanRow>> {
    return this.#rows.insert(row);
  }

  find(id: string): Promise<BanRow | undefined> {
    return this.#rows.find({ id });
  }

  async match(
    organisation_id: string,
    subjects: readonly Pick<BanRow, "kind" | "subject">[],
    now_ms: number,
  ): Promise<readonly BanRow[]> {
    const asked = subjects.filter(({ subject }) => isText(subject));
    if (asked.length === 0 || !isText(organisation_id)) return [];
    const rows = await this.#access.db
      .selectFrom("bans")
      .selectAll()
      .where("organisation_id", "=", organisation_id)
      .where((row) => row.or(asked.map(({ kind, subject }) => row.and({ kind, subject }))))
      .where((row) => row.or([row("expires_ms", "is", null), row("expires_ms", ">", now_ms)]))
      .orderBy("id")
      .execute();
    return rows.map((row) => this.#rows.decode(row));
  }

  list(organisation_id: string, page: Page): Promise<readonly BanRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }
}
