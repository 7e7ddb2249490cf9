import { storeChaos } from "./store.js";

export interface ChaosOptions {
  readonly json: boolean;
  readonly rounds: number;
  /** Seed of what is left to chance. */
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** What became of it: a text for people, figures for machines, and whether all was as it must be. */
export interface ChaosReport {
  readonly ok: boolean;
  readonly text: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** Every trial by its name. */
export const trials: Readonly<Record<string, (options: ChaosOptions) => Promise<ChaosReport>>> = { store: storeChaos };

/** Runs one trial; resolves with the exit code: 1 if something was not as it must be. */
export async function runChaos(name: string, options: ChaosOptions): Promise<number> {
  const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
  if (trial === undefined) {
    process.stderr.write(`talkgroup chaos: found ${name}, expected one of ${Object.keys(trials).join(", ")}\n`);
    return 2;
  }
  const report = await trial(options);
  process.stdout.write(options.json ? `${JSON.stringify({ chaos: name, ok: report.ok, ...report.figures })}\n` : report.text);
  return report.ok ? 0 : 1;
}
