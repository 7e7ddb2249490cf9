import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restoreBackup, writeBackup } from "./backup.js";
import { openDatabase } from "./store/database.js";
import { migrate } from "./store/migrate.js";
import { migrations } from "./store/migrations/migrations.js";
import { openStore } from "./store/open-store.js";
import { startPostgres, type TestPostgres, whyNoPostgres } from "./store/postgres.suite.js";
import { everything, fill } from "./store/store-fill.suite.js";
import { type FirstLine, fillFirst, first_tables, firstBackup, rowsOf } from "./store/store-first.suite.js";
import { table_names } from "./store/tables.js";
import { accepted } from "./store/test-rows.suite.js";

let folder = "";
let file = "";
let databases = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "talkgroup-backup-age-"));
  file = join(folder, "old.backup");
});
afterAll(() => rm(folder, { recursive: true }));

async function sqliteUrl(): Promise<string> {
  databases += 1;
  return `sqlite:${join(folder, `${databases}.db`)}`;
}

/** What holds of the backup of an older server in either database. `create` gives the url of an empty one. */
function describeOldBackups(create: () => Promise<string>): void {
  it("puts back what the first server had, as opening its store would have brought it forward", async () => {
    const old = await create();
    const database = await openDatabase({ url: old });
    await migrate(database, migrations.slice(0, 1));
    await database.close();
    await fillFirst(old);
    await (await openStore({ url: old })).close();
    await writeFile(file, firstBackup());
    const url = await create();
    const store = await openStore({ url });
    await fill(store, 9);
    const { rows } = accepted(await restoreBackup(url, file));
    expect(rows).toMatchObject({ presets: 1, preset_versions: 2, running_presets: 0 });
    expect(await store.generation()).toBe(1);
    await store.close();
    expect(await rowsOf(url, table_names)).toEqual(await rowsOf(old, table_names));
    expect((await rowsOf(url, first_tables))["users"]).toHaveLength(1);
    accepted(await writeBackup(url, join(folder, "new.backup")));
    accepted(await restoreBackup(url, join(folder, "new.backup")));
  });

  it.each<[what: string, found: RegExp, text: () => string]>([
    [
      "rows of a table that came later",
      /found other counts/,
      () => firstBackup((lines) => lines.push({ table: "running_presets", row: {} })),
    ],
    [
      "a column that came later",
      /found a column presets did not have then/,
      () => firstBackup((lines) => Object.assign(rowIn(lines, "presets"), { published: 1 })),
    ],
    [
      "a row that lacks a column of then",
      /found another presets.body/,
      () => firstBackup((lines) => delete rowIn(lines, "presets")["body"]),
    ],
    ["the counts of then in a new backup", /found other counts/, () => firstBackup(() => {}, "0002-running-presets")],
    ["a newer server", /of a newer server \(9999-later\)/, () => firstBackup(() => {}, "9999-later")],
    ["a step that nobody knows", /of an older server \(0001-other\)/, () => firstBackup(() => {}, "0001-other")],
    ["what was altered", /another SHA-256/, () => firstBackup().replace('"owner":1', '"owner":0')],
    ["what was cut off", /cut off/, () => firstBackup().slice(0, -20)],
  ])("refuses %s, and leaves the store as it was", async (_what, found, text) => {
    const url = await create();
    const store = await openStore({ url });
    await fill(store);
    const before = await everything(url);
    await writeFile(file, text());
    const answer = await restoreBackup(url, file);
    expect(answer.ok ? "accepted" : answer.refusal.message).toMatch(found);
    expect([await everything(url), await store.generation()]).toEqual([before, 0]);
    await store.close();
  });
}

function rowIn(lines: readonly FirstLine[], table: string): FirstLine["row"] {
  const line = lines.find((one) => one.table === table);
  if (line === undefined) throw new Error(`no row of ${table}`);
  return line.row;
}

describe("the backup of an older server, into SQLite", () => describeOldBackups(sqliteUrl));

const left_out = whyNoPostgres();
// Without a PostgreSQL there is nothing to put it into; CI has one.
describe.skipIf(left_out !== undefined)(`the backup of an older server, into PostgreSQL ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  describeOldBackups(() => postgres.create());
});
