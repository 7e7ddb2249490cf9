import { loadSystemLibrary } from "./system-library.js";

/** How the system was willing to run a thread: before everything ordinary, or as it was. */
export type ThreadRank = "realtime" | "ordinary";

/**
 * Asks the system to run the calling thread before all ordinary ones: a frame that waits for a processor is heard late. On Linux it
 * becomes a real-time thread (SCHED_RR, sched(7)), and what it starts is ordinary again; that takes a limit of `rtprio`, which desktops
 * give to members of a sound group. Where it cannot be had, or elsewhere, the thread stays as it was, which is no fault. Never throws.
 */
export async function raiseThread(): Promise<ThreadRank> {
  try {
    const setScheduler = (await loadSystemLibrary())?.func("int sched_setscheduler(int thread, int policy, void *priority)");
    const priority = Buffer.from(Int32Array.of(lowest_realtime_priority).buffer);
    return setScheduler?.(calling_thread, round_robin | reset_on_fork, priority) === 0 ? "realtime" : "ordinary";
  } catch {
    return "ordinary";
  }
}

const calling_thread = 0;
/** SCHED_RR and SCHED_RESET_ON_FORK (sched.h). */
const round_robin = 2;
const reset_on_fork = 0x40000000;
/** Before everything ordinary, behind everybody else's real-time threads. The kernel leaves ordinary threads a twentieth of the time. */
const lowest_realtime_priority = 1;
