/**
 * Asks the system to run a process's main thread before all ordinary ones (SCHED_RR, sched(7)), so that a busy machine does not hold up
 * what is not to be measured. True if it does; it is Linux alone, and takes the right to. Never throws.
 */
export async function makeRealTime(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return false;
  try {
    // It may be missing: it is an optional package.
    const { default: koffi } = await import("koffi");
    // Node itself: it is linked with the system's C library, whichever that is.
    const setScheduler = koffi.load(null).func("int sched_setscheduler(int thread, int policy, void *priority)");
    return setScheduler(pid, round_robin | reset_on_fork, Buffer.from(Int32Array.of(lowest_realtime_priority).buffer)) === 0;
  } catch {
    return false;
  }
}

/** SCHED_RR and SCHED_RESET_ON_FORK (sched.h). */
const round_robin = 2;
const reset_on_fork = 0x40000000;
const lowest_realtime_priority = 1;
