import type { IpcEvents } from "@talkgroup/schemas";
import { refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { FakeWorld, game } from "../fake-world.suite.js";

describe("the player's own speech", () => {
  it("ceases with the connection, and begins again with it if a key is held still", async () => {
    const { world, speech } = await talking();
    world.connecting = unreachable;
    world.server.drop();
    expect(speech()).toEqual(["connection reconnecting", "7 alpha false"]);
    await world.advance(2000);
    world.connecting = undefined;
    await world.advance(2000);
    expect(speech(), "the session was taken up again").toEqual(["connection open", "7 alpha true"]);
    expect(world.talks, "and nobody let the key go").toEqual([]);
  });

  it("is told to begin nowhere while there is none", async () => {
    const { world, speech } = await talking();
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    world.connecting = unreachable;
    world.server.drop();
    speech();
    await world.handlers["ptt.press"]({ binding_id: "k", lease_ms: 1000 }, game);
    await world.advance(1500);
    expect(speech(), "the lease is over").toEqual([]);
    world.connecting = undefined;
    await world.advance(2000);
    expect(speech()).toEqual(["connection open"]);
  });

  it("lasts while datagrams are answered, and no longer", async () => {
    const { world, speech } = await talking();
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    world.connecting = unreachable;
    speech();
    world.server.drop();
    expect(speech()).toEqual(["connection reconnecting"]);
    world.agent.handleAudio({ kind: "link", transport: "tunnel", rtt_ms: 20 });
    expect(speech()).toEqual(["connection reconnecting", "7 alpha false"]);
    world.agent.handleAudio({ kind: "link", transport: "udp", rtt_ms: 20 });
    expect(speech()).toEqual(["connection reconnecting", "7 alpha true"]);
  });

  it("is of the new session if the old one is lost, each told once", async () => {
    const { world, speech } = await talking();
    world.refuseResume();
    world.connecting = unreachable;
    world.server.drop();
    await world.advance(2000);
    expect(speech()).toEqual(["connection reconnecting", "7 alpha false"]);
    world.connecting = undefined;
    await world.advance(2000);
    expect(speech()).toEqual(["connection open", "8 alpha true"]);
    await world.handlers["ptt.release"]({ binding_id: "k" }, game);
    expect(speech()).toEqual(["8 alpha false"]);
  });

  it("ends once when the connection is closed", async () => {
    const { world, speech } = await talking();
    world.agent.close();
    expect(speech()).toEqual(["7 alpha false", "connection closed"]);
  });
});

const unreachable = async () => refuse("server_unreachable", "no route");

async function talking() {
  const world = await FakeWorld.talking();
  /** What clients were told since they were asked last. */
  const speech = (): string[] =>
    world.events.splice(0).flatMap(({ event, params }) => {
      if (event === "connection") return [`connection ${(params as IpcEvents["connection"]).state}`];
      if (event !== "speaking") return [];
      const { session_id, channel_id, speaking } = params as IpcEvents["speaking"];
      return [`${session_id} ${channel_id} ${speaking}`];
    });
  return { world, speech };
}
