import { packet_kind } from "@talkgroup/schemas";
import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { default_limits } from "./limits.js";
import type { RouteUpdate } from "./route-planner.js";
import { VoiceRouter } from "./voice-router.js";
import { datagram, no_routes, numberTag, ping, secret, tunnel, udp } from "./voice-router.suite.js";
import type { VoicePath } from "./voice-session.js";

const relay: VoicePath = { kind: "relay", address: "127.0.0.1", port: 9002, session_id: 0 };
const limits = { ...default_limits, voice_packets_burst: 1e9, voice_bytes_burst: 1e12 };
const player_count = 9;

/** Several workers' routers that hand datagrams to each other as their shells do; sessions belong to them in turn. */
class Workers {
  readonly routers: readonly VoiceRouter<number>[];

  constructor(count: number) {
    this.routers = Array.from({ length: count }, (_, home) => new VoiceRouter(numberTag, secret, limits, undefined, home));
  }

  apply(update: RouteUpdate): void {
    for (const router of this.routers) router.applyRoutes(update, 0);
  }

  home(session_id: number): number {
    return session_id % this.routers.length;
  }

  added(session_id: number): RouteUpdate["sessions_added"][number] {
    return { session_id, hop_key: `${100 + session_id}`, home: this.home(session_id) };
  }

  /** Who is sent a datagram that came to its session's worker, the talker left out; or why nobody is. */
  send(packet: Uint8Array, session_id: number): readonly number[] | string {
    const home = this.home(session_id);
    const router = this.routers[home] as VoiceRouter<number>;
    const verdict = router.handleDatagram(packet, packet.length, udp(4000 + session_id), 0);
    if (verdict !== "forward") return verdict;
    const heard = [...this.#listeners(router)];
    for (const [index, sibling] of this.routers.entries()) {
      if (index === home || (router.list?.countAt(index) ?? 0) === 0) continue;
      expect(sibling.handleDatagram(packet, packet.length, relay, 0)).toBe("relayed");
      const more = this.#listeners(sibling);
      expect(more.length, "it is not bothered for nothing").toBeGreaterThan(0);
      heard.push(...more);
    }
    return heard.sort();
  }

  #listeners({ listeners, talker }: VoiceRouter<number>): readonly number[] {
    return listeners.filter((listener) => listener !== talker).map(({ session_id }) => session_id);
  }
}

const step = record({
  what: constantFrom("talk", "talk", "talk", "list", "change", "target", "remove", "add"),
  session_id: nat(player_count - 1).map((index) => index + 1),
  list_id: nat(2).map((index) => index + 1),
  others: array(
    nat(player_count - 1).map((index) => index + 1),
    { maxLength: 5 },
  ),
});

describe("the routers of several voice workers", () => {
  it("have the same listeners hear a packet, each once, as one router alone", () => {
    const seen = new Set<string>();
    assert(
      property(array(step, { maxLength: 60, size: "max" }), (steps) => {
        const all = [1, 2, 3, 5].map((count) => new Workers(count));
        const sessions = new Set<number>();
        for (const [counter, { what, session_id, list_id, others }] of steps.entries()) {
          if (what === "talk") {
            const packet = datagram(counter, { session_id, target_id: list_id }, 100 + session_id);
            const [one, ...several] = all.map((workers) => workers.send(packet, session_id));
            for (const heard of several) expect(heard).toEqual(one);
            seen.add(typeof one === "string" ? one : `${Math.min(3, one?.length ?? 0)} hear it`);
            continue;
          }
          for (const workers of all) workers.apply(updateOf({ what, session_id, list_id, others }, workers, sessions));
          if (what === "add") sessions.add(session_id);
          if (what === "remove") sessions.delete(session_id);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
    expect([...seen].sort()).toEqual(["0 hear it", "1 hear it", "2 hear it", "3 hear it", "unknown_session", "unknown_target"]);
  });
});

describe("a router that is one of several", () => {
  /** Sessions 1 and 3 are of worker 1, session 2 of worker 0; session 1 talks to all by target 5. */
  function second(change: Partial<typeof limits> = {}): VoiceRouter<number> {
    const router = new VoiceRouter(numberTag, secret, { ...limits, ...change }, undefined, 1);
    const workers = new Workers(2);
    router.applyRoutes(
      {
        ...no_routes,
        sessions_added: [1, 2, 3].map((session_id) => workers.added(session_id)),
        lists_set: [{ list_id: 9, listeners: Uint32Array.of(1, 2, 3) }],
        targets_set: [1, 2].map((session_id) => ({ session_id, target_id: 5, list_id: 9 })),
      },
      0,
    );
    return router;
  }
  const bySecond = (counter: number): Uint8Array => datagram(counter, { session_id: 2 }, 102);
  const give = (to: VoiceRouter<number>, packet: Uint8Array, source: VoicePath = udp(4000), now_ms = 0): string =>
    to.handleDatagram(packet, packet.length, source, now_ms);

  it("says who else has listeners, and sends to its own", () => {
    const to = second();
    expect(give(to, datagram(1))).toBe("forward");
    expect([to.list?.elsewhere, to.list?.countAt(0), to.list?.countAt(1)]).toEqual([1, 1, 0]);
    expect(to.listeners.map(({ session_id }) => session_id)).toEqual([1, 3]);
  });

  it.each<[string, string, Uint8Array, VoicePath]>([
    ["a datagram of another worker's session", "wrong_worker", bySecond(1), udp(4000)],
    ["one that came by tunnel", "wrong_worker", bySecond(1), tunnel(2)],
    ["a relay of its own session", "wrong_worker", datagram(1), relay],
    ["a relayed ping", "unexpected_kind", datagram(1, { session_id: 2, kind: packet_kind.ping, target_id: 0 }, 102), relay],
    ["a relay with a wrong tag", "bad_tag", datagram(1, { session_id: 2 }, 66), relay],
    ["a relay of a session that has ended", "unknown_session", datagram(1, { session_id: 4 }, 104), relay],
    ["a relay to a target that is not defined", "unknown_target", datagram(1, { session_id: 2, target_id: 6 }, 102), relay],
  ])("drops %s", (_what, verdict, packet, source) => {
    const to = second();
    expect(give(to, packet, source)).toBe(verdict);
    expect(to.counts).toMatchObject({ [verdict]: 1, forward: 0, relayed: 0 });
  });

  it("takes a relay once, and after a copy of it that came by another way too", () => {
    const to = second();
    expect([bySecond(7), bySecond(7)].map((packet) => give(to, packet))).toEqual(["wrong_worker", "wrong_worker"]);
    expect([bySecond(7), bySecond(7)].map((packet) => give(to, packet, relay))).toEqual(["relayed", "replayed"]);
    expect(to.listeners.map(({ session_id }) => session_id)).toEqual([1, 3]);
  });

  it("neither limits relays again, nor sends to where they came from, nor holds them against an address", () => {
    const to = second({
      voice_packets_burst: 1,
      voice_packets_per_s: 0,
      garbage_per_address_burst: 2,
      garbage_per_address_per_s: 0,
    });
    for (let counter = 0; counter < 20; counter += 1) expect(give(to, bySecond(counter), relay)).toBe("relayed");
    expect(to.talker?.path.kind).toBe("none");
    for (let sent = 0; sent < 20; sent += 1) expect(give(to, datagram(90, {}, 66), relay)).toBe("bad_tag");
    expect(to.addresses_remembered).toBe(0);
    expect(give(to, ping(1), udp(4000, relay.address))).toBe("pong");
  });

  it("holds it against an address that it sends to the wrong worker again and again", () => {
    const to = second({ garbage_per_address_burst: 2, garbage_per_address_per_s: 0 });
    expect([1, 2, 3].map((counter) => give(to, bySecond(counter)))).toEqual(["wrong_worker", "wrong_worker", "ignored_address"]);
  });

  it("sheds relays that waited too long for it", () => {
    const to = second();
    expect(to.handleDatagram(bySecond(1), bySecond(1).length, relay, 0, 5000)).toBe("stale");
  });
});

function updateOf(
  { what, session_id, list_id, others }: { what: string; session_id: number; list_id: number; others: readonly number[] },
  workers: Workers,
  sessions: ReadonlySet<number>,
): RouteUpdate {
  switch (what) {
    case "list":
      return { ...no_routes, lists_set: [{ list_id, listeners: Uint32Array.from(others) }] };
    case "change":
      return { ...no_routes, lists_changed: [{ list_id, removed: [session_id], added: others }] };
    case "target":
      return { ...no_routes, targets_set: [{ session_id, target_id: list_id, list_id }] };
    case "remove":
      return { ...no_routes, sessions_removed: [session_id] };
    default:
      return sessions.has(session_id) ? no_routes : { ...no_routes, sessions_added: [workers.added(session_id)] };
  }
}
