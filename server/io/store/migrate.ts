import { assert } from "@talkgroup/schemas";
import { type Kysely, type MigrationProvider, Migrator, sql } from "kysely";
import type { Database } from "./database.js";
import { column_types, type StoreMigration } from "./migrations/migration.js";
import { migrations } from "./migrations/migrations.js";
import { readShape } from "./shape.js";
import { StoreError } from "./store-error.js";
import type { Tables } from "./tables.js";

/** Where a store stands. */
export interface SchemaState {
  /** Names of the migrations that have run, oldest first. */
  readonly applied: readonly string[];
  /** How many of ours have not. */
  readonly pending: number;
}

/**
 * Judges what is there and changes nothing. Throws `StoreError`: "store_newer" if a migration has run that we do not know, and
 * comes after ours; "store_damaged" if one of ours is missing before another, or the tables are not as they were recorded.
 */
export async function judgeSchema(
  { kind, kysely }: Database,
  known: readonly StoreMigration[] = migrations,
): Promise<SchemaState> {
  // At one moment: another server may be at its migrations.
  return kysely
    .transaction()
    .setAccessMode("read only")
    .setIsolationLevel("repeatable read")
    .execute(async (db) => {
      const applied = await appliedMigrations(kind, db);
      judgeOrder(applied, known);
      await judgeShape(kind, db, applied.length > 0);
      return { applied, pending: known.length - applied.length };
    });
}

/** Judges, then runs what is pending: all of it or nothing. Throws `StoreError`. */
export async function migrate(database: Database, known: readonly StoreMigration[] = migrations): Promise<void> {
  const { pending } = await judgeSchema(database, known);
  if (pending === 0) return;
  const { kind, kysely } = database;
  const schema = kind === "postgres" ? await currentSchema(kysely) : undefined;
  const migrator = new Migrator({
    db: kysely,
    provider: providerOf(kind, known),
    migrationTableName: migrations_table,
    migrationLockTableName: `${migrations_table}_lock`,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (error !== undefined) throw new StoreError("store_failed", "the store's tables could not be made", { cause: error });
  await judgeSchema(database, known);
}

function providerOf(kind: Database["kind"], known: readonly StoreMigration[]): MigrationProvider {
  const steps = known.map(({ name, up }) => [
    name,
    {
      up: async (db: Kysely<never>): Promise<void> => {
        await up(db as unknown as Kysely<unknown>, column_types[kind]);
        await recordShape(kind, db);
      },
    },
  ]);
  return { getMigrations: async () => Object.fromEntries(steps) };
}

async function currentSchema(kysely: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(kysely);
  const schema = rows[0]?.schema;
  if (typeof schema !== "string")
    throw new StoreError("store_unavailable", "the database has no schema in its search_path to make tables in");
  return schema;
}

async function appliedMigrations(kind: Database["kind"], db: Kysely<Tables>): Promise<readonly string[]> {
  if (!(await hasTable(kind, db, migrations_table))) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrations_table)}`.execute(db);
  return rows.map(({ name }) => name).sort();
}

async function hasTable(kind: Database["kind"], db: Kysely<Tables>, table: string): Promise<boolean> {
  const query =
    kind === "sqlite"
      ? sql`select name from sqlite_master where type = 'table' and name = ${table}`
      : sql`select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname = ${table}`;
  const { rows } = await query.execute(db);
  return rows.length > 0;
}

function judgeOrder(applied: readonly string[], known: readonly StoreMigration[]): void {
  const names = known.map(({ name }) => name);
  assert([...names].sort().join() === names.join(), "migrations are listed in the order of their names");
  const last = names.at(-1) ?? "";
  for (const name of applied) {
    if (!names.includes(name) && name > last)
      throw new StoreError("store_newer", `the store is of a newer server: it has ${name}, this one knows up to ${last}`);
  }
  const missing = applied.findIndex((name, index) => name !== names[index]);
  if (missing !== -1)
    throw new StoreError(
      "store_damaged",
      `the store's list of migrations is damaged: found ${applied[missing]}, expected ${names[missing] ?? "no more"}`,
    );
}

async function judgeShape(kind: Database["kind"], db: Kysely<Tables>, recorded: boolean): Promise<void> {
  const found = await readShape(kind, db as unknown as Kysely<never>);
  const known = await hasTable(kind, db, shape_table);
  if (!recorded && found.size === 0 && !known) return;
  if (!recorded || !known)
    throw new StoreError("store_damaged", "the store has tables, but no record of the migrations that made them");
  const { rows } = await sql<{ line: string }>`select line from ${sql.table(shape_table)} order by line`.execute(db);
  const lost = rows.find(({ line }) => !found.has(line));
  if (lost !== undefined || rows.length === 0)
    throw new StoreError("store_damaged", `the store's tables are not as recorded: missing is ${lost?.line ?? "the record"}`);
}

async function recordShape(kind: Database["kind"], db: Kysely<never>): Promise<void> {
  const tables = db as unknown as Kysely<{ [shape_table]: { line: string } }>;
  await tables.schema
    .createTable(shape_table)
    .ifNotExists()
    .addColumn("line", column_types[kind].text, (column) => column.notNull().primaryKey())
    .execute();
  await tables.deleteFrom(shape_table).execute();
  const lines = await readShape(kind, db);
  await tables
    .insertInto(shape_table)
    .values([...lines].map((line) => ({ line })))
    .execute();
}

const migrations_table = "store_migrations";
const shape_table = "store_shape";
