import { loadSystemLibrary } from "../audio/system-library.js";

/**
 * Says how many heaps the threads of this process may have between them, from here on; those that are there stay. By itself the GNU C
 * library gives nearly each thread one of its own, and of what one thread has freed another gets nothing: a dozen threads, most of them of
 * Node itself, keep 5 to 7 MB in this way (M_ARENA_MAX, mallopt(3)). Elsewhere, and without the optional package that calls it, the
 * function that comes back does nothing. Never rejects.
 */
export async function loadArenaLimit(): Promise<(arenas_max: number) => void> {
  try {
    const setOption = (await loadSystemLibrary())?.func("int mallopt(int option, int value)");
    return setOption === undefined ? () => {} : (arenas_max) => void setOption(arena_max_option, arenas_max);
  } catch {
    return () => {};
  }
}

/** M_ARENA_MAX (malloc.h of the GNU C library). On a system with another C library there is no mallopt, or it knows no such option. */
const arena_max_option = -8;
