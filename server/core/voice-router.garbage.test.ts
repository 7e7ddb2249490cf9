import { packet_kind, writeU32 } from "@talkgroup/schemas";
import { describe, expect, it } from "vitest";
import type { ServerLimits } from "./limits.js";
import type { HopTagger, VoiceRouter } from "./voice-router.js";
import { datagram, handle, numberTag, ping, provenPing, router, tunnel, udp } from "./voice-router.suite.js";

const garbage_per_address_burst = 20;
const limits: Partial<ServerLimits> = {
  garbage_per_address_burst,
  garbage_per_address_per_s: 10,
  addresses_remembered_max: 1000,
};
const too_short = new Uint8Array(3);

/** Sends what nothing can be made of until the address may send no more. */
function useUp(to: VoiceRouter<number>, address: string, now_ms = 0): void {
  for (let sent = 0; sent < garbage_per_address_burst; sent += 1) {
    expect(handle(to, too_short, udp(9, address), now_ms)).toBe("too_short");
  }
}

describe("an address that sends garbage", () => {
  it.each<[string, Uint8Array]>([
    ["too_short", too_short],
    ["too_long", datagram(1, {}, 101, 1177)],
    ["bad_version", datagram(1).fill(0x21, 0, 1)],
    ["bad_kind", datagram(1).fill(0x1f, 0, 1)],
    ["bad_flags", datagram(1).fill(0x80, 1, 2)],
    ["bad_session", datagram(1, { session_id: 0 })],
    ["bad_target", datagram(1, { target_id: 0 })],
    ["unexpected_kind", ping(1, packet_kind.pong)],
    ["unknown_session", datagram(1, { session_id: 99 })],
    ["bad_tag", datagram(1, {}, 66)],
  ])("is dropped unread after too much of %s", (verdict, packet) => {
    let verified = 0;
    const countedTag: HopTagger<number> = {
      ...numberTag,
      verify(...args) {
        verified += 1;
        return numberTag.verify(...args);
      },
    };
    const to = router(limits, countedTag);
    const send = (): string => handle(to, packet, udp(9));
    for (let sent = 0; sent < garbage_per_address_burst; sent += 1) expect(send()).toBe(verdict);
    const verified_before = verified;
    for (let sent = 0; sent < 100; sent += 1) expect(send()).toBe("ignored_address");
    expect(handle(to, datagram(1), udp(9))).toBe("ignored_address");
    expect(verified).toBe(verified_before);
    expect(to.counts).toMatchObject({ [verdict]: garbage_per_address_burst, ignored_address: 101 });
  });

  it("is read again at the rate it may fail, and whenever it has been quiet", () => {
    const to = router(limits);
    useUp(to, "192.0.2.66");
    let read = 0;
    for (let now_ms = 1; now_ms <= 10_000; now_ms += 1) {
      if (handle(to, too_short, udp(9, "192.0.2.66"), now_ms) === "too_short") read += 1;
    }
    expect(read).toBe(100);
    expect(handle(to, datagram(1), udp(9, "192.0.2.66"), 10_100)).toBe("forward");
  });

  it("does no harm to another address", () => {
    const to = router(limits);
    useUp(to, "192.0.2.66");
    expect(handle(to, datagram(1), udp(9, "192.0.2.67"))).toBe("forward");
  });

  it("does no harm to a session that is bound to its address and port", () => {
    const to = router(limits);
    handle(to, provenPing(1, udp(4000, "192.0.2.66")), udp(4000, "192.0.2.66"));
    useUp(to, "192.0.2.66");
    for (let counter = 2; counter < 50; counter += 1) {
      expect(handle(to, datagram(counter), udp(4000, "192.0.2.66"))).toBe("forward");
    }
    expect(handle(to, ping(50), udp(4000, "192.0.2.66"))).toBe("pong");
    // Another port, and a session that is bound to another one or to none, cannot be told from the garbage.
    expect(handle(to, datagram(51), udp(4001, "192.0.2.66"))).toBe("ignored_address");
    expect(handle(to, datagram(1, { session_id: 2 }, 102), udp(4000, "192.0.2.66"))).toBe("ignored_address");
  });

  it("does no harm to a bound session by forging its address, port and number", () => {
    const to = router(limits);
    handle(to, provenPing(1, udp(4000, "192.0.2.66")), udp(4000, "192.0.2.66"));
    for (let counter = 2; counter < 1000; counter += 1) {
      expect(handle(to, datagram(counter, {}, 66), udp(4000, "192.0.2.66"))).toBe("bad_tag");
      expect(handle(to, datagram(counter), udp(4000, "192.0.2.66"), counter * 10)).toBe("forward");
    }
  });

  it("has nothing to do with the tunnel", () => {
    const to = router(limits);
    for (let sent = 0; sent < 100; sent += 1) expect(handle(to, datagram(1, {}, 66), tunnel(1))).toBe("bad_tag");
    expect(handle(to, datagram(1, { session_id: 2 }, 102), tunnel(1))).toBe("foreign_tunnel");
    expect(handle(to, datagram(1), tunnel(1))).toBe("forward");
    expect(to.addresses_remembered).toBe(0);
  });
});

describe("an address whose datagrams are verified", () => {
  it("is not held to have sent garbage, whatever else is wrong with them", () => {
    const to = router(limits);
    for (let sent = 0; sent < 500; sent += 1) handle(to, datagram(1));
    for (let counter = 2; counter < 500; counter += 1) handle(to, datagram(counter, { target_id: 6 }));
    const { replayed, rate_limited, unknown_target, ignored_address } = to.counts;
    expect(Math.min(replayed, rate_limited, unknown_target)).toBeGreaterThan(50);
    expect(ignored_address).toBe(0);
    expect(to.addresses_remembered).toBe(0);
  });
});

describe("a million addresses that send garbage", () => {
  it("are remembered up to a bound, and cost a player nothing", () => {
    const to = router(limits);
    const forged = datagram(1, { session_id: 99 });
    let [most, counter] = [0, 0];
    for (let sent = 0; sent < 1_000_000; sent += 1) {
      writeU32(forged, 4, sent);
      handle(to, forged, udp(9, `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}`), sent / 100);
      most = Math.max(most, to.addresses_remembered);
      if (sent % 1000 !== 0) continue;
      counter += 1;
      expect(handle(to, datagram(counter), udp(4000), sent / 100)).toBe("forward");
    }
    expect(most).toBe(1000);
    expect(to.counts.forward).toBe(1000);
  });

  it("do not make it forget one that goes on", () => {
    const to = router(limits);
    useUp(to, "192.0.2.66");
    for (let sent = 0; sent < 10_000; sent += 1) {
      handle(to, too_short, udp(9, `10.0.${sent >> 8}.${sent & 255}`), 1);
      if (sent % 500 === 0) expect(handle(to, too_short, udp(9, "192.0.2.66"), 1)).toBe("ignored_address");
    }
  });
});
