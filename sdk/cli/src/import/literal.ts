/** A value that stands in a file as it is: of a Lua table or of JSON. `at` is its offset. */
export type Literal =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "truth"; readonly value: boolean; readonly at: number }
  | { readonly kind: "nothing"; readonly at: number }
  /** What only a running program knows: a variable, a call, a sum. */
  | { readonly kind: "computed"; readonly at: number }
  | TableLiteral;

/** Keys and values; an array has the keys 1, 2, … */
export interface TableLiteral {
  readonly kind: "table";
  readonly at: number;
  readonly entries: readonly TableEntry[];
}

export interface TableEntry {
  readonly key: string | number;
  readonly at: number;
  readonly value: Literal;
}

/** The value of the first of `names` that a table has, in whatever case; of a key that comes twice the last one counts, as in Lua. */
export function fieldOf(table: TableLiteral, ...names: readonly string[]): Literal | undefined {
  for (const name of names) {
    const entry = table.entries.findLast(({ key }) => typeof key === "string" && key.toLowerCase() === name.toLowerCase());
    if (entry !== undefined) return entry.value;
  }
  return undefined;
}

/** The text of a field; undefined where there is none or an empty one. */
export function textOf(table: TableLiteral, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const field = fieldOf(table, name);
    if (field?.kind === "text" && field.value.trim() !== "") return field.value.trim();
  }
  return undefined;
}
