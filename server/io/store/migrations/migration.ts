import { type ColumnDataType, type CreateTableBuilder, type Kysely, type RawBuilder, sql } from "kysely";

/** One step forward, for both databases. What stands in a release never changes again: what comes later is a further step. */
export interface StoreMigration {
  /** Four digits and a word: the order of the names is the order of the steps. */
  readonly name: string;
  /** What a backup lacks that was made before it. */
  readonly adds: StoreAdditions;
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>;
}

/** Tables and columns that came with a step. */
export interface StoreAdditions {
  readonly tables: readonly string[];
  /** By table and column: what it holds in the rows that were there before. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
}

/** What the two databases call the same thing. */
export interface ColumnTypes {
  /** Ordered by its bytes. */
  readonly text: RawBuilder<unknown>;
  /** Whole, up to 2^53. */
  readonly whole: ColumnDataType;
  /** Makes SQLite hold columns to their types, as PostgreSQL does anyway. */
  strict<Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>): CreateTableBuilder<Name, Column>;
}

export const column_types: { readonly sqlite: ColumnTypes; readonly postgres: ColumnTypes } = {
  sqlite: { text: sql`text`, whole: "integer", strict: (table) => table.modifyEnd(sql`strict`) },
  postgres: { text: sql`text collate "C"`, whole: "bigint", strict: (table) => table },
};
