import type { Faults } from "./faults.suite.js";

/** A bug that is planted in the world, to see it found. */
export interface Mutant {
  readonly name: string;
  /** Made anew for each hunt. */
  readonly faults: () => Faults;
  /** Changes what all of a kind do; returns what undoes it. Default: nothing is changed. */
  readonly plant?: () => () => void;
}

/** Puts something else in the place of a method, for all of the class; what comes back plants it, and gives back what removes it. */
export function patch<T extends object, K extends keyof T>(
  type: { readonly prototype: T },
  name: K,
  other: T[K],
): () => () => void {
  return () => replace(type, name, () => other);
}

/** Makes something else of a method, for all of the class; gives back what undoes it. */
export function replace<T extends object, K extends keyof T>(
  { prototype }: { readonly prototype: T },
  name: K,
  make: (original: T[K]) => T[K],
): () => void {
  const original = prototype[name];
  prototype[name] = make(original);
  return () => {
    prototype[name] = original;
  };
}
