import { constants, setPriority } from "node:os";

/**
 * Asks the system to run this process, and the threads it starts from here on, before ordinary ones: a frame that waits for a processor is
 * heard late. Not every player may ask that (on Linux it takes a limit of `nice`); then it stays as it was, which is no fault. Never throws.
 *
 * A process that it starts is as it is itself, but not on Windows, where it is ordinary again (SetPriorityClass, CreateProcess): each of ours
 * asks for itself. Where it was inherited, asking again changes nothing.
 */
export function raisePriority(): boolean {
  try {
    setPriority(constants.priority.PRIORITY_HIGH);
    return true;
  } catch {
    return false;
  }
}
