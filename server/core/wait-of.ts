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

/**
 * How long each datagram of a queue has waited, asking the system no more often than it must: what is read after another came after it, and
 * has waited no longer than from then on. Allocates nothing.
 */
export class QueueWait {
  readonly #newestCame: () => number;
  readonly #hasMore: () => boolean;
  /** When the one came that was asked about last. An array, because a double in an object's field may be boxed anew at each write. */
  readonly #came_ms: Float64Array = Float64Array.of(Number.NaN);

  /** `newestCame`: when the datagram came that was read last, ms on the wall clock; NaN where nobody knows. `hasMore`: see `waitOf`. */
  constructor(newestCame: () => number, hasMore: () => boolean) {
    this.#newestCame = newestCame;
    this.#hasMore = hasMore;
  }

  /** To be called once for each datagram, in its order. As `waitOf`; of one that has waited less than `calm_ms`, at most that. */
  wait(now_ms: number): number {
    const at_most_ms = now_ms - (this.#came_ms[0] as number);
    if (at_most_ms >= 0 && at_most_ms <= calm_ms) return at_most_ms;
    const came_ms = this.#newestCame();
    this.#came_ms[0] = came_ms;
    return waitOf(now_ms, came_ms, this.#hasMore);
  }
}

/** Of what came by a way on which nobody measures. */
export const unknown_wait_ms = -1;
/** Who reads what has waited no longer has caught up. */
export const calm_ms = 5;
/** Two frames of 20 ms: later ones make listeners' jitter buffers grow. */
export const late_ms = 40;
/** A listener's jitter buffer never waits longer. */
export const useless_ms = 200;
/** Time is read in whole ms, when a datagram came to the nanosecond. */
const clock_step_ms = 1;
