import { parentPort } from "node:worker_threads";
import { assert } from "@talkgroup/schemas";
import { lowerThread } from "../thread-priority.js";
import type { FromPresetThread, ToPresetThread } from "./preset-thread-message.js";
import { doPresetWork } from "./preset-work.js";

/** Behind everything: who writes a preset can wait, who talks cannot. */
const steps_behind = 19;

assert(parentPort !== null, "this file is the start of a worker thread");
lowerThread(steps_behind);
const main = parentPort;
main.on("message", ({ work, kept }: ToPresetThread) => {
  const began_ms = performance.now();
  const done = doPresetWork(work, kept);
  main.postMessage({ kind: "done", done, took_ms: performance.now() - began_ms } satisfies FromPresetThread);
});
main.postMessage({ kind: "ready" } satisfies FromPresetThread);
