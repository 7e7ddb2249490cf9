import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { isText } from "./row-codec.js";
import { RowTable } from "./row-table.js";
import type { InviteRow, Invites, Page } from "./store.js";

export class InviteRows implements Invites {
  readonly #access: Access;
  readonly #rows: RowTable<"invites", InviteRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, {
      table: "invites",
      belongs_to: { table: "organisations", column: "organisation_id" },
      unique: "code_hash",
    });
  }

  create(row: InviteRow): Promise<Result<InviteRow>> {
    return this.#rows.insert(row);
  }

  find(id: string): Promise<InviteRow | undefined> {
    return this.#rows.find({ id });
  }

  findByCode(code_hash: string): Promise<InviteRow | undefined> {
    return this.#rows.find({ code_hash });
  }

  list(organisation_id: string, page: Page): Promise<readonly InviteRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  async use(id: string, now_ms: number): Promise<Result<InviteRow>> {
    const used = isText(id) ? await this.#count(id, now_ms) : undefined;
    return used === undefined
      ? refuse("invite_invalid", "invite: found one that is unknown, used up or too old, expected a good one")
      : accept(this.#rows.decode(used));
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }

  /** One statement: of many at once, each sees what the one before has left. */
  #count(id: string, now_ms: number): Promise<object | undefined> {
    return this.#access.db
      .updateTable("invites")
      .set((row) => ({ uses: row("uses", "+", 1) }))
      .where("id", "=", id)
      .where((row) => row.or([row("uses_max", "is", null), row("uses", "<", row.ref("uses_max"))]))
      .where((row) => row.or([row("expires_ms", "is", null), row("expires_ms", ">", now_ms)]))
      .returningAll()
      .executeTakeFirst();
  }
}
