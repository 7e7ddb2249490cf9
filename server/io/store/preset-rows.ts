import { accept, assert, type Result, refuse } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { decodeRow, encodeRow, isText } from "./row-codec.js";
import { judgePage, notFound, RowTable, versionMismatch } from "./row-table.js";
import type { Page, PresetRow, PresetSummary, Presets, PresetVersionRow, PresetVersionSummary, Update } from "./store.js";
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

  async summary(id: string): Promise<PresetSummary | undefined> {
    if (!isText(id)) return undefined;
    const row = await this.#access.db.selectFrom("presets").select(summary_fields).where("id", "=", id).executeTakeFirst();
    return row === undefined ? undefined : decodeRow<PresetSummary>(summary_columns, row);
  }

  async named(organisation_id: string, slug: string): Promise<PresetSummary | undefined> {
    if (!isText(organisation_id) || !isText(slug)) return undefined;
    const presets = this.#access.db.selectFrom("presets").select(summary_fields);
    const row = await presets.where("organisation_id", "=", organisation_id).where("slug", "=", slug).executeTakeFirst();
    return row === undefined ? undefined : decodeRow<PresetSummary>(summary_columns, row);
  }

  async list(organisation_id: string, page: Page, published = false): Promise<readonly PresetSummary[]> {
    judgePage(page);
    if (!isText(organisation_id) || !isText(page.after ?? "")) return [];
    let query = this.#access.db.selectFrom("presets").select(summary_fields).where("organisation_id", "=", organisation_id);
    if (page.after !== undefined) query = query.where("id", ">", page.after);
    if (published) query = query.where("published", "=", 1);
    const rows = await query.orderBy("id").limit(page.limit).execute();
    return rows.map((row) => decodeRow<PresetSummary>(summary_columns, row));
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  update(update: Update<Pick<PresetRow, "title" | "author_id" | "body">>): Promise<Result<PresetRow>> {
    return this.#access.atomically((access) => keepVersion(access, presetTable(access).update(update)));
  }

  async publish(id: string, published: boolean): Promise<Result<PresetSummary>> {
    if (!isText(id)) return notFound("presets");
    const changed = await this.#access.db
      .updateTable("presets")
      .set({ published: published ? 1 : 0 })
      .where("id", "=", id)
      .returning(summary_fields)
      .executeTakeFirst();
    return changed === undefined ? notFound("presets") : accept(decodeRow<PresetSummary>(summary_columns, changed));
  }

  async remove(id: string, version?: number): Promise<Result<boolean>> {
    if (!isText(id)) return accept(false);
    return this.#access.atomically(async (access) => {
      const { kind, db } = access;
      const preset = db.selectFrom("presets").select("version").where("id", "=", id);
      // Held before the look, so that nobody lets it run between the two, or writes a version that would go unseen.
      const held = await (kind === "postgres" ? preset.forUpdate() : preset).executeTakeFirst();
      if (held === undefined) return accept(false);
      if (version !== undefined && held.version !== version) return versionMismatch(version, held.version);
      const running = await db
        .selectFrom("running_presets")
        .select("organisation_id")
        .where("preset_id", "=", id)
        .executeTakeFirst();
      if (running !== undefined) return refuse("conflict", "id: found a preset that runs, expected one that does not", "/id");
      return accept(await presetTable(access).remove(id));
    });
  }

  async versions(id: string, page: Page): Promise<readonly PresetVersionSummary[]> {
    judgePage(page);
    if (!isText(id) || !/^[0-9]{0,15}$/.test(page.after ?? "")) return [];
    let query = this.#access.db.selectFrom("preset_versions").select(version_fields).where("preset_id", "=", id);
    if (page.after !== undefined) query = query.where("version", "<", Number(page.after));
    const rows = await query.orderBy("version", "desc").limit(page.limit).execute();
    return rows.map((row) => decodeRow<PresetVersionSummary>(version_columns, row));
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

  async forgetVersions(id: string, versions_max: number): Promise<number> {
    assert(versions_max >= 1, "the newest version stays");
    if (!isText(id)) return 0;
    const { numDeletedRows } = await this.#access.db
      .deleteFrom("preset_versions")
      .where("preset_id", "=", id)
      .where("version", "<=", ({ selectFrom }) =>
        selectFrom("presets")
          .select(({ eb }) => eb("version", "-", versions_max).as("oldest"))
          .where("id", "=", id),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("running_presets")
              .select("organisation_id")
              .whereRef("running_presets.preset_id", "=", "preset_versions.preset_id")
              .whereRef("running_presets.preset_version", "=", "preset_versions.version"),
          ),
        ),
      )
      .executeTakeFirst();
    return Number(numDeletedRows);
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

const { body: preset_body, ...summary_columns } = columns.presets;
const summary_fields = Object.keys(summary_columns) as (keyof PresetSummary)[];
const { body: version_body, ...version_columns } = columns.preset_versions;
const version_fields = Object.keys(version_columns) as (keyof PresetVersionSummary)[];
