/**
 * Milliseconds (float, µs resolution) on the machine's monotonic clock: one scale for every thread and process of this machine,
 * so that times stamped by a worker, a child process or the server's own process can be subtracted. Never goes backwards.
 */
export type MonotonicClock = () => number;

/** The system's monotonic clock (`process.hrtime`, CLOCK_MONOTONIC on Linux). Reading it allocates nothing. */
export function createMonotonicClock(): MonotonicClock {
  // performance.now() reads the same clock from an origin that differs in every thread; reading both at once gives that origin.
  let [origin_ms, closest_ms] = [0, Number.POSITIVE_INFINITY];
  for (let reading = 0; reading < readings; reading += 1) {
    const before_ms = performance.now();
    const now_ms = Number(process.hrtime.bigint()) / nanoseconds_per_ms;
    const after_ms = performance.now();
    if (after_ms - before_ms >= closest_ms) continue;
    closest_ms = after_ms - before_ms;
    origin_ms = now_ms - (before_ms + after_ms) / 2;
  }
  return () => origin_ms + performance.now();
}

/** Whoever is interrupted between two of them is wrong by that time: of several, the closest counts. */
const readings = 8;

const nanoseconds_per_ms = 1e6;
