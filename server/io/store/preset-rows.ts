import { accept, assert, type Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { decodeRow, encodeRow, isText } from "./row-codec.js";
import { judgePage, RowTable } from "./row-table.js";
import type { Page, PresetRow, Presets, PresetVersionRow, Update } from "./store.js";
import { columns, type StoredOf } from "./tables.js";

export class PresetRows implements Presets {
  readonly #access: Access;
  readonly #rows: RowTable<"presets", PresetRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = presetTable(access);
  }

  async create(row: PresetRow): Promise<Result<PresetRow>> {
    assert(row.version === 1, "the first version is 1");
    return this.#access.atomically((access) => keepVersion(access, presetTable(access).insert(row)));
  }

  find(id: string): Promise<PresetRow | undefined> {
    return this.#rows.find({ id });
  }

  list(organisation_id: string, page: Page): Promise<readonly PresetRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  update(update: Update<Pick<PresetRow, "title" | "author_id" | "body">>): Promise<Result<PresetRow>> {
    return this.#access.atomically((access) => keepVersion(access, presetTable(access).update(update)));
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }

  async versions(id: string, page: Page): Promise<readonly PresetVersionRow[]> {
    judgePage(page);
    if (!isText(id) || !/^[0-9]{0,15}$/.test(page.after ?? "")) return [];
    let query = this.#access.db.selectFrom("preset_versions").selectAll().where("preset_id", "=", id);
    if (page.after !== undefined) query = query.where("version", "<", Number(page.after));
    const rows = await query.orderBy("version", "desc").limit(page.limit).execute();
    return rows.map((row) => decodeRow<PresetVersionRow>(columns.preset_versions, row));
  }

  async version(id: string, version: number): Promise<PresetVersionRow | undefined> {
    if (!isText(id) || !Number.isSafeInteger(version)) return undefined;
    const row = await this.#access.db
      .selectFrom("preset_versions")
      .selectAll()
      .where("preset_id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    return row === undefined ? undefined : decodeRow<PresetVersionRow>(columns.preset_versions, row);
  }
}

function presetTable(access: Access): RowTable<"presets", PresetRow> {
  return new RowTable(access, {
    table: "presets",
    belongs_to: { table: "organisations", column: "organisation_id" },
    unique: "slug",
    changeable: ["title", "author_id", "body"],
  });
}

async function keepVersion({ db }: Access, written: Promise<Result<PresetRow>>): Promise<Result<PresetRow>> {
  const result = await written;
  if (!result.ok) return result;
  const { id: preset_id, version, title, author_id, body, changed_ms: created_ms } = result.value;
  const row = encodeRow<PresetVersionRow>(columns.preset_versions, { preset_id, version, title, author_id, body, created_ms });
  await db
    .insertInto("preset_versions")
    .values(row as StoredOf<PresetVersionRow>)
    .execute();
  return accept(result.value);
}
