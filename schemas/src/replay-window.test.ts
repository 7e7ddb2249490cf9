import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ReplayWindow, replay_window_counters } from "./replay-window.js";

/** The obvious way: remember everything. */
class SlowWindow {
  readonly #seen = new Set<number>();

  accept(counter: number): boolean {
    const highest = Math.max(-1, ...this.#seen);
    if (this.#seen.has(counter) || highest - counter >= replay_window_counters) return false;
    this.#seen.add(counter);
    return true;
  }
}

describe("the replay window", () => {
  it("does what remembering everything does", () => {
    const steps = fc.array(fc.oneof(fc.integer({ min: -40, max: 60 }), fc.integer({ min: -1200, max: 2500 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), steps, (start, moves) => {
        const window = new ReplayWindow();
        const slow = new SlowWindow();
        let counter = start;
        for (const move of moves) {
          counter = Math.max(0, counter + move);
          expect(window.accept(counter)).toBe(slow.accept(counter));
        }
      }),
    );
  });

  it("takes the last counters there are", () => {
    const window = new ReplayWindow();
    for (const counter of [0, 0xff_ff_ff_fe, 0xff_ff_ff_ff]) expect(window.accept(counter)).toBe(true);
    for (const counter of [0, 0xff_ff_ff_fe, 0xff_ff_ff_ff]) expect(window.accept(counter)).toBe(false);
    expect(window.accept(0xff_ff_ff_00)).toBe(true);
  });
});
