/** What a bar needs of a terminal. */
export interface BarScreen {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * A bar in one line of a terminal, with what is done at the moment. It goes on by itself while a stage lasts, for as long as that was said
 * to take, and never beyond. Without a screen it shows nothing.
 */
export class Progress {
  readonly #screen: BarScreen | undefined;
  #done_s = 0;
  #all_s = 0;

  constructor(screen: BarScreen | undefined) {
    this.#screen = screen;
  }

  /** From now on it takes so long, s. Without a plan there is no bar. */
  plan(seconds: number): void {
    this.#all_s = this.#done_s + seconds;
  }

  /** `work` is about to take so long, s. Rejects as it does. */
  async during<T>(what: string, seconds: number, work: () => Promise<T>): Promise<T> {
    const began_ms = performance.now();
    const draw = (): void => {
      const gone_s = Math.min(seconds, (performance.now() - began_ms) / 1_000);
      if (this.#all_s > 0)
        this.#screen?.write(`\r${erase_line}${barLine((this.#done_s + gone_s) / this.#all_s, what, this.#screen.columns)}`);
    };
    draw();
    const timer = this.#screen === undefined ? undefined : setInterval(draw, draw_ms);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      this.#done_s += seconds;
    }
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#all_s > 0) this.#screen?.write(`\r${erase_line}`);
  }
}

/**
 * No longer than a line of so many columns; 0 or none: nobody knows, as some terminals say. `share` beyond 0 to 1 is taken for the nearer
 * of them.
 */
export function barLine(share: number, what: string, columns: number = 0): string {
  const bounded = Math.min(1, Math.max(0, share));
  const full = Math.floor(bounded * bar_columns);
  const bar = `[${"#".repeat(full)}${"-".repeat(bar_columns - full)}]`;
  const percent = `${Math.floor(bounded * 100)} %`.padStart(5);
  // The last column is left free: some terminals go to the next line by it.
  return `${bar} ${percent}  ${what}`.slice(0, (columns || columns_default) - 1);
}

const draw_ms = 250;
const bar_columns = 30;
const columns_default = 80;
const erase_line = "\u001b[K";
