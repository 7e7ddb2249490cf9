import { setTimeout as pause } from "node:timers/promises";

/** Waits until something holds: how long it took, or undefined if it did not within the limit. What `condition` throws counts as no. */
export async function until(limit_ms: number, condition: () => boolean | Promise<boolean>): Promise<number | undefined> {
  const begun_ms = performance.now();
  for (;;) {
    const holds = await Promise.resolve()
      .then(condition)
      .catch(() => false);
    const took_ms = performance.now() - begun_ms;
    if (holds) return took_ms;
    if (took_ms >= limit_ms) return undefined;
    await pause(poll_ms);
  }
}

const poll_ms = 20;
