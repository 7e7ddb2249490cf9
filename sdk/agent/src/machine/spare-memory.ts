import { readFileSync } from "node:fs";

import { loadSystemLibrary } from "../audio/system-library.js";

/**
 * Gives the system back what only the start needed: memory that was used and freed, which the GNU C library keeps for what may come (about 2 MB;
 * malloc_trim(3)), and the pages of Node's own program that ran (7 MB; madvise(2)). Those pages stay in the system's cache, as any program's:
 * what runs again is mapped again, sixteen pages at a time, without reading the file. Takes a few milliseconds, once. Does nothing where the
 * system's library cannot be called. Never rejects.
 */
export async function returnSpareMemory(): Promise<void> {
  try {
    const library = await loadSystemLibrary();
    if (library === undefined) return;
    library.func("int malloc_trim(size_t spare_bytes)")(0);
    const advise = library.func("int madvise(uintptr_t start, size_t bytes, int advice)");
    for (const [start, end] of programText(readFileSync("/proc/self/maps", "utf8"), process.execPath)) {
      advise(start, end - start, do_not_need);
    }
  } catch {
    // It is there to save memory: without it all works as well.
  }
}

/** Where the program's code lies: pages that are read and run, never written, so that the file always has the same (proc(5), maps). */
export function programText(maps: string, program: string): readonly (readonly [start: number, end: number])[] {
  return maps.split("\n").flatMap((line) => {
    const [, start, end, path] = /^([0-9a-f]+)-([0-9a-f]+) r-xp \S+ \S+ \d+\s+(.+)$/.exec(line) ?? [];
    if (start === undefined || end === undefined || path !== program) return [];
    return [[Number.parseInt(start, 16), Number.parseInt(end, 16)] as const];
  });
}

/** MADV_DONTNEED (madvise(2)). */
const do_not_need = 4;
