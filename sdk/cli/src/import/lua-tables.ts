import { accept, type Result } from "@talkgroup/schemas";

import { depth_max } from "./com-plan.js";
import type { Literal, TableEntry, TableLiteral } from "./literal.js";
import { type LuaToken, readLuaTokens } from "./lua-tokens.js";
import type { Refused, SourceText } from "./source-text.js";

/** What a Lua file says without being run. */
export interface LuaTables {
  /** The tables it assigns or returns, in order; one that it returns has no name. */
  readonly tables: readonly NamedTable[];
  /** The statements that only a running program can tell the outcome of. */
  readonly skipped: readonly { readonly at: number; readonly what: string }[];
  /** The line comments by their lines. */
  readonly comments: ReadonlyMap<number, string>;
}

export interface NamedTable {
  readonly name: string;
  readonly table: TableLiteral;
}

/**
 * Reads the literal tables of a Lua file: `name = { … }`, `local name = …`, `_G["name"] = …`, `return { … }`, a bare `{ … }` and a bare
 * `["key"] = { … }` as cut from a mission. Nothing is run: functions, calls, conditions and loops are skipped and named. Refuses what is
 * no Lua (`parse_error`, with line and column) and tables deeper than `depth_max`.
 */
export function readLuaTables(source: SourceText): Result<LuaTables> {
  const lexed = readLuaTokens(source);
  if (!lexed.ok) return lexed;
  const reader = new LuaReader(source, lexed.value.tokens);
  const refused = reader.readAll();
  if (refused !== undefined) return refused;
  return accept({ tables: reader.tables, skipped: reader.skipped, comments: lexed.value.comments });
}

/** Each method that reads moves on by what it has read; false or undefined means that `#refused` says what is wrong. */
class LuaReader {
  readonly tables: NamedTable[] = [];
  readonly skipped: { at: number; what: string }[] = [];
  readonly #source: SourceText;
  readonly #tokens: readonly LuaToken[];
  #next = 0;
  #depth = 0;
  #refused: Refused | undefined;

  constructor(source: SourceText, tokens: readonly LuaToken[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  readAll(): Refused | undefined {
    while (this.#next < this.#tokens.length && this.#readStatement());
    return this.#refused;
  }

  #readStatement(): boolean {
    // A comma is left behind by whoever cuts an entry out of a table.
    if (this.#take(";") || this.#take(",")) return true;
    const at = this.#at();
    if (this.#is("{") || this.#is("[")) return this.#readCutting();
    if (this.#take("return")) return this.#isEnd() || this.#readValues([""], at);
    const local = this.#take("local");
    if (this.#is("function")) {
      this.#skip(at, "a function");
      return this.#skipBlock();
    }
    if (this.#isAny(block_words)) {
      this.#skip(at, `a block that begins with ${this.#text()}`);
      return this.#skipBlock();
    }
    if (this.#take("break")) return true;
    if (this.#take("goto")) return this.#takeWord();
    if (this.#take("::")) return this.#takeWord() && (this.#take("::") || this.#refuse("::"));
    return local ? this.#readLocal(at) : this.#readAssignment(at);
  }

  /** A table or an entry of one that stands alone. */
  #readCutting(): boolean {
    if (this.#is("{")) return this.#keep("", this.#readTable());
    const entry = this.#readEntry(1);
    if (entry === undefined) return false;
    return this.#keep("", { kind: "table", at: entry.at, entries: [entry] });
  }

  #readLocal(at: number): boolean {
    const names: string[] = [];
    do {
      names.push(this.#text());
      if (!this.#takeWord()) return false;
      // `<const>` and `<close>`.
      if (this.#take("<")) this.#next += 2;
    } while (this.#take(","));
    return this.#take("=") ? this.#readValues(names, at) : true;
  }

  /** `a.b["c"] = value`, or a call. */
  #readAssignment(at: number): boolean {
    const names: string[] = [];
    do {
      const name = this.#readTarget();
      if (name === undefined) return false;
      names.push(name);
    } while (this.#take(","));
    if (this.#take("=")) return this.#readValues(names, at);
    const last = this.#tokens[this.#next - 1];
    if (last?.kind === "text" || (last?.kind === "sign" && (last.text === ")" || last.text === "}"))) {
      this.#skip(at, `a call of ${names[0] ?? ""}`);
      return true;
    }
    return this.#refuse("= and a value: a plan is made of name = { … }");
  }

  /** The left side: a name with what is behind it. The names of the parts are joined by dots. */
  #readTarget(): string | undefined {
    const token = this.#tokens[this.#next];
    if (this.#is("(")) return this.#skipBrackets() && this.#skipTail() ? "( … )" : undefined;
    if (token?.kind !== "word" || reserved.has(token.text)) {
      this.#refuse("a table such as name = { … }");
      return undefined;
    }
    this.#next += 1;
    const from = this.#next;
    if (!this.#skipTail()) return undefined;
    const tail = this.#tokens.slice(from, this.#next);
    const call = tail.findIndex((part) => part.kind === "sign" && part.text === "(");
    const path = (call === -1 ? tail : tail.slice(0, call)).flatMap((part) => {
      if (part.kind === "text") return [part.value];
      return part.kind === "word" ? [part.text] : [];
    });
    return (token.text === "_G" && path.length > 0 ? path : [token.text, ...path]).join(".");
  }

  /** The right side: as many values as there are, kept under the names. */
  #readValues(names: readonly string[], at: number): boolean {
    let index = 0;
    do {
      const value = this.#readValue();
      if (value === undefined) return false;
      const name = names[index] ?? "";
      index += 1;
      if (value.kind === "table") this.#keep(name, value);
      else
        this.#skip(
          at,
          value.kind === "computed" ? `${name || "a value"} = a calculation` : `${name || "a value"} (it is no table)`,
        );
    } while (this.#take(","));
    return true;
  }

  #keep(name: string, table: TableLiteral | undefined): boolean {
    if (table === undefined) return false;
    this.tables.push({ name, table });
    return true;
  }

  #readTable(): TableLiteral | undefined {
    const at = this.#at();
    if (this.#depth >= depth_max) {
      this.#refuse(`at most ${depth_max} tables within tables`);
      return undefined;
    }
    this.#depth += 1;
    this.#next += 1;
    const entries: TableEntry[] = [];
    let position = 1;
    while (!this.#take("}")) {
      const entry = this.#readEntry(position);
      if (entry === undefined) return undefined;
      if (entry.key === position) position += 1;
      entries.push(entry);
      if (this.#take(",") || this.#take(";") || this.#is("}")) continue;
      this.#refuse(`"," or "}" (the table began on line ${this.#source.lineAt(at)})`);
      return undefined;
    }
    this.#depth -= 1;
    return { kind: "table", at, entries };
  }

  /** `[key] = value`, `name = value` or a value alone, which gets the key `position`. */
  #readEntry(position: number): TableEntry | undefined {
    const at = this.#at();
    const key = this.#readKey(position);
    if (key === undefined) return undefined;
    const value = this.#readValue();
    return value && { key, at, value };
  }

  #readKey(position: number): string | number | undefined {
    const token = this.#tokens[this.#next];
    const after = this.#tokens[this.#next + 1];
    if (token?.kind === "word" && after?.kind === "sign" && after.text === "=") {
      this.#next += 2;
      return token.text;
    }
    if (!this.#take("[")) return position;
    const key = this.#readValue();
    if (key === undefined) return undefined;
    if (!this.#take("]") || !this.#take("=")) {
      this.#refuse('"] =" and a value');
      return undefined;
    }
    return key.kind === "text" || key.kind === "number" ? key.value : "[ … ]";
  }

  /** A literal, or a computed value for whatever else an expression is. */
  #readValue(): Literal | undefined {
    const at = this.#at();
    const literal = this.#readOperand();
    if (literal === undefined || !this.#isAny(binary_signs)) return literal;
    while (this.#isAny(binary_signs)) {
      this.#next += 1;
      if (this.#readOperand() === undefined) return undefined;
    }
    return { kind: "computed", at };
  }

  #readOperand(): Literal | undefined {
    const at = this.#at();
    let signs = 0;
    let negative = false;
    while (this.#isAny(unary_signs)) {
      negative = signs === 0 && this.#is("-");
      signs += 1;
      this.#next += 1;
    }
    const value = this.#readPrimary();
    if (value === undefined || signs === 0) return value;
    return signs === 1 && negative && value.kind === "number" ? { ...value, value: -value.value, at } : { kind: "computed", at };
  }

  #readPrimary(): Literal | undefined {
    const token = this.#tokens[this.#next];
    const at = this.#at();
    if (token?.kind === "number" || token?.kind === "text") {
      this.#next += 1;
      return token.kind === "number" ? { kind: "number", value: token.value, at } : { kind: "text", value: token.value, at };
    }
    if (this.#is("{")) return this.#readTable();
    if (this.#take("nil")) return { kind: "nothing", at };
    if (this.#take("true")) return { kind: "truth", value: true, at };
    if (this.#take("false")) return { kind: "truth", value: false, at };
    if (this.#is("function")) return this.#skipBlock() ? { kind: "computed", at } : undefined;
    if (this.#take("...")) return { kind: "computed", at };
    return this.#readTranslated(at) ?? this.#readReference(at);
  }

  /** `_("Guard")`: the game's mark for a text to translate. */
  #readTranslated(at: number): Literal | undefined {
    const [mark, open, token, close] = this.#tokens.slice(this.#next, this.#next + 4);
    if (mark?.kind !== "word" || mark.text !== "_" || open?.kind !== "sign" || open.text !== "(") return undefined;
    if (token?.kind !== "text" || close?.kind !== "sign" || close.text !== ")") return undefined;
    this.#next += 4;
    return { kind: "text", value: token.value, at };
  }

  #readReference(at: number): Literal | undefined {
    const token = this.#tokens[this.#next];
    if (this.#is("(")) return this.#skipBrackets() && this.#skipTail() ? { kind: "computed", at } : undefined;
    if (token?.kind !== "word" || reserved.has(token.text)) {
      this.#refuse("a value: a number, a string or a table");
      return undefined;
    }
    this.#next += 1;
    return this.#skipTail() ? { kind: "computed", at } : undefined;
  }

  /** `.name`, `:name`, `[ … ]`, `( … )`, and a string or a table as the only argument of a call. */
  #skipTail(): boolean {
    for (;;) {
      if (this.#take(".") || this.#take(":")) {
        if (!this.#takeWord()) return false;
      } else if (this.#is("(") || this.#is("[")) {
        if (!this.#skipBrackets()) return false;
      } else if (this.#is("{")) {
        if (this.#readTable() === undefined) return false;
      } else if (this.#tokens[this.#next]?.kind === "text") this.#next += 1;
      else return true;
    }
  }

  /** From an opening bracket to the one that closes it. */
  #skipBrackets(): boolean {
    const open_at = this.#at();
    const open: string[] = [];
    do {
      const token = this.#tokens[this.#next];
      if (token === undefined) return this.#refuse(`the end of the bracket of line ${this.#source.lineAt(open_at)}`);
      const sign = token.kind === "sign" ? token.text : "";
      const closing = closing_signs[sign];
      if (closing !== undefined) open.push(closing);
      else if (")]}".includes(sign) && sign !== "" && open.pop() !== sign)
        return this.#refuse("the bracket that closes the last one");
      this.#next += 1;
    } while (open.length > 0);
    return true;
  }

  /** From `function`, `if`, `for`, `while`, `do` or `repeat` to its `end`, or past its `until` and the condition. */
  #skipBlock(): boolean {
    const open_at = this.#at();
    const repeats = this.#is("repeat");
    let depth = 0;
    // Heads of loops whose `do` is still to come: it opens nothing of its own.
    let heads = 0;
    do {
      if (this.#isEnd()) return this.#refuse(`the end of the block of line ${this.#source.lineAt(open_at)}`);
      const opens = this.#isAny(opening_words);
      if (this.#is("for") || this.#is("while")) heads += 1;
      if (this.#is("do") && heads > 0) heads -= 1;
      else if (opens) depth += 1;
      if (this.#is("end") || this.#is("until")) depth -= 1;
      this.#next += 1;
    } while (depth > 0);
    return !repeats || this.#readValue() !== undefined;
  }

  #skip(at: number, what: string): void {
    this.skipped.push({ at, what });
  }

  #refuse(expected: string): false {
    this.#refused ??= this.#source.refuseAt(this.#at(), expected);
    return false;
  }

  #at(): number {
    return this.#tokens[this.#next]?.at ?? this.#source.text.length;
  }

  #isEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  #text(): string {
    const token = this.#tokens[this.#next];
    return token?.kind === "word" || token?.kind === "sign" ? token.text : "";
  }

  #is(text: string): boolean {
    return this.#text() === text;
  }

  #isAny(texts: ReadonlySet<string>): boolean {
    return texts.has(this.#text());
  }

  #takeWord(): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== "word" || reserved.has(token.text)) return this.#refuse("a name");
    this.#next += 1;
    return true;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#next += 1;
    return true;
  }
}

const block_words: ReadonlySet<string> = new Set(["if", "for", "while", "do", "repeat"]);
const opening_words: ReadonlySet<string> = new Set(["function", ...block_words]);
const unary_signs: ReadonlySet<string> = new Set(["-", "not", "#", "~"]);
const binary_signs: ReadonlySet<string> = new Set([
  ...["+", "-", "*", "/", "//", "%", "^", "..", "==", "~=", "<", ">", "<=", ">=", "and", "or", "&", "|", "~", "<<", ">>"],
]);
const closing_signs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const reserved: ReadonlySet<string> = new Set([
  ...["and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not", "or"],
  ...["repeat", "return", "then", "true", "until", "while"],
]);
