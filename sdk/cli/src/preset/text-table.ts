/** Rows of words under each other, two blanks between columns, each line `indent` blanks in. Ends with a line's end unless it is empty. */
export function tableText(rows: readonly (readonly string[])[], indent: number): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ""))));
  const line = (row: readonly string[]): string => row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ");
  return rows.map((row) => `${`${" ".repeat(indent)}${line(row)}`.trimEnd()}\n`).join("");
}

/** Words after `head`, broken between them so that no line is longer than `line_chars_max`; further lines begin under the first word. */
export function wrapped(head: string, words: readonly string[]): string {
  const indent = " ".repeat(Math.min(lengthOf(head), indent_chars_max));
  const lines: string[] = [];
  let line = head;
  words.forEach((word, index) => {
    const text = index < words.length - 1 ? `${word},` : word;
    const is_first = line === head || line === indent;
    if (!is_first && lengthOf(line) + 1 + lengthOf(text) > line_chars_max) {
      lines.push(line);
      line = indent + text;
    } else line += is_first ? text : ` ${text}`;
  });
  return [...lines, line].map((one) => `${one}\n`).join("");
}

/** Text of at most `chars_max` characters: the middle of what is longer is left out, for names differ at their ends. */
export function clipped(text: string, chars_max: number): string {
  const signs = [...text];
  if (signs.length <= chars_max) return text;
  const end = Math.floor((chars_max - 1) / 2);
  return `${signs.slice(0, chars_max - 1 - end).join("")}…${signs.slice(-end).join("")}`;
}

/** What fits beside another window. */
export const line_chars_max = 100;

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - lengthOf(text)));
}

function lengthOf(text: string): number {
  return [...text].length;
}

const indent_chars_max = 40;
