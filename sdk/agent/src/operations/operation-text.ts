import type { Operation, Refusal, Result } from "@talkgroup/schemas";
import { readPointer } from "@talkgroup/schemas";
import {
  judgeOverride,
  judgePreset,
  keyOfList,
  mergePresets,
  type PresetReference,
  type PresetVerdict,
  presetReference,
} from "@talkgroup/schemas/preset";
import type { Node } from "jsonc-parser";

import { jsonValue, keyOf, memberOf, placeOf, readJsonText } from "../settings/json-text.js";

/** What a file of an operation holds. */
export type JudgedOperation =
  | {
      readonly ok: true;
      readonly preset: Operation;
      /** Where its id stands, or what it has it from: `strike.json:2:3`. */
      readonly id_place: string;
    }
  | {
      readonly ok: false;
      /** What comes first of what is wrong: `strike.json:3:7: found …, expected …`. */
      readonly problem: string;
    };

/** The preset that another extends. Refuses one that is not there, or that cannot be used. */
export type FindBase = (reference: PresetReference) => Result<Operation>;

/** Reads an operation, with JSON's comments and a byte order mark or without, and lays it over what it extends. Never throws. */
export function judgeOperationText(name: string, text: string, findBase: FindBase): JudgedOperation {
  const { root, problems } = readJsonText(text);
  const at = (offset: number): string => placeOf(text, offset, name);
  if (root === undefined) {
    return {
      ok: false,
      problem: problemText(
        problems.map((problem) => ({ ...problem, exact: true })),
        at,
      ),
    };
  }
  const value = jsonValue(root);
  const extended = memberNamed(root, "extends");
  const verdict = extended === undefined ? judgePreset(value) : judgeWhole(value, extended, findBase);
  if (verdict.ok) return { ok: true, preset: verdict.value, id_place: at((memberNamed(root, "id") ?? extended ?? root).offset) };
  const merged = "merged" in verdict ? verdict.merged : undefined;
  const faults = verdict.refusals.map(({ field = "", message }) => {
    const place = placeIn(root, field, merged) ?? { offset: (extended ?? root).offset, exact: false };
    return { ...place, message };
  });
  return { ok: false, problem: problemText(faults, at) };
}

interface FaultPlace {
  readonly offset: number;
  /** False: it is not in the file, and this is where it is missing from. */
  readonly exact: boolean;
}

interface Fault extends FaultPlace {
  readonly message: string;
}

type WholeVerdict = PresetVerdict | { readonly ok: false; readonly refusals: readonly Refusal[]; readonly merged: unknown };

function judgeWhole(value: unknown, extended: Node, findBase: FindBase): WholeVerdict {
  const override = judgeOverride(value);
  if (!override.ok) return override;
  const reference = presetReference(String(jsonValue(extended)));
  if (!reference.ok) return { ok: false, refusals: [reference.refusal] };
  const base = findBase(reference.value);
  if (!base.ok) return { ok: false, refusals: [{ ...base.refusal, field: "/extends" }] };
  const merged = mergePresets(base.value, override.value);
  if (!merged.ok) return merged;
  const whole = judgePreset(merged.value);
  return whole.ok ? whole : { ...whole, merged: merged.value };
}

/**
 * Where a JSON pointer (RFC 6901) stands in a file; where that is missing, what it is missing from. `merged` is what the pointer is into, if
 * that is the file laid over another: then things are found by their ids, and what the file does not speak of is nowhere: undefined.
 */
function placeIn(root: Node, pointer: string, merged: unknown): FaultPlace | undefined {
  let node = root;
  let inner = merged;
  let found = pointer === "" || merged === undefined;
  let exact = true;
  for (const name of readPointer(pointer)) {
    const child = childOf(node, name, inner);
    inner = (inner as Readonly<Record<string, unknown>> | undefined)?.[name];
    exact = child !== undefined;
    if (child === undefined) break;
    node = child;
    found = true;
  }
  return found ? { offset: node.offset, exact } : undefined;
}

function childOf(node: Node, name: string, merged: unknown): Node | undefined {
  if (node.type !== "array") return memberNamed(node, name);
  const list: readonly unknown[] | undefined = Array.isArray(merged) ? merged : undefined;
  const key = list && keyOfList(list);
  if (list === undefined || key === undefined) return node.children?.[Number(name)];
  const id = (list[Number(name)] as Readonly<Record<string, unknown>> | undefined)?.[key];
  return node.children?.find((item) => memberNamed(item, key)?.value === id);
}

/** A refusal shortens the names of long keys. */
function memberNamed(object: Node, name: string): Node | undefined {
  if (object.type !== "object") return undefined;
  const stem = name.endsWith("…") ? name.slice(0, -1) : undefined;
  const property = object.children?.find((one) => keyOf(one) === name || (stem !== undefined && keyOf(one).startsWith(stem)));
  return property && memberOf(property);
}

/** What is missing often only follows from what is there. */
function problemText(faults: readonly Fault[], at: (offset: number) => string): string {
  const [first, ...rest] = faults.toSorted((one, other) => Number(other.exact) - Number(one.exact) || one.offset - other.offset);
  const more = rest.length > 0 ? ` (and ${rest.length} more)` : "";
  return first === undefined ? "" : `${at(first.offset)}: ${first.message}${more}`;
}
