import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What the threads of a program hold on to, in MB, as the last of their `live-memory-probe` said; NaN where none has said anything. Node
 * 20 loads the probe in the main thread alone.
 */
export async function liveMemory(folder: string): Promise<number> {
  const told = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8")));
  // A file that is just being written is empty, or cut.
  const bytes = told.map(Number).filter((value) => Number.isFinite(value) && value > 0);
  return bytes.length === 0 ? Number.NaN : bytes.reduce((sum, value) => sum + value, 0) / 2 ** 20;
}

/** The variables that make a program tell. */
export function probeEnvironment(folder: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=${import.meta.resolve("./live-memory-probe.js")}`, TALKGROUP_SOAK_FOLDER: folder };
}
