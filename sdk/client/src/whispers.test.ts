import { afterEach, describe, expect, it } from "vitest";

import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("whispers while the agent goes and comes", () => {
  it("name nobody on the next connection: a session's number may be another player's by then", async () => {
    const world = new MemoryWorld();
    radio = await world.connect();
    const under_way = radio.whispers.define("mate", [7]);
    expect(world.agent.take()).toHaveLength(1);
    world.crash();
    await expect(under_way).rejects.toMatchObject({ code: "agent_closed" });
    await expect(radio.whispers.define("mate", [7])).rejects.toMatchObject({ code: "agent_closed" });
    await expect(radio.whispers.remove("mate")).resolves.toBeUndefined();
    world.reachable = true;
    const asked: string[] = [];
    await world.advance(10_000, ({ method }) => void asked.push(method));
    expect([radio.state, asked]).toEqual(["open", []]);
  });
});
