import { createRequire } from "node:module";

/** The part of koffi used here: it calls functions of the system's libraries. */
export interface SystemLibrary {
  /** A function by its declaration in C. Throws if there is none. */
  func(declaration: string): (...values: readonly unknown[]) => unknown;
}

/**
 * The C library that Node itself is linked with, whichever that is; undefined on other systems than Linux, and where the optional package
 * that calls it is missing.
 */
export async function loadSystemLibrary(): Promise<SystemLibrary | undefined> {
  return process.platform === "linux" ? load(null) : undefined;
}

/** Windows' library of keys and windows; undefined on other systems, and where the optional package that calls it is missing. */
export function loadUserLibrary(platform: NodeJS.Platform): SystemLibrary | undefined {
  return platform === "win32" ? load("user32.dll") : undefined;
}

/** `null`: what this process is linked with. */
function load(name: string | null): SystemLibrary | undefined {
  try {
    // Not by `import()`: of such a package Node reads the text once more for its names, which leaves memory in use, in each thread.
    return (createRequire(import.meta.url)("koffi") as typeof import("koffi")).load(name);
  } catch {
    return undefined;
  }
}
