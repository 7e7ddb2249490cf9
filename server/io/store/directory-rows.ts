import type { Kysely } from "kysely";
import { decodeRow } from "./row-codec.js";
import type { AclRow, ChannelRow, DirectoryRecord, OrganisationRecord, RoleRow, RunningRecord } from "./store.js";
import { columns, type Tables } from "./tables.js";

/** Everything of one organisation that its table is made of. Reads several times: the caller sees to it that it is one moment. */
export async function readDirectory(db: Kysely<Tables>, organisation_id: string): Promise<DirectoryRecord | undefined> {
  const organisation = await db.selectFrom("organisations").selectAll().where("id", "=", organisation_id).executeTakeFirst();
  if (organisation === undefined) return undefined;
  const roles = await db.selectFrom("roles").selectAll().where("organisation_id", "=", organisation_id).orderBy("id").execute();
  const channels = await db
    .selectFrom("channels")
    .selectAll()
    .where("organisation_id", "=", organisation_id)
    .orderBy("id")
    .execute();
  const acl = await db
    .selectFrom("channel_acl")
    .innerJoin("channels", "channels.id", "channel_acl.channel_id")
    .selectAll("channel_acl")
    .where("channels.organisation_id", "=", organisation_id)
    .orderBy("channel_id")
    .orderBy("role_id")
    .execute();
  const users = await db
    .selectFrom("users")
    .select(["id", "display_name", "owner", "disabled", "tokens_valid_from_ms", "kept_family_id"])
    .where("organisation_id", "=", organisation_id)
    .orderBy("id")
    .execute();
  const user_roles = await db
    .selectFrom("user_roles")
    .innerJoin("users", "users.id", "user_roles.user_id")
    .selectAll("user_roles")
    .where("users.organisation_id", "=", organisation_id)
    .orderBy("user_id")
    .orderBy("role_id")
    .execute();
  const running = await readRunning(db, organisation_id);
  return {
    organisation: decodeRow<OrganisationRecord>(columns.organisations, organisation),
    roles: roles.map((row) => decodeRow<RoleRow>(columns.roles, row)),
    channels: channels.map((row) => decodeRow<ChannelRow>(columns.channels, row)),
    acl: acl.map((row) => decodeRow<AclRow>(columns.channel_acl, row)),
    users: users.map((row) => decodeRow<DirectoryUser>(directory_user_columns, row)),
    user_roles,
    running,
  };
}

async function readRunning(db: Kysely<Tables>, organisation_id: string): Promise<RunningRecord | undefined> {
  const found = await db
    .selectFrom("running_presets")
    .innerJoin("preset_versions", (join) =>
      join
        .onRef("preset_versions.preset_id", "=", "running_presets.preset_id")
        .onRef("preset_versions.version", "=", "running_presets.preset_version"),
    )
    .select(["preset_versions.preset_id", "preset_versions.version", "phase", "body"])
    .where("organisation_id", "=", organisation_id)
    .executeTakeFirst();
  return found === undefined ? undefined : { ...found, phase: found.phase ?? undefined };
}

type DirectoryUser = DirectoryRecord["users"][number];

const { id, display_name, owner, disabled, tokens_valid_from_ms, kept_family_id } = columns.users;
const directory_user_columns = { id, display_name, owner, disabled, tokens_valid_from_ms, kept_family_id };
