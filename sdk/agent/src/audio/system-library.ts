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
    const { default: koffi } = await import("koffi");
    return koffi.load(null);
  } catch {
    return undefined;
  }
}
