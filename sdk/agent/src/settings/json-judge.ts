import { escapeName, plainText, readPointer, type Validator } from "@talkgroup/schemas";
import type { Node } from "jsonc-parser";

import { type JsonProblem, jsonValue, keyOf, memberOf, readJsonText } from "./json-text.js";

/** What a text of settings holds: the value with its defaults written in, or everything that is wrong, each with its place. */
export type JudgedText<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly JsonProblem[] };

/**
 * Reads and judges a text of settings. Never throws. A validator stops at the first fault: here what is at fault is taken out, and the rest
 * judged again. At most `problems_max`, in the order of the text.
 */
export function judgeJsonText<T>(text: string, validate: Validator<T>): JudgedText<T> {
  const { root, problems } = readJsonText(text);
  if (root === undefined) return { ok: false, problems };
  const found: JsonProblem[] = [];
  const patient = new Patient(root);
  for (let turn = 0; turn < turns_max && found.length < problems_max; turn += 1) {
    const verdict = validate(jsonValue(root));
    if (verdict.ok) return found.length === 0 ? verdict : { ok: false, problems: inOrder(found) };
    const { field = "", message } = verdict.refusal;
    const { offset, pointer, caused, mended } = patient.takeOut(field);
    if (!caused) found.push({ offset, message: message.replace(plainText(field.slice(1)), () => plainText(pointer.slice(1))) });
    if (!mended) break;
  }
  return { ok: false, problems: inOrder(found) };
}

interface TakenOut {
  readonly offset: number;
  /** As the file has it: other items may have been taken out before it. */
  readonly pointer: string;
  /** The fault is one that taking out made. */
  readonly caused: boolean;
  readonly mended: boolean;
}

/** A tree of which more and more is taken away, until the rest is sound. */
class Patient {
  readonly #root: Node;
  /** Those something was taken out of: if they miss it, that is no fault of the file. */
  readonly #robbed = new Set<Node>();

  /** Of items, as the file has them. */
  readonly #indices = new Map<Node, number>();

  constructor(root: Node) {
    this.#root = root;
    this.#count(root);
  }

  /** Takes out what a pointer (RFC 6901) names; where that is missing, what it is missing from. */
  takeOut(pointer: string): TakenOut {
    const names = readPointer(pointer);
    let node = this.#root;
    let holder: Node | undefined;
    let taken: Node | undefined;
    for (const [depth, name] of names.entries()) {
      const child = childOf(node, name);
      if (child === undefined) break;
      holder = node;
      taken = child;
      if (node.type === "array") names[depth] = String(this.#indices.get(child));
      node = node.type === "object" ? memberOf(child) : child;
    }
    const found = {
      offset: (taken ?? node).offset,
      pointer: names.map((name) => `/${escapeName(name)}`).join(""),
      caused: this.#robbed.has(node),
    };
    if (holder === undefined || taken === undefined) return { ...found, mended: false };
    holder.children?.splice(holder.children.indexOf(taken), 1);
    this.#robbed.add(holder);
    return { ...found, mended: true };
  }

  #count(node: Node): void {
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === "array") this.#indices.set(child, index);
      this.#count(child);
    }
  }
}

/** A refusal shortens the names of long keys. */
function childOf(node: Node, name: string): Node | undefined {
  if (node.type === "array") return node.children?.[Number(name)];
  if (node.type !== "object") return undefined;
  const exact = node.children?.find((property) => keyOf(property) === name);
  if (exact !== undefined || !name.endsWith("…")) return exact;
  return node.children?.find((property) => keyOf(property).startsWith(name.slice(0, -1)));
}

function inOrder(problems: readonly JsonProblem[]): JsonProblem[] {
  return problems.toSorted((a, b) => a.offset - b.offset);
}

const problems_max = 100;
/** A fault can take two: what is missing may be put where it does not belong. */
const turns_max = 2 * problems_max;
