import { createScanner, type ParseError, printParseErrorCode } from "jsonc-parser";
import { nearestName } from "../../nearest-name.js";
import { SourceText } from "./source-text.js";

/** One thing that is wrong with a text, and where; `offset` in UTF-16 code units. */
export interface TextFault {
  readonly offset: number;
  /** "found …, expected …". */
  readonly message: string;
}

/**
 * What the parser's errors mean, in the order of the text: what was found, what was expected, and what it belongs to. What only follows
 * from an error before it, on the same line or by a bracket that is missing, is left out.
 */
export function describeSyntax(text: string, errors: readonly ParseError[]): TextFault[] {
  const source = new SourceText(text);
  const kept: TextFault[] = [];
  let last = { line: 0, end: -1, whole_line: false };
  for (const around of placesOf(text, errors)) {
    const fault = faultOf(source, around);
    const line = source.lineAt(fault.offset);
    const follows = around.code.endsWith("Expected") || around.offset === last.end || last.whole_line;
    if (line === last.line && follows) continue;
    kept.push({ offset: fault.offset, message: fault.message });
    if (fault.ends_it === true) break;
    // A missing comma leads nobody astray.
    if (around.code === "CommaExpected" && fault.offset === around.before_end) continue;
    last = { line, end: around.offset + around.length, whole_line: fault.whole_line === true };
  }
  return kept;
}

/** What is at an error and around it. */
interface Around {
  /** The parser's name of the error. */
  readonly code: string;
  readonly offset: number;
  readonly length: number;
  /** Where the token before it ends. */
  readonly before_end: number;
  /** The innermost bracket that is still open. */
  readonly opener: number | undefined;
}

interface FoundFault extends TextFault {
  /** All that comes after is read in the wrong place. */
  readonly ends_it?: boolean;
  /** All that comes after on the line is read in the wrong way. */
  readonly whole_line?: boolean;
}

/** One way through the text for all errors. */
function placesOf(text: string, errors: readonly ParseError[]): Around[] {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  let before_end = 0;
  scanner.scan();
  return errors.map(({ error, offset, length }) => {
    for (let at = scanner.getTokenOffset(); at < offset && scanner.getTokenLength() > 0; at = scanner.getTokenOffset()) {
      const sign = text.charAt(at);
      if (sign === "{" || sign === "[") open.push(at);
      if (sign === "}" || sign === "]") open.pop();
      before_end = at + scanner.getTokenLength();
      scanner.scan();
    }
    return { code: printParseErrorCode(error), offset, length, before_end, opener: open.at(-1) };
  });
}

function faultOf(source: SourceText, around: Around): FoundFault {
  const { code, offset, length, opener = 0 } = around;
  const token = source.text.slice(offset, offset + length).split(/[\r\n]/)[0] ?? "";
  const found = token === "" ? "the end of the file" : shorten(token);
  const sign = source.text.charAt(opener) === "[" ? "[" : "{";
  const closer = `the ${sign === "[" ? "]" : "}"} of the ${sign} that begins on line ${source.lineAt(opener)}`;
  const is_bracket = /^[[\]{}]/.test(token);
  switch (code) {
    case "CommaExpected":
      return commaFault(source, around, found, closer);
    case "InvalidSymbol":
      return symbolFault(source, offset, token);
    case "PropertyNameExpected":
      return { offset, message: `found ${found}, expected a name in double quotes, or ${closer}`, ends_it: is_bracket };
    case "ValueExpected":
      return { offset, message: `found ${found}, expected a value` };
    case "ColonExpected":
      return { offset, message: `found ${found}, expected a colon after the name` };
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return { offset, message: `found ${found}, expected ${closer}`, ends_it: true };
    case "UnexpectedEndOfComment":
      return { offset, message: "found a comment without its end, expected */", ends_it: true };
    default:
      return { offset, message: fixed_messages[code] ?? `found ${found}, expected JSON` };
  }
}

/** Where the comma belongs, if it is one that is missing. */
function commaFault(source: SourceText, { offset, before_end }: Around, found: string, closer: string): FoundFault {
  const sign = source.text.charAt(offset);
  if (/[\]}:]/.test(sign) || sign === "") return { offset, message: `found ${found}, expected ${closer}`, ends_it: true };
  if (before_end === offset && source.text.charAt(offset - 1) === "0") {
    return { offset: offset - 1, message: `found 0${found}, expected a number without a 0 before it` };
  }
  return { offset: before_end, message: `found no comma before ${found} (line ${source.lineAt(offset)}), expected one` };
}

/** A word or sign that is nothing in JSON: what may have been meant. */
function symbolFault(source: SourceText, offset: number, token: string): FoundFault {
  const found = `found ${shorten(token)}, expected`;
  const meant = nearestName(token, ["true", "false", "null"]);
  if (/^(?:#|--?$)/.test(token)) return { offset, message: `${found} // before a comment`, whole_line: true };
  if (/^[“”„«»‘’']/.test(token)) return { offset, message: `${found} text in straight double quotes: "…"`, whole_line: true };
  if (token === ";") return { offset, message: `${found} a comma` };
  if (token === "=") return { offset, message: `${found} a colon` };
  if (/^\s*:/.test(source.text.slice(offset + token.length))) return { offset, message: `${found} a name in double quotes` };
  if (/^(?:none|nil|undefined)$/i.test(token)) return { offset, message: `${found} a value (was "null" meant?)` };
  if (meant !== undefined) return { offset, message: `${found} a value (was ${JSON.stringify(meant)} meant?)` };
  return { offset, message: `${found} a value: text stands in double quotes` };
}

function shorten(token: string): string {
  return token.length > token_chars_shown ? `${token.slice(0, token_chars_shown)}…` : token;
}

const fixed_messages: Readonly<Record<string, string>> = {
  InvalidNumberFormat: "found an invalid number, expected one such as -3.5",
  EndOfFileExpected: "found more after the end, expected one operation to a file",
  UnexpectedEndOfString: "found text without its end, expected a double quote on the same line",
  UnexpectedEndOfNumber: "found a number without its end, expected one such as -3.5",
  InvalidUnicode: "found an escape that is not a character, expected \\u and four hex digits",
  InvalidEscapeCharacter: "found an unknown escape, expected a backslash to be written twice",
  InvalidCharacter: "found a control character within text, expected it as an escape: \\t for a tab",
};
const token_chars_shown = 40;
