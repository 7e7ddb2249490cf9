import type { Operation } from "../generated/operation.js";
import { keyOfList, type PresetJson } from "./merge-presets.js";
import { normalPreset } from "./normal-preset.js";

/** One difference between two presets. */
export interface PresetChange {
  /** moved: the things of a list are the same in another order. */
  readonly kind: "added" | "removed" | "changed" | "moved";
  /** What it is about: "operation", or the list of it and its id: "nets/guard", "stacks/lead/radios/2". */
  readonly subject: string;
  /** The field that changed; left out where the whole thing was added, removed or moved. */
  readonly field?: string;
  /** JSON pointer within the normal form of `after`, of `before` for what was removed. */
  readonly pointer: string;
  /** For people: net "guard": number was "243.000", is "121.500". */
  readonly text: string;
}

/**
 * What is different between two presets that can be compiled, by their normal forms: nothing where they say the same. In the order of the
 * schema; of a list first what was removed, then added, then changed, then its order.
 */
export function diffPresets(before: Operation, after: Operation): readonly PresetChange[] {
  return [...differences({ subject: "operation", words: "", before: "", after: "" }, normalPreset(before), normalPreset(after))];
}

/** Where in both presets. */
interface Place {
  readonly subject: string;
  /** What a text begins with. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

function* differences(place: Place, before: object, after: object): Generator<PresetChange> {
  const [old, now] = [before as PresetJson, after as PresetJson];
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [was, is] = [old[name], now[name]];
    const key = keyOfList([...asList(was), ...asList(is)]);
    if (key === undefined) yield* fieldChange(place, name, was, is);
    else yield* listChanges(place, name, key, asList(was), asList(is));
  }
}

function* fieldChange(place: Place, field: string, was: unknown, is: unknown): Generator<PresetChange> {
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const common = { kind: "changed", subject: place.subject, field } as const;
  if (was === undefined)
    yield { ...common, pointer: `${place.after}/${field}`, text: `${place.words}${field} is now ${shown(is)}` };
  else if (is === undefined)
    yield { ...common, pointer: `${place.before}/${field}`, text: `${place.words}${field} was ${shown(was)}, is left out now` };
  else yield { ...common, pointer: `${place.after}/${field}`, text: `${place.words}${field} ${change(was, is)}` };
}

function* listChanges(
  place: Place,
  list: string,
  key: "id" | "slot",
  was: readonly unknown[],
  is: readonly unknown[],
): Generator<PresetChange> {
  const [old, now] = [byKey(was, key), byKey(is, key)];
  const subjectOf = (id: unknown): string => `${place.subject === "operation" ? "" : `${place.subject}/`}${list}/${id}`;
  const wordsOf = (id: unknown): string => `${place.words}${nouns[list] ?? list} ${shown(id)}`;
  for (const [id, { index }] of old) {
    if (!now.has(id))
      yield {
        kind: "removed",
        subject: subjectOf(id),
        pointer: `${place.before}/${list}/${index}`,
        text: `${wordsOf(id)} removed`,
      };
  }
  for (const [id, { index }] of now) {
    if (!old.has(id))
      yield { kind: "added", subject: subjectOf(id), pointer: `${place.after}/${list}/${index}`, text: `${wordsOf(id)} added` };
  }
  for (const [id, { thing, index }] of now) {
    const former = old.get(id);
    if (former === undefined) continue;
    const inner = { before: `${place.before}/${list}/${former.index}`, after: `${place.after}/${list}/${index}` };
    yield* differences({ subject: subjectOf(id), words: `${wordsOf(id)}: `, ...inner }, former.thing, thing);
  }
  const [order, former_order] = [[...now.keys()].filter((id) => old.has(id)), [...old.keys()].filter((id) => now.has(id))];
  const first = order.findIndex((id, index) => id !== former_order[index]);
  if (first >= 0) {
    yield {
      kind: "moved",
      subject: place.subject,
      field: list,
      pointer: `${place.after}/${list}`,
      text: `${place.words}${list} are in another order`,
    };
  }
}

/** Lists of plain values say what came and went. */
function change(was: unknown, is: unknown): string {
  const whole = `was ${shown(was)}, is ${shown(is)}`;
  if (!Array.isArray(was) || !Array.isArray(is)) return whole;
  const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
  if (gone.length + come.length === 0) return whole;
  return [
    come.length > 0 ? `has ${come.map(shown).join(", ")}` : "",
    gone.length > 0 ? `has no longer ${gone.map(shown).join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

function byKey(
  list: readonly unknown[],
  key: "id" | "slot",
): ReadonlyMap<unknown, { readonly thing: PresetJson; readonly index: number }> {
  return new Map((list as readonly PresetJson[]).map((thing, index) => [thing[key], { thing, index }]));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > shown_chars_max ? `${text.slice(0, shown_chars_max)}…` : text;
}

/** One of a list, as people say it. */
const nouns: Readonly<Record<string, string>> = {
  roles: "role",
  groups: "group",
  effects: "effect",
  nets: "net",
  relays: "relay",
  simulcasts: "simulcast",
  whispers: "whisper rule",
  stacks: "stack",
  radios: "radio",
  phases: "phase",
};
/** Enough to recognise a value by. */
const shown_chars_max = 120;
