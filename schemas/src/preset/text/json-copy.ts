/** A copy of plain JSON that shares nothing with it. A key `__proto__` stays a key like any other. */
export function jsonCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonCopy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, jsonCopy(inner)]));
}
