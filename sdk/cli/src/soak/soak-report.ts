import { rounded } from "../bench/distribution.js";
import { plotSvg } from "./plot.js";
import { type Slope, slopeOf, verdictOf } from "./slope.js";

/** The server's process and what its players hear, at one moment. */
export interface SoakSample {
  /** Since the players are there. */
  readonly at_s: number;
  readonly resident_mb: number;
  /** What is resident, without the room that V8 keeps in its heaps for what will be allocated; NaN as `live_mb`. */
  readonly settled_mb: number;
  /** What the server's threads hold on to, without garbage; NaN where that was not to be had. */
  readonly live_mb: number;
  /** Open files, sockets and pipes. */
  readonly files: number;
  readonly threads: number;
  /** Players, the absent included. */
  readonly sessions: number;
  /** Players that are connected. */
  readonly players: number;
  /** Since the sample before. The players share one process, which is part of it. */
  readonly delay_p50_ms: number;
  readonly delay_p99_ms: number;
  readonly copies: number;
  readonly lost: number;
  /** How long the players' process stood still, at worst. Where the whole machine does, the server does too, and what waits there 200 ms is lost. */
  readonly pause_ms: number;
}

/** What a run came to. */
export interface SoakOutcome {
  /** Flat: what is settled and what the threads hold on to are flat, and what is resident is not plainly rising. */
  readonly verdict: Verdict;
  readonly resident_mb_per_hour: Slope;
  readonly settled_mb_per_hour: Slope;
  readonly live_mb_per_hour: Slope;
  /** More files than players at the end than after the warm-up. */
  readonly files_growth: number;
  readonly ok: boolean;
}

/**
 * Are the lines of memory flat? The first twelve minutes are left out: sessions' logs of events fill until as many end as begin, and each
 * new connection touches pages of the C library's heap that none before it has touched, until some thousands have come and gone. Of each
 * stretch only the least counts, since what lies above it is what the collector has not yet taken away. Flat is a line whose slope, with 95 %
 * confidence, is at most `rise_mb_per_hour_max`.
 */
export function judgeSoak(samples: readonly SoakSample[], sessions_left: number): SoakOutcome {
  const later = samples.filter(({ at_s }) => at_s >= warm_up_s);
  const resident_mb_per_hour = slopeOf(least(later, "resident_mb"));
  const settled_mb_per_hour = slopeOf(least(later, "settled_mb"));
  const live_mb_per_hour = slopeOf(least(later, "live_mb"));
  const judged_s = (later.at(-1)?.at_s ?? 0) - (later[0]?.at_s ?? 0);
  const verdicts = [settled_mb_per_hour, live_mb_per_hour].map((slope) => verdictOf(slope, rise_mb_per_hour_max));
  // V8's spare room comes and goes by several MB: that it is flat cannot be shown in half an hour, but that it rises may be plain.
  if (verdictOf(resident_mb_per_hour, rise_mb_per_hour_max) === "rising") verdicts.push("rising");
  // In less, what comes and goes by chance is as much as what is looked for, whatever line may lie through it.
  const verdict = judged_s < judged_s_min ? "unsure" : (worst_first.find((one) => verdicts.includes(one)) ?? "unsure");
  const files = later.map((sample) => sample.files - sample.players);
  const half = Math.floor(files.length / 2);
  const files_growth = half === 0 ? 0 : Math.min(...files.slice(half)) - Math.min(...files.slice(0, half));
  const ok = verdict === "flat" && files_growth <= files_growth_max && sessions_left === 0;
  return { verdict, resident_mb_per_hour, settled_mb_per_hour, live_mb_per_hour, files_growth, ok };
}

/** Memory, handles, delay and loss over time. */
export function soakSvg(title: string, samples: readonly SoakSample[]): string {
  const points = (read: (sample: SoakSample) => number): [number, number][] =>
    samples.map((sample): [number, number] => [sample.at_s / 60, read(sample)]);
  return plotSvg(title, [
    {
      title: "Memory of the server",
      unit: "MB",
      lines: [
        { name: "resident", colour: "#1f6fb4", points: points((s) => s.resident_mb) },
        { name: "settled: without V8's spare room", colour: "#2e8540", points: points((s) => s.settled_mb) },
        { name: "live", colour: "#d9822b", points: points((s) => s.live_mb) },
      ],
    },
    {
      title: "Handles",
      unit: "count",
      lines: [
        { name: "open files", colour: "#1f6fb4", points: points((s) => s.files) },
        { name: "sessions", colour: "#d9822b", points: points((s) => s.sessions) },
      ],
    },
    {
      title: "Delay",
      unit: "ms",
      lines: [
        { name: "p50", colour: "#1f6fb4", points: points((s) => s.delay_p50_ms) },
        { name: "p99", colour: "#d9822b", points: points((s) => s.delay_p99_ms) },
      ],
    },
    {
      title: "Loss",
      unit: "% of copies",
      lines: [{ name: "lost", colour: "#b4281f", points: points((s) => (100 * s.lost) / Math.max(1, s.copies + s.lost)) }],
    },
  ]);
}

/** The outcome in a line for people. */
export function verdictText({ verdict, resident_mb_per_hour, settled_mb_per_hour, live_mb_per_hour }: SoakOutcome): string {
  const range = ({ slope, low, high }: Slope): string => `${rounded(slope)} MB/h (95 %: ${rounded(low)} to ${rounded(high)})`;
  const lines = `settled ${range(settled_mb_per_hour)}, live ${range(live_mb_per_hour)}, resident ${range(resident_mb_per_hour)}`;
  return `memory is ${verdict}: ${lines}; at most ${rise_mb_per_hour_max} is flat${verdict === "unsure" ? ` (run longer: ${minutes_min} minutes at least)` : ""}`;
}

type Verdict = "flat" | "rising" | "unsure";

/** Hours and memory: of each stretch the sample with the least. */
function least(
  samples: readonly SoakSample[],
  field: "resident_mb" | "settled_mb" | "live_mb",
): readonly (readonly [number, number])[] {
  const told = samples.filter((sample) => Number.isFinite(sample[field]));
  const stretch = Math.max(1, Math.floor(told.length / stretches));
  const found: [number, number][] = [];
  for (let from = 0; from + stretch <= told.length; from += stretch) {
    const lowest = told.slice(from, from + stretch).reduce((a, b) => (b[field] < a[field] ? b : a));
    found.push([lowest.at_s / 3_600, lowest[field]]);
  }
  return found;
}

/** Half a kilobyte left behind by each of the 24 000 joins and leaves of 200 players in an hour. */
export const rise_mb_per_hour_max = 12;
/** What is before is not judged. */
export const warm_up_s: number = 12 * 60;
/** Connections that are just closing. */
const files_growth_max = 4;
const judged_s_min = 600;
const minutes_min = (warm_up_s + judged_s_min) / 60;
const stretches = 24;
const worst_first = ["rising", "unsure", "flat"] as const;
