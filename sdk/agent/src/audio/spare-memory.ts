import { loadSystemLibrary } from "./system-library.js";

/**
 * Gives memory that was freed back to the system: compiling code at the start frees some ten megabytes that the C library keeps for all
 * threads that once used them, and would keep for good. Takes about a millisecond, for which whoever allocates has to wait. Undefined where
 * the C library cannot do it (only glibc can: malloc_trim(3)).
 */
export async function loadMemoryTrim(): Promise<(() => void) | undefined> {
  try {
    const trim = (await loadSystemLibrary())?.func("int malloc_trim(size_t kept_bytes)");
    return trim === undefined ? undefined : () => void trim(0);
  } catch {
    return undefined;
  }
}
