import { rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread, threadId, Worker, type WorkerOptions } from "node:worker_threads";

import type { ThreadMemory } from "./live-memory.js";

/**
 * Loaded before a program by `node --import`, and then before each of its threads: now and then all garbage of the thread is collected,
 * and how much is left, and how much room V8 keeps beside it, is written into a file of the folder that TALKGROUP_SOAK_FOLDER names. V8
 * itself waits with that as long as there is room, a thread that has little to do for half an hour; and a line of memory that rises and
 * falls so slowly says nothing.
 */
function probe(folder: string): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const look = (): void => {
    collect();
    const { used_heap_size, external_memory, total_physical_size } = getHeapStatistics();
    const told: ThreadMemory = { live: used_heap_size + external_memory, spare: total_physical_size - used_heap_size };
    writeFileSync(join(folder, String(threadId)), JSON.stringify(told));
  };
  setTimeout(look, first_look_ms).unref();
  setInterval(look, look_ms).unref();
}

/** Node 20 loads what `--import` names in the main thread alone. So whoever starts a thread from now on starts it behind a probe. */
function probeThreads(folder: string): void {
  class ProbedWorker extends Worker {
    constructor(program: string | URL, options?: WorkerOptions) {
      super(program instanceof URL ? behindProbe(program, folder) : program, options);
      const file = join(folder, String(this.threadId));
      this.once("exit", () => rmSync(file, { force: true }));
    }
  }
  Object.assign(process.getBuiltinModule("node:worker_threads"), { Worker: ProbedWorker });
  syncBuiltinESMExports();
}

/** A thread has an environment of its own: the folder is told in the probe's address. */
function behindProbe(program: URL, folder: string): URL {
  const own = new URL(import.meta.url);
  own.searchParams.set(folder_parameter, folder);
  const text = [own, program].map(({ href }) => `await import(${JSON.stringify(href)});`).join("");
  return new URL(`data:text/javascript,${encodeURIComponent(text)}`);
}

/** Long after the start, which is none of what is looked for. */
const first_look_ms = 2_000;
const look_ms = 10_000;
const folder_parameter = "folder";

const soak_folder = isMainThread
  ? process.env["TALKGROUP_SOAK_FOLDER"]
  : (new URL(import.meta.url).searchParams.get(folder_parameter) ?? undefined);
if (soak_folder !== undefined) {
  probe(soak_folder);
  if (isMainThread) probeThreads(soak_folder);
}
