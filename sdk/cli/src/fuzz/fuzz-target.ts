/** Something that takes what others send, and what is known of it beforehand. */
export interface FuzzTarget {
  /** How its inputs are written in the corpus: text where people can read it. */
  readonly form: "bytes" | "text";
  readonly bytes_max: number;
  /** Inputs to begin with; each is sound, or nearly. */
  readonly seeds: readonly Uint8Array[];
  /** What is worth writing into an input: names and values that mean something there. */
  readonly words: readonly string[];
  /** The longest that one input may take, on a machine that does nothing else. */
  readonly run_ms_max: number;
  /** The most that one input may allocate. */
  readonly allocated_bytes_max: number;
  /** Feeds it one input. Whatever this throws is a finding: bad input is refused by a value. It keeps nothing from one to the next. */
  run(input: Uint8Array): void;
}

/** UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of any bytes: what is no UTF-8 is replaced. */
export function textOf(input: Uint8Array): string {
  return new TextDecoder().decode(input);
}
