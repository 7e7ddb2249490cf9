import { plain_mixer } from "@talkgroup/core";
import { accept } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, FakeWorld } from "./fake-world.suite.js";
import { mixHandlers } from "./mix-handlers.js";
import type { RadioSettings } from "./radio-settings.js";

describe("mixHandlers", () => {
  it("serve what is heard: channels, talkers and the whole", async () => {
    const { world, handlers } = await rig();
    const mixed = await handlers["channels.mix"]({ channel_id: "alpha", gain_db: -3 }, caller);
    expect(mixed).toMatchObject({ ok: true, value: { channel: { channel_id: "alpha", gain_db: -3, muted: false } } });
    expect(await handlers["channels.mix"]({ channel_id: "none" }, caller)).toMatchObject({
      refusal: { code: "unknown_channel" },
    });
    expect(await handlers["talkers.mix"]({ session_id: 7, muted: true }, caller)).toEqual({ ok: true, value: {} });
    expect(world.commands.at(-1)).toEqual({ kind: "talker_mix", session_id: 7, gain_db: 0, muted: true });
    expect(await handlers["talkers.mix"]({ session_id: 99 }, caller)).toMatchObject({ refusal: { code: "unknown_session" } });
    const configured = await handlers["mixer.configure"]({ duck_db: -20 }, caller);
    expect(configured).toEqual({ ok: true, value: { ...plain_mixer, duck_db: -20 } });
  });

  it("take places only with a direction to look to", async () => {
    const { world, handlers } = await rig();
    const listener = { x_m: 1, y_m: 2, z_m: 3, facing_x: 0, facing_y: 0, facing_z: -1 };
    expect(await handlers["position.set"]({ listener, near_m: 2, far_m: 60 }, caller)).toEqual({ ok: true, value: {} });
    expect(world.commands.at(-1)).toEqual({ kind: "place", listener, talkers: [], near_m: 2, far_m: 60 });
    world.commands.length = 0;
    const nowhere = { ...listener, facing_z: 0 };
    expect(await handlers["position.set"]({ listener: nowhere, near_m: 2, far_m: 60 }, caller)).toMatchObject({
      refusal: { code: "invalid_params", field: "/listener/facing_x" },
    });
    expect(world.commands).toEqual([]);
  });
});

const caller = client(1);

async function rig() {
  const world = await FakeWorld.on(["alpha"]);
  const settings = {
    mixer: plain_mixer,
    change: async ({ mixer }: { mixer?: object }) => {
      settings.mixer = { ...settings.mixer, ...mixer };
      return accept(undefined);
    },
  };
  return { world, handlers: mixHandlers(world.agent, settings as unknown as RadioSettings) };
}
