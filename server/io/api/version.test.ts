import { apiRoutes } from "@talkgroup/schemas/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiMethod } from "./api-context.js";
import { good_requests } from "./api-request.suite.js";
import { ApiWorld, type Community } from "./api-world.suite.js";

describe("versions", () => {
  let world: ApiWorld;
  let alpha: Community;

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
  });

  afterAll(() => world.close());

  test("two who read the same cannot overwrite each other", async () => {
    const { channel_id } = await world.things(alpha);
    const read = await world.call("channel.read", { channel_id }, alpha.manager);
    const etag = read.headers["etag"] ?? "";
    expect(etag).toBe('"1"');
    const first = await world.call("channel.change", { channel_id, title: "First" }, alpha.manager, { "if-match": etag });
    const second = await world.call("channel.change", { channel_id, title: "Second" }, alpha.owner, { "if-match": etag });
    expect(first).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { title: "First", version: 2 } });
    expect(second).toMatchObject({ status: 412, body: { code: "version_mismatch" } });
    expect((await world.call("channel.read", { channel_id }, alpha.owner)).body.title).toBe("First");
  });

  test("of many at once with the same version, one gets it", async () => {
    const { role_id } = await world.things(alpha);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, position) =>
        world.call("role.replace", { role_id, title: `Title ${position}`, position }, alpha.owner, { "if-match": '"1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
  });

  const versioned = (Object.keys(apiRoutes) as ApiMethod[]).filter((method) => apiRoutes[method].etag === "required");

  test.each(versioned)("%s needs If-Match, and one that can match", async (method) => {
    const params = (await good_requests[method](await world.things(alpha), world)) as never;
    expect(await world.call(method, params, alpha.owner)).toMatchObject({ status: 428, body: { code: "precondition_required" } });
    for (const wrong of ['"77"', 'W/"1"', "1", '"1", "2"', '"0"', "", '"1e1"']) {
      const refused = await world.call(method, params, alpha.owner, { "if-match": wrong });
      expect(refused).toMatchObject({ status: 412, body: { code: "version_mismatch" } });
    }
    const { status, headers, body } = await world.call(method, params, alpha.owner, { "if-match": "*" });
    expect({ status, etag: headers["etag"] }).toEqual({ status: 200, etag: `"${body.version}"` });
  });

  test("what is written counts versions: every write of a versioned thing has a new ETag", async () => {
    const { organisation_id, channel_id, role_id, user_id } = await world.things(alpha);
    const versionOf = async (): Promise<string[]> => [
      (await world.call("channel.read", { channel_id }, alpha.owner)).headers["etag"] ?? "",
      (await world.call("account.read", { organisation_id, user_id }, alpha.owner)).headers["etag"] ?? "",
    ];
    expect(await versionOf()).toEqual(['"1"', '"1"']);
    await world.call("acl.put", { channel_id, role_id, allow: ["speak"] }, alpha.owner, { "if-match": '"1"' });
    await world.call("account.give_role", { organisation_id, user_id, role_id }, alpha.owner);
    expect(await versionOf()).toEqual(['"2"', '"2"']);
    await world.call("acl.remove", { channel_id, role_id }, alpha.owner);
    await world.call("account.take_role", { organisation_id, user_id, role_id }, alpha.owner);
    expect(await versionOf()).toEqual(['"3"', '"3"']);
  });

  test.each([
    ...(["channel.read", "role.read", "preset.read", "preset.version", "preset.search", "account.read"] as const),
    ...(["organisation.read", "running.read", "acl.list"] as const),
  ])("%s is not sent again to who has it", async (method) => {
    const params = (await good_requests[method](await world.things(alpha), world)) as never;
    const { headers } = await world.call(method, params, alpha.owner);
    const etag = headers["etag"] ?? "";
    for (const header of [etag, `W/${etag}`, `"77", ${etag}`, "*"]) {
      const known = await world.call(method, params, alpha.owner, { "if-none-match": header });
      expect(known).toMatchObject({ status: 304, text: "", headers: { etag } });
    }
    expect((await world.call(method, params, alpha.owner, { "if-none-match": '"77"' })).status).toBe(200);
  });

  test.each(["channel.remove", "role.remove", "preset.remove", "account.remove", "acl.remove"] as const)(
    "%s heeds If-Match, and does the same again",
    async (method) => {
      const things = await world.things(alpha);
      const params = (await good_requests[method](things, world)) as never;
      const { channel_id, role_id } = things;
      await world.call("acl.put", { channel_id, role_id, allow: ["speak"] }, alpha.owner, { "if-match": "*" });
      const present = method === "channel.remove" || method === "acl.remove" ? '"2"' : '"1"';
      const other = await world.call(method, params, alpha.owner, { "if-match": '"9"' });
      expect(other).toMatchObject({ status: 412, body: { code: "version_mismatch" } });
      expect((await world.call(method, params, alpha.owner, { "if-match": present })).status).toBe(204);
      expect((await world.call(method, params, alpha.owner)).status).toBe(204);
    },
  );
});
