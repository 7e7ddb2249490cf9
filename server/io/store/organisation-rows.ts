import { accept, assert, type Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { isText } from "./row-codec.js";
import { RowTable } from "./row-table.js";
import type { OrganisationRecord, Organisations, Page, Update } from "./store.js";

export class OrganisationRows implements Organisations {
  readonly #access: Access;
  readonly #rows: RowTable<"organisations", OrganisationRecord>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, { table: "organisations", unique: "slug", changeable: ["title", "registration"] });
  }

  async create(record: OrganisationRecord): Promise<Result<OrganisationRecord>> {
    assert(record.version === 1, "the first version is 1");
    return this.#rows.insert(record);
  }

  find(id: string): Promise<OrganisationRecord | undefined> {
    return this.#rows.find({ id });
  }

  findBySlug(slug: string): Promise<OrganisationRecord | undefined> {
    return this.#rows.find({ slug });
  }

  list(page: Page): Promise<readonly OrganisationRecord[]> {
    return this.#rows.list({}, page);
  }

  update(update: Update<Pick<OrganisationRecord, "title" | "registration">>): Promise<Result<OrganisationRecord>> {
    return this.#rows.update(update);
  }

  async remove(id: string): Promise<boolean> {
    if (!isText(id)) return false;
    const removed = await this.#access.atomically(async ({ db }) => {
      // The audit log names organisations without belonging to one, since the server as a whole is in it too.
      await db.deleteFrom("audit").where("organisation_id", "=", id).execute();
      const { numDeletedRows } = await db.deleteFrom("organisations").where("id", "=", id).executeTakeFirst();
      return accept(numDeletedRows > 0n);
    });
    return removed.ok && removed.value;
  }
}
