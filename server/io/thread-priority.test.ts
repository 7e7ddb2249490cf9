import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";

import type { ThreadRank } from "./thread-priority.js";

describe("the rank of a thread", () => {
  it("is what the system says it is, and this thread's own alone", async () => {
    const before = getPriority(0);
    const [rank, policy, child_policy] = await rankOfAnotherThread();
    const expected: Readonly<Record<ThreadRank, number>> = { realtime: 2 | reset_on_fork, first: 0, ordinary: 0 };
    expect(policy).toBe(expected[rank]);
    expect(child_policy).toBe(0);
    expect(getPriority(0)).toBe(before);
  });
});

/** The rank a thread was given, its scheduling policy and that of a thread it starts (sched_getscheduler(2); 0 is ordinary). */
function rankOfAnotherThread(): Promise<[ThreadRank, number, number]> {
  const module = JSON.stringify(new URL("../dist/io/thread-priority.js", import.meta.url).href);
  const script = `
    const { parentPort, Worker } = require("node:worker_threads");
    const policy = process.platform === "linux" ? require("koffi").load(null).func("int sched_getscheduler(int)") : () => 0;
    import(${module}).then(async ({ raiseThread }) => {
      const rank = await raiseThread();
      const child = new Worker("const policy = process.platform === 'linux' ? require('koffi').load(null).func('int sched_getscheduler(int)') : () => 0; require('node:worker_threads').parentPort.postMessage(policy(0))", { eval: true });
      child.once("message", (child_policy) => parentPort.postMessage([rank, policy(0), child_policy]));
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
