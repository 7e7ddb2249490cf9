import { describe, expect, it } from "vitest";
import { TokenBucket } from "./token-bucket.js";

describe("TokenBucket", () => {
  it("gives the burst, then the rate", () => {
    const bucket = new TokenBucket(10, 5, 0);
    let taken = 0;
    for (let now_ms = 0; now_ms < 10_000; now_ms += 1) if (bucket.take(1, now_ms)) taken += 1;
    expect(taken).toBeGreaterThanOrEqual(5 + 99);
    expect(taken).toBeLessThanOrEqual(5 + 100);
  });

  it("never holds more than the burst", () => {
    const bucket = new TokenBucket(1000, 3, 0);
    expect([1, 1, 1, 1].map((cost) => bucket.take(cost, 1e9))).toEqual([true, true, true, false]);
  });

  it("takes nothing when it refuses", () => {
    const bucket = new TokenBucket(1, 10, 0);
    expect(bucket.take(11, 0)).toBe(false);
    expect(bucket.take(10, 0)).toBe(true);
  });

  it("refills nothing when the clock steps back", () => {
    const bucket = new TokenBucket(1000, 1, 5000);
    expect(bucket.take(1, 5000)).toBe(true);
    expect(bucket.take(1, 4000)).toBe(false);
    expect(bucket.take(1, 4001)).toBe(true);
  });

  it("charges what is not there, and gives nothing until it is made up", () => {
    const bucket = new TokenBucket(10, 5, 0);
    bucket.charge(6);
    expect(bucket.take(1, 199)).toBe(false);
    expect(bucket.take(1, 200)).toBe(true);
  });
});
