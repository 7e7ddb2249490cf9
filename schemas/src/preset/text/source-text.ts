/** A text that knows on which line and in which column something stands. A byte order mark is left out. */
export class SourceText {
  readonly text: string;
  /** Offsets at which the lines begin, from the first. */
  protected readonly line_starts: readonly number[];

  constructor(text: string) {
    this.text = text.startsWith(byte_order_mark) ? text.slice(1) : text;
    this.line_starts = [0, ...[...this.text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  }

  /** The line of an offset, from 1. */
  lineAt(offset: number): number {
    let first = 0;
    let last = this.line_starts.length - 1;
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((this.line_starts[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return first + 1;
  }

  /** The column of an offset, from 1, in UTF-16 code units. */
  columnAt(offset: number): number {
    return offset - (this.line_starts[this.lineAt(offset) - 1] ?? 0) + 1;
  }
}

const byte_order_mark = "\ufeff";
