import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { RatePolicy } from "./rate-policy.js";

const frame_ms = 10;
const full_link_kbps = 102;

/** One second of talk; a link of `kbps` drops what is beyond it. */
function second(policy: RatePolicy, now_ms: number, kbps = Number.POSITIVE_INFINITY): void {
  const headers_bps = 85 * 8 * 100;
  const sent_bps = policy.encoder.bitrate_bps * (1 + policy.offsets.length) + headers_bps;
  const loss = Math.max(0, 1 - (kbps * 1000) / sent_bps);
  policy.handleReport({ target_id: 1, loss, burst_packets: 1.1 }, now_ms);
  policy.update(now_ms);
}

describe("the rate policy, where another rate is asked for", () => {
  it("goes there at once, down and up, while nothing is lost", () => {
    const policy = new RatePolicy();
    for (let now_ms = 1000; now_ms < 20_000; now_ms += 1000) second(policy, now_ms);
    const rates = [32_000, 64_000, 24_000, 48_000].map((bitrate_bps) => {
      expect(policy.setCodec(bitrate_bps, frame_ms)).toBe(true);
      return policy.encoder.bitrate_bps;
    });
    expect(rates).toEqual([32_000, 64_000, 24_000, 48_000]);
    expect(policy.setCodec(48_000, frame_ms)).toBe(false);
    expect(policy.setCodec(undefined, frame_ms), "the usual is no news").toBe(false);
  });

  it("stays within the server's bound and its own", () => {
    const policy = new RatePolicy({ bitrate_bps_max: 40_000 });
    policy.setCodec(64_000, frame_ms);
    expect(policy.encoder.bitrate_bps).toBe(40_000);
    policy.setCodec(6_000, frame_ms);
    expect(policy.encoder.bitrate_bps).toBe(24_000);
    const free = new RatePolicy();
    free.setCodec(128_000, frame_ms);
    expect(free.encoder.bitrate_bps).toBe(64_000);
  });

  it("does not forget what the link bears by going to a lower rate and back", () => {
    const policy = new RatePolicy();
    let now_ms = 0;
    const talk = (seconds: number): number[] =>
      Array.from({ length: seconds }, () => {
        now_ms += 1000;
        second(policy, now_ms, full_link_kbps);
        return policy.encoder.bitrate_bps;
      });
    talk(40);
    expect(policy.encoder.bitrate_bps, "34 kbit/s have room beside the headers").toBeLessThan(40_000);
    const [high_bps, low_bps] = [48_000, 24_000];
    policy.setCodec(low_bps, frame_ms);
    talk(5);
    policy.setCodec(high_bps, frame_ms);
    expect(policy.encoder.bitrate_bps).toBeLessThan(40_000);
  });

  it("lets fewer frames ride along where they are longer", () => {
    const policy = new RatePolicy();
    for (let now_ms = 1000; now_ms < 20_000; now_ms += 1000) {
      policy.handleReport({ target_id: 1, loss: 0.2, burst_packets: 6 }, now_ms);
      policy.update(now_ms);
    }
    expect(policy.offsets).toEqual([4, 2]);
    expect(policy.setCodec(48_000, 20)).toBe(true);
    expect(policy.offsets).toEqual([2, 1]);
  });

  it("never encodes a frame at more than is asked for, whatever is reported and whenever another is asked for", () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant("ask" as const), bitrate_bps: fc.integer({ min: 6_000, max: 128_000 }), long: fc.boolean() }),
      fc.record({
        kind: fc.constant("report" as const),
        loss: fc.double({ min: 0, max: 1 }),
        burst_packets: fc.integer({ min: 1, max: 9 }),
      }),
      fc.record({ kind: fc.constant("quiet" as const), seconds: fc.integer({ min: 1, max: 90 }), talking: fc.boolean() }),
    );
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 150 }),
        fc.constantFrom(undefined, 16_000, 30_000, 96_000),
        (events, bitrate_bps_max) => {
          const policy = new RatePolicy({ bitrate_bps_max });
          const most_bps = bitrate_bps_max ?? 96_000;
          let asked_bps = 48_000;
          let now_ms = 0;
          for (const one of events) {
            if (one.kind === "ask") {
              asked_bps = one.bitrate_bps;
              policy.setCodec(asked_bps, one.long ? 20 : 10);
            } else if (one.kind === "report") {
              now_ms += 1000;
              policy.handleReport({ target_id: 1, ...one }, now_ms);
              policy.update(now_ms);
            } else {
              for (const until_ms = now_ms + 1000 * one.seconds; now_ms < until_ms; ) {
                now_ms += 1000;
                policy.update(now_ms, one.talking);
              }
            }
            const { bitrate_bps } = policy.encoder;
            expect(bitrate_bps).toBeLessThanOrEqual(Math.min(most_bps, Math.max(24_000, asked_bps)));
            expect(bitrate_bps).toBeGreaterThanOrEqual(Math.min(24_000, most_bps));
            expect(bitrate_bps * (1 + policy.offsets.length)).toBeLessThanOrEqual(Math.max(most_bps, 24_000));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
