import fc from "fast-check";

/** A value as it is, or with one or a few of its parts put in the place of others, left out or made of whatever: what a peer with a fault may say. */
export function mangled(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ steps: fc.array(fc.nat(), { minLength: 0, maxLength: 5 }), part: any_part });
  return fc
    .array(change, { maxLength: 3 })
    .map((changes) => changes.reduce<unknown>((known, { steps, part }) => changed(known, steps, part), value));
}

/** The value with what is at the end of the steps replaced; `left_out` takes it away. */
function changed(value: unknown, [step, ...rest]: readonly number[], part: unknown): unknown {
  if (step === undefined) return part === left_out ? {} : part;
  if (typeof value !== "object" || value === null) return part === left_out ? undefined : part;
  const entries = Object.entries(value);
  const [name, before] = entries[step % Math.max(1, entries.length)] ?? [];
  if (name === undefined) return value;
  const after = rest.length === 0 && part === left_out ? undefined : changed(before, rest, part);
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? after : one));
  return { ...value, [name]: after };
}

const left_out = Symbol("left out");
const any_part: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(left_out),
  fc.constantFrom(null, true, 0, -1, 1e300, -0.5, "", "NaN", "__proto__", "constructor", [], {}, [[]], { length: 5 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom("\u202e\u2066", "\ud800", "👩‍👩‍👧‍👦".repeat(50), "<img src=x onerror=alert(1)>", "a".repeat(100_000)),
  fc.array(fc.constant({ channel_id: "tower" }), { maxLength: 300 }),
  fc.jsonValue({ maxDepth: 3 }),
);
