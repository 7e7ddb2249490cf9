import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { VoiceLoad, type VoiceRound } from "./load/voice-load.js";

/**
 * How much one voice worker holds: fifty listeners, and talkers who say more and more until frames are lost or are late. Then how much
 * later a listener gets a frame for its way through the server, at a tenth and at half of that.
 */
export async function capacityBench({ signal, seconds }: BenchOptions): Promise<BenchReport> {
  const load = await VoiceLoad.start({ listeners, talkers });
  try {
    await load.talk(frames_per_s_first, warm_up_s);
    const { held, tried } = await search(load, signal);
    const tenth = await settle(load, held / 10, seconds, signal);
    const half = await settle(load, held / 2, seconds, signal);
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
async function search(load: VoiceLoad, signal: AbortSignal): Promise<{ held: number; tried: readonly number[] }> {
  const tried: number[] = [];
  const holds = async (frames_per_s: number): Promise<boolean> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      signal.throwIfAborted();
      tried.push(Math.round(frames_per_s * talkers));
      const { lost, frames, p99_ms } = await load.talk(frames_per_s, try_s);
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
  seconds: number,
  signal: AbortSignal,
): Promise<Record<string, number>> {
  const found: VoiceRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    signal.throwIfAborted();
    found.push(await load.talk(frames_per_s, seconds / rounds));
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

function textOf(figures: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(figures).map(([name, value]) => `  ${name.padEnd(16)}${JSON.stringify(value)}\n`);
  return `What one voice worker holds\n${lines.join("")}`;
}

const listeners = 50;
const talkers = 40;
const frames_per_s_first = 50;
const warm_up_s = 3;
const step = 1.25;
const halvings = 2;
const attempts = 2;
const try_s = 2;
const rounds = 5;
/** One in ten thousand, for what else this machine does. */
const lost_share_max = 0.0001;
const late_ms_max = 60;
