import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import type { Edit, FormattingOptions, JSONPath } from "jsonc-parser";

import { byte_order_mark } from "./json-text.js";

/**
 * The text of a file of settings after they changed from `from` to `to`. Only what differs is written: the player's comments, order and
 * spelling of all else stay. `from` is what the text says, defaults included.
 */
export function editJsonText(text: string, from: unknown, to: unknown): string {
  const mark = text.startsWith(byte_order_mark) ? byte_order_mark : "";
  const formattingOptions = formattingOf(text);
  let edited = text.slice(mark.length);
  for (const { path, value, insert } of changesOf(from, to, [])) {
    const last = value === undefined ? lastItem(edited, path) : undefined;
    const edits = last ?? modify(edited, path, value, { formattingOptions, isArrayInsertion: insert });
    edited = applyEdits(edited, edits);
  }
  return mark + edited;
}

/** A new file. */
export function freshJsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * Takes away the last of several items. The library does so too, but for a list that ends on the same line it cuts one character too few.
 * Undefined for any other place.
 */
function lastItem(text: string, path: JSONPath): Edit[] | undefined {
  const index = path.at(-1);
  const root = parseTree(text);
  if (typeof index !== "number" || index === 0 || root === undefined) return undefined;
  const items = findNodeAtLocation(root, path.slice(0, -1))?.children ?? [];
  const [before, item] = [items[index - 1], items[index]];
  if (before === undefined || item === undefined || index !== items.length - 1) return undefined;
  const offset = before.offset + before.length;
  return [{ offset, length: item.offset + item.length - offset, content: "" }];
}

interface Change {
  readonly path: JSONPath;
  /** Undefined: it goes. */
  readonly value: unknown;
  readonly insert: boolean;
}

/** In an order in which each can be made after the one before. */
function* changesOf(from: unknown, to: unknown, path: JSONPath): Generator<Change> {
  if (isDeepStrictEqual(from, to)) return;
  if (Array.isArray(from) && Array.isArray(to)) yield* listChanges(from, to, path);
  else if (isRecord(from) && isRecord(to)) yield* recordChanges(from, to, path);
  else yield { path, value: to, insert: false };
}

function* recordChanges(from: Fields, to: Fields, path: JSONPath): Generator<Change> {
  for (const name of Object.keys(from)) {
    if (!Object.hasOwn(to, name) || to[name] === undefined) yield { path: [...path, name], value: undefined, insert: false };
  }
  for (const [name, value] of Object.entries(to)) {
    if (Object.hasOwn(from, name)) yield* value === undefined ? [] : changesOf(from[name], value, [...path, name]);
    else if (value !== undefined) yield { path: [...path, name], value, insert: false };
  }
}

/** What is the same at both ends stays; between, items are changed, and the rest is added or goes. */
function* listChanges(from: readonly unknown[], to: readonly unknown[], path: JSONPath): Generator<Change> {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(from[head], to[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(from[from.length - 1 - tail], to[to.length - 1 - tail])) tail += 1;
  const kept = shorter - tail;
  for (let index = head; index < kept; index += 1) yield* changesOf(from[index], to[index], [...path, index]);
  for (let index = from.length - tail - 1; index >= kept; index -= 1) {
    yield { path: [...path, index], value: undefined, insert: false };
  }
  for (let index = kept; index < to.length - tail; index += 1) yield { path: [...path, index], value: to[index], insert: true };
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As the player indents. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ";
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : Math.min(indent.length, indent_max),
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

const indent_max = 8;
/** By `require`, as in json-text.ts. */
const { applyEdits, findNodeAtLocation, modify, parseTree } = createRequire(import.meta.url)(
  "jsonc-parser",
) as typeof import("jsonc-parser");
