import { accept, type Result } from "@talkgroup/schemas";

import { depth_max } from "./com-plan.js";
import type { Literal, TableEntry } from "./literal.js";
import type { Refused, SourceText } from "./source-text.js";

/**
 * Reads one JSON value (RFC 8259) with the place of everything in it. Comments and a comma after the last item are let through. Refuses
 * anything else with line and column (`parse_error`), and what is deeper than `depth_max`.
 */
export function readJsonLiteral(source: SourceText): Result<Literal> {
  const reader = new JsonReader(source);
  const value = reader.readDocument();
  return value === undefined ? reader.refused() : accept(value);
}

class JsonReader {
  readonly #source: SourceText;
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #refused: Refused | undefined;

  constructor(source: SourceText) {
    this.#source = source;
    this.#text = source.text;
  }

  refused(): Refused {
    return this.#refused ?? this.#source.refuseAt(this.#at, "JSON");
  }

  readDocument(): Literal | undefined {
    const value = this.#readValue();
    if (value === undefined || !this.#skipBlanks()) return undefined;
    return this.#at < this.#text.length ? this.#refuse("the end of the file") : value;
  }

  #readValue(): Literal | undefined {
    if (!this.#skipBlanks()) return undefined;
    const at = this.#at;
    const sign = this.#text.charAt(at);
    if (sign === "{" || sign === "[") return this.#readTable(sign === "{");
    if (sign === '"') {
      const value = this.#readString();
      return value === undefined ? undefined : { kind: "text", value, at };
    }
    const digits = this.#match(number);
    if (digits !== undefined && Number.isFinite(Number(digits))) return { kind: "number", value: Number(digits), at };
    const word = this.#match(/true|false|null/y);
    if (word === undefined) return this.#refuse("a value: a number, a string, an object or an array");
    return word === "null" ? { kind: "nothing", at } : { kind: "truth", value: word === "true", at };
  }

  #readTable(keyed: boolean): Literal | undefined {
    const at = this.#at;
    if (this.#depth >= depth_max) return this.#refuse(`at most ${depth_max} values within values`);
    this.#depth += 1;
    this.#at += 1;
    const close = keyed ? "}" : "]";
    const entries: TableEntry[] = [];
    for (;;) {
      if (!this.#skipBlanks()) return undefined;
      if (this.#take(close)) break;
      const entry = this.#readEntry(keyed, entries.length + 1);
      if (entry === undefined || !this.#skipBlanks()) return undefined;
      entries.push(entry);
      if (this.#take(",")) continue;
      if (this.#take(close)) break;
      return this.#refuse(`"," or "${close}" (it began on line ${this.#source.lineAt(at)})`);
    }
    this.#depth -= 1;
    return { kind: "table", at, entries };
  }

  #readEntry(keyed: boolean, position: number): TableEntry | undefined {
    const at = this.#at;
    if (!keyed) {
      const value = this.#readValue();
      return value && { key: position, at, value };
    }
    if (this.#text.charAt(at) !== '"') return this.#refuse("a name in double quotes");
    const key = this.#readString();
    if (key === undefined || !this.#skipBlanks()) return undefined;
    if (!this.#take(":")) return this.#refuse('":"');
    const value = this.#readValue();
    return value && { key, at, value };
  }

  #readString(): string | undefined {
    const at = this.#at;
    const quoted = this.#match(string);
    if (quoted === undefined) return this.#refuse("its closing quote on the same line", "a string that does not end");
    try {
      return JSON.parse(quoted) as string;
    } catch {
      this.#at = at;
      return this.#refuse("a string as JSON writes it", "a string with a wrong escape");
    }
  }

  /** Blanks and comments. */
  #skipBlanks(): boolean {
    this.#match(blanks);
    if (!this.#text.startsWith("/*", this.#at)) return true;
    this.#refuse("the end of the comment, */");
    return false;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #take(sign: string): boolean {
    if (this.#text.charAt(this.#at) !== sign) return false;
    this.#at += 1;
    return true;
  }

  #refuse(expected: string, found?: string): undefined {
    this.#refused ??= this.#source.refuseAt(this.#at, expected, found);
    return undefined;
  }
}

const blanks = /(?:[\s\u00a0]+|\/\/[^\r\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/y;
