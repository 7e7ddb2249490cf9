/**
 * `next`, with everything in it that equals its counterpart in `known` replaced by that: who draws finds out by `===` what has changed.
 * Plain records, lists and primitives only.
 */
export function keepSame<T>(known: T | undefined, next: T): T {
  if (known !== undefined && isEqual(known, next)) return known;
  if (Array.isArray(known) && Array.isArray(next)) return next.map((entry, index) => keepSame(known[index], entry)) as T;
  if (!isRecord(known) || !isRecord(next)) return next;
  return Object.fromEntries(Object.entries(next).map(([name, value]) => [name, keepSame(known[name], value)])) as T;
}

/** As `keepSame` for a list whose entries have names: one that has moved is still the same. */
export function keepNamed<T extends object>(
  known: readonly T[],
  next: readonly T[],
  nameOf: (entry: T) => unknown,
): readonly T[] {
  const by_name = new Map(known.map((entry) => [nameOf(entry), entry]));
  const kept = next.map((entry) => keepSame(by_name.get(nameOf(entry)), entry));
  return kept.length === known.length && kept.every((entry, index) => entry === known[index]) ? known : kept;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isEqual(entry, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) return false;
  let fields = 0;
  for (const name in one) {
    if (!isEqual(one[name], other[name])) return false;
    fields += 1;
  }
  // A field that the other has besides would be one more; none of ours holds undefined.
  for (const _ in other) fields -= 1;
  return fields === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
