import type { Operation } from "../generated/operation.js";
import type { OperationOverride } from "../generated/override.js";
import { Contradictions } from "./contradictions.js";
import { type PresetVerdict, verdictOf } from "./preset-faults.js";

/** A value of JSON as the merge sees it. */
export type PresetJson = { readonly [name: string]: unknown };

/**
 * Lays an override over its base; the result is a whole preset again, to be judged as one (`judgePreset`).
 *
 * - A field that the override has replaces that of the base. A field that it leaves out stays as it is in the base.
 * - Objects (an effect, a codec) and maps (titles, labels) are merged, field by field.
 * - Lists of things with an `id`, and the radios of a stack by their `slot`, are merged thing by thing: the things of the base first, in
 *   their order, then those that are new, in the override's. `{ "id": "guard", "remove": true }` takes one out.
 * - Any other list (roles that may listen, keys, the nets of a simulcast) is replaced as a whole.
 * - `"unset": ["colour"]` takes fields out, as if the base had left them out.
 * - `effect` and `effect_id` exclude each other, as do `talkers_max` and `half_duplex`: giving one takes the other out.
 * - `$schema` and `extends` are of a file and not carried over.
 *
 * Refuses `invalid_params`, all at once: a thing twice, one to be removed or a field to be unset that the base does not have, a thing
 * that is removed and changed. Changes neither argument.
 */
export function mergePresets(base: Operation, override: OperationOverride): PresetVerdict<PresetJson> {
  const found = new Contradictions();
  const { $schema, extends: extended, ...changes } = override;
  const { $schema: base_schema, ...whole } = base;
  const merged = mergeObjects(found, "", { ...whole }, changes);
  return verdictOf(found.refusals, merged);
}

/** By what the things of a list are known; undefined if it is a list of plain values. */
export function keyOfList(items: readonly unknown[]): ListKey | undefined {
  const [first] = items;
  return isObject(first) ? list_keys.find((key) => Object.hasOwn(first, key)) : undefined;
}

type ListKey = (typeof list_keys)[number];

function mergeObjects(found: Contradictions, pointer: string, base: PresetJson, override: PresetJson): PresetJson {
  const { unset, remove, ...changes } = override;
  const fields = new Map(Object.entries(base));
  ((unset ?? []) as readonly string[]).forEach((name, index) => {
    if (!fields.delete(name)) found.addUnknown(`${pointer}/unset/${index}`, name, "a field of the base", Object.keys(base));
  });
  for (const [name, rival] of rivals) if (changes[name] !== undefined && changes[rival] === undefined) fields.delete(rival);
  for (const [name, value] of Object.entries(changes)) {
    const merged = mergeValues(found, `${pointer}/${name}`, fields.get(name), value);
    if (merged !== undefined) fields.set(name, merged);
  }
  return Object.fromEntries(fields);
}

function mergeValues(found: Contradictions, pointer: string, base: unknown, override: unknown): unknown {
  if (isObject(override)) return mergeObjects(found, pointer, isObject(base) ? base : {}, override);
  if (!Array.isArray(override)) return override;
  const key = keyOfList(override);
  if (key === undefined) return override.length === 0 && Array.isArray(base) && keyOfList(base) !== undefined ? base : override;
  return mergeLists(found, pointer, key, (Array.isArray(base) ? base : []) as readonly PresetJson[], override);
}

function mergeLists(
  found: Contradictions,
  pointer: string,
  key: ListKey,
  base: readonly PresetJson[],
  override: readonly PresetJson[],
): readonly unknown[] {
  const things = new Map(base.map((thing) => [thing[key], thing]));
  found.addRepeated(
    pointer,
    override.map((change) => String(change[key])),
    `/${key}`,
  );
  override.forEach((change, index) => {
    const id = change[key];
    const place = `${pointer}/${index}`;
    if (change["remove"] !== true) {
      things.set(id, mergeObjects(found, place, things.get(id) ?? {}, change));
    } else {
      if (Object.keys(change).length > 2) found.add(`${place}/remove`, `found beside changes, expected only ${key} and remove`);
      if (!things.delete(id)) found.addUnknown(`${place}/${key}`, String(id), "one of the base", [...things.keys()].map(String));
    }
  });
  return [...things.values()];
}

function isObject(value: unknown): value is PresetJson {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const list_keys = ["id", "slot"] as const;
/** The first takes the place of the second. */
const rivals: readonly (readonly [string, string])[] = [
  ["effect", "effect_id"],
  ["effect_id", "effect"],
  ["half_duplex", "talkers_max"],
  ["talkers_max", "half_duplex"],
];
