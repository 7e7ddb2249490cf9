import type { LossCounter } from "./loss-counter.js";

/** What a listener missed of one talker's target since it was asked before: an item of `session.report`. */
export interface LossReport {
  readonly session_id: number;
  readonly target_id: number;
  /** Packets that came, 0 … 65,535. */
  readonly received: number;
  /** Packets that did not, whatever replaced them, 0 … 65,535. */
  readonly missed: number;
  /** Runs of packets that did not, 0 … 65,535. */
  readonly bursts: number;
}

/** One talker's target and what was counted of it; undefined while it has no stream. */
export interface CountedTalker {
  readonly session_id: number;
  readonly target_id: number;
  readonly stream: { readonly losses: LossCounter } | undefined;
}

/**
 * The reports of those who talked since the time before, and starts counting anew; about once a second. If they are more than
 * `loss_reports_max`, those of whom most was missed.
 */
export function takeLossReports(talkers: readonly CountedTalker[]): readonly LossReport[] {
  const reports: LossReport[] = [];
  for (const { session_id, target_id, stream } of talkers) {
    if (stream === undefined) continue;
    const { losses } = stream;
    losses.settle();
    const received = Math.min(losses.received, count_max);
    const missed = Math.min(losses.missed, count_max);
    const bursts = Math.min(losses.bursts, count_max);
    losses.restart();
    if (received + missed > 0) reports.push({ session_id, target_id, received, missed, bursts });
  }
  if (reports.length <= loss_reports_max) return reports;
  return reports.sort((a, b) => b.missed - a.missed).slice(0, loss_reports_max);
}

/** What the schema of `session.report` allows. */
export const loss_reports_max = 32;
const count_max = 65_535;
