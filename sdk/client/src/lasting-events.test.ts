import type { IpcEvents } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import { settled } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

it("tells who begins to listen who speaks and which keys talk, though the agent told it with its greeting", async () => {
  const { world, radio } = await connected();
  world.agent.event("speaking", bob);
  world.agent.event("speaking", { ...bob, channel_id: "bravo" });
  world.agent.event("speaking", { ...bob, channel_id: "bravo", speaking: false });
  world.agent.event("ptt", pressed);
  const told = listen(radio);
  expect(told, "not before who listens knows how to end it").toEqual([]);
  await settled();
  expect(told).toEqual(["bob alpha true", "key1 true pressed"]);
  const none = listen(radio, (end) => end());
  await settled();
  expect(none).toEqual([]);
  await radio.close();
});

it("tells that it is over when the agent goes, before that is told, and begins anew with the next agent", async () => {
  const { world, radio } = await connected();
  const told = listen(radio);
  radio.on("agent", ({ state }) => told.push(state));
  world.agent.event("speaking", bob);
  world.agent.event("speaking", { channel_id: "alpha", session_id: 7, name: "ada", speaking: true, own: true });
  world.agent.event("ptt", pressed);
  told.length = 0;
  world.agent.close();
  expect(told.splice(0)).toEqual(["bob alpha false", "ada alpha false", "key1 false closed", "reconnecting"]);
  await world.advance(200);
  expect(told.splice(0)).toEqual(["open"]);
  world.agent.event("speaking", bob);
  await radio.close();
  expect(told, "who closes it knows").toEqual(["bob alpha true", "closed"]);
});

it("tells nothing twice to who begins to listen", async () => {
  const { world, radio } = await connected();
  world.agent.event("speaking", bob);
  world.agent.event("ptt", pressed);
  const told = listen(radio);
  world.agent.event("speaking", bob);
  world.agent.event("ptt", { ...pressed, talking: false, cause: "released" });
  await settled();
  expect(told).toEqual(["bob alpha true", "key1 false released"]);
  await radio.close();
});

it("is not upset by what is badly formed in a page, where nobody judges it", async () => {
  const world = new MemoryWorld();
  const radio = await world.connect({ client_name: "Tanks" });
  world.agent.event("speaking", null as unknown as IpcEvents["speaking"]);
  world.agent.event("ptt", pressed);
  world.agent.close();
  expect(radio.state).toBe("reconnecting");
  await radio.close();
});

const bob: IpcEvents["speaking"] = { channel_id: "alpha", session_id: 9, name: "bob", speaking: true, own: false };
const pressed: IpcEvents["ptt"] = { binding_id: "key1", talking: true, cause: "pressed" };

async function connected(): Promise<{ world: MemoryWorld; radio: Talkgroup }> {
  const world = new MemoryWorld();
  const radio = await world.connect({ client_name: "Tanks" });
  return { world, radio };
}

/** What is told of both from now on. `begun` gets what ends it. */
function listen(radio: Talkgroup, begun: (end: () => void) => void = () => {}): string[] {
  const told: string[] = [];
  begun(radio.on("speaking", ({ name, channel_id, speaking }) => told.push(`${name} ${channel_id} ${speaking}`)));
  begun(radio.on("ptt", ({ binding_id, talking, cause }) => told.push(`${binding_id} ${talking} ${cause}`)));
  return told;
}
