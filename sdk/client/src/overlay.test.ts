import type { OverlayLayout, OverlayState } from "@talkgroup/schemas";
import { ipc_opcode } from "@talkgroup/schemas";
import { afterEach, describe, expect, it } from "vitest";

import type { MemoryAgent, MemoryRequest } from "./memory-agent.suite.js";
import { MemoryWorld } from "./memory-world.suite.js";
import type { Talkgroup } from "./talkgroup.js";

let radio: Talkgroup | undefined;
afterEach(() => radio?.close());

describe("the overlay of a game whose agent was restarted", () => {
  it("is shown or hidden as the game had it, and drawn by whoever drew it", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.overlay.attach());
    await asked(world, radio.overlay.configure({ scale: 2 }));
    await asked(world, radio.overlay.hide());
    await asked(world, radio.overlay.show());
    expect(await restarted(world)).toEqual([
      ["overlay.attach", {}],
      ["overlay.configure", { visible: true }],
    ]);
    await asked(world, radio.overlay.attach({ host: true }));
    expect((await restarted(world)).at(0)).toEqual(["overlay.attach", { host: true }]);
  });

  it("belongs on the game's window again, unless the game was done with it", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.overlay.open("Tanks"));
    await asked(world, radio.overlay.open("Tanks 2"));
    expect(await restarted(world)).toEqual([["overlay.open", { window_title: "Tanks 2" }]]);
    await asked(world, radio.overlay.close());
    expect(await restarted(world)).toEqual([]);
  });

  it("stays as the player had it, who has hidden by a key what the game showed", async () => {
    const { world, radio } = await playing();
    await asked(world, radio.overlay.show());
    tell(world.agent, false);
    expect(await restarted(world)).toEqual([]);
  });
});

async function playing(): Promise<{ readonly world: MemoryWorld; readonly radio: Talkgroup }> {
  const world = new MemoryWorld();
  const connected = await world.connect();
  radio = connected;
  return { world, radio: connected };
}

async function asked(world: MemoryWorld, call: Promise<unknown>): Promise<void> {
  await world.settle(answer);
  await call;
}

/** Ends the agent, and gives what the next one is asked. */
async function restarted(world: MemoryWorld): Promise<[string, unknown][]> {
  const requests: [string, unknown][] = [];
  world.agent.close();
  await world.advance(5_000, (request, agent) => {
    requests.push([request.method, request.params]);
    answer(request, agent);
  });
  return requests;
}

/** The event comes before the answer, as an agent's does. */
function answer({ id, params }: MemoryRequest, agent: MemoryAgent): void {
  const { visible } = params as { readonly visible?: boolean };
  if (visible !== undefined) tell(agent, visible);
  agent.result(id, { overlay: overlay(visible ?? true) });
}

function tell(agent: MemoryAgent, visible: boolean): void {
  const params = { overlay: overlay(visible) };
  agent.send(ipc_opcode.frame, JSON.stringify({ jsonrpc: "2.0", method: "overlay", params }));
}

function overlay(visible: boolean): OverlayState {
  const layout: OverlayLayout = {
    ...{ corner: "top_right", scale: 1, opacity: 0.9, detail: "full" },
    ...{ theme: "dark", text_scale: 1, auto_hide: false, mirrored: false, offset_x_px: 0, offset_y_px: 0 },
  };
  return { visible, layout, attached: 1, editing: false };
}
