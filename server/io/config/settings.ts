import type { ServerConfig } from "@talkgroup/schemas/config";

type Section = keyof ServerConfig & string;
type Member<S extends Section> = keyof ServerConfig[S] & string;
type Kind<Value> = Value extends boolean
  ? "flag"
  : Value extends number
    ? "number"
    : Value extends string
      ? "text"
      : Value extends readonly unknown[]
        ? "list"
        : "map";

/** A setting by its place in server.yaml: `server.control_port`. */
export type SettingName = { readonly [S in Section]: `${S}.${Member<S>}` }[Section];

/** What a setting takes; decides how flags and the environment are read. */
export type SettingKind = "text" | "number" | "flag" | "list" | "map";

/** A setting and what is to be known of it. */
export interface Setting {
  readonly name: SettingName;
  /** The two parts of its name. */
  readonly section: Section;
  readonly member: string;
  readonly kind: SettingKind;
}

/** Every setting, in the order of the schema. */
export function allSettings(): Setting[] {
  return Object.entries(kinds).flatMap(([section, members]) =>
    Object.entries(members).map(([member, kind]: [string, SettingKind]) => ({
      name: `${section}.${member}` as SettingName,
      section: section as Section,
      member,
      kind,
    })),
  );
}

/**
 * The environment variable of a setting. The section `server` is not repeated: `TALKGROUP_SERVER_CONTROL_PORT`,
 * `TALKGROUP_SERVER_LIMITS_MAX_ORGS`.
 */
export function environmentName(name: SettingName): string {
  return (
    environment_prefix +
    name
      .replace(/^server\./, "")
      .replaceAll(".", "_")
      .toUpperCase()
  );
}

/** What begins with this is ours, and refused if it names no setting. */
export const environment_prefix = "TALKGROUP_SERVER_";

/** Never printed: they are secrets, or hold one. */
export const secret_settings: ReadonlySet<SettingName> = new Set([
  "database.url",
  "security.tls_key",
  "security.channel_passwords",
  "metrics.token",
]);

/** Files and folders: relative to the file they are named in, else to where the server was started. */
export const path_settings: ReadonlySet<SettingName> = new Set([
  "server.data_directory",
  "security.tls_cert",
  "security.tls_key",
  "security.token_keys",
  "organisations.directory",
]);

/** One more or fewer in the schema, or of another type, and this does not compile. */
const kinds: { readonly [S in Section]-?: { readonly [M in Member<S>]-?: Kind<NonNullable<ServerConfig[S][M]>> } } = {
  server: {
    bind_address: "text",
    control_port: "number",
    voice_port: "number",
    advertise_voice_port: "number",
    voice_workers: "number",
    voice_way: "text",
    max_connections: "number",
    public_url: "text",
    reconnect_url: "text",
    reconnect_after_ms: "number",
    data_directory: "text",
  },
  database: {
    url: "text",
    max_connections: "number",
  },
  security: {
    tls_cert: "text",
    tls_key: "text",
    token_keys: "text",
    registration: "text",
    guests: "flag",
    allow_origins: "list",
    channel_passwords: "map",
  },
  audio: {
    max_bitrate: "number",
    default_bitrate: "number",
  },
  limits: {
    max_sessions: "number",
    max_orgs: "number",
    max_channels_per_org: "number",
    max_users_per_org: "number",
    max_roles_per_org: "number",
    max_presets_per_org: "number",
    max_versions_per_preset: "number",
    max_invites_per_org: "number",
    max_bans_per_org: "number",
    max_game_keys_per_org: "number",
    max_channel_depth: "number",
    max_users_per_channel: "number",
    max_sessions_per_user: "number",
    max_guests_per_address: "number",
    max_talk_targets_per_user: "number",
    max_connections_per_address: "number",
    connections_per_address_per_s: "number",
    connections_per_address_burst: "number",
    requests_per_address_per_s: "number",
    requests_per_address_burst: "number",
    sign_ins_per_address_per_minute: "number",
    sign_ins_per_address_burst: "number",
    wrong_passwords_per_account_per_hour: "number",
    wrong_passwords_per_account_burst: "number",
    max_waiting_sign_ins: "number",
    messages_per_user_per_s: "number",
    messages_per_user_burst: "number",
    packets_per_user_per_s: "number",
    packets_per_user_burst: "number",
    garbage_per_address_per_s: "number",
    garbage_per_address_burst: "number",
    max_request_bytes: "number",
    resume_window_s: "number",
  },
  log: {
    level: "text",
  },
  metrics: {
    enabled: "flag",
    token: "text",
  },
  organisations: {
    directory: "text",
  },
};
