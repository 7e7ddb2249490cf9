import type { Node } from "jsonc-parser";
import type { Operation } from "../../generated/operation.js";
import { validateOperation } from "../../generated/operation-validator.js";
import { nearestName } from "../../nearest-name.js";
import type { Refusal } from "../../refusal.js";
import { keyRefusals } from "../key-refusals.js";
import { mergePresets, type PresetJson } from "../merge-presets.js";
import { judgeOverride, judgePreset } from "../preset-faults.js";
import { preset_limits } from "../preset-limits.js";
import { presetReference } from "../preset-reference.js";
import { jsonCopy } from "./json-copy.js";
import { contradictionsBeside } from "./mended-preset.js";
import { type Place, type PresetLayer, placeAt, placeOf } from "./place.js";
import type { PresetSources } from "./preset-sources.js";
import { jsonValue, keyOf, member, readPresetTree } from "./preset-tree.js";
import { inOrder, type Problem, problemsOf, withoutConsequences } from "./problem.js";
import { Removals } from "./removals.js";
import { SourceText } from "./source-text.js";

/** What a text and those that it extends hold. */
export interface PresetLoad {
  /** Names of all that were read or looked for, the first one first: what to watch. */
  readonly files: readonly string[];
  /** Everything that is wrong, in the order of the texts. */
  readonly problems: readonly Problem[];
  /** Only where nothing is wrong. */
  readonly sound: SoundPreset | undefined;
  /** Why the first one cannot be read, in words; undefined where it can. */
  readonly unreadable: string | undefined;
  /** What is told hides what may contradict itself besides: that is judged once it is mended. */
  readonly hides_more: boolean;
}

/** A preset that can be compiled, and where it stands. */
export interface SoundPreset {
  readonly preset: Operation;
  /** The place of a JSON pointer into the preset, or of what it is missing from. */
  placeOf(pointer: string): Place;
}

/**
 * Reads a preset, with JSON's comments and a byte order mark or without, lays it over what it extends, and judges it. Never throws.
 * `name` is that of its text in `sources`. At most `refusals_max` problems of each text.
 */
export function loadPreset(name: string, sources: PresetSources): PresetLoad {
  const loader = new PresetLoader(sources);
  const text = sources.read(name);
  if (!text.ok) return { files: [name], problems: [], sound: undefined, unreadable: text.refusal.message, hides_more: false };
  const whole = loader.load(name, text.value, []);
  const read = [...loader.read];
  const problems = inOrder(loader.problems, read);
  const found = problems.length === 0 ? whole && sound(whole) : undefined;
  return { files: read, problems, sound: found, unreadable: undefined, hides_more: loader.hides_more };
}

interface Whole {
  readonly preset: Operation;
  /** The uppermost first. */
  readonly layers: readonly PresetLayer[];
}

class PresetLoader {
  readonly problems: Problem[] = [];
  readonly read = new Set<string>();
  hides_more = false;
  readonly #sources: PresetSources;

  constructor(sources: PresetSources) {
    this.#sources = sources;
  }

  /** `trail` is the identities of the texts that led to this one. Undefined where something is wrong. */
  load(file: string, text: string, trail: readonly string[]): Whole | undefined {
    this.read.add(file);
    const source = new SourceText(text);
    const { root, faults, whole } = readPresetTree(source.text);
    for (const { offset, message } of faults) this.problems.push({ ...placeAt({ file, source }, offset), pointer: "", message });
    if (root === undefined || !whole) return undefined;
    const layer = { file, source, root };
    return isOverride(root) ? this.#loadOverride(layer, [...trail, this.#identityOf(file)]) : this.#loadOperation(layer);
  }

  #loadOperation(layer: PresetLayer): Whole | undefined {
    const value = jsonValue(layer.root);
    // What a server keeps is not the author's to mend: what is laid over it is judged with its keys.
    const kept = presetReference(layer.file);
    const refusals = this.#refusalsOf(value, kept.ok && kept.value.kind === "registered" ? [] : keyRefusals(value));
    if (refusals.length === 0) return { preset: value as Operation, layers: [layer] };
    this.#refuse([layer], value, refusals);
    return undefined;
  }

  #loadOverride(layer: PresetLayer, trail: readonly string[]): Whole | undefined {
    const value = jsonValue(layer.root);
    const verdict = judgeOverride(value);
    if (!verdict.ok) {
      this.hides_more = true;
      this.#refuse([layer], value, withKeys(verdict.refusals, keyRefusals(value)));
    }
    const reference = member(layer.root, "extends");
    const base = reference?.type === "string" ? this.#loadBase(layer, reference, trail) : undefined;
    if (!verdict.ok || base === undefined) return undefined;
    const merged = mergePresets(base.preset, verdict.value);
    if (!merged.ok) {
      this.hides_more = true;
      this.#refuse([layer], value, merged.refusals);
      return undefined;
    }
    const layers = [layer, ...base.layers];
    const whole = merged.value;
    const refusals = this.#refusalsOf(whole, keyRefusals(whole));
    if (refusals.length === 0) return { preset: whole as unknown as Operation, layers };
    this.#refuse(layers, whole, withNewcomers(refusals, whole, base.preset), new Removals(layer, base.preset, whole));
    return undefined;
  }

  /** Everything that is wrong with a whole preset. `keys` is what is wrong with its keys. */
  #refusalsOf(value: unknown, keys: readonly Refusal[]): readonly Refusal[] {
    const verdict = judgePreset(value);
    if (verdict.ok) return keys;
    const is_fit = validateOperation(jsonCopy(value)).ok;
    // A key of other letters is still a key, with which no other is mistaken.
    const letters = new Set(keys.map(({ field }) => field));
    const others = verdict.refusals.filter(({ field }) => !letters.has(field));
    const is_all = verdict.refusals.length < preset_limits.refusals_max;
    const more = is_fit ? undefined : contradictionsBeside(value, is_all ? others : verdict.refusals);
    this.hides_more ||= more?.is_all === false;
    return withKeys([...verdict.refusals, ...(more?.refusals ?? [])], keys);
  }

  /** `trail` ends with the layer's own. */
  #loadBase(layer: PresetLayer, node: Node, trail: readonly string[]): Whole | undefined {
    const name = String(node.value);
    const place = { ...placeAt(layer, node.offset), pointer: "/extends" };
    const reference = presetReference(name);
    const found = reference.ok ? this.#sources.nameOf(reference.value, layer.file) : reference;
    if (!found.ok) {
      this.#refuse([layer], jsonValue(layer.root), [found.refusal]);
      return undefined;
    }
    const file = found.value;
    if (trail.includes(this.#identityOf(file))) {
      const words = trail.length === 1 ? "is this file itself" : "extends this file itself";
      this.problems.push({ ...place, message: `found ${JSON.stringify(name)}, which ${words}, expected another file` });
      return undefined;
    }
    if (trail.length > preset_limits.extends_depth_max) {
      const expected = `at most ${preset_limits.extends_depth_max} files, one over the other`;
      this.problems.push({ ...place, message: `found ${JSON.stringify(name)}, expected ${expected}` });
      return undefined;
    }
    const text = this.#sources.read(file);
    this.read.add(file);
    if (text.ok) return this.load(file, text.value, trail);
    const meant = this.#sources.meantBy?.(file);
    const hint = meant === undefined ? "" : ` (was ${JSON.stringify(meant)} meant?)`;
    const why = `found ${JSON.stringify(name)}: ${text.refusal.message}`;
    this.problems.push({ ...place, message: `${why}, expected a preset that can be read${hint}` });
    return undefined;
  }

  #identityOf(name: string): string {
    return this.#sources.identityOf?.(name) ?? name;
  }

  #refuse(layers: readonly PresetLayer[], value: unknown, refusals: readonly Refusal[], removals?: Removals): void {
    const causes = withoutConsequences(refusals, value);
    const problems = problemsOf(causes, (pointer, by_name) => placeOf(layers, value, pointer, by_name));
    this.problems.push(...(removals === undefined ? problems : problems.map((problem) => removals.blamed(problem))));
  }
}

function sound({ preset, layers }: Whole): SoundPreset {
  return { preset, placeOf: (pointer) => placeOf(layers, preset, pointer) };
}

/** What is said of a key as such goes before what the schema says of its letters. */
function withKeys(refusals: readonly Refusal[], keys: readonly Refusal[]): readonly Refusal[] {
  const told = new Set(keys.map(({ field }) => field));
  return [...refusals.filter(({ field }) => !told.has(field)), ...keys].slice(0, preset_limits.refusals_max);
}

/** Of a thing that is new only because its id has a slip that alone is told, where something of it is missing. */
function withNewcomers(refusals: readonly Refusal[], merged: PresetJson, base: Operation): readonly Refusal[] {
  const told = new Set<string>();
  return refusals.flatMap((refusal) => {
    const [list = "", index = ""] = (refusal.field ?? "").split("/").slice(1);
    const id = idsOf(merged, list)[Number(index)];
    const known = idsOf(base, list);
    const meant = id === undefined || known.includes(id) ? undefined : nearestName(id, known);
    const thing = `/${list}/${index}`;
    if (told.has(thing)) return [];
    if (meant === undefined || !refusal.message.includes(": found nothing, expected")) return [refusal];
    told.add(thing);
    const text = `found ${JSON.stringify(id)}, which misses what a new one needs, expected one of the base (was ${JSON.stringify(meant)} meant?)`;
    return [{ ...refusal, field: `${thing}/id`, message: `${thing.slice(1)}/id: ${text}` }];
  });
}

function idsOf(preset: object, list: string): string[] {
  const things = (preset as PresetJson)[list];
  return Array.isArray(things) ? things.map((thing: { readonly id?: unknown } | null) => String(thing?.id)) : [];
}

/** It says what it extends, or tried to. */
function isOverride(root: Node): boolean {
  return (
    root.type === "object" && (root.children ?? []).some((property) => nearestName(keyOf(property), ["extends"]) !== undefined)
  );
}
