import type { MonotonicClock } from "./monotonic-clock.js";

/**
 * Milliseconds that never go backwards and count while the machine sleeps, which CLOCK_MONOTONIC of Linux does not (clock_gettime(2)):
 * `clock`, and what `wall_ms` (milliseconds since 1970) ran ahead of it by more than `ahead_ms_max` between two readings. So a wall clock that
 * is set ahead counts as sleep; one that is set back, or by a little, as nothing. For lengths of time alone: no timer goes by it.
 */
export function createBootClock(clock: MonotonicClock, wall_ms: () => number): MonotonicClock {
  let ahead_ms = wall_ms() - clock();
  let slept_ms = 0;
  return () => {
    const now_ms = clock();
    const now_ahead_ms = wall_ms() - now_ms;
    if (now_ahead_ms - ahead_ms > ahead_ms_max) slept_ms += now_ahead_ms - ahead_ms;
    ahead_ms = now_ahead_ms;
    return now_ms + slept_ms;
  };
}

/** What time servers set a clock by at once; shorter sleeps harm nobody. */
const ahead_ms_max = 1_000;
