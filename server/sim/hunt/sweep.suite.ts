import type { Faults } from "./faults.suite.js";
import { type HuntResult, hunt } from "./hunt.suite.js";

/** How many hunts in a row went. */
export interface SweepResult {
  readonly from: number;
  /** Those that were played: fewer than were asked for if it was stopped. */
  readonly seeds: number;
  /** Time that passed in all worlds together. */
  readonly virtual_s: number;
  readonly spurts: number;
  /** Packets that came to agents, by what became of them there. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** What they came to, and how often: see `mustBeReached`. */
  readonly reaches: Readonly<Record<string, number>>;
  readonly failed: readonly HuntResult[];
}

export interface SweepOptions {
  /** The first seed. */
  readonly from: number;
  readonly seeds: number;
  /** Stops when so many hunts have found something. Default: never. */
  readonly failed_max?: number;
  /** Made anew for each hunt. Default: no bug is planted. */
  readonly faults?: () => Faults;
  /** After each hunt. */
  readonly onHunt?: (result: HuntResult, done: number) => void;
}

/** Plays the hunts of `seeds` seeds, one after another. */
export async function sweep({ from, seeds, failed_max = seeds, faults, onHunt }: SweepOptions): Promise<SweepResult> {
  const failed: HuntResult[] = [];
  const outcomes: Record<string, number> = {};
  const reaches: Record<string, number> = {};
  let virtual_ms = 0;
  let spurts = 0;
  let done = 0;
  while (done < seeds && failed.length < failed_max) {
    const result = await hunt(from + done, faults?.());
    done += 1;
    virtual_ms += result.virtual_ms;
    spurts += result.spurts;
    for (const [outcome, count] of result.outcomes) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
    for (const [what, count] of result.reaches) reaches[what] = (reaches[what] ?? 0) + count;
    if (result.violations.length > 0) failed.push(result);
    onHunt?.(result, done);
  }
  return { from, seeds: done, virtual_s: Math.round(virtual_ms / 1000), spurts, outcomes, reaches, failed };
}

/** The one command that plays a hunt again, and shows each of its steps. */
export function replayCommand(seed: number): string {
  return `npm run sim -- --from ${seed} --seeds 1 --steps`;
}
