import type { SqfPhrase } from "./sqf-tree.js";

/** A value of a script that needs no run. */
export type SqfLiteral =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "truth"; readonly value: boolean; readonly at: number }
  | { readonly kind: "nothing"; readonly at: number }
  /** An item that needs a run is undefined. */
  | { readonly kind: "array"; readonly items: readonly (SqfLiteral | undefined)[]; readonly at: number };

/** The literal that a phrase is; undefined for a variable, a call or a sum. */
export function sqfLiteral(phrase: SqfPhrase): SqfLiteral | undefined {
  const [first, second] = phrase;
  if (first === undefined || phrase.length > 2) return undefined;
  if (phrase.length === 2) {
    const is_negative = first.kind === "sign" && first.text === "-" && second?.kind === "number";
    return is_negative ? { ...second, value: -second.value } : undefined;
  }
  if (first.kind === "number" || first.kind === "text") return first;
  if (first.kind === "array") return { kind: "array", items: first.items.map(sqfLiteral), at: first.at };
  const word = first.kind === "word" ? first.text.toLowerCase() : "";
  if (word === "true" || word === "false") return { kind: "truth", value: word === "true", at: first.at };
  return word === "nil" ? { kind: "nothing", at: first.at } : undefined;
}
