import type { LabPlayer } from "../lab/laboratory.js";
import { clockMs } from "./radio-log.suite.js";

/** Waits until a player has heard so many more frames of anybody. Rejects after 5 s. */
export async function hears({ name, talkgroup }: Pick<LabPlayer, "name" | "talkgroup">, frames: number): Promise<void> {
  const opened = async (): Promise<number> =>
    (await talkgroup.stats.read()).talkers.reduce((sum, talker) => sum + talker.opened, 0);
  const begin = await opened();
  for (const end_ms = clockMs() + limit_ms; (await opened()) < begin + frames; ) {
    if (clockMs() > end_ms) throw new Error(`not within ${limit_ms} ms: ${frames} more frames heard by ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const limit_ms = 5_000;
