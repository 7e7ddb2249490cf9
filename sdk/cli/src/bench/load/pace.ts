import { setPriority } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** How much is to be said, and how long it takes to say it. */
export interface Pace {
  readonly frames_per_s: number;
  readonly seconds: number;
}

/** How it went. */
export interface Paced {
  readonly frames: number;
  /** How late a frame was, at worst. */
  readonly late_ms: number;
  /** Longer than was asked for where the machine kept this process waiting. */
  readonly took_ms: number;
}

/**
 * Has `say` say so many frames each time, in time and evenly; each time is over before the next begins. When the machine has kept this
 * process waiting, all goes on later: what was to be said meanwhile is not said in one heap, as it would not be by players on machines of
 * their own.
 */
export async function pace({ frames_per_s, seconds }: Pace, say: (frames: number) => Promise<void> | void): Promise<Paced> {
  const begun_ms = performance.now();
  const per_ms = frames_per_s / 1000;
  const total = Math.round(frames_per_s * seconds);
  let started_ms = begun_ms;
  let [said, late_ms] = [0, 0];
  while (said < total) {
    const now_ms = performance.now();
    // A frame is due when its time is over: the next one so much longer ago.
    const behind_ms = now_ms - started_ms - (said + 1) / per_ms;
    late_ms = Math.max(late_ms, behind_ms);
    started_ms += Math.max(0, behind_ms - behind_ms_max);
    const due = Math.min(total, Math.floor((now_ms - started_ms) * per_ms));
    if (due > said) await say(due - said);
    said = Math.max(said, due);
    await pause(1);
  }
  return { frames: said, late_ms: Math.round(late_ms * 10) / 10, took_ms: performance.now() - begun_ms };
}

/**
 * Has this process run before ordinary ones, where that is allowed; but not in real time, as the server: two of them would wait for each other.
 * Frames that are sent late come in heaps, which no player's do: that would be measured as the server's delay.
 */
export function hurry(): void {
  try {
    setPriority(niceness);
  } catch {
    // Then frames are late on a busy machine, which `late_ms` tells.
  }
}

const niceness = -15;
const behind_ms_max = 5;
