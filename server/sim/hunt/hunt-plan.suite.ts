import { Random } from "@talkgroup/testing";
import { type Attack, attacks } from "./hostile-peer.suite.js";
import { hostile_name, user_names } from "./hunt-world.suite.js";
import { anyNets, net_ids, phase_ids, role_ids, type SimNet } from "./sim-operation.suite.js";

/** One thing that happens. `who` is a place among the agents. */
export type HuntStep =
  | { readonly do: "start" | "close" | "vanish" | "break" | "rebind"; readonly who: number }
  | { readonly do: "join"; readonly who: number; readonly net: string; readonly monitor: boolean }
  | { readonly do: "leave"; readonly who: number; readonly net: string }
  | { readonly do: "bind"; readonly who: number; readonly key: string; readonly nets: readonly string[] }
  | { readonly do: "whisper"; readonly who: number; readonly others: readonly number[] }
  | { readonly do: "talk"; readonly who: number; readonly key: string; readonly span_ms: number }
  | { readonly do: "hold"; readonly who: number; readonly key: string; readonly lease_ms: number }
  | { readonly do: "presence"; readonly who: number; readonly muted: boolean; readonly deafened: boolean }
  | { readonly do: "mute" | "priority"; readonly who: number; readonly net: string; readonly on: boolean }
  | { readonly do: "kick"; readonly who: number; readonly net: string }
  | { readonly do: "move"; readonly who: number; readonly from: string; readonly to: string }
  | { readonly do: "dismiss"; readonly who: number }
  | { readonly do: "role"; readonly user: string; readonly role: string }
  | { readonly do: "preset"; readonly nets: readonly SimNet[] }
  | { readonly do: "phase"; readonly phase: string | undefined }
  | { readonly do: "restart"; readonly clean: boolean; readonly down_ms: number }
  | { readonly do: "cut off"; readonly who: number; readonly span_ms: number }
  | { readonly do: "block voice"; readonly who: number; readonly way: "up" | "down" | "both"; readonly span_ms: number }
  | {
      readonly do: "slow";
      readonly who: number;
      readonly bytes_per_ms: number;
      readonly walled: boolean;
      readonly span_ms: number;
    }
  | { readonly do: "weather"; readonly who: number; readonly weather: Weather }
  | { readonly do: "overload"; readonly cost_ms: number; readonly span_ms: number }
  | { readonly do: "attack"; readonly attack: Attack }
  | { readonly do: "wait"; readonly span_ms: number };

/** How an agent's datagrams fare, both ways. */
export interface Weather {
  readonly delay_ms: number;
  readonly jitter_ms: number;
  /** Share that is lost, in bursts. */
  readonly loss: number;
  readonly duplicate: number;
  readonly reorder: number;
}

/** What happens in the hunt of this seed, in order. Each seed leans to some kinds of steps and away from others: many of one kind meet what a mixture never does. */
export function huntPlan(seed: number, steps: number): HuntStep[] {
  const random = new Random(seed).fork("plan");
  const kinds = Object.entries(makers).map(([kind, { weight, make }]) => ({
    make,
    weight: kind === "wait" ? weight : weight * (random.next() < 0.3 ? 0 : 0.2 + 2 * random.next()),
  }));
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const draw = (): HuntStep => {
    let place = random.next() * total;
    for (const { weight, make } of kinds) {
      place -= weight;
      if (place < 0) return make(random);
    }
    return { do: "wait", span_ms: 100 };
  };
  return [...opening(random), ...Array.from({ length: steps }, draw)];
}

/** All come, each to some nets with keys for them, so that there is something to break. */
function opening(random: Random): HuntStep[] {
  return Array.from({ length: agents }, (_, who) => who).flatMap((who) => [
    { do: "start", who },
    { do: "wait", span_ms: 300 },
    ...arrival(random, who),
  ]);
}

/** A player comes to some nets, and binds keys for them. */
export function arrival(random: Random, who: number): HuntStep[] {
  const nets = net_ids.filter(() => random.next() < 0.7);
  return [
    ...nets.map((net): HuntStep => ({ do: "join", who, net, monitor: random.next() < 0.15 })),
    { do: "wait", span_ms: 200 },
    ...nets.slice(0, 2).map((net, index): HuntStep => ({ do: "bind", who, key: keys[index] ?? "", nets: [net] })),
    ...(nets.length > 1 ? [{ do: "bind", who, key: "cast", nets } as const] : []),
  ];
}

interface Maker {
  /** How often, beside the others. */
  readonly weight: number;
  readonly make: (random: Random) => HuntStep;
}

const agents = 6;
const keys: readonly string[] = ["one", "two", "cast"];
const someone = (random: Random): number => random.integer(agents);
const someNet = (random: Random): string => net_ids[random.integer(net_ids.length)] ?? "";
const pick = <T>(random: Random, list: readonly T[]): T => list[random.integer(list.length)] as T;
const some = <T>(random: Random, list: readonly T[], chance: number): readonly T[] => list.filter(() => random.next() < chance);

function anyWeather(random: Random): Weather {
  const bad = random.next() < 0.7;
  return {
    delay_ms: random.integer(bad ? 120 : 20),
    jitter_ms: bad ? random.integer(40) : 0,
    loss: bad ? 0.2 * random.next() : 0,
    duplicate: bad ? 0.1 * random.next() : 0,
    reorder: bad ? 0.1 * random.next() : 0,
  };
}

function anyLease(random: Random): number {
  return 100 + random.integer(2_500);
}

const makers: Readonly<Record<string, Maker>> = {
  wait: { weight: 12, make: (random) => ({ do: "wait", span_ms: 20 + random.integer(700) }) },
  "long wait": { weight: 1, make: (random) => ({ do: "wait", span_ms: 1_000 + random.integer(6_000) }) },
  start: { weight: 6, make: (random) => ({ do: "start", who: someone(random) }) },
  close: { weight: 1.5, make: (random) => ({ do: "close", who: someone(random) }) },
  vanish: { weight: 1.5, make: (random) => ({ do: "vanish", who: someone(random) }) },
  break: { weight: 3, make: (random) => ({ do: "break", who: someone(random) }) },
  rebind: { weight: 1, make: (random) => ({ do: "rebind", who: someone(random) }) },
  join: {
    weight: 10,
    make: (random) => ({ do: "join", who: someone(random), net: someNet(random), monitor: random.next() < 0.25 }),
  },
  leave: { weight: 4, make: (random) => ({ do: "leave", who: someone(random), net: someNet(random) }) },
  bind: {
    weight: 6,
    make: (random) => {
      const key = pick(random, keys);
      const cast = some(random, net_ids, 0.6);
      const nets = key === "cast" && cast.length > 1 ? cast : [someNet(random)];
      return { do: "bind", who: someone(random), key, nets };
    },
  },
  whisper: {
    weight: 5,
    make: (random) => ({ do: "whisper", who: someone(random), others: some(random, [0, 1, 2, 3, 4, 5], 0.4) }),
  },
  talk: {
    weight: 14,
    make: (random) => ({
      do: "talk",
      who: someone(random),
      key: pick(random, [...keys, "whisper"]),
      span_ms: 30 + random.integer(2_000),
    }),
  },
  hold: {
    weight: 3,
    make: (random) => ({ do: "hold", who: someone(random), key: pick(random, [...keys, "whisper"]), lease_ms: anyLease(random) }),
  },
  presence: {
    weight: 3,
    make: (random) => ({ do: "presence", who: someone(random), muted: random.next() < 0.3, deafened: random.next() < 0.4 }),
  },
  mute: { weight: 4, make: (random) => ({ do: "mute", who: someone(random), net: someNet(random), on: random.next() < 0.6 }) },
  priority: {
    weight: 1,
    make: (random) => ({ do: "priority", who: someone(random), net: someNet(random), on: random.next() < 0.6 }),
  },
  kick: { weight: 2, make: (random) => ({ do: "kick", who: someone(random), net: someNet(random) }) },
  move: { weight: 3, make: (random) => ({ do: "move", who: someone(random), from: someNet(random), to: someNet(random) }) },
  dismiss: { weight: 0.5, make: (random) => ({ do: "dismiss", who: someone(random) }) },
  role: {
    weight: 2,
    make: (random) => ({ do: "role", user: pick(random, [...user_names, hostile_name]), role: pick(random, role_ids) }),
  },
  preset: { weight: 1.5, make: (random) => ({ do: "preset", nets: anyNets(random) }) },
  phase: { weight: 1, make: (random) => ({ do: "phase", phase: pick(random, [undefined, ...phase_ids]) }) },
  restart: {
    weight: 0.7,
    make: (random) => ({ do: "restart", clean: random.next() < 0.5, down_ms: 50 + random.integer(3_000) }),
  },
  "cut off": { weight: 2, make: (random) => ({ do: "cut off", who: someone(random), span_ms: 50 + random.integer(9_000) }) },
  "block voice": {
    weight: 3,
    make: (random) => ({
      do: "block voice",
      who: someone(random),
      way: pick(random, ["up", "down", "both"]),
      span_ms: 50 + random.integer(4_000),
    }),
  },
  slow: {
    weight: 2,
    make: (random) => ({
      do: "slow",
      who: someone(random),
      // From what starves to what a single voice takes.
      bytes_per_ms: 0.02 * 200 ** random.next(),
      walled: random.next() < 0.5,
      span_ms: 500 + random.integer(6_000),
    }),
  },
  weather: { weight: 3, make: (random) => ({ do: "weather", who: someone(random), weather: anyWeather(random) }) },
  overload: {
    weight: 1,
    make: (random) => ({ do: "overload", cost_ms: 2 + 12 * random.next(), span_ms: 300 + random.integer(1_800) }),
  },
  attack: { weight: 6, make: (random) => ({ do: "attack", attack: pick(random, attacks) }) },
};
