import { createRequire } from "node:module";
import { plainText } from "@talkgroup/schemas";
import type { Node, ParseError } from "jsonc-parser";

/** JSON as a player writes it by hand, as a tree that knows where everything stands. */
export interface JsonText {
  /** Undefined where the text is no JSON that we read; `problems` says why. */
  readonly root: Node | undefined;
  /** In the order of the text. */
  readonly problems: readonly JsonProblem[];
}

/** One thing that is wrong, and where; `offset` in UTF-16 code units. */
export interface JsonProblem {
  readonly offset: number;
  /** What was found and what was expected. It quotes nothing that may be a secret. */
  readonly message: string;
}

/**
 * Reads one JSON value (RFC 8259), in which comments, a comma after the last item and a byte order mark are let through. Never throws.
 * Refuses by `problems`: what is no JSON, keys that come twice, nothing at all, and what is deeper or larger than any file of ours.
 */
export function readJsonText(text: string): JsonText {
  // One blank in place of the mark: every offset stays as it is.
  const body = text.startsWith(byte_order_mark) ? ` ${text.slice(1)}` : text;
  const too_much = judgeSize(body);
  if (too_much !== undefined) return { root: undefined, problems: [too_much] };
  const errors: ParseError[] = [];
  const root = parseTree(body, errors, { allowTrailingComma: true, disallowComments: false });
  const faults = errors.map(({ error, offset }) => ({
    offset,
    message: json_faults[printParseErrorCode(error)] ?? "found text that is not JSON",
  }));
  if (root === undefined) return { root, problems: faults.slice(0, problems_max) };
  const problems = faults.length > 0 ? faults : doubles(root);
  return { root: problems.length === 0 ? root : undefined, problems: problems.slice(0, problems_max) };
}

/** The plain value of a tree. A key `__proto__` becomes a key like any other. */
export function jsonValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(jsonValue);
  if (node.type !== "object") return getNodeValue(node) as unknown;
  return Object.fromEntries((node.children ?? []).map((property) => [keyOf(property), jsonValue(memberOf(property))]));
}

/** The key of a property. */
export function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

/** The value of a property. */
export function memberOf(property: Node): Node {
  return property.children?.[1] ?? property;
}

/** `source:line:column`, both from 1. */
export function placeOf(text: string, offset: number, source: string): string {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${source}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** The parser takes stack for each level: so depth is judged before. */
function judgeSize(text: string): JsonProblem | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  let tokens = 0;
  // At the end of a comment that has none the scanner stands still, with a length.
  const more = (): boolean => scanner.getTokenLength() > 0 && scanner.getTokenOffset() < text.length;
  for (scanner.scan(); more(); scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const sign = text.charAt(offset);
    tokens += 1;
    if (sign === "{" || sign === "[") depth += 1;
    if (sign === "}" || sign === "]") depth -= 1;
    if (depth > depth_max) return { offset, message: `found values within values, expected at most ${depth_max} levels` };
    if (tokens > tokens_max) return { offset, message: "found more than any file of settings holds" };
  }
  return tokens === 0 ? { offset: 0, message: "found nothing, expected an object; {} is one" } : undefined;
}

function doubles(node: Node): JsonProblem[] {
  const problems: JsonProblem[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (node.type === "object") {
      const key = keyOf(child);
      if (seen.has(key))
        problems.push({ offset: child.offset, message: `found ${quote(key)} a second time, expected each key once` });
      seen.add(key);
    }
    problems.push(...doubles(node.type === "object" ? memberOf(child) : child));
  }
  return problems;
}

function quote(key: string): string {
  return plainText(JSON.stringify(key.length > key_chars_shown ? `${key.slice(0, key_chars_shown)}…` : key));
}

export const byte_order_mark = "\uFEFF";
const json_faults: Readonly<Record<string, string>> = {
  InvalidSymbol: "found a word that is no value; text is put in double quotes",
  InvalidNumberFormat: "found a number that is none",
  PropertyNameExpected: "found no name, expected one in double quotes",
  ValueExpected: "found no value, expected one",
  ColonExpected: "found no colon after a name, expected one",
  CommaExpected: "found no comma between two items, expected one",
  CloseBraceExpected: "found the end too early, expected a closing }",
  CloseBracketExpected: "found the end too early, expected a closing ]",
  EndOfFileExpected: "found more after the end, expected one value to a file",
  UnexpectedEndOfComment: "found a comment without its end, expected */",
  UnexpectedEndOfString: "found text without its end, expected a closing quote on the same line",
  UnexpectedEndOfNumber: "found a number without its end",
  InvalidUnicode: "found an escape that is no character, expected \\u and four hex digits",
  InvalidEscapeCharacter: "found an escape that is not known; a backslash is written twice",
  InvalidCharacter: "found a control character, expected it written as an escape",
};
/** Ours need five. */
const depth_max = 32;
/** 4 096 channels of six settings each are 110 000. */
const tokens_max = 400_000;
/** As many as anybody mends in one go. */
const problems_max = 100;
const key_chars_shown = 40;
/** By `require`: of such a package that is imported Node reads the text once more for its names, which leaves memory in use. */
const { createScanner, getNodeValue, parseTree, printParseErrorCode } = createRequire(import.meta.url)(
  "jsonc-parser",
) as typeof import("jsonc-parser");
