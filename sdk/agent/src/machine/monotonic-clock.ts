/**
 * Milliseconds (float, µs resolution) on the machine's monotonic clock: one scale for every thread and process of this machine,
 * so that times stamped by a worker, a child process or the server's own process can be subtracted. Never goes backwards.
 */
export type MonotonicClock = () => number;

/** The system's monotonic clock (`process.hrtime`, CLOCK_MONOTONIC on Linux). Reading it allocates nothing. */
export function createMonotonicClock(): MonotonicClock {
  // performance.now() reads the same clock from an origin that differs in every thread; one reading of both gives that origin.
  const origin_ms = Number(process.hrtime.bigint()) / nanoseconds_per_ms - performance.now();
  return () => origin_ms + performance.now();
}

const nanoseconds_per_ms = 1e6;
