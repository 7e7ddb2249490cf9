import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accept, type Result, refuse } from "@talkgroup/schemas";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.js";
import { KyselyStore } from "./kysely-store.js";
import { migrate } from "./migrate.js";
import { ask, startPostgres, type TestPostgres, whyNoPostgres } from "./postgres.suite.js";
import { isSqliteFull } from "./sqlite-full.js";
import type { Store } from "./store.js";
import type { StoreError } from "./store-error.js";
import { accepted, anOrganisation, TestRows } from "./test-rows.suite.js";

/** A store whose disk is filled and emptied. */
interface FullStore {
  readonly store: Store;
  fill(): Promise<unknown>;
  makeRoom(): Promise<unknown>;
}

/** What every store does when it has no room to write. */
function describeFull(opened: () => FullStore): void {
  const rows = new TestRows();

  it("refuses writes, by themselves and in transactions, keeps nothing of them, and reads on", async () => {
    const { store, fill, makeRoom } = opened();
    const id = await anOrganisation(store, rows);
    await fill();
    const [one, two] = [rows.user(id), rows.user(id)];
    const long = (): Promise<unknown> => store.users.create({ ...one, totp_sealed: "x".repeat(20_000) });
    const both = (): Promise<Result<unknown>> =>
      store.transact(async (within) => {
        accepted(await within.users.create(two));
        return within.presets.create(rows.preset(id, { body: JSON.stringify({ title: "x".repeat(20_000) }) }));
      });
    for (const write of [long, both, long]) await expect(write()).rejects.toMatchObject(full_error);
    for (const { id: user_id } of [one, two]) expect(await store.users.find(user_id)).toBeUndefined();
    expect((await store.directory(id))?.organisation.id).toBe(id);
    await makeRoom();
    accepted(await store.users.create(one));
    accepted(await both());
    expect((await store.users.find(two.id))?.username).toBe(two.username);
  });
}

async function storeOver(database: Database): Promise<Store> {
  await migrate(database);
  return KyselyStore.over(database);
}

describe("a full store in an SQLite file", () => {
  let folder = "";
  let parts: FullStore;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-full-"));
    const database = await openDatabase({ url: `sqlite:${join(folder, "store.db")}` });
    // SQLite says of a bound of its own what it says of a disk: the most pages the file may have, at least those it has.
    const pages = (most: number): Promise<unknown> => sql.raw(`pragma max_page_count = ${most}`).execute(database.kysely);
    parts = { store: await storeOver(database), fill: () => pages(1), makeRoom: () => pages(1_000_000) };
  });
  afterAll(async () => {
    await parts.store.close();
    await rm(folder, { recursive: true });
  });

  describeFull(() => parts);

  it("is told of, by whoever asked, and what is kept when it is kept", async () => {
    const told: string[] = [];
    const watch = {
      handleFull: ({ code }: StoreError) => void told.push(code),
      handleWritten: () => void told.push("written"),
    };
    const database = await openDatabase({ url: "sqlite::memory:", watch });
    const [store, others] = [await storeOver(database), new TestRows()];
    const organisation = others.organisation();
    told.length = 0;
    accepted(await store.organisations.create(organisation));
    expect(told.splice(0)).toEqual(["written"]);
    const { id } = organisation;
    const user = others.user(id);
    const undone = await store.transact(async (within) => {
      accepted(await within.users.create(user));
      return refuse("conflict", "undone");
    });
    expect(undone.ok).toBe(false);
    accepted(await store.transact(async (within) => accept(await within.users.find(user.id))));
    expect(await store.users.remove(user.id)).toBe(false);
    expect(told).toEqual([]);
    const twice = async (within: Store): Promise<Result<unknown>> => {
      accepted(await within.users.create(user));
      expect(told).toEqual([]);
      return within.users.create(others.user(id));
    };
    accepted(await store.transact(twice));
    expect(told.splice(0)).toEqual(["written"]);
    await sql.raw("pragma max_page_count = 1").execute(database.kysely);
    const long = { ...others.user(id), totp_sealed: "x".repeat(20_000) };
    await expect(store.users.create(long)).rejects.toMatchObject(full_error);
    await expect(store.transact((within) => within.users.create(long))).rejects.toMatchObject(full_error);
    expect(told.splice(0)).toEqual(["store_full", "store_full"]);
    expect(await store.users.remove(user.id)).toBe(true);
    expect(told).toEqual(["written"]);
    await store.close();
  });

  it("is told from a disk that fails", () => {
    expect(["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "ENOSPC"].every(isSqliteFull)).toBe(true);
    expect(["SQLITE_IOERR_WRITE", "SQLITE_IOERR", "EIO", ""].some(isSqliteFull)).toBe(false);
  });
});

const full_error = { name: "StoreError", code: "store_full" };
const left_out = whyNoPostgres();
// Without a PostgreSQL there is nothing to test against; CI has one.
describe.skipIf(left_out !== undefined)(`a full store in PostgreSQL ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;
  let parts: FullStore;

  beforeAll(async () => {
    postgres = await startPostgres();
    const url = postgres.url;
    const store = await storeOver(await openDatabase({ url }));
    // A double of a full disk: a trigger that says what PostgreSQL would, for a disk of its own cannot be had here.
    const tables = ["users", "presets"];
    await ask(url, "create function no_room() returns trigger language plpgsql as $$ begin raise sqlstate '53100'; end $$");
    const each = (statement: (table: string) => string): Promise<unknown> => ask(url, tables.map(statement).join(";"));
    parts = {
      store,
      fill: () => each((table) => `create trigger no_room before insert or update on ${table} execute function no_room()`),
      makeRoom: () => each((table) => `drop trigger no_room on ${table}`),
    };
  }, 60_000);
  afterAll(async () => {
    await parts.store.close();
    await postgres.stop();
  });

  describeFull(() => parts);
});
