import { accept, assert, type Result, refuse } from "@talkgroup/schemas";
import { sql } from "kysely";
import type { Access } from "./access.js";
import { decodeRow, encodeRow, isText } from "./row-codec.js";
import { notFound, RowTable, versionMismatch } from "./row-table.js";
import type { AclRow, ChannelRow, Channels, Page, Update, Versioned } from "./store.js";
import { columns, type StoredOf } from "./tables.js";

type ChannelChanges = Omit<ChannelRow, "id" | "organisation_id" | "slug" | "type" | keyof Versioned>;

export class ChannelRows implements Channels {
  readonly #access: Access;
  readonly #rows: RowTable<"channels", ChannelRow>;

  constructor(access: Access) {
    this.#access = access;
    this.#rows = channelTable(access);
  }

  async create(row: ChannelRow): Promise<Result<ChannelRow>> {
    assert(row.version === 1, "the first version is 1");
    const { organisation_id, parent_id } = row;
    if (parent_id === undefined) return this.#rows.insert(row);
    return this.#access.atomically(async (access) => {
      const above = isText(parent_id) ? await ancestors(access, organisation_id, parent_id) : [];
      return above.length === 0 ? notFound("channels", "parent_id") : channelTable(access).insert(row);
    });
  }

  find(id: string): Promise<ChannelRow | undefined> {
    return this.#rows.find({ id });
  }

  list(organisation_id: string, page: Page): Promise<readonly ChannelRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  async update(update: Update<ChannelChanges>): Promise<Result<ChannelRow>> {
    const { parent_id } = update.changes;
    if (parent_id === undefined) return this.#rows.update(update);
    return this.#access.atomically(async (access) => {
      const rows = channelTable(access);
      const channel = await rows.find({ id: update.id });
      if (channel === undefined) return notFound("channels");
      const above = isText(parent_id) ? await ancestors(access, channel.organisation_id, parent_id) : [];
      if (above.length === 0)
        return refuse("conflict", "parent_id: found no channel of this organisation, expected one", "/parent_id");
      if (above.includes(channel.id))
        return refuse("conflict", "parent_id: found the channel itself or one below it, expected one that is not", "/parent_id");
      return rows.update(update);
    });
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }

  async acl(channel_id: string): Promise<readonly AclRow[]> {
    if (!isText(channel_id)) return [];
    const rows = await this.#access.db
      .selectFrom("channel_acl")
      .selectAll()
      .where("channel_id", "=", channel_id)
      .orderBy("role_id")
      .execute();
    return rows.map((row) => decodeRow<AclRow>(columns.channel_acl, row));
  }

  setAcl(row: AclRow, version: number | undefined, changed_ms: number): Promise<Result<AclRow>> {
    const stored = encodeRow<AclRow>(columns.channel_acl, row) as StoredOf<AclRow>;
    return this.#access.atomically(async (access) => {
      if (!isText(row.role_id)) return notFound("roles", "role_id");
      const channel = await channelTable(access).find({ id: row.channel_id });
      if (channel === undefined) return notFound("channels", "channel_id");
      if (!(await hasRole(access, channel.organisation_id, row.role_id))) return notFound("roles", "role_id");
      // What may still refuse comes before the first change: a caller's own transaction goes on after a refusal.
      const changed = await channelTable(access).update({ id: channel.id, version, changed_ms, changes: {} });
      if (!changed.ok) return versionMismatch(version, channel.version);
      await access.db
        .insertInto("channel_acl")
        .values(stored)
        .onConflict((conflict) =>
          conflict.columns(["channel_id", "role_id"]).doUpdateSet({ allow: stored.allow, deny: stored.deny }),
        )
        .execute();
      return accept(row);
    });
  }

  async removeAcl(channel_id: string, role_id: string, changed_ms: number): Promise<boolean> {
    if (!isText(channel_id) || !isText(role_id)) return false;
    const removed = await this.#access.atomically(async (access) => {
      const { numDeletedRows } = await access.db
        .deleteFrom("channel_acl")
        .where("channel_id", "=", channel_id)
        .where("role_id", "=", role_id)
        .executeTakeFirst();
      if (numDeletedRows === 0n) return accept(false);
      await channelTable(access).update({ id: channel_id, version: undefined, changed_ms, changes: {} });
      return accept(true);
    });
    return removed.ok && removed.value;
  }
}

function channelTable(access: Access): RowTable<"channels", ChannelRow> {
  return new RowTable(access, {
    table: "channels",
    belongs_to: { table: "organisations", column: "organisation_id" },
    unique: "slug",
    changeable: ["parent_id", "title", "label", "colour", "position", "members_max", "password_hash"],
  });
}

/**
 * The channel and all above it; nothing if it is not of the organisation. Whoever changes the tree asks first, one after another:
 * two moves at once, each right by itself, could make a ring.
 */
async function ancestors(access: Access, organisation_id: string, channel_id: string): Promise<readonly string[]> {
  const { kind, db } = access;
  const organisation = db.selectFrom("organisations").select("id").where("id", "=", organisation_id);
  await (kind === "postgres" ? organisation.forNoKeyUpdate() : organisation).execute();
  // `union` and not `union all`: it would end even in a ring.
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, parent_id) as (
      select id, parent_id from channels where id = ${channel_id} and organisation_id = ${organisation_id}
      union
      select channels.id, channels.parent_id from channels join above on channels.id = above.parent_id
    )
    select id from above`.execute(db);
  return rows.map(({ id }) => id);
}

async function hasRole({ kind, db }: Access, organisation_id: string, role_id: string): Promise<boolean> {
  const role = db.selectFrom("roles").select("id").where("id", "=", role_id).where("organisation_id", "=", organisation_id);
  return (await (kind === "postgres" ? role.forKeyShare() : role).executeTakeFirst()) !== undefined;
}
