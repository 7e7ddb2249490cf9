/** The names a schema may use for policy. Append only (P-2): they go over the wire and into configuration files. */
export const control_permissions: readonly string[] = ["none", "listen", "speak", "moderate"];

export const ipc_scopes: readonly string[] = [
  "none",
  "channels.read",
  "channels.write",
  "connection",
  "hotkeys",
  "manage",
  "overlay",
  "sound",
  "stats",
  "voice.talk",
];

export const api_permissions: readonly string[] = [
  "none",
  "public",
  "self",
  "operator",
  "member",
  "moderate",
  "manage",
  "owner",
  "game_key",
];

export const directions: readonly string[] = ["c2s", "s2c", "both"];

/** Every `$id` begins with this; the rest is the file's path. */
export const schema_base = "https://talkgroup.dev/schemas/";
