import { accept, type ChannelState, refuse } from "@talkgroup/schemas";
import { VirtualClock } from "@talkgroup/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ChannelOrder, type OrderPlace } from "./channel-order.js";

const here: OrderPlace = { url: "wss://voice.example.org:9000", operation_id: "rangers" };
const there: OrderPlace = { ...here, operation_id: "navy" };

class Rig {
  readonly kept = new Map<string, readonly string[]>();
  readonly told: (readonly string[])[] = [];
  readonly clock: VirtualClock = new VirtualClock();
  place: OrderPlace | undefined = here;
  readonly order: ChannelOrder;

  constructor(writable = true) {
    this.order = new ChannelOrder({
      store: {
        load: (url, operation_id) => this.kept.get(`${url} ${operation_id}`) ?? [],
        save: async (url, operation_id, channel_ids) => {
          this.kept.set(`${url} ${operation_id}`, channel_ids);
          return writable ? accept(undefined) : refuse("settings_unwritable", "config.json: found a disk that is full");
        },
      },
      place: () => this.place,
      broadcast: (_, { channel_ids }) => void this.told.push(channel_ids),
      timer: (delay_ms, run) => this.clock.schedule(this.clock.now_ms + delay_ms, run),
    });
  }

  /** Long enough for anything to be told. */
  wait(): void {
    this.clock.advanceTo(this.clock.now_ms + 1000);
  }

  list(...ids: readonly string[]): readonly [string, number | undefined] {
    const { channels, arranged } = this.order.arranged(ids.map((channel_id) => ({ channel_id }) as ChannelState));
    return [channels.map(({ channel_id }) => channel_id).join(" "), arranged];
  }
}

describe("the order of channels", () => {
  it("is the server's until the player has one", async () => {
    const rig = new Rig();
    expect(rig.list("a", "b", "c")).toEqual(["a b c", undefined]);
    expect(await rig.order.arrange(["c", "gone", "a"])).toEqual(accept({}));
    expect(rig.list("a", "b", "c")).toEqual(["c a b", 2]);
    expect(rig.list("b", "gone", "a"), "it has its place when it comes").toEqual(["gone a b", 2]);
    expect(rig.list("x", "y")).toEqual(["x y", undefined]);
    rig.wait();
    expect(await rig.order.arrange([])).toEqual(accept({}));
    expect(rig.list("a", "b", "c")).toEqual(["a b c", undefined]);
    expect(rig.told).toEqual([["c", "gone", "a"], []]);
  });

  it("is kept for each operation of each server", async () => {
    const rig = new Rig();
    await rig.order.arrange(["b"]);
    rig.place = there;
    expect(rig.list("a", "b")).toEqual(["a b", undefined]);
    await rig.order.arrange(["a"]);
    rig.place = here;
    expect(rig.list("a", "b")).toEqual(["b a", 1]);
  });

  it("is told of whoever changes it, and only where it is another", async () => {
    const rig = new Rig();
    await rig.order.arrange(["b", "a"]);
    await rig.order.arrange(["b", "a"]);
    rig.order.handleReloaded();
    rig.wait();
    expect(rig.told).toEqual([["b", "a"]]);
    rig.kept.set(`${here.url} ${here.operation_id}`, ["a"]);
    rig.order.handleReloaded();
    rig.wait();
    rig.kept.set(`${there.url} ${there.operation_id}`, ["z"]);
    rig.order.handleReloaded();
    expect(rig.told).toEqual([["b", "a"], ["a"]]);
    rig.place = there;
    rig.order.handleReloaded();
    expect(rig.told, "who has changed the server lists its channels anyway").toHaveLength(2);
  });

  it("is told at once, and then at most twenty times a second, as it is by then", async () => {
    const rig = new Rig();
    for (let number = 0; number < 500; number++) {
      await rig.order.arrange([`net${number}`]);
      rig.clock.advanceTo(number * 2);
    }
    rig.wait();
    expect(rig.told[0]).toEqual(["net0"]);
    expect(rig.told.at(-1)).toEqual(["net499"]);
    expect(rig.told.length).toBeLessThanOrEqual(22);
    expect(rig.clock.next_ms).toBeUndefined();
  });

  it("is not told once more where it is again what was told, nor of a server that was left", async () => {
    const rig = new Rig();
    for (const channel_ids of [["a"], ["b"], ["a"]]) await rig.order.arrange(channel_ids);
    rig.wait();
    expect(rig.told).toEqual([["a"]]);
    await rig.order.arrange(["b"]);
    await rig.order.arrange(["c"]);
    rig.place = there;
    rig.wait();
    expect(rig.told).toEqual([["a"], ["b"]]);
    await rig.order.arrange(["x"]);
    rig.place = here;
    rig.list("a", "b");
    await rig.order.arrange(["d"]);
    rig.wait();
    expect(rig.told.slice(2), "both are told, though one came soon after the other").toEqual([["x"], ["d"]]);
  });

  it("refuses what is no order, and where there is nothing to order", async () => {
    const rig = new Rig();
    expect(await rig.order.arrange(["a", "b", "a"])).toMatchObject({
      refusal: { code: "invalid_params", field: "/channel_ids" },
    });
    rig.place = undefined;
    expect(await rig.order.arrange(["a"])).toMatchObject({ refusal: { code: "not_connected" } });
    expect([rig.told, rig.kept.size]).toEqual([[], 0]);
  });

  it("counts for this run where it cannot be kept", async () => {
    const rig = new Rig(false);
    expect(await rig.order.arrange(["b"])).toMatchObject({ refusal: { code: "settings_unwritable" } });
    expect(rig.list("a", "b")).toEqual(["b a", 1]);
    expect(rig.told).toEqual([["b"]]);
  });

  it("loses no channel and doubles none, whatever is kept", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    fc.assert(
      fc.property(fc.array(id), fc.uniqueArray(id), (wanted, offered) => {
        const rig = new Rig();
        rig.kept.set(`${here.url} ${here.operation_id}`, wanted);
        const [ids, arranged = 0] = rig.list(...offered);
        const listed = ids === "" ? [] : ids.split(" ");
        expect([...listed].sort()).toEqual([...offered].sort());
        expect(listed.slice(0, arranged)).toEqual([...new Set(wanted)].filter((channel_id) => offered.includes(channel_id)));
        expect(listed.slice(arranged)).toEqual(offered.filter((channel_id) => !wanted.includes(channel_id)));
      }),
      { seed: 6 },
    );
  });
});
