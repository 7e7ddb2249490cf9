import { encodePacketHeaderInto, header_bytes, packet_kind, ping_bytes, proof_bytes, readU32 } from "@talkgroup/schemas";
import { assert, constantFrom, integer, oneof, property, record, uint8Array } from "fast-check";
import { describe, expect, it } from "vitest";
import { default_limits } from "./limits.js";
import { proof_period_ms } from "./voice-proof.js";
import { VoiceRouter } from "./voice-router.js";
import {
  datagram,
  handle,
  no_routes,
  numberTag,
  ping,
  proofOf,
  provenPing,
  router,
  secret,
  tunnel,
  udp,
} from "./voice-router.suite.js";
import type { VoicePath } from "./voice-session.js";

describe("VoiceRouter", () => {
  it("forwards header and body, without the trailer, to the target's listeners", () => {
    const to = router();
    const packet = datagram(1);
    expect(handle(to, packet)).toBe("forward");
    expect(to.forward_bytes).toBe(packet.length - 12);
    expect(to.talker?.session_id).toBe(1);
    expect(to.listeners.map(({ session_id }) => session_id)).toEqual([1, 2, 3]);
    expect(to.counts.forward).toBe(1);
  });

  it.each<[string, string, Uint8Array, VoicePath]>([
    ["a session it does not know", "unknown_session", datagram(1, { session_id: 4 }), udp(1)],
    ["another session's key", "bad_tag", datagram(1, {}, 102), udp(1)],
    ["the tunnel of another session", "foreign_tunnel", datagram(1), tunnel(2)],
    ["a pong", "unexpected_kind", ping(1, packet_kind.pong), udp(1)],
    ["a target that is not defined", "unknown_target", datagram(1, { target_id: 6 }), udp(1)],
    ["another talker's target", "unknown_target", datagram(1, { session_id: 2 }, 102), udp(1)],
    ["session 0", "bad_session", datagram(1, { session_id: 0 }), udp(1)],
    ["nothing", "too_short", new Uint8Array(0), udp(1)],
    ["1201 bytes", "too_long", datagram(1, {}, 101, 1177), udp(1)],
  ])("drops and counts %s", (_what, verdict, packet, source) => {
    const to = router();
    expect(handle(to, packet, source)).toBe(verdict);
    expect(Object.entries(to.counts).filter(([, count]) => count > 0)).toEqual([[verdict, 1]]);
  });

  it("drops a repeated counter, and one older than the window", () => {
    const to = router();
    expect([5, 5, 4, 5000, 4, 3977, 3976].map((counter) => handle(to, datagram(counter)))).toEqual([
      "forward",
      "replayed",
      "forward",
      "forward",
      "replayed",
      "forward",
      "replayed",
    ]);
  });

  it("does not let a forger move the window", () => {
    const to = router();
    expect(handle(to, datagram(0xffff_fff0, {}, 66))).toBe("bad_tag");
    expect(handle(to, datagram(1))).toBe("forward");
  });

  it("limits packets and bytes of a session, and no other session's", () => {
    const to = router();
    const send = (from: number, until: number, bytes: number): string[] =>
      Array.from({ length: until - from }, (_, index) => handle(to, datagram(from + index, {}, 101, bytes)));
    const verdicts = send(0, default_limits.voice_packets_burst + 10, 40);
    expect(verdicts.filter((verdict) => verdict === "forward").length).toBe(default_limits.voice_packets_burst);
    expect(handle(to, datagram(1, { session_id: 2 }, 102))).toBe("unknown_target");
    const fat = new VoiceRouter(numberTag, secret, { ...default_limits, voice_bytes_burst: 2400, voice_bytes_per_s: 1200 });
    fat.applyRoutes({ ...no_routes, sessions_added: [{ session_id: 1, hop_key: "101" }] }, 0);
    const at = (counter: number, now_ms: number): string => handle(fat, datagram(counter, {}, 101, 1176), udp(1), now_ms);
    expect([at(1, 0), at(2, 0), at(3, 0), at(4, 999), at(5, 1000)]).toEqual([
      "unknown_target",
      "unknown_target",
      "rate_limited",
      "rate_limited",
      "unknown_target",
    ]);
  });

  it("drops voice that waited too long, and answers a ping that did", () => {
    const to = router();
    const late = (packet: Uint8Array, waited_ms: number): string =>
      to.handleDatagram(packet, packet.length, udp(4000), 0, waited_ms);
    expect([late(datagram(1), 200), late(datagram(2), 201), late(ping(3), 5000)]).toEqual(["forward", "stale", "pong"]);
    // It was verified, and is bound and counted as any other.
    expect(late(datagram(2), 0)).toBe("replayed");
    expect(to.counts.stale).toBe(1);
  });

  it("drops voice to lists of higher priority only when it is older, once it is behind", () => {
    const to = router();
    const targets_set = [{ session_id: 1, target_id: 6, list_id: 10 }];
    to.applyRoutes({ ...no_routes, lists_set: [{ list_id: 10, listeners: Uint32Array.of(2), priority: 5 }], targets_set }, 0);
    let counter = 0;
    const late = (target_id: number, waited_ms: number, now_ms: number): string => {
      counter += 1;
      const packet = datagram(counter, { target_id });
      return to.handleDatagram(packet, packet.length, udp(4000), now_ms, waited_ms);
    };
    expect([late(5, 60, 0), late(5, 60, 1000), late(6, 60, 1000), late(6, 81, 1000)]).toEqual([
      "forward",
      "stale",
      "forward",
      "stale",
    ]);
    to.applyRoutes({ ...no_routes, lists_changed: [{ list_id: 10, removed: [], added: [3] }] }, 1000);
    expect(late(6, 60, 1000)).toBe("forward");
    to.applyRoutes({ ...no_routes, lists_changed: [{ list_id: 10, removed: [], added: [], priority: 0 }] }, 1000);
    expect(late(6, 60, 1000)).toBe("stale");
    expect(late(7, 60, 1000), "a target that is not there is no reason to keep it").toBe("stale");
  });

  it("answers pings and probes with a pong of its own tag", () => {
    const to = router();
    for (const kind of [packet_kind.ping, packet_kind.probe]) {
      const asked = ping(40 + kind, kind);
      expect(handle(to, asked)).toBe("pong");
      const pong = new Uint8Array(40);
      expect(to.pongInto(asked, pong)).toBe(asked.length);
      const expected = ping(40 + kind, packet_kind.pong);
      expected.set(proofOf(udp(4000)), header_bytes);
      expect(pong.subarray(0, asked.length)).toEqual(expected);
      expect(readU32(pong, 8)).toBe(77);
    }
  });
});

describe("where a session is sent to", () => {
  const path = (to: VoiceRouter<number>): VoicePath | undefined => {
    handle(to, datagram(0xf000_0000 + to.counts.forward));
    return to.listeners.find(({ session_id }) => session_id === 2)?.path;
  };
  const fromSecond = (counter: number, source: VoicePath): Uint8Array => provenPing(counter, source, 2);
  const unprovenPing = (counter: number): Uint8Array =>
    datagram(counter, { session_id: 2, kind: packet_kind.ping, target_id: 0 }, 102);
  const voiceOfSecond = (counter: number): Uint8Array => datagram(counter, { session_id: 2, target_id: 1 }, 102);

  it("is nowhere before a ping shows the proof of where it came from", () => {
    const to = router();
    for (const [counter, shown] of [[1], [2, udp(7001)], [3, udp(7000, "192.0.2.2")], [4, udp(7000)]] as const) {
      expect(path(to)).toMatchObject({ kind: "none" });
      const asked = shown === undefined ? unprovenPing(counter) : fromSecond(counter, shown);
      expect(handle(to, asked, udp(7000))).toBe("pong");
    }
    expect(path(to)).toEqual(udp(7000));
  });

  it("is not moved by a proof of long ago, nor lost because only such a one is shown", () => {
    const to = router();
    const from = (counter: number, source: VoicePath, periods: number): void => {
      const now_ms = periods * proof_period_ms;
      expect(handle(to, fromSecond(counter, source), source, now_ms)).toBe("pong");
    };
    from(1, udp(7000), 1.9);
    expect(path(to)).toEqual(udp(7000));
    from(2, udp(7001), 2);
    expect(path(to)).toEqual(udp(7000));
    from(3, udp(7000), 2);
    expect(path(to)).toEqual(udp(7000));
  });

  it("is proven for one session alone, and by another router's secret for none", () => {
    const to = router();
    const asked = fromSecond(1, udp(7000));
    asked.set(proofOf(udp(7000), 1), header_bytes);
    handle(to, asked, udp(7000));
    expect(path(to)).toMatchObject({ kind: "none" });
    expect(proofOf(udp(7000), 1)).not.toEqual(proofOf(udp(7000), 2));
  });

  it("is shown to whoever hears there, by a pong", () => {
    const to = router();
    const asked = unprovenPing(1);
    expect(handle(to, asked, udp(7000))).toBe("pong");
    const pong = new Uint8Array(ping_bytes);
    to.pongInto(asked, pong);
    const shown = fromSecond(2, udp(9));
    shown.set(pong.subarray(header_bytes, header_bytes + proof_bytes), header_bytes);
    handle(to, shown, udp(7000));
    expect(path(to)).toEqual(udp(7000));
  });

  it("is where its newest ping with a proof came from, or its newest voice or ping by the control connection", () => {
    const to = router();
    handle(to, fromSecond(10, udp(7000)), udp(7000));
    expect(path(to)).toEqual(udp(7000));
    handle(to, unprovenPing(11), tunnel(2));
    expect(path(to)).toEqual(tunnel(2));
    handle(to, fromSecond(12, udp(7001)), udp(7001));
    expect(path(to)).toEqual(udp(7001));
    handle(to, voiceOfSecond(13), tunnel(2));
    expect(path(to)).toEqual(tunnel(2));
    handle(to, fromSecond(14, udp(7001, "192.0.2.2")), udp(7001, "192.0.2.2"));
    expect(path(to)).toEqual(udp(7001, "192.0.2.2"));
  });

  it("is not moved by what is forged, repeated, overtaken, only a probe, or shows no proof", () => {
    const to = router();
    handle(to, fromSecond(10, udp(7000)), udp(7000));
    const forged = fromSecond(11, udp(8001)).fill(103, ping_bytes - 8);
    expect(handle(to, forged, udp(8001))).toBe("bad_tag");
    handle(to, fromSecond(10, udp(8002)), udp(8002));
    handle(to, fromSecond(9, udp(8003)), udp(8003));
    handle(to, fromSecond(12, udp(8004)).fill((1 << 4) | packet_kind.probe, 0, 1), udp(8004));
    handle(to, unprovenPing(13), udp(8005));
    handle(to, voiceOfSecond(14), udp(8006));
    expect(path(to)).toEqual(udp(7000));
  });

  it("has nothing to do with what is taken of it: voice is sent on wherever it comes from", () => {
    const to = router();
    handle(to, provenPing(1, udp(7000)), udp(7000));
    expect(handle(to, datagram(2), udp(8000))).toBe("forward");
    expect(to.talker?.path).toEqual(udp(7000));
    // And it makes no ping too late that came to pass it.
    handle(to, datagram(4), udp(8000));
    handle(to, provenPing(3, udp(8000)), udp(8000));
    expect(to.talker?.path).toEqual(udp(8000));
  });

  it("is told apart by every bit of a proof", () => {
    const to = router();
    for (let bit = 0; bit < 8 * proof_bytes; bit += 1) {
      const shown = fromSecond(bit, udp(7000));
      shown[header_bytes + (bit >> 3)] = (shown[header_bytes + (bit >> 3)] ?? 0) ^ (1 << (bit & 7));
      expect(handle(to, shown, udp(7000), bit * 100)).toBe("pong");
      expect(to.talker?.path.kind).toBe("none");
    }
  });

  it("knows no way through a control connection by a proof, which shows none", () => {
    const to = router();
    const asked = unprovenPing(1);
    handle(to, asked, tunnel(2));
    const pong = new Uint8Array(ping_bytes).fill(0xff);
    to.pongInto(asked, pong);
    expect(pong.subarray(header_bytes, header_bytes + proof_bytes)).toEqual(new Uint8Array(proof_bytes));
  });
});

describe("VoiceRouter.applyRoutes", () => {
  it("removes sessions, targets and lists, and replaces listeners", () => {
    const to = router();
    to.applyRoutes({ ...no_routes, lists_set: [{ list_id: 9, listeners: Uint32Array.of(1, 3) }] }, 0);
    handle(to, datagram(2));
    expect(to.listeners.map(({ session_id }) => session_id)).toEqual([1, 3]);
    to.applyRoutes({ ...no_routes, targets_removed: [{ session_id: 1, target_id: 5 }], lists_removed: [9] }, 0);
    expect(handle(to, datagram(3))).toBe("unknown_target");
    to.applyRoutes({ ...no_routes, sessions_removed: [1] }, 0);
    expect(handle(to, datagram(4))).toBe("unknown_session");
  });

  it("keeps a session's window, path and rate while its channels and targets change", () => {
    const to = router({ voice_packets_burst: 4, voice_packets_per_s: 0 });
    handle(to, provenPing(5, udp(7000)), udp(7000));
    handle(to, provenPing(9, udp(7001)), udp(7001));
    to.applyRoutes({ ...no_routes, targets_removed: [{ session_id: 1, target_id: 5 }], lists_removed: [9] }, 60_000);
    to.applyRoutes(
      {
        ...no_routes,
        sessions_removed: [2],
        sessions_added: [{ session_id: 4, hop_key: "104" }],
        lists_set: [{ list_id: 10, listeners: Uint32Array.of(1, 4) }],
        targets_set: [{ session_id: 1, target_id: 5, list_id: 10 }],
      },
      60_000,
    );
    expect([5, 9].map((counter) => handle(to, datagram(counter), udp(8000), 60_000))).toEqual(["replayed", "replayed"]);
    // One from before the change, overtaken: taken, but it does not pull the path back.
    expect(handle(to, datagram(8), udp(7000), 60_000)).toBe("forward");
    expect(to.talker?.path).toEqual(udp(7001));
    expect([10, 11].map((counter) => handle(to, datagram(counter), udp(7001), 60_000))).toEqual(["forward", "rate_limited"]);
  });

  it("takes an update that names what is gone", () => {
    const to = router();
    to.applyRoutes(
      {
        sessions_removed: [70],
        sessions_added: [],
        targets_removed: [{ session_id: 70, target_id: 1 }],
        lists_set: [{ list_id: 1, listeners: Uint32Array.of(70, 2) }],
        lists_changed: [
          { list_id: 70, removed: [1], added: [2] },
          { list_id: 9, removed: [70], added: [71] },
        ],
        targets_set: [
          { session_id: 70, target_id: 1, list_id: 1 },
          { session_id: 1, target_id: 1, list_id: 70 },
        ],
        lists_removed: [70],
      },
      0,
    );
    expect(handle(to, datagram(1))).toBe("forward");
  });
});

describe("VoiceRouter and any bytes", () => {
  const header = record({
    kind: constantFrom(1, 1, 1, 2, 3, 4, 0, 15),
    last_of_spurt: constantFrom(true, false),
    with_copies: constantFrom(false, true),
    target_id: constantFrom(0, 5, 6),
    session_id: constantFrom(0, 1, 2, 0xffff_ffff),
    media_ts: integer({ min: 0, max: 0xffff_ffff }),
  });
  const near = record({ header, body: uint8Array({ maxLength: 1300, size: "max" }) }).map(({ header: fields, body }) => {
    const packet = new Uint8Array(header_bytes + body.length);
    encodePacketHeaderInto(fields, packet, 0);
    packet.set(body, header_bytes);
    return packet;
  });

  it("never throws, and counts each datagram once", () => {
    const to = router({ garbage_per_address_burst: 1e9 });
    let handled = 0;
    assert(
      property(
        oneof(uint8Array({ maxLength: 1500, size: "max" }), near),
        constantFrom(udp(1), tunnel(1), tunnel(0)),
        (packet, source) => {
          handle(to, packet, source, handled);
          handled += 1;
          expect(Object.values(to.counts).reduce((sum, count) => sum + count)).toBe(handled);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect(to.counts.bad_tag).toBeGreaterThan(20);
    expect(to.counts.bad_version).toBeGreaterThan(20);
  });
});
