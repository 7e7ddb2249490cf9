import type { StoreMigration } from "./migration.js";

/** Which refresh token each was given for. Of those that were there before nobody knows: they are good once, and no more. */
export const tokenBefore: StoreMigration = {
  name: "0004-token-before",
  adds: { tables: [], columns: { refresh_tokens: { before_id: null } } },
  async up(db, types) {
    await db.schema.alterTable("refresh_tokens").addColumn("before_id", types.text).execute();
  },
};
