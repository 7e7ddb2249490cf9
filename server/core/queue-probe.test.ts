import { array, assert, boolean, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { Overload } from "./overload.js";
import { QueueProbe } from "./queue-probe.js";
import { late_ms, unknown_wait_ms } from "./wait-of.js";

/** What waits to be read, first in, first out: datagrams by when they came, and probes by their numbers. */
type Waiting = { readonly came_ms: number } | { readonly probe: number };

/** A queue with room for so much, and the probes that its reader sends into it. */
class ProbedQueue {
  now_ms = 0;
  readonly probe: QueueProbe = new QueueProbe();
  readonly #room: number;
  readonly #waiting: Waiting[] = [];

  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  send(): void {
    this.#put({ probe: this.probe.next });
    this.probe.handleSent(this.now_ms);
  }

  come(came_ms: number): void {
    this.#put({ came_ms });
  }

  /** Reads up to a datagram: when it came, or undefined if there is none. */
  read(): number | undefined {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      if ("came_ms" in next) return next.came_ms;
      this.probe.handleOut(next.probe);
    }
    return undefined;
  }

  #put(waiting: Waiting): void {
    if (this.#waiting.length < this.#room) this.#waiting.push(waiting);
  }
}

describe("QueueProbe", () => {
  it("claims nothing before a probe has come out, and lateness only by one that has not", () => {
    const queue = new ProbedQueue();
    queue.send();
    queue.now_ms = 60;
    expect(queue.probe.wait(60)).toBe(unknown_wait_ms);
    queue.read();
    expect(queue.probe.wait(60)).toBe(unknown_wait_ms);
    queue.send();
    expect([60, 61, 100, 100.5, 160].map((now_ms) => queue.probe.wait(now_ms))).toEqual([
      unknown_wait_ms,
      unknown_wait_ms,
      unknown_wait_ms,
      40.5,
      100,
    ]);
    queue.read();
    expect([62, 100, 101].map((now_ms) => queue.probe.wait(now_ms))).toEqual([2, 40, unknown_wait_ms]);
  });

  it("is never wrong about a queue that loses nothing, and knows what it can", () => {
    let [late, in_time] = [0, 0];
    const step = record({
      passed_ms: integer({ min: 0, max: 60 }),
      came: integer({ min: 0, max: 3 }),
      read: integer({ min: 0, max: 3 }),
      probed: boolean(),
    });
    assert(
      property(array(step, { maxLength: 100, size: "max" }), (steps) => {
        const queue = new ProbedQueue();
        for (const { passed_ms, came, read, probed } of steps) {
          queue.now_ms += passed_ms;
          for (let count = 0; count < came; count += 1) queue.come(queue.now_ms);
          if (probed) queue.send();
          for (let count = 0; count < read; count += 1) {
            const came_ms = queue.read();
            if (came_ms === undefined) break;
            const [said_ms, waited_ms] = [queue.probe.wait(queue.now_ms), queue.now_ms - came_ms];
            if (said_ms === unknown_wait_ms) continue;
            if (said_ms > late_ms) expect(waited_ms).toBeGreaterThanOrEqual(said_ms);
            else expect(waited_ms).toBeLessThanOrEqual(said_ms);
            if (said_ms > late_ms) late += 1;
            else in_time += 1;
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(Math.min(late, in_time)).toBeGreaterThan(500);
  });

  it("takes a lost probe for a late one until another has come out, and believes none where all are lost", () => {
    const queue = new ProbedQueue(1);
    queue.send();
    queue.read();
    queue.come(0);
    queue.send();
    queue.now_ms = 50;
    expect(queue.read()).toBe(0);
    expect(queue.probe.wait(50)).toBe(50);
    queue.send();
    queue.read();
    expect(queue.probe.wait(50)).toBe(0);
    for (let sent = 0; sent < 200; sent += 1) queue.probe.handleSent(60);
    expect([101, 200, 1_060, 1_061, 9_999].map((now_ms) => queue.probe.wait(now_ms))).toEqual(Array(5).fill(unknown_wait_ms));
    queue.now_ms = 10_000;
    queue.send();
    queue.read();
    expect(queue.probe.wait(10_001)).toBe(1);
    queue.probe.handleSent(10_001);
    expect([10_101, 11_001, 11_002, 11_003].map((now_ms) => queue.probe.wait(now_ms))).toEqual([
      100,
      1_000,
      unknown_wait_ms,
      unknown_wait_ms,
    ]);
  });

  it("is not moved by numbers of probes that were not sent, or have come out", () => {
    const { probe } = new ProbedQueue();
    for (const number of [0, 2, -5, Number.NaN, 1e300]) probe.handleOut(number);
    expect(probe.wait(0)).toBe(unknown_wait_ms);
    probe.handleSent(0);
    probe.handleSent(10);
    probe.handleOut(2);
    probe.handleOut(1);
    probe.handleOut(4);
    expect(probe.wait(12)).toBe(2);
  });

  it("has one that comes out before it is known to be sent be out", () => {
    const { probe } = new ProbedQueue();
    probe.handleOut(probe.next);
    expect(probe.wait(5_000)).toBe(unknown_wait_ms);
    probe.handleSent(5_000);
    expect([5_001, 5_100].map((now_ms) => probe.wait(now_ms))).toEqual([1, unknown_wait_ms]);
  });
});

/**
 * Ten seconds of a server with no other knowledge than its probes: a frame comes each millisecond, it reads 32 at most before it sends a
 * probe, one each 20 ms, and takes `service_ms` to forward a frame.
 */
function serve(service_ms: number): { readonly waits_ms: readonly number[]; readonly dropped: number } {
  const queue = new ProbedQueue();
  const overload = new Overload();
  const waits_ms: number[] = [];
  let [came_ms, probed_ms, dropped] = [0, 0, 0];
  const arrive = (): void => {
    for (; came_ms <= queue.now_ms && came_ms < 10_000; came_ms += 1) queue.come(came_ms);
  };
  queue.send();
  while (queue.now_ms < 10_000) {
    arrive();
    if (queue.now_ms - probed_ms >= 20) {
      queue.send();
      probed_ms = queue.now_ms;
    }
    let read = 0;
    for (; read < 32; read += 1) {
      arrive();
      const from_ms = queue.read();
      if (from_ms === undefined) break;
      const sheds = overload.sheds(queue.probe.wait(queue.now_ms), queue.now_ms);
      if (sheds) dropped += 1;
      else waits_ms.push(queue.now_ms - from_ms);
      queue.now_ms += sheds ? 0.01 : service_ms;
    }
    if (read < 32) queue.now_ms = Math.max(queue.now_ms, came_ms);
  }
  return { waits_ms, dropped };
}

describe("a server that knows how long datagrams wait by probes alone", () => {
  it("drops nothing where it is in time", () => {
    for (const service_ms of [0.1, 0.5, 0.9]) expect(serve(service_ms)).toMatchObject({ dropped: 0 });
  });

  it("is nearly in time for what it can hold, for as long as there is too much", () => {
    for (const service_ms of [1.3, 2, 4]) {
      const { waits_ms, dropped } = serve(service_ms);
      expect(waits_ms.length).toBeGreaterThan(0.85 * (10_000 / service_ms));
      expect(waits_ms.length + dropped).toBeGreaterThan(9_500);
      expect(Math.max(...waits_ms.slice(1_000))).toBeLessThanOrEqual(200);
    }
  });
});
