import type { Random } from "@talkgroup/testing";

import { type MutationStock, mutateBytes } from "./byte-mutator.js";
import { bytesOf, textOf } from "./fuzz-target.js";

/**
 * Another input, by one to four changes to the JSON that stands on one of its lines, or in all of it: a value for another, a field
 * or an item taken out, doubled, moved or put in. What is no JSON is changed byte by byte.
 */
export function mutateJson(input: Uint8Array, random: Random, stock: MutationStock): Uint8Array {
  const text = textOf(input);
  const whole = parsed(text);
  if (whole !== undefined) return bounded(serialised(mutated(whole, random, stock)), stock, input);
  const lines = text.split("\n");
  const at = random.integer(lines.length);
  const line = parsed(lines[at] ?? "");
  if (line === undefined) return mutateBytes(input, random, stock);
  lines[at] = serialised(mutated(line, random, stock));
  // A line too many, too few, or out of turn.
  const turn = random.integer(8);
  if (turn === 0) lines.splice(random.integer(lines.length), 1);
  else if (turn === 1) lines.splice(random.integer(lines.length + 1), 0, lines[random.integer(lines.length)] ?? "");
  return bounded(lines.join("\n"), stock, input);
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
/** Something in a value that can be changed: its holder, and where it is in it. */
type Holder = Json[] | Record<string, Json>;

function parsed(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** "" for what is nested too deeply to be written. */
function serialised(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}

function bounded(text: string, { bytes_max }: MutationStock, before: Uint8Array): Uint8Array {
  const bytes = bytesOf(text);
  return bytes.length <= bytes_max ? bytes : before;
}

function mutated(value: Json, random: Random, stock: MutationStock): Json {
  const copy = { root: structuredClone(value) } as Record<string, Json>;
  for (let changes = 1 + random.integer(changes_max); changes > 0; changes -= 1) {
    const holders = holdersIn(copy);
    const holder = holders[random.integer(holders.length)] ?? copy;
    if (Array.isArray(holder)) changeArray(holder, random, stock);
    else changeObject(holder, random, stock, holder === copy);
  }
  return copy["root"] ?? null;
}

function changeArray(items: Json[], random: Random, stock: MutationStock): void {
  const at = random.integer(items.length + 1);
  switch (random.integer(4)) {
    case 0:
      items.splice(at, 1);
      return;
    case 1:
      items.splice(at, 0, structuredClone(items[random.integer(Math.max(1, items.length))] ?? null));
      return;
    case 2:
      items.splice(at, 0, anyValue(random, stock));
      return;
    default:
      if (items.length > 0) items[at % items.length] = anyValue(random, stock, items[at % items.length]);
  }
}

function changeObject(fields: Record<string, Json>, random: Random, stock: MutationStock, is_root: boolean): void {
  const names = Object.keys(fields);
  const name = names[random.integer(Math.max(1, names.length))] ?? "root";
  const turn = is_root ? 3 : random.integer(5);
  if (turn === 0) delete fields[name];
  else if (turn === 1) set(fields, word(random, stock), anyValue(random, stock));
  else if (turn === 2) set(fields, word(random, stock), fields[name] ?? null);
  else set(fields, name, anyValue(random, stock, fields[name]));
}

/** Also where the name is that of a prototype. */
function set(fields: Record<string, Json>, name: string, value: Json): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}

function anyValue(random: Random, stock: MutationStock, before: Json = null): Json {
  switch (random.integer(8)) {
    case 0:
      return edge_values[random.integer(edge_values.length)] ?? null;
    case 1:
      return typeof before === "number" ? before + random.integer(5) - 2 : [before];
    case 2:
      return typeof before === "string" ? before.slice(0, random.integer(before.length + 1)) : { [word(random, stock)]: before };
    case 3:
      return "x".repeat(lengths[random.integer(lengths.length)] ?? 1);
    case 4:
      return nested(random, before);
    case 5:
      return pieceOf(stock.other, random) ?? word(random, stock);
    default:
      return word(random, stock);
  }
}

function word(random: Random, { words }: MutationStock): string {
  return words[random.integer(Math.max(1, words.length))] ?? "";
}

function nested(random: Random, value: Json): Json {
  let result = value;
  for (let depth = random.integer(depth_max); depth > 0; depth -= 1) result = [result];
  return result;
}

/** A part of another input. */
function pieceOf(other: Uint8Array, random: Random): Json | undefined {
  const lines = textOf(other).split("\n");
  const value = parsed(textOf(other)) ?? parsed(lines[random.integer(lines.length)] ?? "");
  if (value === undefined) return undefined;
  const holders = holdersIn({ root: value });
  return structuredClone(holders[random.integer(holders.length)] as Json | undefined);
}

/** All objects and arrays in a value, itself first. */
function holdersIn(root: Record<string, Json>): Holder[] {
  const holders: Holder[] = [root];
  for (let at = 0; at < holders.length && holders.length < holders_max; at += 1) {
    for (const value of Object.values(holders[at] ?? {})) {
      if (typeof value === "object" && value !== null) holders.push(value as Holder);
    }
  }
  return holders;
}

const edge_values: readonly Json[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 1e21, -1e308, 2 ** 31, 2 ** 32, 2 ** 53, 65_535, 65_536, [], {}, ""],
  ...["\u0000", "\ud800", "\u202e", "é", "__proto__", "constructor", " ", "/", "~1", "-", "a".repeat(65)],
];
const lengths = [1, 40, 64, 65, 128, 513, 4_097] as const;
const changes_max = 4;
const depth_max = 40;
const holders_max = 4_096;
