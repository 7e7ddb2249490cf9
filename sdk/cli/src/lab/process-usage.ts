import { readdir, readFile } from "node:fs/promises";

/** What a process has used, from /proc (Linux only). */
export interface ProcessUsage {
  /** Processor time of all its threads since its start. */
  readonly cpu_ms: number;
  readonly resident_mb: number;
}

/** Throws if there is no such process, or no /proc. */
export async function processUsage(pid: number): Promise<ProcessUsage> {
  const [stat, status] = await Promise.all([readFile(`/proc/${pid}/stat`, "utf8"), readFile(`/proc/${pid}/status`, "utf8")]);
  // The name, in brackets, may hold spaces: fields are counted from behind it (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[utime_field]) + Number(fields[utime_field + 1]);
  const resident_kb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  return { cpu_ms: (ticks * 1000) / ticks_per_s, resident_mb: resident_kb / 1024 };
}

/** The same of a process and all that it started, together; memory they share is counted for each. Throws as `processUsage` does. */
export async function processTreeUsage(pid: number): Promise<ProcessUsage> {
  const { cpu_ms, resident_mb } = await processUsage(pid);
  const children = await Promise.all((await childrenOf(pid)).map(processTreeUsage));
  return {
    cpu_ms: children.reduce((sum, child) => sum + child.cpu_ms, cpu_ms),
    resident_mb: children.reduce((sum, child) => sum + child.resident_mb, resident_mb),
  };
}

/** Each thread has those that it started itself. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, "utf8")));
  return lists.flatMap((list) =>
    list
      .split(" ")
      .filter((text) => text !== "")
      .map(Number),
  );
}

/** Field 14 of stat, counted from the state, which is field 3. */
const utime_field = 11;
/** USER_HZ: 100 on every Linux that Node runs on. */
const ticks_per_s = 100;
