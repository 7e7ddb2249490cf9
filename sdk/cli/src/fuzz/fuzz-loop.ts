import { getHeapStatistics } from "node:v8";
import { Random } from "@talkgroup/testing";

import { mutateBytes } from "./byte-mutator.js";
import type { FuzzTarget } from "./fuzz-target.js";
import { mutateJson } from "./json-mutator.js";
import { shrink } from "./shrink.js";

/** What says how much code has run since it was asked last that never had before. */
export interface Coverage {
  /** `remembers`: from now on it has. */
  take(remembers: boolean): number;
}

export interface FuzzOptions {
  readonly seed: number;
  /** Inputs of earlier runs. */
  readonly corpus: readonly Uint8Array[];
  readonly coverage: Coverage;
  /** True as long as it is to go on. */
  readonly goesOn: () => boolean;
  /** Told of every input before it is run. */
  readonly onRun?: (input: Uint8Array) => void;
}

export interface FuzzOutcome {
  readonly runs: number;
  /** How much of the code ran, in characters. */
  readonly covered: number;
  /** Inputs that reach all that was reached, those of `corpus` that do among them. */
  readonly kept: readonly Uint8Array[];
  readonly slowest_ms: number;
  readonly failure: FuzzFailure | undefined;
}

export interface FuzzFailure {
  readonly what: string;
  /** As small as it became. */
  readonly input: Uint8Array;
}

/**
 * Feeds a target with what chance makes of its seeds, and keeps inputs that reach new code, to make others of. Ends at the first
 * failure, with the input made small. The same seed, corpus and coverage give the same inputs in the same order.
 */
export function fuzz(target: FuzzTarget, { seed, corpus, coverage, goesOn, onRun = () => {} }: FuzzOptions): FuzzOutcome {
  const random = new Random(seed);
  const kept: Uint8Array[] = [];
  let [runs, slowest_ms] = [0, 0];
  let failure: FuzzFailure | undefined;
  const run = (input: Uint8Array): boolean => {
    onRun(input);
    runs += 1;
    const { took_ms, what } = judge(target, input);
    slowest_ms = Math.max(slowest_ms, took_ms);
    if (what === undefined) return true;
    const small = shrink(input, (candidate) => judge(target, candidate).what !== undefined);
    failure = { what: judge(target, small).what ?? what, input: small };
    return false;
  };
  let covered = 0;
  const runBatch = (batch: readonly Uint8Array[]): void => {
    if (!batch.every(run)) return;
    // Which of them was it? Most batches reach nothing new, so that this is rare.
    for (const input of coverage.take(false) === 0 ? [] : batch) {
      run(input);
      const fresh = coverage.take(true);
      if (fresh > 0) kept.push(input);
      covered += fresh;
    }
  };
  // What ran while the target was loaded is nobody's merit.
  coverage.take(true);
  for (const input of [...target.seeds, ...corpus]) if (failure === undefined) runBatch([input]);
  const from = kept.length > 0 ? kept : [new Uint8Array(0)];
  while (failure === undefined && goesOn()) {
    runBatch(Array.from({ length: batch_size }, () => offspring(target, from, random)));
  }
  return { runs, covered, kept, slowest_ms, failure };
}

function offspring(target: FuzzTarget, from: readonly Uint8Array[], random: Random): Uint8Array {
  const pick = (): Uint8Array => {
    // The newer ones more often: what was just found leads on.
    const back = Math.min(random.integer(from.length), random.integer(from.length));
    return from[from.length - 1 - back] ?? new Uint8Array(0);
  };
  const stock = { words: target.words, other: pick(), bytes_max: target.bytes_max };
  const is_json = target.form === "text" && random.integer(3) > 0;
  return (is_json ? mutateJson : mutateBytes)(pick(), random, stock);
}

/** Runs one input, with its limits. What is slow once is tried again: the machine may have had other things to do. */
function judge(target: FuzzTarget, input: Uint8Array): { readonly took_ms: number; readonly what: string | undefined } {
  let took_ms = Number.POSITIVE_INFINITY;
  let allocated_bytes = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < tries_max; tries += 1) {
    const before_bytes = usedBytes();
    const begun_ms = performance.now();
    try {
      target.run(input);
    } catch (error) {
      return { took_ms: performance.now() - begun_ms, what: whatOf(error) };
    }
    took_ms = Math.min(took_ms, performance.now() - begun_ms);
    // Less than before where the collector ran meanwhile: then nothing is known, and nothing is said.
    allocated_bytes = Math.min(allocated_bytes, usedBytes() - before_bytes);
    if (took_ms <= target.run_ms_max && allocated_bytes <= target.allocated_bytes_max) return { took_ms, what: undefined };
  }
  if (took_ms > target.run_ms_max) return { took_ms, what: `took ${Math.round(took_ms)} ms, at most ${target.run_ms_max}` };
  return { took_ms, what: `allocated ${allocated_bytes} bytes, at most ${target.allocated_bytes_max}` };
}

function usedBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** With the place in our own code. */
function whatOf(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const place = /\/(?:dist|src)\/(\S+?:\d+):\d+/.exec(error.stack ?? "")?.[1];
  return `threw ${error.name}: ${error.message}${place === undefined ? "" : ` at ${place}`}`;
}

const batch_size = 48;
const tries_max = 4;
