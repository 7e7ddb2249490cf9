/**
 * When to try again to reach a server: at once, then after 0.25, 0.5, 1, 2, 4 s… up to a cap, each a fifth more or less by chance, so that
 * not everybody comes back in the same moment. Pure: time and chance are arguments.
 */
export class ReconnectSchedule {
  /** Attempts since the connection was last steady. */
  #attempts = 0;
  #opened_ms: number | undefined;

  /** An attempt led to a session. */
  handleOpened(now_ms: number): void {
    this.#opened_ms = now_ms;
  }

  /** The connection is gone. Only if it was a steady one does the schedule begin anew: a server that lets go at once is not hurried. */
  handleDropped(now_ms: number): void {
    if (this.#opened_ms !== undefined && now_ms - this.#opened_ms >= steady_ms) this.#attempts = 0;
    this.#opened_ms = undefined;
  }

  /**
   * Whole milliseconds until the next attempt, which is counted. `chance`: 0 … 1. `cap_ms`: the longest wait, before chance. `asked_ms`: not
   * sooner, because the server says so (at most `asked_ms_max` is believed); up to a fifth later, by chance.
   */
  next(chance: number, cap_ms: number, asked_ms = 0): number {
    const step_ms = this.#attempts === 0 ? 0 : Math.min(cap_ms, first_step_ms * 2 ** (this.#attempts - 1));
    this.#attempts += 1;
    const own_ms = step_ms * (1 - spread + 2 * spread * chance);
    return Math.round(Math.max(own_ms, Math.min(asked_ms, asked_ms_max) * (1 + spread * chance)));
  }
}

/** While the session can still be resumed, a minute: with chance and a hello, everybody talks again within 2 s after the server is back. */
export const resume_cap_ms = 1_400;
/**
 * After that: the server is down, and hears from everybody when it is back. By then chance has spread them evenly, so that of a thousand
 * players two hundred come in a second, and the last is back within 6 s.
 */
export const renew_cap_ms = 5_000;
const first_step_ms = 250;
const spread = 0.2;
/** A connection that held so long did not fail because of how it was made. */
const steady_ms = 30_000;
/** A server that asks for more has no clock to be trusted. */
const asked_ms_max = 300_000;
