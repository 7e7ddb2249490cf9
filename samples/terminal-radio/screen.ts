/** What is needed of standard output. */
export type Output = Pick<NodeJS.WriteStream, "write" | "columns" | "rows">;

/**
 * A full screen of lines on a terminal. Only lines that changed are written, so it neither flickers nor costs anything while nothing
 * happens. What the terminal showed before is there again after `close`.
 */
export class Screen {
  readonly #output: Output;
  #shown: readonly string[] = [];
  #open = true;

  /** Takes the terminal over: another page, no cursor, and lines that are cut at the edge instead of going on below. */
  constructor(output: Output) {
    this.#output = output;
    output.write("\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J");
  }

  /** Shows these lines from the top on; more than there are rows are left out. */
  draw(lines: readonly string[]): void {
    if (!this.#open) return;
    const shown = lines.slice(0, this.#output.rows);
    let text = "";
    for (let row = 0; row < Math.max(shown.length, this.#shown.length); row += 1) {
      const line = shown[row] ?? "";
      // To the beginning of the row, clear it, write it.
      if (line !== this.#shown[row]) text += `\u001b[${row + 1};1H\u001b[2K${line}`;
    }
    if (text !== "") this.#output.write(text);
    this.#shown = shown;
  }

  /** The terminal has another size now, and did with the old lines what it liked: all is drawn anew next time. */
  handleResize(): void {
    if (this.#open) this.#output.write("\u001b[2J");
    this.#shown = [];
  }

  /** Gives the terminal back. May be called again. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#output.write("\u001b[?7h\u001b[?25h\u001b[?1049l");
  }
}
