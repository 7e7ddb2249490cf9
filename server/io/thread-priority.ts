import { constants, getPriority, setPriority } from "node:os";

/**
 * Asks the system to run this thread before ordinary ones: a frame that waits for a processor is heard late. False where that is not to
 * be had: not everybody may ask (it takes a limit of `nice`), and only on Linux a priority is a thread's own (sched(7)), elsewhere it would
 * be the whole process's.
 */
export function raiseThread(): boolean {
  return place(constants.priority.PRIORITY_HIGH);
}

/** Puts this thread behind others that run at the priority it has had, by 1 … 19 steps. Does nothing where that cannot be had. */
export function lowerThread(steps: number): void {
  if (process.platform === "linux") place(getPriority(0) + steps);
}

/** 0 is the calling thread, whose priority alone is meant on Linux. */
function place(niceness: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    setPriority(0, Math.min(constants.priority.PRIORITY_LOW, niceness));
    return true;
  } catch {
    return false;
  }
}
