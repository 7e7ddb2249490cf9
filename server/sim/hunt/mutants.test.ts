import { describe, expect, it } from "vitest";
import { mutants } from "./mutants.suite.js";
import type { Mutant } from "./planting.suite.js";
import { sweep } from "./sweep.suite.js";

/** The first seed that shows the bug, and how. */
async function found({ faults, plant }: Mutant): Promise<{ readonly seed: number; readonly what: string } | undefined> {
  const remove = plant?.() ?? (() => {});
  try {
    const { failed } = await sweep({ from: 1, seeds: seeds_max, failed_max: 1, faults });
    const [first] = failed;
    return first === undefined ? undefined : { seed: first.seed, what: first.violations[0] ?? "" };
  } finally {
    remove();
  }
}

describe("the hunt's checks", () => {
  it.each(mutants)(
    "find that $name",
    async (mutant) => {
      const first = await found(mutant);
      process.stdout.write(`seed ${first?.seed ?? "-"}: ${mutant.name}: ${first?.what.slice(0, shown_chars_max)}\n`);
      expect(first).toBeDefined();
    },
    hunts_ms_max,
  );
});

const seeds_max = 200;
const shown_chars_max = 160;
/** As long as `seeds_max` hunts take on a busy machine. */
const hunts_ms_max = 120_000;
