import { accept, type Result } from "@talkgroup/schemas";

import type { SourceText } from "./source-text.js";

/** One record of a file, with the place where it begins; empty records are left out. */
export interface CsvRow {
  readonly at: number;
  readonly cells: readonly CsvCell[];
}

/** `text` without its quotes and the blanks around it. */
export interface CsvCell {
  readonly text: string;
  readonly at: number;
}

/** The signs between cells that are known. */
export type Delimiter = "," | ";" | "\t" | "|";

/**
 * Takes CSV apart (RFC 4180): cells in quotes may hold delimiters, line ends and quotes written twice. Blanks around a quoted cell are let
 * through. Refuses a quote that does not end and text behind a closing quote (`parse_error`, with line and column).
 */
export function readCsv(source: SourceText, delimiter: Delimiter = delimiterOf(source.text)): Result<readonly CsvRow[]> {
  const { text } = source;
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, "y");
  const rows: CsvRow[] = [];
  let cells: CsvCell[] = [];
  let row_at = 0;
  let at = 0;
  for (;;) {
    const start = /[ \u00a0]*/y;
    start.lastIndex = at;
    const cell_at = at + (start.exec(text)?.[0].length ?? 0);
    const is_quoted = text.charAt(cell_at) === '"';
    const pattern = is_quoted ? quoted : plain;
    pattern.lastIndex = cell_at;
    const raw = pattern.exec(text)?.[0];
    if (raw === undefined) return source.refuseAt(cell_at, 'its closing quote, "', "a quoted cell that does not end");
    cells.push({ text: (is_quoted ? raw.trim().slice(1, -1).replaceAll('""', '"') : raw).trim(), at: cell_at });
    at = cell_at + raw.length;
    const sign = text.charAt(at);
    if (sign === delimiter) {
      at += 1;
      continue;
    }
    if (sign !== "" && sign !== "\r" && sign !== "\n")
      return source.refuseAt(at, `${named(delimiter)} or the end of the line after a closing quote`);
    if (cells.some((cell) => cell.text !== "")) rows.push({ at: row_at, cells });
    if (sign === "") return accept(rows);
    at += text.startsWith("\r\n", at) ? 2 : 1;
    row_at = at;
    cells = [];
  }
}

/** The sign that parts the most cells of the first lines, outside of quotes; `sep=;` in the first line, as spreadsheets write it, decides. */
export function delimiterOf(text: string): Delimiter {
  const [, told] = /^\ufeff?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const known = delimiters.find((delimiter) => delimiter === told);
  if (known !== undefined) return known;
  const lines = text
    .slice(0, sample_chars)
    .replace(/"[^"]*(?:""[^"]*)*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, sample_lines);
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    // A comma may be a decimal comma: what parts every line the same way counts more than what is often.
    const same = counts.filter((count) => count === counts[0] && count > 0).length;
    return { delimiter, score: same * same_line_weight + counts.reduce((sum, count) => sum + count, 0) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function named(delimiter: Delimiter): string {
  return delimiter === "\t" ? "a tab" : `"${delimiter}"`;
}

/** A tie goes to the first. */
const delimiters = [";", "\t", ",", "|"] as const;
const quoted = /"[^"]*(?:""[^"]*)*"[ \u00a0]*/y;
const sample_chars = 20_000;
const sample_lines = 20;
const same_line_weight = 10;
