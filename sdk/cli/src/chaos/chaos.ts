import { agentKilled } from "./agent-killed.js";
import { certificateReplaced } from "./certificate-replaced.js";
import { clockJumped } from "./clock-jumped.js";
import { diskFull } from "./disk-full.js";
import { filesExhausted } from "./files-exhausted.js";
import { hookKilled } from "./hook-killed.js";
import { overlayKilled } from "./overlay-killed.js";
import { portTaken } from "./port-taken.js";
import { serverKilled } from "./server-killed.js";
import { agentStopped, serverStopped } from "./stopped.js";
import { storeChaos } from "./store.js";

export interface ChaosOptions {
  readonly json?: boolean;
  /** How often, of trials that go in rounds. */
  readonly rounds: number;
  /** Seed of what is left to chance. */
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** What the command line says: rounds are left out where the trial's own number will do. */
export type ChaosFlags = Omit<ChaosOptions, "rounds"> & { readonly rounds?: number };

/** What became of it: a text for people, figures for machines, and whether all was as it must be. */
export interface ChaosReport {
  readonly ok: boolean;
  readonly text: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Every trial by its name. */
export const trials: Readonly<Record<string, Trial>> = {
  store: storeChaos,
  "server-killed": serverKilled,
  "agent-killed": agentKilled,
  "hook-killed": hookKilled,
  "overlay-killed": overlayKilled,
  "server-stopped": serverStopped,
  "agent-stopped": agentStopped,
  "disk-full": diskFull,
  "clock-jumped": clockJumped,
  "files-exhausted": filesExhausted,
  "port-taken": portTaken,
  "certificate-replaced": certificateReplaced,
};

/** Runs one trial, or all of them one after another; resolves with the exit code: 1 if something was not as it must be. */
export async function runChaos(name: string | undefined, flags: ChaosFlags): Promise<number> {
  const output = {
    write: (text: string) => void process.stdout.write(text),
    complain: (text: string) => void process.stderr.write(text),
  };
  if (name === undefined) return runAll(trials, flags, output);
  const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
  if (trial === undefined) {
    process.stderr.write(`talkgroup chaos: found ${name}, expected one of ${Object.keys(trials).join(", ")}\n`);
    return 2;
  }
  const report = await trial({ rounds: rounds_alone, ...flags });
  process.stdout.write(flags.json ? `${JSON.stringify({ chaos: name, ok: report.ok, ...report.figures })}\n` : report.text);
  return report.ok ? 0 : 1;
}

/**
 * Runs trials one after another, each within `trial_ms_max`. One that fails, whatever with, is not as it must be, and the others are tried all
 * the same, and with `json` told to `complain` as people read it. Resolves with the exit code.
 */
export async function runAll(
  all: Readonly<Record<string, Trial>>,
  { signal, json = false, rounds = rounds_in_all, seed }: ChaosFlags,
  { write, complain }: ChaosOutput,
): Promise<number> {
  const begun_ms = performance.now();
  const reports: [string, ChaosReport][] = [];
  for (const [name, trial] of Object.entries(all)) {
    if (signal.aborted) break;
    const limited = AbortSignal.any([signal, AbortSignal.timeout(trial_ms_max)]);
    const report = await trial({ json, rounds, seed, signal: limited }).catch((error: unknown) => failed(name, error));
    reports.push([name, report]);
    if (!json) write(report.text);
    else if (!report.ok) complain(report.text);
  }
  const ok = !signal.aborted && reports.every(([, report]) => report.ok);
  const seconds = Math.round((performance.now() - begun_ms) / 1_000);
  const bad = reports.filter(([, report]) => !report.ok).map(([name]) => name);
  const figures = Object.fromEntries(reports.map(([name, report]) => [name, { ok: report.ok, ...report.figures }]));
  if (json) write(`${JSON.stringify({ chaos: "all", ok, seconds, trials: figures })}\n`);
  else write(`${reports.length} trials in ${seconds} s: ${ok ? "all as it must be" : `NOT as it must be: ${bad.join(", ")}`}\n`);
  return ok ? 0 : 1;
}

/** Where results go, and what is wrong with them. */
export interface ChaosOutput {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
}

type Trial = (options: ChaosOptions) => Promise<ChaosReport>;

function failed(name: string, error: unknown): ChaosReport {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, text: `${name}: NOT as it must be: the trial failed: ${reason}\n`, figures: { failed: reason } };
}

/** Enough for moments that come once in a few dozen; and enough for a look among others. */
const rounds_alone = 50;
const rounds_in_all = 3;
/** Twice what the longest takes. */
const trial_ms_max = 60_000;
