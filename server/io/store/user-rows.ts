import { accept, assert, type Result } from "@talkgroup/schemas";
import { sql } from "kysely";
import type { Access } from "./access.js";
import { isText } from "./row-codec.js";
import { notFound, RowTable } from "./row-table.js";
import { StatementError } from "./statement-error.js";
import type { Page, Update, UserRow, Users, Versioned } from "./store.js";

export class UserRows implements Users {
  readonly #access: Access;
  readonly #rows: RowTable<"users", UserRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = new RowTable(access, {
      table: "users",
      belongs_to: { table: "organisations", column: "organisation_id" },
      unique: "username",
      changeable,
    });
  }

  async create(row: UserRow): Promise<Result<UserRow>> {
    assert(row.version === 1, "the first version is 1");
    return this.#rows.insert(row);
  }

  find(id: string): Promise<UserRow | undefined> {
    return this.#rows.find({ id });
  }

  findByName(organisation_id: string, username_key: string): Promise<UserRow | undefined> {
    return this.#rows.find({ organisation_id, username_key });
  }

  list(organisation_id: string, page: Page): Promise<readonly UserRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  update(
    update: Update<Omit<UserRow, "id" | "organisation_id" | "username" | "username_key" | keyof Versioned>>,
  ): Promise<Result<UserRow>> {
    return this.#rows.update(update);
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }

  async roles(id: string): Promise<readonly string[]> {
    if (!isText(id)) return [];
    const rows = await this.#access.db
      .selectFrom("user_roles")
      .select("role_id")
      .where("user_id", "=", id)
      .orderBy("role_id")
      .execute();
    return rows.map(({ role_id }) => role_id);
  }

  async giveRole(id: string, role_id: string): Promise<Result<undefined>> {
    if (!isText(id) || !isText(role_id)) return notFound("roles", "role_id");
    const { db } = this.#access;
    try {
      const given = await sql`
        insert into user_roles (user_id, role_id)
        select users.id, roles.id from users join roles on roles.organisation_id = users.organisation_id
        where users.id = ${id} and roles.id = ${role_id}
        on conflict do nothing returning role_id`.execute(db);
      if (given.rows.length > 0) return accept(undefined);
    } catch (thrown) {
      if (thrown instanceof StatementError && thrown.trouble === "foreign_key") return notFound("roles", "role_id");
      throw thrown;
    }
    // Nothing was put in: it was there before, or there is nobody to give it to.
    const had = (await this.roles(id)).includes(role_id);
    return had ? accept(undefined) : notFound("roles", "role_id");
  }

  async takeRole(id: string, role_id: string): Promise<boolean> {
    if (!isText(id) || !isText(role_id)) return false;
    const { numDeletedRows } = await this.#access.db
      .deleteFrom("user_roles")
      .where("user_id", "=", id)
      .where("role_id", "=", role_id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }
}

const changeable = [
  "display_name",
  "password_hash",
  "owner",
  "operator",
  "disabled",
  "totp_sealed",
  "totp_active",
  "totp_step",
  "recovery_hashes",
  "signed_in_ms",
  "tokens_valid_from_ms",
  "kept_family_id",
] as const;
