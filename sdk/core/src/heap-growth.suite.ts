import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Bytes of heap that `run` leaves behind, live or not: the least of up to `rounds_max` rounds, for the compiler works beside it. Stops at
 * `enough_bytes`. `run` is to make less than 1 MB, or a collection would hide it.
 */
export function heapGrowth(run: () => void, rounds_max: number, enough_bytes: number): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let least_bytes = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds_max && least_bytes > enough_bytes; round += 1) {
    collect();
    const before_bytes = process.memoryUsage().heapUsed;
    run();
    least_bytes = Math.min(least_bytes, process.memoryUsage().heapUsed - before_bytes);
  }
  return least_bytes;
}
