import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";

/** A program that is told and tells one JSON value a line. */
export class LineProcess<Line> {
  readonly lines: Line[] = [];
  /** Hears every line as it comes. */
  onLine: (line: Line) => void = () => {};
  /** Resolves when the program is gone and has told all. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #taken = new Map<string, number>();
  /** Several may wait at once. */
  readonly #waiting = new Set<() => void>();
  #how: string | undefined;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdin?.on("error", () => {});
    this.ended = new Promise((resolve) => {
      child.once("close", (code, signal) => {
        this.#how = `the program ended with ${signal ?? `exit code ${code}`}`;
        this.#wake();
        resolve();
      });
    });
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const value = JSON.parse(line) as Line;
      this.lines.push(value);
      this.onLine(value);
      this.#wake();
    });
  }

  send(value: object): void {
    this.#child.stdin?.write(`${JSON.stringify(value)}\n`);
  }

  /** What was told until now does not count for `next` by this name. */
  skip(what: string): void {
    this.#taken.set(what, this.lines.length);
  }

  /**
   * The next line that `is_it`, after the one that was asked for last by the same name. Rejects when the program has ended, or after
   * `wait_ms_max`.
   */
  async next(what: string, is_it: (line: Line) => boolean): Promise<Line> {
    const give_up_ms = Date.now() + wait_ms_max;
    for (;;) {
      for (let index = this.#taken.get(what) ?? 0; index < this.lines.length; index++) {
        this.#taken.set(what, index + 1);
        const line = this.lines[index];
        if (line !== undefined && is_it(line)) return line;
      }
      if (this.#how !== undefined) throw new Error(`${this.#how}; awaited: ${what}`);
      if (Date.now() >= give_up_ms) throw new Error(`${what} did not come; the last: ${JSON.stringify(this.lines.slice(-5))}`);
      await this.#change(give_up_ms - Date.now());
    }
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  #change(wait_ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, wait_ms);
      this.#waiting.add(wake);
    });
  }
}

const wait_ms_max = 10_000;
