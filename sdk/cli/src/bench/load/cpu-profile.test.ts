import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";

import { type CpuProfile, selfTimesOf, ThreadsProfile } from "./cpu-profile.js";

it("adds up each function's own time, and names native code by its caller", () => {
  const node = (id: number, functionName: string, url: string, children: number[]): CpuProfile["nodes"][number] => ({
    id,
    callFrame: { functionName, url, lineNumber: 8 },
    children,
  });
  const profile: CpuProfile = {
    nodes: [
      node(1, "(root)", "", [2, 3, 7]),
      node(2, "(idle)", "", []),
      node(3, "send", "file:///a/fanout.js", [4]),
      node(4, "wrongly_named", "", [5]),
      node(5, "wrongly_named_too", "", []),
      node(7, "(garbage collector)", "", []),
    ],
    samples: [3, 4, 5, 2, 7, 3],
    timeDeltas: [900, 100, 200, 300, 5_000, 40],
  };
  expect(selfTimesOf(profile)).toEqual([
    { name: "native code called by send fanout.js:9", self_us: 500 },
    { name: "send fanout.js:9", self_us: 100 },
    { name: "(garbage collector)", self_us: 40 },
  ]);
});

it("profiles a thread that knows nothing of it", async () => {
  const worker = new Worker(program, { eval: true });
  try {
    await toiled(worker, 0);
    const profile = await ThreadsProfile.start();
    await toiled(worker, Date.now() + 300);
    const times = await profile.stop();
    // The engine may have put it into the function that calls it.
    const toiling = times.filter(({ name }) => /toil \[worker eval\]:3$|^processImmediate /.test(name));
    expect(toiling.reduce((sum, { self_us }) => sum + self_us, 0)).toBeGreaterThan(50_000);
  } finally {
    await worker.terminate();
  }
});

/** Until it has toiled to this time. What it told before may still be on its way. */
async function toiled(worker: Worker, until_ms: number): Promise<void> {
  for (let told_ms = -1; told_ms < until_ms; ) [told_ms] = await once(worker, "message");
}

const program = `
  const { parentPort } = require("node:worker_threads");
  function toil() {
    for (const end_ms = Date.now() + 5; Date.now() < end_ms; ) ;
    parentPort.postMessage(Date.now());
    setImmediate(toil);
  }
  toil();`;
