import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * A process of ours (server or agent) that says on its first line of output, as JSON, where it can be reached. It is started attached:
 * it ends when our end of its standard input closes, so nothing outlives us, whatever ends us.
 */
export class Child<Ready> {
  readonly ready: Ready;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;

  private constructor(process: ChildProcess, ended: Promise<void>, ready: Ready) {
    this.#process = process;
    this.#ended = ended;
    this.ready = ready;
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Starts the bin `main.js` beside a package's entry. Throws LabError if it ends, or says nothing in `start_timeout_ms`. */
  static async start<Ready>(name: string, package_name: string, args: readonly string[]): Promise<Child<Ready>> {
    const main = fileURLToPath(new URL("./main.js", import.meta.resolve(package_name)));
    const child = spawn(process.execPath, [main, ...args, "--attached", "--ready-json"], { stdio: ["pipe", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors = (errors + text.toString("utf8")).slice(-error_chars_max);
    });
    // A child that died has closed its end: writing is not ours to fail on.
    child.stdin.on("error", () => {});
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const line = await Promise.race([firstLine(child), ended.then(() => undefined), timeout(start_timeout_ms)]);
    if (line === undefined) {
      child.kill("SIGKILL");
      throw new LabError(`${name} did not start: ${errors.trim() || "no output"}`);
    }
    return new Child<Ready>(child, ended, JSON.parse(line) as Ready);
  }

  /** Asks it to end, and makes it end after `end_timeout_ms`. */
  async close(): Promise<void> {
    this.#process.stdin?.end();
    this.#process.kill("SIGTERM");
    const killer = setTimeout(() => this.#process.kill("SIGKILL"), end_timeout_ms);
    await this.#ended;
    clearTimeout(killer);
  }
}

/** The laboratory could not be set up. */
export class LabError extends Error {
  override readonly name = "LabError";
}

async function firstLine(child: ChildProcess): Promise<string | undefined> {
  if (child.stdout === null) return undefined;
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve) => lines.once("line", resolve));
}

function timeout(delay_ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), delay_ms).unref());
}

/** A cold start on a slow laptop; compiling nothing, reading a few hundred kilobytes. */
const start_timeout_ms = 10_000;
const end_timeout_ms = 2_000;
/** The last words of a child that failed. */
const error_chars_max = 4_096;
