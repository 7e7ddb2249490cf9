import { constants, getPriority, setPriority } from "node:os";

/**
 * Asks the system to run this thread before ordinary ones: a frame that waits for a processor is heard late. Not everybody may ask (it
 * takes a limit of `nice`), and only on Linux a priority is a thread's own (sched(7)), elsewhere it would be the whole process's: then
 * nothing is done, which is no fault.
 */
export function raiseThread(): void {
  place(voice_niceness);
}

/** Puts this thread behind others that run at the priority it has had, by 1 … 19 steps. Does nothing where that cannot be had. */
export function lowerThread(steps: number): void {
  if (process.platform === "linux") place(getPriority(0) + steps);
}

/** 0 is the calling thread, whose priority alone is meant on Linux. */
function place(niceness: number): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.min(constants.priority.PRIORITY_LOW, niceness));
  } catch {
    // Asked, and not allowed.
  }
}

/** Well before everything ordinary, and no further than the systemd unit lets it (`LimitNICE`). */
const voice_niceness = -10;
