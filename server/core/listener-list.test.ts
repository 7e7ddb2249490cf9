import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { default_limits } from "./limits.js";
import { ListenerList, type Outlet } from "./listener-list.js";
import { VoiceRouter } from "./voice-router.js";
import { datagram, handle, no_routes, numberTag, provenPing, secret, tunnel, udp } from "./voice-router.suite.js";
import { here, type VoicePath, VoiceSession } from "./voice-session.js";

/** Keeps what an outlet is told, and says where it would send. */
class Picture {
  readonly places: Readonly<VoicePath>[] = [];
  calls = 0;

  readonly outlet: Outlet = {
    newList: () => ({
      place: (index, path) => {
        expect(index, "one that is there, or the next").toBeLessThanOrEqual(this.places.length);
        this.places[index] = path;
        this.calls += 1;
      },
      sendToAll: () => {},
    }),
    handlePathChanged: () => {
      this.calls += 1;
    },
  };
}

/** `home` gives the worker of each. */
function sessions(count: number, home: (index: number) => number = () => here): VoiceSession<number>[] {
  return Array.from({ length: count }, (_, index) => new VoiceSession(index + 1, 0, default_limits, 0, home(index)));
}

const step = record({
  what: constantFrom("add", "add", "add", "remove", "udp", "udp", "tunnel", "clear"),
  who: nat(11),
  list: nat(1),
});

describe("ListenerList", () => {
  it("holds each listener once, those over UDP first, tells the outlet where they stand, and counts those of other workers", () => {
    let [reached, elsewhere] = [0, 0];
    assert(
      property(array(step, { maxLength: 60, size: "max" }), (steps) => {
        const pictures = [new Picture(), new Picture()];
        const lists = pictures.map(({ outlet }) => new ListenerList<number>(outlet.newList()));
        const truth = lists.map(() => new Set<VoiceSession<number>>());
        const all = sessions(12, (index) => (index < 8 ? here : index % 2));
        for (const [counter, { what, who, list }] of steps.entries()) {
          const session = all[who] as VoiceSession<number>;
          if (what === "add") {
            lists[list]?.add(session);
            truth[list]?.add(session);
          } else if (what === "remove") {
            lists[list]?.remove(session);
            truth[list]?.delete(session);
          } else if (what === "clear") {
            if (counter % 5 > 0) continue;
            lists[list]?.clear();
            truth[list]?.clear();
          } else if (session.home === here) {
            session.bind(what === "udp" ? udp(4000 + counter) : tunnel(session.session_id), counter);
            for (const place of session.places.keys()) place.handleWay(session);
          }
          for (const [index, each] of lists.entries()) {
            const on = [...(truth[index] ?? [])];
            const own = on.filter(({ home }) => home === here);
            expect(new Set(each.listeners)).toEqual(new Set(own));
            expect(each.listeners.length).toBe(own.length);
            const [even, odd] = [0, 1].map((home) => on.filter((listener) => listener.home === home).length);
            expect([each.countAt(0), each.countAt(1), each.countAt(2)]).toEqual([even, odd, 0]);
            expect(each.elsewhere).toBe(on.length - own.length);
            for (const session of all) expect(session.places.has(each)).toBe(on.includes(session));
            const over_udp = each.listeners.map(({ path }) => path.kind === "udp");
            expect(over_udp).toEqual(over_udp.map((_, place) => place < each.reached));
            const paths = each.listeners.slice(0, each.reached).map(({ path }) => path);
            expect(pictures[index]?.places.slice(0, each.reached)).toEqual(paths);
            for (const [place, listener] of each.listeners.entries()) expect(each.placeOf(listener)).toBe(place);
            for (const other of all) if (!own.includes(other)) expect(each.placeOf(other)).toBe(-1);
            reached = Math.max(reached, each.reached);
            elsewhere = Math.max(elsewhere, each.elsewhere);
          }
        }
        for (const session of all) expect(session.places.size).toBe(truth.filter((on) => on.has(session)).length);
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(reached).toBeGreaterThan(4);
    expect(elsewhere).toBe(4);
  });

  it("changes for three thousand at the cost of one", () => {
    const picture = new Picture();
    const list = new ListenerList<number>(picture.outlet.newList());
    const [first, ...others] = sessions(3000);
    for (const [index, session] of others.entries()) {
      session.bind(udp(1000 + index), 1);
      list.add(session);
    }
    picture.calls = 0;
    first?.bind(udp(1), 1);
    if (first !== undefined) list.add(first);
    list.remove(others[7] as VoiceSession<number>);
    expect(list.reached).toBe(2999);
    expect(picture.calls).toBeLessThan(6);
  });
});

describe("a router and its outlet", () => {
  it("goes on after any change of routes and ways with lists that hold who is there", () => {
    const picture = new Picture();
    const to = new VoiceRouter(numberTag, secret, default_limits, picture.outlet);
    const session = (id: number): { session_id: number; hop_key: string } => ({ session_id: id, hop_key: `${100 + id}` });
    let counter = 0;
    const ids = (): number[] => {
      counter += 1;
      handle(to, datagram(counter), udp(4000), counter * 100);
      expect(picture.places.slice(0, to.list?.reached)).toEqual(to.listeners.slice(0, to.list?.reached).map(({ path }) => path));
      return to.listeners.map(({ session_id }) => session_id).sort();
    };
    const targets_set = [{ session_id: 1, target_id: 5, list_id: 9 }];
    const lists_set = [{ list_id: 9, listeners: Uint32Array.of(1, 2, 3) }];
    to.applyRoutes({ ...no_routes, sessions_added: [1, 2, 3, 4].map(session), lists_set, targets_set }, 0);
    handle(to, provenPing(0, udp(4000)), udp(4000));
    expect(ids()).toEqual([1, 2, 3]);
    handle(to, provenPing(1, udp(4003), 3), udp(4003));
    to.applyRoutes({ ...no_routes, lists_changed: [{ list_id: 9, removed: [2, 7], added: [4, 3, 8] }] }, 0);
    expect(ids()).toEqual([1, 3, 4]);
    expect(to.list?.reached).toBe(2);
    handle(to, provenPing(2, udp(4003), 3), tunnel(3));
    expect(to.list?.reached).toBe(1);
    // A session that ends is off its lists without being named; its number may come again, and means another.
    to.applyRoutes({ ...no_routes, sessions_removed: [3, 4], sessions_added: [session(4)] }, 0);
    expect(ids()).toEqual([1]);
    to.applyRoutes({ ...no_routes, lists_set }, 0);
    expect(ids()).toEqual([1, 2]);
  });

  it("is held up by no session that changes its way with every packet, though it is on very many lists", () => {
    const to = new VoiceRouter(numberTag, secret, { ...default_limits, voice_packets_per_s: 0, voice_packets_burst: 100 });
    const lists = Array.from({ length: 10_240 }, (_, index) => ({ list_id: index + 1, listeners: Uint32Array.of(1) }));
    to.applyRoutes({ ...no_routes, sessions_added: [{ session_id: 1, hop_key: "101" }], lists_set: lists }, 0);
    const verdicts = Array.from({ length: 20 }, (_, index) => {
      const source = index % 2 === 0 ? udp(4000) : tunnel(1);
      return handle(to, provenPing(index + 1, source), source);
    });
    expect(verdicts.filter((verdict) => verdict === "pong").length).toBeLessThan(4);
    expect(verdicts.at(-1)).toBe("rate_limited");
  });
});
