import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";

import type { ThreadRank } from "./real-time.js";

describe("the rank of the audio thread", () => {
  it("is what the system says it is, and this thread's own alone", async () => {
    const before = getPriority(0);
    const [rank, policy, child_policy, main_policy] = await rankOfAnotherThread();
    const expected: Readonly<Record<ThreadRank, number>> = { realtime: 2 | reset_on_fork, ordinary: 0 };
    expect(policy).toBe(expected[rank]);
    expect(child_policy).toBe(0);
    expect(main_policy).toBe(0);
    expect(getPriority(0)).toBe(before);
  });
});

/** The rank a thread was given, and the policies (sched_getscheduler(2); 0 is ordinary) of it, of a thread it starts, and of the process. */
function rankOfAnotherThread(): Promise<[ThreadRank, number, number, number]> {
  const module = JSON.stringify(new URL("../../dist/audio/real-time.js", import.meta.url).href);
  const policy = `process.platform === "linux" ? require("koffi").load(null).func("int sched_getscheduler(int)") : () => 0`;
  const child = JSON.stringify(`require("node:worker_threads").parentPort.postMessage((${policy})(0));`);
  const script = `
    const { parentPort, Worker } = require("node:worker_threads");
    const policy = ${policy};
    import(${module}).then(async ({ raiseThread }) => {
      const rank = await raiseThread();
      const child = new Worker(${child}, { eval: true });
      child.once("message", (child_policy) => parentPort.postMessage([rank, policy(0), child_policy, policy(process.pid)]));
    });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true });
    worker.once("message", (found) => {
      void worker.terminate();
      resolve(found);
    });
    worker.once("error", reject);
  });
}

/** SCHED_RESET_ON_FORK (sched.h). */
const reset_on_fork = 0x40000000;
