import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";

/**
 * One talker sends fifty times what its rate lets it while ten others talk to fifty listeners: how much later do these hear them? Rounds
 * with and without the flood take turns.
 */
export async function floodBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const load = await VoiceLoad.start({ listeners, talkers, limited: true });
  const quiet: VoiceRound[] = [];
  const flooded: VoiceRound[] = [];
  const flood_frames: number[] = [];
  const round_s = seconds / (2 * rounds);
  try {
    await load.talk(frames_per_s, warm_up_s);
    for (let round = 0; round < rounds && !signal.aborted; round += 1) {
      quiet.push(await load.talk(frames_per_s, round_s));
      // It begins before and ends after what is measured.
      const flood = load.flood(flood_per_s, round_s + flood_around_s);
      flooded.push(await load.talk(frames_per_s, round_s));
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
    flood_per_s: Math.round(percentile(flood_frames, 0.5) / (round_s + flood_around_s)),
  };
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(16)}${value}\n`);
  return { text: `Voice while one talker floods the server\n${lines.join("")}`, figures };
}

const listeners = 50;
const talkers = 10;
const frames_per_s = 50;
const flood_per_s = 20_000;
const flood_around_s = 1;
const warm_up_s = 6;
const rounds = 7;
