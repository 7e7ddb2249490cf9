import { apiRoutes } from "@talkgroup/schemas/api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiMethod } from "./api-context.js";
import { good_requests } from "./api-request.suite.js";
import { type Answer, ApiWorld, placed } from "./api-world.suite.js";

describe("bad input", () => {
  let world: ApiWorld;

  beforeAll(async () => {
    world = await ApiWorld.open();
  });

  afterAll(() => world.close());

  test.each(Object.keys(apiRoutes) as ApiMethod[])("%s is answered sensibly whatever is sent", async (method) => {
    // Some requests are good, and remove what they are about.
    const alpha = await world.community(method.replace("_", "-"));
    const things = await world.things(alpha);
    const right = (await good_requests[method](things, world)) as Readonly<Record<string, unknown>>;
    const tokens = [alpha.owner, alpha.owner, alpha.member, alpha.game_key, "tgk_x", ""];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tokens), requestLike(method, right), async (token, { path, body, headers }) => {
        const authorization: Record<string, string> = token === "" ? {} : { authorization: `Bearer ${token}` };
        const init = { headers: { "content-type": "application/json", ...authorization, ...headers } };
        const has_body = !["GET", "DELETE"].includes(apiRoutes[method].method);
        judge(await world.fetch(apiRoutes[method].method, path, has_body ? { ...init, body } : init));
      }),
      { seed: 5, numRuns: 40 },
    );
    expect(world.logged).toEqual([]);
  });

  test("any path and method is answered sensibly", async () => {
    const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "PROPFIND");
    const step = fc.oneof(
      fc.constantFrom("api", "v1", "orgs", "auth", "login", "docs", "..", "%", "%00", "%ff", ":id"),
      fc.string(),
    );
    const path = fc.array(step, { maxLength: 6 }).map((steps) => `/${steps.join("/")}`);
    await fc.assert(
      fc.asyncProperty(method, path, async (name, made) => {
        const url = URL.canParse(made, "http://localhost") ? new URL(made, "http://localhost") : undefined;
        if (url?.host !== "localhost") return;
        judge(await world.fetch(name, url.pathname + url.search), name === "HEAD");
      }),
      { seed: 6, numRuns: 500 },
    );
    expect(world.logged).toEqual([]);
  });
});

function judge(answer: Answer, is_head = false): void {
  const { status, headers, body } = answer;
  expect(status).toBeLessThan(500);
  if (status < 400 || is_head) return;
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(body).toMatchObject({ status, code: expect.stringMatching(/^[a-z_]+$/), detail: expect.stringMatching(/./) });
  if (body.code === "invalid_params") expect(body.field).toEqual(expect.any(String));
}

interface RequestLike {
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Anything at all, and what is right but for one or two members. */
function requestLike(method: ApiMethod, right: Readonly<Record<string, unknown>>): fc.Arbitrary<RequestLike> {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>("", "\0", "\ud800", "💥".repeat(200), -1, 1e308, 2 ** 53, [], {}, null, "../..", "__proto__", "*"),
    fc.string({ unit: "binary", maxLength: 80 }),
  );
  const names = [
    ...Object.keys(right),
    "limit",
    "cursor",
    "position",
    "role_ids",
    "role",
    "phase",
    "version_number",
    "q",
    "colour",
    "constructor",
    "toString",
    "x/~y",
  ];
  const changes = fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 2 });
  const missing = fc.subarray(Object.keys(right), { maxLength: Math.min(1, Object.keys(right).length) });
  const etag = fc.constantFrom('"1"', "*", 'W/"1"', "junk", '"99999999999"');
  const headers = fc.record(
    { "if-match": etag, "if-none-match": etag, "x-forwarded-for": fc.string({ unit: "grapheme-ascii" }) },
    { requiredKeys: [] },
  );
  const changed = fc.tuple(changes, missing, headers).map(([change, without, more]): RequestLike => {
    const kept = Object.entries({ ...right, ...change }).filter(([name]) => !without.includes(name));
    const { url, body } = placed(method, Object.fromEntries(kept));
    return { path: url, body: JSON.stringify(body ?? {}), headers: more };
  });
  const wild = fc.tuple(fc.oneof(fc.json(), fc.string({ unit: "binary" })), headers).map(([body, more]): RequestLike => {
    return { path: placed(method, right).url, body, headers: more };
  });
  return fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: wild });
}
