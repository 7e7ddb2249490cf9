import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a thread's `live-memory-probe` writes down, in bytes. */
export interface ThreadMemory {
  /** What it holds on to: its heap without garbage, and what hangs on it outside. */
  readonly live: number;
  /** Room that V8 keeps in its heap for what will be allocated. */
  readonly spare: number;
}

/** What the threads of a program hold on to together, and their spare room. */
export interface LiveMemory {
  readonly live_mb: number;
  readonly spare_mb: number;
}

/** As the last of each thread's probe said; NaN where none has said anything, and while one is writing it down. */
export async function liveMemory(folder: string): Promise<LiveMemory> {
  const texts = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), "utf8").catch(() => "")));
  // A file that is just being written is empty. Without that thread the others' sum would be a drop that there was not.
  if (texts.length === 0 || texts.includes("")) return { live_mb: Number.NaN, spare_mb: Number.NaN };
  const told = texts.map((text) => JSON.parse(text) as ThreadMemory);
  const sumOf = (field: keyof ThreadMemory): number => told.reduce((sum, one) => sum + one[field], 0) / 2 ** 20;
  return { live_mb: sumOf("live"), spare_mb: sumOf("spare") };
}

/**
 * The variables that make a program tell. Its young generation is kept small: by itself V8 lets it grow from 2 to 33 MB and shrink again
 * as more or less is allocated, and beside that no leak could be seen in what is resident. `probe_url`: another place of the probe, for
 * tests.
 */
export function probeEnvironment(
  folder: string,
  probe_url: string = import.meta.resolve("./live-memory-probe.js"),
): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--max-semi-space-size=${semi_space_mb} --import=${probe_url}`, TALKGROUP_SOAK_FOLDER: folder };
}

const semi_space_mb = 2;
