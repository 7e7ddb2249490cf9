import { accept } from "@talkgroup/schemas";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OpenAccess } from "./access.js";
import { type Database, openDatabase } from "./database.js";
import { openStore } from "./open-store.js";
import { ask, startPostgres, type TestPostgres, whyNoPostgres } from "./postgres.suite.js";
import type { Store } from "./store.js";
import { type StoreLimits, store_limits } from "./store-limits.js";
import { accepted, anOrganisation, TestRows } from "./test-rows.suite.js";

const unavailable = { code: "store_unavailable" };
const rows = new TestRows();
const left_out = whyNoPostgres();

// Without a PostgreSQL there is nothing to test against; CI has one.
describe.skipIf(left_out !== undefined)(`the store over PostgreSQL ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;
  let store: Store;

  beforeAll(async () => {
    postgres = await startPostgres();
    store = await openStore({ url: postgres.url });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await postgres.stop();
  });

  async function using<T>(work: (database: Database) => Promise<T>, limits: Partial<StoreLimits> = {}): Promise<T> {
    const options = { connections_max: 2, limits: { ...store_limits, ...limits } };
    const database = await openDatabase({ url: postgres.url, ...options });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  it("works again when the database was away, without a restart", async () => {
    const id = await anOrganisation(store, rows);
    let entered = (): void => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    let goOn = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const user = rows.user(id);
    const cut = store
      .transact(async (within) => {
        accepted(await within.users.create(user));
        entered();
        await waiting;
        return within.users.create(rows.user(id));
      })
      .catch((error) => error);
    await inside;
    await postgres.pause();
    goOn();
    expect(await cut).toMatchObject(unavailable);
    const refused = await Promise.all(
      Array.from({ length: 30 }, () => store.users.create(rows.user(id)).catch((error) => error.code)),
    );
    expect(new Set(refused)).toEqual(new Set(["store_unavailable"]));
    await expect(store.directory(id)).rejects.toMatchObject(unavailable);
    await expect(openStore({ url: postgres.url })).rejects.toMatchObject(unavailable);
    await postgres.resume();
    expect(await store.users.find(user.id)).toBeUndefined();
    expect((await store.directory(id))?.organisation.id).toBe(id);
    const back = await Promise.all(Array.from({ length: 30 }, () => store.users.create(rows.user(id))));
    expect(back.every(({ ok }) => ok)).toBe(true);
  });

  it("survives that its idle connections are ended", async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.generation()));
    await ask(postgres.url, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'talkgroup'");
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => store.generation()));
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toMatchObject(unavailable);
    expect(await store.generation()).toBe(0);
  });

  it("ends a statement that takes too long, and goes on", async () => {
    await using(
      async ({ kysely }) => {
        await expect(sql`select pg_sleep(5)`.execute(kysely)).rejects.toMatchObject(unavailable);
        expect((await sql`select 1 as one`.execute(kysely)).rows).toEqual([{ one: 1 }]);
      },
      { statement_ms_max: 50 },
    );
  });

  it("gives a connection up from which no answer comes, and makes another", async () => {
    await using(
      async ({ kysely }) => {
        const { rows: found } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(kysely);
        const pid = found[0]?.pid ?? 0;
        // As a network that swallows everything, or a machine that stands still.
        process.kill(pid, "SIGSTOP");
        await expect(sql`select 1`.execute(kysely)).rejects.toMatchObject(unavailable);
        const { rows: next } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(kysely);
        expect(next[0]?.pid).not.toBe(pid);
        process.kill(pid, "SIGCONT");
      },
      { answer_ms_max: 100 },
    );
  });

  it("never takes the end of a failed transaction for a commit", async () => {
    await using(async ({ kysely }) => {
      const failed = kysely.transaction().execute(async (db) => {
        await sql`insert into store_state (id, generation) values (1, 5)`.execute(db).catch(() => {});
      });
      await expect(failed).rejects.toMatchObject({ code: "store_failed" });
    });
  });

  it("begins a transaction again that was given up for another's sake, but not for ever", async () => {
    await using(async ({ kysely }) => {
      const access = new OpenAccess("postgres", kysely);
      await sql`create table counters (id integer primary key, number integer)`.execute(kysely);
      await sql`insert into counters values (1, 0), (2, 0)`.execute(kysely);
      let attempts = 0;
      let holding = 0;
      let met = (): void => {};
      const meeting = new Promise<void>((resolve) => {
        met = resolve;
      });
      const both = async (first: number, second: number): Promise<unknown> =>
        access.atomically(async ({ db }) => {
          attempts += 1;
          await sql`set local deadlock_timeout = '10ms'`.execute(db);
          await sql`update counters set number = number + 1 where id = ${first}`.execute(db);
          // Both hold one before either asks for the other's.
          holding += 1;
          if (holding === 2) met();
          await meeting;
          await sql`update counters set number = number + 1 where id = ${second}`.execute(db);
          return accept(undefined);
        });
      expect(await Promise.all([both(1, 2), both(2, 1)])).toEqual([accept(undefined), accept(undefined)]);
      expect(attempts).toBeGreaterThan(2);
      const { rows: counted } = await sql`select number from counters order by id`.execute(kysely);
      expect(counted).toEqual([{ number: 2 }, { number: 2 }]);
      attempts = 0;
      const hopeless = access.atomically(async ({ db }) => {
        attempts += 1;
        await sql`do $$ begin raise exception sqlstate '40001'; end $$`.execute(db);
        return accept(undefined);
      });
      await expect(hopeless).rejects.toMatchObject(unavailable);
      expect(attempts).toBe(5);
    });
  });

  it("tells what can be done about an error, and nothing of its values", async () => {
    await using(async ({ kysely }) => {
      const errorOf = (statement: string): Promise<Error & { code: string }> =>
        sql
          .raw(statement)
          .execute(kysely)
          .then(
            () => expect.unreachable("it fails"),
            (error) => error,
          );
      expect(await errorOf("insert into store_state values (1, 1)")).toMatchObject({ trouble: "unique" });
      const missing = "insert into roles values ('i', 'nobody', 's', 't', 1, 0, 1, 1, 1)";
      expect(await errorOf(missing)).toMatchObject({ trouble: "foreign_key" });
      expect(await errorOf("select 1/0")).toMatchObject({ code: "store_failed" });
      const quoted = await errorOf("select 'swordfish'::integer");
      expect([quoted.code, `${quoted.message} ${String(quoted.cause)}`]).toEqual([
        "store_failed",
        expect.not.stringMatching("sword"),
      ]);
      for (const code of ["53300", "57P03", "08006", "55P03", "28000", "25006"])
        expect(await errorOf(`do $$ begin raise exception sqlstate '${code}'; end $$`)).toMatchObject(unavailable);
      expect(await errorOf("do $$ begin raise exception sqlstate '42501'; end $$")).toMatchObject({ code: "store_failed" });
      expect(await errorOf("do $$ begin raise exception sqlstate 'XX001'; end $$")).toMatchObject({ code: "store_damaged" });
    });
  });

  it("is out of reach where no server is, and says no address", async () => {
    for (const url of ["postgres://talkgroup:secret@127.0.0.1:1/none", "postgres://talkgroup:secret@localhost:1/none"]) {
      const error = await openStore({ url }).catch((thrown) => thrown);
      expect(error).toMatchObject({ ...unavailable, message: expect.stringContaining("ECONNREFUSED") });
      expect(error.message).not.toMatch(/secret|127|localhost/);
    }
    await expect(openStore({ url: "postgres://%zz" })).rejects.toMatchObject(unavailable);
    const wrong = postgres.url.replace("store_1", "nowhere");
    await expect(openStore({ url: wrong })).rejects.toMatchObject({ ...unavailable, message: expect.stringContaining("3D000") });
  });

  it("refuses everything once it is closed", async () => {
    const other = await openStore({ url: postgres.url });
    await other.close();
    await other.close();
    await expect(other.generation()).rejects.toMatchObject(unavailable);
  });
});
