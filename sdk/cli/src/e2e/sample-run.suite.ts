import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Laboratory } from "../lab/laboratory.js";
import { clockMs } from "./radio-log.suite.js";

/** A line that a sample printed, and when it was seen here (`clockMs`). */
export interface PrintedLine {
  readonly at_ms: number;
  readonly text: string;
}

/** A sample that runs as its reader would run it: a process of its own. */
export interface SampleRun {
  readonly process: ChildProcess;
  /** What it printed so far, without the line that is not whole yet. */
  readonly lines: readonly PrintedLine[];
  /** What it said to its standard error so far. */
  errors(): string;
  /** Its exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the built main.js of a sample. `environment` comes besides what this process has. */
export function runSample(sample: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): SampleRun {
  const child = spawn(process.execPath, [mainOfSample(sample), ...args], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: PrintedLine[] = [];
  let rest = "";
  child.stdout.on("data", (bytes: Buffer) => {
    const [...whole] = (rest + bytes.toString("utf8")).split("\n");
    rest = whole.pop() ?? "";
    lines.push(...whole.map((text) => ({ at_ms: clockMs(), text })));
  });
  let errors = "";
  child.stderr.on("data", (bytes: Buffer) => {
    errors += bytes.toString("utf8");
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { process: child, lines, errors: () => errors, ended };
}

/** The flags by which samples find the laboratory's server. */
export function serverFlags(lab: Laboratory): readonly string[] {
  const { url, certificate_sha256, join_code } = lab.server.ready;
  return ["--server", url, "--certificate", certificate_sha256, "--code", join_code];
}

/** The built main.js of a sample. */
export function mainOfSample(sample: string): string {
  return fileURLToPath(new URL(`../../../../samples/${sample}/dist/main.js`, import.meta.url));
}
