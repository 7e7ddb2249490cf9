import type { StoreMigration } from "./migration.js";
import { createIndex, createTable } from "./table-shape.js";

/** Which preset an organisation runs, and which presets everybody may read. */
export const runningPresets: StoreMigration = {
  name: "0002-running-presets",
  adds: { tables: ["running_presets"], columns: { presets: { published: 0 } } },
  async up(db, types) {
    await db.schema
      .alterTable("presets")
      .addColumn("published", types.whole, (column) => column.notNull().defaultTo(0))
      .execute();
    await createTable(db, types, "running_presets", {
      texts: ["organisation_id"],
      texts_or_null: ["preset_id", "phase", "author_id"],
      numbers: ["version", "created_ms", "changed_ms"],
      numbers_or_null: ["preset_version"],
      key: ["organisation_id"],
      belongs_to: { organisation_id: "organisations", preset_id: "presets" },
    });
    await createIndex(db, "running_presets_preset", { table: "running_presets", columns: ["preset_id"] });
  },
};
