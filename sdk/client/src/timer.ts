/**
 * Calls `run` once after `delay_ms`; the returned function cancels that. An argument of the client, so that tests run on virtual time.
 *
 * @param delay_ms 0 … 2 147 483 647 ms.
 * @param run Must not throw.
 * @returns Cancels it; harmless once it has run.
 * @since 0.1.0
 */
export type Timer = (delay_ms: number, run: () => void) => () => void;

/** The system's timers. They do not keep the game's process alive. */
export const systemTimer: Timer = (delay_ms, run) => {
  const handle: unknown = setTimeout(run, delay_ms);
  // Browsers give a number here.
  if (isUnref(handle)) handle.unref();
  return () => clearTimeout(handle as NodeJS.Timeout);
};

/** The system's timers. They keep the process alive until they have run. */
export const patientTimer: Timer = (delay_ms, run) => {
  const handle = setTimeout(run, delay_ms);
  return () => clearTimeout(handle);
};

function isUnref(handle: unknown): handle is { unref(): void } {
  return typeof handle === "object" && handle !== null && "unref" in handle;
}
