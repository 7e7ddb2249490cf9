import { accept, type Result } from "@talkgroup/schemas";

import { depth_max } from "./com-plan.js";
import type { Refused, SourceText } from "./source-text.js";

/** A piece of SQF. `at` is its offset. */
export type SqfNode =
  | { readonly kind: "word"; readonly text: string; readonly at: number }
  | { readonly kind: "sign"; readonly text: string; readonly at: number }
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  /** `[a, b]`: each item as the pieces it is made of. */
  | { readonly kind: "array"; readonly items: readonly SqfPhrase[]; readonly at: number }
  /** `{ … }` and `( … )`: statements. */
  | { readonly kind: "code" | "group"; readonly items: readonly SqfPhrase[]; readonly at: number };

/** The pieces of a statement or of an item, in order. */
export type SqfPhrase = readonly SqfNode[];

/** A script, in pieces. */
export interface SqfTree {
  readonly statements: readonly SqfPhrase[];
  /** Lines for the preprocessor, with what they continue on: their names. */
  readonly directives: readonly { readonly at: number; readonly what: string }[];
}

/**
 * Takes SQF apart into statements, arrays and strings. Nothing is run and no macro is unfolded. Refuses brackets that do not fit, strings
 * and comments without an end, and what is no SQF (`parse_error`, with line and column).
 */
export function readSqf(source: SourceText): Result<SqfTree> {
  const reader = new SqfReader(source);
  const statements = reader.readPhrases(undefined, 0);
  return statements === undefined ? reader.refused() : accept({ statements, directives: reader.directives });
}

class SqfReader {
  readonly directives: { at: number; what: string }[] = [];
  readonly #source: SourceText;
  readonly #text: string;
  #at = 0;
  #refused: Refused | undefined;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  refused(): Refused {
    return this.#refused ?? this.#source.refuseAt(this.#at, "SQF");
  }

  /** Phrases up to the bracket `close` (undefined: the end of the file), which is read too. `open_at` is where its partner stands. */
  readPhrases(close: string | undefined, open_at: number, depth = 0): SqfPhrase[] | undefined {
    if (depth > depth_max) return this.#refuse(`at most ${depth_max} brackets within brackets`);
    const phrases: SqfPhrase[] = [];
    let phrase: SqfNode[] = [];
    for (;;) {
      if (!this.#skipBlanks()) return undefined;
      const sign = this.#text.charAt(this.#at);
      if (sign === "" && close !== undefined)
        return this.#refuse(`"${close}" for the bracket of line ${this.#source.lineAt(open_at)}`);
      const is_closing = sign !== "" && ")]}".includes(sign);
      if (is_closing && sign !== close) {
        return this.#refuse(
          close === undefined
            ? "a statement: no bracket is open"
            : `"${close}" for the bracket of line ${this.#source.lineAt(open_at)}`,
        );
      }
      const is_end = sign === "" || is_closing;
      if (is_end || sign === "," || sign === ";") {
        if (sign === ";" && close === "]") return this.#refuse('"," or "]"');
        if (phrase.length > 0) phrases.push(phrase);
        phrase = [];
        this.#at += 1;
        if (is_end) return phrases;
        continue;
      }
      const node = this.#readNode(sign, depth);
      if (node === undefined) return undefined;
      phrase.push(node);
    }
  }

  #readNode(sign: string, depth: number): SqfNode | undefined {
    const at = this.#at;
    if (sign === '"' || sign === "'") return this.#readString(sign);
    const bracket = brackets[sign];
    if (bracket !== undefined) {
      this.#at += 1;
      const items = this.readPhrases(bracket.close, at, depth + 1);
      return items && { kind: bracket.kind, items, at };
    }
    const digits = this.#match(number);
    if (digits !== undefined) return { kind: "number", value: Number(digits.replace("$", "0x")), at };
    const word = this.#match(name);
    if (word !== undefined) return { kind: "word", text: word, at };
    const text = this.#match(signs);
    return text === undefined ? this.#refuse("SQF: a name, a number, a string, an array or a sign") : { kind: "sign", text, at };
  }

  /** A quote is written twice where it is meant. */
  #readString(quote: string): SqfNode | undefined {
    const at = this.#at;
    const text = this.#match(quote === '"' ? double_quoted : single_quoted);
    if (text === undefined) return this.#refuse("its closing quote", "a string that does not end");
    return { kind: "text", value: text.slice(1, -1).replaceAll(quote + quote, quote), at };
  }

  /** Blanks, comments, lines for the preprocessor and strokes at the end of a line. */
  #skipBlanks(): boolean {
    for (;;) {
      this.#match(blanks);
      const at = this.#at;
      if (this.#text.startsWith("/*", at)) {
        this.#refuse("the end of the comment, */");
        return false;
      }
      if (this.#text.charAt(at) !== "#" || !this.#isLineStart(at)) return true;
      const line = this.#match(directive) ?? "#";
      this.directives.push({ at, what: /^#\s*\w*(?:\s+\w+)?/.exec(line)?.[0] ?? "#" });
    }
  }

  #isLineStart(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && /[ \t]/.test(this.#text.charAt(before))) before -= 1;
    return before < 0 || /[\r\n]/.test(this.#text.charAt(before));
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #refuse(expected: string, found?: string): undefined {
    this.#refused ??= this.#source.refuseAt(this.#at, expected, found);
    return undefined;
  }
}

const brackets: Readonly<Record<string, { readonly kind: "array" | "code" | "group"; readonly close: string }>> = {
  "[": { kind: "array", close: "]" },
  "{": { kind: "code", close: "}" },
  "(": { kind: "group", close: ")" },
};
const blanks = /(?:[\s\u00a0]+|\\(?=[ \t]*[\r\n])|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
const directive = /#[^\\\r\n]*(?:\\(?:\r?\n)?[^\\\r\n]*)*/y;
const number = /0x[0-9a-f]+|\$[0-9a-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const signs = /==|!=|<=|>=|>>|&&|\|\||[-+*/%^!<>=:#?&|.@~\\$]/y;
const double_quoted = /"[^"]*(?:""[^"]*)*"/y;
const single_quoted = /'[^']*(?:''[^']*)*'/y;
