import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { StoreError } from "../store/store-error.js";
import { ApiWorld, type Community } from "./api-world.suite.js";
import { createApi } from "./app.js";

describe("the API over a store that is full", () => {
  let world: ApiWorld;
  let alpha: Community;
  let full = false;
  let app: ReturnType<typeof createApi>;
  let made = 0;

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
  });
  beforeEach(() => {
    full = false;
    const { store } = world;
    const transact = (work: Parameters<typeof store.transact>[0]) =>
      full ? Promise.reject(new StoreError("store_full", "planted")) : store.transact(work);
    app = createApi({ ...world.context, store: { ...store, transact } as typeof store });
  });
  afterAll(() => world.close());

  function request(method: string, path: string, body?: object): Response | Promise<Response> {
    const headers = { authorization: `Bearer ${alpha.owner}`, "content-type": "application/json" };
    const url = `/api/v1/orgs/${alpha.organisation_id}${path}`;
    return app.request(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  async function write(): Promise<number> {
    made += 1;
    return (await request("POST", "/channels", { slug: `net-${made}`, title: "Net" })).status;
  }

  test("writes are refused with 503, a code of its own and a time to wait; reads go on; with room, writes too", async () => {
    full = true;
    const refused = await request("POST", "/channels", { slug: "no-room", title: "No room" });
    expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("content-type")]).toEqual([
      503,
      "30",
      "application/problem+json",
    ]);
    const problem = (await refused.json()) as object;
    expect(problem).toMatchObject({ status: 503, code: "store_full", retry_after_ms: 30_000 });
    expect(JSON.stringify(problem)).not.toContain("planted");
    expect((await request("GET", "/channels")).status).toBe(200);
    full = false;
    expect(await write()).toBe(201);
  });
});
