import { setImmediate as breathe, setTimeout as pause } from "node:timers/promises";
import { Random } from "@talkgroup/testing";

import type { BenchOptions, BenchReport } from "./bench.js";
import { percentile, rounded } from "./distribution.js";
import { tableOf } from "./table.js";

/**
 * What this machine takes from any program that works a little every 10 ms, as voice does. It bounds what the other benchmarks can find here:
 *
 * - Memory that is forgotten (`line_warm_ns`, `line_after_10_ms_ns` …): reading 256 KiB line after line, in an order no processor foresees,
 *   each time after the program did nothing but look at the clock for so long. It gives no memory away itself meanwhile: what became dearer
 *   was taken from the caches by others, or the machine was moved to another core. Where neither happens a line takes as long at any time.
 * - Time that is taken away (`taken`, `taken_long_per_s`): of a program that does nothing but look at the clock, the share that passed
 *   between two looks more than 30 µs apart, and how often they were more than a millisecond apart, as interrupts, other processes and the
 *   hypervisor have it.
 * - Waking up (`wake_cpu`, `wake_late_p99_ms`): the processor time of a program that only wakes up every 10 ms, and how late it does.
 */
export async function machineBench({ seconds, signal, progress }: BenchOptions): Promise<BenchReport> {
  const half_s = seconds / 2;
  progress.plan(seconds);
  const clock = new Clock();
  const ring = ringOf(lines_count, new Random(1));
  const walks = await progress.during("memory", half_s, () => walksAfter(ring, clock, half_s * 1000, signal));
  const waking = await progress.during("waking up", half_s, () => wakeUps(half_s * 1000, signal));
  return report(walks, clock, waking);
}

/** Looks at the time for as long as it is told, and keeps what passed unseen. */
class Clock {
  watched_ms = 0;
  taken_ms = 0;
  long_count = 0;

  spin(gap_ms: number): void {
    const started_ms = performance.now();
    let seen_ms = started_ms;
    while (seen_ms < started_ms + gap_ms) {
      const now_ms = performance.now();
      if (now_ms - seen_ms > taken_ms_min) this.taken_ms += now_ms - seen_ms;
      if (now_ms - seen_ms > taken_long_ms_min) this.long_count += 1;
      seen_ms = now_ms;
    }
    this.watched_ms += seen_ms - started_ms;
  }
}

/** One cycle through all lines: the first word of each line is the index of the next one's. */
function ringOf(lines: number, random: Random): Int32Array {
  const order = Array.from({ length: lines }, (_, line) => line);
  for (let last = lines - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const ring = new Int32Array(lines * line_words);
  order.forEach((line, at) => {
    ring[line * line_words] = (order[(at + 1) % lines] as number) * line_words;
  });
  return ring;
}

/** Once around. Each step has to wait for the one before. */
function walk(ring: Int32Array): number {
  let at = 0;
  for (let line = 0; line < lines_count; line += 1) at = ring[at] as number;
  return at;
}

/** For each gap, what a line took, ns: one value for each walk. The gaps take turns. */
async function walksAfter(
  ring: Int32Array,
  clock: Clock,
  duration_ms: number,
  signal: AbortSignal,
): Promise<readonly number[][]> {
  for (let count = 0; count < warm_up_walks; count += 1) walk(ring);
  const walks: number[][] = gaps_ms.map(() => []);
  const until_ms = performance.now() + duration_ms;
  while (!signal.aborted && performance.now() < until_ms) {
    for (const [index, gap_ms] of gaps_ms.entries()) {
      walk(ring);
      clock.spin(gap_ms);
      const started_ms = performance.now();
      const at = walk(ring);
      const line_ns = ((performance.now() - started_ms) * 1e6) / lines_count;
      // A cycle ends where it began: the engine may not leave the walk out.
      if (at === 0) walks[index]?.push(line_ns);
    }
    await breathe();
  }
  return walks;
}

interface Waking {
  readonly cpu: number;
  readonly late_ms: readonly number[];
}

async function wakeUps(duration_ms: number, signal: AbortSignal): Promise<Waking> {
  const late_ms: number[] = [];
  const before = process.cpuUsage();
  const started_ms = performance.now();
  for (let due_ms = started_ms + period_ms; due_ms < started_ms + duration_ms && !signal.aborted; due_ms += period_ms) {
    await pause(Math.max(0, due_ms - performance.now()));
    late_ms.push(Math.max(0, performance.now() - due_ms));
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000 / (performance.now() - started_ms), late_ms };
}

function report(walks: readonly (readonly number[])[], clock: Clock, waking: Waking): BenchReport {
  const rows = gaps_ms.map((gap_ms, index) => {
    const values = walks[index] ?? [];
    const name = gap_ms === 0 ? "line_warm" : `line_after_${gap_ms}_ms`;
    return { name, median_ns: rounded(percentile(values, 0.5)), p99_ns: rounded(percentile(values, 0.99)) };
  });
  const figures = {
    ...Object.fromEntries(rows.map(({ name, median_ns }) => [`${name}_ns`, median_ns])),
    taken: exact(clock.taken_ms / Math.max(clock.watched_ms, 1)),
    taken_long_per_s: rounded((1000 * clock.long_count) / Math.max(clock.watched_ms, 1)),
    wake_cpu: exact(waking.cpu),
    wake_late_p50_ms: rounded(percentile(waking.late_ms, 0.5)),
    wake_late_p99_ms: rounded(percentile(waking.late_ms, 0.99)),
  };
  const memory = tableOf(
    ["a line of memory, ns", "median", "p99"],
    rows.map(({ name, median_ns, p99_ns }) => [name.replaceAll("_", " "), median_ns, p99_ns]),
  );
  return {
    text:
      `What this machine takes from a program that works a little every ${period_ms} ms\n${memory}` +
      `  taken away: ${(100 * figures.taken).toFixed(1)} % of the time, ${figures.taken_long_per_s} times a second more than 1 ms\n` +
      `  only waking up every ${period_ms} ms: ${(100 * figures.wake_cpu).toFixed(1)} % of a core, ` +
      `${figures.wake_late_p50_ms} ms late, p99 ${figures.wake_late_p99_ms} ms\n`,
    figures,
  };
}

/** A share to a tenth of a percent. */
function exact(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** 256 KiB in all: more than a first cache, no more than a second one, and about what a talking program goes through in a frame. */
const lines_count = 4096;
/** 64 bytes. */
const line_words = 16;
const gaps_ms: readonly number[] = [0, 1, 4, 10];
const period_ms = 10;
const warm_up_walks = 2_000;
/** An interrupt on a machine without a hypervisor takes less. */
const taken_ms_min = 0.03;
const taken_long_ms_min = 1;
