import { constants, getPriority, setPriority } from "node:os";

/** How the system was willing to run a thread: before everything, before ordinary threads, or as one of them. */
export type ThreadRank = "realtime" | "first" | "ordinary";

/**
 * Asks the system to run this thread before others: a frame that waits for a processor is heard late. On Linux it becomes a real-time
 * thread (SCHED_RR, sched(7)), which an ordinary one never holds up; where that is not allowed (it takes a limit of `rtprio`) it goes
 * before ordinary ones (a limit of `nice`). Elsewhere a priority would be the whole process's: then nothing is done, which is no fault.
 */
export async function raiseThread(): Promise<ThreadRank> {
  if (process.platform !== "linux") return "ordinary";
  if (await becomeRealTime()) return "realtime";
  return place(voice_niceness) ? "first" : "ordinary";
}

/** Puts this thread behind others that run at the priority it has had, by 1 … 19 steps. Does nothing where that cannot be had. */
export function lowerThread(steps: number): void {
  if (process.platform === "linux") place(getPriority(0) + steps);
}

/** Node has no call for it. koffi may be missing: it is an optional package. */
async function becomeRealTime(): Promise<boolean> {
  try {
    const { default: koffi } = await import("koffi");
    // Node itself: it is linked with the system's C library, whichever that is.
    const setScheduler = koffi.load(null).func("int sched_setscheduler(int thread, int policy, void *priority)");
    const priority = Buffer.from(Int32Array.of(lowest_realtime_priority).buffer);
    return setScheduler(calling_thread, round_robin | reset_on_fork, priority) === 0;
  } catch {
    return false;
  }
}

/** The calling thread's niceness alone, on Linux. */
function place(niceness: number): boolean {
  try {
    setPriority(calling_thread, Math.min(constants.priority.PRIORITY_LOW, niceness));
    return true;
  } catch {
    return false;
  }
}

const calling_thread = 0;
/** SCHED_RR and SCHED_RESET_ON_FORK (sched.h): whatever this thread starts is ordinary again. */
const round_robin = 2;
const reset_on_fork = 0x40000000;
/** Before everything ordinary, behind everybody else's real-time threads. The kernel leaves ordinary threads a twentieth of the time. */
const lowest_realtime_priority = 1;
/** Well before everything ordinary, and no further than the systemd unit lets it (`LimitNICE`). */
const voice_niceness = -10;
