/** Calls `run` once after `delay_ms` (≥ 0); the returned function cancels it. An argument, so that tests run on virtual time. */
export type Timer = (delay_ms: number, run: () => void) => CancelTimer;

/** Cancels a timer; does nothing when it has fired or was cancelled. */
export type CancelTimer = () => void;

/** The process's own timers. A running one keeps the process alive. */
export const systemTimer: Timer = (delay_ms, run) => {
  const handle = setTimeout(run, delay_ms);
  return () => clearTimeout(handle);
};

/**
 * Waits for `work`, but no longer than `limit_ms`: resolves false if it was not done by then or failed. For closing things
 * whose other end may have stopped answering.
 */
export function settledWithin(timer: Timer, limit_ms: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = timer(limit_ms, () => resolve(false));
    const settle = (done: boolean) => {
      cancel();
      resolve(done);
    };
    work.then(
      () => settle(true),
      () => settle(false),
    );
  });
}
