import { accept, type ChannelState, refuse } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";

import { KeptChannels, type KeptMemberships, type RadioPlace } from "./kept-channels.js";

type Membership = ChannelState["membership"];

const here: RadioPlace = { url: "wss://voice.example.org:9000", operation_id: "rangers" };

class Rig {
  readonly kept = new Map<string, KeptMemberships>();
  readonly channels = new Map<string, Membership>();
  readonly wanted: string[] = [];
  readonly joins: string[] = [];
  locked: string | undefined;
  place: RadioPlace | undefined = here;
  onJoin: () => void = () => {};
  readonly leaveServer = (): void => {
    this.place = undefined;
  };
  readonly nets: KeptChannels = new KeptChannels({
    store: {
      load: ({ operation_id }) => this.kept.get(operation_id) ?? {},
      save: async ({ operation_id }, channel_id, membership) => {
        const { [channel_id]: _, ...others } = this.kept.get(operation_id) ?? {};
        this.kept.set(operation_id, membership === "none" ? others : { ...others, [channel_id]: membership });
        return accept(undefined);
      },
    },
    place: () => this.place,
    channels: () => [...this.channels].map(([channel_id, membership]) => ({ channel_id, membership })),
    join: async (channel_id, monitor) => {
      this.joins.push(`${channel_id} ${monitor ? "monitor" : "joined"}`);
      this.onJoin();
      if (channel_id === this.locked) return refuse("wrong_password", "password: found none", "/password");
      this.channels.set(channel_id, monitor ? "monitor" : "joined");
      return accept(undefined);
    },
    onWanted: (channel_id) => void this.wanted.push(channel_id),
  });

  constructor(...channel_ids: readonly string[]) {
    for (const channel_id of channel_ids) this.channels.set(channel_id, "none");
  }
}

describe("channels that the player has joined", () => {
  it("are joined again as they were, those that are offered, and no operation takes them away", async () => {
    const rig = new Rig("alpha", "bravo", "command");
    await rig.nets.note("alpha", "joined");
    await rig.nets.note("bravo", "monitor");
    await rig.nets.note("gone", "joined");
    await rig.nets.note("command", "joined");
    await rig.nets.note("command", "none");
    await rig.nets.rejoin();
    expect([rig.joins, rig.wanted]).toEqual([
      ["alpha joined", "bravo monitor"],
      ["alpha", "bravo"],
    ]);
    rig.joins.length = 0;
    await rig.nets.rejoin();
    expect(rig.joins, "they are on already").toEqual([]);
  });

  it("are those of the operation that the radio is on", async () => {
    const rig = new Rig("alpha");
    await rig.nets.note("alpha", "joined");
    rig.place = { ...here, operation_id: "navy" };
    await rig.nets.rejoin();
    rig.place = undefined;
    await rig.nets.rejoin();
    await rig.nets.note("bravo", "joined");
    expect([rig.joins, [...rig.kept]]).toEqual([[], [["rangers", { alpha: "joined" }]]]);
  });

  it("are kept where one is refused, and the others are joined all the same", async () => {
    const rig = new Rig("alpha", "bravo");
    rig.locked = "alpha";
    await rig.nets.note("alpha", "joined");
    await rig.nets.note("bravo", "joined");
    await rig.nets.rejoin();
    expect([...rig.channels]).toEqual([
      ["alpha", "none"],
      ["bravo", "joined"],
    ]);
    expect(rig.kept.get("rangers")).toEqual({ alpha: "joined", bravo: "joined" });
  });

  it("are not joined once the player has left them, or the server, in the middle of it", async () => {
    for (const [leave, joins] of [
      [(rig: Rig) => void rig.nets.note("bravo", "none"), ["alpha joined", "command joined"]],
      [(rig: Rig) => rig.leaveServer(), ["alpha joined"]],
    ] as const) {
      const rig = new Rig("alpha", "bravo", "command");
      for (const channel_id of rig.channels.keys()) await rig.nets.note(channel_id, "joined");
      rig.onJoin = () => leave(rig);
      await rig.nets.rejoin();
      expect(rig.joins).toEqual(joins);
    }
  });
});
