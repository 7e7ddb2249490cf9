import type { Refusal } from "../refusal.js";
import { Contradictions } from "./contradictions.js";
import { isKeyName, meantKey } from "./key-names.js";
import { preset_limits } from "./preset-limits.js";

/**
 * The suggested keys of a preset's stacks that no radio hears, by their JSON pointers: at most `refusals_max` refusals `invalid_params`.
 * `value` may be anything; what is no text in the place of a key is left to the schema. This is for authors: apart from `presetRefusals`, by
 * which radios and servers judge, as a preset of somebody who knows more keys runs without those. Never throws.
 */
export function keyRefusals(value: unknown): readonly Refusal[] {
  const found = new Contradictions();
  let compared = 0;
  for (const [stack, pointer] of itemsOf(value, "stacks", "")) {
    const uses = [...itemsOf(stack, "radios", pointer), ...itemsOf(stack, "simulcasts", pointer)];
    for (const [key, place] of uses.flatMap(([use, at]) => itemsOf(use, "keys", at))) {
      if (typeof key !== "string" || isKeyName(key)) continue;
      compared += 1;
      const meant = compared > preset_limits.suggestions_max ? undefined : meantKey(key);
      const hint = meant === undefined ? ", such as KeyV, F13 or Mouse4" : ` (was "${meant}" meant?)`;
      found.add(place, `found ${JSON.stringify(shortened(key))}, expected the name of a key${hint}`);
    }
  }
  return found.refusals;
}

/** What stands in a list of a thing, each with its pointer; nothing where it is no list. */
function itemsOf(thing: unknown, list: string, pointer: string): readonly (readonly [item: unknown, pointer: string])[] {
  const items: unknown =
    typeof thing === "object" && thing !== null ? (thing as Readonly<Record<string, unknown>>)[list] : undefined;
  return Array.isArray(items) ? items.map((item: unknown, index) => [item, `${pointer}/${list}/${index}`] as const) : [];
}

function shortened(key: string): string {
  return key.length > key_chars_shown ? `${key.slice(0, key_chars_shown)}…` : key;
}

/** The longest name has twenty. */
const key_chars_shown = 40;
