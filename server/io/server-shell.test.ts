import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommunityWorld } from "./community-world.suite.js";
import { TestRadio } from "./test-radio.suite.js";

let world: CommunityWorld;

beforeAll(async () => {
  world = await CommunityWorld.start();
});
afterAll(() => world.close());

describe("a guest who drops the connection before being banned", () => {
  it("is banned by the address it came from, and told so instead of given its session back", async () => {
    const path = `/api/v1/orgs/${world.organisation_id}`;
    const { code } = await world.done("POST", `${path}/invites`, { kind: "guest", uses_max: 5 });
    const guest = await TestRadio.connect(world.server);
    const { session_id, resume_token } = await guest.helloWith({ join_code: code, name: "Gus Test" });
    const other = await TestRadio.connect(world.server);
    const second = await other.helloWith({ join_code: code, name: "Gus Test" });
    await guest.drop();
    await other.drop();
    const { items } = await world.done("GET", `${path}/sessions`);
    expect(items).toMatchObject([{ absent: true }, { absent: true }]);
    expect(await world.call("POST", `${path}/bans`, { session_id })).toMatchObject({ status: 201 });
    expect((await world.done("GET", `${path}/sessions`)).items).toEqual([]);
    for (const resume of [
      { session_id, resume_token, seq: 0 },
      { session_id: second.session_id, resume_token: second.resume_token, seq: 0 },
    ]) {
      const again = await TestRadio.connect(world.server);
      await expect(again.helloWith({ resume })).rejects.toMatchObject({ code: "resume_failed" });
      await again.closed;
      expect(again.events).toMatchObject([{ method: "session.ending", params: { reason: "banned" } }]);
    }
    const back = await TestRadio.connect(world.server);
    await expect(back.helloWith({ join_code: code, name: "Gus Test" })).rejects.toMatchObject({ code: "banned" });
    await back.closed;
  });
});
