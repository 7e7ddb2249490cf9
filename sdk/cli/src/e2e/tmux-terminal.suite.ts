import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";

import { eventually } from "./command.suite.js";

/** Why there can be no terminal here, in one line, or undefined. */
export function tmuxMissing(): string | undefined {
  const { error } = spawnSync("tmux", ["-V"]);
  return error === undefined ? undefined : `tmux cannot be run here: ${error.message}`;
}

/** A terminal with a shell in it, that nobody looks at but a test. */
export class TmuxTerminal {
  readonly #socket_path: string;

  /** 80 columns and 24 rows, in a tmux of its own whose socket is in `folder`. `environment` is the whole of it. */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#socket_path = join(mkdtempSync(join(folder, "tmux-")), "socket");
    const env = { ...environment, LC_ALL: "C.UTF-8", TERM: "xterm-256color" };
    this.#tmux(["new-session", "-d", "-x", "80", "-y", "24", "sh"], env);
  }

  /** Its rows as they stand, without the blanks at their ends; with `styles`, with the escape sequences of their colours. */
  rows(options: { readonly styles?: boolean } = {}): readonly string[] {
    return this.#tmux(["capture-pane", "-p", ...(options.styles === true ? ["-e"] : [])])
      .replace(/\n$/, "")
      .split("\n");
  }

  /** Waits until its rows are as wanted, and gives them. Throws after 10 s, with what they are then. */
  async until(what: string, fits: (rows: readonly string[]) => boolean): Promise<readonly string[]> {
    try {
      await eventually(what, () => fits(this.rows()));
    } catch (error) {
      throw new Error(`${what}; shown:\n${this.rows().join("\n")}`, { cause: error });
    }
    return this.rows();
  }

  /** Presses keys, by tmux's names. */
  press(...keys: readonly string[]): void {
    this.#tmux(["send-keys", ...keys]);
  }

  /** Types a command and Enter. */
  enter(command: string): void {
    this.#tmux(["send-keys", "-l", `${command}\n`]);
  }

  resize(columns: number, rows: number): void {
    this.#tmux(["resize-window", "-x", String(columns), "-y", String(rows)]);
  }

  /** From now on all that is written to it goes to a file too, as it was written. */
  record(path: string): void {
    this.#tmux(["pipe-pane", "-o", `cat > '${path}'`]);
  }

  /** What a program may have left changed. */
  state(): { readonly cursor: boolean; readonly other_page: boolean; readonly wraps: boolean } {
    const [cursor, other_page, wraps] = this.#tmux(["display-message", "-p", "#{cursor_flag} #{alternate_on} #{wrap_flag}"])
      .trim()
      .split(" ")
      .map((switch_) => switch_ === "1");
    return { cursor: cursor ?? false, other_page: other_page ?? false, wraps: wraps ?? false };
  }

  /** Ends it, and all that runs in it. */
  close(): void {
    this.#tmux(["kill-server"]);
  }

  #tmux(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
    const { stdout, stderr, status } = spawnSync("tmux", ["-u", "-S", this.#socket_path, "-f", "/dev/null", ...args], {
      env: { ...env, TMUX: "" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`tmux ${args[0]}: ${stderr.trim()}`);
    return stdout;
  }
}
