/** What stands in a table: numbers as they are found, to be shown with what a number of their size needs. */
export type Cell = string | number | undefined;

/** Rows under a heading, as wide as they must be: the first column to the left, all others to the right. Nothing for `undefined`. */
export function tableOf(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [heading, ...rows].map((row) => heading.map((_, column) => textOf(row[column])));
  const widths = heading.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const lines = texts.map((row) => row.map((text, column) => padded(text, widths[column] ?? 0, column)).join("  "));
  return lines
    .map((line) => `  ${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}

function padded(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

function textOf(cell: Cell): string {
  if (typeof cell !== "number") return cell ?? "";
  return Number.isInteger(cell) ? cell.toLocaleString("en-US") : cell.toFixed(2);
}
