import { type Kysely, sql } from "kysely";
import type { Database } from "./database.js";
import { table_names } from "./tables.js";

/**
 * What the store's tables are made of, one line for each column, index and foreign key. Recorded when a migration has run; a store
 * that has lost a line since is damaged. Lines beyond the record are somebody's own indexes, and let be.
 */
export async function readShape(kind: Database["kind"], db: Kysely<never>): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  for (const query of kind === "sqlite" ? sqlite_queries : postgres_queries) {
    const { rows } = await query.execute(db);
    for (const { table_name, line } of rows) if (own_tables.has(table_name)) lines.add(`${table_name} ${line}`);
  }
  return lines;
}

interface Line {
  readonly table_name: string;
  readonly line: string;
}

const own_tables: ReadonlySet<string> = new Set([...table_names, "store_state"]);

const sqlite_queries = [
  sql<Line>`select m.name as table_name,
      'column ' || c.name || ' ' || lower(c.type) || case when c."notnull" then ' not null' else '' end as line
    from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'`,
  sql<Line>`select m.name as table_name,
      case i.origin when 'pk' then 'primary key' else 'index ' || i.name end || case i."unique" when 1 then ' unique' else '' end
        || ' ' || c.seqno || ' ' || c.name as line
    from sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c where m.type = 'table'`,
  sql<Line>`select m.name as table_name,
      'foreign key ' || f."from" || ' ' || f."table" || '.' || f."to" || ' ' || lower(f.on_delete) as line
    from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`,
] as const;

const postgres_queries = [
  sql<Line>`select t.relname as table_name,
      'column ' || c.attname || ' ' || y.typname || case when c.attnotnull then ' not null' else '' end as line
    from pg_class t join pg_attribute c on c.attrelid = t.oid join pg_type y on y.oid = c.atttypid
    where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and c.attnum > 0 and not c.attisdropped`,
  sql<Line>`select t.relname as table_name,
      case when i.indisprimary then 'primary key' else 'index ' || n.relname end || case when i.indisunique then ' unique' else '' end
        || ' ' || a.attnum - 1 || ' ' || a.attname as line
    from pg_class t join pg_index i on i.indrelid = t.oid join pg_class n on n.oid = i.indexrelid
      join pg_attribute a on a.attrelid = i.indexrelid
    where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and i.indisvalid`,
  sql<Line>`select t.relname as table_name,
      'foreign key ' || a.attname || ' ' || o.relname || '.' || b.attname || ' ' || f.confdeltype::text as line
    from pg_class t join pg_constraint f on f.conrelid = t.oid join pg_class o on o.oid = f.confrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1]
      join pg_attribute b on b.attrelid = o.oid and b.attnum = f.confkey[1]
    where t.relnamespace = current_schema()::regnamespace and f.contype = 'f'`,
] as const;
