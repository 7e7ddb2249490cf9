import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { threadId } from "node:worker_threads";

/**
 * Loaded before a program by `node --import`: now and then all garbage is collected, and what is left is written, in
 * bytes, into a file of the folder that TALKGROUP_SOAK_FOLDER names. V8 itself waits with that for minutes as long as there is room, and
 * a line of memory that rises and falls so slowly says nothing of half an hour.
 */
function probe(folder: string): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const look = (): void => {
    collect();
    const { used_heap_size, external_memory } = getHeapStatistics();
    writeFileSync(join(folder, String(threadId)), String(used_heap_size + external_memory));
  };
  setInterval(look, look_ms).unref();
}

const look_ms = 10_000;
const soak_folder = process.env["TALKGROUP_SOAK_FOLDER"];
if (soak_folder !== undefined) probe(soak_folder);
