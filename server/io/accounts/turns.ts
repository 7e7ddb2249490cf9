import { type Result, refuseFor } from "@talkgroup/schemas";

/** Work that must not run side by side with other work on the same thing: one after the other for each key, in the order it came. */
export class Turns {
  readonly #waiting_max: number;
  /** What is being worked on now. */
  readonly #turns = new Map<string, Turn>();

  /** `waiting_max`: for one key, the one whose turn it is included. */
  constructor(waiting_max: number) {
    this.#waiting_max = waiting_max;
  }

  /** Refuses `busy` where too many wait for their turn. Throws what `work` throws. */
  async take<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = this.#turns.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (turn.waiting >= this.#waiting_max) return refuseFor(busy_ms, "busy", "too many tries at once: try again a little later");
    turn.waiting += 1;
    this.#turns.set(key, turn);
    const mine = turn.last.then(work);
    turn.last = mine.catch(() => {});
    try {
      return await mine;
    } finally {
      turn.waiting -= 1;
      if (turn.waiting === 0) this.#turns.delete(key);
    }
  }
}

interface Turn {
  last: Promise<unknown>;
  waiting: number;
}

const busy_ms = 1000;
