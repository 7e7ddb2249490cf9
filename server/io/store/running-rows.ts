import { accept, type Result, refuse } from "@talkgroup/schemas";
import { sql } from "kysely";
import type { Access } from "./access.js";
import { decodeRow, encodeRow, isText, unstorable } from "./row-codec.js";
import { notFound, versionMismatch } from "./row-table.js";
import type { RunningPresets, RunningRow, RunningUpdate } from "./store.js";
import { columns, type StoredOf } from "./tables.js";

export class RunningRows implements RunningPresets {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  async find(organisation_id: string): Promise<RunningRow | undefined> {
    if (!isText(organisation_id)) return undefined;
    const { db } = this.#access;
    const row = await db
      .selectFrom("running_presets")
      .selectAll()
      .where("organisation_id", "=", organisation_id)
      .executeTakeFirst();
    return row === undefined ? undefined : decodeRow<RunningRow>(columns.running_presets, row);
  }

  async held(organisation_id: string): Promise<RunningRow | undefined> {
    if (!isText(organisation_id)) return undefined;
    const { kind, db } = this.#access;
    // The organisation's row is there before anything runs, and whoever sets what runs waits for it.
    const organisation = db.selectFrom("organisations").select("id").where("id", "=", organisation_id);
    if (kind === "postgres") await organisation.forUpdate().executeTakeFirst();
    return this.find(organisation_id);
  }

  async set(update: RunningUpdate): Promise<Result<RunningRow>> {
    return this.#access.atomically(async (access) => {
      const judged = await judge(access, update);
      return judged.ok ? await write(access, update) : judged;
    });
  }
}

/** Whether what it names is there; within the transaction it then stays. */
async function judge({ kind, db }: Access, update: RunningUpdate): Promise<Result<undefined>> {
  const { organisation_id, preset_id, preset_version, phase } = update;
  if ((preset_id === undefined) !== (preset_version === undefined) || (preset_id === undefined && phase !== undefined))
    return refuse(
      "invalid_params",
      "preset_id: found only part of preset, version and phase, expected all or none",
      "/preset_id",
    );
  const bad = unstorable(columns.running_presets, encodeRow<RunningRow>(columns.running_presets, rowOf(update)));
  if (bad !== undefined) return { ok: false, refusal: bad };
  const organisation = db.selectFrom("organisations").select("id").where("id", "=", organisation_id);
  const owner = await (kind === "postgres" ? organisation.forKeyShare() : organisation).executeTakeFirst();
  if (owner === undefined) return notFound("organisations", "organisation_id");
  if (preset_id === undefined || preset_version === undefined) return accept(undefined);
  const preset = db.selectFrom("presets").select("id").where("id", "=", preset_id).where("organisation_id", "=", organisation_id);
  // Till the end nobody removes it, nor writes a version that makes an old one go.
  const held = await (kind === "postgres" ? preset.forNoKeyUpdate() : preset).executeTakeFirst();
  if (held === undefined) return notFound("presets", "preset_id");
  const version = await db
    .selectFrom("preset_versions")
    .select("version")
    .where("preset_id", "=", preset_id)
    .where("version", "=", preset_version)
    .executeTakeFirst();
  return version === undefined ? notFound("preset_versions", "preset_version") : accept(undefined);
}

async function write({ db }: Access, update: RunningUpdate): Promise<Result<RunningRow>> {
  const { organisation_id, version, changed_ms } = update;
  const fields = encodeRow<RunningRow>(columns.running_presets, rowOf(update));
  if (version === undefined || version === unmade_version) {
    const row = { ...fields, version: unmade_version + 1, created_ms: changed_ms, changed_ms } as StoredOf<RunningRow>;
    const made = await db
      .insertInto("running_presets")
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (made !== undefined) return accept(decodeRow<RunningRow>(columns.running_presets, made));
  }
  let query = db
    .updateTable("running_presets")
    .set({ ...fields, changed_ms, version: sql<number>`version + 1` })
    .where("organisation_id", "=", organisation_id);
  if (version !== undefined) query = query.where("version", "=", version);
  const changed = await query.returningAll().executeTakeFirst();
  if (changed !== undefined) return accept(decodeRow<RunningRow>(columns.running_presets, changed));
  const found = await db
    .selectFrom("running_presets")
    .select("version")
    .where("organisation_id", "=", organisation_id)
    .executeTakeFirst();
  return versionMismatch(version, found?.version ?? unmade_version);
}

function rowOf({ organisation_id, preset_id, preset_version, phase, author_id }: RunningUpdate): Partial<RunningRow> {
  return { organisation_id, preset_id, preset_version, phase, author_id };
}

/** What a row that nobody has made yet is known by. */
const unmade_version = 1;
