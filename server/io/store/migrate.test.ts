import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.js";
import { judgeSchema, migrate } from "./migrate.js";
import type { StoreMigration } from "./migrations/migration.js";
import { migrations } from "./migrations/migrations.js";
import { openStore } from "./open-store.js";
import { startPostgres, type TestPostgres, whyNoPostgres } from "./postgres.suite.js";
import { columnsOf, fillFirst, first_tables, rowsOf, withColumns } from "./store-first.suite.js";
import { columns, type TableName } from "./tables.js";

const later: StoreMigration = {
  name: "9000-later",
  adds: { tables: [], columns: {} },
  up: async (db, types) => {
    await sql`alter table roles add column colour ${types.text}`.execute(db);
  },
};
const broken: StoreMigration = {
  name: "9001-broken",
  adds: { tables: [], columns: {} },
  up: async (db) => {
    await sql`create table half (id integer)`.execute(db);
    await sql`select nonsense`.execute(db);
  },
};

/** What holds of migrations in either database. `create` gives the url of an empty one. */
function describeMigrations(create: () => Promise<string>): void {
  /** Opens, works, closes. */
  async function using<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
    const database = await openDatabase({ url });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  async function made(): Promise<string> {
    const url = await create();
    await using(url, (database) => migrate(database));
    return url;
  }

  const run = (url: string, statement: string): Promise<unknown> =>
    using(url, ({ kysely }) => sql.raw(statement).execute(kysely));

  it("makes the tables once", async () => {
    const url = await made();
    await using(url, async (database) => {
      expect(await judgeSchema(database)).toEqual({ applied: migrations.map(({ name }) => name), pending: 0 });
      await migrate(database);
      expect(await judgeSchema(database)).toMatchObject({ pending: 0 });
    });
  });

  it("makes the tables once for two who come at once", async () => {
    const url = await create();
    await using(url, (one) => using(url, (other) => Promise.all([migrate(one), migrate(other)])));
    await using(url, async (database) => expect(await judgeSchema(database)).toMatchObject({ pending: 0 }));
  });

  it("takes an older store forward", async () => {
    const url = await made();
    const known = [...migrations, later];
    await using(url, async (database) => {
      expect(await judgeSchema(database, known)).toMatchObject({ pending: 1 });
      await migrate(database, known);
      expect(await judgeSchema(database, known)).toMatchObject({ pending: 0 });
    });
  });

  it("takes a store that the first step made forward, with all that is in it", async () => {
    const url = await create();
    await using(url, (database) => migrate(database, migrations.slice(0, 1)));
    await fillFirst(url);
    const before = await rowsOf(url, first_tables);
    const store = await openStore({ url });
    try {
      expect(await rowsOf(url, first_tables)).toEqual(withColumns(before, migrations.slice(1)));
      const [organisation] = await store.organisations.list({ after: undefined, limit: 5 });
      const id = organisation?.id ?? "";
      const [preset] = await store.presets.list(id, { after: undefined, limit: 5 });
      expect(preset).toMatchObject({ slug: "night", published: false, version: 2 });
      expect(await store.running.find(id)).toBeUndefined();
      const place = { organisation_id: id, preset_id: preset?.id, preset_version: 1, phase: undefined, author_id: undefined };
      expect(await store.running.set({ ...place, version: 1, changed_ms: 1 })).toMatchObject({ ok: true });
      expect((await store.directory(id))?.running).toMatchObject({ version: 1, body: "{}" });
    } finally {
      await store.close();
    }
  });

  it("has one step after another add what the tables have", async () => {
    const url = await create();
    await using(url, (database) => migrate(database, migrations.slice(0, 1)));
    const first = await columnsOf(url);
    await using(url, (database) => migrate(database));
    const added = (await columnsOf(url)).filter((column) => !first.includes(column));
    const declared = migrations.flatMap(({ adds }) => [
      ...adds.tables.flatMap((table) => Object.keys(columns[table as TableName]).map((column) => `${table}.${column}`)),
      ...Object.entries(adds.columns).flatMap(([table, more]) => Object.keys(more).map((column) => `${table}.${column}`)),
    ]);
    expect(added.sort()).toEqual(declared.sort());
  });

  it("leaves a store as it was if one of the steps fails", async () => {
    const url = await made();
    const known = [...migrations, later, broken];
    await using(url, async (database) => {
      await expect(migrate(database, known)).rejects.toMatchObject({ code: "store_failed" });
      expect(await judgeSchema(database, known)).toMatchObject({ pending: 2 });
      await migrate(database, [...migrations, later]);
    });
  });

  it("refuses a newer store", async () => {
    const url = await made();
    await using(url, (database) => migrate(database, [...migrations, later]));
    await expect(openStore({ url })).rejects.toMatchObject({
      code: "store_newer",
      message: expect.stringContaining("9000-later"),
    });
  });

  it("refuses a store that knows a step older than ours which we do not", async () => {
    const url = await made();
    await run(url, "insert into store_migrations (name, timestamp) values ('0000-before', '2020')");
    await expect(openStore({ url })).rejects.toMatchObject({ code: "store_damaged" });
  });

  it("refuses a store that has lost a step before another", async () => {
    const url = await made();
    const known = [...migrations, later];
    await using(url, async (database) => {
      await migrate(database, known);
      await sql`delete from store_migrations where name <> ${later.name}`.execute(database.kysely);
      await expect(migrate(database, known)).rejects.toMatchObject({ code: "store_damaged" });
    });
  });

  it.each([
    ["a column", "alter table users drop column totp_step", "column totp_step"],
    ["a table", "drop table bans", "bans"],
    ["an index", "drop index users_name", "users_name"],
    ["the record", "drop table store_shape", "record"],
    ["what the record says", "delete from store_shape", "record"],
    ["the list of its steps", "drop table store_migrations", "record"],
    ["what the list says", "delete from store_migrations", "record"],
  ])("refuses a store that has lost %s", async (_what, statement, word) => {
    const url = await made();
    await run(url, statement);
    await expect(openStore({ url })).rejects.toMatchObject({ code: "store_damaged", message: expect.stringContaining(word) });
  });

  it("lets somebody's own index be", async () => {
    const url = await made();
    await run(url, "create index own_idea on users (display_name)");
    await (await openStore({ url })).close();
  });
}

describe("migrations in SQLite", () => {
  let folder = "";
  let files = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-store-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describeMigrations(async () => {
    files += 1;
    return `sqlite:${join(folder, `${files}.db`)}`;
  });
});

const left_out = whyNoPostgres();
// Without a PostgreSQL there is nothing to test against; CI has one.
describe.skipIf(left_out !== undefined)(`migrations in PostgreSQL ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  describeMigrations(() => postgres.create());

  it("refuses a store that has lost what rows belong to", async () => {
    const url = await postgres.create();
    await (await openStore({ url })).close();
    const { kysely, close } = await openDatabase({ url });
    await sql`alter table users drop constraint users_organisation_id`.execute(kysely);
    await close();
    await expect(openStore({ url })).rejects.toMatchObject({ code: "store_damaged" });
  });

  it("keeps stores in schemas of one database apart", async () => {
    const url = await postgres.create();
    await (await openStore({ url })).close();
    const { kysely, close } = await openDatabase({ url });
    await sql`create schema second`.execute(kysely);
    await close();
    const store = await openStore({ url: `${url}&options=-csearch_path%3Dsecond` });
    expect(await store.generation()).toBe(0);
    await store.close();
  });
});
