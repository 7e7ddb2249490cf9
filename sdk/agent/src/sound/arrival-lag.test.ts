import { describe, expect, it } from "vitest";
import { ArrivalLag } from "./arrival-lag.js";

describe("ArrivalLag", () => {
  it("is nothing while sound comes as it is captured, however the device's clock is off", () => {
    const lag = new ArrivalLag();
    let most_ms = 0;
    for (let chunk = 0; chunk < 1_000_000; chunk += 1) {
      const jitter_ms = ((chunk * 7) % 11) / 2;
      most_ms = Math.max(most_ms, lag.arrive(chunk * 5.0005 + jitter_ms, 5));
    }
    expect(most_ms).toBe(0);
  });

  it("is the age of each chunk of a burst, also when the burst is interrupted", () => {
    const lag = new ArrivalLag();
    lag.arrive(0, 5);
    // Chunk k was captured at 5 k.
    const pauses_ms = new Map([
      [1, 500],
      [20, 3],
      [40, 12],
      [60, 4],
    ]);
    let now_ms = 0;
    for (let chunk = 1; chunk < 100; chunk += 1) {
      now_ms += pauses_ms.get(chunk) ?? 0.01;
      expect(lag.arrive(now_ms, 5)).toBeCloseTo(Math.max(0, now_ms - chunk * 5), 3);
    }
  });

  it("is that of a stall of more than 20 ms, however long the chunks are", () => {
    const lag = new ArrivalLag();
    for (let chunk = 0; chunk < 10; chunk += 1) expect(lag.arrive(chunk * 10 + (chunk % 2) * 9, 10)).toBe(0);
    // Chunks 10, 11 and 12 were held up, and come together.
    expect([122, 122, 122, 130].map((now_ms) => lag.arrive(now_ms, 10))).toEqual([13, 3, 0, 0]);
  });

  it("is nothing again soon after a device that gave nothing for a while", () => {
    const lag = new ArrivalLag();
    lag.arrive(0, 5);
    const lags_ms = Array.from({ length: 10 }, (_, chunk) => lag.arrive(3000 + chunk * 5, 5));
    expect(lags_ms[0]).toBe(2995);
    expect(lags_ms.slice(4)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
