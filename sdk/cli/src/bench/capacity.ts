import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";
import { tableOf } from "./table.js";

/**
 * How much one voice worker holds: fifty listeners, and talkers who say more and more until frames are lost or are late. Then how much
 * later a listener gets a frame for its way through the server, at a tenth and at half of that.
 */
export async function capacityBench(options: BenchOptions): Promise<BenchReport> {
  const { seconds, progress, listeners = listeners_default, talkers = talkers_default } = options;
  const load = await VoiceLoad.start({ listeners, talkers });
  try {
    progress.plan(warm_up_s + search_s + 2 * seconds);
    await progress.during("warming up", warm_up_s, () => load.talk(frames_per_s_first, warm_up_s));
    const { held, tried } = await search(load, { ...options, listeners, talkers });
    progress.plan(2 * seconds);
    const tenth = await settle(load, held / 10, { ...options, talkers });
    const half = await settle(load, held / 2, { ...options, talkers });
    const figures = {
      listeners,
      talkers,
      frames_per_s: Math.round(held * talkers),
      copies_per_s: Math.round(held * talkers * listeners),
      tried,
      at_10_percent: tenth,
      at_50_percent: half,
    };
    return { text: textOf(figures), figures };
  } finally {
    load.end();
  }
}

/** Up by a quarter as long as it holds, then the midst between what held and what did not. Each is tried twice before it is given up. */
async function search(
  load: VoiceLoad,
  { signal, progress, listeners, talkers }: SizedOptions,
): Promise<{ held: number; tried: readonly number[] }> {
  const tried: number[] = [];
  const holds = async (frames_per_s: number): Promise<boolean> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      signal.throwIfAborted();
      const asked_per_s = Math.round(frames_per_s * talkers);
      tried.push(asked_per_s);
      const talk = (): Promise<VoiceRound> => load.talk(frames_per_s, try_s);
      const { lost, frames, p99_ms } = await progress.during(`trying ${asked_per_s} frames a second`, try_s, talk);
      if (lost <= frames * listeners * lost_share_max && p99_ms < late_ms_max) return true;
    }
    return false;
  };
  let held = 0;
  let next = frames_per_s_first;
  while (await holds(next)) {
    held = next;
    next *= step;
  }
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (held + next) / 2;
    if (await holds(middle)) held = middle;
    else next = middle;
  }
  return { held, tried };
}

/** Rounds at one rate; the median of each figure over them. */
async function settle(
  load: VoiceLoad,
  frames_per_s: number,
  { signal, seconds, progress, talkers }: Omit<SizedOptions, "listeners">,
): Promise<Settled> {
  const found: VoiceRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted();
    const round_s = seconds / rounds;
    const what = `settling at ${Math.round(frames_per_s * talkers)} frames a second`;
    found.push(await progress.during(what, round_s, () => load.talk(frames_per_s, round_s)));
  }
  const median = (name: "cpu_percent" | "p50_ms" | "p99_ms" | "p999_ms" | "us_per_copy"): number =>
    rounded(
      percentile(
        found.map((round) => round[name]),
        0.5,
      ),
    );
  return {
    frames_per_s: Math.round(frames_per_s * talkers),
    us_per_copy: median("us_per_copy"),
    cpu_percent: median("cpu_percent"),
    p50_ms: median("p50_ms"),
    p99_ms: median("p99_ms"),
    p999_ms: median("p999_ms"),
    lost: found.reduce((sum, { lost }) => sum + lost, 0),
  };
}

type SizedOptions = BenchOptions & { readonly listeners: number; readonly talkers: number };

interface Settled {
  readonly frames_per_s: number;
  readonly us_per_copy: number;
  readonly cpu_percent: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly p999_ms: number;
  readonly lost: number;
}

function textOf(figures: CapacityFigures): string {
  const { listeners, talkers, frames_per_s, copies_per_s, tried, at_10_percent, at_50_percent } = figures;
  const rows = [at_10_percent, at_50_percent].map((at, index) => [
    index === 0 ? "10 %" : "50 %",
    at.frames_per_s,
    at.us_per_copy,
    at.cpu_percent,
    at.p50_ms,
    at.p99_ms,
    at.p999_ms,
    at.lost,
  ]);
  return [
    `What one voice worker holds: ${listeners} listeners, ${talkers} talkers`,
    `  ${frames_per_s} frames a second, ${copies_per_s} copies a second; tried ${tried.join(", ")}\n`,
    tableOf(["at", "frames/s", "µs a copy", "cpu %", "p50 ms", "p99 ms", "p99.9 ms", "lost"], rows),
  ].join("\n");
}

interface CapacityFigures {
  readonly listeners: number;
  readonly talkers: number;
  readonly frames_per_s: number;
  readonly copies_per_s: number;
  readonly tried: readonly number[];
  readonly at_10_percent: Settled;
  readonly at_50_percent: Settled;
}

const listeners_default = 50;
const talkers_default = 40;
const frames_per_s_first = 50;
const warm_up_s = 3;
const step = 1.25;
const halvings = 2;
const attempts = 2;
const try_s = 2;
/** As many tries as there mostly are. */
const search_s: number = 12 * try_s;
const rounds = 5;
/** One in ten thousand, for what else this machine does. */
const lost_share_max = 0.0001;
const late_ms_max = 60;
