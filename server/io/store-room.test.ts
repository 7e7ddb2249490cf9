import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AccountsWorld, good_password, here } from "./accounts/accounts-world.suite.js";
import { CommunityAdmission } from "./accounts/community-admission.js";
import { type Database, openDatabase } from "./store/database.js";
import { KyselyStore } from "./store/kysely-store.js";
import { migrate } from "./store/migrate.js";
import { StoreRoom } from "./store-room.js";

describe("the room of a store", () => {
  let now_ms = 0;
  let said: string[] = [];
  let database: Database;
  let world: AccountsWorld;

  beforeEach(async () => {
    [now_ms, said] = [0, []];
    const say = (_: unknown, line: string): number => said.push(line);
    const log = { error: say, warn: say } as never;
    database = await openDatabase({ url: "sqlite::memory:", watch: new StoreRoom({ log, clock: { now_ms: () => now_ms } }) });
    await migrate(database);
    world = await AccountsWorld.over(KyselyStore.over(database));
  });
  afterEach(() => world.close());

  /** SQLite says of a bound of its own what it says of a disk: the most pages the file may have, at least those it has. */
  function allow(pages: number): Promise<unknown> {
    return sql.raw(`pragma max_page_count = ${pages}`).execute(database.kysely);
  }

  it("is told of every write, and tells the log once that there is none, and once that there is some", async () => {
    const { id } = await world.organisation("acme");
    await world.user(id, "ann");
    const join_code = await world.invite(id, "guest");
    const admission = new CommunityAdmission(world);
    const guest = (): Promise<unknown> => admission.admit({ protocol_versions: [1], join_code, name: "Gus" }, here);
    expect(await guest()).toMatchObject({ ok: true });
    expect(said).toEqual([]);
    const full = { code: "store_full" };
    const fill = async (): Promise<void> => {
      await allow(1);
      for (let times = 0; times < 3; times += 1)
        await expect(world.user(id, "bob", { totp_sealed: "x".repeat(20_000) })).rejects.toMatchObject(full);
      await allow(1_000_000);
    };
    await fill();
    expect(said).toEqual([full_line]);
    // A small write now and then is no room, and what changes nothing is no write.
    now_ms = 9_999;
    expect(await world.login("acme", "ann")).toMatchObject({ access_token: expect.any(String) });
    now_ms = 10_000;
    await world.accounts.logout({ refresh_token: "A".repeat(43) });
    const wrong = { organisation: "acme", username: "ann", password: `${good_password}!` };
    await world.accounts.login(wrong, here);
    expect(said).toEqual([full_line]);
    expect(await guest()).toMatchObject({ ok: true });
    expect(said).toEqual([full_line, room_line]);
    await world.login("acme", "ann");
    expect(said).toEqual([full_line, room_line]);
    await fill();
    expect(said).toEqual([full_line, room_line, full_line]);
    now_ms = 20_000;
    await world.login("acme", "ann");
    expect(said).toEqual([full_line, room_line, full_line, room_line]);
  });
});

const full_line = "the store is full: nothing can be changed until there is room";
const room_line = "the store has room again";
