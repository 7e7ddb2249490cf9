/**
 * How fast programs may ask the player: a few at once, then one every few seconds, and after a "no" not the same one again for a while.
 * Without it a program could bury the player, and every window that shows requests, under questions. Programs that come by different ways
 * are counted apart, so that no web page keeps a game in a sandbox from asking; and one program alone does not use up what its way has.
 */
export class ConsentPace {
  readonly #opened = new Map<string, Opened[]>();
  readonly #denied_ms = new Map<string, number>();

  /** How long `identity`, which came by `way`, has to wait before it may ask; 0: it may now. */
  wait(way: string, identity: string, now_ms: number): number {
    const denied_ms = this.#denied_ms.get(identity);
    const after_denial_ms = denied_ms === undefined ? 0 : denied_ms + denied_ms_min - now_ms;
    const opened = this.#opened.get(way) ?? [];
    const own = opened.filter((one) => one.identity === identity);
    return Math.max(0, after_denial_ms, waitAfter(opened, requests_max, now_ms), waitAfter(own, requests_each_max, now_ms));
  }

  /** A request was opened. */
  noteOpened(way: string, identity: string, now_ms: number): void {
    const opened = this.#opened.get(way) ?? [];
    opened.push({ identity, at_ms: now_ms });
    this.#opened.set(way, opened.slice(-requests_max));
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

interface Opened {
  readonly identity: string;
  readonly at_ms: number;
}

/** Until the newest `limit` of them are not all of the last period. */
function waitAfter(opened: readonly Opened[], limit: number, now_ms: number): number {
  const first = opened.at(-limit);
  return opened.length < limit || first === undefined ? 0 : first.at_ms + requests_period_ms - now_ms;
}

/** By each way. A player who starts a game with all its tools answers that many in a minute. */
export const requests_max = 12;
/** By each program: one that lost its answer asks again, one that asks and leaves in a loop is felt. */
export const requests_each_max = 3;
export const requests_period_ms = 60_000;
/** Long enough to be felt as a no, short enough for a player who misclicked. */
export const denied_ms_min = 30_000;
/** The player cannot have said no to more within `denied_ms_min`; the oldest goes first. */
const denied_max = 64;
