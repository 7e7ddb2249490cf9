import { parentPort, workerData } from "node:worker_threads";
import { assert } from "@talkgroup/schemas";

import { CodeCoverage } from "./code-coverage.js";
import { readCorpus } from "./corpus.js";
import { fuzz } from "./fuzz-loop.js";
import { FuzzDesk, type FuzzOrder, type FuzzResult } from "./fuzz-message.js";
import { fuzz_targets } from "./targets/targets.js";

/** The thread that fuzzes one target: it may be stopped by who watches it, whatever it is doing. */
async function fuzzThread({ target: name, seconds, seed, desk: shared }: FuzzOrder): Promise<FuzzResult> {
  const open = fuzz_targets[name];
  assert(open !== undefined, "only targets that are known are ordered");
  // Before anything is loaded that it is to count.
  const coverage = new CodeCoverage(isOurs);
  const target = await open();
  const desk = new FuzzDesk(shared);
  const end_ms = performance.now() + seconds * 1_000;
  return fuzz(target, {
    seed,
    corpus: readCorpus(name, target.form),
    coverage,
    goesOn: () => performance.now() < end_ms,
    onRun: (input) => desk.begin(input),
  });
}

/** What is fuzzed: our packages as they were built, but for this one. */
function isOurs(url: string): boolean {
  return /\/(?:schemas|core|server|agent)\/dist\//.test(url);
}

assert(parentPort !== null, "this file is the start of a worker thread");
parentPort.postMessage(await fuzzThread(workerData as FuzzOrder));
