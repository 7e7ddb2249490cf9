import { normalPreset } from "@talkgroup/schemas/preset";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Answer, ApiWorld, type Community, operationOf } from "./api-world.suite.js";

describe("the catalogue of presets", () => {
  let world: ApiWorld;
  let alpha: Community;
  let beta: Community;
  let operator: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    world = await ApiWorld.open();
    alpha = await world.community("alpha");
    beta = await world.community("beta");
    operator = await world.operator();
    const titles = { strike: "Night Strike", convoy: "Convoy Straße", patrol: "Night Patrol" };
    for (const [id, title] of Object.entries(titles)) {
      const params = { organisation_id: alpha.organisation_id, operation: operationOf(id, title) };
      ids[id] = (await world.call("preset.create", params, alpha.owner)).body.preset_id;
    }
    await world.call("preset.publish", { preset_id: ids["patrol"] ?? "", published: true }, alpha.owner);
  });

  afterAll(() => world.close());

  async function found(more: object = {}, token?: string): Promise<readonly string[]> {
    const { status, body } = await world.call("preset.search", { organisation: "alpha", ...more }, token);
    expect(status).toBe(200);
    return body.items.map(({ slug }: { slug: string }) => slug);
  }

  test("shows what is published to everybody, and all of it to who manages the organisation's presets", async () => {
    const listed = async (token: string): Promise<readonly string[]> => {
      const { body } = await world.call("preset.list", { organisation_id: alpha.organisation_id }, token);
      return body.items.map(({ slug }: { slug: string }) => slug);
    };
    for (const token of [alpha.manager, alpha.owner]) {
      expect(await found({}, token)).toEqual(["strike", "convoy", "patrol"]);
      expect(await listed(token)).toEqual(["strike", "convoy", "patrol"]);
    }
    for (const token of [undefined, beta.owner, alpha.game_key, operator, alpha.member, alpha.moderator]) {
      expect(await found({}, token)).toEqual(["patrol"]);
    }
    for (const token of [alpha.member, alpha.moderator]) expect(await listed(token)).toEqual(["patrol"]);
  });

  test("shows a player who is told of a preset that runs no net of it but its own: not by its id either", async () => {
    const { organisation_id, owner, member } = alpha;
    const preset_id = ids["strike"] ?? "";
    await world.call("running.apply", { organisation_id, preset_id }, owner, { "if-match": "*" });
    const running = await world.call("running.read", { organisation_id }, member);
    expect(running.body.preset_id).toBe(preset_id);
    expect((await world.call("preset.read", { preset_id }, member)).status).toBe(404);
    await world.call("running.stop", { organisation_id }, owner, { "if-match": "*" });
  });

  test("finds by all words, whether large or small, wide or narrow", async () => {
    const own = (q: string): Promise<readonly string[]> => found({ q }, alpha.manager);
    expect(await own("NIGHT")).toEqual(["strike", "patrol"]);
    expect(await own("  patrol   ight ")).toEqual(["patrol"]);
    expect(await own("ｎｉｇｈｔ strike")).toEqual(["strike"]);
    expect([await own("straße"), await own("night convoy"), await own("%"), await own("_")]).toEqual([["convoy"], [], [], []]);
  });

  test("goes page by page through what was found", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const params = { organisation: "alpha", q: "night", limit: 1, ...(cursor === undefined ? {} : { cursor }) };
      const { body } = await world.call("preset.search", params, alpha.manager);
      seen.push(...body.items.map(({ slug }: { slug: string }) => slug));
      cursor = body.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(["strike", "patrol"]);
  });

  test("tells nobody which organisations there are, nor what they keep", async () => {
    const params = { organisation: "beta" };
    const [empty, nowhere] = [
      await world.call("preset.search", params),
      await world.call("preset.search", { organisation: "no" }),
    ];
    expect(plain(empty)).toEqual(plain(nowhere));
    // Nor by how long it takes to say so.
    const list = vi.spyOn(world.store.presets, "list");
    await world.call("preset.search", { organisation: "no" });
    expect(list).toHaveBeenCalledTimes(1);
    list.mockRestore();
    for (const [token, status] of [
      [undefined, 401],
      [beta.owner, 404],
      [alpha.game_key, 404],
      [operator, 404],
      [alpha.member, 404],
      [alpha.moderator, 404],
    ] as const) {
      for (const method of ["preset.read", "preset.versions", "preset.version"] as const) {
        const call = (preset_id: string): Promise<Answer> =>
          world.call(method, { preset_id, ...(method === "preset.version" ? { version_number: "1" } : {}) } as never, token);
        const [kept, nobodys] = [await call(ids["strike"] ?? ""), await call("01900000-0000-7000-8000-000000000000")];
        expect([kept.status, plain(kept)]).toEqual([status, plain(nobodys)]);
        expect((await call(ids["patrol"] ?? "")).status).toBe(200);
      }
    }
  });

  test("takes back what was published", async () => {
    const preset_id = ids["convoy"] ?? "";
    const publish = (published: boolean): Promise<Answer> =>
      world.call("preset.publish", { preset_id, published }, alpha.manager);
    expect((await publish(true)).body).toMatchObject({ preset_id, published: true, version: 1 });
    const seen = await world.call("preset.read", { preset_id });
    expect(seen).toMatchObject({ status: 200, body: { slug: "convoy", version: 1 }, headers: { etag: '"1"' } });
    const listed = await world.call("preset.list", { organisation_id: alpha.organisation_id }, alpha.manager);
    expect(listed.body.items[1]).toMatchObject({ preset_id, published: true, version: 1 });
    expect((await publish(false)).body.published).toBe(false);
    const etag = { "if-none-match": '"1"' };
    expect((await world.call("preset.read", { preset_id }, undefined, etag)).status).toBe(401);
    expect(await found()).toEqual(["patrol"]);
  });

  test("has another ETag when something else is found", async () => {
    const ask = (etag: string, token?: string): Promise<Answer> =>
      world.call("preset.search", { organisation: "alpha" }, token, { "if-none-match": etag });
    const { etag = "" } = (await ask('"x"')).headers;
    expect([(await ask(etag)).status, (await ask(etag, alpha.manager)).status]).toEqual([304, 200]);
    await world.call("preset.publish", { preset_id: ids["strike"] ?? "", published: true }, alpha.owner);
    expect((await ask(etag)).status).toBe(200);
    await world.call("preset.publish", { preset_id: ids["strike"] ?? "", published: false }, alpha.owner);
    expect((await ask(etag)).status).toBe(304);
  });

  test("is bounded by the rate of an address like every route", async () => {
    const limits = { requests_per_address_per_s: 0.001, requests_per_address_burst: 3 };
    const slow = await ApiWorld.open(limits);
    const statuses: number[] = [];
    for (let asked = 0; asked < 4; asked += 1) {
      statuses.push((await slow.call("preset.search", { organisation: "alpha" })).status);
    }
    await slow.close();
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});

describe("a preset", () => {
  test("is kept in its normal form, up to the size of a rich one of 512 nets", async () => {
    const world = await ApiWorld.open();
    const alpha = await world.community("alpha");
    const { organisation_id } = alpha;
    const words = { titles: { fr: "Réseau", de: "Netz" }, description: "Reports and orders of the companies. ".repeat(12) };
    const nets = Array.from({ length: 512 }, (_, index) => ({
      ...{ id: `net-${index}`, title: `Net ${index}`, label: `Net ${index}`, priority: 0, ...words },
      ...{ listen: ["pilot"], join: ["pilot"], speak: ["pilot"], whisper: ["pilot"] },
    }));
    const operation = { ...operationOf("large"), $schema: "https://example.org/x.json", nets };
    const body = JSON.stringify({ operation }, null, 2);
    const headers = { authorization: `Bearer ${alpha.owner}`, "content-type": "application/json" };
    const path = `/api/v1/orgs/${organisation_id}/presets`;
    const made = await world.fetch("POST", path, { headers, body });
    expect([made.status, JSON.stringify(made.body.operation)]).toEqual([201, JSON.stringify(normalPreset(operation))]);
    expect((await world.store.presets.find(made.body.preset_id))?.body).toBe(JSON.stringify(normalPreset(operation)));
    const applied = await world.call("running.apply", { organisation_id, preset_id: made.body.preset_id }, alpha.owner, {
      "if-match": "*",
    });
    expect(applied.body.nets_added).toHaveLength(512);
    const exported = await world.call("preset.version", { preset_id: made.body.preset_id, version_number: "1" }, alpha.manager);
    expect(exported.body.operation).toEqual(normalPreset(operation));
    // As it was stored: it is not read and written anew for each who asks.
    const stored = JSON.stringify(operation, undefined, 1);
    const { version } = made.body;
    await world.store.presets.update({ id: made.body.preset_id, version, changed_ms: 1, changes: { body: stored } });
    for (const method of ["preset.read", "preset.version"] as const) {
      const params = { preset_id: made.body.preset_id, ...(method === "preset.read" ? {} : { version_number: "2" }) };
      const answer = await world.call(method, params as never, alpha.manager);
      expect(answer.text).toContain(`,"operation":${stored}}`);
      expect([answer.headers["etag"], answer.body]).toEqual(['"2"', expect.objectContaining({ version: 2, operation })]);
    }
    const long = await world.fetch("POST", path, { headers, body: body.padEnd(2_097_153) });
    expect(long).toMatchObject({ status: 413, body: { code: "message_too_large" } });
    await world.close();
  });
});

function plain({ status, headers, text }: Answer): object {
  return { status, headers, text };
}
