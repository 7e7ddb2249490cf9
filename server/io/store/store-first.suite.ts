import { createHash } from "node:crypto";
import { sql } from "kysely";
import { openDatabase } from "./database.js";
import type { StoreMigration } from "./migrations/migration.js";
import { readShape } from "./shape.js";
import { type StoredRow, type TableName, table_names } from "./tables.js";

/** The tables that the first step made, as far as people fill them. */
export const first_tables: readonly TableName[] = table_names.filter((table) => table !== "running_presets");

/** Puts rows into a store that only the first step has been run on, as the server of then would have. */
export async function fillFirst(url: string): Promise<void> {
  const { kysely, close } = await openDatabase({ url });
  for (const [table, rows] of Object.entries(first_rows)) {
    for (const row of rows) {
      const [names, values] = [Object.keys(row), Object.values(row)];
      await sql`insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
        values (${sql.join(values)})`.execute(kysely);
    }
  }
  await close();
}

/** The lines of a backup of such a store, as the server of then would have written it: header, rows, and the end with its hash. */
export function firstBackup(change: (lines: FirstLine[]) => void = () => {}, migration = "0001-community"): string {
  const lines: FirstLine[] = first_tables.flatMap((table) =>
    (first_rows[table] ?? []).map((row) => ({ table, row: { ...row } })),
  );
  change(lines);
  const rows: Record<string, number> = Object.fromEntries(first_tables.map((table) => [table, 0]));
  for (const { table } of lines) rows[table] = (rows[table] ?? 0) + 1;
  const header = { talkgroup_backup: 1, migration, created_ms: 1, rows };
  const body = [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join("");
  const sha256 = createHash("sha256").update(body).digest("hex");
  return `${body}${JSON.stringify({ end: true, rows, sha256 })}\n`;
}

export interface FirstLine {
  readonly table: string;
  readonly row: StoredRow;
}

/** Every row of some tables, in the order of their texts. */
export async function rowsOf(url: string, tables: readonly TableName[]): Promise<Record<string, readonly StoredRow[]>> {
  const { kysely, close } = await openDatabase({ url });
  const all: Record<string, readonly StoredRow[]> = {};
  for (const table of tables) {
    const { rows } = await sql<StoredRow>`select * from ${sql.table(table)}`.execute(kysely);
    all[table] = rows.map(sortedRow).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  await close();
  return all;
}

/** The same with the columns that steps have added. */
export function withColumns(
  all: Readonly<Record<string, readonly StoredRow[]>>,
  steps: readonly StoreMigration[],
): Record<string, readonly StoredRow[]> {
  const added = Object.entries(all).map(([table, rows]) => {
    const more = Object.assign({}, ...steps.map(({ adds }) => adds.columns[table] ?? {}));
    return [table, rows.map((row) => sortedRow({ ...row, ...more }))];
  });
  return Object.fromEntries(added);
}

/** Every column of the tables of people, as table.column. */
export async function columnsOf(url: string): Promise<string[]> {
  const { kind, kysely, close } = await openDatabase({ url });
  const lines = [...(await readShape(kind, kysely as never))];
  await close();
  const found = lines.flatMap((line) => {
    const [, table, column] = /^(\w+) column (\w+) /.exec(line) ?? [];
    return table === undefined || column === undefined ? [] : [`${table}.${column}`];
  });
  return found.filter((column) => !column.startsWith("store_state."));
}

function sortedRow(row: StoredRow): StoredRow {
  return Object.fromEntries(Object.entries(row).sort());
}

/** Ids as the server makes them, in the order of their making. */
function idOf(number: number): string {
  return `01900000-0000-7000-0000-${String(number).padStart(12, "0")}`;
}

const [organisation_id, user_id, role_id, root_id, channel_id, preset_id] = [1, 2, 3, 4, 5, 6].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const made = { version: 1, created_ms: 1, changed_ms: 2 };

/** One of everything there was. */
const first_rows: Readonly<Record<string, readonly StoredRow[]>> = {
  organisations: [{ id: organisation_id, slug: "home", title: "Ελλάς 😀", registration: "open", ...made }],
  users: [
    {
      ...{ id: user_id, organisation_id, username: "Ada", username_key: "ada", display_name: 'A "da"', recovery_hashes: "[]" },
      ...{ password_hash: null, totp_sealed: null, owner: 1, operator: 0, disabled: 0, totp_active: 0, totp_step: 0 },
      ...{ signed_in_ms: null, ...made },
    },
  ],
  roles: [{ id: role_id, organisation_id, slug: "medic", title: "Medic", position: 1, built_in: 0, ...made }],
  user_roles: [{ user_id, role_id }],
  channels: [
    {
      ...{ id: root_id, organisation_id, slug: "-", type: "root", title: "Home", label: "-", parent_id: null },
      ...{ colour: null, password_hash: null, position: 0, members_max: null, ...made },
    },
    {
      ...{ id: channel_id, organisation_id, slug: "net", type: "radio", title: "Net", label: "NET", parent_id: root_id },
      ...{ colour: "#fff", password_hash: null, position: 0, members_max: 4, ...made },
    },
  ],
  channel_acl: [{ channel_id, role_id, allow: 7, deny: 8 }],
  presets: [
    { id: preset_id, organisation_id, slug: "night", title: "Night", body: '{"a":2}', author_id: user_id, ...made, version: 2 },
  ],
  preset_versions: [
    { preset_id, title: "Night", body: "{}", author_id: user_id, version: 1, created_ms: 1 },
    { preset_id, title: "Night", body: '{"a":2}', author_id: null, version: 2, created_ms: 2 },
  ],
  invites: [
    {
      ...{ id: idOf(7), organisation_id, kind: "guest", code_hash: "code", role_ids: `["${role_id}"]`, note: "n", operator: 0 },
      ...{ uses: 1, created_ms: 1, uses_max: null, expires_ms: 9 },
    },
  ],
  bans: [
    {
      ...{ id: idOf(8), organisation_id, kind: "player", subject: "p", reason: "", author_id: null, created_ms: 1 },
      expires_ms: null,
    },
  ],
  game_keys: [{ id: idOf(9), organisation_id, title: "Launcher", secret_hash: "secret", created_ms: 1 }],
  refresh_tokens: [
    { id: idOf(10), family_id: idOf(10), user_id, token_hash: "token", created_ms: 1, expires_ms: 2, used_ms: null },
  ],
  audit: [
    {
      ...{ id: idOf(11), actor_kind: "user", action: "preset.create", detail: "{}", organisation_id, actor_id: user_id },
      ...{ subject_id: preset_id, at_ms: 1 },
    },
  ],
};
