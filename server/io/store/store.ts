import type { Result } from "@talkgroup/schemas";
import type { AclEntry, ChannelType } from "../../core/organisation-table.js";
import type { RefreshTokens } from "./refresh-tokens.js";
import type { SignInEnd } from "./sign-in-end.js";

/**
 * All that lasts. One implementation over two databases, held to one conformance suite.
 *
 * A method resolves when what it wrote is on the disk. It refuses by value what contradicts the data (`conflict`, `not_found`,
 * `version_mismatch`) and texts that one of the databases could not hold (`invalid_params`: character 0, half of a surrogate pair, a
 * key of more than 1,024 bytes); it throws `StoreError` when the database cannot be reached or has failed. Times are wall-clock ms
 * since 1970; ids are UUIDs of version 7 made by the caller, so they sort by age.
 */
export interface Store {
  readonly kind: "sqlite" | "postgres";
  readonly organisations: Organisations;
  readonly users: Users;
  readonly roles: Roles;
  readonly channels: Channels;
  readonly presets: Presets;
  readonly running: RunningPresets;
  readonly invites: Invites;
  readonly bans: Bans;
  readonly game_keys: GameKeys;
  readonly refresh_tokens: RefreshTokens;
  readonly audit: AuditLog;
  /**
   * All of `work` or none of it: none if it throws, or returns a refusal. Not nested. Within it only the store it is given may be
   * used, and nothing but the store waited for: on SQLite all others wait meanwhile. PostgreSQL may have it run again from its start.
   */
  transact<T>(work: (store: Store) => Promise<Result<T>>): Promise<Result<T>>;
  /** Everything a table is made of, read at one moment; undefined if there is no such organisation. */
  directory(organisation_id: string): Promise<DirectoryRecord | undefined>;
  /** Grows by one when everything was replaced (a restore); a running server then reads all again. */
  generation(): Promise<number>;
  close(): Promise<void>;
}

/** The version guards against two writers (ETag): an update that names another than the present one is refused. */
export interface Versioned {
  /** 1 at creation, grows by one at each change. */
  readonly version: number;
  readonly created_ms: number;
  readonly changed_ms: number;
}

/** Part of a list in the order of ids; `after` is the last id of the page before. */
export interface Page {
  readonly after: string | undefined;
  /** 1 … 200. */
  readonly limit: number;
}

/** Changes name fields only; `version` undefined: whatever it is. `changed_ms` is written too. */
export interface Update<Changes> {
  readonly id: string;
  readonly version: number | undefined;
  readonly changed_ms: number;
  readonly changes: Partial<Changes>;
}

export interface OrganisationRecord extends Versioned {
  readonly id: string;
  /** Unique. */
  readonly slug: string;
  readonly title: string;
  readonly registration: "open" | "invite" | "closed";
}

export interface Organisations {
  /** Refuses `conflict` (slug). Roles "member" and "guest" and the root channel are made by the caller. */
  create(record: OrganisationRecord): Promise<Result<OrganisationRecord>>;
  find(id: string): Promise<OrganisationRecord | undefined>;
  findBySlug(slug: string): Promise<OrganisationRecord | undefined>;
  list(page: Page): Promise<readonly OrganisationRecord[]>;
  /** Refuses `not_found`, `version_mismatch`. */
  update(update: Update<Pick<OrganisationRecord, "title" | "registration">>): Promise<Result<OrganisationRecord>>;
  /** With all it owns. False if there was none. */
  remove(id: string): Promise<boolean>;
}

export interface UserRow extends Versioned, SignInEnd {
  readonly id: string;
  readonly organisation_id: string;
  /** As typed; unique in the organisation without regard to case (`username_key`, NFKC and lower case, is the caller's). */
  readonly username: string;
  readonly username_key: string;
  readonly display_name: string;
  /** Argon2id in PHC form; undefined: the account has no password yet (an invite gives it one). */
  readonly password_hash: string | undefined;
  readonly owner: boolean;
  /** May make and remove organisations. */
  readonly operator: boolean;
  readonly disabled: boolean;
  /** Sealed by the server's own key, base64url; undefined: no second factor was begun. */
  readonly totp_sealed: string | undefined;
  /** True once a first code was right. */
  readonly totp_active: boolean;
  /** Step of the last accepted code: one code is good once. */
  readonly totp_step: number;
  /** SHA-256 of each code not yet used, base64url. */
  readonly recovery_hashes: readonly string[];
  readonly signed_in_ms: number | undefined;
}

export interface Users {
  /** Refuses `conflict` (username). */
  create(row: UserRow): Promise<Result<UserRow>>;
  find(id: string): Promise<UserRow | undefined>;
  findByName(organisation_id: string, username_key: string): Promise<UserRow | undefined>;
  list(organisation_id: string, page: Page): Promise<readonly UserRow[]>;
  count(organisation_id: string): Promise<number>;
  /** Refuses `not_found`, `version_mismatch`. */
  update(
    update: Update<Omit<UserRow, "id" | "organisation_id" | "username" | "username_key" | keyof Versioned>>,
  ): Promise<Result<UserRow>>;
  remove(id: string): Promise<boolean>;
  /** Role ids of a user. */
  roles(id: string): Promise<readonly string[]>;
  /** Idempotent. Refuses `not_found` where user and role are not of one organisation. */
  giveRole(id: string, role_id: string): Promise<Result<undefined>>;
  takeRole(id: string, role_id: string): Promise<boolean>;
}

export interface RoleRow extends Versioned {
  readonly id: string;
  readonly organisation_id: string;
  /** Unique in the organisation, never changes. */
  readonly slug: string;
  readonly title: string;
  readonly position: number;
  /** True for "member" and "guest", which cannot be removed or given. */
  readonly built_in: boolean;
}

export interface Roles {
  /** Refuses `conflict` (slug). */
  create(row: RoleRow): Promise<Result<RoleRow>>;
  find(id: string): Promise<RoleRow | undefined>;
  list(organisation_id: string, page: Page): Promise<readonly RoleRow[]>;
  count(organisation_id: string): Promise<number>;
  update(update: Update<Pick<RoleRow, "title" | "position">>): Promise<Result<RoleRow>>;
  /** With what it is granted and whoever has it. */
  remove(id: string): Promise<boolean>;
}

export interface ChannelRow extends Versioned {
  readonly id: string;
  readonly organisation_id: string;
  readonly parent_id: string | undefined;
  /** The channel id on the wire: unique in the organisation, never changes. */
  readonly slug: string;
  readonly type: ChannelType;
  readonly title: string;
  readonly label: string;
  readonly colour: string | undefined;
  readonly position: number;
  readonly members_max: number | undefined;
  readonly password_hash: string | undefined;
}

export interface AclRow extends AclEntry {
  readonly channel_id: string;
  readonly role_id: string;
}

export interface Channels {
  /** Refuses `conflict` (slug), `not_found` (parent is not of the organisation). */
  create(row: ChannelRow): Promise<Result<ChannelRow>>;
  find(id: string): Promise<ChannelRow | undefined>;
  list(organisation_id: string, page: Page): Promise<readonly ChannelRow[]>;
  count(organisation_id: string): Promise<number>;
  /** Refuses `not_found`, `version_mismatch`, `conflict` (a parent that is below the channel, or of another organisation). */
  update(
    update: Update<Omit<ChannelRow, "id" | "organisation_id" | "slug" | "type" | keyof Versioned>>,
  ): Promise<Result<ChannelRow>>;
  /** With everything below it. */
  remove(id: string): Promise<boolean>;
  acl(channel_id: string): Promise<readonly AclRow[]>;
  /** Adds or replaces. Counts as a change of the channel (version). Refuses `not_found`, `version_mismatch` (of the channel). */
  setAcl(row: AclRow, version: number | undefined, changed_ms: number): Promise<Result<AclRow>>;
  removeAcl(channel_id: string, role_id: string, changed_ms: number): Promise<boolean>;
}

export interface PresetRow extends Versioned {
  readonly id: string;
  readonly organisation_id: string;
  /** The operation's own id: unique in the organisation. */
  readonly slug: string;
  readonly title: string;
  /** Newest of its versions, = `version`. */
  readonly author_id: string | undefined;
  /** The operation, JSON text. */
  readonly body: string;
  /** Whether everybody may read it, in all its versions. */
  readonly published: boolean;
}

/** A body may have 1 MB: lists come without. */
export type PresetSummary = Omit<PresetRow, "body">;

export type PresetVersionRow = Pick<PresetRow, "title" | "author_id" | "body"> & {
  readonly preset_id: string;
  readonly version: number;
  readonly created_ms: number;
};

export type PresetVersionSummary = Omit<PresetVersionRow, "body">;

export interface Presets {
  /** Refuses `conflict` (slug). Makes version 1. */
  create(row: PresetRow): Promise<Result<PresetRow>>;
  find(id: string): Promise<PresetRow | undefined>;
  summary(id: string): Promise<PresetSummary | undefined>;
  /** The one of that slug in an organisation. */
  named(organisation_id: string, slug: string): Promise<PresetSummary | undefined>;
  /** `published`: those that everybody may read, and no others. Default false. */
  list(organisation_id: string, page: Page, published?: boolean): Promise<readonly PresetSummary[]>;
  count(organisation_id: string): Promise<number>;
  /** Keeps the versions before. */
  update(update: Update<Pick<PresetRow, "title" | "author_id" | "body">>): Promise<Result<PresetRow>>;
  /** Makes no version. Refuses `not_found`. */
  publish(id: string, published: boolean): Promise<Result<PresetSummary>>;
  /** False if there was none. Refuses `version_mismatch` where it is not at `version` (undefined: any), `conflict` while it runs. */
  remove(id: string, version?: number): Promise<Result<boolean>>;
  /** Newest first; `after` is the last version number of the page before, as text. */
  versions(id: string, page: Page): Promise<readonly PresetVersionSummary[]>;
  version(id: string, version: number): Promise<PresetVersionRow | undefined>;
  /** Keeps the newest `versions_max`, and the one that runs. Returns how many went. */
  forgetVersions(id: string, versions_max: number): Promise<number>;
}

/** Which preset an organisation runs. Stays when none runs any more, so that no version of it comes twice. */
export interface RunningRow extends Versioned {
  readonly organisation_id: string;
  /** Undefined, as version and phase then are: none runs. */
  readonly preset_id: string | undefined;
  readonly preset_version: number | undefined;
  /** Id of the phase that lasts. */
  readonly phase: string | undefined;
  /** Who made it so. */
  readonly author_id: string | undefined;
}

export type RunningUpdate = Pick<RunningRow, "organisation_id" | "preset_id" | "preset_version" | "phase" | "author_id"> & {
  /** The present one, 1 where none has ever run; undefined: whatever it is. */
  readonly version: number | undefined;
  readonly changed_ms: number;
};

export interface RunningPresets {
  /** Undefined: none has ever run. */
  find(organisation_id: string): Promise<RunningRow | undefined>;
  /** The same; within a transaction nobody sets it till that ends. */
  held(organisation_id: string): Promise<RunningRow | undefined>;
  /**
   * Makes the row with version 2, or changes it. Refuses `version_mismatch`, `not_found` (organisation, or a preset or version of it that
   * is not there).
   */
  set(update: RunningUpdate): Promise<Result<RunningRow>>;
}

export interface InviteRow {
  readonly id: string;
  readonly organisation_id: string;
  /** register: makes an account; guest: lets in without one (a join code); owner: makes an account that owns the organisation. */
  readonly kind: "register" | "guest" | "owner";
  /** SHA-256 of the code, base64url; unique. */
  readonly code_hash: string;
  /** An owner's invite of the first start makes an operator too. */
  readonly operator: boolean;
  /** What who comes by it is given. A role may be gone when it is used. */
  readonly role_ids: readonly string[];
  readonly uses: number;
  readonly uses_max: number | undefined;
  readonly expires_ms: number | undefined;
  readonly created_ms: number;
  readonly note: string;
}

export interface Invites {
  create(row: InviteRow): Promise<Result<InviteRow>>;
  find(id: string): Promise<InviteRow | undefined>;
  findByCode(code_hash: string): Promise<InviteRow | undefined>;
  list(organisation_id: string, page: Page): Promise<readonly InviteRow[]>;
  count(organisation_id: string): Promise<number>;
  /** Counts one use, if one is left and the time is before `expires_ms`. Refuses `invite_invalid`. */
  use(id: string, now_ms: number): Promise<Result<InviteRow>>;
  remove(id: string): Promise<boolean>;
}

export interface BanRow {
  readonly id: string;
  readonly organisation_id: string;
  /** address: an HMAC of it under the server's own key, base64url, never the address. */
  readonly kind: "user" | "address" | "player";
  readonly subject: string;
  readonly reason: string;
  readonly expires_ms: number | undefined;
  readonly created_ms: number;
  readonly author_id: string | undefined;
}

export interface Bans {
  /** Replaces one of the same subject. */
  create(row: BanRow): Promise<Result<BanRow>>;
  find(id: string): Promise<BanRow | undefined>;
  /** Those in force among the subjects. */
  match(
    organisation_id: string,
    subjects: readonly Pick<BanRow, "kind" | "subject">[],
    now_ms: number,
  ): Promise<readonly BanRow[]>;
  list(organisation_id: string, page: Page): Promise<readonly BanRow[]>;
  count(organisation_id: string): Promise<number>;
  remove(id: string): Promise<boolean>;
}

export interface GameKeyRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly title: string;
  /** SHA-256 of the secret, base64url; unique. */
  readonly secret_hash: string;
  readonly created_ms: number;
}

export interface GameKeys {
  create(row: GameKeyRow): Promise<Result<GameKeyRow>>;
  find(id: string): Promise<GameKeyRow | undefined>;
  findBySecret(secret_hash: string): Promise<GameKeyRow | undefined>;
  list(organisation_id: string, page: Page): Promise<readonly GameKeyRow[]>;
  count(organisation_id: string): Promise<number>;
  remove(id: string): Promise<boolean>;
}

export interface AuditRow {
  readonly id: string;
  /** Undefined for the server as a whole. */
  readonly organisation_id: string | undefined;
  readonly at_ms: number;
  readonly actor_kind: "user" | "game_key" | "guest" | "system";
  readonly actor_id: string | undefined;
  /** Name of the API method, such as "channel.update". */
  readonly action: string;
  readonly subject_id: string | undefined;
  /** JSON text: the fields that changed. Never a secret. */
  readonly detail: string;
}

/** What was done in an organisation goes with it. */
export interface AuditLog {
  add(row: AuditRow): Promise<void>;
  /** Newest first. */
  list(organisation_id: string, page: Page): Promise<readonly AuditRow[]>;
  removeBefore(at_ms: number): Promise<number>;
}

export interface DirectoryRecord {
  readonly organisation: OrganisationRecord;
  readonly roles: readonly RoleRow[];
  readonly channels: readonly ChannelRow[];
  readonly acl: readonly AclRow[];
  readonly users: readonly (Pick<UserRow, "id" | "display_name" | "owner" | "disabled"> & SignInEnd)[];
  readonly user_roles: readonly { readonly user_id: string; readonly role_id: string }[];
  /** Undefined: no preset runs. */
  readonly running: RunningRecord | undefined;
}

/** The preset that runs, in the version that runs. */
export interface RunningRecord {
  readonly preset_id: string;
  readonly version: number;
  readonly phase: string | undefined;
  /** The operation, JSON text. */
  readonly body: string;
}
