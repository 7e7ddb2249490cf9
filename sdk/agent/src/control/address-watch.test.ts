import { VirtualClock } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";

import { AddressWatch } from "./address-watch.js";
import { network_unknown, networkOf } from "./network-of.js";

function setUp(address: string, network: string) {
  const clock = new VirtualClock();
  const world = { network, looks: 0, gone_ms: [] as number[] };
  const watch = new AddressWatch({
    address,
    timer: (delay_ms, run) => clock.schedule(clock.now_ms + delay_ms, run),
    networkOf: () => {
      world.looks += 1;
      return world.network;
    },
    onGone: () => void world.gone_ms.push(clock.now_ms),
  });
  return { clock, world, watch };
}

describe("the watch on a connection's address", () => {
  it("tells once, within half a second, that there is another in its place", () => {
    const { clock, world } = setUp("192.0.2.7", "192.0.2.7 2001:db8::7");
    clock.advance(1_200);
    world.network = "198.51.100.7 2001:db8::7";
    clock.advance(60_000);
    expect([world.gone_ms, clock.next_ms]).toEqual([[1_500], undefined]);
  });

  it("tells at once that another has it as its beginning", () => {
    const { clock, world } = setUp("192.0.2.7", "192.0.2.7");
    world.network = "192.0.2.70";
    clock.advance(500);
    expect(world.gone_ms).toEqual([500]);
  });

  it.each([
    ["there is no network at all", ""],
    ["all that is left was there before", "2001:db8::7"],
  ])("waits for three seconds where %s", (_what, network) => {
    const { clock, world } = setUp("192.0.2.7", "192.0.2.7 2001:db8::7");
    clock.advance(1_200);
    world.network = network;
    clock.advance(60_000);
    expect([world.gone_ms, clock.next_ms]).toEqual([[4_500], undefined]);
  });

  it("says nothing of a link that is down for two seconds, however often", () => {
    const { clock, world } = setUp("192.0.2.7", "192.0.2.7 2001:db8::7");
    for (let round = 0; round < 20; round++) {
      clock.advance(1_200);
      world.network = round % 2 === 0 ? "" : "2001:db8::7";
      clock.advance(2_000);
      world.network = "192.0.2.7 2001:db8::7";
    }
    expect(world.gone_ms).toEqual([]);
  });

  it("tells at once of another that comes while it is waited for, and knows one that came before", () => {
    const { clock, world } = setUp("192.0.2.7", "192.0.2.7");
    world.network = "10.8.0.2 192.0.2.7";
    clock.advance(1_000);
    world.network = "10.8.0.2";
    clock.advance(1_000);
    expect(world.gone_ms).toEqual([]);
    world.network = "10.8.0.2 198.51.100.7";
    clock.advance(1_000);
    expect(world.gone_ms).toEqual([2_500]);
  });

  it.each([
    ["others come and go", "192.0.2.7", ["10.8.0.2 192.0.2.7", "192.0.2.7", "192.0.2.7 2001:db8::7"]],
    ["the system does not say for a while", "192.0.2.7", [network_unknown, "192.0.2.7", network_unknown]],
    ["it is not to the outside", "127.0.0.1", ["192.0.2.7", "", "10.8.0.2"]],
    ["it is not known", "", ["", "192.0.2.7"]],
    ["a socket for both kinds has it", "::ffff:192.0.2.7", ["192.0.2.7", "10.8.0.2 192.0.2.7"]],
    ["the socket names the interface", "fe80::1%eth0", ["fe80::1", "10.8.0.2 fe80::1"]],
  ])("says nothing where %s", (_what, address, networks) => {
    const { clock, world } = setUp(address, "192.0.2.7 fe80::1");
    for (const network of networks) {
      world.network = network;
      clock.advance(2_000);
    }
    expect(world.gone_ms).toEqual([]);
  });

  it.each(["::ffff:192.0.2.7", "fe80::1%eth0"])("knows %s by another name", (address) => {
    const { clock, world } = setUp(address, "192.0.2.7 fe80::1");
    world.network = "198.51.100.7";
    clock.advance(500);
    expect(world.gone_ms).toEqual([500]);
  });

  it("waits for an address that is listed later than used", () => {
    const { clock, world } = setUp("192.0.2.7", "");
    clock.advance(1_000);
    world.network = "192.0.2.7";
    clock.advance(1_000);
    expect(world.gone_ms).toEqual([]);
    world.network = "";
    clock.advance(10_000);
    expect(world.gone_ms).toEqual([5_500]);
  });

  it("looks twice a second, and no more once it is given up", () => {
    const { clock, world, watch } = setUp("192.0.2.7", "192.0.2.7");
    clock.advance(10_000);
    expect(world.looks).toBe(21);
    watch.cancel();
    world.network = "";
    clock.advance(10_000);
    expect([world.looks, world.gone_ms]).toEqual([21, []]);
  });
});

it("this machine's own addresses are a text of addresses", () => {
  const network = networkOf();
  expect(network).not.toBe(network_unknown);
  for (const address of network === "" ? [] : network.split(" ")) expect(address).toMatch(/^[\da-f:.]+$/);
});
