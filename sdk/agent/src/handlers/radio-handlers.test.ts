import type { Refusal } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { FakeWorld, game, login } from "../fake-world.suite.js";

describe("what the server refuses of channels that a client has named", () => {
  it("is told by the member that named them, be it about a channel or about the number of targets", async () => {
    const world = await FakeWorld.on(["alpha", "bravo", "charlie"]);
    await world.handlers["simulcast.define"]({ simulcast_id: "set", channel_ids: ["alpha", "bravo"] }, game);
    const asked = {
      channel_id: () => world.handlers["ptt.bind"]({ binding_id: "a", channel_id: "alpha" }, game),
      simulcast_id: () => world.handlers["ptt.bind"]({ binding_id: "b", simulcast_id: "set" }, game),
      channel_ids: () => world.handlers["simulcast.define"]({ simulcast_id: "third", channel_ids: ["alpha", "charlie"] }, game),
    };
    const refusals: readonly (readonly [Refusal, message: (field: string) => string])[] = [
      [{ code: "permission_denied", message: "no", field: "/channel_ids/0" }, () => "no"],
      [{ code: "limit_reached", message: "target_id: no more fit", field: "/target_id" }, (field) => `${field}: no more fit`],
    ];
    for (const [refusal, messageBy] of refusals) {
      // A server that has taken none of them yet.
      world.agent.close();
      world.answers = (method, params) => (method === "target.define" ? { ok: false, refusal } : world.agree(method, params));
      await world.handlers["connection.open"](login, game);
      for (const channel_id of ["alpha", "bravo", "charlie"]) await world.handlers["channels.join"]({ channel_id }, game);
      for (const [field, ask] of Object.entries(asked)) {
        const told = { code: refusal.code, message: messageBy(field), field: `/${field}` };
        expect(await ask(), field).toEqual({ ok: false, refusal: told });
      }
    }
  });

  it("is told as it is where it is about none of them", async () => {
    const world = await FakeWorld.on(["alpha"]);
    const muted: Refusal = { code: "muted", message: "muted" };
    world.server.answers = () => ({ ok: false, refusal: muted });
    const bound = await world.handlers["ptt.bind"]({ binding_id: "a", channel_id: "alpha" }, game);
    expect(bound).toEqual({ ok: false, refusal: muted });
  });
});

it("lists the channels of the server there is, and none of one that was left", async () => {
  const world = await FakeWorld.on(["alpha"]);
  const listed = async (): Promise<unknown> => {
    const list = await world.handlers["channels.list"]({}, game);
    return list.ok ? list.value.channels.map(({ channel_id }) => channel_id) : list;
  };
  expect(await listed()).toContain("alpha");
  world.server.drop();
  expect(await listed()).toContain("alpha");
  world.agent.close();
  expect(await listed()).toEqual([]);
});
