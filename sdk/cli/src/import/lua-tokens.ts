import { accept, type Result } from "@talkgroup/schemas";

import type { SourceText } from "./source-text.js";

/** One token of Lua (5.1 … 5.4 manual, §3.1). `at` and `end` are offsets. */
export type LuaToken =
  | { readonly kind: "word" | "sign"; readonly text: string; readonly at: number; readonly end: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number; readonly end: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number; readonly end: number };

/** A file in tokens. */
export interface LuaTokens {
  readonly tokens: readonly LuaToken[];
  /** The line comments by their lines, without the dashes. */
  readonly comments: ReadonlyMap<number, string>;
}

/** Takes Lua apart. Refuses what cannot be a token, and strings and comments without an end (`parse_error`). */
export function readLuaTokens(source: SourceText): Result<LuaTokens> {
  const { text } = source;
  const tokens: LuaToken[] = [];
  const comments = new Map<number, string>();
  let at = /^#.*/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    if (matchAt(blank, text, at) !== undefined) {
      at += 1;
      continue;
    }
    if (text.startsWith("--", at)) {
      const long = readLong(text, at + 2);
      if (long === "endless") return source.refuseAt(at, "the end of the comment, ]]", "a comment that does not end");
      const end = long?.end ?? lineEnd(text, at);
      if (long === undefined) comments.set(source.lineAt(at), text.slice(at, end).replace(/^-+/, "").trim());
      at = end;
      continue;
    }
    const token = readToken(text, at);
    if (token === "endless") return source.refuseAt(at, "its closing quote on the same line", "a string that does not end");
    if (token === undefined) return source.refuseAt(at, "Lua: a name, a number, a string or a sign");
    tokens.push(token);
    at = token.end;
  }
  return accept({ tokens, comments });
}

function readToken(text: string, at: number): LuaToken | "endless" | undefined {
  const sign = text.charAt(at);
  if (sign === '"' || sign === "'") return readQuoted(text, at);
  if (sign === "[") {
    const long = readLong(text, at);
    if (long === "endless") return "endless";
    if (long !== undefined) return { kind: "text", value: long.value, at, end: long.end };
  }
  const word = matchAt(name, text, at);
  if (word !== undefined) return { kind: "word", text: word, at, end: at + word.length };
  const digits = matchAt(number, text, at);
  if (digits !== undefined) {
    const value = Number(digits);
    return Number.isFinite(value) ? { kind: "number", value, at, end: at + digits.length } : undefined;
  }
  const mark = matchAt(signs, text, at);
  return mark === undefined ? undefined : { kind: "sign", text: mark, at, end: at + mark.length };
}

/** `[[ … ]]` and `[==[ … ]==]`; undefined where none begins. */
function readLong(text: string, at: number): { readonly value: string; readonly end: number } | "endless" | undefined {
  const opening = matchAt(long_bracket, text, at);
  if (opening === undefined) return undefined;
  const closing = `]${"=".repeat(opening.length - 2)}]`;
  const close_at = text.indexOf(closing, at + opening.length);
  if (close_at === -1) return "endless";
  const value = text.slice(at + opening.length, close_at).replace(/^\r?\n/, "");
  return { value, end: close_at + closing.length };
}

function readQuoted(text: string, at: number): LuaToken | "endless" {
  const quote = text.charAt(at);
  const parts: string[] = [];
  let from = at + 1;
  for (let index = from; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === quote) {
      parts.push(text.slice(from, index));
      return { kind: "text", value: parts.join(""), at, end: index + 1 };
    }
    if (sign === "\n" || sign === "\r") return "endless";
    if (sign !== "\\") continue;
    const escaped = readEscape(text, index + 1);
    parts.push(text.slice(from, index), escaped.value);
    from = escaped.end;
    index = from - 1;
  }
  return "endless";
}

/** What stands after a backslash. One that Lua does not know means itself. */
function readEscape(text: string, at: number): { readonly value: string; readonly end: number } {
  const [code = ""] = matchAt(escape_code, text, at)?.match(/[0-9a-f]+/i) ?? [];
  if (code !== "") {
    const end = at + (matchAt(escape_code, text, at)?.length ?? 0);
    const value = Number.parseInt(code, /\d/.test(text.charAt(at)) ? 10 : 16);
    return { value: value <= 0x10ffff ? String.fromCodePoint(value) : "", end };
  }
  const line_break = matchAt(new_line, text, at);
  if (line_break !== undefined) return { value: "\n", end: at + line_break.length };
  const sign = text.charAt(at);
  return { value: escapes[sign] ?? sign, end: at + 1 };
}

function lineEnd(text: string, at: number): number {
  const rest = /[\r\n]/g;
  rest.lastIndex = at;
  return rest.exec(text)?.index ?? text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const blank = /[\s\u00a0\ufeff]/y;
const name = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const number = /0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const signs = /\.\.\.|\.\.|==|~=|<=|>=|<<|>>|\/\/|::|[-+*/%^#&~|<>=(){}[\];:,.]/y;
const long_bracket = /\[=*\[/y;
const escape_code = /\d{1,3}|x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]{1,6}\}/y;
const new_line = /\r\n|\n\r|\r|\n/y;
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "", b: "", f: "", v: "", z: "" };
