import { describe, expect, it } from "vitest";
import { RoundTrip } from "./round-trip.js";

describe("a round trip", () => {
  it("says nothing before it is measured, and waits three times the first (RFC 6298 2.2)", () => {
    const trip = new RoundTrip();
    expect([trip.newest_ms, trip.timeout_ms]).toEqual([0, 0]);
    trip.measure(100);
    expect([trip.newest_ms, trip.timeout_ms]).toEqual([100, 300]);
  });

  it("is smoothed (RFC 6298 2.3)", () => {
    const trip = new RoundTrip();
    trip.measure(100);
    trip.measure(180);
    // RTTVAR = 3/4 * 50 + 1/4 * 80 = 57.5 before SRTT = 7/8 * 100 + 1/8 * 180 = 110.
    expect([trip.newest_ms, trip.timeout_ms]).toEqual([180, 110 + 4 * 57.5]);
  });

  it("waits no longer than an answer takes that always takes the same", () => {
    const trip = new RoundTrip();
    for (let count = 0; count < 50; count += 1) trip.measure(800);
    expect(trip.timeout_ms).toBeGreaterThanOrEqual(800);
    expect(trip.timeout_ms).toBeLessThan(801);
  });
});
