/**
 * How long a datagram has waited, as `Overload` is told of it, ms. Both times are of the wall clock, which may be set at any moment: the
 * system knows no other for when a datagram came. What came before the clock was set back, or at a time nobody knows (NaN), has
 * `unknown_wait_ms`; what came before it was set forward seems old, and no more than that is lost.
 *
 * A datagram that is late with none behind it (`hasMore`) counts as the latest that is in time: the system was late with it, and to drop
 * it would help nobody. It says as little of having caught up. Alone or not, what is useless is.
 */
export function waitOf(now_ms: number, came_ms: number, hasMore: () => boolean): number {
  const waited_ms = now_ms - came_ms;
  if (waited_ms >= 0) return waited_ms > late_ms && waited_ms <= useless_ms && !hasMore() ? late_ms : waited_ms;
  return waited_ms >= -clock_step_ms ? 0 : unknown_wait_ms;
}

/** Of what came by a way on which nobody measures. */
export const unknown_wait_ms = -1;
/** Two frames of 20 ms: later ones make listeners' jitter buffers grow. */
export const late_ms = 40;
/** A listener's jitter buffer never waits longer. */
export const useless_ms = 200;
/** Time is read in whole ms, when a datagram came to the nanosecond. */
const clock_step_ms = 1;
