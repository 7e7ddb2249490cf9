import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What is held, in bytes, after everything that is garbage has been collected. */
export interface UsedMemory {
  /** Objects. */
  readonly heap_bytes: number;
  /** What objects hold outside the heap, buffers above all. */
  readonly outside_bytes: number;
}

export function usedMemory(): UsedMemory {
  collectGarbage();
  const { heapUsed: heap_bytes, external: outside_bytes } = process.memoryUsage();
  return { heap_bytes, outside_bytes };
}

/**
 * Bytes that `run` allocates on the heap, garbage or not: the least of `rounds`, for the compiler works beside it. `run` is to make less
 * than 1 MB, or a collection would hide it.
 */
export function allocatedBytes(run: () => void, rounds: number): number {
  let least_bytes = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    run();
    least_bytes = Math.min(least_bytes, process.memoryUsage().heapUsed - before);
  }
  return least_bytes;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  // The first collection runs finalizers, the second takes what they let go.
  collect();
  collect();
}
