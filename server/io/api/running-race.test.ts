import { describe, expect, test } from "vitest";
import { startPostgres, whyNoPostgres } from "../store/postgres.suite.js";
import { ApiWorld, operationOf } from "./api-world.suite.js";

const why_not = whyNoPostgres();

// SQLite has one writer: only here do two transactions overlap.
describe.skipIf(why_not !== undefined)(`presets on PostgreSQL${why_not === undefined ? "" : ` (${why_not})`}`, () => {
  test("that two have run at once: one runs, and the other hears that something else runs by now", async () => {
    const postgres = await startPostgres();
    const world = await ApiWorld.open({}, postgres.url);
    try {
      for (let round = 0; round < 10; round += 1) {
        const { organisation_id, owner, manager } = await world.community(`alpha-${round}`);
        const created = await world.call("preset.create", { organisation_id, operation: operationOf("strike") }, owner);
        const { preset_id } = created.body;
        const apply = (token: string, if_match: string): ReturnType<ApiWorld["call"]> =>
          world.call("running.apply", { organisation_id, preset_id }, token, { "if-match": if_match });
        const answers = await Promise.all([owner, manager, owner].map((token) => apply(token, '"1"')));
        expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([
          200,
          "version_mismatch",
          "version_mismatch",
        ]);
        const table = world.base.directory.table(organisation_id);
        expect(table?.running?.preset.id).toBe("strike");
        // Nor does one that runs lose a role to who removes it at the same moment.
        const stopped = await world.call("running.stop", { organisation_id }, owner);
        const role_id = world.base.directory.roleUuid(organisation_id, "pilot") ?? "";
        const [removed] = await Promise.all([world.call("role.remove", { role_id }, manager), apply(owner, "*")]);
        expect([stopped.status, [204, 409].includes(removed.status)]).toEqual([204, true]);
        const record = await world.store.directory(organisation_id);
        expect(record?.running?.preset_id).toBe(preset_id);
        expect(record?.roles.some(({ slug }) => slug === "pilot")).toBe(true);
      }
      expect(world.logged).toEqual([]);
    } finally {
      await world.close();
      await postgres.stop();
    }
  }, 60_000);
});
