import type { Kysely } from "kysely";
import type { StoreMigration } from "./migration.js";
import { createIndex, createTable, type IndexShape, type TableShape } from "./table-shape.js";

/** Organisations, accounts, channels, presets and all that belongs to them. */
export const community: StoreMigration = {
  name: "0001-community",
  adds: { tables: [], columns: {} },
  async up(db, types) {
    for (const [name, table] of Object.entries(tables)) await createTable(db, types, name, table);
    for (const [name, index] of Object.entries(indexes)) await createIndex(db, name, index);
    await (db as Kysely<{ store_state: { id: number; generation: number } }>)
      .insertInto("store_state")
      .values({ id: 1, generation: 0 })
      .execute();
  },
};

const versioned = ["version", "created_ms", "changed_ms"] as const;
const of_organisation = { organisation_id: "organisations" } as const;

const tables: Readonly<Record<string, TableShape>> = {
  organisations: { texts: ["id", "slug", "title", "registration"], numbers: versioned, key: ["id"] },
  users: {
    texts: ["id", "organisation_id", "username", "username_key", "display_name", "recovery_hashes"],
    texts_or_null: ["password_hash", "totp_sealed"],
    numbers: ["owner", "operator", "disabled", "totp_active", "totp_step", ...versioned],
    numbers_or_null: ["signed_in_ms"],
    key: ["id"],
    belongs_to: of_organisation,
  },
  roles: {
    texts: ["id", "organisation_id", "slug", "title"],
    numbers: ["position", "built_in", ...versioned],
    key: ["id"],
    belongs_to: of_organisation,
  },
  user_roles: {
    texts: ["user_id", "role_id"],
    key: ["user_id", "role_id"],
    belongs_to: { user_id: "users", role_id: "roles" },
  },
  channels: {
    texts: ["id", "organisation_id", "slug", "type", "title", "label"],
    texts_or_null: ["parent_id", "colour", "password_hash"],
    numbers: ["position", ...versioned],
    numbers_or_null: ["members_max"],
    key: ["id"],
    belongs_to: { ...of_organisation, parent_id: "channels" },
  },
  channel_acl: {
    texts: ["channel_id", "role_id"],
    numbers: ["allow", "deny"],
    key: ["channel_id", "role_id"],
    belongs_to: { channel_id: "channels", role_id: "roles" },
  },
  // Who wrote a thing is history: the id stays when the account goes.
  presets: {
    texts: ["id", "organisation_id", "slug", "title", "body"],
    texts_or_null: ["author_id"],
    numbers: versioned,
    key: ["id"],
    belongs_to: of_organisation,
  },
  preset_versions: {
    texts: ["preset_id", "title", "body"],
    texts_or_null: ["author_id"],
    numbers: ["version", "created_ms"],
    key: ["preset_id", "version"],
    belongs_to: { preset_id: "presets" },
  },
  invites: {
    texts: ["id", "organisation_id", "kind", "code_hash", "role_ids", "note"],
    numbers: ["operator", "uses", "created_ms"],
    numbers_or_null: ["uses_max", "expires_ms"],
    key: ["id"],
    belongs_to: of_organisation,
  },
  bans: {
    texts: ["id", "organisation_id", "kind", "subject", "reason"],
    texts_or_null: ["author_id"],
    numbers: ["created_ms"],
    numbers_or_null: ["expires_ms"],
    key: ["id"],
    belongs_to: of_organisation,
  },
  game_keys: {
    texts: ["id", "organisation_id", "title", "secret_hash"],
    numbers: ["created_ms"],
    key: ["id"],
    belongs_to: of_organisation,
  },
  refresh_tokens: {
    texts: ["id", "family_id", "user_id", "token_hash"],
    numbers: ["created_ms", "expires_ms"],
    numbers_or_null: ["used_ms"],
    key: ["id"],
    belongs_to: { user_id: "users" },
  },
  // Names what may be gone.
  audit: {
    texts: ["id", "actor_kind", "action", "detail"],
    texts_or_null: ["organisation_id", "actor_id", "subject_id"],
    numbers: ["at_ms"],
    key: ["id"],
  },
  store_state: { texts: [], numbers: ["id", "generation"], key: ["id"] },
};

const indexes: Readonly<Record<string, IndexShape>> = {
  organisations_slug: { table: "organisations", columns: ["slug"], unique: true },
  users_name: { table: "users", columns: ["organisation_id", "username_key"], unique: true },
  users_page: { table: "users", columns: ["organisation_id", "id"] },
  roles_slug: { table: "roles", columns: ["organisation_id", "slug"], unique: true },
  user_roles_role: { table: "user_roles", columns: ["role_id"] },
  channels_slug: { table: "channels", columns: ["organisation_id", "slug"], unique: true },
  channels_parent: { table: "channels", columns: ["parent_id"] },
  channel_acl_role: { table: "channel_acl", columns: ["role_id"] },
  presets_slug: { table: "presets", columns: ["organisation_id", "slug"], unique: true },
  invites_code: { table: "invites", columns: ["code_hash"], unique: true },
  invites_page: { table: "invites", columns: ["organisation_id", "id"] },
  bans_subject: { table: "bans", columns: ["organisation_id", "kind", "subject"], unique: true },
  game_keys_secret: { table: "game_keys", columns: ["secret_hash"], unique: true },
  game_keys_page: { table: "game_keys", columns: ["organisation_id", "id"] },
  refresh_tokens_hash: { table: "refresh_tokens", columns: ["token_hash"], unique: true },
  refresh_tokens_family: { table: "refresh_tokens", columns: ["family_id"] },
  refresh_tokens_user: { table: "refresh_tokens", columns: ["user_id"] },
  refresh_tokens_expiry: { table: "refresh_tokens", columns: ["expires_ms"] },
  audit_page: { table: "audit", columns: ["organisation_id", "id"] },
  audit_age: { table: "audit", columns: ["at_ms"] },
};
