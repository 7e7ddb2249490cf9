/**
 * How fast programs may ask the player: a few at once, then one every few seconds, and after a "no" not the same one again for a while.
 * Without it a program could bury the player, and every window that shows requests, under questions.
 */
export class RequestPace {
  readonly #opened_ms: number[] = [];
  readonly #denied_ms = new Map<string, number>();

  /** How long `identity` has to wait before it may ask; 0: it may now. */
  wait(identity: string, now_ms: number): number {
    const denied_ms = this.#denied_ms.get(identity);
    const after_denial_ms = denied_ms === undefined ? 0 : denied_ms + denied_ms_min - now_ms;
    const first_ms = this.#opened_ms.length < requests_max ? undefined : this.#opened_ms[0];
    const after_others_ms = first_ms === undefined ? 0 : first_ms + requests_period_ms - now_ms;
    return Math.max(0, after_denial_ms, after_others_ms);
  }

  /** A request was opened. */
  noteOpened(now_ms: number): void {
    this.#opened_ms.push(now_ms);
    if (this.#opened_ms.length > requests_max) this.#opened_ms.shift();
  }

  /** The player said no. */
  noteDenied(identity: string, now_ms: number): void {
    for (const [other, denied_ms] of this.#denied_ms) {
      if (denied_ms + denied_ms_min <= now_ms || this.#denied_ms.size >= denied_max) this.#denied_ms.delete(other);
    }
    this.#denied_ms.delete(identity);
    this.#denied_ms.set(identity, now_ms);
  }
}

/** A player who starts a game with all its tools answers that many in a minute. */
export const requests_max = 12;
export const requests_period_ms = 60_000;
/** Long enough to be felt as a no, short enough for a player who misclicked. */
export const denied_ms_min = 30_000;
/** The player cannot have said no to more within `denied_ms_min`; the oldest goes first. */
const denied_max = 64;
