/**
 * When to look for the agent again: after 0.2, 0.4, 0.8 s … up to a cap, each a fifth more or less by chance, so that not all programs of
 * the player come in the same moment. Pure: chance is an argument.
 */
export class RetrySchedule {
  readonly #cap_ms: number;
  #attempts = 0;

  /** `cap_ms`: the longest wait, before chance. */
  constructor(cap_ms: number) {
    this.#cap_ms = cap_ms;
  }

  /** The connection has held for a while: the next one that drops was not made in vain. */
  reset(): void {
    this.#attempts = 0;
  }

  /** Whole milliseconds until the next attempt, which is counted. `chance`: 0 … 1. `asked_ms`: not sooner, because the agent says so. */
  next(chance: number, asked_ms = 0): number {
    const step_ms = Math.min(this.#cap_ms, first_step_ms * 2 ** this.#attempts);
    this.#attempts += 1;
    const own_ms = step_ms * (1 - spread + 2 * spread * chance);
    return Math.round(Math.max(own_ms, Math.min(asked_ms, asked_ms_max)));
  }
}

const first_step_ms = 200;
const spread = 0.2;
/** An agent that asks for more is not to be believed. */
const asked_ms_max = 300_000;
