import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "./open-store.js";
import { startPostgres, type TestPostgres, whyNoPostgres } from "./postgres.suite.js";
import type { Store } from "./store.js";
import { describeStore } from "./store.suite.js";

describe("the store in an SQLite file", () => {
  let folder = "";
  let stores: [Store, Store];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "talkgroup-store-"));
    const url = `sqlite:${join(folder, "store.db")}`;
    stores = [await openStore({ url }), await openStore({ url })];
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true });
  });

  describeStore(() => stores);
});

describe("the store in memory", () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore({ url: "sqlite::memory:" });
  });
  afterAll(() => store.close());

  describeStore(() => [store, store]);
});

const left_out = whyNoPostgres();
// Without a PostgreSQL there is nothing to test against; CI has one.
describe.skipIf(left_out !== undefined)(`the store in PostgreSQL ${left_out ?? ""}`.trim(), () => {
  let postgres: TestPostgres;
  let stores: [Store, Store];

  beforeAll(async () => {
    postgres = await startPostgres();
    stores = [await openStore({ url: postgres.url }), await openStore({ url: postgres.url, connections_max: 3 })];
  }, 60_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    await postgres.stop();
  });

  describeStore(() => stores);
});
