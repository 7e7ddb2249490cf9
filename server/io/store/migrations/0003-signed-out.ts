import type { StoreMigration } from "./migration.js";

/** Since when an account's access tokens count, and whose sessions outlast that. */
export const signedOut: StoreMigration = {
  name: "0003-signed-out",
  adds: { tables: [], columns: { users: { tokens_valid_from_ms: 0, kept_family_id: null } } },
  async up(db, types) {
    await db.schema
      .alterTable("users")
      .addColumn("tokens_valid_from_ms", types.whole, (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable("users").addColumn("kept_family_id", types.text).execute();
  },
};
