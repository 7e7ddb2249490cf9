import { describe, expect, it } from "vitest";
import { GilbertElliott } from "./gilbert-elliott.js";

/** Share lost and mean run of losses over many packets. */
function observe(model: GilbertElliott, count: number): readonly [number, number] {
  let lost = 0;
  let bursts = 0;
  let before = false;
  for (let index = 0; index < count; index += 1) {
    const now = model.lose();
    if (now) lost += 1;
    if (now && !before) bursts += 1;
    before = now;
  }
  return [lost / count, lost / Math.max(1, bursts)];
}

describe("GilbertElliott", () => {
  it("loses the share and in the bursts it was asked for", () => {
    for (const [loss, mean_burst] of [
      [0.05, 2],
      [0.1, 2],
      [0.2, 2],
      [0.1, 5],
      [0.3, 1.5],
    ] as const) {
      const [share, burst] = observe(new GilbertElliott({ loss, mean_burst, seed: 5 }), 400_000);
      expect(Math.abs(share - loss)).toBeLessThan(0.03 * loss);
      expect(Math.abs(burst - mean_burst)).toBeLessThan(0.03 * mean_burst);
    }
  });

  it("is repeated from its seed", () => {
    const run = (seed: number) => {
      const model = new GilbertElliott({ loss: 0.3, seed });
      return Array.from({ length: 200 }, () => model.lose());
    };
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it("begins as it goes on: the first packet is lost as often as any", () => {
    let lost = 0;
    for (let seed = 0; seed < 4_000; seed += 1) {
      if (new GilbertElliott({ loss: 0.2, seed }).lose()) lost += 1;
    }
    expect(Math.abs(lost / 4_000 - 0.2)).toBeLessThan(0.025);
  });

  it("loses nothing at zero and refuses what cannot be", () => {
    expect(observe(new GilbertElliott({ loss: 0 }), 1_000)[0]).toBe(0);
    expect(() => new GilbertElliott({ loss: 1 })).toThrow("below 1");
    expect(() => new GilbertElliott({ loss: 0.1, mean_burst: 0.5 })).toThrow("at least one");
    expect(() => new GilbertElliott({ loss: 0.9, mean_burst: 1 })).toThrow("longer bursts");
  });
});
