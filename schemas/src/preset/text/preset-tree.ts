import { createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { preset_limits } from "../preset-limits.js";
import { describeSyntax, type TextFault } from "./syntax-fault.js";

/** JSON as an author writes it by hand, as a tree that knows where everything stands. */
export interface PresetTree {
  /** Undefined where there is nothing to judge: the faults say why. */
  readonly root: Node | undefined;
  /** In the order of the text, at most `refusals_max`. */
  readonly faults: readonly TextFault[];
  /** The tree has all that the text has, in spite of the faults: what it says can be judged. */
  readonly whole: boolean;
}

/**
 * Reads one JSON value (RFC 8259), in which comments and a comma after the last item are let through. `text` is without its byte order
 * mark. Never throws. Faults: all that makes it no JSON, keys that come twice, nothing at all, and what is deeper or larger than any preset.
 */
export function readPresetTree(text: string): PresetTree {
  const too_much = sizeFault(text);
  if (too_much !== undefined) return { root: undefined, faults: [too_much], whole: false };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const first_errors = errors.filter(({ offset }, index) => errors[index - 1]?.offset !== offset);
  const faults = describeSyntax(text, first_errors.slice(0, preset_limits.refusals_max));
  const whole = errors.every(({ error }) => harmless.includes(printParseErrorCode(error)));
  if (root === undefined || !whole) return { root, faults, whole: false };
  const all = [...faults, ...doubles(root)].sort((one, other) => one.offset - other.offset);
  return { root, faults: all.slice(0, preset_limits.refusals_max), whole };
}

/** The plain value of a tree. A key `__proto__` becomes a key like any other. */
export function jsonValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(jsonValue);
  if (node.type !== "object") return getNodeValue(node) as unknown;
  return Object.fromEntries((node.children ?? []).map((property) => [keyOf(property), jsonValue(memberOf(property))]));
}

/** The value that an object has under a name: the last, where it has several. */
export function member(object: Node | undefined, name: string): Node | undefined {
  if (object?.type !== "object") return undefined;
  const property = object.children?.findLast((one) => keyOf(one) === name);
  return property && memberOf(property);
}

/** The key of a property. */
export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** The value of a property. */
export function memberOf(property: Node): Node {
  return property.children?.[1] ?? property;
}

/** The parser takes stack for each level: so depth is judged before. */
function sizeFault(text: string): TextFault | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  // Behind a comment without its end the scanner stays at the end with a token that has a length.
  for (scanner.scan(); scanner.getTokenLength() > 0 && scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const sign = text.charAt(offset);
    tokens += 1;
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    if (depth > depth_max) return { offset, message: `found ${depth} levels of values in values, expected at most ${depth_max}` };
    if (tokens > tokens_max) return { offset, message: `found more than ${tokens_max} words and signs, expected fewer` };
  }
  return tokens === 0 ? { offset: 0, message: "found nothing, expected an operation: { … }" } : undefined;
}

function doubles(node: Node): TextFault[] {
  const faults: TextFault[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const key = keyOf(child);
      if (seen.has(key)) faults.push({ offset: child.offset, message: `found ${quoted(key)} a second time, expected it once` });
      seen.add(key);
    }
    faults.push(...doubles(node.type === "object" ? memberOf(child) : child));
  }
  return faults;
}

function quoted(key: string): string {
  return JSON.stringify(key.length > key_chars_shown ? `${key.slice(0, key_chars_shown)}…` : key);
}

/** After these nothing is missing in the tree. */
const harmless: readonly string[] = [
  "CommaExpected",
  "InvalidUnicode",
  "InvalidEscapeCharacter",
  "InvalidCharacter",
  "InvalidCommentToken",
];
/** The deepest thing of ours, a key of a radio of a stack, is on the seventh. */
const depth_max = 32;
/** 512 nets, and 256 stacks of 32 radios each, with every field, have about 300 000. */
const tokens_max = 600_000;
const key_chars_shown = 40;
