import type { Node } from "jsonc-parser";
import { readPointer } from "../../json-pointer.js";
import { keyOfList } from "../merge-presets.js";
import { jsonValue, keyOf, member, memberOf } from "./preset-tree.js";
import type { SourceText } from "./source-text.js";

/** Somewhere in a file. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** A file of a preset: one that extends another is laid over it. */
export interface PresetLayer {
  /** As a person finds it. */
  readonly file: string;
  readonly source: SourceText;
  readonly root: Node;
}

/** The place of an offset in a file. */
export function placeAt({ file, source }: Omit<PresetLayer, "root">, offset: number): Place {
  return { file, line: source.lineAt(offset), column: source.columnAt(offset) };
}

/**
 * Where a JSON pointer (RFC 6901) into `value` stands in the files that `value` was merged from, the uppermost first: in the file that
 * holds what is used. A name that was cut short by "…" is found by its beginning. What is missing is where it is missing from, or where it is unset.
 * `by_name`: the place of the name and not of what stands under it.
 */
export function placeOf(layers: readonly PresetLayer[], value: unknown, pointer: string, by_name = false): Place {
  let nodes: readonly (Node | undefined)[] = layers.map(({ root }) => root);
  let inner = value;
  for (const name of readPointer(pointer)) {
    const step = Array.isArray(inner) ? itemStep(nodes, inner, Number(name)) : memberStep(nodes, inner, name);
    inner = step.value;
    if (step.nodes.every((node) => node === undefined)) {
      if (step.unset !== undefined) nodes = step.unset;
      break;
    }
    nodes = step.nodes;
  }
  const index = nodes.findIndex((node) => node !== undefined);
  const [layer, node] = [layers[index], nodes[index]];
  if (layer === undefined || node === undefined) return { file: "", line: 1, column: 1 };
  return placeAt(layer, by_name && node.parent?.type === "property" ? node.parent.offset : node.offset);
}

interface Step {
  readonly nodes: readonly (Node | undefined)[];
  readonly value: unknown;
  /** Where a layer takes out what the others have. */
  readonly unset?: readonly (Node | undefined)[];
}

/** Of things with an id each layer may have a part; another list is that of one layer. */
function itemStep(nodes: readonly (Node | undefined)[], list: readonly unknown[], index: number): Step {
  const value = list[index];
  const key = nodes.length > 1 ? keyOfList(list) : undefined;
  if (key !== undefined && value !== undefined) {
    const id = (value as Readonly<Record<string, unknown>>)[key];
    return { value, nodes: nodes.map((node) => node?.children?.find((item) => member(item, key)?.value === id)) };
  }
  const top = nodes.findIndex((node) => node?.type === "array");
  return { value, nodes: nodes.map((node, layer) => (layer === top ? node?.children?.[index] : undefined)) };
}

function memberStep(nodes: readonly (Node | undefined)[], object: unknown, name: string): Step {
  const members: (Node | undefined)[] = [];
  const unset: (Node | undefined)[] = [];
  let hidden = false;
  for (const node of nodes) {
    members.push(hidden ? undefined : propertyOf(node, name));
    const taken = member(node, "unset")?.children?.find((item) => jsonValue(item) === name);
    unset.push(hidden || nodes.length === 1 ? undefined : taken);
    hidden ||= taken !== undefined;
  }
  const value = (object as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return { value, nodes: members, ...(unset.some((node) => node !== undefined) ? { unset } : {}) };
}

function propertyOf(node: Node | undefined, name: string): Node | undefined {
  const exact = member(node, name);
  if (exact !== undefined || node?.type !== "object" || name.length < cut_chars_min) return exact;
  const stem = name.endsWith("…") ? name.slice(0, -1) : name;
  const property = node.children?.find((one) => keyOf(one).startsWith(stem));
  return property && memberOf(property);
}

/** Shorter names are never cut in a pointer. */
const cut_chars_min = 35;
