import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * A process of ours (server or agent) that says on its first line of output, as JSON, where it can be reached. It is started attached:
 * it ends when our end of its standard input closes, so nothing outlives us, whatever ends us.
 */
export class Child<Ready> {
  readonly ready: Ready;
  readonly #running: Running;

  private constructor(running: Running, ready: Ready) {
    this.#running = running;
    this.ready = ready;
  }

  /**
   * Starts a program. Throws LabError, with the process gone, if it cannot be started, ends, says something else than JSON, or nothing in
   * `start_timeout_ms`, and when `signal` is aborted before it is ready. `environment` is the whole of it.
   */
  static async start<Ready>(
    name: string,
    main_path: string,
    args: readonly string[],
    signal: AbortSignal,
    environment: NodeJS.ProcessEnv = process.env,
  ): Promise<Child<Ready>> {
    if (signal.aborted) throw new LabError(`${name} was not started: the laboratory is closed`);
    const running = run(name, main_path, args, environment);
    try {
      return new Child<Ready>(running, await readyOf<Ready>(name, running, signal));
    } catch (error) {
      await end(running, process.platform);
      throw error;
    }
  }

  get pid(): number {
    return this.#running.process.pid ?? 0;
  }

  /** Resolves when there is no such process any more, whoever ended it. */
  get ended(): Promise<void> {
    return this.#running.ended;
  }

  /** The end of what it wrote to its standard error so far. */
  get errors(): string {
    return this.#running.errors();
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    this.#running.process.kill("SIGKILL");
    await this.#running.ended;
  }

  /** Asks it to end, as `platform` does that, and makes it end after `end_timeout_ms`. */
  close(platform: string = process.platform): Promise<void> {
    return end(this.#running, platform);
  }
}

/** The laboratory could not be set up, or was closed under what ran in it. */
export class LabError extends Error {
  override readonly name = "LabError";
}

/** The bin `main.js` beside a package's entry. */
export function mainOf(package_name: string): string {
  return fileURLToPath(new URL("./main.js", import.meta.resolve(package_name)));
}

interface Running {
  readonly process: ChildProcess;
  /** Resolves when there is no such process any more. */
  readonly ended: Promise<void>;
  /** Its last words. */
  errors(): string;
}

function run(name: string, main_path: string, args: readonly string[], environment: NodeJS.ProcessEnv): Running {
  const child = spawnOf(name, [main_path, ...args, "--attached", "--ready-json"], environment);
  let errors = "";
  child.stderr?.on("data", (text: Buffer) => {
    errors = (errors + text.toString("utf8")).slice(-error_chars_max);
  });
  // A child that died has closed its end: writing is not ours to fail on.
  child.stdin?.on("error", () => {});
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.on("error", (error) => {
      errors += error.message;
      if (child.pid === undefined) resolve();
    });
  });
  return { process: child, ended, errors: () => errors.trim() };
}

/** Some of what can be wrong is thrown, the rest comes as an event. */
function spawnOf(name: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  try {
    return spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  } catch (cause) {
    throw new LabError(`${name} did not start: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function readyOf<Ready>(name: string, running: Running, signal: AbortSignal): Promise<Ready> {
  const line = await firstLine(running, signal);
  if (signal.aborted) throw new LabError(`${name} was not started: the laboratory was closed meanwhile`);
  if (line === undefined) throw new LabError(`${name} did not start: ${running.errors() || "no output"}`);
  try {
    return JSON.parse(line) as Ready;
  } catch (cause) {
    throw new LabError(`${name} did not start: found ${line.slice(0, line_chars_shown)}, expected a line of JSON`, { cause });
  }
}

/** Undefined if it ended, or was not ready in time, or is not wanted any more. */
function firstLine({ process: child, ended }: Running, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(undefined), start_timeout_ms);
    const abort = (): void => settle(undefined);
    const settle = (line: string | undefined): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      resolve(line);
    };
    signal.addEventListener("abort", abort);
    void ended.then(abort);
    if (child.stdout !== null && child.stdout !== undefined) createInterface({ input: child.stdout }).once("line", settle);
  });
}

async function end({ process: child, ended }: Running, platform: string): Promise<void> {
  child.stdin?.end();
  // Windows has no signals: there this would be the end at once, of what it says and writes too.
  if (platform !== "win32") child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), end_timeout_ms);
  await ended;
  clearTimeout(killer);
}

/** A cold start on a slow laptop; compiling nothing, reading a few hundred kilobytes. */
const start_timeout_ms = 10_000;
const end_timeout_ms = 2_000;
/** The last words of a child that failed. */
const error_chars_max = 4_096;
const line_chars_shown = 80;
