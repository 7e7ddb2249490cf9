import { readdir, readFile } from "node:fs/promises";

/** A process that cannot be taken for a later one of the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, in the system's own count. */
  readonly began: string;
  /** The beginning of its command line. */
  readonly command: string;
}

/** All that a process started, and what these started in turn; itself left out. From /proc (Linux only). */
export async function descendantsOf(pid: number): Promise<readonly ProcessMark[]> {
  const marks: ProcessMark[] = [];
  for (const child of await childrenOf(pid)) {
    const began = await beganAt(child);
    if (began === undefined) continue;
    marks.push({ pid: child, began, command: await commandOf(child) }, ...(await descendantsOf(child)));
  }
  return marks;
}

/** Those that are still there. One that ended, and that nobody has asked about yet, is not. */
export async function stillThere(marks: readonly ProcessMark[]): Promise<readonly ProcessMark[]> {
  const found = await Promise.all(marks.map(async (mark) => ({ mark, there: (await beganAt(mark.pid)) === mark.began })));
  return found.filter(({ there }) => there).map(({ mark }) => mark);
}

/** How many files, sockets and pipes a process has open. Throws if there is no such process. */
export async function openFilesOf(pid: number): Promise<number> {
  return (await readdir(`/proc/${pid}/fd`)).length;
}

/**
 * The limit (RLIMIT_NOFILE) that leaves a process room for `free` files more, whatever numbers those have that it holds.
 * Throws if there is no such process.
 */
export async function filesLimitOf(pid: number, free: number): Promise<number> {
  const taken = new Set((await readdir(`/proc/${pid}/fd`)).map(Number));
  let limit = 0;
  for (let left = free; left > 0; limit += 1) if (!taken.has(limit)) left -= 1;
  return limit;
}

/** The fields of /proc/…/stat from the third on: the name before them may hold spaces (proc(5)). */
async function beganAt(pid: number): Promise<string | undefined> {
  const stat = await textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? undefined : fields[begin_field];
}

async function commandOf(pid: number): Promise<string> {
  return (await textOf(`/proc/${pid}/cmdline`)).replaceAll("\0", " ").trim().slice(0, command_chars_max);
}

/** Each thread has those that it started itself. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(threads.map((thread) => textOf(`/proc/${pid}/task/${thread}/children`)));
  return lists.flatMap((list) => list.split(" ").filter((text) => text !== "")).map(Number);
}

/** "" of what has gone meanwhile. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}

/** Field 22 of stat, counted from the state, which is field 3. */
const begin_field = 19;
const command_chars_max = 120;
