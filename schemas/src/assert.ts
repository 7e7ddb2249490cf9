/** Thrown when one of our own invariants is broken: a bug, never bad input. The shells end the connection it shows on, and go on. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** States why `condition` must hold. Stays on in production. */
export function assert(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new InvariantError(reason);
}

/** Closes a `switch` over a union: adding a member makes the compiler name every place that must change. */
export function unreachable(value: never): never {
  throw new InvariantError(`unreachable: ${JSON.stringify(value)}`);
}
