import { describe, expect, test } from "vitest";
import { startPostgres, whyNoPostgres } from "../store/postgres.suite.js";
import { ApiWorld } from "./api-world.suite.js";

const why_not = whyNoPostgres();

// SQLite has one writer: only here do two transactions overlap.
describe.skipIf(why_not !== undefined)(`owners on PostgreSQL${why_not === undefined ? "" : ` (${why_not})`}`, () => {
  test("who remove each other at once leave one who may sign in", async () => {
    const postgres = await startPostgres();
    const world = await ApiWorld.open({}, postgres.url);
    try {
      for (let round = 0; round < 15; round += 1) {
        const { organisation_id, owner_id, owner } = await world.community(`alpha-${round}`);
        const second = await world.base.user(organisation_id, "second", { owner: true });
        const token = await world.token(second.id, organisation_id);
        const anyway = { "if-match": "*" };
        const demote = { organisation_id, user_id: owner_id, owner: false };
        const answers = await Promise.all([
          world.call("account.remove", { organisation_id, user_id: second.id }, owner),
          world.call("account.change", demote, token, anyway),
          world.call("account.change", { organisation_id, user_id: second.id, disabled: true }, owner, anyway),
        ]);
        for (const { status } of answers) expect(status).toBeLessThan(500);
        const users = (await world.store.directory(organisation_id))?.users ?? [];
        expect(users.filter((user) => user.owner && !user.disabled)).not.toEqual([]);
      }
      expect(world.logged).toEqual([]);
    } finally {
      await world.close();
      await postgres.stop();
    }
  }, 60_000);
});
