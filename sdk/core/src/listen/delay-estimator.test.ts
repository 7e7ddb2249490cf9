import { Random } from "@talkgroup/testing";
import { describe, expect, it } from "vitest";
import { DelayEstimator } from "./delay-estimator.js";

/** Packets of 10 ms from `from` on; each arrives `delay(index)` after its media time. */
function feed(estimator: DelayEstimator, from: number, count: number, delay_ms: (index: number) => number, missing = 0): void {
  for (let index = from; index < from + count; index += 1)
    estimator.handleArrival(index * 10, index * 10 + delay_ms(index), missing);
}

function newEstimator(): DelayEstimator {
  return new DelayEstimator({ delay_ms_max: 200, start_ms: 20 });
}

describe("DelayEstimator", () => {
  it("starts at the given target and comes down to a frame and its margin on a steady network", () => {
    const estimator = newEstimator();
    expect(estimator.target_ms).toBe(20);
    feed(estimator, 0, 60, () => 35);
    expect(estimator.wait_ms).toBe(1);
    expect(estimator.target_ms).toBe(11);
    expect(estimator.jitter_ms).toBe(0);
    expect(estimator.base_ms).toBe(35);
  });

  it("waits for 97 of 100 packets, no longer", () => {
    const estimator = newEstimator();
    const random = new Random(3);
    feed(estimator, 0, 400, () => 20 + 40 * random.next());
    expect(estimator.jitter_ms).toBeGreaterThan(36);
    expect(estimator.jitter_ms).toBeLessThan(40);
    expect(estimator.wait_ms).toBeCloseTo(estimator.jitter_ms + 1, 9);
  });

  it("is not moved by one spike, and forgets a bad time within five seconds", () => {
    const estimator = newEstimator();
    feed(estimator, 0, 300, (index) => (index === 250 ? 60 : 10));
    expect(estimator.wait_ms).toBe(1);
    feed(estimator, 300, 100, (index) => 10 + (index % 5) * 10);
    expect(estimator.wait_ms).toBe(41);
    feed(estimator, 400, 500, () => 10);
    expect(estimator.wait_ms).toBe(1);
  });

  it("never waits so long that the target passes its bound", () => {
    const estimator = newEstimator();
    feed(estimator, 0, 400, (index) => (index % 2) * 700);
    expect(estimator.target_ms).toBe(200);
  });

  it("waits a frame longer while packets are lost: for the copy in the packet after", () => {
    const estimator = newEstimator();
    feed(estimator, 0, 100, () => 10);
    estimator.handleArrival(1010, 1020, 1);
    expect(estimator.wait_ms).toBe(1);
    estimator.handleArrival(1030, 1040, 1);
    expect(estimator.wait_ms).toBe(11);
    feed(estimator, 104, 600, () => 10);
    expect(estimator.wait_ms).toBe(1);
  });

  it("waits for the nearest copy that rides along while a little is lost, and for the farthest while much is", () => {
    const estimator = newEstimator();
    feed(estimator, 0, 100, () => 10);
    estimator.handleCopies(2, 4);
    expect(estimator.wait_ms).toBe(1);
    for (let index = 0; index < 3; index += 1) estimator.handleArrival(1010 + 20 * index, 1020 + 20 * index, 1);
    expect(estimator.wait_ms).toBe(21);
    for (let index = 0; index < 20; index += 1) estimator.handleArrival(1210 + 20 * index, 1220 + 20 * index, 1);
    expect(estimator.wait_ms).toBe(41);
    // A spurt begins without copies; so do the packets of a talker who has stopped sending them.
    for (let packet = 0; packet < 99; packet += 1) estimator.handleCopies(0, 0);
    estimator.handleArrival(1610, 1620, 1);
    expect(estimator.wait_ms).toBe(41);
    estimator.handleCopies(0, 0);
    estimator.handleArrival(1630, 1640, 1);
    expect(estimator.wait_ms).toBe(11);
  });

  it("does not take reordering for loss", () => {
    const estimator = newEstimator();
    for (let pair = 0; pair < 100; pair += 1) {
      estimator.handleArrival(pair * 20 + 10, pair * 20 + 20, 1);
      estimator.handleArrival(pair * 20, pair * 20 + 20, -1);
    }
    expect(estimator.loss).toBeLessThan(0.007);
    expect(estimator.wait_ms).toBe(11);
  });

  it.each([0, 2.4, 5, 7.5])("does not take what was kept before a key for jitter, one packet each %d ms", (apart_ms) => {
    for (const before of [0, 300]) {
      const estimator = newEstimator();
      feed(estimator, 0, before, (index) => 20 + (index % 2) * 8);
      const wait_ms = before > 0 ? estimator.wait_ms : 11;
      estimator.beginSpurt();
      const from_ms = before * 10 + 1000;
      for (let index = 0; index < 250; index += 1) {
        const media_ms = from_ms + index * 10;
        const kept_ms = from_ms + 400 + index * apart_ms;
        estimator.handleArrival(media_ms, Math.max(media_ms + 20 + (index % 2) * 8, kept_ms), 0);
        // It counts as one packet, which is more than 3 % of few; and below 60 ms it may be jitter.
        if (before > 0 && index > 30) expect(estimator.wait_ms, `${index}`).toBeLessThan(70 + wait_ms);
      }
      expect(estimator.wait_ms).toBeLessThan(wait_ms + 1);
    }
  });

  it("keeps what it learned of the jitter over a pause, but not what it learned of the clocks", () => {
    const estimator = newEstimator();
    feed(estimator, 0, 400, (index) => 10 + (index % 4) * 10);
    expect(estimator.wait_ms).toBe(31);
    // A minute later the talker's clock is 12 ms behind, and 2 s later still it begins a new time line altogether.
    estimator.handleArrival(64_000, 64_022, 0);
    expect(estimator.base_ms).toBe(22);
    expect(estimator.wait_ms).toBeGreaterThan(29);
    estimator.handleArrival(5, 64_400, 0);
    expect(estimator.base_ms).toBe(64_395);
    expect(estimator.wait_ms).toBeGreaterThan(27);
  });
});
