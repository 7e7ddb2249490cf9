import { Worker } from "node:worker_threads";

import { FuzzDesk, type FuzzOrder, type FuzzResult } from "./fuzz-message.js";

/**
 * Fuzzes one target in a thread of its own and watches it: an input that takes longer than `hang_ms_max`, or needs more memory than the
 * thread may have, is a failure like any other. Rejects when it is interrupted, or the target cannot be loaded.
 */
export async function watchFuzz(order: Omit<FuzzOrder, "desk">, signal: AbortSignal): Promise<FuzzResult> {
  signal.throwIfAborted();
  const desk = new FuzzDesk();
  const workerData: FuzzOrder = { ...order, desk: desk.shared };
  const thread = new Worker(new URL("./fuzz-thread.js", import.meta.url), { workerData, resourceLimits });
  const failed = (what: string): FuzzResult => {
    return { runs: desk.runs, covered: 0, kept: [], slowest_ms: 0, failure: { what, input: desk.input } };
  };
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<FuzzResult>((resolve, reject) => {
      let [runs, since_ms] = [desk.runs, performance.now()];
      timer = setInterval(() => {
        if (desk.runs !== runs) [runs, since_ms] = [desk.runs, performance.now()];
        else if (runs > 0 && performance.now() - since_ms > hang_ms_max) resolve(failed(`has not ended after ${hang_ms_max} ms`));
      }, look_ms);
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(failed("needs more memory than there is"));
        else reject(error);
      });
    });
  } finally {
    clearInterval(timer);
    await thread.terminate();
  }
}

const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
/** Many times what any target allows one input, and a while for shrinking, which tells of no runs. */
const hang_ms_max = 30_000;
const look_ms = 250;
