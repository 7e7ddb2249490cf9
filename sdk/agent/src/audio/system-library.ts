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
  if (process.platform !== "linux") return undefined;
  try {
    // Not by `import()`: of such a package Node reads the text once more for its names, which leaves memory in use, in each thread.
    return (createRequire(import.meta.url)("koffi") as typeof import("koffi")).load(null);
  } catch {
    return undefined;
  }
}
