import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";
import { tableOf } from "./table.js";

/**
 * One talker sends fifty times what its rate lets it while ten others talk to fifty listeners: how much later do these hear them? Rounds
 * with and without the flood take turns.
 */
export async function floodBench(options: BenchOptions): Promise<BenchReport> {
  const { signal, seconds, progress, listeners = listeners_default, talkers = talkers_default } = options;
  const load = await VoiceLoad.start({ listeners, talkers, limited: true });
  const quiet: VoiceRound[] = [];
  const flooded: VoiceRound[] = [];
  const flood_frames: number[] = [];
  const round_s = seconds / (2 * rounds);
  try {
    progress.plan(warm_up_s + seconds);
    await progress.during("warming up", warm_up_s, () => load.talk(frames_per_s, warm_up_s));
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      quiet.push(await progress.during(`round ${round + 1}: quiet`, round_s, () => load.talk(frames_per_s, round_s)));
      // It begins before and ends after what is measured.
      const flood = load.flood(flood_per_s, round_s + flood_around_s);
      flooded.push(await progress.during(`round ${round + 1}: flooded`, round_s, () => load.talk(frames_per_s, round_s)));
      flood_frames.push(await flood);
    }
  } finally {
    load.end();
  }
  signal.throwIfAborted();
  const median = (found: readonly VoiceRound[], name: "p50_ms" | "p99_ms"): number =>
    percentile(
      found.map((round) => round[name]),
      0.5,
    );
  const figures = {
    ratio: rounded(median(flooded, "p99_ms") / median(quiet, "p99_ms")),
    quiet_p50_ms: median(quiet, "p50_ms"),
    quiet_p99_ms: median(quiet, "p99_ms"),
    flooded_p50_ms: median(flooded, "p50_ms"),
    flooded_p99_ms: median(flooded, "p99_ms"),
    quiet_lost: quiet.reduce((sum, { lost }) => sum + lost, 0),
    flooded_lost: flooded.reduce((sum, { lost }) => sum + lost, 0),
    flooded_copies: flooded.reduce((sum, { copies }) => sum + copies, 0),
    flood_per_s: Math.round(percentile(flood_frames, 0.5) / (round_s + flood_around_s)),
  };
  const rows = [
    ["quiet", figures.quiet_p50_ms, figures.quiet_p99_ms, figures.quiet_lost],
    ["flooded", figures.flooded_p50_ms, figures.flooded_p99_ms, figures.flooded_lost],
  ];
  const head = `Voice while one talker floods the server with ${figures.flood_per_s} frames a second: ${listeners} listeners, ${talkers} talkers`;
  return { text: `${head}\n${tableOf(["rounds", "p50 ms", "p99 ms", "lost"], rows)}  p99 to p99: ${figures.ratio}\n`, figures };
}

const listeners_default = 50;
const talkers_default = 10;
const frames_per_s = 50;
const flood_per_s = 20_000;
const flood_around_s = 1;
const warm_up_s = 6;
const rounds = 7;
