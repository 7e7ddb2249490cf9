import { describe, expect, it } from "vitest";

import { CodeCoverage } from "./code-coverage.js";
import { type Coverage, type FuzzOutcome, fuzz } from "./fuzz-loop.js";
import { bytesOf, type FuzzTarget, textOf } from "./fuzz-target.js";
import { openLock } from "./lock.suite.js";

const plain: FuzzTarget = {
  form: "bytes",
  bytes_max: 64,
  seeds: [bytesOf("seed")],
  words: [],
  run_ms_max: 50,
  allocated_bytes_max: 4 << 20,
  run: () => {},
};
const blind: Coverage = { take: () => 0 };

/** So many rounds. */
function forRounds(rounds: number): () => boolean {
  let left = rounds;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

function run(
  target: Partial<FuzzTarget>,
  rounds: number,
  coverage: Coverage = blind,
  corpus: readonly Uint8Array[] = [],
): FuzzOutcome {
  return fuzz({ ...plain, ...target }, { seed: 1, corpus, coverage, goesOn: forRounds(rounds) });
}

describe("fuzz", () => {
  it("is led by the code that runs through doors that chance alone does not open", () => {
    const coverage = new CodeCoverage((url) => url.includes("lock.suite"));
    const led = run({ run: openLock }, 4_000, coverage);
    coverage.stop();
    expect(led.failure?.what).toContain("the lock is open");
    expect(textOf(led.failure?.input ?? new Uint8Array(0))).toBe("fuzz!");
    // The same without knowing what runs: it does not get there.
    expect(run({ run: openLock }, 1_000).failure).toBeUndefined();
  });

  it("keeps inputs that reach new code", () => {
    const [seen, now] = [new Set<number>(), new Set<number>()];
    const coverage: Coverage = {
      take(remembers) {
        const fresh = [...now].filter((length) => !seen.has(length));
        now.clear();
        if (remembers) for (const length of fresh) seen.add(length);
        return fresh.length;
      },
    };
    const outcome = run({ run: (input) => void now.add(input.length) }, 20, coverage);
    expect(outcome.kept.length).toBeGreaterThan(5);
    expect(new Set(outcome.kept.map(({ length }) => length)).size).toBe(outcome.kept.length);
    expect(outcome.covered).toBe(outcome.kept.length);
  });

  it("tells the smallest input that fails, and why", () => {
    const target = {
      run(input: Uint8Array): void {
        if (input.length > 20) throw new RangeError("too long for me");
      },
    };
    const { failure } = run(target, 500);
    expect(failure).toMatchObject({ what: expect.stringContaining("RangeError: too long for me"), input: new Uint8Array(21) });
  });

  it("does the same again for the same seed", () => {
    const inputs: string[][] = [[], []];
    for (const list of inputs) run({ run: (input) => void list.push(textOf(input)) }, 20);
    expect(inputs[0]).toEqual(inputs[1]);
    expect(inputs[0]?.length).toBeGreaterThan(500);
  });

  it("takes an input that is too slow, or takes too much memory, for a failure", () => {
    const slow = run({ run: (input) => spin(input.length > 4 ? 8 : 0), run_ms_max: 4 }, 50);
    expect(slow.failure?.what).toMatch(/^took \d+ ms, at most 4$/);
    const kept: Uint8Array[] = [];
    const greedy = run({ run: (input) => void (input.length > 4 && kept.push(new Uint8Array(8 << 20))) }, 50);
    expect(greedy.failure?.what).toMatch(/^allocated \d+ bytes, at most 4194304$/);
  });

  it("tries the inputs of earlier runs first", () => {
    const outcome = run({ run: (input) => expect(textOf(input)).not.toBe("old bug") }, 0, blind, [bytesOf("old bug")]);
    expect(outcome.failure).toBeDefined();
  });
});

function spin(spin_ms: number): void {
  for (const end_ms = performance.now() + spin_ms; performance.now() < end_ms; );
}
