import { CompiledQuery } from "kysely";
import { describe, expect, it } from "vitest";
import { SqliteDriver } from "./sqlite-driver.js";
import { type SqliteLink, SqliteThreadLink } from "./sqlite-link.js";
import type { SqliteAnswer } from "./sqlite-message.js";
import { StoreError } from "./store-error.js";
import { store_limits } from "./store-limits.js";

const limits = { ...store_limits, restart_ms_min: 100, restart_ms_max: 400, waiters_max: 2 };

/** A thread that says what it was asked, and dies when it is told to. */
class FakeLink implements SqliteLink {
  alive = true;
  readonly asked: string[] = [];

  async run(sql: string): Promise<SqliteAnswer> {
    if (!this.alive) throw new StoreError("store_unavailable", "dead");
    this.asked.push(sql);
    return { rows: [{ sql }], changes: 3 };
  }

  async close(): Promise<void> {
    this.alive = false;
  }
}

class Desk {
  now_ms = 1_000;
  /** Whether a thread that is started gets to open the store. */
  opens = true;
  readonly links = [new FakeLink()];
  readonly driver: SqliteDriver;

  constructor(memory = false) {
    const openLink = async (): Promise<SqliteLink> => {
      if (!this.opens) throw new StoreError("store_damaged", "not whole");
      this.links.push(new FakeLink());
      return this.link;
    };
    this.driver = new SqliteDriver({
      link: this.link,
      openLink: memory ? undefined : openLink,
      limits,
      now: () => this.now_ms,
    });
  }

  get link(): FakeLink {
    return this.links.at(-1) ?? new FakeLink();
  }

  async use(sql = "select 1"): Promise<unknown> {
    const connection = await this.driver.acquireConnection();
    try {
      return await connection.executeQuery(CompiledQuery.raw(sql));
    } finally {
      await this.driver.releaseConnection();
    }
  }
}

const unavailable = { code: "store_unavailable" };

describe("SqliteDriver", () => {
  it("passes statements on, and answers back", async () => {
    const desk = new Desk();
    expect(await desk.use("select 2")).toEqual({ rows: [{ sql: "select 2" }], numAffectedRows: 3n });
    expect(desk.link.asked).toEqual(["select 2"]);
  });

  it("takes the lock when a transaction that writes begins, and only then", async () => {
    const { driver, link } = new Desk();
    const connection = await driver.acquireConnection();
    await driver.beginTransaction(connection, {});
    await driver.commitTransaction(connection);
    await driver.beginTransaction(connection, { accessMode: "read only" });
    await driver.rollbackTransaction(connection);
    expect(link.asked).toEqual(["begin immediate", "commit", "begin", "rollback"]);
  });

  it("gives the connection to one at a time, and refuses who would wait behind too many", async () => {
    const { driver } = new Desk();
    const order: number[] = [];
    await driver.acquireConnection();
    const waiting = [1, 2].map((number) => driver.acquireConnection().then(() => order.push(number)));
    await expect(driver.acquireConnection()).rejects.toMatchObject(unavailable);
    expect(order).toEqual([]);
    await driver.releaseConnection();
    await driver.releaseConnection();
    await Promise.all(waiting);
    expect(order).toEqual([1, 2]);
  });

  it("lets a transaction whose thread dies end, and starts another thread for the next", async () => {
    const desk = new Desk();
    const connection = await desk.driver.acquireConnection();
    await desk.driver.beginTransaction(connection, {});
    desk.link.alive = false;
    await expect(connection.executeQuery(CompiledQuery.raw("select 1"))).rejects.toMatchObject(unavailable);
    await expect(desk.driver.commitTransaction(connection)).rejects.toMatchObject(unavailable);
    await desk.driver.rollbackTransaction(connection);
    await desk.driver.releaseConnection();
    await desk.use("select 3");
    expect([desk.links.length, desk.link.asked]).toEqual([2, ["select 3"]]);
    // What is left of the lost transaction never reaches the new thread.
    await expect(connection.executeQuery(CompiledQuery.raw("select 4"))).rejects.toMatchObject(unavailable);
    expect(desk.link.asked).toEqual(["select 3"]);
  });

  it("pauses longer and longer while the thread goes on dying, and no longer when it has lived", async () => {
    const desk = new Desk();
    for (const pause_ms of [0, 100, 200, 400, 400]) {
      desk.link.alive = false;
      desk.now_ms += pause_ms - 1;
      if (pause_ms > 0) await expect(desk.use()).rejects.toMatchObject(unavailable);
      desk.now_ms += 1;
      await desk.use();
    }
    desk.now_ms += 10_000;
    for (const pause_ms of [0, 100]) {
      desk.link.alive = false;
      desk.now_ms += pause_ms;
      await desk.use();
    }
    expect(desk.links).toHaveLength(8);
  });

  it("says why a thread that was started could not open the store, and tries again after the pause", async () => {
    const desk = new Desk();
    desk.link.alive = false;
    desk.opens = false;
    await expect(desk.use()).rejects.toMatchObject({ code: "store_damaged" });
    await expect(desk.use()).rejects.toMatchObject(unavailable);
    desk.now_ms += 100;
    desk.opens = true;
    await desk.use();
  });

  it("starts no other thread where nothing would be left", async () => {
    const desk = new Desk(true);
    desk.link.alive = false;
    await expect(desk.use()).rejects.toMatchObject(unavailable);
    expect(desk.links).toHaveLength(1);
  });

  it("closes after what is under way, and does nothing after", async () => {
    const { driver, link } = new Desk();
    const connection = await driver.acquireConnection();
    const closed = driver.destroy();
    await connection.executeQuery(CompiledQuery.raw("select 1"));
    expect(link.alive).toBe(true);
    await driver.releaseConnection();
    await closed;
    expect(link.alive).toBe(false);
    await expect(driver.acquireConnection()).rejects.toMatchObject(unavailable);
    await driver.destroy();
  });
});

describe("SqliteThreadLink", () => {
  it("tells whoever waits when its thread is given up", async () => {
    const link = await SqliteThreadLink.open({ file: ":memory:", create: true, alone: false }, store_limits);
    expect(await link.run("select ? as two", [2])).toMatchObject({ rows: [{ two: 2 }] });
    const lost = [link.run("select 1", []), link.run("select 2", [])].map((answer) => answer.catch((error) => error.code));
    link.abandon("was given up");
    expect(await Promise.all(lost)).toEqual(["store_unavailable", "store_unavailable"]);
    expect(link.alive).toBe(false);
    await expect(link.run("select 3", [])).rejects.toMatchObject(unavailable);
    await link.close();
  });

  it("gives a thread up that gives no answer in time", async () => {
    const link = await SqliteThreadLink.open(
      { file: ":memory:", create: true, alone: false },
      { ...store_limits, answer_ms_max: 50 },
    );
    const slow = "with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000000) select count(*) from n";
    await expect(link.run(slow, [])).rejects.toMatchObject(unavailable);
    expect(link.alive).toBe(false);
    await link.close();
  });

  it("forgets no statement it needs, however many there were", async () => {
    const link = await SqliteThreadLink.open({ file: ":memory:", create: true, alone: false }, store_limits);
    for (let number = 0; number < 2 * store_limits.statements_max; number += 1)
      expect(await link.run(`select ${number} as number`, [])).toMatchObject({ rows: [{ number }] });
    expect(await link.run("select 0 as number", [])).toMatchObject({ rows: [{ number: 0 }] });
    await link.close();
  });

  it("says what SQLite refuses, by what can be done about it", async () => {
    const link = await SqliteThreadLink.open({ file: ":memory:", create: true, alone: false }, store_limits);
    await link.run("create table one (id integer primary key, name text unique) strict", []);
    await link.run("create table two (one_id integer references one (id)) strict", []);
    await link.run("insert into one values (1, 'a')", []);
    const refused = (sql: string): Promise<object> => link.run(sql, []).catch((error: object) => error);
    expect(await refused("insert into one values (2, 'a')")).toMatchObject({ trouble: "unique" });
    expect(await refused("insert into one values (1, 'b')")).toMatchObject({ trouble: "unique" });
    expect(await refused("insert into two values (7)")).toMatchObject({ trouble: "foreign_key" });
    expect(await refused("insert into one values ('x', 'y')")).toMatchObject({ code: "store_failed" });
    expect(await refused("select nonsense")).toMatchObject({ code: "store_failed" });
    expect(await link.run("rollback", [])).toMatchObject({ rows: [] });
    await link.close();
  });
});
