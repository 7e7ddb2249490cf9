import { plain_mix, plain_mixer } from "@talkgroup/core";
import { accept, type IpcScope } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { client, FakeWorld } from "../fake-world.suite.js";
import type { RadioSettings } from "../radio/radio-settings.js";
import { mixHandlers } from "./mix-handlers.js";

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

  it("set how long around a key is sent on a channel, and let the player take it back", async () => {
    const { world, handlers } = await rig();
    const set = await handlers["channels.mix"]({ channel_id: "alpha", pre_roll_ms: 40, release_ms: 0 }, caller);
    expect(set).toMatchObject({ value: { channel: { pre_roll_ms: 40, release_ms: 0 } } });
    expect([...world.kept.values()]).toEqual([{ ...plain_mix, pre_roll_ms: 40, release_ms: 0 }]);
    const unset = await handlers["channels.mix"]({ channel_id: "alpha", unset: ["release_ms"], gain_db: 1 }, caller);
    expect(unset).toMatchObject({ value: { channel: { pre_roll_ms: 40, gain_db: 1 } } });
    expect([...world.kept.values()]).toEqual([{ ...plain_mix, gain_db: 1, pre_roll_ms: 40 }]);
  });

  it("let no guest have the player heard for longer who may not talk for them", async () => {
    const { handlers } = await rig();
    const guest = { ...client(2), place: "sandbox", scopes: new Set<IpcScope>(["channels.write"]) } as const;
    for (const change of [{ release_ms: 2000 }, { pre_roll_ms: 500 }, { unset: ["release_ms"] }] as const) {
      const mix = { channel_id: "alpha", ...change, unset: "unset" in change ? [...change.unset] : [] };
      expect(await handlers["channels.mix"](mix, guest)).toMatchObject({ refusal: { code: "scope_denied" } });
      const may_talk = { ...guest, scopes: new Set<IpcScope>(["channels.write", "voice.talk"]) } as const;
      expect(await handlers["channels.mix"](mix, may_talk)).toMatchObject({ ok: true });
    }
    expect(await handlers["channels.mix"]({ channel_id: "alpha", muted: true }, guest)).toMatchObject({ ok: true });
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

  it("forget the places of a program that is gone", async () => {
    const { world, handlers } = await rig();
    const listener = { x_m: 1, y_m: 2, z_m: 3, facing_x: 0, facing_y: 0, facing_z: -1 };
    const talkers = [{ session_id: 7, x_m: 1_000, y_m: 0, z_m: 0 }];
    await handlers["position.set"]({ listener, talkers, near_m: 2, far_m: 60 }, caller);
    world.agent.forgetClient(caller.id);
    expect(world.commands.at(-1)).toMatchObject({ kind: "place", talkers: [{ session_id: 7, x_m: Number.NaN }] });
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
