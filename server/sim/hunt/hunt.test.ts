import { describe, expect, it } from "vitest";
import { mustBeReached } from "./coverage.suite.js";
import { hunt } from "./hunt.suite.js";
import { replayCommand, sweep } from "./sweep.suite.js";

describe("a hunt for bugs in simulated worlds", () => {
  const reached = new Set<string>();

  it.each([1, 26, 51, 76])(
    "finds nothing in 25 worlds, from seed %i",
    async (from) => {
      const { failed, spurts, outcomes, reaches } = await sweep({ from, seeds: 25 });
      expect(failed.map(({ seed, violations }) => `${violations[0]} (${replayCommand(seed)})`)).toEqual([]);
      // Where nobody talks, or hears, nothing can be found.
      expect(spurts).toBeGreaterThan(250);
      expect(outcomes["played"]).toBeGreaterThan(10_000);
      for (const what of Object.keys(reaches)) reached.add(what);
    },
    hunts_ms_max,
  );

  it("comes in these hundred worlds to every verdict and to every limit that it has to do with", () => {
    expect(mustBeReached().filter((what) => !reached.has(what))).toEqual([]);
  });

  it("is the same each time for a seed, and another for another", async () => {
    const [first, again, other] = [await hunt(7), await hunt(7), await hunt(8)];
    expect(again).toEqual(first);
    expect(other.steps).not.toEqual(first.steps);
  });
});

/** On a busy machine; a quiet one takes a tenth. */
const hunts_ms_max = 60_000;
