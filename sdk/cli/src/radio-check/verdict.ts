import type { StatsReadResult } from "@talkgroup/sdk";

import type { Check, Hearing, Observation } from "./observation.js";

/** What has to be true, one line each. `loss` decides how similar speech has to be. */
export function checksOf(hearings: readonly Hearing[], observation: Observation, loss: number): readonly Check[] {
  const heard = hearings.filter(({ expected, disturbed }) => expected && !disturbed);
  const quiet = hearings.filter(({ expected }) => !expected);
  const similarity_min = loss > 0 ? similarity_lossy_min : similarity_whole_min;
  const least = Math.min(...heard.map(({ similarity }) => similarity ?? 0));
  const delays = heard.map(({ delay_ms }) => delay_ms ?? Number.POSITIVE_INFINITY);
  const strayed = quiet.reduce((sum, { datagrams }) => sum + datagrams, 0);
  const leak = Math.max(0, ...quiet.map((one) => one.leak ?? 0));
  const drops = observation.players.flatMap(({ name, stats_after_step }) => dropsOf(name, stats_after_step.at(-1)));
  const lost = heard.reduce((sum, { frames_lost }) => sum + frames_lost, 0);
  const checks: Check[] = [
    check(
      "heard by all who should",
      heard.every(({ datagrams }) => datagrams > 0),
      `${heard.filter(({ datagrams }) => datagrams > 0).length} of ${heard.length} players reached`,
    ),
    check(`heard as it was said (similarity ≥ ${similarity_min})`, least >= similarity_min, `least ${least.toFixed(3)}`),
    earCheck(heard),
    check("silent for all who should not", leak < leak_max, `loudest ${leak.toFixed(4)}`),
    check("no datagram reached anyone who may not hear it", strayed === 0, `${strayed} strayed`),
    check("every datagram received was whole and expected", drops.length === 0, drops.join(", ") || "none dropped"),
    check(
      `mouth to ear ≤ ${delay_max_ms} ms`,
      Math.max(...delays) <= delay_max_ms,
      `median ${median(delays).toFixed(1)} ms, most ${Math.max(...delays).toFixed(1)} ms`,
    ),
    loss > 0
      ? check("datagrams were lost on the way", lost > 0, `${lost} frames missing at their turn`)
      : check("no frame was lost", lost === 0, `${lost} lost`),
  ];
  for (const attempt of observation.attempts) {
    checks.push(check(`refused: ${attempt.title}`, attempt.found_code === attempt.expected_code, attempt.found_code));
  }
  return checks;
}

/** Where a channel is panned to one ear. Nothing measured is no proof. */
function earCheck(heard: readonly Hearing[]): Check {
  const levels = heard.flatMap(({ other_ear }) => other_ear ?? []);
  const most = Math.max(0, ...levels);
  const found = levels.length === 0 ? "never seen alone" : `loudest in the other ear ${most.toFixed(4)}`;
  return check("heard in the expected ear", levels.length > 0 && most < leak_max, found);
}

function dropsOf(name: string, stats: StatsReadResult | undefined): readonly string[] {
  return Object.entries(stats?.drops ?? {}).map(([reason, count]) => `${name}: ${count} ${reason}`);
}

function check(name: string, ok: boolean, found: string): Check {
  return { name, ok, found };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const similarity_whole_min = 0.9;
const similarity_lossy_min = 0.8;
/** −60 dBFS: 16-bit silence with a margin. */
const leak_max = 0.001;
/** Far above what is reached: a radio check says whether voice works, the benchmark how fast. */
const delay_max_ms = 250;
