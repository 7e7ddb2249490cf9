import type { RefreshTokenRow } from "./refresh-tokens.js";
import type {
  AclRow,
  AuditRow,
  BanRow,
  ChannelRow,
  GameKeyRow,
  InviteRow,
  OrganisationRecord,
  PresetRow,
  PresetVersionRow,
  RoleRow,
  RunningRow,
  UserRow,
} from "./store.js";

/** A value as both databases hold it: booleans as 0 and 1, lists as JSON text, undefined as null. */
export type Stored = string | number | null;
export type StoredRow = { [column: string]: Stored };

export type ColumnKind =
  | "text"
  /** A text that an index holds: `key_bytes_max`. */
  | "key"
  | "text?"
  | "key?"
  | "number"
  | "number?"
  | "boolean"
  /** Texts, as JSON. */
  | "list";

/** What kind each field of a record must be stored as: the compiler holds `columns` to the records of the contract. */
export type ColumnsOf<Record> = { readonly [Field in keyof Record]-?: KindOf<Record[Field]> };

export type StoredOf<Record> = { [Field in keyof Record]-?: StoredField<Record[Field]> };

/** The tables as Kysely sees them. */
export interface Tables {
  organisations: StoredOf<OrganisationRecord>;
  users: StoredOf<UserRow>;
  roles: StoredOf<RoleRow>;
  user_roles: StoredOf<UserRoleRow>;
  channels: StoredOf<ChannelRow>;
  channel_acl: StoredOf<AclRow>;
  presets: StoredOf<PresetRow>;
  preset_versions: StoredOf<PresetVersionRow>;
  running_presets: StoredOf<RunningRow>;
  invites: StoredOf<InviteRow>;
  bans: StoredOf<BanRow>;
  game_keys: StoredOf<GameKeyRow>;
  refresh_tokens: StoredOf<RefreshTokenRow>;
  audit: StoredOf<AuditRow>;
  store_state: { id: number; generation: number };
}

/** Tables that hold what people made: what a backup holds. */
export type TableName = Exclude<keyof Tables, "store_state">;

export interface UserRoleRow {
  readonly user_id: string;
  readonly role_id: string;
}

const versioned = { version: "number", created_ms: "number", changed_ms: "number" } as const;

const organisations: ColumnsOf<OrganisationRecord> = {
  id: "key",
  slug: "key",
  title: "text",
  registration: "text",
  ...versioned,
};
const users: ColumnsOf<UserRow> = {
  id: "key",
  organisation_id: "key",
  username: "text",
  username_key: "key",
  display_name: "text",
  password_hash: "text?",
  owner: "boolean",
  operator: "boolean",
  disabled: "boolean",
  totp_sealed: "text?",
  totp_active: "boolean",
  totp_step: "number",
  recovery_hashes: "list",
  signed_in_ms: "number?",
  tokens_valid_from_ms: "number",
  kept_family_id: "text?",
  ...versioned,
};
const roles: ColumnsOf<RoleRow> = {
  id: "key",
  organisation_id: "key",
  slug: "key",
  title: "text",
  position: "number",
  built_in: "boolean",
  ...versioned,
};
const user_roles: ColumnsOf<UserRoleRow> = { user_id: "key", role_id: "key" };
const channels: ColumnsOf<ChannelRow> = {
  id: "key",
  organisation_id: "key",
  parent_id: "key?",
  slug: "key",
  type: "text",
  title: "text",
  label: "text",
  colour: "text?",
  position: "number",
  members_max: "number?",
  password_hash: "text?",
  ...versioned,
};
const channel_acl: ColumnsOf<AclRow> = { channel_id: "key", role_id: "key", allow: "number", deny: "number" };
const presets: ColumnsOf<PresetRow> = {
  id: "key",
  organisation_id: "key",
  slug: "key",
  title: "text",
  author_id: "text?",
  body: "text",
  published: "boolean",
  ...versioned,
};
const preset_versions: ColumnsOf<PresetVersionRow> = {
  preset_id: "key",
  version: "number",
  title: "text",
  author_id: "text?",
  body: "text",
  created_ms: "number",
};
const running_presets: ColumnsOf<RunningRow> = {
  organisation_id: "key",
  preset_id: "key?",
  preset_version: "number?",
  phase: "text?",
  author_id: "text?",
  ...versioned,
};
const invites: ColumnsOf<InviteRow> = {
  id: "key",
  organisation_id: "key",
  kind: "text",
  code_hash: "key",
  operator: "boolean",
  role_ids: "list",
  uses: "number",
  uses_max: "number?",
  expires_ms: "number?",
  created_ms: "number",
  note: "text",
};
const bans: ColumnsOf<BanRow> = {
  id: "key",
  organisation_id: "key",
  kind: "key",
  subject: "key",
  reason: "text",
  expires_ms: "number?",
  created_ms: "number",
  author_id: "text?",
};
const game_keys: ColumnsOf<GameKeyRow> = {
  id: "key",
  organisation_id: "key",
  title: "text",
  secret_hash: "key",
  created_ms: "number",
};
const refresh_tokens: ColumnsOf<RefreshTokenRow> = {
  id: "key",
  family_id: "key",
  user_id: "key",
  token_hash: "key",
  created_ms: "number",
  expires_ms: "number",
  used_ms: "number?",
  before_id: "key?",
};
const audit: ColumnsOf<AuditRow> = {
  id: "key",
  organisation_id: "key?",
  at_ms: "number",
  actor_kind: "text",
  actor_id: "text?",
  action: "text",
  subject_id: "text?",
  detail: "text",
};

/** Of every table, in an order in which rows can be put in: what is named comes before what names it. */
export const columns: { readonly [T in TableName]: ColumnsOf<RecordOf[T]> } = {
  organisations,
  users,
  roles,
  user_roles,
  channels,
  channel_acl,
  presets,
  preset_versions,
  running_presets,
  invites,
  bans,
  game_keys,
  refresh_tokens,
  audit,
};

export const table_names: readonly TableName[] = Object.keys(columns) as TableName[];

/** The columns a table is ordered by, which tell its rows apart. */
export const primary_keys: { readonly [T in TableName]: readonly (keyof RecordOf[T] & string)[] } = {
  organisations: ["id"],
  users: ["id"],
  roles: ["id"],
  user_roles: ["user_id", "role_id"],
  channels: ["id"],
  channel_acl: ["channel_id", "role_id"],
  presets: ["id"],
  preset_versions: ["preset_id", "version"],
  running_presets: ["organisation_id"],
  invites: ["id"],
  bans: ["id"],
  game_keys: ["id"],
  refresh_tokens: ["id"],
  audit: ["id"],
};

export interface RecordOf {
  organisations: OrganisationRecord;
  users: UserRow;
  roles: RoleRow;
  user_roles: UserRoleRow;
  channels: ChannelRow;
  channel_acl: AclRow;
  presets: PresetRow;
  preset_versions: PresetVersionRow;
  running_presets: RunningRow;
  invites: InviteRow;
  bans: BanRow;
  game_keys: GameKeyRow;
  refresh_tokens: RefreshTokenRow;
  audit: AuditRow;
}

type KindOf<Value> = [Value] extends [boolean]
  ? "boolean"
  : [Value] extends [number]
    ? "number"
    : [Value] extends [number | undefined]
      ? "number?"
      : [Value] extends [string]
        ? "text" | "key"
        : [Value] extends [string | undefined]
          ? "text?" | "key?"
          : "list";

type StoredField<Value> = [Value] extends [boolean]
  ? number
  : [Value] extends [readonly string[]]
    ? string
    : undefined extends Value
      ? Exclude<Value, undefined> | null
      : Value;
