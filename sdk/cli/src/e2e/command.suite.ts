import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built `talkgroup` command; `during` sees it while it runs. `TMPDIR` is the given folder, so that leftovers show. */
export async function runTalkgroup(
  args: readonly string[],
  folder: string,
  during: (running: {
    readonly pid: number;
    output(): string;
    kill(signal: NodeJS.Signals): void;
  }) => Promise<void> = async () => {},
): Promise<Finished> {
  const child = spawn(process.execPath, [main_path, ...args], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString("utf8");
  });
  child.stderr.on("data", (text: Buffer) => {
    errors += text.toString("utf8");
  });
  const closed = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  await during({ pid: child.pid ?? 0, output: () => output, kill: (signal) => void child.kill(signal) });
  return { code: await closed, output, errors };
}

/** A temporary folder of a test's own, and what takes it away. */
export function testFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "e2e-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Processes whose command line names `text`. */
export function processesNaming(text: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLineOf(pid))
    .filter((command) => command.includes(text));
}

function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It ended while we looked.
    return "";
  }
}

/** Waits until `condition` holds; throws after `limit_ms`. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>, limit_ms = 10_000): Promise<void> {
  const end_ms = performance.now() + limit_ms;
  while (!(await condition())) {
    if (performance.now() > end_ms) throw new Error(`not within ${limit_ms} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const main_path = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
