import { Composer, isAlias, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, Parser, type YAMLError } from "yaml";
import type { ConfigProblem } from "./config-problem.js";

/** YAML as plain values, and where each of them stands. */
export interface YamlText {
  /** An empty text is an empty object. Undefined where the text is no YAML that we read; `problems` says why. */
  readonly value: unknown;
  readonly root: YamlPlace;
  readonly problems: readonly ConfigProblem[];
  /** `source:line:column`, both from 1. */
  where(place: YamlPlace): string;
}

/** Where a value stands, and what is in it. */
export interface YamlPlace {
  /** Of its key, if it has one; UTF-16 code units from the start. */
  readonly offset: number;
  readonly entries?: ReadonlyMap<string, YamlPlace>;
  readonly items?: readonly YamlPlace[];
}

/**
 * Reads one YAML 1.2 document of the core schema. Never throws, whatever the text. Refuses by `problems`: what is no YAML, keys
 * that come twice or are no text, tags, and what is deeper, has more values or more aliases than any file of ours. A key
 * without a value counts as left out. `source` is what problems call the text.
 */
export function readYamlText(text: string, source: string): YamlText {
  const counter = new LineCounter();
  const where = ({ offset }: YamlPlace): string => {
    const { line, col } = counter.linePos(offset);
    return `${source}:${line}:${col}`;
  };
  const problems: ConfigProblem[] = [];
  const report = (offset: number, message: string): void => {
    if (problems.length < problems_max) problems.push({ where: where({ offset }), message });
  };
  const tokens = tokensOf(text, counter, report);
  const nowhere = { value: undefined, root: { offset: 0 }, problems, where };
  if (tokens === undefined) return nowhere;
  const composer = new Composer({ stringKeys: true, uniqueKeys: false, resolveKnownTags: false, version: "1.2", merge: false });
  const [document, another] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return nowhere;
  for (const { code, pos } of [...document.errors, ...document.warnings])
    report(pos[0], yaml_faults[code] ?? "found what is no YAML 1.2");
  if (another !== undefined) report(another.range[0], "found another document, expected one to a file");
  if (problems.length > 0) return nowhere;
  const { value, place } = new TreeBuilder(report).build(document.contents, 0, 0);
  return { value: value ?? {}, root: place, problems, where };
}

type Report = (offset: number, message: string) => void;
type Tokens = Parser extends { next(lexeme: string): Generator<infer T> } ? T[] : never;

/**
 * The tokens, or undefined if they nest too deep. Composing them takes stack for each level, and a stack that runs out while a
 * regular expression is compiled ends the whole process: so the depth is judged before.
 */
function tokensOf(text: string, counter: LineCounter, report: Report): Tokens | undefined {
  const parser = new Parser(counter.addNewLine);
  const tokens: Tokens = [];
  let offset = 0;
  counter.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > depth_max) {
      report(offset, `found values within values, expected at most ${depth_max} levels`);
      return undefined;
    }
    offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Makes plain values of nodes. What aliases stand for is made again for each, and counted. */
class TreeBuilder {
  readonly #report: Report;
  /** The newest of each name, as YAML has it. */
  readonly #anchors = new Map<string, unknown>();
  #values = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** `offset` is where the key stands, or what is around, for nodes that say nothing themselves. */
  build(node: unknown, offset: number, depth: number): { value: unknown; place: YamlPlace } {
    this.#values += 1;
    if (this.#values > values_max || depth > depth_max) {
      if (this.#values < Number.POSITIVE_INFINITY) this.#report(offset, `found too much, expected at most ${values_max} values`);
      this.#values = Number.POSITIVE_INFINITY;
      return { value: undefined, place: { offset } };
    }
    if (isAlias(node)) {
      if (!this.#anchors.has(node.source)) this.#report(offsetOf(node) ?? offset, unknown_alias);
      return this.build(this.#anchors.get(node.source), offset, depth + 1);
    }
    if (isNode(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#map(node.items, offset, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item, offsetOf(item) ?? offset, depth + 1));
      return { value: items.map(({ value }) => value), place: { offset, items: items.map(({ place }) => place) } };
    }
    return { value: isScalar(node) ? node.value : null, place: { offset } };
  }

  #map(pairs: readonly { key: unknown; value: unknown }[], offset: number, depth: number): { value: unknown; place: YamlPlace } {
    const values = new Map<string, unknown>();
    const entries = new Map<string, YamlPlace>();
    for (const pair of pairs) {
      const key_offset = offsetOf(pair.key) ?? offset;
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (typeof key !== "string" || key.length > key_chars_max) {
        this.#report(key_offset, `found a key that is no name, expected text of at most ${key_chars_max} characters`);
      } else if (entries.has(key)) {
        this.#report(key_offset, `found ${JSON.stringify(key)} a second time, expected each key once`);
      } else {
        const { value, place } = this.build(pair.value, key_offset, depth + 1);
        entries.set(key, place);
        if (value !== null) values.set(key, value);
      }
    }
    // A key "__proto__" becomes a key like any other.
    return { value: Object.fromEntries(values), place: { offset, entries } };
  }
}

function offsetOf(node: unknown): number | undefined {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : undefined;
}

const unknown_alias = "found an alias without its anchor before it; text that begins with * is put in quotes";
/** Our own words: those of the parser repeat what it found, which may be a secret. */
const yaml_faults: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  ALIAS_PROPS: "found an alias with an anchor or a tag, expected the alias alone",
  BAD_ALIAS: unknown_alias,
  BAD_DIRECTIVE: "found a directive that is not known; text that begins with % is put in quotes",
  BAD_DQ_ESCAPE: "found an escape that is not known, expected one of YAML's after \\, or the text in single quotes",
  BAD_INDENT: "found text at the wrong depth, expected it indented like its neighbours, or deeper than what it belongs to",
  BAD_SCALAR_START: "found text that begins with a sign of YAML's own, expected it in quotes",
  BLOCK_AS_IMPLICIT_KEY:
    "found a mapping on a line of another, expected it on lines of its own; text with : in it is put in quotes",
  MISSING_CHAR: "found an end too early, expected a comma, a colon, or a closing quote or bracket",
  MULTILINE_IMPLICIT_KEY: "found a key of several lines, expected key and colon on one; is a colon missing?",
  MULTIPLE_DOCS: "found another document, expected one to a file",
  NON_STRING_KEY: "found a key that is no text, expected a name",
  RESOURCE_EXHAUSTION: "found values within values, expected fewer levels",
  TAB_AS_INDENT: "found a tab, expected spaces",
  TAG_RESOLVE_FAILED: "found a tag, expected none; text that begins with ! is put in quotes",
  UNEXPECTED_TOKEN: "found something out of place, expected the end of the line or the next key",
};

/** Ours need six; the parser counts two or three for each. */
const depth_max = 40;
/** An organisation of 4 096 channels, each with rules for several roles; an alias counts all it stands for. */
const values_max = 200_000;
/** The longest slug. */
const key_chars_max = 64;
/** As many as anybody mends in one go. */
const problems_max = 100;
