import { accept, assert, type Refusal, type Result, refuse } from "@talkgroup/schemas";
import { type Kysely, sql } from "kysely";
import type { Access } from "./access.js";
import { decodeRow, encodeRow, isText, unstorable } from "./row-codec.js";
import { StatementError } from "./statement-error.js";
import type { Page, Update, Versioned } from "./store.js";
import { store_limits } from "./store-limits.js";
import { type ColumnsOf, columns, type RecordOf, type Stored, type StoredRow, type TableName } from "./tables.js";

/** Tables by name, where one way of asking serves all of them. */
type AnyTables = Record<string, StoredRow>;

export interface RowTableOptions<T extends TableName> {
  readonly table: T;
  /** The table and the column of this one that names a row of it: the row belongs to that. */
  readonly belongs_to?: { readonly table: TableName; readonly column: keyof RecordOf[T] & string };
  /** The field a refusal names if another row has the same. Default "id". */
  readonly unique?: keyof RecordOf[T] & string;
  /** Columns that are unique together: a row with the same is replaced. Default: it is a conflict. */
  readonly replaced_by?: readonly (keyof RecordOf[T] & string)[];
  /** Columns that may change. Default none. */
  readonly changeable?: readonly (keyof RecordOf[T] & string)[];
}

/** What all tables of records with an id have in common. */
export class RowTable<T extends TableName, Row extends RecordOf[T] & { readonly id: string }> {
  readonly #access: Access;
  readonly #options: RowTableOptions<T>;
  readonly #columns: ColumnsOf<Row>;

  constructor(access: Access, options: RowTableOptions<T>) {
    this.#access = access;
    this.#options = options;
    this.#columns = columns[options.table] as unknown as ColumnsOf<Row>;
  }

  /** Refuses `conflict`, `not_found` (what it belongs to), `invalid_params` (a text neither database could hold). */
  async insert(record: Row): Promise<Result<Row>> {
    const row = encodeRow<Row>(this.#columns, record);
    const bad = unstorable(this.#columns, row);
    if (bad !== undefined) return { ok: false, refusal: bad };
    const { belongs_to, replaced_by } = this.#options;
    if (belongs_to !== undefined && !(await this.#hold(belongs_to.table, row[belongs_to.column])))
      return this.#orphan(belongs_to.column);
    try {
      const made = await this.#db
        .insertInto(this.#table)
        .values(row)
        // Without it a conflict is an error, after which PostgreSQL does nothing more in the transaction.
        .onConflict((conflict) => (replaced_by ? conflict.columns(replaced_by).doUpdateSet(row) : conflict.doNothing()))
        .returningAll()
        .executeTakeFirst();
      return made === undefined ? await this.#conflict(row) : accept(this.decode(made));
    } catch (thrown) {
      // It went between the look and the insertion, which only happens outside of transactions.
      if (belongs_to !== undefined && thrown instanceof StatementError && thrown.trouble === "foreign_key")
        return this.#orphan(belongs_to.column);
      throw thrown;
    }
  }

  /** The one row with these values, which some index tells apart. */
  async find(where: Readonly<Record<string, string>>): Promise<Row | undefined> {
    if (!Object.values(where).every(isText)) return undefined;
    let query = this.#db.selectFrom(this.#table).selectAll();
    for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
    const row = await query.executeTakeFirst();
    return row === undefined ? undefined : this.decode(row);
  }

  /** In the order of ids, or against it. */
  async list(where: Readonly<Record<string, string>>, page: Page, order: "asc" | "desc" = "asc"): Promise<readonly Row[]> {
    judgePage(page);
    if (![...Object.values(where), page.after ?? ""].every(isText)) return [];
    let query = this.#db.selectFrom(this.#table).selectAll().orderBy("id", order).limit(page.limit);
    for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
    if (page.after !== undefined) query = query.where("id", order === "asc" ? ">" : "<", page.after);
    const rows = await query.execute();
    return rows.map((row) => this.decode(row));
  }

  async count(organisation_id: string): Promise<number> {
    if (!isText(organisation_id)) return 0;
    const counted = await this.#db
      .selectFrom(this.#table)
      .select((row) => row.fn.countAll<number>().as("rows"))
      .where("organisation_id", "=", organisation_id)
      .executeTakeFirstOrThrow();
    return counted.rows;
  }

  /** Refuses `not_found`, `version_mismatch`, `invalid_params`. */
  async update({ id, version, changed_ms, changes }: Update<Row>): Promise<Result<Row & Versioned>> {
    const changeable: readonly string[] = this.#options.changeable ?? [];
    for (const field of Object.keys(changes)) assert(changeable.includes(field), `${field} may change`);
    const row = encodeRow<Row>(this.#columns, changes as Partial<Row>);
    const bad = unstorable(this.#columns, row);
    if (bad !== undefined) return { ok: false, refusal: bad };
    if (!isText(id)) return notFound(this.#options.table);
    let query = this.#db
      .updateTable(this.#table)
      .set({ ...row, changed_ms, version: sql<number>`version + 1` })
      .where("id", "=", id);
    if (version !== undefined) query = query.where("version", "=", version);
    const changed = await query.returningAll().executeTakeFirst();
    if (changed !== undefined) return accept(this.decode(changed) as Row & Versioned);
    const found = await this.#db.selectFrom(this.#table).select("version").where("id", "=", id).executeTakeFirst();
    return found === undefined ? notFound(this.#options.table) : versionMismatch(version, found["version"] ?? null);
  }

  /** False if there was none. */
  async remove(id: string): Promise<boolean> {
    if (!isText(id)) return false;
    const { numDeletedRows } = await this.#db.deleteFrom(this.#table).where("id", "=", id).executeTakeFirst();
    return numDeletedRows > 0n;
  }

  decode(row: object): Row {
    return decodeRow<Row>(this.#columns, row);
  }

  get #db(): Kysely<AnyTables> {
    return this.#access.db as unknown as Kysely<AnyTables>;
  }

  get #table(): string {
    return this.#options.table;
  }

  /** Whether a row is there; within a transaction it then stays till its end. */
  async #hold(table: TableName, id: Stored | undefined): Promise<boolean> {
    const query = this.#db
      .selectFrom(table as string)
      .select("id")
      .where("id", "=", id ?? null);
    const found = await (this.#access.kind === "postgres" ? query.forKeyShare() : query).executeTakeFirst();
    return found !== undefined;
  }

  async #conflict(row: StoredRow): Promise<{ ok: false; refusal: Refusal }> {
    const same_id = await this.#db
      .selectFrom(this.#table)
      .select("id")
      .where("id", "=", row["id"] ?? null)
      .executeTakeFirst();
    const field = same_id === undefined ? (this.#options.unique ?? "id") : "id";
    return refuse("conflict", `${field}: found one that is taken, expected another`, `/${field}`);
  }

  #orphan(column: string): { ok: false; refusal: Refusal } {
    return refuse("not_found", `${column}: found one that is not there, expected an existing one`, `/${column}`);
  }
}

/** A page asks for no more than `page_rows_max` rows: more is a bug. */
export function judgePage({ limit }: Page): void {
  assert(Number.isInteger(limit) && limit >= 1 && limit <= store_limits.page_rows_max, "a page has 1 to 200 rows");
}

export function notFound(table: TableName, field = "id"): { ok: false; refusal: Refusal } {
  return refuse("not_found", `${field}: found nothing in ${table}, expected one that exists`, `/${field}`);
}

export function versionMismatch(named: number | undefined, present: Stored): { ok: false; refusal: Refusal } {
  return refuse("version_mismatch", `version: found ${named ?? "none"}, expected ${present}, the present one`, "/version");
}
