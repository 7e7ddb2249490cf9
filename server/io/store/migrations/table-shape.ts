import type { CreateTableBuilder, Kysely } from "kysely";
import type { ColumnTypes } from "./migration.js";

/** A table as a migration makes it. */
export interface TableShape {
  readonly texts: readonly string[];
  readonly texts_or_null?: readonly string[];
  readonly numbers?: readonly string[];
  readonly numbers_or_null?: readonly string[];
  readonly key: readonly string[];
  /** Column → the table whose `id` it names. A row goes with the one it names. */
  readonly belongs_to?: Readonly<Record<string, string>>;
}

export interface IndexShape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique?: true;
}

export async function createTable(db: Kysely<unknown>, types: ColumnTypes, name: string, shape: TableShape): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of shape.texts) table = table.addColumn(column, types.text, (made) => made.notNull());
  for (const column of shape.texts_or_null ?? []) table = table.addColumn(column, types.text);
  for (const column of shape.numbers ?? []) table = table.addColumn(column, types.whole, (made) => made.notNull());
  for (const column of shape.numbers_or_null ?? []) table = table.addColumn(column, types.whole);
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...shape.key]);
  for (const [column, owner] of Object.entries(shape.belongs_to ?? {}))
    table = table.addForeignKeyConstraint(`${name}_${column}`, [column], owner, ["id"], (key) =>
      // A restore puts channels in before their parents.
      key.onDelete("cascade").deferrable().initiallyImmediate(),
    );
  await types.strict(table).execute();
}

export async function createIndex(db: Kysely<unknown>, name: string, { table, columns, unique }: IndexShape): Promise<void> {
  const index = db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns]);
  await (unique === true ? index.unique() : index).execute();
}
