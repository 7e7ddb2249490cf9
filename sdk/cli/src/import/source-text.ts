import { type Refusal, refuse } from "@talkgroup/schemas/light";
import { SourceText as PlainText } from "@talkgroup/schemas/preset-tools";

/** A file's text that knows on which line and in which column something stands, and what it is. A byte order mark is left out. */
export class SourceText extends PlainText {
  /** The lines without their ends, with the offset of each. */
  lines(): { readonly text: string; readonly at: number }[] {
    return this.line_starts.map((at, index) => {
      const end = this.line_starts[index + 1] ?? this.text.length;
      return { text: this.text.slice(at, end).replace(/[\r\n]+$/, ""), at };
    });
  }

  /** The refusal of what stands at `offset`: `parse_error`, with line and column, what was found and what was expected. */
  refuseAt(offset: number, expected: string, found: string = this.#foundAt(offset)): Refused {
    const place = `line ${this.lineAt(offset)}, column ${this.columnAt(offset)}`;
    return refuse("parse_error", `${place}: found ${found}, expected ${expected}`);
  }

  /** What stands there, in words. A string is not quoted: it may be a password. */
  #foundAt(offset: number): string {
    const rest = this.text.slice(offset, offset + 200).trimStart();
    if (rest === "") return "the end of the file";
    if (/^["']/.test(rest)) return "a string";
    const token = /^(?:\w+|\S)/.exec(rest)?.[0] ?? "";
    return JSON.stringify(token.length > shown_chars_max ? `${token.slice(0, shown_chars_max)}…` : token);
  }
}

/** A result that is no value. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** Enough to recognise the place by. */
const shown_chars_max = 24;
