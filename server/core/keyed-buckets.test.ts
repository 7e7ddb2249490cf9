import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { heapGrowth } from "./heap-growth.suite.js";
import { KeyedBuckets } from "./keyed-buckets.js";

/** Counts in eighths of a thousandth of a token, so that nothing is ever rounded; remembers in an array. */
class NaiveBuckets {
  readonly #eighths_per_s: number;
  readonly #burst: number;
  readonly #keys_max: number;
  readonly #buckets = new Map<string, { units: number; counted_at_ms: number }>();
  #recent: string[] = [];

  constructor(options: { eighths_per_s: number; burst: number; keys_max: number }) {
    this.#eighths_per_s = options.eighths_per_s;
    this.#burst = options.burst;
    this.#keys_max = options.keys_max;
  }

  get size(): number {
    return this.#recent.length;
  }

  take(key: string, now_ms: number, amount: number): boolean {
    const units = this.units(key, now_ms);
    const taken = units >= amount * units_per_token;
    this.#buckets.set(key, { units: taken ? units - amount * units_per_token : units, counted_at_ms: now_ms });
    this.#recent = [...this.#recent.filter((other) => other !== key), key];
    if (this.#recent.length > this.#keys_max) this.#buckets.delete(this.#recent.shift() ?? "");
    return taken;
  }

  /** The first whole ms at which it would be given, looked for one by one. */
  retryAfterMs(key: string, now_ms: number, amount: number): number {
    let wait_ms = 0;
    while (this.units(key, now_ms + wait_ms) < amount * units_per_token) wait_ms += 1;
    return wait_ms;
  }

  units(key: string, now_ms: number): number {
    const full = this.#burst * units_per_token;
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return full;
    return Math.min(full, bucket.units + Math.max(0, now_ms - bucket.counted_at_ms) * this.#eighths_per_s);
  }
}

const units_per_token = 8000;
const keys = ["a", "b", "c", "d", "e", "f"];

describe("KeyedBuckets", () => {
  it("does what a slow and exact model does, forgetting included", () => {
    const setting = record({
      eighths_per_s: integer({ min: 1, max: 400 }),
      burst: integer({ min: 1, max: 6 }),
      keys_max: integer({ min: 1, max: 7 }),
    });
    const step = record({
      do: constantFrom("take" as const, "take" as const, "ask" as const),
      key: constantFrom(...keys),
      amount: integer({ min: 1, max: 3 }),
      elapsed_ms: integer({ min: -20, max: 400 }),
    });
    assert(
      property(setting, array(step, { maxLength: 60 }), ({ eighths_per_s, burst, keys_max }, steps) => {
        const buckets = new KeyedBuckets({ per_s: eighths_per_s / 8, burst, keys_max });
        const model = new NaiveBuckets({ eighths_per_s, burst, keys_max });
        let now_ms = 1000;
        for (const { do: what, key, amount: asked, elapsed_ms } of steps) {
          now_ms += elapsed_ms;
          const amount = Math.min(asked, burst);
          expect(buckets.retryAfterMs(key, now_ms, amount)).toBe(model.retryAfterMs(key, now_ms, amount));
          expect(buckets.wouldTake(key, now_ms, amount)).toBe(model.units(key, now_ms) >= amount * units_per_token);
          if (what === "take") expect(buckets.take(key, now_ms, amount)).toBe(model.take(key, now_ms, amount));
          expect(buckets.size).toBe(model.size);
        }
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("gives what it promised after the time it said, at rates no double can hold", () => {
    for (const per_s of [1 / 120, 1 / 3, 0.1, 7 / 9]) {
      const buckets = new KeyedBuckets({ per_s, burst: 3, keys_max: 1 });
      let now_ms = 123.456;
      for (let taken = 0; taken < 200; taken += 1) {
        now_ms += buckets.retryAfterMs("a", now_ms);
        expect(buckets.take("a", now_ms)).toBe(true);
      }
      expect(now_ms).toBeCloseTo(123.456 + (197 * 1000) / per_s, -3);
    }
  });

  it("forgets the key that took least recently, refused or not, and no other", () => {
    const buckets = new KeyedBuckets({ per_s: 0, burst: 1, keys_max: 3 });
    for (const key of ["a", "b", "c"]) expect(buckets.take(key, 0)).toBe(true);
    expect(buckets.take("a", 0)).toBe(false);
    buckets.wouldTake("b", 0);
    buckets.retryAfterMs("b", 0);
    expect(buckets.take("d", 0)).toBe(true);
    expect(keys.map((key) => buckets.wouldTake(key, 0))).toEqual([false, true, false, false, true, true]);
  });

  it("says never where it is never", () => {
    const buckets = new KeyedBuckets({ per_s: 0, burst: 2, keys_max: 3 });
    expect(buckets.retryAfterMs("a", 0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(buckets.take("a", 0, 3)).toBe(false);
    expect(buckets.retryAfterMs("a", 0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(buckets.take("a", 0, 2)).toBe(true);
    expect(buckets.retryAfterMs("a", 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { per_s: -1, burst: 1, keys_max: 1 },
    { per_s: 1, burst: 0, keys_max: 1 },
    { per_s: 1, burst: 1, keys_max: 0 },
    { per_s: 1, burst: 1, keys_max: 1.5 },
  ])("is not made of %o", (options) => {
    expect(() => new KeyedBuckets(options)).toThrow();
  });
});

describe("what turned out dearer than it looked", () => {
  it("is charged whether it is there or not, and has to be made up first", () => {
    const buckets = new KeyedBuckets({ per_s: 10, burst: 5, keys_max: 2 });
    expect(buckets.take("a", 0)).toBe(true);
    buckets.charge("a", 0, 14);
    expect([buckets.take("a", 0), buckets.retryAfterMs("a", 0)]).toEqual([false, 1_100]);
    expect([buckets.take("a", 1_099), buckets.take("a", 1_100)]).toEqual([false, true]);
    buckets.charge("b", 0, 5);
    expect(buckets.take("b", 99)).toBe(false);
    expect(buckets.take("c", 0)).toBe(true);
    expect(buckets.size).toBe(2);
  });
});

describe("a million keys", () => {
  it("are bounded by the keys that are remembered", () => {
    const buckets = new KeyedBuckets({ per_s: 1, burst: 1, keys_max: 1000 });
    let most = 0;
    for (let key = 0; key < 1_000_000; key += 1) {
      buckets.take(`key ${key}`, key);
      most = Math.max(most, buckets.size);
    }
    expect(most).toBe(1000);
    expect(buckets.wouldTake("key 998999", 999_999)).toBe(true);
    expect(buckets.take("key 999999", 999_999)).toBe(false);
  });

  it("cost no heap while they are known", () => {
    const buckets = new KeyedBuckets({ per_s: 1, burst: 10, keys_max: 64 });
    const names = Array.from({ length: 64 }, (_, index) => `key ${index}`);
    const calls = 300 * names.length;
    const ask = (): void => {
      for (let time = 0; time < 300; time += 1) for (const name of names) buckets.take(name, time);
    };
    expect(heapGrowth(ask, 200, calls) / calls).toBeLessThanOrEqual(1);
  });
});
