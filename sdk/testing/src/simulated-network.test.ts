import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { type NetworkConditions, SimulatedNetwork } from "./simulated-network.js";

/** Sends packets 0 … count − 1, one each 10 ms, and notes what arrives when. */
function run(
  conditions: NetworkConditions,
  count: number,
  seed = 1,
): { arrivals: (readonly [number, number])[]; network: SimulatedNetwork } {
  const network = new SimulatedNetwork(conditions, new Random(seed));
  const arrivals: (readonly [number, number])[] = [];
  for (let number = 0; number < count; number += 1) network.send(number * 10, Uint8Array.of(number >> 8, number));
  for (let at_ms = network.pollTimeout(); at_ms !== undefined; at_ms = network.pollTimeout()) {
    expect(network.poll(at_ms - 0.001)).toBeUndefined();
    const bytes = network.poll(at_ms);
    arrivals.push([((bytes?.[0] ?? 0) << 8) | (bytes?.[1] ?? 0), at_ms]);
  }
  return { arrivals, network };
}

describe("SimulatedNetwork", () => {
  it("delivers each packet after the delay, as a copy", () => {
    const network = new SimulatedNetwork({ delay_ms: 30 }, new Random(1));
    const bytes = Uint8Array.of(1, 2, 3);
    network.send(100, bytes);
    bytes.fill(0);
    expect(network.pollTimeout()).toBe(130);
    expect(network.poll(129)).toBeUndefined();
    expect(network.poll(130)).toEqual(Uint8Array.of(1, 2, 3));
    expect([network.poll(1000), network.pollTimeout()]).toEqual([undefined, undefined]);
    expect([network.sent, network.delivered, network.lost]).toEqual([1, 1, 0]);
  });

  it("spreads arrivals evenly over the jitter and keeps the order unless told otherwise", () => {
    const queued = run({ delay_ms: 20, jitter_ms: 40 }, 2_000).arrivals;
    expect(queued.map(([number]) => number)).toEqual(queued.map((_, index) => index));
    const free = run({ delay_ms: 20, jitter_ms: 40, overtaking: true }, 2_000).arrivals;
    const delays = free.map(([number, at_ms]) => at_ms - number * 10);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...delays)).toBeLessThan(60);
    expect(delays.reduce((sum, delay) => sum + delay, 0) / delays.length).toBeCloseTo(40, 0);
    expect(free.some(([number], index) => number < (free[index - 1]?.[0] ?? 0))).toBe(true);
  });

  it("loses what its loss model says, doubles and reorders as often as told", () => {
    let count = 0;
    const loss = {
      lose: () => {
        count += 1;
        return count % 4 === 0;
      },
    };
    const { network, arrivals } = run({ loss }, 400);
    expect([network.lost, network.delivered, arrivals.length]).toEqual([100, 300, 300]);
    const doubled = run({ duplicate: 0.25 }, 4_000).arrivals.length - 4_000;
    expect(Math.abs(doubled - 1_000)).toBeLessThan(100);
    const reordered = run({ reorder: 0.1, reorder_ms: 15 }, 4_000).arrivals;
    const held = reordered.filter(([number, at_ms]) => at_ms - number * 10 === 15).length;
    expect(Math.abs(held - 400)).toBeLessThan(60);
    expect(reordered.length).toBe(4_000);
    const overtaken = reordered.filter(([number], index) => number < (reordered[index - 1]?.[0] ?? -1)).length;
    expect(overtaken).toBeGreaterThan(300);
  });

  it("is repeated from its seed, and lets its knobs be turned on the way", () => {
    const conditions = { delay_ms: 5, jitter_ms: 30, overtaking: true, duplicate: 0.1, reorder: 0.1 };
    expect(run(conditions, 300, 4).arrivals).toEqual(run(conditions, 300, 4).arrivals);
    expect(run(conditions, 300, 4).arrivals).not.toEqual(run(conditions, 300, 5).arrivals);
    const network = new SimulatedNetwork({ delay_ms: 50 }, new Random(1));
    network.send(0, Uint8Array.of(1));
    network.conditions = { delay_ms: 10 };
    network.send(10, Uint8Array.of(2));
    // In order: the second is held up behind the first.
    expect([network.poll(50)?.[0], network.poll(50)?.[0]]).toEqual([1, 2]);
  });
});
